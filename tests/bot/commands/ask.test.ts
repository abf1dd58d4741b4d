import { describe, expect, it } from 'vitest'
import { wordAnswerer } from '../../support/answerer.ts'
import { madeBot, speaker } from '../../support/bot.ts'
import { lighthouse } from '../../support/lighthouse.ts'

describe('ask', () => {
  const say = speaker(madeBot().bot)

  it('answers with the passages', async () => {
    expect(await say('Who polished it?')).toContain('“Its light reached eleven miles')
  })

  it('says that there is no question yet', async () => {
    expect(await say('ask')).toContain('There is no question yet')
    expect(await say('/ask   ')).toContain('There is no question yet')
  })

  it('answers a question of 5,000 characters and restates its beginning only', async () => {
    const reply = await say(`Who polished it? ${'x'.repeat(4983)}`)
    expect(reply).toContain('polished twice a day')
    expect(reply).not.toContain('x'.repeat(300))
  })

  it('asks for fewer words beyond 8,000 characters, without searching', async () => {
    let isAsked = false
    const answerer = {
      ask: (question: string): ReturnType<ReturnType<typeof wordAnswerer>['ask']> => {
        isAsked = true
        return wordAnswerer(lighthouse).ask(question)
      },
    }
    const reply = await speaker(madeBot(lighthouse, answerer).bot)('?'.repeat(8001))
    expect(reply).toContain('8,001 characters; at most 8,000')
    expect(isAsked).toBe(false)
  })

  it('gives the question to the answerer as it was typed', async () => {
    const asked: string[] = []
    const answerer = {
      ask: (question: string): { kind: 'silent'; question: string; nearest: [] } => {
        asked.push(question)
        return { kind: 'silent', question, nearest: [] }
      },
    }
    await speaker(madeBot(lighthouse, answerer).bot)('  Who  lit it, "exactly"? ')
    expect(asked).toEqual(['Who  lit it, "exactly"?'])
  })
})
