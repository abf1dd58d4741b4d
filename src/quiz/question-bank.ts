import type { Library } from '../corpus/library.ts'
import { isEnglishWord } from '../search/dictionary.ts'
import { isEnglishText } from './is-english-text.ts'
import type { Item, ItemId } from './item.ts'
import { keepWorthy } from './keep-worthy.ts'
import { type KnownNames, knownNameSteps, namesOf } from './known-names.ts'
import { itemSteps } from './make-items.ts'
import { poolSteps } from './name-pool.ts'
import type { RatedItem } from './rated-item.ts'
import type { StudiedText } from './studied-text.ts'
import { studySteps } from './study-text.ts'
import { loadTagger } from './tag-words.ts'

/** The questions that a library gives, made once and in the background. Whoever asks before they are made waits. */
export type QuestionBank = {
  /** Those that are worth asking, document by document, in the order of the text. */
  all(): Promise<readonly RatedItem[]>
  /** Any that was made: one that was asked once is found, even if the readings have better ones since. */
  find(id: ItemId): Promise<Item | undefined>
  /** The names of the readings: no typed answer passes for another one that is known. */
  known(): Promise<KnownNames>
}

/** What a bank needs of the world. */
export type BankDeps = {
  /** Resolves when others have had their turn. */
  pause(): Promise<void>
  /** Milliseconds since some instant. */
  now(): number
  /** Takes what is wrong with a question that could not be kept: a bug of its maker. */
  report(fault: string): void
}

/** How long it works before others have their turn, in milliseconds: a question that is asked meanwhile waits no longer. */
const turn = 1

/** A bank of the questions of a library; it begins with them at once. */
export function createQuestionBank(library: Library, deps: BankDeps): QuestionBank {
  const made = makeAll(library, deps)
  // Whoever asks is told of it.
  made.catch(() => undefined)
  return {
    all: async () => (await made).items,
    find: async (id) => (await made).byId.get(id),
    known: async () => (await made).names,
  }
}

type Made = {
  readonly items: readonly RatedItem[]
  readonly byId: ReadonlyMap<ItemId, Item>
  readonly names: KnownNames
}

async function makeAll(library: Library, deps: BankDeps): Promise<Made> {
  const { documents } = library
  const work = createTurns(deps)
  await deps.pause()
  if (documents.some(isEnglishText)) await loadLanguage(deps)
  const texts: StudiedText[] = []
  for (const document of documents) texts.push(await work(studySteps(document)))
  const pool = await work(poolSteps(texts))
  const all: RatedItem[] = []
  for (const text of texts) all.push(...(await work(itemSteps(text, pool, deps.report))))
  const items = await work(keepWorthy(all, library))
  const byId = new Map(all.map(({ item }) => [item.id, item]))
  return { items, byId, names: await work(knownNameSteps(namesOf(texts))) }
}

/** Loading takes moments that nobody can cut short: now, while the platforms are still being connected to. */
async function loadLanguage({ pause }: BankDeps): Promise<void> {
  loadTagger()
  await pause()
  isEnglishWord('word')
  await pause()
}

/** Does the steps of some work one after the other, and lets others have theirs in between. */
function createTurns({ pause, now }: BankDeps): <T>(steps: Generator<void, T>) => Promise<T> {
  let since = now()
  return async (steps) => {
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
      if (now() - since < turn) continue
      await pause()
      since = now()
    }
  }
}
