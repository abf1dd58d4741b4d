import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LONGEST_ENCLOSURE } from '../../src/text/enclosures.ts'
import { LONGEST_SENTENCE } from '../../src/text/long-sentence.ts'
import { splitSentences } from '../../src/text/sentences.ts'
import { measureAccuracy } from './sentence-accuracy.ts'
import { SENTENCE_CASES, UNDECIDABLE_CASES, UNSPACED_SENTENCE_CASES } from './sentence-cases.ts'

const sentencesOf = (text: string): readonly string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('a text of one paragraph', () => {
  it('is split after full stops, question marks and exclamation marks', () => {
    expect(sentencesOf('The mill turns. Does it grind? It does!')).toEqual([
      'The mill turns.',
      'Does it grind?',
      'It does!',
    ])
  })

  it('is one sentence without a mark, and none when it is empty or blank', () => {
    expect(sentencesOf('a river in winter')).toEqual(['a river in winter'])
    expect(sentencesOf('')).toEqual([])
    expect(sentencesOf(' \n\t\u00A0\n\n ')).toEqual([])
  })

  it('gives ranges of the text without the white space around them', () => {
    expect(splitSentences('  One. \n Two. ')).toEqual([
      { start: 2, end: 6 },
      { start: 9, end: 13 },
    ])
  })
})

describe('a part of a text', () => {
  const text = 'The gate is shut. The key is lost. We wait.'

  it('is split alone, in offsets of the whole text', () => {
    const within = { start: 4, end: 29 }
    expect(splitSentences(text, within)).toEqual([
      { start: 4, end: 17 },
      { start: 18, end: 28 },
    ])
  })

  it('may be empty', () => {
    expect(splitSentences(text, { start: 5, end: 5 })).toEqual([])
  })

  it.each([
    { start: -1, end: 4 },
    { start: 5, end: 4 },
    { start: 0, end: text.length + 1 },
    { start: Number.NaN, end: 4 },
  ])('is refused where it does not lie in the text: $start to $end', (within) => {
    expect(() => splitSentences(text, within)).toThrow(RangeError)
  })
})

describe('line breaks', () => {
  it('are spaces within a paragraph, whatever ends the line', () => {
    for (const newline of ['\n', '\r\n', '\r', '\u2028']) {
      expect(sentencesOf(`The road${newline}is long. It${newline}is dry.`)).toEqual([
        `The road${newline}is long.`,
        `It${newline}is dry.`,
      ])
    }
  })

  it('end a sentence at a blank line, even without a mark', () => {
    expect(sentencesOf('The long winter\n \nIt began in\nOctober')).toEqual([
      'The long winter',
      'It began in\nOctober',
    ])
  })

  it('do not part an abbreviation from what it belongs to', () => {
    expect(sentencesOf('They sent for Dr.\nAmara at once.')).toEqual(['They sent for Dr.\nAmara at once.'])
  })
})

describe('a rule of the language', () => {
  it('keeps an abbreviation in its sentence only where the text can go on', () => {
    expect(sentencesOf('Gen. Ode and the U.S. Navy met on p. 5. The U.K. was absent.')).toHaveLength(2)
    expect(sentencesOf('He left the U.S. The navy stayed. He said no. Then he sailed.')).toHaveLength(4)
  })

  it('takes a small letter for a continuation only in a text with capitals', () => {
    expect(sentencesOf('The lamp of St. agnes st. is out. we waited.')).toHaveLength(1)
    expect(sentencesOf('the lamp is out. we waited near st. agnes. it was cold.')).toEqual([
      'the lamp is out.',
      'we waited near st. agnes.',
      'it was cold.',
    ])
  })

  it('takes capitals for abbreviations of titles and firms only, not for diseases and gases', () => {
    expect(sentencesOf('The patients had MS. Doctors were few. MR. ORNE SAT DOWN.')).toEqual([
      'The patients had MS.',
      'Doctors were few.',
      'MR. ORNE SAT DOWN.',
    ])
  })

  it('cuts after a footnote mark and before a number', () => {
    expect(sentencesOf('The rent rose.3 The wages fell.[4] 900 left.')).toEqual([
      'The rent rose.3',
      'The wages fell.[4]',
      '900 left.',
    ])
  })

  it('leaves marks that stand alone with the sentence before them', () => {
    expect(sentencesOf('The wind fell. …')).toEqual(['The wind fell. …'])
    expect(sentencesOf('The wind fell. ***\n\nIt rose.')).toEqual(['The wind fell. ***', 'It rose.'])
  })
})

describe('a stretch without marks', () => {
  it('is cut before it becomes a wall of text, and only there', () => {
    const wall = Array.from({ length: LONGEST_SENTENCE + 20 }, () => 'pipe').join(' ')
    const found = sentencesOf(`The list: ${wall}. It ends.`)
    expect(found).toHaveLength(3)
    expect(found[0]?.split(' ')).toHaveLength(LONGEST_SENTENCE)
    expect(found.at(-1)).toBe('It ends.')
  })
})

describe('a quotation of several sentences', () => {
  const quoted = (length: number): string => `He wrote: “${'It rains. '.repeat(length / 10)}Come.” She came.`

  it('stays whole when it is short', () => {
    expect(sentencesOf(quoted(LONGEST_ENCLOSURE - 100))).toHaveLength(2)
  })

  it('is split when it is long, its closing mark with its last sentence', () => {
    const found = sentencesOf(quoted(LONGEST_ENCLOSURE))
    expect(found).toHaveLength(LONGEST_ENCLOSURE / 10 + 2)
    expect(found.slice(-2)).toEqual(['Come.”', 'She came.'])
  })

  it('needs a closing mark: a stray one swallows nothing', () => {
    for (const mark of ['"', '“', '(', '[', '«', '‘']) {
      expect(sentencesOf(`It was ${mark}late. The inn was full. We walked on.`)).toHaveLength(3)
    }
  })
})

describe('accuracy', () => {
  const decidable = [
    ...Object.entries(SENTENCE_CASES).map(([kind, texts]) => ({ kind, texts, between: ' ' })),
    ...Object.entries(UNSPACED_SENTENCE_CASES).map(([kind, texts]) => ({ kind, texts, between: '' })),
  ]
  const undecidable = Object.entries(UNDECIDABLE_CASES).map(([kind, texts]) => ({
    kind,
    texts,
    between: ' ',
  }))

  it('is at least 97 % over the hard cases, the undecidable among them', () => {
    const groups = [...decidable, ...undecidable]
    const results = groups.map(({ texts, between }) => measureAccuracy(splitSentences, texts, between))
    const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
    const accuracy = sum(results.map(({ right }) => right)) / sum(results.map(({ decisions }) => decisions))
    const misses = results.flatMap(({ misses }) => misses)
    console.log(
      `Sentences: ${(accuracy * 100).toFixed(1)} % of decisions right, missed:\n${misses.join('\n')}`,
    )
    expect(sum(groups.map(({ texts }) => texts.length))).toBeGreaterThanOrEqual(140)
    expect(accuracy).toBeGreaterThanOrEqual(0.97)
  })

  it.each(decidable)('is complete for $kind', ({ texts, between }) => {
    expect(measureAccuracy(splitSentences, texts, between).misses).toEqual([])
  })

  it('is counted from right and wrong decisions alike', () => {
    const texts = [['One. ', 'Two. Three.'].map((part) => part.trim())]
    const everyWord = (text: string) => [...text.matchAll(/\S+/g)].map(toRange)
    expect(measureAccuracy(everyWord, texts, ' ')).toEqual({
      right: 1,
      decisions: 2,
      misses: ['One. | Two. | Three.'],
    })
    expect(measureAccuracy((text) => [{ start: 0, end: text.length }], texts, ' ').right).toBe(1)
  })
})

const toRange = ({ 0: word, index }: RegExpMatchArray) => ({
  start: index ?? 0,
  end: (index ?? 0) + word.length,
})

describe('the study texts', () => {
  const folder = new URL('../../../shared/documents/', import.meta.url)
  const isThere = existsSync(folder)

  it.skipIf(!isThere)(
    'are not cut after an initial or a country (skipped where shared/documents is not there)',
    () => {
      const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
      expect(files).not.toHaveLength(0)
      for (const file of files) {
        const sentences = sentencesOf(readFileSync(new URL(file, folder), 'utf8'))
        expect(sentences.length).toBeGreaterThan(20)
        expect(sentences.filter((sentence) => /\b(?:U\.S|\p{Lu})\.$/u.test(sentence))).toEqual([])
        expect(sentences.filter((sentence) => /^[\p{Ll},;)]/u.test(sentence))).toEqual([])
      }
    },
  )
})
