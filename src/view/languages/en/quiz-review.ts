import { grammarOf } from '../../grammar.ts'
import { code, type Inline, type Phrase, phrase, strong } from '../../view.ts'

const { number, counted } = grammarOf('en')

/** What is said around spaced repetition: one card at a time, when it is due. */
export const quizReview = {
  quizReview: {
    intro: (): Phrase =>
      phrase`Reviews ask you again what you wanted to remember, a few cards a day, just before you would forget them.`,
    introHow: (): Phrase =>
      phrase`Only you see them. I write to you first only if you want a reminder, and you can stop at any time.`,
    buttons: {
      start: 'Start',
      startReminded: 'Start with a reminder',
      settings: 'Settings',
      again: 'Again',
      hard: 'Hard',
      good: 'Good',
      easy: 'Easy',
      remove: 'Remove this card',
      reminder: 'Set a reminder',
      reminderOff: 'No reminder',
      lateOn: 'Remind me twice',
      lateOff: 'Remind me once',
      zone: 'Time zone',
      pause: 'Pause for a week',
      resume: 'Resume',
      stop: 'Stop reviews',
      forget: 'Forget me',
      forgetSure: 'Remove everything',
      removeAll: 'Remove my cards',
      keep: 'Keep them',
      now: 'Review now',
      snooze: 'In an hour',
      back: 'Back to my cards',
    },
    /** What a person gets who types what a button says. */
    typed: {
      start: 'begins',
      settings: 'how much and when',
      grade: (days: string): string => `again in ${days}`,
      back: 'goes on',
      zone: 'when your days begin',
      stop: 'no more of them',
      forget: 'removes what is kept of you',
      removeAll: 'for good',
      forgetSure: 'for good',
      keep: 'they stay',
    },
    /** A button with how well it was remembered, and when it comes again. */
    grade: (grade: string, days: string): string => `${grade} · ${days}`,
    /** Days as short as a button has them. */
    days: (count: number): string => `${number(count)} d`,
    heading: (ordinal: number, count: number): Phrase =>
      phrase`Review · ${number(ordinal)} of ${number(count)}`,
    howWell: (): Phrase => phrase`How well did you remember it? The button says when it comes again.`,
    noted: (day: string): Phrase => phrase`Noted. It comes again on ${day}.`,
    notedBefore: (): Phrase => phrase`That card has been reviewed already.`,
    removed: (): Phrase => phrase`The card is removed from your reviews.`,
    cardGone: (): Phrase => phrase`That card is no longer among your reviews.`,
    noCards: (): Phrase =>
      phrase`You have no cards yet. Press ${strong('Add to my reviews')} below a question, or play ${code('/quiz')} and add what you missed.`,
    noCardsHere: (): Phrase =>
      phrase`This conversation has cards of its own; those of a group come with ${code('/review')} in the group.`,
    done: (count: number): Phrase =>
      count === 0
        ? phrase`${strong('Nothing is due today.')}`
        : phrase`${strong('Done for today.')} You reviewed ${counted(count, '# card', '# cards')}.`,
    next: (day: string): Phrase => phrase`The next one is due on ${day}.`,
    capped: (count: number, cap: number): Phrase =>
      phrase`${counted(count, '# more is due; it waits', '# more are due; they wait')} until tomorrow, since you chose ${number(cap)} a day at most.`,
    zoneAsked: {
      title: 'Your reviews',
      zone: 'Your time zone: a city or region',
      hour: 'Remind me at, as 09:00',
      send: 'Save',
    },
    zoneUnknown: (typed: string): Phrase =>
      phrase`I know no time zone “${typed}”. Type a large city near you, for example ${code('Seoul')}.`,
    zoneSeveral: (typed: string): Phrase => phrase`“${typed}” may mean several zones. Which is yours?`,
    hourUnknown: (typed: string): Phrase =>
      phrase`“${typed}” is no time of day. Type it as ${code('09:00')}.`,
    settings: {
      heading: (): Phrase => phrase`Your reviews`,
      cards: 'Cards',
      cardCount: (count: number, due: number): Phrase =>
        phrase`${counted(count, '# card', '# cards')}, ${number(due)} due`,
      reminder: 'Reminder',
      none: (): Phrase => phrase`none`,
      at: (time: string): Phrase => phrase`at ${time}, if something is due`,
      twice: (time: string): Phrase =>
        phrase`at ${time}, if something is due, and once more three hours later if nothing was done`,
      nextReminder: (when: Inline | string): Phrase => phrase`next: ${when}`,
      zone: 'Time zone',
      cap: 'At most',
      capCount: (count: number): Phrase => phrase`${counted(count, '# card', '# cards')} a day`,
      capLabel: 'Cards a day at most',
      capChoice: (count: number): string => `${number(count)} a day`,
      state: 'State',
      off: (): Phrase => phrase`stopped`,
    },
    saved: (): Phrase => phrase`Saved.`,
    paused: (day: string): Phrase => phrase`No reminder before ${day}. ${code('/review')} works meanwhile.`,
    notReminded: (): Phrase => phrase`You have no reminder that could be paused.`,
    stopped: (): Phrase => phrase`Reviews are stopped, and no reminder comes.`,
    stoppedKeeps: (count: number): Phrase =>
      phrase`Your ${counted(count, 'one card is', '# cards are')} kept for when you start again. Remove them too?`,
    removedAll: (count: number): Phrase => phrase`${counted(count, '# card was', '# cards were')} removed.`,
    kept: (): Phrase => phrase`They stay.`,
    forget: (): Phrase =>
      phrase`This removes what I keep of you here, for good: your answers, your reviews, the quotations you saved and your settings. Cards you wrote stay with the group. Are you sure?`,
    forgotten: (): Phrase =>
      phrase`It is all removed. What you answered still counts in totals, as numbers without a name.`,
    remind: (count: number): Phrase =>
      phrase`${counted(count, '# card is', '# cards are')} due for review today.`,
    remindLate: (count: number): Phrase =>
      phrase`${counted(count, '# card is', '# cards are')} still waiting. This is the last I say of it today.`,
    farewell: (): Phrase =>
      phrase`You have not reviewed for a week of reminders, so this is the last one. ${code('/review')} is there when you want to go on.`,
    snoozed: (): Phrase => phrase`I will come back to it in an hour.`,
    snoozedBefore: (): Phrase => phrase`That was put off once today; tomorrow is another day.`,
    help: (typed: string): Phrase =>
      phrase`I do not know “${typed}” here. There are ${code('review')}, ${code('review settings')}, ${code('review pause')}, ${code('review stop')} and ${code('review forget')}.`,
  },
}

/** What is said around reviews, key by key, in any language. */
export type QuizReview = typeof quizReview
