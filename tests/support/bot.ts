import type { Answerer } from '../../src/answer/answer.ts'
import { createWiden } from '../../src/answer/widen-excerpt.ts'
import { type Bot, createBot } from '../../src/bot/bot.ts'
import type { BotDeps } from '../../src/bot/command.ts'
import type { Floor, Origin, Posted, Reply, Request } from '../../src/bot/request.ts'
import { createQuotationChecker } from '../../src/cite/quotation-checker.ts'
import type { Library } from '../../src/corpus/library.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { plainText } from '../../src/view/plain-text.ts'
import type { Action, View } from '../../src/view/view.ts'
import { wordAnswerer } from './answerer.ts'
import { lighthouse } from './lighthouse.ts'
import { madeBank } from './made-bank.ts'
import { madeOutlet } from './made-outlet.ts'

/** A bug as it was reported, and during which command. */
export type Report = { readonly bug: unknown; readonly doing: string }

/** A bot with what a test looks at: its store, its clock, and the bugs it reported. */
export type MadeBot = {
  readonly bot: Bot
  readonly store: Store
  readonly reports: readonly Report[]
  readonly clock: { now: number }
}

/** A bot over a made library, on a store in memory, whose ids count up and whose clock stands unless it is moved. */
export function madeBot(
  library: Library = lighthouse,
  answerer: Answerer = wordAnswerer(library),
  changed: Partial<BotDeps> = {},
): MadeBot {
  const reports: Report[] = []
  const clock = { now: 1_000_000 }
  const store = changed.store ?? memoryStore()
  let ids = 0
  const bot = createBot({
    library,
    answerer,
    store,
    widen: createWiden(library),
    checker: createQuotationChecker(library),
    bank: madeBank([]),
    outlet: madeOutlet().outlet,
    unread: [],
    surface: 'terminal',
    typedElsewhere: [],
    // Each reading is a moment after the one before, as the order of what was said needs it.
    now: () => clock.now++,
    newId: () => `id${++ids}`,
    examine: async () => [],
    warn: (sentence) => reports.push({ bug: sentence, doing: 'warning' }),
    report: (bug, doing) => reports.push({ bug, doing }),
    ...changed,
  })
  return { bot, store, reports, clock }
}

/** A store that is gone with the test; it opens while the first call waits. */
export function memoryStore(): Store {
  const opening = openStore('sqlite::memory:', {
    now: () => 0,
    warn: (sentence) => {
      throw new Error(sentence)
    },
  })
  // Each method becomes one that first waits for the store.
  const late = <T extends object>(pick: (store: Store) => T): T =>
    new Proxy<T>(Object.create(null), {
      get:
        (_, method) =>
        async (...args: readonly unknown[]) => {
          const part: object = pick(await opening)
          const run: unknown = Reflect.get(part, method)
          if (typeof run !== 'function') throw new TypeError(`A store has no ${String(method)}`)
          return run.apply(part, args)
        },
    })
  return {
    exchanges: late((store) => store.exchanges),
    conversations: late((store) => store.conversations),
    channels: late((store) => store.channels),
    events: late((store) => store.events),
    feedback: late((store) => store.feedback),
    series: late((store) => store.series),
    jobs: late((store) => store.jobs),
    prompts: late((store) => store.prompts),
    answers: late((store) => store.answers),
    items: late((store) => store.items),
    votes: late((store) => store.votes),
    cards: late((store) => store.cards),
    reviews: late((store) => store.reviews),
    learners: late((store) => store.learners),
    groups: late((store) => store.groups),
    sessions: late((store) => store.sessions),
    anchors: late((store) => store.anchors),
    quotes: late((store) => store.quotes),
    works: late((store) => store.works),
    access: late((store) => store.access),
    forgetLearner: async (...who) => (await opening).forgetLearner(...who),
    check: async () => (await opening).check(),
    close: async () => (await opening).close(),
  }
}

/** Where Ada speaks: in a channel of a group, unless told otherwise. */
export const ada: Origin = { community: 'g', channel: 'c', learner: 'ada' }

/** A floor that keeps what was posted, in a group where the person is a host or not. */
export function madeFloor(
  posted: Posted = { kind: 'posted' },
  isHost = false,
): { readonly floor: Floor; readonly posts: { readonly view: View; readonly target?: string }[] } {
  const posts: { readonly view: View; readonly target?: string }[] = []
  const floor: Floor = {
    post: async (view, target) => {
      if (posted.kind === 'posted') posts.push({ view, ...(target === undefined ? {} : { target }) })
      return posted
    },
    isHost: async () => isHost,
  }
  return { floor, posts }
}

/** A command as somebody gives it. */
export function command(name: string, text = '', more: Partial<Request & { kind: 'command' }> = {}): Request {
  return { kind: 'command', name, text, from: ada, speaker: 'Ada', language: 'en', ...more }
}

/** Words as somebody says them to the bot. */
export function mention(text: string, from: Origin = ada): Request {
  return { kind: 'mention', text, from, speaker: 'Ada', language: 'en' }
}

/** A button as somebody presses it, on a message that only they see unless told otherwise. */
export function pressed(
  id: string,
  from: Origin = ada,
  isPrivate = true,
  values: readonly string[] = [],
): Request {
  return { kind: 'action', id, values, isPrivate, from, speaker: 'Ada', language: 'en' }
}

/** The view of a reply that is a message. */
export function viewIn(reply: Reply): View {
  if (reply.kind !== 'message') throw new Error(`This reply is a ${reply.kind}`)
  return reply.view
}

/** What can be pressed in a reply. */
export function actionsIn(reply: Reply): readonly Action[] {
  return viewIn(reply).blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : []))
}

/** The id behind a button, by what it says. */
export function buttonIn(reply: Reply, label: string): string {
  const action = actionsIn(reply).find((each) => each.label === label)
  if (action === undefined) throw new Error(`There is no button “${label}”`)
  return action.id
}

/** A person who says one line after another to a bot, and reads each reply as plain text. */
export function speaker(bot: Bot, learner = 'ada'): (line: string) => Promise<string> {
  const from: Origin = { community: 'g', channel: 'c', learner, isDirect: true }
  const { floor } = madeFloor({ kind: 'posted' }, true)
  return async (line) => plainText(viewIn(await bot.handle(requestOf(line, from), floor)))
}

function requestOf(line: string, from: Origin): Request {
  const [, name, text = ''] = /^\/(\S+) ?(.*)$/su.exec(line) ?? []
  return name === undefined ? mention(line, from) : command(name, text, { from })
}
