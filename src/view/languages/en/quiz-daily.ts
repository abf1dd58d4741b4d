import { grammarOf } from '../../grammar.ts'
import { code, type Inline, type Phrase, phrase, strong } from '../../view.ts'

const { number, counted } = grammarOf('en')

/** What is said where hosts set up the question of the day, look at what comes, and choose for their group. */
export const quizDaily = {
  quizDaily: {
    heading: (count: number): Phrase => phrase`${counted(count, '# daily question', '# daily questions')}`,
    none: (): Phrase => phrase`This group has no daily question yet.`,
    howToBegin: (): Phrase =>
      phrase`A host sets one up with the button, or with ${code('/quiz daily 09:00 Seoul weekdays')}.`,
    noGroup: (): Phrase =>
      phrase`A daily question is for a channel of a group; here are only the two of us. Give ${code('/quiz daily')} in the channel where it is to appear.`,
    here: 'in this channel',
    elsewhere: 'in another channel',
    /** When a series asks and where: "09:00, Seoul (UTC+9), weekdays, in this channel". */
    line: (time: string, zone: string, days: string, place: string): string =>
      `${time}, ${zone}, ${days}, ${place}`,
    everyDay: 'every day',
    weekdays: 'Monday to Friday',
    weekends: 'Saturday and Sunday',
    /** What each line of a series says of it. */
    facts: {
      place: 'Where',
      when: 'When',
      days: 'On',
      daysOff: 'Not on',
      skipped: 'Skipped',
      reveal: 'Answer',
      documents: 'About',
      kinds: 'Questions',
      notify: 'Notified',
      thread: 'Discussion',
      next: 'Next',
      last: 'Last',
      state: 'State',
    },
    clock: (time: string, zone: string): string => `${time}, ${zone}`,
    sameDay: (time: string): string => `${time} on the same day`,
    nextDay: (time: string): string => `${time} on the day after`,
    dates: (first: string, last: string): string => `${first} to ${last}`,
    allDocuments: 'all documents',
    usualKinds: 'the usual kinds',
    nobody: 'nobody',
    group: 'the group that was chosen',
    inThread: 'a thread under each answer',
    noThread: 'no thread',
    running: 'it runs',
    paused: 'paused until a host resumes it',
    pausedUntil: (day: string): string => `paused; it goes on by itself on ${day}`,
    noNext: 'no day is left in its plan',
    outcomes: {
      posted: 'posted',
      missed: 'not posted: I was not running at that time',
      nothing: 'not posted: no question was left',
      forbidden: 'not posted: I may not write in that channel',
      gone: 'not posted: the channel is no longer there',
      changed: 'not posted: the readings changed at that moment',
      off: 'skipped',
      failed: 'not posted: something went wrong here; it has been reported',
    },
    /** What can be done about an outcome that nobody wanted. */
    mend: {
      nothing: (): Phrase =>
        phrase`Add readings, move the reading line on, or allow more kinds or documents.`,
      forbidden: (): Phrase => phrase`Let me into the channel, with the right to send messages.`,
      gone: (): Phrase => phrase`Choose another channel: Change, then More.`,
    },
    choose: 'Which daily question?',
    buttons: {
      create: 'New daily question',
      preview: 'Preview the next',
      skip: 'Skip the next',
      unskip: (day: string): string => `Ask on ${day} after all`,
      week: 'Pause 7 days',
      pause: 'Pause',
      resume: 'Resume',
      change: 'Change',
      more: 'More',
      remove: 'Remove',
      removeNow: 'Yes, remove it',
      keep: 'Keep it',
      save: 'Save',
      cancel: 'Cancel',
      all: 'All daily questions',
      back: 'Back',
      another: 'Another question',
      ban: 'Never ask this',
      answer: 'Show the answer',
      skipDay: 'Skip this day',
    },
    form: {
      title: 'Daily question',
      more: 'More settings',
      submit: 'Show it first',
      time: 'At what time',
      zone: 'Time zone: a city or region',
      days: 'Days: weekdays, Mon Wed Fri, every day',
      reveal: 'When the answer is shown',
      document: 'Only about this document',
      kinds: 'Kinds of questions',
      daysOff: 'Days off: 25 Dec, 1 Aug - 15 Aug',
      channel: 'Channel (empty: stays as it is)',
      group: 'Whom to notify (empty: nobody)',
      thread: 'A thread to discuss each answer',
      yes: 'Yes',
      no: 'No',
    },
    kinds: {
      cloze: 'Gap in a sentence',
      excerpt: 'Gap in a part of a sentence',
      choice: 'Gap with four choices',
      wh: 'Who, when, where',
      definition: 'Which term is meant',
      acronym: 'What letters stand for',
      finish: 'Finish the thought',
      find: 'What the text says about it',
      why: 'Which reason is given',
      order: 'Order of events (rarely)',
      'true-false': 'True or false (rarely)',
      card: 'Questions by members',
    },
    draftNew: (): Phrase => phrase`A new daily question, not saved yet`,
    draftChange: (): Phrase => phrase`The daily question as it would be, not saved yet`,
    nextThree: (): Phrase => phrase`It would be posted next:`,
    available: (count: number): Phrase =>
      count === 0
        ? phrase`The readings give no question for this choice. Allow more documents or kinds, or move the reading line on.`
        : phrase`The readings give ${counted(count, '# question', '# questions')} for this.`,
    problems: (count: number): Phrase =>
      phrase`${counted(count, 'One thing is not clear yet:', '# things are not clear yet:')}`,
    unclear: {
      time: (typed: string): Phrase =>
        phrase`“${typed}” is no time of day. Type it as ${code('09:00')} or ${code('9pm')}.`,
      reveal: (typed: string): Phrase =>
        phrase`“${typed}” is no time for the answer. Type it as ${code('20:00')}.`,
      zone: (typed: string): Phrase =>
        phrase`No time zone goes by “${typed}”. Type a large city near you, as ${code('Seoul')}, or a name as ${code('Europe/Berlin')}.`,
      days: (typed: string): Phrase =>
        phrase`“${typed}” are no days of the week. Type ${code('weekdays')}, ${code('Mon Wed Fri')} or ${code('every day')}.`,
      daysOff: (typed: string): Phrase =>
        phrase`“${typed}” is no date I can read. Type days off as ${code('2026-12-25')} or ${code('24 Dec - 2 Jan')}, with commas between them.`,
      noDocument: (typed: string): Phrase =>
        phrase`No document goes by “${typed}”. ${code('sources')} lists them; type a number or words of a title.`,
      manyDocuments: (typed: string, count: number): Phrase =>
        phrase`“${typed}” fits ${counted(count, '# document', '# documents')}. Type the number of one, as ${code('sources')} counts.`,
      noDay: (): Phrase =>
        phrase`No day is left on which it could be posted. Choose more days of the week, or fewer days off.`,
    },
    whichZone: (typed: string): Phrase => phrase`Several time zones go by “${typed}”. Which one is meant?`,
    anyZone: (): Phrase =>
      phrase`In which time zone is that? Choose one, or press Change and type a city near you.`,
    zoneLabel: 'Time zone',
    savedNew: (time: Inline | string): Phrase =>
      phrase`${strong('Saved.')} The first question comes on ${time}.`,
    savedChange: (time: Inline | string): Phrase =>
      phrase`${strong('Saved.')} The next one comes on ${time}.`,
    savedPaused: (): Phrase => phrase`${strong('Saved.')} It stays paused until it is resumed.`,
    cancelled: (): Phrase => phrase`Nothing was changed.`,
    draftGone: (): Phrase =>
      phrase`That was saved or given up already. ${code('/quiz daily')} shows how things are.`,
    seriesGone: (): Phrase =>
      phrase`This daily question is no longer there. ${code('/quiz daily')} shows those that are.`,
    tooMany: (count: number): Phrase =>
      phrase`A group can have ${number(count)} daily questions. Remove one before you set up another.`,
    sureToRemove: (): Phrase =>
      phrase`Remove this daily question? What was asked and answered is kept; nothing more will be posted.`,
    removed: (): Phrase => phrase`Removed. Nothing more will be posted; what was asked and answered is kept.`,
    skippedNow: (day: string): Phrase => phrase`Nothing will be asked on ${day}.`,
    askedAfterAll: (day: string): Phrase => phrase`A question will be asked on ${day} after all.`,
    pausedNow: (): Phrase => phrase`Paused. Nothing is posted until a host resumes it.`,
    pausedWeek: (day: string): Phrase => phrase`Paused. It goes on by itself on ${day}.`,
    resumedNow: (): Phrase => phrase`It goes on.`,
    previewHeading: (day: string): Phrase => phrase`To be asked on ${day}`,
    previewNote: (): Phrase =>
      phrase`Only you see this. It stays like this unless readings, settings or reviews of questions change before.`,
    nothingToPreview: (): Phrase =>
      phrase`No question is left for this day. Add readings, move the reading line on, or allow more kinds or documents.`,
    noDayToPreview: (): Phrase =>
      phrase`There is no day ahead on which a question would be asked: its plan leaves none, or it is paused.`,
    noOther: (): Phrase => phrase`There is no other question for this day.`,
    swapped: (): Phrase => phrase`Here is another one; the one before may come on another day.`,
    banned: (): Phrase => phrase`That question is never asked again. This one takes its place.`,
    coming: 'Another day',
    comingDay: (day: string, question: string): string => `${day}: ${question}`,
    nothingLeft: 'no question is left',
  },
  /** What hosts choose for their whole group. */
  groupSettings: {
    heading: (): Phrase => phrase`For the whole group`,
    streaks: 'Streaks',
    streaksOn: 'on: members see how many questions in a row they answered',
    streaksOff: 'off for everyone',
    board: 'Board',
    boardOn: 'on: it lists the members who want to be on it',
    boardOff: 'off',
    goal: 'Team goal',
    goalOf: (answers: number): string => `${counted(answers, '# answer', '# answers')} a week, all together`,
    noGoal: 'none',
    line: 'Read so far',
    /** How far a document is read: "On Fog: up to ¶ 4 of 30". */
    lineOf: (title: string, paragraph: number, all: number): string =>
      `${title}: up to ¶\u00A0${number(paragraph)} of ${number(all)}`,
    noLine: 'everything may be asked about',
    buttons: {
      streaksOn: 'Streaks on',
      streaksOff: 'Streaks off',
      boardOn: 'Board on',
      boardOff: 'Board off',
      goal: 'Team goal',
      line: 'Reading line',
      daily: 'Daily questions',
    },
    goalForm: {
      title: 'Team goal',
      label: 'Answers a week, all together (empty: none)',
      submit: 'Set it',
    },
    lineForm: {
      title: 'Reading line',
      document: 'Document',
      label: 'Read up to: ¶ or words (empty: all)',
      submit: 'Set it',
    },
    goalUnclear: (typed: string, most: number): Phrase =>
      phrase`“${typed}” is no number of answers. Type a whole number from 1 to ${number(most)}, or leave it empty for no goal.`,
    noParagraph: (typed: string, title: string, paragraphs: number): Phrase =>
      phrase`“${typed}” stands nowhere in “${title}”. Type a paragraph from 0 to ${number(paragraphs)}, a share as ${code('50 %')}, or words of the text or a heading.`,
    manyParagraphs: (typed: string, title: string, paragraphs: readonly string[]): Phrase =>
      phrase`“${typed}” stands in several paragraphs of “${title}”: ${paragraphs.map((each) => `¶\u00A0${each}`).join(', ')}. Type the number of one.`,
    lineSet: (title: string, paragraph: number): Phrase =>
      phrase`Questions about “${title}” now keep to what stands up to ¶\u00A0${number(paragraph)}.`,
    lineRemoved: (title: string): Phrase => phrase`Questions may now be about all of “${title}”.`,
  },
}

/** What is said of the question of the day, key by key, in any language. */
export type QuizDaily = typeof quizDaily
