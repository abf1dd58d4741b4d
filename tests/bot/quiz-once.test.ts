import { describe, expect, it } from 'vitest'
import { createQuizOnce, madeKinds } from '../../src/bot/quiz-once.ts'
import { plainText } from '../../src/view/plain-text.ts'
import { madeLibrary } from '../support/library.ts'
import { madeBank } from '../support/made-bank.ts'
import { items, lamps } from '../support/quiz.ts'

const once = createQuizOnce(madeLibrary([lamps]), madeBank(Object.values(items)))
const all = { count: 0, kinds: madeKinds }

describe('questions for a script', () => {
  it('are records whose source is the text, to the letter', async () => {
    const made = await once.make(all)
    expect(made).toHaveLength(Object.keys(items).length)
    for (const { record } of made) {
      const { quote, start, end } = record.source
      expect(lamps.text.slice(start, end)).toBe(quote)
      expect(record.prompt).toMatch(/^According to “Lamps of the Coast”/)
      if (record.choices !== null && record.kind !== 'order') expect(record.choices).toContain(record.answer)
    }
  })

  it('draw a line for a gap and say what to do where the words do not', async () => {
    const made = await once.make(all)
    const prompt = (kind: string): string =>
      made.find(({ record }) => record.kind === kind)?.record.prompt ?? ''
    expect(prompt('cloze')).toContain('_____')
    expect(prompt('true-false')).toContain('Is this what the text says?')
  })

  it('are the best first, and the same shuffle for the same seed', async () => {
    const ids = async (seed?: string): Promise<readonly string[]> =>
      (await once.make({ ...all, ...(seed === undefined ? {} : { seed }) })).map(({ record }) => record.id)
    expect(await ids()).toEqual(Object.values(items).map(({ id }) => id))
    expect(await ids('a')).toEqual(await ids('a'))
    expect(await ids('a')).not.toEqual(await ids('b'))
    expect((await ids('a')).toSorted()).toEqual((await ids()).toSorted())
  })

  it('are drawn from the better ones where a seed draws them', async () => {
    const best = (await once.make({ ...all, count: 4 })).map(({ record }) => record.id)
    const drawn = new Set<string>()
    for (const seed of 'abcdefghij') {
      for (const { record } of await once.make({ ...all, count: 2, seed })) drawn.add(record.id)
    }
    expect([...drawn].toSorted()).toEqual(best.toSorted())
  })

  it('are as many as wanted and of the kinds wanted', async () => {
    expect(await once.make({ count: 2, kinds: [] })).toHaveLength(2)
    const usual = await once.make({ count: 0, kinds: [] })
    expect(usual.map(({ record }) => record.kind)).not.toContain('order')
    const made = await once.make({ count: 0, kinds: ['choice', 'order'] })
    expect(new Set(made.map(({ record }) => record.kind))).toEqual(new Set(['choice', 'order']))
  })

  it('have a sheet to read, with the answer and the quotation', async () => {
    const [first] = await once.make({ count: 1, kinds: ['cloze'] })
    const sheet = first ? plainText(first.view) : ''
    expect(sheet).toContain('1. cloze')
    expect(sheet).toContain('Answer: Orla Venn')
    expect(sheet).toContain('“Its keeper, Orla Venn, wrote down every ship.”')
  })
})
