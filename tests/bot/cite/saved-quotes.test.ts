import { describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/bot/request.ts'
import type { Document } from '../../../src/corpus/document.ts'
import type { Library } from '../../../src/corpus/library.ts'
import { plainText } from '../../../src/view/plain-text.ts'
import type { Block } from '../../../src/view/view.ts'
import {
  actionsIn,
  ada,
  buttonIn,
  command,
  type MadeBot,
  madeBot,
  madeFloor,
  memoryStore,
  pressed,
  viewIn,
} from '../../support/bot.ts'
import { madeDocument, madeLibrary, stated } from '../../support/library.ts'

const oil = 'The lantern burnt whale oil until the harbour board bought paraffin.'
const fog = 'In fog the keeper rang a bell, and nobody on the quay slept.'
const list = 'The harbour board kept no second list of names.'
const grace = { ...ada, learner: 'grace' }

/** One reading of some paragraphs; another wording is another version. */
function readings(...lines: readonly string[]): Library {
  return madeLibrary([
    documentOf(lines),
    madeDocument({ file: 'tides.md', lines: ['Low water comes later each day.'] }),
  ])
}

function documentOf(lines: readonly string[]): Document {
  const title = stated('The Keepers')
  const made = madeDocument({ file: 'keepers.md', metadata: { title, date: stated('1931') }, lines })
  return { ...made, version: lines.join('|') }
}

type Hand = {
  press(reply: Reply, label: string, from?: typeof ada): Promise<Reply>
  choose(reply: Reply, value: string): Promise<Reply>
  say(name: string, text?: string, from?: typeof ada): Promise<Reply>
}

function handOf({ bot }: MadeBot): Hand {
  const { floor } = madeFloor()
  return {
    press: (reply, label, from = ada) => bot.handle(pressed(buttonIn(reply, label), from), floor),
    choose: (reply, value) => bot.handle(pressed(choiceIn(reply).id, ada, true, [value]), floor),
    say: (name, text = '', from = ada) => bot.handle(command(name, text, { from }), floor),
  }
}

function choiceIn(reply: Reply): Extract<Block, { kind: 'choice' }> {
  const found = viewIn(reply).blocks.find((block) => block.kind === 'choice')
  if (found === undefined) throw new Error('There is nothing to choose')
  return found
}

function quotesIn(reply: Reply): readonly string[] {
  return viewIn(reply).blocks.flatMap((block) =>
    block.kind === 'quote' ? [block.content.map(({ text }) => text).join('')] : [],
  )
}

function fileIn(reply: Reply): string {
  const found = viewIn(reply).blocks.find((block) => block.kind === 'file')
  if (found === undefined) throw new Error(`There is no file: ${plainText(viewIn(reply))}`)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(found.content)
}

/** Ada saves the passage that answers some words. */
async function saving(hand: Hand, words: string, from = ada): Promise<Reply> {
  const saved = await hand.press(await hand.say('ask', words, from), 'Save', from)
  return actionsIn(saved).some(({ label }) => label === 'Save 1') ? hand.press(saved, 'Save 1', from) : saved
}

describe('saving a quotation', () => {
  it('keeps the passage of an answer for who pressed, and says so to nobody else', async () => {
    const made = madeBot(readings(oil, fog))
    const hand = handOf(made)
    const saved = await saving(hand, 'slept')
    expect(saved).toMatchObject({ to: 'asker' })
    expect(plainText(viewIn(saved))).toBe("Saved. Only you see it, with 'quotes'.")
    expect(actionsIn(saved).map(({ label }) => label)).toEqual([
      ...['Show to the group', 'Copy citation', 'Remove'],
    ])
    expect(quotesIn(await hand.say('quotes'))).toEqual([fog])
    expect(quotesIn(await hand.say('quotes', '', grace))).toEqual([])
    expect(quotesIn(await hand.say('quotes', 'group', grace))).toEqual([])
    const elsewhere = await hand.say('quotes', '', { ...ada, community: 'h' })
    expect(quotesIn(elsewhere)).toEqual([])
  })

  it('speaks of no group between two, but lets back what was shown to one', async () => {
    const hand = handOf(madeBot(readings(oil, fog)))
    const alone = { ...ada, isDirect: true as const }
    const saved = await saving(hand, 'slept', alone)
    expect(actionsIn(saved).map(({ label }) => label)).toEqual(['Copy citation', 'Remove'])
    const listed = await hand.say('quotes', '', alone)
    expect(actionsIn(listed).map(({ label }) => label)).toEqual(['Copy citation'])
    expect(choiceIn(listed).choices.map(({ value }) => value)).toEqual(['remove 1'])
    await hand.press(await saving(hand, 'slept'), 'Show to the group')
    const shown = await hand.say('quotes', '', alone)
    expect(choiceIn(shown).choices.map(({ value }) => value)).toEqual(['unshare 1', 'remove 1'])
  })

  it('asks which of several, and keeps that one', async () => {
    const hand = handOf(madeBot(readings(oil, fog, list)))
    const which = await hand.press(await hand.say('ask', 'harbour board'), 'Save')
    expect(plainText(viewIn(which))).toBe('Which of them is to be saved?')
    expect(actionsIn(which).map(({ label }) => label)).toEqual(['Save 1', 'Save 2'])
    await hand.press(which, 'Save 2')
    expect(quotesIn(await hand.say('quotes'))).toHaveLength(1)
  })

  it('keeps the one whose number was given with the button, and asks where there is none', async () => {
    const made = madeBot(readings(oil, fog, list))
    const hand = handOf(made)
    const several = buttonIn(await hand.say('ask', 'harbour board'), 'Save')
    const give = async (id: string, ordinal: string): Promise<Reply> =>
      made.bot.handle(pressed(id, ada, true, [ordinal]), madeFloor().floor)
    expect(plainText(viewIn(await give(several, '9')))).toBe('Which of them is to be saved?')
    expect(plainText(viewIn(await give(several, '2')))).toMatch(/^Saved\./)
    const single = buttonIn(await hand.say('cite', 'keepers ¶ 2'), 'Save')
    expect(plainText(viewIn(await give(single, '2')))).toMatch(/^Which of them is to be saved\?/)
    expect(plainText(viewIn(await give(single, '1')))).toMatch(/^Saved\./)
    expect(quotesIn(await hand.say('quotes'))).toHaveLength(2)
  })

  it('keeps it once, however often somebody presses', async () => {
    const hand = handOf(madeBot(readings(oil, fog)))
    await saving(hand, 'slept')
    expect(plainText(viewIn(await saving(hand, 'slept')))).toBe('You have saved this one already.')
    expect(quotesIn(await hand.say('quotes'))).toEqual([fog])
  })

  it('works on an anchor long after it was shown, and on none of another community', async () => {
    const made = madeBot(readings(oil, fog))
    const anchor = {
      ...{ document: 'id of keepers.md', version: `${oil}|${fog}`, start: 0, end: oil.length, exact: oil },
      ...{ prefix: '', suffix: '', paragraphs: ['keepers.md#1'] },
    }
    const id = await made.store.anchors.keep('g', anchor, 0)
    const { floor } = madeFloor()
    const foreign = { ...ada, community: 'h' }
    expect(plainText(viewIn(await made.bot.handle(pressed(`v-save:v1:${id}`, foreign), floor)))).not.toMatch(
      /^Saved/,
    )
    expect(plainText(viewIn(await made.bot.handle(pressed(`v-save:v1:${id}`), floor)))).toMatch(/^Saved\./)
    expect(await made.store.quotes.list('h', { learner: 'ada' })).toEqual([])
  })

  it('is undone, and shared and unshared, by its owner alone', async () => {
    const hand = handOf(madeBot(readings(oil, fog)))
    const saved = await saving(hand, 'slept')
    expect(plainText(viewIn(await hand.press(saved, 'Show to the group', grace)))).toMatch(
      /^That one is not among/,
    )
    const shared = await hand.press(saved, 'Show to the group')
    expect(plainText(viewIn(shared))).toMatch(/^The group sees it now/)
    const theirs = await hand.say('quotes', 'group', grace)
    expect(quotesIn(theirs)).toEqual([fog])
    expect(JSON.stringify(viewIn(theirs))).toContain('{"kind":"member","learner":"ada"')
    expect(viewIn(theirs).blocks.some(({ kind }) => kind === 'choice')).toBe(false)
    await hand.press(shared, 'Show to me alone')
    expect(quotesIn(await hand.say('quotes', 'group', grace))).toEqual([])
    expect(plainText(viewIn(await hand.press(saved, 'Remove')))).toBe('It is removed from what you saved.')
    expect(quotesIn(await hand.say('quotes'))).toEqual([])
  })
})

describe('the list of saved quotations', () => {
  it('shows each with its source and number, in pages of five, the newest first', async () => {
    const trees = ['alder', 'birch', 'cedar', 'hazel', 'maple', 'olive', 'poplar']
    const linesOf = (some: readonly string[]) => some.map((tree) => `The ${tree} stood on a rock.`)
    const hand = handOf(madeBot(readings(...linesOf(trees))))
    for (const tree of trees) await saving(hand, tree)
    const newest = linesOf(trees).toReversed()
    const first = await hand.say('quotes')
    expect(quotesIn(first)).toEqual(newest.slice(0, 5))
    const text = plainText(viewIn(first))
    expect(text).toMatch(/^7 saved quotations/)
    expect(text).toContain('1. “The poplar stood on a rock.”\nThe Keepers (1931), ¶\u00A07')
    expect(text).toContain('1–5 of 7, the newest first.')
    const second = await hand.press(first, 'More')
    expect(quotesIn(second)).toEqual(newest.slice(5))
    expect(plainText(viewIn(second))).toContain('6–7 of 7')
    expect(actionsIn(second).map(({ label }) => label)).toEqual([
      ...['Copy citation 6', 'Copy citation 7', 'Quotations of the group'],
    ])
  })

  it('has the citation of each, by its number, to whoever sees it', async () => {
    const hand = handOf(madeBot(readings(oil, fog)))
    await saving(hand, 'slept')
    await hand.press(await saving(hand, 'low water', grace), 'Show to the group', grace)
    const copied = await hand.press(await hand.say('quotes'), 'Copy citation')
    expect(copied).toMatchObject({ to: 'asker' })
    expect(quotesIn(copied)).toEqual([fog])
    expect(plainText(viewIn(copied))).toContain('1931, para. 2)')
    await hand.press(await saving(hand, 'slept'), 'Show to the group')
    const group = await hand.say('quotes', 'group')
    const [first, second] = quotesIn(group)
    expect(quotesIn(await hand.press(group, 'Copy citation 1', grace))).toEqual([first])
    expect(quotesIn(await hand.press(group, 'Copy citation 2'))).toEqual([second])
  })

  it('keeps to a document where one is named, in words or by an option', async () => {
    const hand = handOf(madeBot(readings(oil, fog)))
    await saving(hand, 'slept')
    await saving(hand, 'low water')
    expect(quotesIn(await hand.say('quotes', 'in keepers'))).toEqual([fog])
    const { bot } = madeBot()
    const made = madeBot(readings(oil, fog))
    await saving(handOf(made), 'slept')
    const options = { whose: 'mine', in: 'id of keepers.md', export: 'csv' }
    const asked = command('quotes', 'mine', { options, within: 'id of keepers.md' })
    expect(fileIn(await made.bot.handle(asked, madeFloor().floor))).toContain(fog)
    const unknown = await bot.handle(command('quotes', 'in atlantis'), madeFloor().floor)
    expect(plainText(viewIn(unknown))).toContain('atlantis')
  })

  it('removes and shares what is chosen below it', async () => {
    const hand = handOf(madeBot(readings(oil, fog)))
    await saving(hand, 'slept')
    await saving(hand, 'whale')
    const list = await hand.say('quotes')
    expect(choiceIn(list).choices.map(({ value }) => value)).toEqual([
      ...['share 1', 'remove 1', 'share 2', 'remove 2'],
    ])
    const shared = await hand.choose(list, 'share 2')
    expect(choiceIn(shared).choices.map(({ value }) => value)).toContain('unshare 2')
    const left = await hand.choose(shared, 'remove 1')
    expect(quotesIn(left)).toEqual([fog])
  })

  it('does nothing where its numbers name others by now', async () => {
    const hand = handOf(madeBot(readings(oil, fog)))
    await saving(hand, 'slept')
    const old = await hand.say('quotes')
    await saving(hand, 'whale')
    const again = await hand.choose(old, 'remove 1')
    expect(plainText(viewIn(again))).toContain('nothing was done')
    expect(quotesIn(again)).toEqual([oil, fog])
  })
})

describe('a saved quotation whose document was edited', () => {
  /** What the list shows when the readings are others than when Ada saved the second paragraph. */
  async function shownIn(library: Library): Promise<Reply> {
    const store = memoryStore()
    await saving(handOf(madeBot(readings(oil, fog, list), undefined, { store })), 'slept')
    return handOf(madeBot(library, undefined, { store })).say('quotes')
  }

  it('is shown as it was saved where its line is no longer read as text, and the others with it', async () => {
    const now = madeDocument({ file: 'keepers.md', lines: [oil, { aside: fog, reason: 'cookie' }, list] })
    const reply = await shownIn(madeLibrary([{ ...now, version: [oil, fog, list].join('|') }]))
    expect(quotesIn(reply)).toEqual([fog])
    expect(plainText(viewIn(reply))).toContain('no longer in the text')
    expect(actionsIn(reply).map(({ label }) => label)).not.toContain('Copy citation')
    expect(viewIn(reply).blocks[1]).not.toHaveProperty('place')
  })

  it('is shown from the text where its words stand in it', async () => {
    const reply = await shownIn(readings('A word before.', oil, fog, list))
    expect(viewIn(reply).blocks[1]).toMatchObject({ kind: 'quote', place: { document: 'id of keepers.md' } })
    expect(quotesIn(reply)).toEqual([fog])
  })

  it('is shown as it was saved, with the difference, where they changed', async () => {
    const reply = await shownIn(readings(oil, fog.replace('nobody', 'hardly anybody'), list))
    expect(quotesIn(reply)).toEqual([fog])
    const [, quote, said] = viewIn(reply).blocks
    expect(quote).not.toHaveProperty('place')
    expect(actionsIn(reply).map(({ label }) => label)).not.toContain('Copy citation')
    expect(said?.kind === 'paragraph' && said.content).toEqual([
      { kind: 'text', text: 'The text has changed since:' },
      { kind: 'text', text: ' ' },
      { kind: 'text', text: 'In fog the keeper rang a bell, and ' },
      { kind: 'removed', text: 'nobody ' },
      { kind: 'added', text: 'hardly anybody ' },
      { kind: 'text', text: 'on the quay slept.' },
    ])
  })

  it('is shown as it was saved where it is gone, or its document is', async () => {
    expect(plainText(viewIn(await shownIn(readings(oil, list))))).toContain('It is no longer in the text.')
    const gone = await shownIn(madeLibrary([]))
    expect(quotesIn(gone)).toEqual([fog])
    expect(plainText(viewIn(gone))).toContain('From a document that is no longer among the readings')
  })
})

describe('saved quotations as a file', () => {
  it('are a table, Markdown or BibTeX, for the asker alone', async () => {
    const hand = handOf(madeBot(readings(oil, fog)))
    expect(plainText(viewIn(await hand.say('quotes', 'export csv')))).toMatch(/^Nothing yet\./)
    await saving(hand, 'slept')
    const table = await hand.say('quotes', 'export csv')
    expect(table).toMatchObject({ to: 'asker' })
    expect(fileIn(table)).toBe(
      `\uFEFFQuotation,Citation,Saved,State,Now\r\n"${fog}","The Keepers (1931), ¶ 2",1970-01-01,,\r\n`,
    )
    expect(fileIn(await hand.say('quotes', 'export'))).toBe(
      `# Saved quotations\n\n> ${fog}\n>\n> — The Keepers (1931), ¶ 2 · 1970-01-01\n`,
    )
    const bibtex = fileIn(await hand.say('quotes', 'export bibtex'))
    expect(bibtex).toContain('title = {The Keepers}')
    expect(bibtex).toMatch(/note = \{.*In fog the keeper rang a bell/)
    expect(plainText(viewIn(await hand.say('quotes', 'export docx')))).toContain('I cannot write “docx”')
  })
})
