import { describe, expect, it } from 'vitest'
import { anchorOf } from '../../../src/bot/cite/anchor-of.ts'
import type { AnchorBook } from '../../../src/store/anchors.ts'
import { memoryStore } from '../../support/bot.ts'
import { lighthouse } from '../../support/lighthouse.ts'

const [keepers] = lighthouse.documents
const place = { document: keepers?.id ?? '', start: 28, end: 40 }

/** A store that counts how often an anchor is kept. */
function counted() {
  const store = memoryStore()
  const kept: number[] = []
  const anchors: AnchorBook = {
    keep: (community, anchor, at) => {
      kept.push(at)
      return kept.length === 1 && at < 0
        ? Promise.reject(new Error('full'))
        : store.anchors.keep(community, anchor, at)
    },
    find: (community, id) => store.anchors.find(community, id),
    prune: (before) => store.anchors.prune(before),
  }
  return { kept, store: { ...store, anchors } }
}

describe('the anchor of a place', () => {
  it('is kept once for a community, and again when half a day has gone', async () => {
    const { kept, store } = counted()
    let now = 0
    const deps = { library: lighthouse, store, now: () => now }
    const ids = await Promise.all([anchorOf(deps, 'g', place), anchorOf(deps, 'g', { ...place })])
    expect(new Set(ids).size).toBe(1)
    expect((await store.anchors.find('g', ids[0] ?? ''))?.exact).toBe(keepers?.text.slice(28, 40))
    expect(await store.anchors.find('h', ids[0] ?? '')).toBeUndefined()
    await anchorOf(deps, 'h', place)
    expect(kept).toEqual([0, 0])
    now = 43_200_000
    await anchorOf(deps, 'g', place)
    expect(kept).toEqual([0, 0, now])
  })

  it('is tried again where it could not be kept', async () => {
    const { kept, store } = counted()
    let now = -1
    const deps = { library: lighthouse, store, now: () => now }
    await expect(anchorOf(deps, 'g', place)).rejects.toThrow('full')
    now = 0
    expect(await anchorOf(deps, 'g', place)).toMatch(/^[\w-]{22}$/)
    expect(kept).toEqual([-1, 0])
  })
})
