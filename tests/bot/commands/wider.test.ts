import { describe, expect, it } from 'vitest'
import { wordAnswerer } from '../../support/answerer.ts'
import { madeBot, speaker } from '../../support/bot.ts'
import { madeDocument, madeLibrary } from '../../support/library.ts'
import { lighthouse } from '../../support/lighthouse.ts'

const waves = madeLibrary([
  madeDocument({
    file: 'waves.txt',
    lines: ['First wave.', 'Second wave.', 'Third wave. It was tallest.', 'Fourth wave.', 'Fifth wave.'],
  }),
])
const fresh = (library = waves): ((line: string) => Promise<string>) => speaker(madeBot(library).bot)

describe('wider', () => {
  it('shows the last quotation with the paragraphs around it, and again with more', async () => {
    const say = fresh()
    await say('tallest')
    expect(await say('wider')).toContain('“Second wave.\n\nThird wave. It was tallest.\n\nFourth wave.”')
    expect(await say('wider')).toContain('“First wave.\n\n')
  })

  it('says when it cannot go on, and leaves the quotation as wide as it was', async () => {
    const say = fresh()
    await say('tallest')
    await say('wider')
    await say('wider')
    expect(await say('wider')).toContain('as wide as they get')
    expect(await say('wider')).toContain('as wide as they get')
  })

  it('counts the passages as before, even where quotations became one', async () => {
    const say = fresh(lighthouse)
    await say('lantern')
    const reply = await say('wider')
    expect(reply.match(/“/g)).toHaveLength(1)
    expect(reply).toContain('6 passages in 2 documents match; 3 shown so far.')
    expect(await say('more')).toContain('all are shown')
  })

  it('widens the page that was shown last', async () => {
    const say = fresh(lighthouse)
    await say('lantern')
    await say('more')
    await say('more')
    expect(await say('wider')).toContain('The lantern burnt whale oil')
  })

  it('widens what is nearest without making it an answer', async () => {
    const say = fresh()
    await say('regatta')
    const reply = await say('wider')
    expect(reply).toContain('not an answer')
    expect(reply).toContain('“First wave.\n\nSecond wave.”')
  })

  it('has nothing to widen before the first question, or where nothing was quoted', async () => {
    expect(await fresh()('wider')).toBe("Ask a question first; 'wider' goes on from its answer.")
    const silent = {
      ...wordAnswerer(waves),
      ask: (question: string) => ({ kind: 'silent', question, nearest: [] }) as const,
    }
    const say = speaker(madeBot(waves, silent).bot)
    await say('tallest')
    expect(await say('wider')).toBe('That answer quoted nothing, so there is nothing to widen.')
  })
})
