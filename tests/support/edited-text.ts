import { createDocument } from '../../src/corpus/create-document.ts'
import type { Document } from '../../src/corpus/document.ts'
import type { Range } from '../../src/text/range.ts'

/** A word that keeps its name through every edit: a copy of it is another word. */
export type Word = { readonly name: number; readonly text: string; readonly breaksAfter?: true }

/** A text in paragraphs, to be edited word by word. */
export type EditedText = readonly (readonly Word[])[]

/** One way in which people change a text. */
export type Edit = (text: EditedText, source: Source) => EditedText

/** What edits draw from: chance, new words, and the words of the quotation that is watched. */
export type Source = {
  random(): number
  word(text: string): Word
  /** The names of the words that are quoted: what looks like them is made of them. */
  readonly quoted: ReadonlySet<number>
}

const small = 'the of and to in a is that it was for on as with by at not this are from or'.split(' ')
const syllables = 'ka lo mi ter van sol dri pe nu gar ti bro shi fen'.split(' ')

/** A text of sentences, of small words and of long ones that fall as words do: a few often, most once. */
export function madeText(paragraphs: number, { random, word }: Pick<Source, 'random' | 'word'>): EditedText {
  return Array.from({ length: paragraphs }, () =>
    Array.from({ length: 1 + Math.floor(random() * 5) }, () => sentence({ random, word })).flat(),
  )
}

/** The ways in which texts are changed, by name. */
export const edits: Readonly<Record<string, Edit>> = {
  'words replaced': eachWord((word, source) => [
    source.random() < 0.03 ? source.word(anyWord(source.random)) : word,
  ]),
  'words inserted': eachWord((word, source) =>
    source.random() < 0.02 ? [word, source.word(anyWord(source.random))] : [word],
  ),
  'words deleted': eachWord((word, source) => (source.random() < 0.02 ? [] : [word])),
  'quoted words changed': eachWord((word, source) => {
    if (!source.quoted.has(word.name) || source.random() > 0.15) return [word]
    return source.random() < 0.5 ? [] : [source.word(anyWord(source.random))]
  }),
  'negation inserted': (text, source) => {
    const all = text.flat().filter(({ name }) => source.quoted.has(name))
    const after = all[Math.floor(source.random() * all.length)]
    return eachWord((word) => (word === after ? [word, source.word('not')] : [word]))(text, source)
  },
  'case and marks': eachWord((word, source) =>
    source.random() < 0.03 ? [{ ...word, text: restyled(word.text) }] : [word],
  ),
  'lines rewrapped': eachWord(({ breaksAfter: _, ...word }, source) => [
    source.random() < 0.1 ? { ...word, breaksAfter: true } : word,
  ]),
  'paragraph added': (text, source) => inserted(text, madeText(1, source)[0] ?? [], source),
  'paragraph deleted': (text, source) => {
    const at = anyIndex(text, source)
    return text.length < 3 ? text : text.filter((_, index) => index !== at)
  },
  'paragraphs merged': (text, source) => {
    const at = anyIndex(text, source)
    const merged = [...(text[at] ?? []), ...(text[at + 1] ?? [])]
    return [...text.slice(0, at), merged, ...text.slice(at + 2)]
  },
  'paragraph split': (text, source) => {
    const at = anyIndex(text, source)
    const whole = text[at] ?? []
    const cut = Math.floor(source.random() * whole.length)
    return [...text.slice(0, at), whole.slice(0, cut), whole.slice(cut), ...text.slice(at + 1)]
  },
  'paragraph moved': (text, source) => {
    const at = source.random() < 0.5 ? quotedIndex(text, source) : anyIndex(text, source)
    return inserted(
      text.filter((_, index) => index !== at),
      text[at] ?? [],
      source,
    )
  },
  'paragraph duplicated with small changes': (text, source) =>
    duplicated(text, source, 1 + source.random() * 3),
  'paragraph duplicated': (text, source) => duplicated(text, source, 0),
  'look-alike planted': (text, source) => {
    const copy = text.flat().filter(({ name }) => source.quoted.has(name))
    return planted(
      text,
      changed(
        copy.map((word) => source.word(word.text)),
        1 + source.random() * 2,
        source,
      ),
      source,
    )
  },
  'exact words planted elsewhere': (text, source) => {
    const copy = text.flat().filter(({ name }) => source.quoted.has(name))
    return planted(
      text,
      copy.map((word) => source.word(word.text)),
      source,
    )
  },
}

/** The text as a document, and where each word stands in it. */
export function laidOut(text: EditedText): {
  readonly document: Document
  readonly places: ReadonlyMap<number, Range>
} {
  const places = new Map<number, Range>()
  const blocks: { kind: 'paragraph'; start: number; end: number }[] = []
  let written = ''
  for (const paragraph of text) {
    if (paragraph.length === 0) continue
    const start = written.length
    for (const [index, { name, text: word, breaksAfter }] of paragraph.entries()) {
      places.set(name, { start: written.length, end: written.length + word.length })
      written += word
      if (index < paragraph.length - 1) written += breaksAfter === true ? '\n' : ' '
    }
    blocks.push({ kind: 'paragraph', start, end: written.length })
    written += '\n\n'
  }
  return { document: documentOf(written, blocks), places }
}

function documentOf(
  text: string,
  blocks: readonly { readonly kind: 'paragraph'; readonly start: number; readonly end: number }[],
): Document {
  return createDocument({
    ...{ file: 'edited.md', text, blocks, setAside: [] },
    metadata: { title: { value: 'Edited', reason: 'made for the test' } },
    report: {
      ...{ bytes: text.length, encoding: 'UTF-8', encodingSure: true },
      ...{ keptLines: blocks.length, removed: {}, warnings: [] },
    },
  })
}

function sentence({ random, word }: Pick<Source, 'random' | 'word'>): readonly Word[] {
  const length = 5 + Math.floor(random() * 18)
  return Array.from({ length }, (_, index) => {
    const text = anyWord(random)
    const cased = index === 0 ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text
    return word(index === length - 1 ? `${cased}.` : random() < 0.08 ? `${cased},` : cased)
  })
}

function anyWord(random: () => number): string {
  if (random() < 0.45) return small[Math.floor(random() * random() * small.length)] ?? 'the'
  let rest = Math.floor(3000 ** random())
  let text = ''
  do {
    text += syllables[rest % syllables.length] ?? ''
    rest = Math.floor(rest / syllables.length)
  } while (rest > 0)
  return text + (syllables[text.length % syllables.length] ?? '')
}

function restyled(text: string): string {
  return /[,.]$/.test(text) ? text.slice(0, -1) : `${text.charAt(0).toUpperCase()}${text.slice(1)},`
}

function eachWord(change: (word: Word, source: Source) => readonly Word[]): Edit {
  return (text, source) => text.map((paragraph) => paragraph.flatMap((word) => change(word, source)))
}

function anyIndex(text: EditedText, { random }: Source): number {
  return Math.floor(random() * text.length)
}

function quotedIndex(text: EditedText, source: Source): number {
  const at = text.findIndex((paragraph) => paragraph.some(({ name }) => source.quoted.has(name)))
  return at < 0 ? anyIndex(text, source) : at
}

function inserted(text: EditedText, paragraph: readonly Word[], source: Source): EditedText {
  const at = Math.floor(source.random() * (text.length + 1))
  return [...text.slice(0, at), paragraph, ...text.slice(at)]
}

/** Either of the two is the one that is changed: which was there first cannot be told from where it stands. */
function duplicated(text: EditedText, source: Source, changes: number): EditedText {
  const at = source.random() < 0.7 ? quotedIndex(text, source) : anyIndex(text, source)
  const original = text[at] ?? []
  const copy = original.map((word) => source.word(word.text))
  const isOriginal = source.random() < 0.5
  const kept = isOriginal ? changed(original, changes, source) : original
  const made = isOriginal ? copy : changed(copy, changes, source)
  return inserted([...text.slice(0, at), kept, ...text.slice(at + 1)], made, source)
}

function changed(words: readonly Word[], count: number, source: Source): readonly Word[] {
  let after = [...words]
  for (let i = 1; i <= count; i++) {
    const at = Math.floor(source.random() * after.length)
    const by = source.random() < 0.3 ? [] : [source.word(anyWord(source.random))]
    after = [...after.slice(0, at), ...by, ...after.slice(at + 1)]
  }
  return after
}

/** Among the words of a paragraph. */
function planted(text: EditedText, words: readonly Word[], source: Source): EditedText {
  const at = anyIndex(text, source)
  const paragraph = text[at] ?? []
  const cut = Math.floor(source.random() * (paragraph.length + 1))
  // Not amid what is quoted: that would be an edit of it.
  const [before, after] = [paragraph[cut - 1], paragraph[cut]]
  const isAmid =
    before !== undefined &&
    after !== undefined &&
    source.quoted.has(before.name) &&
    source.quoted.has(after.name)
  if (isAmid) return text
  return [
    ...text.slice(0, at),
    [...paragraph.slice(0, cut), ...words, ...paragraph.slice(cut)],
    ...text.slice(at + 1),
  ]
}
