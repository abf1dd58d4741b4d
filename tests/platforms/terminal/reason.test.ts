import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { reasonOf } from '../../../src/platforms/terminal/reason.ts'

describe('a reason', () => {
  it('is what the system says, without its code and the path that our sentence names', () => {
    const read = (): unknown => readFileSync("/no/such 'file', really")
    let caught: unknown
    try {
      read()
    } catch (error) {
      caught = error
    }
    expect(reasonOf(caught)).toBe('no such file or directory')
  })

  it('is the message of any other error, and the words of what is none', () => {
    expect(reasonOf(new Error('E: odd, very odd'))).toBe('E: odd, very odd')
    expect(reasonOf('out of paper')).toBe('out of paper')
  })
})
