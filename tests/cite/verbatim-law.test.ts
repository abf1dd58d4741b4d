import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createQuotationChecker } from '../../src/cite/quotation-checker.ts'
import { quotedWords } from '../../src/cite/quotation-words.ts'
import type { Document } from '../../src/corpus/document.ts'
import { madeDocument, madeLibrary } from '../support/library.ts'
import { lighthouse } from '../support/lighthouse.ts'
import { libraryOf, partsOf, textsAt } from '../support/quoted-library.ts'

const { check } = createQuotationChecker(lighthouse)

const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('lamp', 'oil', 'fog', 'the', 'not', 'U.S.', "isn't", '3.5', 'gale,', 'frost.'),
  },
  fc.constantFrom(
    '…',
    '[…]',
    '[sic]',
    '“fog”',
    '(or',
    'oil)',
    '—',
    '`x = 1`',
    '| a | b |',
    'so\u00ADft',
    'e\u0301t\u00E9',
    '灯台の',
    '등대는',
    '霧。',
    'ไฟ',
    '👩‍🚀',
    '\n\n',
  ),
)

/** Documents of such pieces, some of them set aside. */
const documents: fc.Arbitrary<Document> = fc
  .array(fc.tuple(fc.array(piece, { minLength: 1, maxLength: 14 }), fc.boolean()), {
    minLength: 1,
    maxLength: 4,
  })
  .map((lines) => {
    const made = lines.map(([words, isAside]) => {
      const line = words.join(' ').trim()
      return isAside && words.length < 5 ? ({ aside: line, reason: 'menu' } as const) : line
    })
    return madeDocument({ file: 'made', lines: made })
  })

/** The stretches of a document between lines set aside. */
function stretchesOf({ text, setAside }: Document): readonly string[] {
  const ends = [...setAside.map(({ start }) => start), text.length]
  return [0, ...setAside.map(({ end }) => end)].map((start, i) => text.slice(start, ends[i]))
}

describe('the law of verbatim', () => {
  it('holds for every part of a stretch that is cut at words', () => {
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat(), fc.nat(), (document, which, a, b) => {
        const stretches = stretchesOf(document)
        const stretch = stretches[which % stretches.length] ?? ''
        const words = quotedWords(stretch)
        fc.pre(words.length > 0)
        const from = a % words.length
        const to = from + (b % (words.length - from))
        const quotation = stretch.slice(words[from]?.start, words[to]?.end)
        const library = madeLibrary([document])
        const verdict = createQuotationChecker(library).check(quotation)
        expect(verdict.kind).toBe('verbatim')
        expect(textsAt(verdict, library)[0]).toBe(quotation)
      }),
      { numRuns: 400 },
    )
  })

  it('holds for every part of a stretch that is cut at white space, which is how excerpts are cut', () => {
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat(), (document, a, b) => {
        const stretch = stretchesOf(document).reduce((one, other) =>
          one.length > other.length ? one : other,
        )
        const chunks = [...stretch.matchAll(/\S+/g)]
        const from = a % chunks.length
        const last = chunks[from + (b % (chunks.length - from))]
        const quotation = stretch.slice(chunks[from]?.index, (last?.index ?? 0) + (last?.[0].length ?? 0))
        expect(createQuotationChecker(madeLibrary([document])).check(quotation).kind).toMatch(
          /^(verbatim|short)$/,
        )
      }),
      { numRuns: 400 },
    )
  })

  it('holds where an endless word was cut', () => {
    const endless = 'ab'.repeat(400)
    const checker = createQuotationChecker(libraryOf(`the seal reads ${endless} and no more`))
    expect(checker.check(`the seal reads ${endless.slice(0, 600)}`).kind).toBe('verbatim')
  })

  it('leaves no foreign words verbatim: a word of no document is always seen', () => {
    fc.assert(
      fc.property(documents, fc.nat(), (document, at) => {
        const words = document.text.split(/\s+/u).filter((word) => /[a-z]/.test(word))
        fc.pre(words.length > 3)
        const changed = words.with(at % words.length, 'zeppelin').join(' ')
        expect(createQuotationChecker(madeLibrary([document])).check(changed).kind).not.toMatch(/verbatim/)
      }),
    )
  })

  it('has in a difference the document to the letter', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('not', 'zeppelin', ''), (at, put) => {
        const { text, id } = lighthouse.document(lighthouse.documents[0]?.id ?? '')
        const words = text.trim().split(/\s+/u).slice(0, 60)
        const changed = words.with(1 + (at % (words.length - 2)), put).join(' ')
        const verdict = check(changed)
        expect(verdict.kind).toBe('differs')
        if (verdict.kind !== 'differs') return
        expect(verdict.place.document).toBe(id)
        expect(partsOf(verdict.diff, 'same', 'removed')).toBe(textsAt(verdict)[0])
        const squeeze = (words: string): string =>
          words
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim()
        expect(squeeze(partsOf(verdict.diff, 'added'))).toBe(put)
      }),
    )
  })
})
