import type { ItemKind } from '../quiz/item.ts'
import { clockTime, dayText } from './clock-text.ts'
import type { Language } from './language.ts'
import { daysOffText, weekdaysText } from './plan-text.ts'
import {
  type Action,
  type Block,
  type Inline,
  type ListItem,
  type Phrase,
  strong,
  text,
  type View,
} from './view.ts'
import type { Words } from './words.ts'

/** How the newest turn of a series ended. */
export type DailyEnding = keyof Words['quizDaily']['outcomes']

/** One post to come: its instant, and the local date that it is for. */
export type ShownTurn = { readonly at: number; readonly date: string }

/** A daily question as far as people are shown how it is set up. */
export type ShownDaily = {
  /** Where it appears; absent where that is the channel in which it is shown. */
  readonly channel?: string
  /** Local time of day, "09:30", and of the answer. */
  readonly time: string
  readonly reveal: string
  readonly zone: { readonly id: string; readonly label: string }
  /** Monday 1 to Sunday 7. */
  readonly weekdays: readonly number[]
  readonly daysOff: readonly string[]
  readonly skips: readonly string[]
  /** Titles of the documents it keeps to; all where absent. */
  readonly titles?: readonly string[]
  readonly kinds?: readonly ItemKind[]
  /** Who is notified, as a form or command gave it. */
  readonly notify?: string
  readonly hasThread: boolean
  readonly state: 'running' | 'paused' | { readonly until: string }
  readonly next: readonly ShownTurn[]
  readonly last?: { readonly date: string; readonly ending: DailyEnding }
}

/** What the words around it are made with. */
export type Saying = { readonly words: Words; readonly language: Language }

/** Something below a view: buttons, or a menu. */
export type Below = Extract<Block, { readonly kind: 'actions' | 'choice' }>

/** The daily questions of a group, two lines each, with what hosts can do about them. */
export function dailyListView(
  series: readonly ShownDaily[],
  below: readonly Below[],
  { words, language }: Saying,
): View {
  const { quizDaily } = words
  if (series.length === 0) {
    return {
      blocks: [
        { kind: 'paragraph', content: quizDaily.none() },
        { kind: 'note', content: quizDaily.howToBegin() },
        ...below,
      ],
    }
  }
  const items = series.map((each, index) => listItem(each, index + 1, { words, language }))
  return {
    blocks: [
      { kind: 'heading', content: quizDaily.heading(series.length) },
      { kind: 'list', items },
      ...below,
    ],
  }
}

/** All that is set for one daily question, led by what has just become of it. */
export function dailyView(
  daily: ShownDaily,
  said: Phrase | undefined,
  below: readonly Below[],
  saying: Saying,
): View {
  const { quizDaily } = saying.words
  const mend = mendOf(daily, saying.words)
  return {
    blocks: [
      ...(said === undefined ? [] : [{ kind: 'paragraph', content: said } as const]),
      { kind: 'heading', content: dailyLine(daily, saying) },
      {
        kind: 'list',
        items: [
          fact(quizDaily.facts.state, [text(stateText(daily, saying))]),
          fact(quizDaily.facts.next, nextPhrase(daily, saying)),
          ...lastItems(daily, saying),
          ...otherItems(daily, saying),
        ],
      },
      ...(mend === undefined ? [] : [{ kind: 'note', content: mend } as const]),
      ...below,
    ],
  }
}

/** How a daily question would be, with its next three posts, before it is saved. */
export function draftView(
  daily: ShownDaily,
  { isChange, questions }: { readonly isChange: boolean; readonly questions: number },
  below: readonly Below[],
  saying: Saying,
): View {
  const { quizDaily } = saying.words
  return {
    blocks: [
      { kind: 'heading', content: isChange ? quizDaily.draftChange() : quizDaily.draftNew() },
      { kind: 'list', items: settingItems(daily, saying) },
      { kind: 'paragraph', content: quizDaily.nextThree() },
      { kind: 'list', items: daily.next.map((turn, index) => turnItem(turn, index + 1, daily, saying)) },
      { kind: 'note', content: quizDaily.available(questions) },
      ...below,
    ],
  }
}

/** "09:00, Seoul, South Korea (UTC+9), Monday to Friday, in this channel". */
export function dailyLine(daily: ShownDaily, { words, language }: Saying): Phrase {
  const { time, zone, weekdays } = daily
  const days = weekdaysText(weekdays, words, language)
  const [before = '', after = ''] = words.quizDaily.line(time, zone.label, days, slot).split(slot)
  return [text(before), place(daily, words), text(after)].filter((part) => part.text !== '')
}

/** A post on the clocks of its zone, "Tue, 6 Jan, 09:00", and in each reader's own time. */
export function turnPhrase(
  { at, date }: ShownTurn,
  { zone, time }: ShownDaily,
  { language }: Saying,
): Phrase {
  return [strong(`${dayText(date, language)}, ${time}`), text(' · '), clockTime(at, zone.id, language)]
}

/** Buttons in one row; none where there is nothing to press. */
export function buttonRow(actions: readonly Action[]): readonly Below[] {
  return actions.length === 0 ? [] : [{ kind: 'actions', actions }]
}

function listItem(daily: ShownDaily, ordinal: number, saying: Saying): ListItem {
  const { facts } = saying.words.quizDaily
  const { labelled } = saying.words.grammar
  const last = lastText(daily, saying)
  const next: Phrase =
    daily.state === 'paused'
      ? [text(stateText(daily, saying))]
      : [text(labelled(facts.next, '')), ...nextPhrase(daily, saying)]
  return {
    label: text(String(ordinal)),
    content: dailyLine(daily, saying),
    detail: [...next, ...(last === undefined ? [] : [text(` · ${labelled(facts.last, last)}`)])],
  }
}

function turnItem(turn: ShownTurn, ordinal: number, daily: ShownDaily, saying: Saying): ListItem {
  return { label: text(String(ordinal)), content: turnPhrase(turn, daily, saying) }
}

function settingItems(daily: ShownDaily, saying: Saying): readonly ListItem[] {
  const { words, language } = saying
  const { facts, clock } = words.quizDaily
  const { time, zone, weekdays } = daily
  return [
    fact(facts.place, [place(daily, words)]),
    textFact(facts.when, clock(time, zone.label)),
    textFact(facts.days, weekdaysText(weekdays, words, language)),
    ...otherItems(daily, saying),
  ]
}

/** What the line of a series does not say yet. */
function otherItems(daily: ShownDaily, { words, language }: Saying): readonly ListItem[] {
  const { quizDaily, grammar } = words
  const { facts } = quizDaily
  const { time, reveal, daysOff, skips, titles, kinds } = daily
  const optional = [
    daysOff.length === 0 ? undefined : textFact(facts.daysOff, daysOffText(daysOff, words, language)),
    skips.length === 0 ? undefined : textFact(facts.skipped, daysOffText(skips, words, language)),
  ]
  return [
    ...optional.filter((item) => item !== undefined),
    textFact(facts.reveal, reveal > time ? quizDaily.sameDay(reveal) : quizDaily.nextDay(reveal)),
    textFact(facts.documents, titles === undefined ? quizDaily.allDocuments : grammar.and(titles)),
    textFact(
      facts.kinds,
      kinds === undefined ? quizDaily.usualKinds : kinds.map((kind) => quizDaily.kinds[kind]).join(' · '),
    ),
    fact(facts.notify, [notified(daily, words)]),
    textFact(facts.thread, daily.hasThread ? quizDaily.inThread : quizDaily.noThread),
  ]
}

/** Stands for the place while a language puts it among the other words. */
const slot = '\u0001'

function place({ channel }: ShownDaily, { quizDaily: { here, elsewhere } }: Words): Inline {
  return channel === undefined ? text(here) : { kind: 'channel', channel, text: elsewhere }
}

function notified({ notify }: ShownDaily, { quizDaily: { group, nobody } }: Words): Inline {
  return notify === undefined ? text(nobody) : { kind: 'group', group: notify, text: group }
}

function lastItems(daily: ShownDaily, saying: Saying): readonly ListItem[] {
  const last = lastText(daily, saying)
  return last === undefined ? [] : [textFact(saying.words.quizDaily.facts.last, last)]
}

function lastText({ last }: ShownDaily, { words, language }: Saying): string | undefined {
  if (last === undefined) return undefined
  return `${dayText(last.date, language)}, ${words.quizDaily.outcomes[last.ending]}`
}

function mendOf({ last }: ShownDaily, { quizDaily: { mend } }: Words): Phrase | undefined {
  const ending = last?.ending
  return ending === 'nothing' || ending === 'forbidden' || ending === 'gone' ? mend[ending]() : undefined
}

function stateText({ state }: ShownDaily, { words: { quizDaily }, language }: Saying): string {
  if (state === 'running') return quizDaily.running
  return state === 'paused' ? quizDaily.paused : quizDaily.pausedUntil(dayText(state.until, language))
}

function nextPhrase(daily: ShownDaily, saying: Saying): Phrase {
  const [turn] = daily.next
  if (daily.state === 'paused' || turn === undefined) {
    const { noNext, paused } = saying.words.quizDaily
    return [text(daily.state === 'paused' ? paused : noNext)]
  }
  return turnPhrase(turn, daily, saying)
}

function textFact(label: string, says: string): ListItem {
  return fact(label, [text(says)])
}

function fact(label: string, content: Phrase): ListItem {
  return { label: text(label), content }
}
