import { describe, expect, it } from 'vitest'
import { dailyPromptId, recallPrompt, soundItem } from '../../../src/bot/quiz/prompts.ts'
import type { Document } from '../../../src/corpus/document.ts'
import type { Item } from '../../../src/quiz/item.ts'
import { madeLibrary } from '../../support/library.ts'
import { items, lamps, madeItem } from '../../support/quiz.ts'
import { madePlay } from '../../support/quiz-play.ts'

const shift = 'A new first line.\n\n'
/** The same text after an edit before everything that is asked about. */
const edited: Document = {
  ...lamps,
  version: 'v2',
  text: shift + lamps.text,
  paragraphs: lamps.paragraphs.map((paragraph) => ({
    ...paragraph,
    start: paragraph.start + shift.length,
    end: paragraph.end + shift.length,
  })),
}
const sentence = 'The lamp at Gull Point was first lit in 1843, two winters before the pier was finished.'
/** What the bank makes of the edited text: the same words at their new places, with other options. */
const moved: Item = {
  ...madeItem({ kind: 'choice', sentence, says: '1843', type: 'year' }, edited),
  id: items.choice.id,
  options: ['1867', '1843', '1850'].map((text) => {
    const start = edited.text.indexOf(text)
    return start === -1 ? { text } : { text, from: { start, end: start + text.length } }
  }),
}

describe('a prompt found again', () => {
  it('comes with its document', async () => {
    const play = madePlay()
    const prompt = await play.open(items.choice)
    expect(await recallPrompt('g', 'p1', play.deps)).toEqual({ kind: 'found', prompt, document: lamps })
  })

  it('is unknown to every other community', async () => {
    const play = madePlay()
    await play.open(items.choice)
    expect(await recallPrompt('other', 'p1', play.deps)).toEqual({ kind: 'unknown' })
  })

  it('has moved with its words after an edit elsewhere, with the options that were offered', async () => {
    const play = madePlay([moved], madeLibrary([edited]))
    await play.open(items.choice)
    const found = await recallPrompt('g', 'p1', play.deps)
    if (found.kind !== 'found') throw new Error(found.kind)
    const { item } = found.prompt
    expect(edited.text.slice(item.answer.start, item.answer.end)).toBe('1843')
    expect(item.options.map(({ text }) => text)).toEqual(['1843', '1851', '1867', '1839'])
    for (const { text, from } of item.options) {
      if (from !== undefined) expect(edited.text.slice(from.start, from.end)).toBe(text)
    }
  })

  it('is changed where its words, its answer or its document are gone', async () => {
    for (const [bank, library] of [
      [[], madeLibrary([edited])],
      [[{ ...moved, key: '1844' }], madeLibrary([edited])],
      [[items.choice], madeLibrary([])],
    ] as const) {
      const play = madePlay(bank, library)
      await play.open(items.choice)
      expect((await recallPrompt('g', 'p1', play.deps)).kind).toBe('changed')
    }
  })
})

describe('a statement that was true or false', () => {
  it('is changed where it would be judged otherwise now', async () => {
    const said = { sentence: 'A storm took the pier in 1851.', says: '1851' }
    const later: Item = { ...madeItem({ kind: 'true-false', ...said }, edited), id: items.truth.id }
    const kindOf = async (key: string): Promise<string> => {
      const play = madePlay([{ ...later, key }], madeLibrary([edited]))
      await play.open(items.truth)
      return (await recallPrompt('g', 'p1', play.deps)).kind
    }
    expect([await kindOf('false'), await kindOf('true')]).toEqual(['found', 'changed'])
  })
})

describe('an item that was kept', () => {
  const card = madeItem({
    kind: 'card',
    sentence: 'A storm took the pier in 1851.',
    says: '1851',
    prompt: [{ kind: 'words', text: 'When did the pier fall?' }],
  })

  it('outlives its document where a person wrote all of its words', async () => {
    const { deps } = madePlay([], madeLibrary([edited]))
    expect(await soundItem(card, deps)).toEqual({ item: card })
  })

  it('goes with its document where it shows words of it', async () => {
    const { deps } = madePlay([], madeLibrary([edited]))
    const quoting: Item = { ...card, prompt: [{ kind: 'cut', start: 0, end: 5 }] }
    expect(await soundItem(quoting, deps)).toBeUndefined()
  })
})

describe('the id of a daily question', () => {
  it('is the same for one series and date, and another for each other', () => {
    expect(dailyPromptId('s1', '2026-01-05')).toBe(dailyPromptId('s1', '2026-01-05'))
    const ids = ['s1', 's2'].flatMap((id) =>
      ['2026-01-05', '2026-01-06'].map((date) => dailyPromptId(id, date)),
    )
    expect(new Set(ids).size).toBe(4)
  })
})
