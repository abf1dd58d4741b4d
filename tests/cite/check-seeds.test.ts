import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createQuotationChecker } from '../../src/cite/quotation-checker.ts'
import type { Document } from '../../src/corpus/document.ts'
import type { Library } from '../../src/corpus/library.ts'
import { readLibrary } from '../../src/ingest/read-library.ts'
import { splitSentences } from '../../src/text/sentences.ts'
import { seeded } from '../support/seeded.ts'

const folder = fileURLToPath(new URL('../../../shared/documents', import.meta.url))
const isThere = existsSync(folder)
const library: Library | undefined = isThere ? (await readLibrary([folder])).library : undefined
const checker = library && createQuotationChecker(library)
const kindOf = (quotation: string): string | undefined => checker?.check(quotation).kind

/** The sentences of a document of at least so many words. */
function sentencesOf({ text, paragraphs }: Document, words: number): readonly string[] {
  return paragraphs
    .flatMap((paragraph) => splitSentences(text, paragraph))
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => sentence.split(/\s+/u).length >= words)
}

const sentences = library?.documents.flatMap((document) => sentencesOf(document, 10)) ?? []

describe('quotations of real study texts (skipped where ../shared/documents is not there)', () => {
  it.skipIf(!isThere)('are verbatim sentence by sentence', () => {
    expect(sentences.length).toBeGreaterThan(50)
    expect(sentences.filter((sentence) => kindOf(sentence) !== 'verbatim')).toEqual([])
  })

  it.skipIf(!isThere)('differ where one word is another, is left out or is denied', () => {
    const random = seeded(5)
    for (const sentence of sentences) {
      const words = sentence.split(/\s+/u)
      const at = 1 + Math.floor(random() * (words.length - 2))
      if (!/^\p{L}{2,}$/u.test(words[at] ?? '')) continue
      expect(kindOf(words.with(at, 'zeppelin').join(' '))).toBe('differs')
      expect(kindOf(words.toSpliced(at, 1).join(' '))).toBe('differs')
      expect(checker?.check(words.toSpliced(at, 0, 'not').join(' '))).toMatchObject({
        kind: 'differs',
        negation: true,
      })
    }
  })

  it.skipIf(!isThere)('are denied where a word that denies is taken out', () => {
    const denying = sentences.filter((sentence) => / not /.test(sentence))
    expect(denying.length).toBeGreaterThan(3)
    for (const sentence of denying) {
      expect(checker?.check(sentence.replace(' not ', ' '))).toMatchObject({
        kind: 'differs',
        negation: true,
      })
    }
  })

  it.skipIf(!isThere)('may leave out the numbers of footnotes', () => {
    const glued = sentences.filter((sentence) => /\p{L}[.,”]\d{1,2}\s\p{L}/u.test(sentence))
    expect(glued.length).toBeGreaterThan(0)
    for (const sentence of glued) {
      const clean = sentence.replace(/(?<=\p{L}[.,”])\d{1,2}(?=\s)/gu, '')
      expect(checker?.check(clean)).toMatchObject({ kind: 'nearly-verbatim', slight: ['footnote'] })
    }
  })

  it.skipIf(!isThere)('are seen to be cut in the middle, or put together from two documents', () => {
    const [one, other] =
      library?.documents.map((document) => sentencesOf(document, 20)[0]?.split(/\s+/u) ?? []) ?? []
    if (one === undefined || other === undefined) throw new Error('There are two documents in the folder.')
    expect(kindOf([...one.slice(0, 6), ...one.slice(12)].join(' '))).toBe('cut')
    expect(kindOf([...one.slice(0, 6), '…', ...one.slice(12)].join(' '))).toBe('nearly-verbatim')
    expect(kindOf([...one.slice(0, 9), '…', ...other.slice(0, 9)].join(' '))).toBe('spliced')
    expect(kindOf([...one.slice(0, 9), ...other.slice(0, 9)].join(' '))).toBe('spliced')
  })
})
