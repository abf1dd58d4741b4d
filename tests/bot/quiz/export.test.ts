import { describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/bot/request.ts'
import { newCard } from '../../../src/review/schedule-review.ts'
import { actionsIn } from '../../support/bot.ts'
import { blocksIn, type CardBot, cardBot, told } from '../../support/card-bot.ts'
import { items } from '../../support/quiz.ts'

const host = { isHost: true, learner: 'hana' }

function fileIn(reply: Reply): { readonly name: string; readonly text: string } {
  const [file] = blocksIn(reply, 'file')
  return { name: file?.name ?? '', text: new TextDecoder().decode(file?.content) }
}

async function withReviews(): Promise<CardBot> {
  const bot = cardBot()
  for (const item of [items.typed, items.choice]) {
    await bot.store.items.keep('g', item)
    await bot.store.reviews.add({ community: 'g', learner: 'ada', item: item.id, card: newCard(0) })
  }
  return bot
}

describe('questions that are taken along', () => {
  it('are the member’s reviews as a text for Anki, with the words of the text', async () => {
    const { give } = await withReviews()
    const reply = await give('export', { options: { format: 'anki' } })
    expect(reply).toMatchObject({ to: 'asker' })
    const { name, text } = fileIn(reply)
    expect(name).toBe('verbatim-reviews.txt')
    expect(text).toContain('According to “Lamps of the Coast”')
    expect(text).toContain('<b>Orla Venn</b>')
    expect(text.trimEnd().split('\n')).toHaveLength(8)
    expect(told(await give('export anki', { learner: 'bo' }))).toContain('You have no reviews yet')
  })

  it('are a package or a table by a button', async () => {
    const { give, push } = await withReviews()
    const asked = await give('export')
    expect(actionsIn(asked).map(({ label }) => label)).toEqual(['Anki text', 'Anki package', 'Table (CSV)'])
    expect(fileIn(await push(asked, 'Anki package'))).toMatchObject({ name: 'verbatim-reviews.apkg' })
    expect(fileIn(await push(asked, 'Table (CSV)')).text).toContain('B. 1851')
  })

  it('are all of the group’s for hosts alone, without what was retired', async () => {
    const bot = cardBot()
    for (const [index, item] of [items.typed, items.choice].entries()) {
      const prompt = {
        ...{ community: 'g', id: `p${index}`, channel: 'c', language: 'en', item },
        openedAt: index,
      }
      await bot.store.prompts.open({ ...prompt, optionOrder: [] })
    }
    await bot.store.items.retire('g', items.choice.id, 'host', 1)
    expect(told(await bot.give('export csv group'))).toContain('host')
    const reply = await bot.give('export csv group', host)
    expect(told(reply)).toContain('1 question:')
    expect(fileIn(reply).name).toBe('verbatim-questions.csv')
  })

  it('are not the question of the day as long as it is open, nor one that was never posted', async () => {
    const { store, clock, give } = cardBot()
    const prompt = {
      ...{ community: 'g', channel: 'c', language: 'en', series: 's', openedAt: clock.now },
      ...{ closesAt: clock.now + 1000, optionOrder: [] },
    }
    await store.prompts.open({ ...prompt, id: 'p1', date: '2026-01-07', item: items.typed, message: 'x:1' })
    await store.prompts.open({ ...prompt, id: 'p2', date: '2026-01-06', item: items.choice })
    expect(told(await give('export csv group', host))).toContain('asked nothing yet')
    clock.now += 1000
    expect(told(await give('export csv group', host))).toContain('1 question:')
  })

  it('name the formats there are where another is wanted', async () => {
    const { give } = await withReviews()
    expect(told(await give('export docx'))).toContain('I do not know the format “docx”')
  })
})
