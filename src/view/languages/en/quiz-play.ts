import { grammarOf } from '../../grammar.ts'
import { code, type Inline, type Phrase, phrase, strong } from '../../view.ts'

const { number, counted, and } = grammarOf('en')

/** What is said around a question: when it is shown, answered and revealed. */
export const quizPlay = {
  quizPlay: {
    heading: (day: string): Phrase => phrase`Question of the day · ${day}`,
    closes: (time: Inline | string): Phrase => phrase`closes ${time}`,
    /** Leads the words that a question is made of. */
    accordingTo: (title: string, place: string): Phrase => phrase`According to “${title}” (${place}):`,
    /** Leads a question whose place in the text would give it away. */
    accordingToWhole: (title: string): Phrase => phrase`According to “${title}”:`,
    /** A gap as it is read aloud. */
    blank: 'blank',
    instructions: {
      gap: 'Fill the gap.',
      'gap-choice': 'Which of these fills the gap?',
      wh: 'Answer with the words of the text.',
      'wh-choice': 'Which of these is the answer?',
      definition: 'Which term is meant?',
      'definition-person': 'Who is meant?',
      acronym: 'What do the letters stand for?',
      finish: 'Finish the thought of the author in your own words.',
      find: 'What does the text say about this? Answer in your own words.',
      why: 'Which reason does the text give? Answer in your own words.',
      order: 'In which order did these happen, the earliest first?',
      'true-false': 'Is this what the text says?',
      card: 'A question by a member of this group.',
    },
    isTrue: 'True',
    isFalse: 'False',
    /** What a screen reader says of a button with a letter alone. */
    option: (letter: string, words: string): string => `Option ${letter}: ${words}`,
    answered: (count: number): Phrase =>
      count === 0 ? phrase`Nobody has answered yet.` : phrase`${counted(count, '# answered', '# answered')}`,
    /** With what the group reached of its goal for the week. */
    answeredOf: (count: number, reached: number, goal: number): Phrase =>
      phrase`${counted(count, '# answered', '# answered')} · ${number(reached)} of ${number(goal)} answers this week, the team goal`,
    buttons: {
      type: 'Type your answer',
      write: 'Write yours',
      see: 'See the text',
      hint: 'Hint',
      skip: 'Skip today',
      passage: 'Show passage',
      review: 'Add to my reviews',
      bad: 'Bad question',
      vote: 'I was right',
      accept: 'Accept for everyone',
    },
    /** How one judges what one had thought of. */
    selfGrades: { missed: 'Missed', partly: 'Partly', 'got-it': 'Got it' },
    form: {
      title: 'Your answer',
      label: 'Answer, as the text says it',
      ownWords: 'In your own words',
      send: 'Answer',
    },
    right: (given: string): Phrase => phrase`${strong('Right')}: ${given}`,
    close: (given: string): Phrase => phrase`${strong('Close')}: ${given}`,
    wrong: (given: string): Phrase => phrase`${strong('Not this time')}: ${given}`,
    textSays: (): Phrase => phrase`The text says:`,
    yours: (given: string): Phrase => phrase`Your answer: ${given}`,
    /** Where there is no text that could be quoted: a card that a member wrote. */
    key: (answer: string): Phrase => phrase`The answer: ${strong(answer)}`,
    firstCounts: (): Phrase => phrase`Your first answer counts.`,
    answeredBefore: (): Phrase => phrase`You had answered already; your first answer counts.`,
    revealAt: (time: Inline | string): Phrase => phrase`The group sees the answer at ${time}.`,
    late: (): Phrase => phrase`The answer was out already: this counts as taking part, and not for points.`,
    judge: (): Phrase => phrase`How did it go? Only you see this.`,
    judged: {
      missed: (): Phrase => phrase`Noted: missed. That is how it is learnt.`,
      partly: (): Phrase => phrase`Noted: partly.`,
      'got-it': (): Phrase => phrase`Noted: you had it.`,
    },
    hints: {
      letters: (first: string, letters: number, words: number): Phrase =>
        phrase`It begins with “${first}” and has ${counted(letters, '# letter', '# letters')} in ${counted(words, '# word', '# words')}.`,
      words: (count: number): Phrase => phrase`The text says it in ${counted(count, '# word', '# words')}.`,
      struck: (letters: readonly string[]): Phrase => phrase`Not right: ${and(letters)}.`,
      first: (letter: string): Phrase => phrase`The first is ${letter}.`,
    },
    hintCost: (): Phrase => phrase`With a hint, a right answer gives half the points.`,
    skipped: (): Phrase => phrase`Skipped for today. You can still answer until it closes.`,
    skipLate: (): Phrase => phrase`You have answered this question already.`,
    revealed: (): Phrase => phrase`The answer to this question is out.`,
    answer: (key: string): Phrase => phrase`Answer: ${strong(key)}`,
    howMany: (right: number, answered: number): Phrase =>
      answered === 0
        ? phrase`Nobody answered this time.`
        : phrase`${number(right)} of ${number(answered)} had it right.`,
    howManyRecalled: (answered: number): Phrase =>
      answered === 0
        ? phrase`Nobody answered this time.`
        : phrase`${counted(answered, '# person took part.', '# people took part.')}`,
    verdicts: { right: 'Right', close: 'Close', wrong: 'Not right' },
    whoWasRight: 'Right:',
    others: (count: number): string => counted(count, '# other', '# others'),
    /** Said with a post that an earlier attempt may have made. */
    postedAgain: (): Phrase =>
      phrase`This may stand here twice: the bot was cut off while it posted. Answers under both count once.`,
    /** The same of a question whose answer is out. */
    stoodTwice: (): Phrase => phrase`The question may stand here twice; answers under both counted once.`,
    /** What stands for a member where a name cannot be shown. */
    member: 'a member',
    wrongIdea: (letter: string, count: number): Phrase =>
      phrase`${letter} was chosen ${counted(count, 'once', '# times')}. What the text says of it:`,
    answerOut: (key: string): Phrase => phrase`The answer is out: ${strong(key)}`,
    answerOutPlain: (): Phrase => phrase`The answer is out, in the words of the text.`,
    /** What a place for talk under a reveal is called. */
    discussion: (day: string): string => `Question of ${day}`,
    voted: (): Phrase =>
      phrase`Thank you. When three people say so, the hosts are asked to accept it for everyone.`,
    proposed: (): Phrase => phrase`Thank you. The hosts are asked to accept your answer for everyone.`,
    hostMayAccept: (given: string): Phrase => phrase`You are a host: you can accept “${given}” for everyone.`,
    accepted: (given: string): Phrase =>
      phrase`“${given}” is right from now on, and counts for those who gave it.`,
    nothingToVote: (): Phrase => phrase`You gave no answer to this question that could be voted for.`,
    flagged: (): Phrase => phrase`Thank you. When a second person says so, it is not asked again.`,
    retired: (): Phrase => phrase`Thank you. Two people said so: this question is not asked again.`,
    reviewAdded: (): Phrase => phrase`Added to your reviews. ${code('/review')} shows what is due.`,
    reviewThere: (): Phrase =>
      phrase`That is among your reviews already. ${code('/review')} shows what is due.`,
    ownCard: (): Phrase => phrase`You wrote this question, so your answer would not count.`,
    emptyAnswer: (): Phrase => phrase`There was no answer in that. Press the button again and type one.`,
    unknownPrompt: (): Phrase => phrase`I no longer know this question.`,
    changed: (): Phrase =>
      phrase`The readings have changed since this was asked, so what it asks about can no longer be shown.`,
  },
}

/** What is said around a question, key by key, in any language. */
export type QuizPlay = typeof quizPlay
