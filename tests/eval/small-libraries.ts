import { evidenceNames, evidenceOf } from '../../src/answer/evidence.ts'
import { indexLibrary } from '../../src/search/index-library.ts'
import { libraryOf } from './index-set.ts'
import type { SetPassage, TestSet } from './read-set.ts'

/** A question put to a small library: the evidence it met, and whether the library holds its answer. */
export type Case = { readonly evidence: readonly number[]; readonly answered: boolean; readonly size: number }

const sizes = [10, 20, 40, 100, 300]
const librariesPerSize = 8
const questionsPerLibrary = 30

/**
 * Small libraries of whole subjects (passages with one title, or neighbours where there are none) drawn from a set,
 * each asked questions about its passages and as many about others: half of those from the same set, half `foreign`.
 */
export function askSmallLibraries(
  set: TestSet,
  foreign: readonly string[],
  random: () => number,
): readonly Case[] {
  const subjects = [...Map.groupBy(set.corpus, subjectOf).values()]
  return sizes
    .filter((size) => size < set.corpus.length / 2)
    .flatMap((size) =>
      Array.from({ length: librariesPerSize }, () =>
        askOne(set, draw(subjects, size, random), foreign, random),
      ),
    )
    .flat()
}

function askOne(
  set: TestSet,
  corpus: readonly SetPassage[],
  foreign: readonly string[],
  random: () => number,
): readonly Case[] {
  const searcher = indexLibrary(libraryOf({ ...set, corpus }))
  const ids = new Set(corpus.map(({ id }) => id))
  const isInside = ({ id }: { readonly id: string }): boolean =>
    [...(set.qrels.get(id)?.keys() ?? [])].some((passage) => ids.has(passage))
  const [inside, outside] = [set.queries.filter(isInside), set.queries.filter((query) => !isInside(query))]
  const texts = (queries: readonly { readonly text: string }[], count: number): readonly string[] =>
    shuffled(queries, random)
      .slice(0, count)
      .map(({ text }) => text)
  const ask =
    (answered: boolean) =>
    (question: string): Case => {
      const evidence = evidenceOf(searcher.search(question))
      return { evidence: evidenceNames.map((name) => evidence[name]), answered, size: corpus.length }
    }
  return [
    ...texts(inside, questionsPerLibrary).map(ask(true)),
    ...texts(outside, questionsPerLibrary / 2).map(ask(false)),
    ...shuffled(foreign, random)
      .slice(0, questionsPerLibrary / 2)
      .map(ask(false)),
  ]
}

/** Whole subjects until there are enough passages. */
function draw(
  subjects: readonly (readonly SetPassage[])[],
  size: number,
  random: () => number,
): readonly SetPassage[] {
  const drawn: SetPassage[] = []
  for (const subject of shuffled(subjects, random)) {
    if (drawn.length >= size) break
    drawn.push(...subject)
  }
  return drawn
}

function subjectOf({ id, title }: SetPassage): string {
  if (title) return title
  const number = Number(/\d+$/.exec(id)?.[0] ?? 0)
  return id.replace(/\d+$/, String(Math.floor(number / 15)))
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
