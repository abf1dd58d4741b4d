import type { Bot } from '../../src/bot/bot.ts'
import { createQuizWork } from '../../src/bot/quiz/quiz-work.ts'
import type { Origin, Reply, Request } from '../../src/bot/request.ts'
import { createQuotationChecker } from '../../src/cite/quotation-checker.ts'
import type { Document } from '../../src/corpus/document.ts'
import type { Item } from '../../src/quiz/item.ts'
import type { Run } from '../../src/schedule/jobs.ts'
import type { Store } from '../../src/store/store.ts'
import { plainText } from '../../src/view/plain-text.ts'
import type { Action, Form, View } from '../../src/view/view.ts'
import { madeBot, madeFloor, memoryStore, type Report } from './bot.ts'
import { madeLibrary } from './library.ts'
import { madeBank } from './made-bank.ts'
import { type MadeOutlet, madeOutlet } from './made-outlet.ts'
import { items, lamps } from './quiz.ts'

/** Nine in the morning of 5 January 2026, a Monday, in UTC. */
export const nine: number = Date.UTC(2026, 0, 5, 9)

/** Everybody around one bot, with what a test looks at. */
export type Table = MadeOutlet & {
  readonly bot: Bot
  readonly store: Store
  readonly clock: { now: number }
  readonly reports: readonly Report[]
  /** What was said to single people without being asked. */
  readonly letters: { readonly learner: string; readonly view: View; readonly key: string }[]
  /** What was posted in the place of a request. */
  readonly posts: { readonly view: View }[]
  sit(learner: string, more?: Partial<Origin> & { readonly isHost?: boolean }): Guest
  /** Carries out all that is due of some kinds, as the runner does, once. */
  work(...kinds: readonly string[]): Promise<readonly string[]>
}

/** Somebody who gives commands, says lines and presses what they see. */
export type Guest = {
  command(name: string, text?: string, options?: Readonly<Record<string, string>>): Promise<string>
  say(line: string): Promise<string>
  /** Presses a button of what was said to them last, or of a view. */
  press(label: string, view?: View, isPrivate?: boolean): Promise<string>
  pressId(id: string, isPrivate?: boolean, values?: readonly string[]): Promise<string>
  fill(fields: Readonly<Record<string, string>>): Promise<string>
  reply(): Reply
  labels(): readonly string[]
}

/** The bot of a group that reads the lamps, or of a terminal. */
export function setTable(
  made: readonly Item[] = Object.values(items),
  changed: {
    readonly documents?: readonly Document[]
    readonly surface?: 'chat' | 'terminal'
    store?: Store
  } = {},
): Table {
  const { outlet: plain, said, refusals } = madeOutlet()
  const letters: { learner: string; view: View; key: string }[] = []
  const posts: { view: View }[] = []
  const outlet: MadeOutlet['outlet'] = {
    ...plain,
    direct: async (learner, view, { key }) => {
      const refused = refusals.shift()
      if (refused !== undefined) return { kind: refused }
      letters.push({ learner, view, key })
      return { kind: 'posted', message: `x:d${letters.length}` }
    },
  }
  const library = madeLibrary(changed.documents ?? [lamps])
  const checker = createQuotationChecker(library)
  const store = changed.store ?? memoryStore()
  const bank = madeBank(made)
  const { bot, clock, reports } = madeBot(library, undefined, {
    ...{ store, bank, outlet, surface: changed.surface ?? 'chat' },
    now: () => clock.now,
  })
  clock.now = nine
  const jobs = createQuizWork({
    library,
    checker,
    store,
    bank,
    outlet,
    now: () => clock.now,
    warn: () => undefined,
  })

  const sit: Table['sit'] = (learner, { isHost = false, ...where } = {}) => {
    const from: Origin = { community: 'g', channel: 'x:c', learner, ...where }
    const asker = { from, speaker: learner, language: 'en' } as const
    const { floor, posts: own } = madeFloor({ kind: 'posted' }, isHost)
    let last: Reply | undefined
    const hear = async (request: Request): Promise<string> => {
      last = await bot.handle(request, floor)
      posts.push(...own.splice(0))
      return last.kind === 'form' ? `form: ${last.form.title}` : plainText(last.view)
    }
    const reply = (): Reply => {
      if (last === undefined) throw new Error('Nothing was said yet')
      return last
    }
    const pressId: Guest['pressId'] = (id, isPrivate = true, values = []) =>
      hear({ kind: 'action', id, values, isPrivate, ...asker })
    return {
      command: (name, text = '', options) =>
        hear({ kind: 'command', name, text, ...asker, ...(options === undefined ? {} : { options }) }),
      say: (line) => hear({ kind: 'mention', text: line, ...asker }),
      press: (label, view, isPrivate) => pressId(buttonOf(view ?? viewOf(reply()), label).id, isPrivate),
      pressId,
      fill: (fields) => hear({ kind: 'form', id: formOf(reply()).id, fields, isPrivate: true, ...asker }),
      reply,
      labels: () => actionsOf(viewOf(reply())).map(({ label }) => label),
    }
  }

  const work: Table['work'] = async (...kinds) => {
    const now = clock.now
    const due = await store.jobs.claim({ now, leaseUntil: now + 1000, kinds, limit: 50, holder: 'test' })
    const outcomes: string[] = []
    for (const run of due) outcomes.push(await carryOut(run))
    return outcomes
  }

  const carryOut = async (run: Run): Promise<string> => {
    const ending = await jobs[run.kind]?.(run, new AbortController().signal)
    if (ending === undefined) throw new Error(`Nothing does ${run.kind}`)
    if (ending.kind === 'done') await store.jobs.finish(run, ending.outcome, clock.now)
    else await store.jobs.release(run, ending.at, true)
    return ending.kind === 'done' ? ending.outcome : ending.kind
  }

  return { outlet, said, refusals, bot, store, clock, reports, letters, posts, sit, work }
}

/** What a reply shows. */
export function viewOf(reply: Reply): View {
  if (reply.kind !== 'message') throw new Error(`This reply is the form ${reply.form.title}`)
  return reply.view
}

function formOf(reply: Reply): Form {
  if (reply.kind !== 'form') throw new Error('This reply is a message')
  return reply.form
}

/** All that can be pressed in a view. */
export function actionsOf({ blocks }: View): readonly Action[] {
  return blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : []))
}

function buttonOf(view: View, label: string): Action {
  const found = actionsOf(view).find((action) => action.label === label)
  if (found !== undefined) return found
  throw new Error(
    `There is no “${label}” among ${actionsOf(view)
      .map((action) => action.label)
      .join(', ')}`,
  )
}
