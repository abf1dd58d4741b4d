import { daysBetween } from '../review/local-date.ts'
import { type AskedItem, isMissed } from './asked-item.ts'
import type { Item, ItemId } from './item.ts'
import { isNearDuplicate, wordingOf } from './near-duplicate.ts'
import { answerWords, singular } from './normalise-answer.ts'
import type { RatedItem } from './rated-item.ts'
import { answerRest, rareKinds, type SelectionRules, sentenceRest } from './selection-rules.ts'

/** What may be asked on a date. */
export type Askable = {
  /** Groups of items, each to be tried before the next: new ones first, and of another document than the last. */
  readonly tiers: readonly (readonly RatedItem[])[]
  /** Items that ask again about what the group missed, and whose turn has come. */
  readonly due: ReadonlySet<ItemId>
  /** Whether an item's answer has rested 14 days and its sentence, in like words, 30. */
  isRested(item: Item): boolean
}

/** Sorts out what may be asked on a date. The history is in order. */
export function findAskable(
  candidates: readonly RatedItem[],
  history: readonly AskedItem[],
  date: string,
  rules: SelectionRules,
): Askable {
  const isFrequent = allowsKind(history, rules)
  const wanted = candidates.filter(({ item }) => isWanted(item, rules) && isFrequent(item))
  const recent = history.filter((asked) => daysBetween(asked.date, date) < sentenceRest)
  const due = new Set(rules.asksMissedAgain ? dueAgain(wanted, history) : [])
  const open = wanted.filter(
    ({ item }) => due.has(item.id) || !recent.some((asked) => isSameSentence(asked.item, item)),
  )
  const askedIds = new Set(history.map(({ item }) => item.id))
  const isNew = ({ item }: RatedItem): boolean => due.has(item.id) || !askedIds.has(item.id)
  const last = history.at(-1)?.item.document
  const isElsewhere = ({ item }: RatedItem): boolean => item.document !== last
  const tiers = [open.filter(isNew), open.filter((rated) => !isNew(rated))].flatMap((group) => [
    group.filter(isElsewhere),
    group.filter((rated) => !isElsewhere(rated)),
  ])
  const isFree = restCheck(recent, date, rules)
  return { tiers, due, isRested: (item) => due.has(item.id) || isFree(item) }
}

function isWanted(item: Item, { kinds, documents, readTo, places }: SelectionRules): boolean {
  if (!kinds.includes(item.kind) || (documents && !documents.includes(item.document))) return false
  const paragraph = places.lastParagraph(item)
  return paragraph !== undefined && paragraph <= (readTo?.get(item.document) ?? Infinity)
}

/** One question in ten may be of a rare kind, unless the group wants no other. */
function allowsKind(history: readonly AskedItem[], { kinds }: SelectionRules): (item: Item) => boolean {
  const recent = history.slice(1 - RARE_IN)
  const isTurn = recent.length === RARE_IN - 1 && recent.every(({ item }) => !rareKinds.has(item.kind))
  const isOnlyRare = kinds.every((kind) => rareKinds.has(kind))
  return ({ kind }) => isTurn || isOnlyRare || !rareKinds.has(kind)
}

function restCheck(
  recent: readonly AskedItem[],
  date: string,
  { places }: SelectionRules,
): (item: Item) => boolean {
  const answers = new Set(
    recent.filter((asked) => daysBetween(asked.date, date) < answerRest).map(({ item }) => answerOf(item)),
  )
  const wordings = recent.flatMap(({ item }) => {
    const words = places.quotation(item)
    return words === undefined ? [] : [wordingOf(words)]
  })
  return (item) => {
    const answer = answerOf(item)
    if (answer !== undefined && answers.has(answer)) return false
    const wording = wordingOf(places.quotation(item) ?? '')
    return !wordings.some((other) => isNearDuplicate(other, wording))
  }
}

/** An answer as answers are told apart; letters in order and true or false are none. */
function answerOf({ kind, key }: Item): string | undefined {
  return rareKinds.has(kind) ? undefined : answerWords(key).map(singular).join(' ')
}

function isSameSentence(a: Item, b: Item): boolean {
  if (a.document !== b.document) return false
  // Of another version the offsets say nothing, but a paragraph is named by its words.
  if (a.version !== b.version) return a.paragraph === b.paragraph
  return a.quote.start < b.quote.end && b.quote.start < a.quote.end
}

/** What asks about a missed sentence whose turn has come: another kind than the last time, the same where there is none. */
function dueAgain(wanted: readonly RatedItem[], history: readonly AskedItem[]): readonly ItemId[] {
  return history.flatMap((asked, at) => {
    const since = history.slice(at + 1)
    const isLast = !since.some(({ item }) => isSameSentence(item, asked.item))
    if (!isMissed(asked) || !isLast) return []
    const times = history.filter(({ item }) => isSameSentence(item, asked.item)).length
    const wait = AGAIN_AFTER[times - 1]
    if (wait === undefined || since.length < wait) return []
    const same = wanted.filter(({ item }) => isSameSentence(item, asked.item))
    const others = same.filter(({ item }) => item.kind !== asked.item.kind)
    return (others.length > 0 ? others : same).map(({ item }) => item.id)
  })
}

const RARE_IN = 10
const AGAIN_AFTER = [3, 10, 30]
