import { describe, expect, it } from 'vitest'
import type { Floor, FormRequest, Reply } from '../../../src/bot/request.ts'
import { plainText } from '../../../src/view/plain-text.ts'
import { wordAnswerer } from '../../support/answerer.ts'
import { ada, buttonIn, command, madeBot, madeFloor, pressed, viewIn } from '../../support/bot.ts'
import { lighthouse } from '../../support/lighthouse.ts'

const [keepers, board] = lighthouse.documents
if (keepers === undefined || board === undefined) throw new Error('The lighthouse has lost its documents')
const member = madeFloor().floor
const host = madeFloor({ kind: 'posted' }, true).floor
const textOf = (reply: Reply): string => plainText(viewIn(reply))

const sent = (document: string, fields: FormRequest['fields']): FormRequest => ({
  kind: 'form',
  id: `w-facts:v1:${document}`,
  fields,
  isPrivate: true,
  from: ada,
  speaker: 'Ada',
  language: 'en',
})

function told() {
  const made = madeBot()
  const say = async (fields: FormRequest['fields'], document = board?.id ?? '', floor: Floor = host) =>
    textOf(await made.bot.handle(sent(document, fields), floor))
  const facts = async (document = board?.id ?? '') => (await made.store.works.factsOf('g')).get(document)
  return { ...made, say, facts }
}

describe('what hosts say of a document', () => {
  it('is asked in a form of what the document does not say itself, and the alias', async () => {
    const { bot } = madeBot()
    const fieldsOf = async (document: string) => {
      const reply = await bot.handle(pressed(`w-facts:v1:${document}`), host)
      return reply.kind === 'form' ? reply.form.fields.map(({ name }) => name) : reply
    }
    expect(await fieldsOf(board.id)).toEqual(['authors', 'date', 'alias'])
    expect(await fieldsOf(keepers.id)).toEqual(['alias'])
  })

  it('is kept, and the work is cited by it from then on', async () => {
    const { say, facts } = told()
    const says = await say({ authors: 'Venn, Orla\nBo Lindqvist; ', date: '1950-02', alias: 'Harbour Pay' })
    expect(says).toContain('Venn, O., & Lindqvist, B. (1950')
    expect(says).toContain("In references it is '[[harbour-pay ¶1]]'.")
    expect(await facts()).toMatchObject({
      authors: ['Venn, Orla', 'Bo Lindqvist'],
      date: '1950-02',
      alias: 'harbour-pay',
    })
    expect((await facts())?.askedAt).toBeGreaterThan(0)
  })

  it('is forgotten where the field is emptied, and stays where the document has its own', async () => {
    const { say, facts } = told()
    await say({ authors: 'Orla Venn', date: '1950', alias: 'pay' })
    await say({ authors: '', date: '', alias: '' })
    const { askedAt: _, ...rest } = (await facts()) ?? {}
    expect(rest).toEqual({})
    await say({ authors: 'Somebody Else', date: '1900', alias: 'log' }, keepers.id)
    expect(await facts(keepers.id)).toMatchObject({ alias: 'log' })
    expect((await facts(keepers.id))?.authors).toBeUndefined()
  })

  it('leaves an alias that was made as it is, so that it follows what else is said', async () => {
    const { say, facts } = told()
    await say({ authors: 'Orla Venn', date: '1950', alias: 'what' })
    expect((await facts())?.alias).toBeUndefined()
  })

  it.each([
    [{ date: 'last spring' }, '“last spring” is no date'],
    [{ date: '2006-02-30' }, '“2006-02-30” is no date'],
    [{ alias: '¶!' }, '“¶!” cannot be an alias'],
    [{ alias: '1984' }, '“1984” cannot be an alias'],
    [{ alias: 'a'.repeat(31) }, 'cannot be an alias'],
    [{ alias: 'Marsh 1931' }, 'leads to “The Keepers of Gull Point” already'],
    [{ authors: Array.from({ length: 51 }, (_, index) => `A${index}`).join('\n') }, 'more than 50 authors'],
  ])('is not kept where it cannot be understood, and nothing else of it is: %j', async (fields, says) => {
    const { say, facts } = told()
    expect(await say({ authors: 'Orla Venn', ...fields })).toContain(says)
    expect(await facts()).toBeUndefined()
  })

  it('is asked from a host alone: not where the citation is posted for all', async () => {
    const made = madeBot(lighthouse, wordAnswerer(lighthouse), { surface: 'chat' })
    const { floor, posts } = madeFloor({ kind: 'posted' }, true)
    const asked = command('cite', 'what ¶ 1', { options: { passage: 'what ¶ 1', to: 'me' } })
    const alone = await made.bot.handle(asked, floor)
    expect(textOf(alone)).toContain('Do you know?')
    const after = await made.bot.handle(pressed(buttonIn(alone, 'Share')), floor)
    expect(textOf(after)).toContain('Do you know?')
    expect(posts.map(({ view }) => plainText(view)).join()).toContain('Shared by Ada.')
    expect(posts.map(({ view }) => plainText(view)).join()).not.toContain('Do you know?')
    expect(JSON.stringify(posts)).not.toMatch(/w-facts|w-nobody/)
  })

  it('is for hosts to say, with a form of before too', async () => {
    const { bot, say, facts } = told()
    const refused = 'Only the hosts of this group can do that.'
    expect(await say({ authors: 'Orla Venn' }, board.id, member)).toBe(refused)
    for (const kind of ['w-facts', 'w-nobody']) {
      expect(textOf(await bot.handle(pressed(`${kind}:v1:${board.id}`), member))).toBe(refused)
    }
    expect(await facts()).toBeUndefined()
  })

  it('is of one group alone, and of no document that is gone', async () => {
    const { say, store } = told()
    await say({ authors: 'Orla Venn' })
    expect((await store.works.factsOf('h')).size).toBe(0)
    expect(await say({ authors: 'Orla Venn' }, 'gone')).toContain('changed')
  })

  it('stands among what is known of the document, with who said it and the button that changes it', async () => {
    const { bot, say } = told()
    await say({ authors: 'Orla Venn', date: '1950', alias: 'pay' })
    const shown = await bot.handle(command('sources', '2'), host)
    expect(textOf(shown)).toContain(
      'Alias: pay (said by a host)\nAuthors: Orla Venn (said by a host)\nDate: 1950 (said by a host)',
    )
    expect(buttonIn(shown, 'Author, date, alias')).toBe(`w-facts:v1:${board.id}`)
    const other = await bot.handle(command('sources', '1'), member)
    expect(textOf(other)).toContain('Alias: marsh1931 (made of author, year and title)')
    expect(() => buttonIn(other, 'Author, date, alias')).toThrow()
  })
})
