import type { AnswerType } from './item.ts'
import { answerWords } from './normalise-answer.ts'
import type { StudiedText } from './studied-text.ts'

/** A name that the readings mention, and what sort of thing it names. */
export type KnownName = { readonly text: string; readonly type: AnswerType }

/** The names of a library, kept for looking up what an answer could mean instead. Words are normalised. */
export type KnownNames = {
  /** By the name's words with one space between. */
  readonly names: ReadonlyMap<string, KnownName>
  /** Every word of a name, by its length in code points: what a slip of the keyboard could also have meant. */
  readonly wordsByLength: ReadonlyMap<number, ReadonlySet<string>>
  /** The words of persons' names that have more than one, by their first and their last word. */
  readonly persons: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Names of several words by their initials: "north atlantic treaty organization" by `nato`. */
  readonly initials: ReadonlyMap<string, readonly string[]>
}

/** Gathers names for looking up. Numbers and dates are left out: they are compared as what they are. */
export function knownNames(known: Iterable<KnownName>): KnownNames {
  const steps = knownNameSteps(known)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** `knownNames` in steps of a few milliseconds each, for whoever must not be kept waiting. */
export function* knownNameSteps(known: Iterable<KnownName>): Generator<void, KnownNames> {
  const names = new Map<string, KnownName>()
  const wordsByLength = new Map<number, Set<string>>()
  const persons = new Map<string, (readonly string[])[]>()
  const initials = new Map<string, string[]>()
  let count = 0
  for (const name of eachOnce(known)) {
    if (++count % NAMES_A_STEP === 0) yield
    const words = answerWords(name.text)
    const normal = words.join(' ')
    if (normal === '' || names.has(normal)) continue
    names.set(normal, name)
    for (const word of words) put(wordsByLength, [...word].length, word)
    if (words.length < 2) continue
    push(initials, initialsOf(words), normal)
    if (name.type !== 'person' && name.type !== 'name') continue
    for (const end of new Set([words[0] ?? '', words.at(-1) ?? ''])) push(persons, end, words)
  }
  return { names, wordsByLength, persons, initials }
}

/** A name stands in a text many times, and what its words come to is costly to tell. */
function* eachOnce(known: Iterable<KnownName>): Generator<KnownName, void> {
  const seen = new Set<string>()
  for (const name of known) {
    if (NO_NAMES.has(name.type) || seen.has(name.text)) continue
    seen.add(name.text)
    yield name
  }
}

/** The names that studied texts mention. */
export function* namesOf(texts: Iterable<StudiedText>): Generator<KnownName, void> {
  for (const { sentences } of texts) {
    for (const { mentions } of sentences) for (const { text, type } of mentions) yield { text, type }
  }
}

/** The first letters of a name's words; small words such as "of" and "the" have none. */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => [...word][0] ?? '')
    .join('')
}

/** Whether letters are the first ones of a name's words; in "Non-Proliferation" the prefix may have none: NPT. */
export function isInitialsOf(letters: string, words: readonly string[]): boolean {
  return initialsOf(words) === letters || initialsOf(words.filter((word) => word !== 'non')) === letters
}

function put(sets: Map<number, Set<string>>, key: number, word: string): void {
  const set = sets.get(key)
  if (set) set.add(word)
  else sets.set(key, new Set([word]))
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** 1 ms. */
const NAMES_A_STEP = 50
const NO_NAMES: ReadonlySet<AnswerType> = new Set(['number', 'year', 'date', 'phrase', 'passage'])
const SMALL_WORDS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'de',
  'der',
  'du',
])
