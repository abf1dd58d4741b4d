import { describe, expect, it } from 'vitest'
import { madeBot, speaker } from '../../support/bot.ts'

const fresh = (): ((line: string) => Promise<string>) => speaker(madeBot().bot)

describe('in', () => {
  it('puts the next questions to one document, until all are asked again', async () => {
    const say = fresh()
    expect(await say('in keepers')).toBe('Questions now go to “The Keepers of Gull Point” only.')
    expect(await say('frost')).toContain('Nothing in “The Keepers of Gull Point” answers that.')
    expect(await say('in ALL')).toBe('Questions now go to all 3 documents.')
    expect(await say('frost')).toContain('great frost')
  })

  it('says where questions go when no document is named', async () => {
    const say = fresh()
    expect(await say('in')).toMatch(/^Questions go to all 3 documents\./)
    await say('in 3')
    expect(await say('in')).toMatch(/^Questions go to “등대지기의 일기” only\./)
  })

  it('changes nothing for a name that fits no document, and says what else it may be', async () => {
    const say = fresh()
    await say('in 1')
    const reply = await say('in keeprs')
    expect(reply).toContain('1: The Keepers of Gull Point')
    expect(reply).toMatch(/type 'ask in keeprs'\.$/)
    expect(await say('in')).toContain('Gull Point')
  })

  it('lets the last answer go on', async () => {
    const say = fresh()
    await say('lantern')
    await say('in all')
    expect(await say('more')).toContain('all are shown')
  })

  it('lists the documents that fit, where several do', async () => {
    expect(await fresh()('/in txt')).toMatch(
      /^“txt” fits 2 documents\. Name one by its number:\n\n2: .*\n3: /,
    )
  })
})
