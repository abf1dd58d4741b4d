import { describe, expect, it } from 'vitest'
import type { Answer, AskOptions, Excerpt } from '../../src/answer/answer.ts'
import { createAnswerer } from '../../src/answer/answer-question.ts'
import { createDocument } from '../../src/corpus/create-document.ts'
import { createLibrary } from '../../src/corpus/create-library.ts'
import type { Library } from '../../src/corpus/library.ts'
import { indexLibrary } from '../../src/search/index-library.ts'
import { makeSource } from '../corpus/make-document.ts'
import { type Files, indexed } from '../support/passages.ts'

function asked(files: Files): {
  ask: (question: string, options?: AskOptions) => Answer
  id: (file: string) => string
} {
  const { library, searcher } = indexed(files)
  const idOf = (file: string): string => library.documents.find((each) => each.file === file)?.id ?? ''
  return { ask: createAnswerer(library, searcher).ask, id: idOf }
}

const shown = (answer: Answer): readonly Excerpt[] =>
  answer.kind === 'found' ? answer.excerpts : answer.nearest
const texts = (answer: Answer): readonly string[] => shown(answer).map(({ text }) => text)
const filler = (topic: string): string =>
  Array.from({ length: 70 }, (_, i) => `${topic}${'abcdefghij'[i % 10]}`).join(' ')
/** A paragraph that is a passage of its own, and says a sentence about the gulls of a place. */
const about = (place: string): string => `The gulls of ${place} eat herring. Nearby ${filler(place)}.`

const keepers = {
  'keepers.txt': [
    '# The Keepers',
    'Every keeper wound the lantern by hand. Nobody slept through a gale.',
    '# Pay',
    'The harbour board paid twelve crowns a month for oil.',
  ],
  'seals.txt': ['A seal came ashore in the great frost of 1931.', '- Home | Shop'],
}

describe('an answer', () => {
  const { ask, id } = asked(keepers)

  it('quotes the passage that says it, with the words marked and the place named', () => {
    const answer = ask('How many crowns did the harbour board pay?')
    expect(answer).toMatchObject({ kind: 'found', matched: { passages: 1, documents: 1 } })
    const [first] = shown(answer)
    expect(first).toMatchObject({
      document: id('keepers.txt'),
      text: 'The harbour board paid twelve crowns a month for oil.',
      locator: { headings: ['Pay'], firstParagraph: 2, lastParagraph: 2 },
    })
    expect(first?.marks.map(({ start, end }) => first.text.slice(start, end))).toEqual([
      'harbour',
      'board',
      'paid',
      'crowns',
    ])
  })

  it('names the pages that the excerpt stands on, and no others', () => {
    const source = makeSource(keepers['keepers.txt'])
    const board = source.text.indexOf('The harbour board')
    const pages = [
      { start: 0, index: 1, label: '40' },
      { start: board, index: 2, label: '41' },
      { start: source.text.indexOf('crowns'), index: 3, label: '42' },
    ]
    const library = createLibrary([createDocument({ ...source, pages })])
    const paged = createAnswerer(library, indexLibrary(library))
    expect(shown(paged.ask('Who slept through a gale?'))[0]?.locator.pages).toEqual(['40', '40'])
    expect(shown(paged.ask('How many crowns did the harbour board pay?'))[0]?.locator.pages).toEqual([
      '41',
      '42',
    ])
  })

  it('is silent where the readings say nothing, with nothing nearest where nothing is near', () => {
    expect(ask('volcano glacier eruption')).toEqual({
      kind: 'silent',
      question: 'volcano glacier eruption',
      nearest: [],
    })
    expect(ask('xqzt vrmpf wkkjh')).toMatchObject({ kind: 'silent' })
  })

  it('is silent, with the nearest passage, where only a little of the question is there', () => {
    const answer = ask(
      'Which submarine volcano erupted beneath the Antarctic glacier during the keeper’s marriage?',
    )
    expect(answer.kind).toBe('silent')
    expect(texts(answer)[0]).toContain('keeper')
  })

  it.each([
    ['', 'nothing'],
    ['   \n\t', 'white space'],
    ['?!… — “”', 'punctuation'],
    ['👍🏽👨‍👩‍👧🇰🇷', 'emoji'],
    ['\uD800\uDFFF', 'half characters'],
    ['the of and', 'stop words'],
  ])('is silent to %j (%s)', (question) => {
    expect(ask(question)).toEqual({ kind: 'silent', question, nearest: [] })
  })

  it('is silent to a mention, and hears the question behind one', () => {
    expect(ask('@everyone')).toMatchObject({ kind: 'silent' })
    expect(ask('@everyone who wound the lantern?')).toMatchObject({
      kind: 'found',
      question: '@everyone who wound the lantern?',
    })
  })

  it('is given to a question of five thousand characters', () => {
    const long = 'who wound the lantern by hand '.repeat(170)
    expect(long.length).toBeGreaterThan(5000)
    expect(texts(ask(long))[0]).toContain('wound the lantern')
    expect(ask('x'.repeat(5000))).toMatchObject({ kind: 'silent' })
    const page = Array.from({ length: 600 }, (_, i) => `zq${i}`).join(' ')
    expect(ask(`${page} keeper`)).toMatchObject({ kind: 'silent' })
  })

  it('never quotes a line that was set aside', () => {
    expect(texts(ask('shop'))).toEqual([])
  })

  it('is silent over no documents', () => {
    expect(asked({}).ask('who wound the lantern')).toMatchObject({ kind: 'silent', nearest: [] })
  })

  it('is the same each time', () => {
    expect(ask('who wound the lantern')).toEqual(ask('who wound the lantern'))
  })
})

describe('the excerpts of an answer', () => {
  const places = ['ostend', 'bergen', 'galway', 'malmo', 'cadiz', 'tromso', 'vigo', 'riga']
  const { ask, id } = asked({
    'a.txt': places.slice(0, 5).map(about),
    'b.txt': places.slice(5, 6).map(about),
    'c.txt': places.slice(6).map(about),
  })
  const question = 'What do gulls eat, herring?'

  it('are three at most, best first, no more than two of one document', () => {
    const answer = ask(question)
    const excerpts = shown(answer)
    expect(excerpts).toHaveLength(3)
    expect(answer).toMatchObject({ matched: { passages: 8, documents: 3 } })
    const scores = excerpts.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    for (const { document } of excerpts)
      expect(excerpts.filter((each) => each.document === document).length).toBeLessThan(3)
  })

  it('go on over pages without repeating or leaving out one, and then there is silence', () => {
    const pages = [0, 1, 2, 3, 9].map((page) => ask(question, { page }))
    expect(pages.map((page) => page.kind)).toEqual(['found', 'found', 'found', 'silent', 'silent'])
    expect(pages.slice(3).flatMap(shown)).toEqual([])
    const all = pages.flatMap(texts)
    for (const place of places)
      expect(all.filter((text) => text.includes(`gulls of ${place}`))).toHaveLength(1)
  })

  it('of a silent answer are one page only', () => {
    const question = 'Which volcanic glacier erupted while sleepless mountaineers photographed gulls?'
    expect(shown(ask(question))).toHaveLength(3)
    expect(ask(question, { page: 1 })).toEqual({ kind: 'silent', question, nearest: [] })
  })

  it('name the first and the last paragraph that they show', () => {
    const [first, second] = ['The gulls slept.', 'Then seals swam.']
    const text = `${first}\n${second}`
    const blocks = [
      { kind: 'paragraph', start: 0, end: first.length },
      { kind: 'paragraph', start: first.length + 1, end: text.length },
    ] as const
    const library = createLibrary([createDocument({ ...makeSource([]), text, blocks })])
    const [excerpt] = shown(createAnswerer(library, indexLibrary(library)).ask('gulls seals'))
    expect(excerpt).toMatchObject({ text, locator: { firstParagraph: 1, lastParagraph: 2 } })
  })

  it('are all of one document within that document, and leak from no other', () => {
    for (const page of [0, 1]) {
      const excerpts = shown(ask(question, { within: id('a.txt'), page }))
      expect(excerpts).toHaveLength(page === 0 ? 3 : 2)
      expect(excerpts.every(({ document }) => document === id('a.txt'))).toBe(true)
    }
    expect(ask(question, { within: 'no such document' })).toMatchObject({ kind: 'silent', nearest: [] })
  })

  it('are two of one document where no other has something to say, and more on the next page', () => {
    const alone = asked({ 'a.txt': places.slice(0, 4).map(about), 'b.txt': ['Fog fell on the road.'] })
    expect([0, 1, 2].map((page) => shown(alone.ask(question, { page })).length)).toEqual([2, 2, 0])
  })

  it('are three of the only document there is', () => {
    const only = asked({ 'a.txt': places.slice(0, 4).map(about) })
    expect([0, 1, 2].map((page) => shown(only.ask(question, { page })).length)).toEqual([3, 1, 0])
  })

  it('are two of one document where the other only repeats it', () => {
    const echo = asked({ 'a.txt': places.slice(0, 4).map(about), 'b.txt': places.slice(0, 1).map(about) })
    expect(shown(echo.ask(question))).toHaveLength(2)
  })

  it('say a thing once, however many documents repeat it', () => {
    const line = 'The gulls of Ostend eat herring at dawn.'
    const twins = asked({
      'a.txt': [line],
      'b.txt': [line],
      'c.txt': ['At dawn, gulls of Ostend eat herring!'],
    })
    expect(shown(twins.ask('gulls of Ostend herring'))).toHaveLength(1)
  })

  it('leave out passages that hold much less of the question than the first', () => {
    const one = asked({
      'a.txt': ['The gulls of Ostend eat herring at dawn.'],
      'b.txt': ['A dawn without wind.'],
    })
    expect(texts(one.ask('gulls Ostend herring dawn'))).toEqual(['The gulls of Ostend eat herring at dawn.'])
  })
})

describe('a library that has changed under its index', () => {
  const question = 'Who wound the lantern by hand?'
  const { library, searcher } = indexed(keepers)
  const changed = (change: (text: string) => string): Library => {
    const documents = library.documents.map((document) => ({ ...document, text: change(document.text) }))
    return {
      ...library,
      documents,
      document: (id) => documents.find((each) => each.id === id) ?? library.document(id),
    }
  }

  it('is quoted while it says what was indexed', () => {
    expect(
      createAnswerer(
        changed((text) => text),
        searcher,
      ).ask(question).kind,
    ).toBe('found')
  })

  it.each<[string, (text: string) => string]>([
    ['moved by a letter', (text) => ` ${text}`],
    ['another word', (text) => text.replace('by hand', 'by foot')],
    ['another case', (text) => text.toUpperCase()],
    ['nothing left', () => ''],
  ])('is not quoted where it has changed: %s', (_, change) => {
    expect(texts(createAnswerer(changed(change), searcher).ask(question))).toEqual([])
  })

  it('is quoted again when it is indexed again', () => {
    const moved = indexed({ ...keepers, 'keepers.txt': ['A new line.', ...keepers['keepers.txt']] }).library
    const [excerpt] = shown(createAnswerer(moved, indexLibrary(moved)).ask(question))
    expect(excerpt?.text).toContain('wound the lantern')
  })
})
