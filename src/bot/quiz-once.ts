import { hash10 } from '../corpus/hash.ts'
import type { Library } from '../corpus/library.ts'
import type { Item, ItemKind } from '../quiz/item.ts'
import type { QuestionBank } from '../quiz/question-bank.ts'
import type { RatedItem } from '../quiz/rated-item.ts'
import { allKinds, defaultKinds } from '../quiz/selection-rules.ts'
import { optionOrder } from '../quiz/shuffle-options.ts'
import { type ItemRecord, itemRecord } from '../view/item-record.ts'
import { sheetView } from '../view/quiz-sheet.ts'
import type { View } from '../view/view.ts'
import { wordsIn } from '../view/words.ts'

/**
 * Which questions a script wants: `count` 0 for all; without kinds those of any. Without a seed they are the best; the same
 * seed gives the same ones, drawn from the better of them, twice as many as are wanted.
 */
export type Wanted = {
  readonly count: number
  readonly kinds: readonly ItemKind[]
  readonly seed?: string
}

/** A question of a sheet, for programs and for people. */
export type SheetItem = { readonly record: ItemRecord; readonly view: View }

/** Makes questions from one library as scripts want them: nobody answers, nothing is remembered. */
export type QuizOnce = { make(wanted: Wanted): Promise<readonly SheetItem[]> }

/** The kinds that are made from readings. */
export const madeKinds: readonly ItemKind[] = allKinds.filter((kind) => kind !== 'card')

/** Questions of a library from its bank. */
export function createQuizOnce(library: Library, bank: Pick<QuestionBank, 'all'>): QuizOnce {
  const words = wordsIn('en')
  return {
    make: async ({ count, kinds, seed }) => {
      const all = await bank.all()
      const asked = kinds.length === 0 ? defaultKinds : kinds
      const fitting = all.filter(({ item }) => asked.includes(item.kind))
      const best = inTurns(fitting)
      const sorted = seed === undefined ? best : shuffled(count === 0 ? best : best.slice(0, 2 * count), seed)
      const chosen = count === 0 ? sorted : sorted.slice(0, count)
      return chosen.map((item, index) => {
        const document = library.document(item.document)
        const order = optionOrder(item, seed ?? '')
        const record = itemRecord(item, document, order, words)
        return { record, view: sheetView(item, document, { order, number: index + 1 }, words) }
      })
    },
  }
}

function shuffled(items: readonly Item[], seed: string): readonly Item[] {
  return items
    .map((item) => ({ item, place: hash10(seed, item.id) }))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
    .map(({ item }) => item)
}

/** The best of each document in turn, then the second best: a long one does not take all places. */
function inTurns(items: readonly RatedItem[]): readonly Item[] {
  const byDocument = [...Map.groupBy(items, ({ item }) => item.document).values()]
  return byDocument
    .flatMap((rated) =>
      rated.toSorted((a, b) => b.score - a.score).map((each, round) => ({ ...each, round })),
    )
    .sort((a, b) => a.round - b.round || b.score - a.score)
    .map(({ item }) => item)
}
