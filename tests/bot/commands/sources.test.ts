import { describe, expect, it } from 'vitest'
import { madeBot, speaker } from '../../support/bot.ts'
import { madeDocument, madeLibrary, stated } from '../../support/library.ts'

describe('sources', () => {
  const say = speaker(madeBot().bot)

  it('lists the documents', async () => {
    expect(await say('sources')).toMatch(/^3 documents\n\n1: The Keepers of Gull Point \('marsh1931' · /)
  })

  it('shows one document, and its lines set aside on request', async () => {
    expect(await say('sources harbour')).not.toContain('Accept all cookies')
    expect(await say('sources harbour lines')).toContain('line 5: Accept all cookies (cookie notice)')
    expect(await say('sources 2 LINES')).toContain('line 5: Accept all cookies (cookie notice)')
  })

  it('takes "lines" for a part of the name where only that names a document', async () => {
    const red = madeDocument({
      file: 'a.txt',
      lines: ['Red.', { aside: 'Shop', reason: 'menu' }],
      metadata: { title: stated('Borders: Lines') },
    })
    const other = madeDocument({
      file: 'b.txt',
      lines: ['Blue.'],
      metadata: { title: stated('Borders: Walls') },
    })
    const reply = await speaker(madeBot(madeLibrary([red, other])).bot)('sources borders lines')
    expect(reply).toMatch(/^Borders: Lines\n/)
    expect(reply).not.toContain('menu or')
  })

  it('says which documents fit where several do, and none where none does', async () => {
    expect(await say('/sources txt')).toContain('“txt” fits 2 documents')
    expect(await say('/sources volcano lines')).toContain('No document goes by “volcano lines”')
  })
})
