import { describe, expect, it } from 'vitest'
import { playActions } from '../../../src/bot/quiz/play-actions.ts'
import { promptActions, revealActions } from '../../../src/bot/quiz/prompt-actions.ts'
import type { Item } from '../../../src/quiz/item.ts'
import { wordsIn } from '../../../src/view/words.ts'
import { items, lamps } from '../../support/quiz.ts'
import { madePlay } from '../../support/quiz-play.ts'

const words = wordsIn('en')

describe('the buttons under a question', () => {
  const labels = async (item: Item, series?: string): Promise<readonly string[]> => {
    const prompt = await madePlay().open(item, series === undefined ? {} : { series })
    return promptActions({ prompt, document: lamps }, words).map(({ label }) => label)
  }

  it('offer what the question can be answered with', async () => {
    expect(await labels(items.choice)).toEqual(['A', 'B', 'C', 'D', 'Hint'])
    expect(await labels(items.typed)).toEqual(['Type your answer', 'Hint'])
    expect(await labels(items.finish)).toEqual(['Write yours', 'See the text'])
    expect(await labels(items.truth)).toEqual(['True', 'False'])
    expect(await labels(items.order)).toEqual(['A B C', 'A C B', 'B A C', 'B C A', 'C A B', 'C B A', 'Hint'])
  })

  it('let a question of the day be skipped, and no other', async () => {
    expect(await labels(items.typed, 's1')).toEqual(['Type your answer', 'Hint', 'Skip today'])
  })

  it('are read aloud with the words that a letter stands for', async () => {
    const prompt = await madePlay().open(items.choice, { optionOrder: [2, 0, 1, 3] })
    const spoken = promptActions({ prompt, document: lamps }, words).map((action) => action.spoken)
    expect(spoken).toEqual([
      'Option A: 1867',
      'Option B: 1843',
      'Option C: 1851',
      'Option D: 1839',
      undefined,
    ])
  })

  it('are all handled, and so are those under a verdict and a reveal', async () => {
    const play = madePlay()
    for (const item of [items.choice, items.typed, items.finish, items.order]) {
      const prompt = await play.open(item, { id: item.id, series: 's1' })
      const found = { prompt, document: lamps }
      const actions = [...promptActions(found, words), ...revealActions(found, words)]
      for (const { id } of actions) expect(Object.keys(playActions)).toContain(id.split(':')[0])
    }
  })
})
