import { grammarOf } from '../../grammar.ts'
import { code, type Phrase, phrase, strong } from '../../view.ts'

const { number, counted } = grammarOf('en')

/** What is said of questions that people write, bring in and take along. */
export const quizCards = {
  quizCards: {
    form: {
      title: 'Your question',
      editTitle: 'Edit the question',
      question: 'Question (_____ draws a gap)',
      answer: 'Answer',
      accept: 'Other right answers (with ; between)',
      source: 'Words of the readings that say it',
      send: 'Go on',
      save: 'Save',
    },
    /** What keeps a card from being taken, each a sentence. */
    problems: {
      question: (): Phrase => phrase`The question is empty. Type what is to be asked.`,
      answer: (): Phrase => phrase`The answer is empty. Type it as the readings say it.`,
      longQuestion: (limit: number): Phrase =>
        phrase`The question is longer than ${number(limit)} characters.`,
      longAnswer: (limit: number): Phrase => phrase`The answer is longer than ${number(limit)} characters.`,
      longAccept: (limit: number, most: number): Phrase =>
        phrase`There may be ${number(most)} other right answers of ${number(limit)} characters each.`,
    },
    noSource: (): Phrase =>
      phrase`A question needs a passage of the readings that says its answer, since that is what people are shown. I did not find your words there.`,
    near: (): Phrase => phrase`Is it one of these?`,
    noNear: (): Phrase =>
      phrase`Press the button and give some words as they stand in the text, or words nearer to it.`,
    buttons: {
      use: (at: number): string => `Use ${number(at)}`,
      again: 'Change it',
      send: 'Send to the hosts',
      keep: 'Add it',
      cancel: 'Leave it',
      approve: 'Approve',
      edit: 'Edit',
      drop: 'Drop',
      next: 'Next',
      accept: 'Accept',
      dismiss: 'Dismiss',
      retire: 'Retire',
      stay: 'Keep',
      restore: 'Ask it again',
      retired: 'Questions put away',
      queue: 'The queue',
    },
    /** What a button gets who types its name. */
    typed: {
      use: 'shows your question with it',
      again: 'the form once more',
      keep: 'it may be asked then',
      cancel: 'nothing is asked of it',
      approve: 'it may be asked then',
      edit: 'in other words',
      drop: 'it is not asked',
      next: 'leave this one for later',
      accept: 'it is right for all',
      dismiss: 'it stays wrong',
      retire: 'it is not asked any more',
      stay: 'it may be asked as before',
      restore: 'no longer put away',
      retired: 'what is not asked any more',
      queue: 'what there is to decide',
      formats: { anki: 'a text file', apkg: 'a file that Anki opens', csv: 'for a table program' },
    },
    preview: (): Phrase => phrase`This is your question, and what people see as its answer:`,
    question: 'Question',
    answer: 'Answer',
    also: 'Also right',
    by: 'From',
    sent: (): Phrase => phrase`Sent. A host looks at it before it is asked, and I tell you if it is taken.`,
    added: (): Phrase => phrase`Added. It may be asked from now on.`,
    left: (): Phrase => phrase`Left. Nothing is asked of it.`,
    thereAlready: (): Phrase => phrase`That question is there already.`,
    /** Of a question that can be answered by reading it. */
    tells: (): Phrase => phrase`The question holds its own answer.`,
    gone: (): Phrase => phrase`Somebody has decided on this one already.`,
    tooMany: (most: number): Phrase =>
      phrase`${number(most)} of your questions wait for a host already. Send more when some of them were looked at.`,
    noReadings: (): Phrase => phrase`There are no readings to make a question of.`,
    queueHeading: (at: number, count: number): Phrase =>
      phrase`To decide · ${number(at)} of ${number(count)}`,
    queueEmpty: (): Phrase => phrase`There is nothing to decide.`,
    proposal: (given: string, votes: number): Phrase =>
      phrase`${counted(votes, '# person says', '# people say')} that ${strong(given)} is right too.`,
    moved: (): Phrase =>
      phrase`The passage it quotes is no longer in the readings. Edit it to give another one, or drop it.`,
    approved: (): Phrase => phrase`Approved: it may be asked from now on.`,
    dropped: (): Phrase => phrase`Dropped.`,
    edited: (): Phrase => phrase`Saved as you see it now.`,
    accepted: (given: string, revised: number): Phrase =>
      phrase`“${given}” is right from now on; ${counted(revised, '# answer', '# answers')} counted anew.`,
    dismissed: (given: string): Phrase => phrase`“${given}” stays wrong.`,
    /** Of a question that a member called bad: what a host made of it. */
    putAway: (): Phrase => phrase`Put away: it is not asked any more.`,
    stays: (): Phrase => phrase`Kept: it may be asked as before.`,
    restored: (): Phrase => phrase`It may be asked again.`,
    retiredHeading: (at: number, count: number): Phrase =>
      phrase`Not asked any more · ${number(at)} of ${number(count)}`,
    retiredNone: (): Phrase => phrase`No question was put away.`,
    why: {
      flags: (count: number): Phrase =>
        phrase`${counted(count, '# member', '# members')} called it a bad question.`,
      host: (): Phrase => phrase`A host put it away.`,
      readings: (): Phrase => phrase`The readings had changed.`,
    },
    /** Told to the one who wrote it, wherever a direct message reaches them. */
    toAuthor: (question: string): Phrase =>
      phrase`A host took your question: “${question}” It may be asked from now on. Thank you.`,
    import: {
      title: 'Bring in questions',
      label: 'Table (CSV) or text from Anki',
      send: 'Bring in',
      howTo: (): Phrase =>
        phrase`A line for each question: question, answer, other right answers, words of the source. Copy the table and paste it. In the terminal: ${code('quiz import FILE')}.`,
      taken: (count: number): Phrase => phrase`${strong(counted(count, '# question', '# questions'))} taken.`,
      waits: (): Phrase => phrase`A host looks at them before they are asked.`,
      mayBeAsked: (): Phrase => phrase`They may be asked from now on.`,
      nothing: (): Phrase => phrase`No question was taken.`,
      empty: (): Phrase => phrase`There is no line with a question in that.`,
      notTaken: (count: number): Phrase => phrase`${counted(count, '# line', '# lines')} could not be taken:`,
      line: (line: string): string => `Line ${line}`,
      lines: (lines: string): string => `Lines ${lines}`,
      why: {
        unclosed: 'a quotation mark is opened and not closed',
        'no-question': 'the question is missing',
        'no-answer': 'the answer is missing',
        'long-question': 'the question is longer than 300 characters',
        'long-answer': 'the answer is longer than 500 characters',
        'too-many': '500 questions are taken at once; bring in these afterwards',
        'no-source': 'no passage of the readings says this; give words of it as the source',
        there: 'there already',
        decided: 'a host has decided on this one already',
        waiting: '50 of your questions wait for a host; bring in these when some of them were looked at',
      },
    },
    export: {
      heading: (): Phrase => phrase`Take questions along`,
      what: (): Phrase => phrase`Your reviews, or all questions that the group was asked and wrote. As what?`,
      whatMine: (): Phrase => phrase`The questions of your reviews. As what?`,
      mine: 'Mine',
      group: 'Group',
      formats: { anki: 'Anki text', apkg: 'Anki package', csv: 'Table (CSV)' },
      button: (whose: string, format: string): string => `${whose}: ${format}`,
      done: (count: number): Phrase => phrase`${counted(count, '# question', '# questions')}:`,
      skipped: (count: number): Phrase =>
        phrase`${counted(count, '# question was', '# questions were')} left out, since the readings have changed.`,
      howTo: {
        anki: (): Phrase =>
          phrase`In Anki, choose Import in the menu File. To import it again later changes the notes instead of doubling them.`,
        apkg: (): Phrase =>
          phrase`Open the file with Anki. To import it again later changes the notes instead of doubling them.`,
        csv: (): Phrase =>
          phrase`UTF-8, with commas. An apostrophe stands before what a table program would calculate with.`,
      },
      noneMine: (): Phrase =>
        phrase`You have no reviews yet. Press “Add to my reviews” below an answer that you want to remember.`,
      noneGroup: (): Phrase => phrase`This group was asked nothing yet.`,
      noFormat: (typed: string): Phrase =>
        phrase`I do not know the format “${typed}”: there are ${code('anki')}, ${code('apkg')} and ${code('csv')}.`,
      /** The deck in Anki, and the beginning of the file's name. */
      deck: 'Verbatim',
      files: { mine: 'verbatim-reviews', group: 'verbatim-questions' },
    },
  },
}

/** What is said of people's own questions, key by key, in any language. */
export type QuizCards = typeof quizCards
