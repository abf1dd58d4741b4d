import { afterEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { anchorOf, quoteOf } from '../store/cite-samples.ts'
import type { OpenEmpty } from './store.ts'

/** What every database owes those who cite: anchors, saved quotations, what hosts said of documents, keys of links. */
export function storeCitingContract(name: string, openEmpty: OpenEmpty): void {
  const opened: Store[] = []
  const open: OpenEmpty = async (deps) => {
    const store = await openEmpty(deps)
    opened.push(store)
    return store
  }
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close()
  })
  const day = 86_400_000

  describe(`${name} as the store of anchors`, () => {
    it('names an anchor after what it is, and gives it back field by field', async () => {
      const { anchors } = await open()
      const hostile = anchorOf({ exact: `it's "so"\u0000 \ud83d – 社`, prefix: '', paragraphs: [] })
      const id = await anchors.keep('g', anchorOf(), 10)
      expect(id).toMatch(/^[\w-]{22}$/)
      expect(await anchors.keep('g', { ...anchorOf() }, 11)).toBe(id)
      const { document, ...others } = anchorOf()
      expect(await anchors.keep('g', { ...others, document }, 11)).toBe(id)
      const other = await anchors.keep('g', hostile, 10)
      expect(other).not.toBe(id)
      expect(await anchors.find('g', id)).toEqual(anchorOf())
      expect(await anchors.find('g', other)).toEqual(hostile)
      expect(await anchors.find('g', 'nobody')).toBeUndefined()
    })

    it('shows the anchors of a community to no other', async () => {
      const { anchors } = await open()
      const id = await anchors.keep('g', anchorOf(), 10)
      expect(await anchors.find('h', id)).toBeUndefined()
      expect(await anchors.find('', id)).toBeUndefined()
    })

    it('forgets what was not kept again, a day at a time', async () => {
      const { anchors } = await open()
      const id = await anchors.keep('g', anchorOf(), 0)
      await anchors.keep('g', anchorOf(), day - 1)
      expect(await anchors.prune(0)).toBe(0)
      expect(await anchors.prune(1)).toBe(1)
      await anchors.keep('g', anchorOf(), 0)
      await anchors.keep('g', anchorOf(), day)
      // One who is slow does not make it older.
      await anchors.keep('g', anchorOf(), 3)
      expect(await anchors.prune(day)).toBe(0)
      expect(await anchors.find('g', id)).toEqual(anchorOf())
      expect(await anchors.prune(day + 1)).toBe(1)
    })

    it('keeps one of many that come at once', async () => {
      const { anchors, check } = await open()
      const ids = await Promise.all(Array.from({ length: 20 }, (_, i) => anchors.keep('g', anchorOf(), i)))
      expect(new Set(ids).size).toBe(1)
      expect((await check()).rows.anchor).toBe(1)
    })
  })

  describe(`${name} as the store of saved quotations`, () => {
    it('keeps a passage once for each member, as it was saved first', async () => {
      const { quotes } = await open()
      expect(await quotes.save(quoteOf())).toEqual(quoteOf())
      expect(await quotes.save(quoteOf({ id: 'q2', at: 2000, isShared: true }))).toEqual(quoteOf())
      const hers = quoteOf({ id: 'q3', learner: 'grace' })
      expect(await quotes.save(hers)).toEqual(hers)
      const later = quoteOf({ id: 'q4', anchor: anchorOf({ start: 121 }) })
      expect(await quotes.save(later)).toEqual(later)
      const elsewhere = quoteOf({ community: 'h' })
      expect(await quotes.save(elsewhere)).toEqual(elsewhere)
      expect(await quotes.find('g', 'q1')).toEqual(quoteOf())
      expect(await quotes.find('g', 'q2')).toBeUndefined()
    })

    it('refuses an id that another passage has', async () => {
      const { quotes } = await open()
      await quotes.save(quoteOf())
      const other = quotes.save(quoteOf({ learner: 'grace' }))
      await expect(other).rejects.toBeInstanceOf(StoreError)
      await expect(other).rejects.toThrow(/^The quotation q1 of the community g cannot be saved/)
      expect(await quotes.find('g', 'q1')).toEqual(quoteOf())
    })

    it('lists what a member saved, newest first, also within one millisecond', async () => {
      const { quotes } = await open()
      const ids = ['m', 'a', 'z', 'b']
      for (const [i, id] of ids.entries()) await quotes.save(quoteOf({ id, anchor: anchorOf({ start: i }) }))
      await quotes.save(quoteOf({ id: 'old', at: 5, anchor: anchorOf({ document: 'atlas' }) }))
      await quotes.save(quoteOf({ id: 'hers', learner: 'grace' }))
      const idsOf = async (community: string, which: Parameters<typeof quotes.list>[1]) =>
        (await quotes.list(community, which)).map(({ id }) => id)
      expect(await idsOf('g', { learner: 'ada' })).toEqual(['b', 'z', 'a', 'm', 'old'])
      expect(await idsOf('g', { learner: 'ada', document: 'atlas' })).toEqual(['old'])
      expect(await idsOf('g', { learner: 'ada', document: 'nothing' })).toEqual([])
      expect(await idsOf('h', { learner: 'ada' })).toEqual([])
    })

    it('lists to the group what its members share, and nothing else', async () => {
      const { quotes } = await open()
      await quotes.save(quoteOf())
      await quotes.save(quoteOf({ id: 'hers', learner: 'grace', at: 2000, isShared: true }))
      await quotes.save(quoteOf({ id: 'theirs', community: 'h', isShared: true }))
      const idsOf = async () => (await quotes.list('g', {})).map(({ id }) => id)
      expect(await idsOf()).toEqual(['hers'])
      expect(await quotes.share('g', 'q1', 'ada', true)).toBe(true)
      expect(await idsOf()).toEqual(['hers', 'q1'])
      expect(await quotes.list('g', { document: 'atlas' })).toEqual([])
      expect(await quotes.share('g', 'q1', 'ada', false)).toBe(true)
      expect(await idsOf()).toEqual(['hers'])
    })

    it('lets a member share and remove their own, and nobody another’s', async () => {
      const { quotes } = await open()
      await quotes.save(quoteOf())
      expect(await quotes.share('g', 'q1', 'grace', true)).toBe(false)
      expect(await quotes.share('h', 'q1', 'ada', true)).toBe(false)
      expect(await quotes.remove('g', 'q1', 'grace')).toBe(false)
      expect(await quotes.remove('h', 'q1', 'ada')).toBe(false)
      expect(await quotes.find('g', 'q1')).toEqual(quoteOf())
      expect([await quotes.remove('g', 'q1', 'ada'), await quotes.remove('g', 'q1', 'ada')]).toEqual([
        true,
        false,
      ])
      expect(await quotes.share('g', 'q1', 'ada', true)).toBe(false)
      expect(await quotes.save(quoteOf({ at: 3000 }))).toEqual(quoteOf({ at: 3000 }))
    })
  })

  describe(`${name} as the store of what hosts said of documents`, () => {
    it('changes what is named, forgets what is undefined, and leaves the rest', async () => {
      const { works } = await open()
      expect(await works.factsOf('g')).toEqual(new Map())
      const said = { alias: 'tides', authors: ['Hale, Ruth'], date: '1911-03' }
      expect(await works.change('g', 'tidebook12', said)).toEqual(said)
      await works.change('g', 'atlas', { askedAt: 7 })
      await works.change('h', 'tidebook12', { alias: 'theirs' })
      expect(await works.change('g', 'tidebook12', { date: undefined, askedAt: 9 })).toEqual({
        ...{ alias: 'tides', authors: ['Hale, Ruth'], askedAt: 9 },
      })
      expect(await works.factsOf('g')).toEqual(
        new Map([
          ['tidebook12', { alias: 'tides', authors: ['Hale, Ruth'], askedAt: 9 }],
          ['atlas', { askedAt: 7 }],
        ]),
      )
      expect(await works.factsOf('h')).toEqual(new Map([['tidebook12', { alias: 'theirs' }]]))
    })

    it('loses none of several changes at once', async () => {
      const { works } = await open()
      await Promise.all([
        works.change('g', 'tidebook12', { alias: 'tides' }),
        works.change('g', 'tidebook12', { date: '1911' }),
        works.change('g', 'tidebook12', { askedAt: 3 }),
        works.factsOf('g'),
      ])
      const all = { alias: 'tides', date: '1911', askedAt: 3 }
      expect(await works.factsOf('g')).toEqual(new Map([['tidebook12', all]]))
    })

    it('refuses what it could not read again', async () => {
      const { works } = await open()
      await expect(works.change('g', 'atlas', { askedAt: 0.5 })).rejects.toThrow('askedAt is not a whole')
      expect(await works.factsOf('g')).toEqual(new Map())
    })
  })

  describe(`${name} as the keeper of keys`, () => {
    it('makes one for each community, once, and finds it by its name', async () => {
      const { access } = await open()
      const keys = await Promise.all(Array.from({ length: 9 }, () => access.keyOf('g')))
      const [mine] = keys
      expect(new Set(keys.map(({ secret }) => secret)).size).toBe(1)
      const theirs = await access.keyOf('h')
      expect(mine?.community).toBe('g')
      expect(theirs.secret).not.toBe(mine?.secret)
      expect(await access.find(mine?.id ?? '')).toEqual(mine)
      expect(await access.find(theirs.id)).toEqual(theirs)
      expect(await access.find('g')).toBeUndefined()
    })

    it('knows a key no more when another took its place', async () => {
      const { access } = await open()
      const [before, others] = [await access.keyOf('g'), await access.keyOf('h')]
      const after = await access.replace('g')
      expect([after.id === before.id, after.secret === before.secret]).toEqual([false, false])
      expect(await access.keyOf('g')).toEqual(after)
      expect(await access.find(before.id)).toBeUndefined()
      expect(await access.find(after.id)).toEqual(after)
      expect(await access.keyOf('h')).toEqual(others)
      expect((await access.replace('new')).community).toBe('new')
    })
  })
}
