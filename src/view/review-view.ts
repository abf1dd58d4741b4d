import { dayText } from './clock-text.ts'
import type { Language } from './language.ts'
import { type Action, type Block, type Inline, type ListItem, type Phrase, text, type View } from './view.ts'
import type { Words } from './words.ts'

/** What reviews are and ask for, to somebody who has not begun: two lines and a button. */
export function introView(actions: readonly Action[], { quizReview }: Words): View {
  return {
    blocks: [paragraph(quizReview.intro()), paragraph(quizReview.introHow()), ...buttons(actions)],
  }
}

/** How a day of reviews stands when nothing more is asked. Dates are local, YYYY-MM-DD. */
export type DayDone = {
  readonly reviewed: number
  /** How many more are due and wait because of the daily cap. */
  readonly waiting: number
  readonly cap: number
  readonly nextDate?: string
  readonly language: Language
}

/** The end of a day's reviews, with the next date. */
export function doneView(day: DayDone, actions: readonly Action[], { quizReview }: Words): View {
  const { reviewed, waiting, cap, nextDate, language } = day
  return {
    blocks: [
      paragraph(quizReview.done(reviewed)),
      ...(waiting === 0 ? [] : [note(quizReview.capped(waiting, cap))]),
      ...(nextDate === undefined ? [] : [note(quizReview.next(dayText(nextDate, language)))]),
      ...buttons(actions),
    ],
  }
}

/** To somebody who has no cards: how to come by some. */
export function noCardsView(isDirect: boolean, actions: readonly Action[], { quizReview }: Words): View {
  return {
    blocks: [
      paragraph(quizReview.noCards()),
      ...(isDirect ? [note(quizReview.noCardsHere())] : []),
      ...buttons(actions),
    ],
  }
}

/** What a member chose for their reviews, as settings show it. */
export type ReviewChoices = {
  readonly isOn: boolean
  readonly cards: number
  readonly due: number
  readonly cap: number
  /** The zone as people read it; absent where it is not known. */
  readonly zone?: string
  /** The time of the reminder, HH:MM. */
  readonly remindAt?: string
  readonly isLateToo: boolean
  /** When the next one may come. */
  readonly next?: Inline
}

/** A member's settings with what changes them: buttons, and the cap to be chosen among others. */
export function reviewSettingsView(
  choices: ReviewChoices,
  change: { readonly capId: string; readonly caps: readonly number[]; readonly actions: readonly Action[] },
  words: Words,
): View {
  const { settings } = words.quizReview
  const line = (label: string, content: Phrase, detail?: Phrase): ListItem => ({
    ...{ label: text(label), content },
    ...(detail === undefined ? {} : { detail }),
  })
  const next = choices.next === undefined ? undefined : settings.nextReminder(choices.next)
  return {
    blocks: [
      { kind: 'heading', content: settings.heading() },
      {
        kind: 'list',
        items: [
          ...(choices.isOn ? [] : [line(settings.state, settings.off())]),
          line(settings.cards, settings.cardCount(choices.cards, choices.due)),
          line(settings.cap, settings.capCount(choices.cap)),
          line(settings.reminder, reminderPhrase(choices, words), next),
          ...(choices.zone === undefined ? [] : [line(settings.zone, [text(choices.zone)])]),
        ],
      },
      ...buttons(change.actions),
      {
        kind: 'choice',
        id: change.capId,
        label: settings.capLabel,
        choices: change.caps.map((cap) => ({ value: String(cap), label: settings.capChoice(cap) })),
      },
    ],
  }
}

/** One sentence and what can be done next. */
export function sentenceView(content: Phrase, actions: readonly Action[] = []): View {
  return { blocks: [paragraph(content), ...buttons(actions)] }
}

/** Several zones that typed words may mean, to choose from. */
export function zonesView(
  content: Phrase,
  id: string,
  choices: readonly { readonly value: string; readonly label: string }[],
  { quizReview }: Words,
): View {
  const choice: Block = { kind: 'choice', id, label: quizReview.settings.zone, choices }
  return { blocks: [paragraph(content), choice] }
}

/** A view with a sentence above it: what was done just before. */
export function withLead(lead: Phrase | undefined, { blocks }: View): View {
  return lead === undefined ? { blocks } : { blocks: [note(lead), ...blocks] }
}

function reminderPhrase({ remindAt, isLateToo }: ReviewChoices, { quizReview }: Words): Phrase {
  const { settings } = quizReview
  if (remindAt === undefined) return settings.none()
  return isLateToo ? settings.twice(remindAt) : settings.at(remindAt)
}

function buttons(actions: readonly Action[]): readonly Block[] {
  return actions.length === 0 ? [] : [{ kind: 'actions', actions }]
}

function paragraph(content: Phrase): Block {
  return { kind: 'paragraph', content }
}

function note(content: Phrase): Block {
  return { kind: 'note', content }
}
