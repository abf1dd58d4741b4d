import { describe, expect, it } from 'vitest'
import { followUpOpenings } from '../../src/text/follow-up-openings.ts'

describe('the openings of a follow-up', () => {
  it.each(Object.entries(followUpOpenings))(
    'in %s are written as a question is compared with them',
    (_, openings) => {
      expect(openings).toEqual(openings.map((each) => each.normalize('NFC').toLowerCase().trim()))
      expect(openings.filter((each) => /^[\s¿¡"'“„«「]|[\s,.?!:;…]$/u.test(each))).toEqual([])
      expect(new Set(openings).size).toBe(openings.length)
      expect(openings.length).toBeGreaterThan(3)
    },
  )

  it('do not open a question that stands alone', () => {
    const all = Object.values(followUpOpenings).flat()
    for (const opening of ['ou', 'why', 'so', 'was', 'wie', 'qué', 'e', 'o', 'あと', '또']) {
      expect(all).not.toContain(opening)
    }
  })
})
