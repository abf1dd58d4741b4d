import { describe, expect, it } from 'vitest'
import type { ReadingPage, TextBlock } from '../../../src/view/reading-page.ts'
import { madeDocument, madeLibrary } from '../../support/library.ts'
import { lighthouse } from '../../support/lighthouse.ts'
import { type ReadingHouse, readingHouse, tokenIn } from '../../support/reading.ts'

const quoted = 'Its light reached eleven miles on a clear night'

async function pageOf(house: ReadingHouse, link: string, query?: string): Promise<ReadingPage> {
  const options = { language: 'en', ...(query === undefined ? {} : { query }) } as const
  const opening = await house.reader.open(tokenIn(link), options)
  if (opening.kind !== 'found') throw new Error(`The link is ${opening.kind}`)
  return opening.page
}

function wordsOf(blocks: readonly TextBlock[]): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'paragraph':
          return block.parts.map((part) => (part.kind === 'words' ? part.text : '')).join('')
        case 'set-aside':
          return block.lines.map(({ text }) => text).join('\n')
        case 'heading':
        case 'loose':
          return block.text
        default:
          return block satisfies never
      }
    })
    .join('\n')
}

function quotedIn({ blocks }: ReadingPage): string {
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.parts : []))
    .map((part) => (part.kind === 'words' && part.isQuoted ? part.text : ''))
    .join('')
}

describe('a link that holds', () => {
  it('opens the whole document with the quotation in it, to the letter', async () => {
    const house = await readingHouse()
    const page = await pageOf(house, await house.linkTo(quoted))
    expect(quotedIn(page)).toBe(quoted)
    expect(page).toMatchObject({
      title: 'The Keepers of Gull Point',
      extent: 'document',
      quotation: { kind: 'here', paragraphs: { first: 2, last: 2 }, previous: 1, next: 3 },
    })
    expect(page.quotation).not.toHaveProperty('difference')
    expect(wordsOf(page.blocks)).toContain('Nobody slept through a gale.')
    expect(wordsOf(page.blocks)).toContain('no second list of names.')
  })

  it('has the lines that were set aside, each with its reason', async () => {
    const house = await readingHouse()
    const page = await pageOf(house, await house.linkTo('the year of the great frost'))
    expect(page.blocks.filter(({ kind }) => kind === 'set-aside')).toEqual([
      { kind: 'set-aside', lines: [{ line: 1, text: 'Home | Ships | Shop', reason: 'menu' }] },
      { kind: 'set-aside', lines: [{ line: 5, text: 'Accept all cookies', reason: 'cookie' }] },
      { kind: 'set-aside', lines: [{ line: 9, text: 'Read next: the shop', reason: 'menu' }] },
    ])
  })

  it('knows no paragraph before the first one or after the last', async () => {
    const house = await readingHouse()
    const first = await pageOf(house, await house.linkTo('Nobody slept'))
    expect(first.quotation).toEqual({ kind: 'here', paragraphs: { first: 1, last: 1 }, next: 2 })
    const last = await pageOf(house, await house.linkTo('lost his house'))
    expect(last.quotation).toEqual({ kind: 'here', paragraphs: { first: 3, last: 3 }, previous: 2 })
  })

  it('cites the passage in the style that the hosts chose', async () => {
    const house = await readingHouse()
    const link = await house.linkTo(quoted)
    const said = async (): Promise<unknown> => {
      const { citation } = await pageOf(house, link)
      const [reference, inText] = [citation?.reference, citation?.inText].map((phrase = []) =>
        phrase.map(({ text }) => text).join(''),
      )
      return { style: citation?.style, reference, inText, isNote: citation?.isNote }
    }
    expect(await said()).toEqual({
      style: 'APA 7',
      reference: 'Marsh, A., & Lindqvist, B. (1931, April 2). The Keepers of Gull Point.',
      inText: '(Marsh & Lindqvist, 1931, para. 2)',
      isNote: false,
    })
    await house.store.groups.change('g', { style: 'chicago-notes' })
    expect(await said()).toMatchObject({ isNote: true })
  })

  it('says in which language the text is where its letters tell', async () => {
    const house = await readingHouse()
    expect((await pageOf(house, await house.linkTo('등불을 켰다'))).textLanguage).toBe('ko')
    expect(await pageOf(house, await house.linkTo(quoted))).not.toHaveProperty('textLanguage')
  })

  it('finds words in this document and in no other', async () => {
    const house = await readingHouse()
    const page = await pageOf(house, await house.linkTo(quoted), ' the LANTERNS ')
    expect(page.search).toMatchObject({ query: 'the LANTERNS', total: 3, isPartial: false })
    expect(page.search?.hits.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3])
    expect(await pageOf(house, await house.linkTo(quoted), 'frost')).toMatchObject({
      search: { total: 0, hits: [] },
    })
  })

  it('searches for nothing where nothing was typed', async () => {
    const house = await readingHouse()
    for (const query of [undefined, '', '  ', '?!']) {
      const { search } = await pageOf(house, await house.linkTo(quoted), query)
      expect(search).toMatchObject({ hits: [], total: 0 })
    }
  })
})

describe('where the hosts let a link open the passage alone', () => {
  const long = madeLibrary([
    madeDocument({
      file: 'long.md',
      lines: [
        { aside: 'Menu of the harbour', reason: 'menu' },
        { heading: 'Dawn' },
        ...['One', 'Two', 'Three'].map((name) => `${name} boats left at dawn.`),
        { heading: 'Dusk' },
        'Four boats came home at dusk.',
        { aside: 'Buy a boat', reason: 'menu' },
        'Five boats never came home.',
        'Six boats were sold.',
      ],
    }),
  ])

  async function passage(words: string, query?: string): Promise<ReadingPage> {
    const house = await readingHouse(long)
    await house.store.groups.change('g', { reading: 'passage' })
    return pageOf(house, await house.linkTo(words), query)
  }

  it('has the paragraph before and the one after, under their headings, and nothing else of the document', async () => {
    const page = await passage('boats came home at dusk')
    expect(page.extent).toBe('passage')
    expect(wordsOf(page.blocks)).toBe(
      'Dawn\nThree boats left at dawn.\nDusk\nFour boats came home at dusk.\nFive boats never came home.',
    )
    const said = JSON.stringify(page)
    for (const other of ['One boats', 'Two boats', 'Six boats', 'Menu', 'Buy'])
      expect(said).not.toContain(other)
  })

  it('does not search, so that no search tells what else is there', async () => {
    const page = await passage('boats came home at dusk', 'sold')
    expect(page).not.toHaveProperty('search')
    expect(JSON.stringify(page)).not.toContain('sold')
  })

  it('ends where the document does', async () => {
    expect(wordsOf((await passage('One boats')).blocks)).toBe(
      'Dawn\nOne boats left at dawn.\nTwo boats left at dawn.',
    )
    expect(wordsOf((await passage('Six boats')).blocks)).toBe(
      'Dusk\nFive boats never came home.\nSix boats were sold.',
    )
  })
})

describe('a document that was edited since', () => {
  const lines = ['The bell rang twice before the fog came in from the west.', 'Nobody answered it that year.']
  const before = madeLibrary([madeDocument({ file: 'bell.md', lines })])
  const edited = (...now: readonly string[]) =>
    madeLibrary([{ ...madeDocument({ file: 'bell.md', lines: now }), version: 'v2' }])

  async function pageAfter(library: ReturnType<typeof edited>): Promise<ReadingPage> {
    const house = await readingHouse(before)
    const token = tokenIn(await house.linkTo('The bell rang twice before the fog came in from the west.'))
    const opening = await house.readerOf(library).open(token, { language: 'en' })
    if (opening.kind !== 'found') throw new Error(`The link is ${opening.kind}`)
    return opening.page
  }

  it('shows the quotation at its new place where it has only moved', async () => {
    const page = await pageAfter(edited('A new beginning.', ...lines))
    expect(quotedIn(page)).toBe('The bell rang twice before the fog came in from the west.')
    expect(page.quotation).toEqual({ kind: 'here', paragraphs: { first: 2, last: 2 }, previous: 1, next: 3 })
  })

  it('shows what changed where the words did', async () => {
    const page = await pageAfter(
      edited('The bell rang thrice before the fog came in from the west.', 'Nobody answered it that year.'),
    )
    expect(page.quotation).toMatchObject({ kind: 'here' })
    const { difference = [] } = page.quotation.kind === 'here' ? page.quotation : {}
    const kept = difference.filter(({ kind }) => kind !== 'added').map(({ text }) => text)
    expect(kept.join('')).toBe('The bell rang twice before the fog came in from the west.')
    expect(difference.find(({ kind }) => kind === 'added')?.text).toContain('thrice')
  })

  it('shows the words as they were quoted where they are gone', async () => {
    const page = await pageAfter(edited('Something else entirely stands here now.'))
    expect(page.quotation).toEqual({
      kind: 'lost',
      quoted: 'The bell rang twice before the fog came in from the west.',
    })
    expect(quotedIn(page)).toBe('')
    expect(page).not.toHaveProperty('source')
  })

  it('shows nothing but the words where the whole document is gone', async () => {
    const page = await pageAfter(edited())
    expect(page.quotation.kind).toBe('lost')
    const gone = await pageAfter(lighthouse)
    expect(gone).toMatchObject({ quotation: { kind: 'lost' }, blocks: [], extent: 'passage' })
    expect(gone).not.toHaveProperty('title')
    expect(gone).not.toHaveProperty('search')
  })
})

describe('a link that does not hold', () => {
  it('is expired once its day has come, and absent where it was never given out', async () => {
    const { linkTo, reader, clock } = await readingHouse()
    const token = tokenIn(await linkTo(quoted))
    expect(await reader.open(`${token.slice(0, -1)}_`, { language: 'en' })).toEqual({ kind: 'absent' })
    clock.now += 9 * 86_400_000
    expect(await reader.open(token, { language: 'en' })).toEqual({ kind: 'expired' })
    expect(await reader.open('no-token', { language: 'en' })).toEqual({ kind: 'absent' })
  })

  it('is absent in a house with other keys', async () => {
    const token = tokenIn(await (await readingHouse()).linkTo(quoted))
    expect(await (await readingHouse()).reader.open(token, { language: 'en' })).toEqual({ kind: 'absent' })
  })

  it('is absent, even after its time, once the key of its community was replaced, and only then', async () => {
    const { linkTo, reader, store, clock } = await readingHouse()
    const [mine, theirs] = [tokenIn(await linkTo(quoted, 'g')), tokenIn(await linkTo(quoted, 'h'))]
    await store.access.replace('g')
    expect(await reader.open(mine, { language: 'en' })).toEqual({ kind: 'absent' })
    expect(await reader.open(theirs, { language: 'en' })).toMatchObject({ kind: 'found' })
    clock.now += 9 * 86_400_000
    expect(await reader.open(mine, { language: 'en' })).toEqual({ kind: 'absent' })
  })

  it('is absent once its quotation was forgotten', async () => {
    const { linkTo, reader, store, clock } = await readingHouse()
    const token = tokenIn(await linkTo(quoted))
    await store.anchors.prune(clock.now + 1)
    expect(await reader.open(token, { language: 'en' })).toEqual({ kind: 'absent' })
  })
})
