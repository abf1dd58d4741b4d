import type { Outlet, PostOptions, Reply, Request } from '../../src/bot/request.ts'
import type { Item } from '../../src/quiz/item.ts'
import type { Store } from '../../src/store/store.ts'
import { plainText } from '../../src/view/plain-text.ts'
import type { Block, View } from '../../src/view/view.ts'
import { wordAnswerer } from './answerer.ts'
import { ada, buttonIn, command, madeBot, madeFloor, viewIn } from './bot.ts'
import { madeLibrary } from './library.ts'
import { madeBank } from './made-bank.ts'
import { madeOutlet } from './made-outlet.ts'
import { items, lamps } from './quiz.ts'

/** A group whose readings are the lamps, and whose members write, decide and look how they are doing. */
export type CardBot = {
  readonly store: Store
  readonly clock: { now: number }
  readonly told: { readonly learner: string; readonly view: View; readonly options: PostOptions }[]
  readonly bugs: readonly unknown[]
  /** What was said in the open. */
  readonly posts: View[]
  give(text: string, more?: Who & { readonly options?: Record<string, string> }): Promise<Reply>
  makeCard(text: string): Promise<Reply>
  press(id: string, who?: Who): Promise<Reply>
  /** Presses what a reply offers. */
  push(reply: Reply, label: string, who?: Who): Promise<Reply>
  /** Sends the form of a reply with these fields, over what it held. */
  fill(reply: Reply, fields: Record<string, string>, who?: Who): Promise<Reply>
}

type Who = { readonly learner?: string; readonly isHost?: boolean }

/** The bot of such a group, with a clock that stands at the morning of 7 January 2026, a Wednesday. */
export function cardBot(
  made: readonly Item[] = Object.values(items),
  surface: 'chat' | 'terminal' = 'chat',
): CardBot {
  const library = madeLibrary([lamps])
  const told: CardBot['told'] = []
  const outlet: Outlet = {
    ...madeOutlet().outlet,
    direct: async (learner, view, options) => {
      if (learner === 'lost') throw new Error('The connection broke')
      told.push({ learner, view, options })
      return { kind: 'posted', message: 'x:d1' }
    },
  }
  const { bot, store, clock, reports } = madeBot(library, wordAnswerer(library), {
    bank: madeBank(made),
    outlet,
    surface,
  })
  clock.now = Date.UTC(2026, 0, 7, 9)
  const posts: View[] = []
  const from = ({ learner = 'ada' }: Who) => ({ ...ada, learner })
  const handle = async (request: Request, { isHost = false }: Who = {}): Promise<Reply> => {
    const { floor, posts: said } = madeFloor({ kind: 'posted' }, isHost)
    const reply = await bot.handle(request, floor)
    posts.push(...said.map(({ view }) => view))
    return reply
  }
  const press = (id: string, who: Who = {}): Promise<Reply> =>
    handle(
      { kind: 'action', id, values: [], isPrivate: true, from: from(who), speaker: 'Ada', language: 'en' },
      who,
    )
  return {
    ...{ store, clock, told, posts, bugs: reports },
    give: (text, { options = {}, ...who } = {}) =>
      handle(command('quiz', text, { from: from(who), options }), who),
    makeCard: (text) => handle(command('make-card', text, { target: 'x:1' })),
    press,
    push: (reply, label, who) => press(buttonIn(reply, label), who),
    fill: (reply, fields, who = {}) => {
      if (reply.kind !== 'form') throw new Error(`This reply is a ${reply.kind}`)
      const held = reply.form.fields.flatMap((field) =>
        'value' in field && field.value !== undefined ? [[field.name, field.value]] : [],
      )
      return handle(
        {
          ...{ kind: 'form', id: reply.form.id, fields: { ...Object.fromEntries(held), ...fields } },
          ...{ isPrivate: true, from: from(who), speaker: 'Ada', language: 'en' },
        },
        who,
      )
    },
  }
}

/** What a reply says. */
export function told(reply: Reply): string {
  return plainText(viewIn(reply))
}

/** The parts of a reply of one kind. */
export function blocksIn<Kind extends Block['kind']>(
  reply: Reply,
  kind: Kind,
): readonly Extract<Block, { readonly kind: Kind }>[] {
  const isIt = (block: Block): block is Extract<Block, { readonly kind: Kind }> => block.kind === kind
  return viewIn(reply).blocks.filter(isIt)
}

/** What a form holds before anybody changes it, by the names of its fields. */
export function heldBy(reply: Reply): Readonly<Record<string, string>> {
  if (reply.kind !== 'form') throw new Error(`This reply is a ${reply.kind}`)
  return Object.fromEntries(
    reply.form.fields.flatMap((field) =>
      'value' in field && field.value !== undefined ? [[field.name, field.value]] : [],
    ),
  )
}
