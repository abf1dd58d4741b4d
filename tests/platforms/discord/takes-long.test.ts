import { describe, expect, it } from 'vitest'
import type { Request } from '../../../src/bot/request.ts'
import { takesLong } from '../../../src/platforms/discord/takes-long.ts'
import { ada, command, mention, pressed } from '../../support/bot.ts'

function form(question: string, document: string): Request {
  const fields = { question, document }
  return { kind: 'form', id: 'ask:v1', fields, isPrivate: true, from: ada, speaker: 'Ada', language: 'en' }
}

describe('an answer that may take long', () => {
  it.each([
    [command('ask', 'x'.repeat(500)), false],
    [command('ask', 'x'.repeat(501)), true],
    [command('ask', 'x', { within: 'x'.repeat(500) }), true],
    [mention('x'.repeat(501)), true],
    [form('x'.repeat(250), 'x'.repeat(250)), false],
    [form('x'.repeat(250), 'x'.repeat(251)), true],
    [pressed('more:v1:1'), false],
  ])('is one to more than 500 characters (%#)', (request, isLong) => {
    expect(takesLong(request)).toBe(isLong)
  })

  it('is none to a long message of which a form is made: Discord opens none once it was told to wait', () => {
    expect(takesLong(command('make-card', 'x'.repeat(2000)))).toBe(false)
    expect(takesLong(command('find-sources', 'x'.repeat(2000)))).toBe(true)
  })
})
