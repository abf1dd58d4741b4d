import { afterEach, describe, expect, it, vi } from 'vitest'
import { type CiteGroup, openCiteGroup } from '../support/cite-group.ts'
import { addressOf, cited, citeReadings } from '../support/cite-readings.ts'
import type { PlatformUnderTest } from './platform.ts'

/** Where the page of a paragraph of the readings opens. */
const linkTo = (words: string): string => {
  const [found] = citeReadings.documents.filter(({ text }) => text.includes(words))
  if (found === undefined) throw new Error(`No reading says “${words}”`)
  return addressOf(found.file, found.text.indexOf(words))
}

/** The lamp's sentence without its first "not". */
const denied = cited.lamp.replace('was not lit', 'was lit')

/** Bringing, checking and keeping passages on every platform: what people do, and what they and the others read. */
export function citeContract(platform: PlatformUnderTest): void {
  const { name, without } = platform
  const inGroup = without.group === undefined ? it : it.skip
  const inOpen = without.outlet === undefined ? it : it.skip
  const groups = without.group === undefined ? '' : ` (skipped: ${without.group})`
  const open = without.outlet === undefined ? '' : ` (skipped: ${without.outlet})`

  describe(`citing on ${name}`, () => {
    const opened: CiteGroup[] = []
    async function begin(more: Parameters<typeof openCiteGroup>[1] = {}): Promise<CiteGroup> {
      const group = await openCiteGroup(platform, more)
      opened.push(group)
      return group
    }
    afterEach(async () => {
      for (const group of opened.splice(0)) {
        await group.stop()
        expect(group.stage.violations()).toEqual([])
        expect(group.told).toEqual([])
      }
    })

    it('gives the exact words of a reference, with the citation and the way to their page', async () => {
      const { ada } = (await begin()).stage
      const heard = await ada.cite('marsh1902 ¶ 2')
      expect(heard.text).toContain(cited.pier)
      expect(heard.text).toContain('(Marsh, 1902, para. 2) — Marsh, O. (1902). The Lamps of Gull Coast.')
      expect(heard.links).toEqual([linkTo(cited.pier)])
    })

    it('takes the style and what stands around it', async () => {
      const { ada } = (await begin()).stage
      const heard = await ada.cite('marsh1902 ¶ 2', { context: '1', style: 'mla' })
      for (const words of [cited.lamp, cited.pier, cited.oil]) expect(heard.text).toContain(words)
      expect(heard.text).toContain('Marsh, Orla. The Lamps of Gull Coast')
      expect((await ada.cite('marsh1902 ¶ 2', { style: 'bibtex' })).text).toContain('@misc{marsh1902,')
    })

    it('says what is wrong with a reference, to who typed it alone', async () => {
      const { ada, openMessages } = (await begin()).stage
      const heard = await ada.cite('marsh1902 ¶ 9')
      expect(heard.text).toContain('marsh1902 has no ¶ 9. What it has: ¶ 1–3.')
      expect(heard.isPrivate).toBe(true)
      expect((await ada.cite('marhs1902 ¶ 2')).text).toContain(
        'The nearest: marsh1902 (The Lamps of Gull Coast).',
      )
      expect(openMessages()).toEqual([])
    })

    inOpen(`leaves words of the readings words, whatever signs they have${open}`, async () => {
      const { ada } = (await begin()).stage
      const heard = await ada.cite('brandt1910 ¶ 2')
      expect(heard.text).toContain(cited.signs)
      expect(heard.links).toEqual([linkTo(cited.signs)])
    })

    it('says of a quotation that it is verbatim, and where', async () => {
      const { ada, openMessages } = (await begin()).stage
      const heard = await ada.check(`“${cited.bells}”`)
      expect(heard.text).toContain('Verbatim. The readings say exactly this.')
      expect(heard.text).toMatch(/Tomas Brandt, Bells in the \*?Fog\*? \(1910\), ¶\u00A01/)
      expect(heard.links).toEqual([linkTo(cited.bells)])
      expect(heard.isPrivate).toBe(true)
      expect(openMessages()).toEqual([])
    })

    it('says of a quotation that it differs, with the words of both', async () => {
      const { ada } = (await begin()).stage
      const heard = await ada.check(denied.replace('no ship', 'no vessel'))
      expect(heard.text).toContain('Not word for word.')
      expect(heard.text).toContain('A negation differs')
      expect(heard.text).toContain(cited.lamp)
      expect(heard.text).toMatch(
        /was .*not.* lit before the winter of 1843, and no .*ship.*vessel.* was ever/,
      )
      expect((await ada.check('The lamp was painted green by eleven sailors.')).text).toContain('Not found.')
    })

    it('expands a reference in words to the bot', async () => {
      const { ada } = (await begin()).stage
      const heard = await ada.mention('Is it not as [[marsh1902 ¶3]] has it?')
      expect(heard.text).toContain(cited.oil)
      expect(heard.links).toEqual([linkTo(cited.oil)])
      expect((await ada.direct('[[marsh1902 ¶ 1, 3]] and [[brandt1910 ¶1]]')).links).toEqual(
        [cited.lamp, cited.oil, cited.bells].map(linkTo),
      )
    })

    inOpen(`keeps what somebody saves, over a restart, and gives it as a file${open}`, async () => {
      const group = await begin()
      const { ada } = group.stage
      const saved = await (await ada.cite('marsh1902 ¶ 2')).press('Save')
      expect(saved.text).toContain('Saved. Only you see it')
      expect(saved.isPrivate).toBe(true)
      await (await ada.cite('brandt1910 ¶ 1')).press('Save')
      await group.restart()
      const quotes = await ada.quotes()
      expect(quotes.isPrivate).toBe(true)
      expect(quotes.text).toContain('2 saved quotations')
      expect(quotes.links).toEqual([cited.bells, cited.pier].map(linkTo))
      expect((await quotes.press('Copy citation 2')).text).toContain('(Marsh, 1902, para. 2)')
      const kept = await ada.quotes({ in: 'lamps' })
      expect(kept.text).toContain(cited.pier)
      expect(kept.text).not.toContain(cited.bells)
      expect((await ada.quotes({ export: 'bibtex' })).files).toEqual(['saved-quotations.bib'])
      expect((await kept.choose('Remove 1')).text).not.toContain(cited.pier)
    })

    inOpen(`shows a citation to the one who wants it alone, and shares it once${open}`, async () => {
      const { ada, openMessages } = (await begin()).stage
      const heard = await ada.cite('marsh1902 ¶ 2', { to: 'me' })
      expect(heard.isPrivate).toBe(true)
      expect(heard.text).toContain(cited.pier)
      expect(openMessages()).toEqual([])
      const after = await heard.press('Share')
      expect(openMessages()).toHaveLength(1)
      expect(openMessages()[0]).toContain(cited.pier)
      expect(openMessages()[0]).toContain('Shared by ')
      expect(after.text).toContain(cited.pier)
      expect(after.buttons).not.toContain('Share')
    })

    inOpen(`lets who remembers words choose, and posts the one that is chosen${open}`, async () => {
      const { ada, openMessages } = (await begin()).stage
      const choice = await ada.cite('the board, the lamp and the bells')
      expect(choice.isPrivate).toBe(true)
      expect(choice.text).toContain('Nothing is posted until you choose.')
      expect(openMessages()).toEqual([])
      expect(choice.buttons).toContain('Post 2')
      const after = await choice.press('Post 1')
      expect(after.buttons).not.toContain('Post 1')
      expect(openMessages()).toHaveLength(1)
      const posted = Object.values(cited).filter((words) => openMessages()[0]?.includes(words))
      expect(posted).toHaveLength(1)
      expect(choice.links[0]).toBe(linkTo(posted[0] ?? ''))
    })

    inOpen(`checks what a message quotes, and replies to it once${open}`, async () => {
      const { ada, openMessages } = (await begin()).stage
      const statement = `Lind writes “${cited.bells}”, and Marsh that “${denied}”`
      const found = await ada.fromMenu('Check quotations', statement)
      expect(found.isPrivate).toBe(true)
      expect(found.text).toContain('2 quotations compared with the readings')
      expect(openMessages()).toEqual([])
      const after = await found.press('Reply to the message')
      expect(after.buttons).not.toContain('Reply to the message')
      expect(openMessages()).toHaveLength(1)
      const reply = ada.reads('group', 'A negation differs')
      expect(reply.text).toContain('Verbatim.')
      expect(reply.answersTo).toContain(statement)
      expect(reply.links).toEqual([cited.bells, cited.lamp].map(linkTo))
    })

    inOpen(`shows what the references of a message lead to, and posts it below once${open}`, async () => {
      const { ada, openMessages } = (await begin()).stage
      const statement = 'Compare [[marsh1902 ¶1]] with [[brandt1910 ¶ 1]], not `[[marsh1902 ¶2]]`.'
      const found = await ada.fromMenu('Expand citations', statement)
      expect(found.isPrivate).toBe(true)
      expect(found.links).toEqual([cited.lamp, cited.bells].map(linkTo))
      expect(openMessages()).toEqual([])
      const after = await found.press('Post here')
      expect(after.buttons).not.toContain('Post here')
      expect(openMessages()).toHaveLength(1)
      const posted = ada.reads('group', cited.lamp)
      expect(posted.text).toContain(cited.bells)
      expect(posted.answersTo).toContain('Compare ')
      expect((await ada.fromMenu('Expand citations', 'Nothing here.')).text).toContain(
        'There is no reference',
      )
    })

    inGroup(`posts a citation for everyone, who each go on from it alone${groups}`, async () => {
      const { ada, bo, openMessages } = (await begin()).stage
      expect((await ada.cite('marsh1902 ¶ 2')).isPrivate).toBe(false)
      expect(openMessages()).toHaveLength(1)
      const wide = await bo.reads('group', cited.pier).press('Wider')
      expect(wide.isPrivate).toBe(true)
      expect(wide.text).toContain(cited.oil)
      expect(openMessages()[0]).not.toContain(cited.oil)
      const copied = await bo.reads('group', cited.pier).press('Copy citation')
      expect(copied.isPrivate).toBe(true)
      expect(copied.text).toContain('(Marsh, 1902, para. 2)')
      await ada.reads('group', cited.pier).press('Wider')
      expect(openMessages()).toHaveLength(1)
      expect(openMessages()[0]).toContain(cited.oil)
    })

    inGroup(`shares what is chosen or shown in the name of who did it${groups}`, async () => {
      const { bo, openMessages } = (await begin()).stage
      await (await bo.cite('marsh1902 ¶ 1', { to: 'me' })).press('Share')
      await (await bo.fromMenu('Expand citations', 'See [[marsh1902 ¶3]].')).press('Post here')
      await (await bo.fromMenu('Check quotations', `“${cited.pier}”`)).press('Reply to the message')
      await vi.waitFor(() => expect(openMessages()).toHaveLength(3))
      for (const message of openMessages()) expect(message).toContain('Shared by Bo.')
    })

    inGroup(`answers a reference in a mention in its thread, for everyone${groups}`, async () => {
      const { ada, bo } = (await begin()).stage
      const first = await ada.mention('[[marsh1902 ¶1]]')
      expect(first.isPrivate).toBe(false)
      expect((await bo.mention('and [[marsh1902 ¶2]]', first)).text).toContain(cited.pier)
    })

    inGroup(`lists what members let the group see, with their names${groups}`, async () => {
      const group = await begin()
      const { ada, bo, cy } = group.stage
      const saved = await (await bo.cite('marsh1902 ¶ 2', { to: 'me' })).press('Save')
      expect((await cy.quotes({ whose: 'group' })).text).toContain('Nothing yet.')
      await saved.press('Show to the group')
      await group.restart()
      const listed = await ada.quotes({ whose: 'group' })
      expect(listed.text).toContain(cited.pier)
      const copied = await listed.press('Copy citation')
      expect(copied.isPrivate).toBe(true)
      expect(copied.text).toContain('(Marsh, 1902, para. 2)')
      expect((await cy.quotes()).text).toContain('No saved quotations')
    })

    inGroup(`expands what it overhears only where a host switched that on${groups}`, async () => {
      const { ada, bo, openMessages } = (await begin({ readsMessages: true })).stage
      await bo.says('As [[marsh1902 ¶1]] says.')
      expect((await ada.give('study', 'settings')).text).toContain('shown only when I am asked')
      const settings = await (await ada.give('study', 'settings')).press('Expand references here')
      expect(settings.text).toContain('what [[references]] in this channel lead to is shown')
      await bo.says('As [[marsh1902 ¶2]] says.')
      await vi.waitFor(() => expect(openMessages()).toHaveLength(1))
      const said = bo.reads('group', cited.pier)
      expect(said.links).toEqual([linkTo(cited.pier)])
      expect(said.answersTo).toBe('As [[marsh1902 ¶2]] says.')
    })

    inGroup(`overhears nothing that it may not read${groups}`, async () => {
      const { ada, bo, openMessages } = (await begin()).stage
      await (await ada.give('study', 'settings')).press('Expand references here')
      await bo.fromMenu('Expand citations', 'As [[marsh1902 ¶2]] says.')
      await ada.ask('lamp')
      expect(openMessages()).toEqual([])
    })
  })
}
