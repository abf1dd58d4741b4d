import { capitalisesNouns } from './capital-nouns.ts'
import { checkItem } from './check-item.ts'
import { dropDuplicates } from './drop-duplicates.ts'
import { makeAcronym } from './make-acronym.ts'
import { makeChoice } from './make-choice.ts'
import { makeCloze } from './make-cloze.ts'
import { makeDefinition } from './make-definition.ts'
import { findSteps } from './make-find.ts'
import { makeFinish } from './make-finish.ts'
import { makeOrder } from './make-order.ts'
import { makeTrueFalse } from './make-true-false.ts'
import { makeWh } from './make-wh.ts'
import { makeWhy } from './make-why.ts'
import type { NamePool } from './name-pool.ts'
import type { RatedItem } from './rated-item.ts'
import type { StudiedText } from './studied-text.ts'
import { profileSteps } from './text-profile.ts'
import { toldYears } from './told-years.ts'

/**
 * All questions of a text, by where they stand in it. `pool` holds the names of all the community's readings. Throws for one
 * that does not check.
 */
export function makeItems(studied: StudiedText, pool: NamePool): readonly RatedItem[] {
  const steps = itemSteps(studied, pool, (fault) => {
    throw new Error(fault)
  })
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/**
 * `makeItems` in steps, for whoever must not be kept waiting. An item that does not check is a bug of its maker: `report` is told,
 * and it is not kept, for no question is ever asked that cannot be quoted.
 */
export function* itemSteps(
  studied: StudiedText,
  pool: NamePool,
  report: (fault: string) => void,
): Generator<void, readonly RatedItem[]> {
  yield* profileSteps(studied)
  // Read from the whole text before its parts are: both are kept by document.
  toldYears(studied)
  capitalisesNouns(studied)
  yield
  const items: RatedItem[] = []
  for (const make of MAKERS_OF_A_TEXT) {
    items.push(...make(studied))
    yield
  }
  items.push(...(yield* findSteps(studied)))
  for (const part of partsOf(studied)) {
    for (const make of MAKERS_OF_SENTENCES) {
      items.push(...make(part, pool))
      yield
    }
  }
  const sound: RatedItem[] = []
  for (const [i, rated] of items.entries()) {
    const fault = checkItem(rated.item, studied.document)
    if (fault === undefined) sound.push(rated)
    else report(fault)
    if (i % CHECKS_A_STEP === 0) yield
  }
  const kept = yield* dropDuplicates(sound, studied.document, pool.sentences >= MANY_SENTENCES)
  return kept.toSorted((a, b) => a.item.quote.start - b.item.quote.start)
}

/** They look at the whole text for one question. */
const MAKERS_OF_A_TEXT: readonly ((studied: StudiedText) => readonly RatedItem[])[] = [
  makeDefinition,
  makeAcronym,
  makeOrder,
  makeTrueFalse,
]

/** They ask about one sentence at a time, so they can be given a text in parts. */
const MAKERS_OF_SENTENCES: readonly ((studied: StudiedText, pool: NamePool) => readonly RatedItem[])[] = [
  makeCloze,
  makeChoice,
  makeWh,
  makeFinish,
  makeWhy,
]

function* partsOf(studied: StudiedText): Generator<StudiedText, void> {
  const { sentences } = studied
  for (let i = 0; i < sentences.length; i += SENTENCES_A_STEP) {
    yield { ...studied, sentences: sentences.slice(i, i + SENTENCES_A_STEP) }
  }
}

/** Some 200 words, 2 ms for each maker. */
const SENTENCES_A_STEP = 8
const CHECKS_A_STEP = 50
/** Some 40,000 words: shorter readings need all the questions that they give. */
const MANY_SENTENCES = 2000
