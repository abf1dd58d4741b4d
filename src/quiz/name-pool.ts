import type { DocumentId, ParagraphId } from '../corpus/document.ts'
import type { Range } from '../text/range.ts'
import { lowerBound } from './lower-bound.ts'
import { magnitudeOf } from './magnitude.ts'
import { isDemonym, isRole, isTitle } from './name-words.ts'
import type { Mention, StudiedSentence, StudiedText } from './studied-text.ts'

/** A name, year or number of the readings that may be offered beside the right one, with the places it stands at. */
export type PooledName = {
  readonly text: string
  readonly type: Mention['type']
  readonly sort: string
  readonly document: DocumentId
  /** Where it stands first. */
  readonly first: Range
  readonly paragraphs: ReadonlySet<ParagraphId>
  readonly sentences: readonly StudiedSentence[]
  /** Whether *the* stands before it wherever it stands, or nowhere; undefined where both are seen. */
  readonly takesThe: boolean | undefined
  /** The titles and callings seen before it: president, chemist. */
  readonly titles: ReadonlySet<string>
  /** Of which people or country it is said to be, as words such as *Dutch*. */
  readonly peoples: ReadonlySet<string>
}

/** The names of all readings, by what they could be mistaken for. */
export type NamePool = {
  /** How many sentences all the readings have. */
  readonly sentences: number
  /** Names of the same sort in one document, in the order in which they first stand there. */
  inDocument(document: DocumentId, of: Pick<Mention, 'type' | 'sort'>): readonly PooledName[]
  /** The years or dates near a value in all documents, each text once, the nearest first. */
  near(value: number, of: Pick<Mention, 'type' | 'sort'>): readonly PooledName[]
  /** Other documents that share many names with this one, the nearest first. */
  related(document: DocumentId): readonly DocumentId[]
}

/** Gathers the names of the texts; those of one community, since a distractor shows what another text says. */
export function poolNames(texts: readonly StudiedText[]): NamePool {
  const steps = poolSteps(texts)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** `poolNames` in steps of a few milliseconds each, for whoever must not be kept waiting. */
export function* poolSteps(texts: readonly StudiedText[]): Generator<void, NamePool> {
  const bySort = new Map<string, PooledName[]>()
  const owners = new Map<string, Set<DocumentId>>()
  const dated = new Map<string, PooledName[]>()
  const namesOf = new Map<DocumentId, readonly string[]>()
  for (const text of texts) {
    const { id } = text.document
    const found = yield* gather(text)
    for (const name of found) {
      const key = keyOf(id, name)
      push(bySort, key, name)
      if (name.type === 'year' || name.type === 'date') push(dated, sortOf(name), name)
    }
    const names = found.filter(isTelling).map((name) => name.text)
    namesOf.set(id, names)
    for (const name of names) owners.set(name, (owners.get(name) ?? new Set()).add(id))
  }
  for (const names of dated.values()) names.sort((a, b) => magnitudeOf(a.text) - magnitudeOf(b.text))
  return {
    sentences: texts.reduce((sum, { sentences }) => sum + sentences.length, 0),
    near: (value, of) => nearestOf(dated.get(sortOf(of)) ?? [], value),
    inDocument: (document, of) => bySort.get(keyOf(document, of)) ?? [],
    related: (document) => related(document, namesOf.get(document) ?? [], owners),
  }
}

function keyOf(document: DocumentId, of: Pick<Mention, 'type' | 'sort'>): string {
  return `${document} ${sortOf(of)}`
}

function sortOf({ type, sort }: Pick<Mention, 'type' | 'sort'>): string {
  return `${type} ${sort ?? ''}`
}

function push(lists: Map<string, PooledName[]>, key: string, name: PooledName): void {
  const list = lists.get(key)
  if (list) list.push(name)
  else lists.set(key, [name])
}

/** Some names around a value in a list that is sorted by it. */
function nearestOf(names: readonly PooledName[], value: number): readonly PooledName[] {
  const at = lowerBound(names, ({ text }) => magnitudeOf(text) < value)
  const around = names.slice(Math.max(0, at - AROUND), at + AROUND)
  return around.toSorted(
    (a, b) => Math.abs(magnitudeOf(a.text) - value) - Math.abs(magnitudeOf(b.text) - value),
  )
}

const AROUND = 60

/** A name with what has been seen of it so far. */
type Gathered = {
  readonly mention: Mention
  readonly sentences: StudiedSentence[]
  readonly paragraphs: Set<ParagraphId>
  readonly the: Set<boolean>
  readonly titles: Set<string>
  readonly peoples: Set<string>
}

function* gather({ document, sentences }: StudiedText): Generator<void, readonly PooledName[]> {
  const found = new Map<string, Gathered>()
  for (const [i, sentence] of sentences.entries()) {
    if (i % SENTENCES_A_STEP === 0) yield
    for (const mention of sentence.mentions) {
      const key = `${mention.type} ${mention.sort ?? ''} ${mention.text}`
      const name = found.get(key) ?? unseen(mention)
      found.set(key, name)
      name.sentences.push(sentence)
      name.paragraphs.add(sentence.paragraph.id)
      look(name, mention, document.text)
    }
  }
  return [...found.values()].map(({ mention, sentences: at, paragraphs, the, titles, peoples }) => ({
    text: mention.text,
    type: mention.type,
    sort: mention.sort ?? '',
    document: document.id,
    first: { start: mention.start, end: mention.end },
    paragraphs,
    sentences: at,
    titles,
    peoples,
    takesThe: the.size > 1 ? undefined : the.has(true),
  }))
}

function unseen(mention: Mention): Gathered {
  return {
    mention,
    sentences: [],
    paragraphs: new Set(),
    the: new Set(),
    titles: new Set(),
    peoples: new Set(),
  }
}

/** Adds what is said of a name right around one of its places. */
function look({ titles, peoples, the }: Gathered, mention: Mention, text: string): void {
  const title = titleBefore(text, mention.start)
  if (title !== undefined) titles.add(title)
  for (const role of rolesIn(text.slice(mention.end, mention.end + 70))) titles.add(role)
  for (const people of mention.type === 'person' ? peoplesAround(text, mention) : []) peoples.add(people)
  the.add(/\bthe $/i.test(text.slice(Math.max(0, mention.start - 5), mention.start)))
}

/** The title or calling that stands right before a name, in small letters, if one does. */
export function titleBefore(text: string, start: number): string | undefined {
  const word = /([\p{L}.]+),? $/u.exec(text.slice(Math.max(0, start - 20), start))?.[1]
  return word !== undefined && (isTitle(word) || isRole(word)) ? word.toLowerCase() : undefined
}

/** What a person is said to be right after the name: "(1809–1882) was a naturalist", ", the secretary of state". */
export function rolesIn(after: string): readonly string[] {
  const said = IS_ROLE.exec(after.replace(/\s/g, ' '))?.[1] ?? ''
  return said.split(' ').filter(isRole)
}

function peoplesAround(text: string, { start, end }: Range): readonly string[] {
  const before =
    text
      .slice(Math.max(0, start - 40), start)
      .split(/[.;,(]/)
      .at(-1) ?? ''
  const said = IS_ROLE.exec(text.slice(end, end + 70).replace(/\s/g, ' '))?.[1] ?? ''
  return `${before} ${said}`
    .split(' ')
    .filter(
      (word) =>
        isDemonym(word) && !/^(?:North|South|East|West|Western|Eastern|Democratic|Black|White)$/.test(word),
    )
}

const IS_ROLE = /^(?: \([^)]*\))?(?:,| (?:was|is|became|served as|as)) ((?:[\p{L}-]+ ?){1,6})/u

/** Countries and numbers stand in texts on anything. */
function isTelling({ type, sort }: PooledName): boolean {
  return (
    (type === 'person' ||
      type === 'event' ||
      type === 'organisation' ||
      type === 'place' ||
      type === 'name') &&
    sort !== 'country' &&
    sort !== 'continent'
  )
}

function related(
  document: DocumentId,
  names: readonly string[],
  owners: ReadonlyMap<string, ReadonlySet<DocumentId>>,
): readonly DocumentId[] {
  const shared = new Map<DocumentId, number>()
  for (const name of names) {
    const of = owners.get(name)
    // A name that many documents hold says nothing about what two of them have in common.
    if (!of || of.size > MOST_OWNERS) continue
    for (const other of of) if (other !== document) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  return [...shared]
    .filter(([, count]) => count >= LEAST_SHARED)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_RELATED)
    .map(([id]) => id)
}

/** 1 ms. */
const SENTENCES_A_STEP = 50
const MOST_OWNERS = 12
const LEAST_SHARED = 5
const MOST_RELATED = 4
