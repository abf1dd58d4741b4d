import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeAction, encodeAction } from '../../src/bot/action-id.ts'

const part = fc.string({ minLength: 1, maxLength: 30 }).map((words) => words.replaceAll(':', '-'))

describe('an action id', () => {
  it('is read back as it was written, in at most 100 characters', () => {
    fc.assert(
      fc.property(part, part, fc.option(part, { nil: undefined }), (kind, id, arg) => {
        const action = arg === undefined ? { kind, id } : { kind, id, arg }
        const encoded = encodeAction(action)
        expect(encoded.length).toBeLessThanOrEqual(100)
        expect(decodeAction(encoded)).toEqual(action)
      }),
    )
  })

  it('is never made where it could not be read back', () => {
    expect(() => encodeAction({ kind: 'more', id: 'a:b' })).toThrow('without colons')
    expect(() => encodeAction({ kind: 'more', id: 'x'.repeat(100) })).toThrow('1–100 characters')
    expect(() => encodeAction({ kind: '', id: 'a' })).toThrow()
    expect(() => encodeAction({ kind: 'more', id: 'a', arg: '' })).toThrow()
  })

  it.each(['', 'more', 'more:v2:a', 'more:v1:a:b:c', ':v1:a', 'more:v1:a:', `more:v1:${'x'.repeat(100)}`])(
    'of another making means nothing: %j',
    (strange) => {
      expect(decodeAction(strange)).toBeUndefined()
    },
  )
})
