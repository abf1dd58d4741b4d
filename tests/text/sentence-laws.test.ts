import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/text/sentences.ts'
import { SENTENCE_CASES } from './sentence-cases.ts'

const sentencesOf = (text: string): readonly string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end))

const withoutSpace = (text: string): string => text.replaceAll(/\s/g, '')

/** What splitters stumble over, with bars between. */
const SHARDS = [
  ". |.|! |?|…| . . . |。|” |“|\"| \"|'|(|) |[|]|`` | ''|-RRB- |",
  'Mr. |U.S. |No. 5|the |The |iPad |A. |다. |彼は|1. |[2]|- |• |🎉|\uD83C|\u0301|',
  '\n|\n\n|\r\n| |\t|\u00A0|\u2028|\u2029|\u3000',
]

const texts = fc
  .array(
    fc.oneof(fc.constantFrom(...SHARDS.join('').split('|')), fc.string({ unit: 'binary', maxLength: 5 })),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''))

/** Sentences without anything to stumble over. */
const cleanSentences = fc.array(
  fc
    .tuple(
      fc.constantFrom('Rivers', 'Nobody', 'Old mills', 'Seven goats', 'Who'),
      fc.array(fc.constantFrom('carry', 'sand', 'and', 'stone,', 'often', '(rarely)', '42', 'early'), {
        minLength: 1,
        maxLength: 9,
      }),
      fc.constantFrom('slowly.', 'again!', 'there?', '“home”.'),
    )
    .map(([head, middle, tail]) => [head, ...middle, tail].join(' ')),
  { minLength: 1, maxLength: 12 },
)

describe('for any text', () => {
  it('the sentences stand in order, are not empty and have no white space around them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          last = end
        }
      }),
    )
  })

  it('they hold every character but white space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(withoutSpace(sentencesOf(text).join(''))).toBe(withoutSpace(text))
      }),
    )
  })

  it('a part is split as if it stood alone', () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, part, after) => {
        const within = { start: before.length, end: before.length + part.length }
        const moved = splitSentences(part).map(({ start, end }) => ({
          start: before.length + start,
          end: before.length + end,
        }))
        expect(splitSentences(before + part + after, within)).toEqual(moved)
      }),
    )
  })

  it('two paragraphs are split like each alone', () => {
    fc.assert(
      fc.property(cleanSentences, cleanSentences, (a, b) => {
        const paragraphs = [a.join(' '), b.join(' ')]
        expect(sentencesOf(paragraphs.join('\n\n'))).toEqual(paragraphs.flatMap(sentencesOf))
      }),
    )
  })

  it('clean sentences put together come apart again', () => {
    fc.assert(
      fc.property(cleanSentences, fc.constantFrom(' ', '\n', '  ', '\n\n'), (sentences, between) => {
        expect(sentencesOf(sentences.join(between))).toEqual(sentences)
      }),
    )
  })

  it('a sentence found is a sentence alone', () => {
    for (const kind of Object.values(SENTENCE_CASES)) {
      for (const sentence of kind.flatMap((sentences) => sentencesOf(sentences.join(' ')))) {
        expect(sentencesOf(sentence)).toEqual([sentence])
      }
    }
  })
})

describe('a megabyte of one thing', () => {
  // Work that grew with the square of the length would take hours.
  it.each(['a. ', 'A. ', '"', '. "', '(', '。', 'x', ".''", '\n1. a'])(
    'is split in linear time and completely: %j',
    { timeout: 60_000 },
    (unit) => {
      const text = unit.repeat(1_000_000 / unit.length)
      expect(withoutSpace(sentencesOf(text).join(''))).toBe(withoutSpace(text))
    },
  )
})
