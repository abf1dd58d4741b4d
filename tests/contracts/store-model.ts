import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChannelSettings, defaultChannelSettings } from '../../src/store/channels.ts'
import type { Exchange } from '../../src/store/exchanges.ts'
import { type Feedback, feedbackReasons } from '../../src/store/feedback.ts'
import type { Store } from '../../src/store/store.ts'
import { exchangeOf, noRows, silentExchange } from '../store/samples.ts'
import type { OpenEmpty } from './store.ts'

/** What the model stands for: what the quiz keeps has cases of its own. */
type Modelled = Pick<
  Store,
  'exchanges' | 'conversations' | 'channels' | 'events' | 'feedback' | 'check' | 'close'
>

/** One thing done to a store; what comes of it can be compared. */
type Step = { readonly name: string; do(store: Modelled): Promise<unknown> }

/**
 * A store made of Maps: what a store means, without a database. Instants are those of the steps, but for
 * conversations, which are kept at the instant `now` says.
 */
function createModelStore(deps: { now(): number }): Modelled {
  const exchanges = new Map<
    string,
    { readonly exchange: Exchange; shared: boolean; claimedAt: number | undefined }
  >()
  const conversations = new Map<
    string,
    { readonly community: string; readonly within: string; readonly at: number }
  >()
  const channels = new Map<string, ChannelSettings>()
  const events = new Map<string, { at: number; finished: boolean }>()
  const feedback = new Map<string, Feedback>()
  const newest = (of: (exchange: Exchange) => boolean): Exchange | undefined =>
    [...exchanges.values()]
      .map(({ exchange }) => exchange)
      .filter(of)
      .reduce<Exchange | undefined>((best, each) => (best && best.at > each.at ? best : each), undefined)
  const prune = (map: Map<string, unknown>, isOld: (key: string) => boolean): number => {
    const old = [...map.keys()].filter(isOld)
    for (const key of old) map.delete(key)
    return old.length
  }
  return {
    exchanges: {
      keep: async (exchange) => {
        const key = keyOf(exchange.community, exchange.id)
        if (exchanges.has(key)) throw new Error('taken')
        exchanges.set(key, { exchange, shared: false, claimedAt: undefined })
      },
      find: async (community, id) => exchanges.get(keyOf(community, id))?.exchange,
      lastIn: async (community, place) =>
        newest((each) => each.community === community && each.place === place),
      lastOf: async (community, place, learner) =>
        newest((each) => each.community === community && each.place === place && each.learner === learner),
      claimShare: async (community, id, now, lease) => {
        const kept = exchanges.get(keyOf(community, id))
        if (!kept || kept.shared) return false
        if (kept.claimedAt !== undefined && kept.claimedAt >= now - lease) return false
        kept.claimedAt = now
        return true
      },
      finishShare: async (community, id) => {
        const kept = exchanges.get(keyOf(community, id))
        if (kept) kept.shared = true
      },
      releaseShare: async (community, id) => {
        const kept = exchanges.get(keyOf(community, id))
        if (kept) kept.claimedAt = undefined
      },
      prune: async (before) =>
        prune(exchanges, (key) => (exchanges.get(key)?.exchange.at ?? before) < before),
    },
    conversations: {
      find: async (community, place, learner) => {
        const kept = conversations.get(keyOf(community, place, learner))
        return kept && { community, place, learner, within: kept.within }
      },
      keep: async ({ community, place, learner, within }) => {
        const key = keyOf(community, place, learner)
        if (within === undefined) conversations.delete(key)
        else conversations.set(key, { community, within, at: deps.now() })
      },
      prune: async (before) => prune(conversations, (key) => (conversations.get(key)?.at ?? before) < before),
    },
    channels: {
      settingsOf: async (community, channel) =>
        channels.get(keyOf(community, channel)) ?? defaultChannelSettings,
      change: async (community, channel, changes) => {
        const key = keyOf(community, channel)
        const after = { ...defaultChannelSettings, ...channels.get(key), ...changes }
        channels.set(key, after)
        return after
      },
      list: async (community) =>
        [...channels]
          .map(([key, settings]) => ({ key: JSON.parse(key), settings }))
          .filter(({ key: [of] }) => of === community)
          .map(({ key: [, channel], settings }) => ({ channel, settings }))
          .sort((a, b) => (a.channel < b.channel ? -1 : 1)),
    },
    events: {
      claim: async (community, id, now, leaseMs) => {
        const key = keyOf(community, id)
        const known = events.get(key)
        if (known && (known.finished || known.at >= now - leaseMs)) return false
        events.set(key, { at: now, finished: false })
        return true
      },
      finish: async (community, id) => {
        const known = events.get(keyOf(community, id))
        if (known) known.finished = true
      },
      prune: async (before) => prune(events, (key) => (events.get(key)?.at ?? before) < before),
    },
    feedback: {
      keep: async (said) => {
        const key = keyOf(said.community, said.exchange, said.learner)
        // A Map lists its keys in the order of their insertion: the one kept last goes last.
        feedback.delete(key)
        feedback.set(key, said)
      },
      list: async (community, limit) =>
        [...feedback.values()]
          .reverse()
          .filter((each) => each.community === community)
          .sort((a, b) => b.at - a.at)
          .slice(0, limit),
      prune: async (before) => prune(feedback, (key) => (feedback.get(key)?.at ?? before) < before),
    },
    check: async () => {
      const rows = { exchange: exchanges.size, conversation: conversations.size, channel: channels.size }
      return {
        kind: 'memory',
        name: '',
        schema: 4,
        rows: { ...noRows, ...rows, event: events.size, feedback: feedback.size },
      }
    },
    close: async () => undefined,
  }
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts)
}

const community = fc.constantFrom('g', 'G', '')
const id = fc.constantFrom('x1', 'x2', 'x3', 'x4')
const place = fc.constantFrom('c', 'd')
const learner = fc.constantFrom('ada', 'grace')
const at = fc.integer({ min: 0, max: 12 })

const exchange = fc
  .tuple(
    fc.constantFrom(exchangeOf, silentExchange),
    fc.record({ community, id, place, learner, at, question: fc.string() }),
  )
  .map(([make, changes]) => make(changes))
const talk = fc.record({ community, place, learner, within: fc.constantFrom('atlas', 'almanac') })
const said = fc.record({
  ...{ community, exchange: id, learner, at },
  reason: fc.constantFrom(...feedbackReasons),
  question: fc.string(),
})
const changes = fc.constantFrom<Partial<ChannelSettings>>(
  ...[{ answers: 'asker' } as const, { answers: 'channel' } as const, { expand: true }, { expand: false }],
)

/** Any sequence of things that can be done to a store, on few enough keys that they meet. */
const steps = fc.array(
  fc.oneof(
    exchange.map((each) =>
      step(
        'keep',
        (store) =>
          store.exchanges.keep(each).then(
            () => 'kept',
            () => 'refused',
          ),
        each,
      ),
    ),
    of('find', fc.tuple(community, id), (store, args) => store.exchanges.find(...args)),
    of('lastIn', fc.tuple(community, place), (store, args) => store.exchanges.lastIn(...args)),
    of('lastOf', fc.tuple(community, place, learner), (store, args) => store.exchanges.lastOf(...args)),
    of('claimShare', fc.tuple(community, id, at, fc.constantFrom(0, 3)), (store, args) =>
      store.exchanges.claimShare(...args),
    ),
    of('finishShare', fc.tuple(community, id), (store, args) => store.exchanges.finishShare(...args)),
    of('prune feedback', fc.tuple(at), (store, args) => store.feedback.prune(...args)),
    of('releaseShare', fc.tuple(community, id), (store, args) => store.exchanges.releaseShare(...args)),
    of('prune exchanges', fc.tuple(at), (store, args) => store.exchanges.prune(...args)),
    of('talk', fc.tuple(talk), (store, args) => store.conversations.keep(...args)),
    of('end talk', fc.tuple(community, place, learner), (store, [c, p, l]) =>
      store.conversations.keep({ community: c, place: p, learner: l }),
    ),
    of('talk of', fc.tuple(community, place, learner), (store, args) => store.conversations.find(...args)),
    of('prune talks', fc.tuple(at), (store, args) => store.conversations.prune(...args)),
    of('settings', fc.tuple(community, place), (store, args) => store.channels.settingsOf(...args)),
    of('change', fc.tuple(community, place, changes), (store, args) => store.channels.change(...args)),
    of('channels', fc.tuple(community), (store, args) => store.channels.list(...args)),
    of('claim', fc.tuple(community, id, at, fc.constantFrom(0, 3)), (store, args) =>
      store.events.claim(...args),
    ),
    of('finish', fc.tuple(community, id, at), (store, args) => store.events.finish(...args)),
    of('prune events', fc.tuple(at), (store, args) => store.events.prune(...args)),
    of('say', fc.tuple(said), (store, args) => store.feedback.keep(...args)),
    of('said', fc.tuple(community, fc.integer({ min: 0, max: 3 })), (store, args) =>
      store.feedback.list(...args),
    ),
    fc.constant(step('count', async (store) => (await store.check()).rows)),
  ),
  { minLength: 1, maxLength: 60 },
)

function of<A>(
  name: string,
  args: fc.Arbitrary<A>,
  run: (store: Modelled, args: A) => Promise<unknown>,
): fc.Arbitrary<Step> {
  return args.map((each) => step(name, (store) => run(store, each), each))
}

/** Named by what it does, so that a counterexample reads as a story. */
function step(name: string, run: (store: Modelled) => Promise<unknown>, args?: unknown): Step {
  const told = args === undefined ? name : `${name} ${JSON.stringify(args)}`
  return { name: told, do: run }
}

/** Any sequence of steps comes out as it does in the model. `open` gives an empty store each time. */
export function storeModelContract(name: string, open: OpenEmpty, runs: number): void {
  describe(name, () => {
    it('does what Maps would do, whatever is done to it in whatever order', { timeout: 60_000 }, async () => {
      const property = fc.asyncProperty(steps, async (sequence) => {
        let now = 0
        const deps = { now: () => now }
        const store = await open(deps)
        const model = createModelStore(deps)
        for (const step of sequence) {
          now = (now + 1) % 12
          const came = { step: step.name, came: await step.do(store) }
          expect(came).toEqual({ step: step.name, came: await step.do(model) })
        }
        await store.close()
      })
      await fc.assert(property, { numRuns: Number(process.env['STORE_MODEL_RUNS'] ?? runs) })
    })
  })
}
