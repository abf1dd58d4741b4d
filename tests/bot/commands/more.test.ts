import { describe, expect, it } from 'vitest'
import { madeBot, speaker } from '../../support/bot.ts'

const fresh = (): ((line: string) => Promise<string>) => speaker(madeBot().bot)

describe('more', () => {
  it('shows the next passages, and counts on', async () => {
    const say = fresh()
    expect(await say('lantern')).toContain('6 passages in 2 documents match; 3 shown so far.')
    const next = await say('more')
    expect(next).toContain('A keeper who let the lantern die')
    expect(next).toContain('6 passages in 2 documents match; all are shown.')
  })

  it('says when nothing is left, as often as it is asked', async () => {
    const say = fresh()
    await say('lantern')
    await say('more')
    expect(await say('more')).toBe('There are no further passages to show for that question.')
    expect(await say('more')).toBe('There are no further passages to show for that question.')
  })

  it('has nothing to continue before the first question', async () => {
    expect(await fresh()('more')).toBe("Ask a question first; 'more' goes on from its answer.")
  })

  it('has nothing left after a silent answer', async () => {
    const say = fresh()
    await say('Who won the regatta?')
    expect(await say('more')).toBe('There are no further passages to show for that question.')
  })

  it('stays in the document that the question was put to, whatever is chosen since', async () => {
    const say = fresh()
    await say('in 1')
    await say('lantern')
    await say('in 2')
    const next = await say('more')
    expect(next).toContain('A keeper who let the lantern die')
    expect(next).not.toContain('great frost')
  })

  it('begins anew with a new question', async () => {
    const say = fresh()
    await say('lantern')
    await say('more')
    await say('keeper')
    expect(await say('more')).toBe('There are no further passages to show for that question.')
    expect(await say('lantern')).toContain('3 shown so far')
  })
})
