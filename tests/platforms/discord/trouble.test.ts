import { DiscordAPIError, HTTPError } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { closeProblem, startProblem } from '../../../src/platforms/discord/start-problem.ts'
import { postedDespite, troubleOf, troubleSentence } from '../../../src/platforms/discord/trouble.ts'

const secret = 'https://discord.example/interactions/1/secret-token/callback'

function refused(code: number, status = 400): DiscordAPIError {
  return new DiscordAPIError({ code, message: 'No.' }, code, status, 'POST', secret, {})
}

function failed(code: string): Error {
  return Object.assign(new Error('no'), { code })
}

describe('what Discord does not take', () => {
  it.each([
    [refused(10_062, 404), 'expired', 'gone'],
    [refused(40_060), 'expired', 'gone'],
    [refused(50_027, 401), 'expired', 'gone'],
    [refused(50_001, 403), 'forbidden', 'forbidden'],
    [refused(50_013, 403), 'forbidden', 'forbidden'],
    [refused(50_007, 403), 'forbidden', 'forbidden'],
    [refused(50_008), 'forbidden', 'forbidden'],
    [refused(50_024), 'forbidden', 'forbidden'],
    [refused(50_083), 'forbidden', 'forbidden'],
    [refused(50_278), 'forbidden', 'forbidden'],
    [refused(160_002), 'forbidden', 'forbidden'],
    [refused(160_005), 'forbidden', 'forbidden'],
    [refused(200_000), 'forbidden', 'forbidden'],
    [refused(10_003, 404), 'gone', 'gone'],
    [refused(10_008, 404), 'gone', 'gone'],
    [refused(0, 401), 'unauthorized', 'failed'],
    [refused(0, 503), 'unreachable', 'failed'],
    [new HTTPError(502, 'Bad Gateway', 'POST', secret, {}), 'unreachable', 'failed'],
    [failed('ECONNREFUSED'), 'unreachable', 'failed'],
    [new TypeError('fetch failed', { cause: failed('UND_ERR_SOCKET') }), 'unreachable', 'failed'],
    [refused(50_035), 'unknown', undefined],
    [new TypeError('x is not a function'), 'unknown', undefined],
    ['no error at all', 'unknown', undefined],
  ])('%s is %s', (error, kind, posted) => {
    const trouble = troubleOf(error)
    expect(trouble.kind).toBe(kind)
    expect(postedDespite(trouble)?.kind).toBe(posted)
    const sentence = troubleSentence(trouble, 'an answer')
    expect(sentence === undefined).toBe(kind === 'unknown')
    expect(sentence ?? '').not.toContain('secret')
  })
})

describe('what Discord forbids', () => {
  it.each([
    [50_013, 'Give its role "View Channel", "Send Messages" and "Send Messages in Threads"'],
    [160_002, 'Give its role "Read Message History"'],
    [160_005, 'locked'],
    [200_000, 'AutoMod'],
    [50_278, 'shares no server'],
    [50_007, 'takes no direct messages'],
    [50_008, 'of that kind'],
    [50_024, 'of that kind'],
  ])('with %i is said with its reason', (code, reason) => {
    expect(troubleSentence(troubleOf(refused(code)), 'an answer')).toContain(reason)
  })
})

describe('what keeps the bot from starting', () => {
  it.each([
    [refused(0, 401), /DISCORD_TOKEN/],
    [failed('ENOTFOUND'), /at https:\/\/api\.example \(ENOTFOUND\)/],
    [refused(0, 404), /does not speak as Discord does \(404/],
    [
      new Error('Not enough sessions remaining to spawn 1 shards; only 0 remaining'),
      /no further login today/,
    ],
  ])('%s is said in a sentence', (error, sentence) => {
    expect(startProblem(error, 'https://api.example')).toMatch(sentence)
  })

  it('is a bug where it is nothing of the kind', () => {
    expect(startProblem(new TypeError('x is not a function'), 'https://api.example')).toBeUndefined()
  })
})

describe('a connection that Discord closes', () => {
  it('with 4014 is told what to switch on, where the bot is to read messages', () => {
    expect(closeProblem(4014, true)).toMatch(
      /^Discord closed the connection \(4014\): DISCORD_READ_MESSAGES is on.+"Message Content Intent"/,
    )
    expect(closeProblem(4014)).toContain('no privileged intent is needed')
    expect(closeProblem(4013, true)).not.toContain('DISCORD_READ_MESSAGES')
  })

  it.each([4004, 4010, 4011, 4012, 4013, 4014])('with %i is closed for good', (code) => {
    expect(closeProblem(code)).toMatch(/\.$/)
  })

  it.each([1000, 1006, 4000, 4007, 4009])('with %i is made again', (code) => {
    expect(closeProblem(code)).toBeUndefined()
  })
})
