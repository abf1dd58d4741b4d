import { describe, expect, it } from 'vitest'
import { parseBibtex } from '../../../src/bibliography/bibtex.ts'
import { parseCslJson } from '../../../src/bibliography/csl-json.ts'
import { parseRis } from '../../../src/bibliography/ris.ts'
import { readListWish } from '../../../src/bot/cite/export-sources.ts'
import type { Reply } from '../../../src/bot/request.ts'
import type { Library } from '../../../src/corpus/library.ts'
import { plainText } from '../../../src/view/plain-text.ts'
import { madeBot } from '../../support/bot.ts'
import { madeDocument, madeLibrary, stated } from '../../support/library.ts'

const tar = madeDocument({
  file: 'tar.txt',
  lines: ['Tar is old.'],
  metadata: { title: stated('Of {tar} & salt'), authors: stated(['Sunniva Hale']), date: stated('1931-03') },
})
const rope = madeDocument({ file: 'rope.txt', lines: ['Ropes rot.'], metadata: { title: stated('Of rope') } })
const library = madeLibrary([tar, rope])

/** What the bot says to `/sources` with these options, or to words that mention it. */
async function asked(
  request: { readonly text: string; readonly options?: Readonly<Record<string, string>> },
  kind: 'command' | 'mention' = 'command',
  readings: Library = library,
): Promise<{ readonly said: string; readonly name?: string; readonly content: string }> {
  const from = { community: 'c', channel: 'h', learner: 'l' }
  const asker = { from, speaker: 'Ada', language: 'en' } as const
  const floor = { post: async () => ({ kind: 'posted' }) as const, isHost: async () => false }
  const { bot } = madeBot(readings)
  const reply: Reply =
    kind === 'mention'
      ? await bot.handle({ ...asker, kind, text: request.text }, floor)
      : await bot.handle({ ...asker, kind, name: 'sources', ...request }, floor)
  if (reply.kind !== 'message') throw new Error('a message should come')
  const file = reply.view.blocks.find((block) => block.kind === 'file')
  const content = file === undefined ? '' : new TextDecoder().decode(file.content)
  return { said: plainText(reply.view), content, ...(file && { name: file.name }) }
}

describe('the list of the readings as a file', () => {
  it.each([
    ['bibtex', 'references.bib', parseBibtex],
    ['ris', 'references.ris', parseRis],
    ['csl', 'references.json', parseCslJson],
  ] as const)('has every document as %s, as the group cites it', async (format, name, parse) => {
    const { said, name: given, content } = await asked({ text: '', options: { export: format } })
    expect(given).toBe(name)
    expect(parse(content)).toEqual({
      problems: [],
      records: [
        {
          record: expect.objectContaining({
            id: 'hale1931',
            title: 'Of {tar} & salt',
            author: [{ family: 'Hale', given: 'Sunniva' }],
            issued: { 'date-parts': [[1931, 3]] },
          }),
          files: [],
        },
        { record: expect.objectContaining({ title: 'Of rope' }), files: [] },
      ],
    })
    expect(said).toContain('2 documents, as')
    expect(said).toContain('For 1 document the author or the date is not known')
  })

  it('is asked for in words too', async () => {
    expect((await asked({ text: 'sources export ris' }, 'mention')).name).toBe('references.ris')
    expect((await asked({ text: 'export' })).name).toBe('references.bib')
  })

  it('is of one document where one is named', async () => {
    const { said, content } = await asked({ text: 'tar.txt', options: { export: 'csl' } })
    expect(parseCslJson(content).records.map(({ record }) => record.id)).toEqual(['hale1931'])
    expect(said).not.toContain('not known')
    expect(parseRis((await asked({ text: 'sources 2 export ris' }, 'mention')).content).records).toHaveLength(
      1,
    )
  })

  it('is none of a document that nobody knows', async () => {
    const { said, name } = await asked({ text: 'volcano export ris' })
    expect(name).toBeUndefined()
    expect(said).toContain('No document goes by “volcano”')
  })
})

describe('the wish for a list', () => {
  const library = madeLibrary([
    madeDocument({ file: 'a.txt', lines: ['A.'], metadata: { title: stated('Grain Export') } }),
  ])

  it.each([
    ['export json', { document: '', format: 'csl' }],
    [' Grain EXPORT bib ', { document: 'Grain', format: 'bibtex' }],
    ['tar  export', { document: 'tar', format: 'bibtex' }],
    ['grain export', undefined],
    ['export', undefined],
    ['export docx', undefined],
    ['export ris now', undefined],
    ['', undefined],
  ])('in "%s" is %j', (typed, wish) => {
    expect(readListWish(typed, library)).toEqual(wish)
  })
})
