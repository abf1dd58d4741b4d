import { grammarOf } from '../../grammar.ts'
import { code, type Phrase, phrase, strong } from '../../view.ts'

const { number, counted, and } = grammarOf('en')

/** How many answers were worth what, in words: "3 right, 1 close and 1 wrong". */
const tally = (right: number, close: number, wrong: number): string =>
  and([
    `${number(right)} right`,
    ...(close === 0 ? [] : [`${number(close)} close`]),
    ...(wrong === 0 ? [] : [`${number(wrong)} wrong`]),
  ])

/** What is said around questions that are asked on the spot: alone, together or as an exam. */
export const quizNow = {
  quizNow: {
    /** Leads a question; which of how many it is. */
    heading: (ordinal: number, count: number): Phrase =>
      phrase`Question ${number(ordinal)} of ${number(count)}`,
    headingTogether: (ordinal: number, count: number): Phrase =>
      phrase`Together · question ${number(ordinal)} of ${number(count)}`,
    headingExam: (ordinal: number, count: number): Phrase =>
      phrase`Exam · question ${number(ordinal)} of ${number(count)}`,
    fewer: (count: number): Phrase =>
      phrase`There ${counted(count, 'is # question', 'are # questions')} to be had, and no more.`,
    buttons: {
      next: 'Next',
      skip: 'Skip',
      stop: 'Stop',
      reveal: 'Reveal',
      end: 'End',
      result: 'See the result',
      keepMissed: 'Add the missed to my reviews',
      take: 'Take the exam',
      results: 'Results so far',
      close: 'End the exam',
      share: 'Share my result',
    },
    /** What a person gets who types what a button says. */
    typed: {
      next: 'the next question',
      skip: 'leave this one out',
      stop: 'end here',
      hint: 'a help',
      see: 'what the text says',
      result: 'how it went',
      keepMissed: 'asks you again when it is time',
      passage: 'the whole paragraph',
      review: 'asks you again when it is time',
      vote: 'says so to the hosts',
      bad: 'a second who says so retires it',
      selfGrades: { missed: 'you did not have it', partly: 'some of it', 'got-it': 'you had it' },
    },
    typeLetter: (): Phrase => phrase`Type a letter.`,
    typeWord: (): Phrase => phrase`Type one of the two words.`,
    typeAnswer: (): Phrase => phrase`Type your answer; ${code('ask')} before a question asks the readings.`,
    writeAnswer: (): Phrase => phrase`Type what you remember, or look at the text.`,
    noOption: (letters: readonly string[]): Phrase =>
      phrase`That is none of the answers offered (${and(letters)}). Put ${code('ask')} before a question to the readings.`,
    together: (): Phrase =>
      phrase`Everyone answers for themselves and sees at once how it went. Who began this, or a host, shows the answer to all.`,
    posted: (): Phrase =>
      phrase`It is posted. You and the hosts can press ${strong('Reveal')} and ${strong('Next')}.`,
    alone: (): Phrase => phrase`There is nobody else here to play with. ${code('quiz')} asks you alone.`,
    notYours: (): Phrase => phrase`Only who began this, or a host, can do that.`,
    passedOn: (): Phrase => phrase`This round has gone on already; look below.`,
    over: (): Phrase => phrase`This round is over.`,
    result: (right: number, close: number, wrong: number): Phrase =>
      phrase`${strong('How it went:')} ${tally(right, close, wrong)}.`,
    skipped: (count: number): Phrase =>
      phrase`${counted(count, '# question was', '# questions were')} left out.`,
    gone: (count: number): Phrase =>
      phrase`${counted(count, '# question', '# questions')} could not be asked, since the readings have changed.`,
    readAgain: (): Phrase => phrase`To read again:`,
    allRight: (): Phrase => phrase`Nothing to read again.`,
    nothingAnswered: (): Phrase => phrase`Nothing was answered.`,
    answerWas: (key: string): Phrase => phrase`${strong(key)}`,
    kept: (count: number): Phrase =>
      phrase`${counted(count, '# card was', '# cards were')} added to your reviews. ${code('/review')} shows what is due.`,
    keptBefore: (): Phrase =>
      phrase`They are among your reviews already. ${code('/review')} shows what is due.`,
    teamResult: (right: number, answers: number): Phrase =>
      answers === 0
        ? phrase`Nobody answered this time.`
        : phrase`${strong('Together:')} ${number(right)} of ${counted(answers, '# answer', '# answers')} right.`,
    teamMembers: (count: number): Phrase => phrase`${counted(count, '# person', '# people')} took part.`,
    scored: 'Who scored:',
    points: (count: number): string => counted(count, '# point', '# points'),
    exam: {
      heading: (count: number): Phrase => phrase`Exam · ${counted(count, '# question', '# questions')}`,
      rules: (): Phrase =>
        phrase`One try for each question; how it went is told at the end, to you alone. The hosts see numbers, no names.`,
      posted: (): Phrase =>
        phrase`The exam is posted. ${strong('Results so far')} and ${strong('End the exam')} are for hosts.`,
      taken: (): Phrase => phrase`Noted.`,
      once: (): Phrase => phrase`You have taken this exam; it can be taken once.`,
      closed: (): Phrase => phrase`This exam has ended.`,
      open: (): Phrase =>
        phrase`The answers come when the exam has ended: press ${strong('See the result')} then.`,
      results: (members: number, finished: number): Phrase =>
        phrase`${counted(members, '# person has', '# people have')} begun, ${number(finished)} finished.`,
      question: (ordinal: number): string => `Question ${number(ordinal)}`,
      tally: (right: number, close: number, wrong: number): Phrase => phrase`${tally(right, close, wrong)}`,
      shared: (name: string, right: number, count: number): Phrase =>
        phrase`${strong(name)} had ${number(right)} of ${number(count)} right in the exam.`,
      sharedNow: (): Phrase => phrase`Shared.`,
      sharedBefore: (): Phrase => phrase`You have shared this already.`,
      noneToMark: (): Phrase =>
        phrase`The readings give no questions here that can be marked, so there can be no exam. Try practice.`,
    },
    none: (): Phrase =>
      phrase`The readings give no question. Add readings, or let a host look at /study library.`,
    noneIn: (title: string): Phrase => phrase`“${title}” gives no question. Try all documents.`,
    count: (typed: string, most: number): Phrase =>
      phrase`A quiz has 1 to ${number(most)} questions, not “${typed}”. For example: ${code('quiz 5')}.`,
    unclear: (typed: string): Phrase =>
      phrase`I do not know what “${typed}” means for a quiz. For example: ${code('quiz 5 exam in glossary')}.`,
  },
}

/** What is said around questions on the spot, key by key, in any language. */
export type QuizNow = typeof quizNow
