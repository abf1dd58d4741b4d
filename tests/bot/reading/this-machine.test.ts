import { describe, expect, it } from 'vitest'
import { isThisMachine } from '../../../src/bot/reading/this-machine.ts'

describe('isThisMachine', () => {
  it.each(['127.0.0.1', '127.12.0.9', 'localhost', 'LocalHost', '::1', '[::1]'])('is so for %s', (host) => {
    expect(isThisMachine(host)).toBe(true)
  })

  it.each([
    '0.0.0.0',
    '::',
    '192.168.0.7',
    'read.example',
    '127.evil.example',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    'localhost.',
    '',
  ])('is not so for “%s”, which others can reach or name', (host) => {
    expect(isThisMachine(host)).toBe(false)
  })
})
