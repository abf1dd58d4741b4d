import { describe, expect, it } from 'vitest'
import { commonWords } from '../../src/search/common-words.ts'
import { distinctiveness } from '../../src/search/distinctiveness.ts'

describe('how distinctive a term is', () => {
  it('is least for the commonest and rises through the bands', () => {
    const [from, time, sea] = ['from', 'time', 'lighthous'].map(distinctiveness)
    expect(from).toBeLessThan(time ?? 0)
    expect(time).toBeLessThan(sea ?? 0)
  })

  it('is the same for every word that is not common, above that of any common one', () => {
    const most = Math.max(...commonWords.map(([nats]) => nats))
    expect(distinctiveness('gyeongju')).toBe(distinctiveness('등대'))
    expect(distinctiveness('gyeongju')).toBeGreaterThan(most)
    expect(distinctiveness('constructor')).toBeGreaterThan(0)
  })

  it('is stated once for each common word', () => {
    const stems = commonWords.flatMap(([, words]) => words.split(' '))
    expect(new Set(stems).size).toBe(stems.length)
    expect(stems).not.toContain('')
  })
})
