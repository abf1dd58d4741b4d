import { describe, expect, it } from 'vitest'
import { cardBot, told } from '../../support/card-bot.ts'

const table = [
  'Question,Answer,Accept,Source',
  'What did the lamp burn?,rapeseed,colza,Whale oil ran short in 1867',
  'The board rebuilt it in _____.,stone,,',
  'Who owned the moon?,nobody,,',
  ',no,,',
  'Why?,,,',
].join('\n')

describe('questions that are brought in', () => {
  it('wait for a host, and every line that was not taken is named with why', async () => {
    const { give, fill, store } = cardBot()
    const words = told(await fill(await give('import'), { table }))
    expect(words).toContain('2 questions taken.')
    expect(words).toContain('Line 4: no passage of the readings says this')
    expect(words).toContain('Line 5: the question is missing')
    expect(words).toContain('Line 6: the answer is missing')
    expect(words).toContain('A host looks at them')
    expect(await store.cards.list('g', 'proposed')).toMatchObject([
      { answer: 'rapeseed', accept: ['colza'] },
      { answer: 'stone' },
    ])
  })

  it('are asked at once where a host brings them in, as a file at a terminal too', async () => {
    const { give, store } = cardBot(undefined, 'terminal')
    expect(told(await give('import'))).toContain('quiz import FILE')
    const reply = await give('import', { isHost: true, options: { table } })
    expect(told(reply)).toContain('They may be asked from now on')
    expect(await store.cards.list('g', 'approved')).toHaveLength(2)
  })

  it('are taken once', async () => {
    const { give } = cardBot()
    await give('import', { options: { table } })
    const again = told(await give('import', { options: { table } }))
    expect(again).toContain('No question was taken')
    expect(again).toContain('Lines 2–3: there already')
  })

  it('are at most as many as a member may have waiting, but for those of a host', async () => {
    const { give, store } = cardBot()
    const lines = Array.from(
      { length: 53 },
      (_, i) => `What burnt in lamp ${i}?,rapeseed,,Whale oil ran short`,
    ).join('\n')
    const reply = told(await give('import', { options: { table: lines } }))
    expect(reply).toContain('50 questions taken')
    expect(reply).toContain('Lines 51–53: 50 of your questions wait for a host')
    expect(await store.cards.list('g', 'proposed')).toHaveLength(50)
    await give('import', { isHost: true, learner: 'hana', options: { table: lines } })
    expect(await store.cards.list('g', 'approved')).toHaveLength(3)
  })

  it('are none in an empty table', async () => {
    const { give } = cardBot()
    expect(told(await give('import', { options: { table: '\n' } }))).toContain('no line with a question')
  })
})
