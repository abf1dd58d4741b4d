import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/answer/answer.ts'
import { createAnswerer } from '../../src/answer/answer-question.ts'
import { type Files, indexed } from '../support/passages.ts'

const word = fc.constantFrom(
  'gull',
  'Gulls',
  'herring',
  'history',
  'historians',
  'the',
  'U.S.',
  'United States',
  '1,000',
  'lnatern',
  'lantern',
  '동맹은',
  '군사동맹',
  '灯台守の',
  '𠮷野家',
  'Café',
  '👍',
  '@everyone',
  '*',
  "keeper's",
  'ゟ',
  '…',
)
const words = fc.array(word, { maxLength: 12 }).map((all) => all.join(' '))
const sentence = fc
  .tuple(words, fc.constantFrom('.', '!', '?', '。', '…'))
  .map(([some, end]) => `So ${some}${end}`)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '))
const line = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 1, arbitrary: words.map((some) => `# Of ${some}`) },
  { weight: 1, arbitrary: words.map((some) => `- Menu ${some}`) },
)
const files: fc.Arbitrary<Files> = fc
  .array(fc.array(line, { maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .map((all) => Object.fromEntries(all.map((lines, i) => [`file${i}.txt`, lines])))

const excerptsOf = (answer: Answer) => (answer.kind === 'found' ? answer.excerpts : answer.nearest)

describe('whatever is asked of whatever library', () => {
  it('every excerpt is verbatim, marked inside, and stands where its locator says', () => {
    fc.assert(
      fc.property(files, words, fc.nat(2), (made, question, page) => {
        const { library, searcher } = indexed(made)
        for (const { document, start, end, text, marks, locator } of excerptsOf(
          createAnswerer(library, searcher).ask(question, { page }),
        )) {
          const { text: whole, paragraphs, setAside } = library.document(document)
          expect(text).toBe(whole.slice(start, end))
          expect(text.trim()).toBe(text)
          expect(text).not.toBe('')
          expect(setAside.some((each) => each.start < end && each.end > start)).toBe(false)
          for (const [i, mark] of marks.entries()) {
            expect(mark.start).toBeGreaterThanOrEqual(marks[i - 1]?.end ?? 0)
            expect(mark.end).toBeGreaterThan(mark.start)
            expect(mark.end).toBeLessThanOrEqual(text.length)
          }
          const [first, last] = [locator.firstParagraph, locator.lastParagraph].map((n) => paragraphs[n - 1])
          expect(first?.start).toBeLessThanOrEqual(start)
          expect(last?.end).toBeGreaterThanOrEqual(end)
          expect(first?.headings).toEqual(locator.headings)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('the pages hold different passages, three each until the last, and `within` holds one document', () => {
    fc.assert(
      fc.property(files, words, fc.nat(3), (made, question, pick) => {
        const { library, searcher } = indexed(made)
        const answerer = createAnswerer(library, searcher)
        const within = library.documents[pick % library.documents.length]?.id ?? ''
        for (const options of [{}, { within }]) {
          const pages: Answer[] = []
          do pages.push(answerer.ask(question, { ...options, page: pages.length }))
          while (pages.at(-1)?.kind === 'found')
          const excerpts = pages.flatMap(excerptsOf)
          expect(new Set(excerpts.map(({ document, start }) => `${document} ${start}`)).size).toBe(
            excerpts.length,
          )
          for (const page of pages.slice(0, -2)) expect(excerptsOf(page)).toHaveLength(3)
          if ('within' in options) expect(excerpts.every(({ document }) => document === within)).toBe(true)
        }
      }),
      { numRuns: 80 },
    )
  })
})
