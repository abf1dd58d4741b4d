import type { DocumentId } from '../../corpus/document.ts'
import type { Library } from '../../corpus/library.ts'
import type { ItemKind } from '../../quiz/item.ts'
import { allKinds, defaultKinds } from '../../quiz/selection-rules.ts'
import { parseDays } from '../../schedule/days.ts'
import { parseDaysOff } from '../../schedule/days-off.ts'
import { localDate } from '../../schedule/local-day.ts'
import { parseTime } from '../../schedule/times.ts'
import { findZones, parseZone } from '../../schedule/zones.ts'
import type { Series, Weekday } from '../../store/series.ts'
import type { Language } from '../../view/language.ts'
import { shorten } from '../../view/shorten.ts'
import type { Phrase } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'
import { findDocument } from '../find-document.ts'
import type { Given } from './daily-line.ts'

/** What hosts set of a series. */
export type DailySettings = Pick<
  Series,
  'channel' | 'plan' | 'reveal' | 'kinds' | 'documents' | 'notify' | 'thread'
>

/** Settings as far as they could be read, with everything that could not: nothing is saved then. */
export type ReadSettings = {
  readonly settings: DailySettings
  /** A sentence each, with what to type. */
  readonly problems: readonly Phrase[]
  /** The zones that may be meant where what was typed says several; the settings keep the one of before. */
  readonly zones: readonly string[]
}

/** What reading needs to know. */
export type Reading = {
  readonly library: Library
  readonly language: Language
  readonly words: Words
  readonly now: number
}

/**
 * Stands in a draft while nobody has said which zone is meant; such a draft cannot be saved. It keeps time as UTC does,
 * and is no name that anybody's choice of a zone is kept under.
 */
export const unknownZone = 'Etc/Zulu'

/** Weekdays at nine with the answer at eight in the evening, about everything; nobody is notified. */
export function defaultSettings(channel: string, zone: string): DailySettings {
  const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5]
  return {
    channel,
    plan: { zone, time: '09:00', weekdays, daysOff: [] },
    reveal: '20:00',
    thread: false,
  }
}

/** Reads what was given over the settings of before; what was not given, or cannot be read, stays as it is there. */
export function readSettings(given: Given, before: DailySettings, reading: Reading): ReadSettings {
  const { unclear } = reading.words.quizDaily
  const { plan } = before
  const time = readWord(given.time, plan.time, parseTime, unclear.time)
  const reveal = readWord(given.reveal, before.reveal, parseTime, unclear.reveal)
  const days = readWord(
    given.days,
    plan.weekdays,
    (typed) => parseDays(typed, reading.language),
    unclear.days,
  )
  const zone = readZone(given.zone, plan.zone, reading)
  const off = readDaysOff(given.off, plan.daysOff, zone.value, reading)
  const documents = readDocument(given.in, before.documents, reading)
  const kinds = readKinds(given.kinds, before.kinds)
  const notify = given.group === undefined ? before.notify : filled(given.group)
  return {
    settings: {
      channel: filled(given.channel) ?? before.channel,
      plan: { ...plan, zone: zone.value, time: time.value, weekdays: days.value, daysOff: off.value },
      reveal: reveal.value,
      ...(kinds === undefined ? {} : { kinds }),
      ...(documents.value === undefined ? {} : { documents: documents.value }),
      ...(notify === undefined ? {} : { notify }),
      thread: given.thread === undefined || given.thread === '' ? before.thread : given.thread === 'yes',
    },
    problems: [time, zone, days, reveal, off, documents].flatMap(({ problem }) =>
      problem === undefined ? [] : [problem],
    ),
    zones: zone.several,
  }
}

/** A value that was read, or the one of before with what is wrong about the words. */
type Part<T> = { readonly value: T; readonly problem?: Phrase }

function readWord<T>(
  typed: string | undefined,
  before: T,
  parse: (typed: string) => T | undefined,
  unclear: (typed: string) => Phrase,
): Part<T> {
  const word = filled(typed)
  if (word === undefined) return { value: before }
  const value = parse(word)
  return value === undefined ? { value: before, problem: unclear(echo(word)) } : { value }
}

function readZone(
  typed: string | undefined,
  before: string,
  { language, words, now }: Reading,
): Part<string> & { readonly several: readonly string[] } {
  const word = filled(typed)
  if (word === undefined) return { value: before, several: [] }
  const named = parseZone(word)
  const [first, ...others] = named === undefined ? findZones(word, language, now) : [named]
  if (first === undefined) {
    return { value: before, problem: words.quizDaily.unclear.zone(echo(word)), several: [] }
  }
  return others.length === 0 ? { value: first, several: [] } : { value: before, several: [first, ...others] }
}

function readDaysOff(
  typed: string | undefined,
  before: readonly string[],
  zone: string,
  { language, words, now }: Reading,
): Part<readonly string[]> {
  if (typed === undefined) return { value: before }
  const { days, unread } = parseDaysOff(typed, localDate(now, zone), language)
  if (unread.length === 0) return { value: days }
  return { value: before, problem: words.quizDaily.unclear.daysOff(echo(unread.join(', '))) }
}

function readDocument(
  typed: string | undefined,
  before: readonly DocumentId[] | undefined,
  { library, words }: Reading,
): Part<readonly DocumentId[] | undefined> {
  if (typed === undefined) return { value: before }
  const word = filled(typed)
  if (word === undefined) return { value: undefined }
  const match = findDocument(library, word)
  const { noDocument, manyDocuments } = words.quizDaily.unclear
  switch (match.kind) {
    case 'one':
      return { value: [match.document.id] }
    case 'many':
      return { value: before, problem: manyDocuments(echo(word), match.candidates.length) }
    case 'none':
      return { value: before, problem: noDocument(echo(word)) }
    default:
      return match satisfies never
  }
}

/** None, and just those that are asked of everybody, are both no choice. */
function readKinds(
  typed: string | undefined,
  before: readonly ItemKind[] | undefined,
): readonly ItemKind[] | undefined {
  if (typed === undefined) return before
  const chosen = typed.split(',')
  const kinds = allKinds.filter((kind) => chosen.includes(kind))
  return kinds.length === 0 || kinds.join() === defaultKinds.join() ? undefined : kinds
}

function filled(typed: string | undefined): string | undefined {
  const word = typed?.trim()
  return word === '' ? undefined : word
}

/** What was typed, short enough to be said back. */
function echo(typed: string): string {
  return shorten(typed.replace(/\s+/gu, ' ').trim(), 80)
}
