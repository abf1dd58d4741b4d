import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords } from '../../src/corpus/count-words.ts'
import type { Document } from '../../src/corpus/document.ts'
import type { Passage } from '../../src/corpus/passage.ts'
import { splitPassages } from '../../src/corpus/split-passages.ts'
import { splitSentences } from '../../src/text/sentences.ts'
import { makeDocument, prose, type Written } from './make-document.ts'

const sizes = (document: Document): readonly number[] =>
  splitPassages(document).map((passage) => countWords(document.text, passage))

describe('paragraphs', () => {
  it('are joined until they have 60 words', () => {
    expect(sizes(makeDocument([prose(25, 'a'), prose(25, 'b'), prose(25, 'c'), prose(60, 'd')]))).toEqual([
      75, 60,
    ])
  })

  it('are not joined to more than 180 words', () => {
    expect(sizes(makeDocument([prose(50, 'a'), prose(150, 'b'), prose(70, 'c')]))).toEqual([50, 150, 70])
  })

  it('of more than 180 words are split at sentences into parts of about equal size', () => {
    const document = makeDocument([prose(400, 'a')])
    expect(sizes(document)).toEqual([130, 140, 130])
    for (const { start, end } of splitPassages(document)) {
      expect(document.text.slice(start, end)).toMatch(/^The.*\.$/s)
    }
  })

  it('of long sentences only are split into one part for each', () => {
    const sentence = (topic: string) => `${prose(130, topic).replaceAll('.', '').replace(/The/g, 'the')}.`
    const long = ['A', 'B', 'C'].map((topic) => sentence(topic).replace(/^t/, 'T')).join(' ')
    expect(sizes(makeDocument([long]))).toEqual([130, 130, 130])
  })

  it('left over with fewer than 30 words join the passage before them', () => {
    expect(sizes(makeDocument([prose(70, 'a'), prose(20, 'b')]))).toEqual([90])
  })

  it('that are short and come first are joined to the part of a long one', () => {
    expect(sizes(makeDocument([prose(20, 'a'), prose(300, 'b')]))).toEqual([170, 150])
  })

  it('left over stay alone where the neighbour has no room', () => {
    expect(sizes(makeDocument([prose(170, 'a'), prose(20, 'b')]))).toEqual([170, 20])
  })

  it('of Chinese are measured in pairs of characters', () => {
    const sentence = '海边的灯塔每天晚上都亮着光。'
    const document = makeDocument([sentence.repeat(40)])
    expect(Math.max(...sizes(document))).toBeLessThanOrEqual(180)
    expect(splitPassages(document).length).toBe(2)
  })
})

describe('walls', () => {
  it('are headings: no passage spans one, not even for a leftover', () => {
    const document = makeDocument([prose(70, 'a'), '# Winds', prose(10, 'b'), '# Tides', prose(70, 'c')])
    expect(splitPassages(document).map(({ headings }) => headings)).toEqual([[], ['Winds'], ['Tides']])
  })

  it('are headings with the words of the one before', () => {
    expect(sizes(makeDocument(['# Example', prose(20, 'a'), '# Example', prose(20, 'b')]))).toEqual([20, 20])
  })

  it('are lines set aside', () => {
    expect(sizes(makeDocument([prose(20, 'a'), '- Share this page', prose(20, 'b')]))).toEqual([20, 20])
  })
})

describe('a passage', () => {
  const document = makeDocument([prose(40, 'a'), prose(40, 'b'), prose(400, 'c')])
  const passages = splitPassages(document)

  it('names the paragraphs that it is made of', () => {
    const [a, b, c] = document.paragraphs.map(({ id }) => id)
    expect(passages.map(({ paragraphs }) => paragraphs)).toEqual([[a, b], [c], [c], [c]])
  })

  it('has an id of its own, a part of a paragraph too', () => {
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length)
  })

  it('is none for a document without paragraphs', () => {
    expect(splitPassages(makeDocument(['# Only a heading']))).toEqual([])
  })
})

describe('whatever a document is made of', () => {
  const lines = fc.array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .tuple(fc.integer({ min: 1, max: 420 }), fc.nat(9999))
          .map(([n, i]) => prose(n, `t${i}x`)),
      },
      { weight: 1, arbitrary: fc.nat(99).map((i) => `# Heading ${i}`) },
      { weight: 1, arbitrary: fc.nat(99).map((i) => `- Menu ${i}`) },
    ),
    { minLength: 1, maxLength: 25 },
  )
  const holds = (
    law: (document: Document, passages: readonly Passage[], written: readonly Written[]) => void,
  ) =>
    fc.assert(
      fc.property(lines, (written) => {
        const document = makeDocument(written)
        law(document, splitPassages(document), written)
      }),
      { numRuns: 60 },
    )

  it('every sentence of its paragraphs stands in one passage, in order', () => {
    holds((document, passages) => {
      const wanted = document.paragraphs.flatMap((paragraph) => splitSentences(document.text, paragraph))
      expect(passages.flatMap(({ sentences }) => sentences)).toEqual(wanted)
    })
  })

  it('every passage begins with its first sentence and ends with its last', () => {
    holds((_, passages) => {
      for (const { start, end, sentences } of passages) {
        expect([start, end]).toEqual([sentences[0]?.start, sentences.at(-1)?.end])
      }
    })
  })

  it('no passage holds a heading or a line set aside', () => {
    holds((document, passages) => {
      const inside = (passage: Passage) =>
        document.paragraphs.filter(({ id }) => passage.paragraphs.includes(id))
      for (const passage of passages) {
        const own = inside(passage).map(({ start, end }) =>
          document.text.slice(Math.max(start, passage.start), Math.min(end, passage.end)),
        )
        expect(document.text.slice(passage.start, passage.end)).toBe(own.join('\n\n'))
      }
    })
  })

  it('no passage of more than one sentence has more than 180 words', () => {
    holds((document, passages) => {
      for (const passage of passages) {
        if (passage.sentences.length > 1) expect(countWords(document.text, passage)).toBeLessThanOrEqual(180)
      }
    })
  })

  it('the ids of a section stay the same when another one is edited', () => {
    holds((document, passages, written) => {
      const edited = makeDocument([prose(33, 'fresh'), '# A new section before all others', ...written])
      const kept = new Set(splitPassages(edited).map(({ id }) => id))
      const underHeadings = passages.filter(({ headings }) => headings.length > 0)
      for (const { id } of underHeadings) expect(kept).toContain(id)
      expect(edited.id).toBe(document.id)
    })
  })
})
