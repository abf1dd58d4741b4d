import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hash10, sha256 } from '../../src/corpus/hash.ts'

describe('a short hash', () => {
  it('is ten letters that can stand in a link, a button or a file name', () => {
    const check = (text: string) => {
      expect(hash10(text)).toMatch(/^[a-z2-7]{10}$/)
    }
    fc.assert(fc.property(fc.string(), check))
  })

  it('is the same on every machine and in every version', () => {
    expect(hash10('notes/field.txt')).toBe('brhozwynh4')
  })

  it('keeps its parts apart', () => {
    expect(hash10('a', 'bc')).not.toBe(hash10('ab', 'c'))
    expect(hash10('a', 1)).not.toBe(hash10('a', '1'))
  })

  it('differs for 20,000 names that are alike', () => {
    const names = Array.from({ length: 20_000 }, (_, i) => hash10(`chapter ${i}`))
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('a long hash', () => {
  it('is the SHA-256 of the UTF-8 bytes', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})
