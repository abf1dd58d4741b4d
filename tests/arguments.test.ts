import { describe, expect, it } from 'vitest'
import { readManifestArguments, readMoveArguments } from '../src/arguments.ts'
import { ConfigError } from '../src/config.ts'

describe('what the manifest is told', () => {
  const requestUrl = 'https://bot.example/slack/events'

  it.each([
    [[], {}],
    [['--url', requestUrl], { requestUrl }],
    [['--read-messages'], { readsMessages: true }],
    [['--url', requestUrl, '--read-messages'], { requestUrl, readsMessages: true }],
    [['--read-messages', '--url', requestUrl], { requestUrl, readsMessages: true }],
  ])('is read from %j', (args, told) => {
    expect(readManifestArguments(args)).toEqual(told)
  })

  it.each([[['--url']], [['--uri', requestUrl]], [['--url', requestUrl, 'more']]])(
    'is explained where it cannot be followed: %j',
    (args) => {
      expect(() => readManifestArguments(args)).toThrow(ConfigError)
      expect(() => readManifestArguments(args)).toThrow('npm run -s manifest')
    },
  )
})

describe('what a move is told', () => {
  it('is where from and where to, and nothing else', () => {
    expect(readMoveArguments(['sqlite:a', 'sqlite:b'])).toEqual({ from: 'sqlite:a', to: 'sqlite:b' })
    for (const args of [[], ['sqlite:a'], ['sqlite:a', 'sqlite:b', 'sqlite:c']]) {
      expect(() => readMoveArguments(args)).toThrow(ConfigError)
    }
  })
})
