import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Library } from '../../src/corpus/library.ts'
import { readLibrary } from '../../src/ingest/read-library.ts'
import { exampleSubject } from '../../src/view/example-subject.ts'
import { languages } from '../../src/view/language.ts'
import { terminalWords } from '../../src/view/terminal-words.ts'
import { wordsIn } from '../../src/view/words.ts'
import { askAll, holds, type Quality, questionsOf } from './ask-questions.ts'

const bundled = fileURLToPath(new URL('../../knowledge', import.meta.url))
const documents = fileURLToPath(new URL('../../../shared/documents', import.meta.url))

describe('on the bundled readings', () => {
  const questions = questionsOf('./knowledge-questions.json')
  let library: Library
  let quality: Quality
  beforeAll(async () => {
    library = (await readLibrary([bundled])).library
    quality = askAll(library, questions)
  })

  it('has questions whose gold stands in the readings', () => {
    const text = library.documents.map((document) => document.text).join('\n')
    const lost = questions
      .filter(({ gold }) => gold.length > 0)
      .filter((question) => !holds({ text }, question))
    expect(lost.map(({ q }) => q)).toEqual([])
  })

  it('brings the right quotation first for six in ten and among the three for eight in ten', () => {
    expect(quality.first, quality.misses.join('\n')).toBeGreaterThanOrEqual(0.6)
    expect(quality.three, quality.misses.join('\n')).toBeGreaterThanOrEqual(0.8)
  })

  it('is silent on other subjects and nonsense, and on no more than 4 % of what it answers', () => {
    const foreign = askAll(
      library,
      questions.filter(({ kind }) => kind === 'other-subject' || kind === 'nonsense'),
    )
    expect(foreign.silent, foreign.misses.join('\n')).toBeGreaterThanOrEqual(0.9)
    expect(quality.falselySilent).toBeLessThanOrEqual(0.04)
  })

  it('answers the question that the opening proposes, in the terminal and in every language of the chat page', () => {
    const subject = exampleSubject(library)
    const proposed = languages.map((language) => wordsIn(language).webChat.exampleQuestion(subject))
    for (const q of [terminalWords.example(subject), ...proposed]) {
      expect([q, askAll(library, [{ q, gold: [' '], kind: 'example' }]).first]).toEqual([q, 1])
    }
  })
})

describe.skipIf(!existsSync(documents))(
  'on the two study texts (skipped where shared/documents is not)',
  () => {
    let quality: Quality
    beforeAll(async () => {
      const { library } = await readLibrary([documents])
      quality = askAll(library, questionsOf('./document-questions.json'))
    })

    it('brings the right quotation first for 85 % and among the three for 95 %', () => {
      expect(quality.first, quality.misses.join('\n')).toBeGreaterThanOrEqual(0.85)
      expect(quality.three, quality.misses.join('\n')).toBeGreaterThanOrEqual(0.95)
    })

    it('is silent on nine in ten of what they do not answer, and on at most 4 % of what they do', () => {
      expect(quality.silent, quality.misses.join('\n')).toBeGreaterThanOrEqual(0.9)
      expect(quality.falselySilent, quality.misses.join('\n')).toBeLessThanOrEqual(0.04)
    })
  },
)
