import { createWiden } from '../../src/answer/widen-excerpt.ts'
import { decodeAction, encodeAction } from '../../src/bot/action-id.ts'
import type { BotDeps, Context } from '../../src/bot/command.ts'
import { createDailyWork } from '../../src/bot/quiz/daily-work.ts'
import { playActions, playForms } from '../../src/bot/quiz/play-actions.ts'
import type { ActionRequest, Audience, FormRequest, Reply, Request } from '../../src/bot/request.ts'
import { createTurns } from '../../src/bot/turns.ts'
import { createQuotationChecker } from '../../src/cite/quotation-checker.ts'
import type { Library } from '../../src/corpus/library.ts'
import type { Item } from '../../src/quiz/item.ts'
import type { Run } from '../../src/schedule/jobs.ts'
import type { Prompt } from '../../src/store/prompts.ts'
import type { Series } from '../../src/store/series.ts'
import type { Store } from '../../src/store/store.ts'
import { plainText } from '../../src/view/plain-text.ts'
import type { Action, View } from '../../src/view/view.ts'
import { wordsIn } from '../../src/view/words.ts'
import { wordAnswerer } from './answerer.ts'
import { madeFloor, memoryStore } from './bot.ts'
import { madeLibrary } from './library.ts'
import { madeBank } from './made-bank.ts'
import { type MadeOutlet, madeOutlet } from './made-outlet.ts'
import { items, lamps } from './quiz.ts'

/** A daily question at nine in the morning of Seoul, with its answer at eight in the evening. */
export const series: Series = {
  community: 'g',
  id: 's1',
  channel: 'x:c',
  language: 'en',
  createdBy: 'x:host',
  createdAt: 0,
  plan: { zone: 'Asia/Seoul', time: '09:00', weekdays: [1, 2, 3, 4, 5, 6, 7], daysOff: [] },
  reveal: '20:00',
  thread: false,
  skips: [],
}

/** Nine in the morning in Seoul on 5 January 2026, a Monday, and eight in the evening. */
export const morning: number = Date.UTC(2026, 0, 5, 0)
export const evening: number = Date.UTC(2026, 0, 5, 11)

/** The playing side of a bot, with what a test looks at. */
export type Play = MadeOutlet & {
  readonly store: Store
  readonly clock: { now: number }
  readonly warned: string[]
  readonly deps: BotDeps
  /** A prompt that is open in the group. */
  open(item: Item, changed?: Partial<Prompt>): Promise<Prompt>
  /** What pressing a button comes to. */
  press(id: string, learner?: string, more?: Partial<Pressing>): Promise<Reply>
  /** What sending an answer with the form of a prompt comes to. */
  type(prompt: string, answer: string, learner?: string): Promise<Reply>
  /** Carries out a run, as the runner does. */
  run(kind: 'post' | 'count' | 'reveal', subject: string, more?: Partial<Run>): Promise<string>
}

type Pressing = { readonly isHost: boolean; readonly community: string; readonly to: Audience }

/** A group whose readings are the lamps, with questions from a bank; its clock moves when it is told to. */
export function madePlay(
  made: readonly Item[] = Object.values(items),
  library: Library = madeLibrary([lamps]),
): Play {
  const { outlet, said, refusals } = madeOutlet()
  const store = memoryStore()
  const clock = { now: morning }
  const warned: string[] = []
  let ids = 0
  const deps: BotDeps = {
    library,
    answerer: wordAnswerer(library),
    widen: createWiden(library),
    checker: createQuotationChecker(library),
    store,
    bank: madeBank(made),
    outlet,
    unread: [],
    surface: 'chat',
    typedElsewhere: [],
    now: () => clock.now,
    newId: () => `id${++ids}`,
    examine: async () => [],
    warn: (sentence) => warned.push(sentence),
    report: (bug) => {
      throw bug
    },
  }
  const work = createDailyWork(deps)
  const asker = (learner: string, community = 'g') =>
    ({ from: { community, channel: 'x:c', learner }, speaker: 'Ada', language: 'en' }) as const
  const context = (request: Request, to: Audience, isHost = false): Context => {
    const { floor } = madeFloor({ kind: 'posted' }, isHost)
    return { deps, request, floor, words: wordsIn('en'), turn: createTurns(), to }
  }

  return {
    ...{ outlet, said, refusals, store, clock, warned, deps },
    open: (item, changed = {}) =>
      store.prompts.open({
        community: 'g',
        id: 'p1',
        item,
        channel: 'x:c',
        language: 'en',
        openedAt: clock.now,
        closesAt: evening,
        optionOrder: item.options.map((_, index) => index),
        ...changed,
      }),
    press: async (id, learner = 'x:ada', { isHost = false, community, to = 'asker' } = {}) => {
      const action = decodeAction(id)
      const handler = playActions[action?.kind ?? '']
      if (action === undefined || handler === undefined) throw new Error(`Nothing handles ${id}`)
      const request: ActionRequest = {
        ...asker(learner, community),
        ...{ kind: 'action', id, values: [], isPrivate: to === 'update' },
      }
      return handler.run(action, [], context(request, to, isHost))
    },
    type: async (prompt, answer, learner = 'x:ada') => {
      const action = { kind: 'q-typed', id: prompt }
      const handle = playForms['q-typed']
      if (handle === undefined) throw new Error('Nothing handles the form')
      const request: FormRequest = {
        ...asker(learner),
        ...{ kind: 'form', id: encodeAction(action), fields: { answer }, isPrivate: false },
      }
      // A form that was opened from a post in the open replies in the open, unless it is told not to.
      return handle(request, action, context(request, 'thread'))
    },
    run: async (kind, subject, more = {}) => {
      const key = kind === 'post' ? '2026-01-05' : kind
      const run: Run = {
        ...{ community: 'g', kind, subject, key, until: undefined, tries: 1, settled: 0 },
        // An answer is due when its question closes, which tests do not wait for.
        due: kind === 'reveal' ? Math.max(clock.now, evening) : clock.now,
        ...more,
      }
      const ending = await work[kind](run, new AbortController().signal)
      return ending.kind === 'done' ? ending.outcome : ending.kind
    },
  }
}

/** What a reply says, and to whom. */
export function toldBy(reply: Reply): string {
  return reply.kind === 'message' ? `${reply.to}: ${plainText(reply.view)}` : `form: ${reply.form.title}`
}

/** What can be pressed under a view, by what the buttons say. */
export function buttonsOf({ blocks }: View): Readonly<Record<string, string>> {
  const actions: readonly Action[] = blocks.flatMap((block) =>
    block.kind === 'actions' ? block.actions : [],
  )
  return Object.fromEntries(actions.map(({ label, id }) => [label, id]))
}
