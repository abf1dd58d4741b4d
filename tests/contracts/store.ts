import { afterEach, describe, expect, it } from 'vitest'
import { defaultChannelSettings } from '../../src/store/channels.ts'
import type { Store, StoreDeps } from '../../src/store/store.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { exchangeOf, feedbackOf, silentExchange } from '../store/samples.ts'

/** Opens an empty store, whatever others have written before. */
export type OpenEmpty = (deps?: Partial<StoreDeps>) => Promise<Store>

/** What every database owes the program. */
export function storeContract(name: string, openEmpty: OpenEmpty): void {
  const opened: Store[] = []
  const open: OpenEmpty = async (deps) => {
    const store = await openEmpty(deps)
    opened.push(store)
    return store
  }
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close()
  })

  describe(`${name} as the store of exchanges`, () => {
    it('gives back what was kept, field by field, and nothing for what was not', async () => {
      const { exchanges } = await open()
      await exchanges.keep(exchangeOf())
      await exchanges.keep(silentExchange({ id: 'x2' }))
      expect(await exchanges.find('reading-group', 'x1')).toEqual(exchangeOf())
      expect(await exchanges.find('reading-group', 'x2')).toEqual(silentExchange({ id: 'x2' }))
      expect(await exchanges.find('reading-group', 'x3')).toBeUndefined()
    })

    it('keeps communities apart, even where their ids are the same', async () => {
      const { exchanges } = await open()
      await exchanges.keep(exchangeOf({ question: 'mine?' }))
      await exchanges.keep(exchangeOf({ community: 'seminar', question: 'yours?' }))
      expect((await exchanges.find('reading-group', 'x1'))?.question).toBe('mine?')
      expect((await exchanges.lastIn('seminar', 'c-lighthouse'))?.question).toBe('yours?')
      expect(await exchanges.lastIn('choir', 'c-lighthouse')).toBeUndefined()
      expect(await exchanges.claimShare('choir', 'x1', 5, 1000)).toBe(false)
    })

    it('refuses an id that the community has already, and leaves what is there', async () => {
      const { exchanges } = await open()
      await exchanges.keep(exchangeOf())
      const again = exchanges.keep(exchangeOf({ question: 'Another?' }))
      await expect(again).rejects.toThrow(/^The exchange x1 of the community reading-group is kept already/)
      await expect(again).rejects.toBeInstanceOf(StoreError)
      expect(await exchanges.find('reading-group', 'x1')).toEqual(exchangeOf())
    })

    it('refuses what it could not read again, naming the field', async () => {
      const { exchanges } = await open()
      const excerpts = exchangeOf().excerpts.map((excerpt) => ({ ...excerpt, score: Number.NaN }))
      await expect(exchanges.keep(exchangeOf({ excerpts }))).rejects.toThrow(
        'excerpts[0].score is not a number',
      )
      await expect(exchanges.keep(exchangeOf({ page: 0.5 }))).rejects.toThrow('page is not a whole number')
      expect(await exchanges.find('reading-group', 'x1')).toBeUndefined()
    })

    it('does not keep the words that were quoted, whatever comes along with an excerpt', async () => {
      const { exchanges } = await open()
      const excerpts = exchangeOf().excerpts.map((excerpt) => ({ ...excerpt, text: 'the tide turns' }))
      await exchanges.keep(exchangeOf({ excerpts }))
      expect(await exchanges.find('reading-group', 'x1')).toEqual(exchangeOf())
    })

    it('finds the newest of a place and of a person in it', async () => {
      const { exchanges } = await open()
      await exchanges.keep(exchangeOf({ id: 'old', at: 10 }))
      await exchanges.keep(exchangeOf({ id: 'new', at: 30 }))
      await exchanges.keep(exchangeOf({ id: 'hers', at: 20, learner: 'grace' }))
      await exchanges.keep(exchangeOf({ id: 'elsewhere', at: 40, place: 'c-harbour' }))
      expect((await exchanges.lastIn('reading-group', 'c-lighthouse'))?.id).toBe('new')
      expect((await exchanges.lastOf('reading-group', 'c-lighthouse', 'grace'))?.id).toBe('hers')
      expect((await exchanges.lastOf('reading-group', 'c-harbour', 'ada'))?.id).toBe('elsewhere')
      expect(await exchanges.lastOf('reading-group', 'c-harbour', 'grace')).toBeUndefined()
    })

    it('takes the one kept later for the newer where the clock did not move', async () => {
      const { exchanges } = await open()
      for (const id of ['m', 'a', 'z', 'b']) await exchanges.keep(exchangeOf({ id }))
      expect((await exchanges.lastIn('reading-group', 'c-lighthouse'))?.id).toBe('b')
      expect((await exchanges.lastOf('reading-group', 'c-lighthouse', 'ada'))?.id).toBe('b')
    })

    it('lets a share be claimed once, again after it was given back, and never for what is not there', async () => {
      const { exchanges } = await open()
      await exchanges.keep(exchangeOf())
      expect(await exchanges.claimShare('reading-group', 'x1', 5, 10)).toBe(true)
      expect(await exchanges.claimShare('reading-group', 'x1', 6, 10)).toBe(false)
      await exchanges.releaseShare('reading-group', 'x1')
      expect(await exchanges.claimShare('reading-group', 'x1', 7, 10)).toBe(true)
      expect(await exchanges.claimShare('reading-group', 'x9', 8, 10)).toBe(false)
    })

    it('gives a share again that was never finished, after its lease, and one that was never more', async () => {
      const { exchanges } = await open()
      await exchanges.keep(exchangeOf())
      expect(await exchanges.claimShare('reading-group', 'x1', 5, 10)).toBe(true)
      expect(await exchanges.claimShare('reading-group', 'x1', 15, 10)).toBe(false)
      expect(await exchanges.claimShare('reading-group', 'x1', 16, 10)).toBe(true)
      await exchanges.finishShare('reading-group', 'x1')
      expect(await exchanges.claimShare('reading-group', 'x1', 1000, 10)).toBe(false)
    })

    it('gives a share to one of many who claim it at once', async () => {
      const { exchanges } = await open()
      await exchanges.keep(exchangeOf())
      const claims = Array.from({ length: 20 }, (_, i) =>
        exchanges.claimShare('reading-group', 'x1', i, 1000),
      )
      expect((await Promise.all(claims)).filter((isMine) => isMine)).toHaveLength(1)
    })

    it('forgets what is older than an instant, in every community, and counts it', async () => {
      const { exchanges } = await open()
      const communities = ['', 'a', 'B', 'ä', '社']
      for (const community of communities) {
        await exchanges.keep(exchangeOf({ community, id: 'old', at: 49 }))
        await exchanges.keep(exchangeOf({ community, id: 'young', at: 50 }))
      }
      expect(await exchanges.prune(50)).toBe(communities.length)
      expect(await exchanges.prune(50)).toBe(0)
      for (const community of communities) {
        expect(await exchanges.find(community, 'old')).toBeUndefined()
        expect((await exchanges.find(community, 'young'))?.at).toBe(50)
      }
    })

    it('forgets more than one batch holds', async () => {
      const { exchanges } = await open()
      await Promise.all(
        Array.from({ length: 1010 }, (_, i) => exchanges.keep(silentExchange({ id: `x${i}`, at: i }))),
      )
      expect(await exchanges.prune(1005)).toBe(1005)
      expect((await exchanges.lastIn('reading-group', 'c-lighthouse'))?.id).toBe('x1009')
      expect(await exchanges.find('reading-group', 'x1004')).toBeUndefined()
      expect((await exchanges.find('reading-group', 'x1005'))?.at).toBe(1005)
    })

    it('keeps 500 at once, and one that fails among them fails alone', async () => {
      const { exchanges } = await open()
      await exchanges.keep(exchangeOf({ id: 'x250' }))
      const kept = await Promise.allSettled(
        Array.from({ length: 500 }, (_, i) => exchanges.keep(exchangeOf({ id: `x${i}`, at: i }))),
      )
      expect(kept.flatMap(({ status }, i) => (status === 'rejected' ? [i] : []))).toEqual([250])
      expect((await exchanges.find('reading-group', 'x249'))?.at).toBe(249)
      expect((await exchanges.find('reading-group', 'x499'))?.at).toBe(499)
    })
  })

  describe(`${name} as a keeper of text`, () => {
    it('keeps every sign but U+0000 and half surrogate pairs', async () => {
      const { exchanges } = await open()
      const question = `'quoted' "double" \\ % _ $1 ? :name ${'\u0001'} – 社 🜨 é e\u0301`
      await exchanges.keep(exchangeOf({ question: `${question}\u0000\ud83d` }))
      expect((await exchanges.find('reading-group', 'x1'))?.question).toBe(`${question}\ufffd`)
    })

    it('finds a key with such a sign by the same key', async () => {
      const { exchanges } = await open()
      await exchanges.keep(exchangeOf({ community: 'a\u0000b', id: 'x\ud83d' }))
      expect((await exchanges.find('a\u0000b', 'x\ud83d'))?.at).toBe(1_000_000)
      expect(await exchanges.claimShare('a\u0000b', 'x\ud83d', 5, 1000)).toBe(true)
    })

    it('tells capital and small letters of a key apart', async () => {
      const { exchanges } = await open()
      await exchanges.keep(exchangeOf({ id: 'Ab', community: 'G' }))
      expect(await exchanges.find('g', 'Ab')).toBeUndefined()
      expect(await exchanges.find('G', 'ab')).toBeUndefined()
      expect((await exchanges.find('G', 'Ab'))?.id).toBe('Ab')
    })

    it('keeps an instant to the millisecond and a count as a number', async () => {
      const { exchanges } = await open()
      const at = Number.MAX_SAFE_INTEGER
      await exchanges.keep(exchangeOf({ at, matched: { passages: 2_147_483_647, documents: 0 } }))
      const kept = await exchanges.find('reading-group', 'x1')
      expect([kept?.at, kept?.matched.passages]).toEqual([at, 2_147_483_647])
    })
  })

  describe(`${name} as the store of conversations`, () => {
    const talk = { community: 'g', place: 'c', learner: 'ada' }

    it('keeps one document for a person in a place, the last one chosen', async () => {
      const { conversations } = await open()
      expect(await conversations.find('g', 'c', 'ada')).toBeUndefined()
      await conversations.keep({ ...talk, within: 'atlas' })
      await conversations.keep({ ...talk, within: 'almanac' })
      await conversations.keep({ ...talk, learner: 'grace', within: 'atlas' })
      expect(await conversations.find('g', 'c', 'ada')).toEqual({ ...talk, within: 'almanac' })
      expect(await conversations.find('g', 'other', 'ada')).toBeUndefined()
      expect(await conversations.find('h', 'c', 'ada')).toBeUndefined()
    })

    it('goes back to all documents where none is named', async () => {
      const { conversations } = await open()
      await conversations.keep({ ...talk, within: 'atlas' })
      await conversations.keep({ ...talk, learner: 'grace', within: 'atlas' })
      await conversations.keep(talk)
      expect(await conversations.find('g', 'c', 'ada')).toBeUndefined()
      expect((await conversations.find('g', 'c', 'grace'))?.within).toBe('atlas')
    })

    it('forgets those not chosen anew since an instant', async () => {
      let now = 10
      const { conversations } = await open({ now: () => now })
      await conversations.keep({ ...talk, within: 'atlas' })
      await conversations.keep({ ...talk, learner: 'grace', within: 'atlas' })
      now = 20
      await conversations.keep({ ...talk, within: 'atlas' })
      expect(await conversations.prune(20)).toBe(1)
      expect(await conversations.find('g', 'c', 'grace')).toBeUndefined()
      expect((await conversations.find('g', 'c', 'ada'))?.within).toBe('atlas')
    })
  })

  describe(`${name} as the store of channels`, () => {
    it('has the defaults until a host changes them', async () => {
      const { channels } = await open()
      expect(await channels.settingsOf('g', 'c')).toEqual(defaultChannelSettings)
      expect(await channels.change('g', 'c', { answers: 'channel' })).toEqual({
        answers: 'channel',
        expand: false,
      })
      expect(await channels.settingsOf('g', 'c')).toEqual({ answers: 'channel', expand: false })
      expect(await channels.settingsOf('h', 'c')).toEqual(defaultChannelSettings)
      await channels.change('g', 'c', {})
      expect(await channels.settingsOf('g', 'c')).toEqual({ answers: 'channel', expand: false })
      await channels.change('g', 'c', { answers: 'asker' })
      expect(await channels.settingsOf('g', 'c')).toEqual({ answers: 'asker', expand: false })
    })

    it('lists the channels of one community that were ever set', async () => {
      const { channels } = await open()
      for (const channel of ['b', 'B', 'a']) await channels.change('g', channel, { answers: 'channel' })
      await channels.change('h', 'z', { answers: 'channel' })
      expect((await channels.list('g')).map(({ channel }) => channel)).toEqual(['B', 'a', 'b'])
      expect((await channels.list('h'))[0]?.settings).toEqual({ answers: 'channel', expand: false })
      expect(await channels.list('i')).toEqual([])
    })

    it('lets changes made at once all succeed, and agrees with the database about the outcome', async () => {
      const { channels } = await open()
      const answers = ['asker', 'channel'] as const
      await Promise.all(
        Array.from({ length: 8 }, (_, i) =>
          channels.change('g', 'c', { answers: answers[i % 2] ?? 'asker' }),
        ),
      )
      expect(await channels.list('g')).toEqual([
        { channel: 'c', settings: await channels.settingsOf('g', 'c') },
      ])
    })
  })

  describe(`${name} as the store of events`, () => {
    it('lets an event be taken up once, and again only when its taker is gone', async () => {
      const { events } = await open()
      expect(await events.claim('g', 'e', 1000, 50)).toBe(true)
      expect(await events.claim('g', 'e', 1050, 50)).toBe(false)
      expect(await events.claim('g', 'e', 1051, 50)).toBe(true)
      expect(await events.claim('g', 'e', 1060, 50)).toBe(false)
      expect(await events.claim('h', 'e', 1060, 50)).toBe(true)
    })

    it('never gives out an event that was finished', async () => {
      const { events } = await open()
      await events.claim('g', 'e', 1000, 50)
      await events.finish('g', 'e', 1010)
      expect(await events.claim('g', 'e', 9000, 50)).toBe(false)
      await events.finish('g', 'never-claimed', 1010)
      expect(await events.claim('g', 'never-claimed', 1020, 50)).toBe(true)
    })

    it('gives an event to one of many who claim it at once', async () => {
      const { events } = await open()
      const claims = Array.from({ length: 20 }, () => events.claim('g', 'e', 1000, 50))
      expect((await Promise.all(claims)).filter((isMine) => isMine)).toHaveLength(1)
    })

    it('forgets the old ones', async () => {
      const { events } = await open()
      await events.claim('g', 'old', 10, 50)
      await events.finish('g', 'old', 11)
      await events.claim('g', 'young', 20, 50)
      expect(await events.prune(20)).toBe(1)
      expect(await events.claim('g', 'old', 30, 50)).toBe(true)
      expect(await events.claim('g', 'young', 30, 50)).toBe(false)
    })
  })

  describe(`${name} as the store of feedback`, () => {
    it('lists a community newest first, as many as are wanted', async () => {
      const { feedback } = await open()
      await feedback.keep(feedbackOf({ exchange: 'x1', at: 10 }))
      await feedback.keep(feedbackOf({ exchange: 'x3', at: 30, reason: 'missing-document' }))
      await feedback.keep(feedbackOf({ exchange: 'x2', at: 20 }))
      await feedback.keep(feedbackOf({ exchange: 'y', at: 40, community: 'seminar' }))
      const [newest, second, ...rest] = await feedback.list('reading-group', 2)
      expect(newest).toEqual(feedbackOf({ exchange: 'x3', at: 30, reason: 'missing-document' }))
      expect([second?.exchange, rest]).toEqual(['x2', []])
      expect(await feedback.list('choir', 9)).toEqual([])
    })

    it("counts a member's latest word on an exchange only, and the one kept later as newer", async () => {
      const { feedback } = await open()
      await feedback.keep(feedbackOf())
      await feedback.keep(feedbackOf({ learner: 'grace' }))
      await feedback.keep(feedbackOf({ reason: 'other', question: 'Which lamp?' }))
      expect(await feedback.list('reading-group', 9)).toEqual([
        feedbackOf({ reason: 'other', question: 'Which lamp?' }),
        feedbackOf({ learner: 'grace' }),
      ])
    })
  })

  describe(`${name} as a whole`, () => {
    it('tells a doctor how much is in it', async () => {
      const store = await open()
      await store.exchanges.keep(exchangeOf())
      await store.feedback.keep(feedbackOf())
      await store.feedback.keep(feedbackOf({ learner: 'grace' }))
      await store.channels.change('g', 'c', { answers: 'channel' })
      expect(await store.check()).toMatchObject({
        schema: 4,
        rows: { exchange: 1, conversation: 0, channel: 1, event: 0, feedback: 2 },
      })
    })

    it('finishes what was asked before it was closed, refuses what is asked after, and closes once', async () => {
      const store = await open()
      const writes = Array.from({ length: 50 }, (_, i) => store.exchanges.keep(exchangeOf({ id: `x${i}` })))
      const read = store.exchanges.find('reading-group', 'x0')
      const closings = [store.close(), store.close()]
      await expect(store.exchanges.find('reading-group', 'x1')).rejects.toThrow(/is closed/)
      await expect(store.exchanges.keep(exchangeOf({ id: 'late' }))).rejects.toBeInstanceOf(StoreError)
      await Promise.all([...writes, read, ...closings, store.close()])
    })
  })
}
