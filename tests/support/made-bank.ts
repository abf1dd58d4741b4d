import type { Item } from '../../src/quiz/item.ts'
import { knownNames } from '../../src/quiz/known-names.ts'
import type { QuestionBank } from '../../src/quiz/question-bank.ts'

/** A bank of items, the first of them the best. */
export function madeBank(made: readonly Item[]): QuestionBank {
  return {
    all: async () => made.map((item, index) => ({ item, score: 1 - index / 100 })),
    find: async (id) => made.find((item) => item.id === id),
    known: async () => knownNames([{ text: 'Orla Venn', type: 'person' }]),
  }
}
