import { decodeAction } from '../../src/bot/action-id.ts'
import type { Context } from '../../src/bot/command.ts'
import { study } from '../../src/bot/commands/study.ts'
import { runDaily } from '../../src/bot/quiz/daily.ts'
import { dailyActions, dailyForms } from '../../src/bot/quiz/daily-actions.ts'
import type { Audience, FormRequest, Origin, Reply, Request } from '../../src/bot/request.ts'
import { createTurns } from '../../src/bot/turns.ts'
import type { Library } from '../../src/corpus/library.ts'
import type { Item } from '../../src/quiz/item.ts'
import type { Series } from '../../src/store/series.ts'
import type { Choice, Field, Form, View } from '../../src/view/view.ts'
import { wordsIn } from '../../src/view/words.ts'
import { madeFloor } from './bot.ts'
import { buttonsOf, madePlay, type Play } from './quiz-play.ts'

/** Who does something, and where: a host in the channel of the group, unless told otherwise. */
export type Doing = {
  readonly isHost?: boolean
  readonly isPrivate?: boolean
  readonly from?: Partial<Origin>
  readonly within?: string
}

/** The setting up of daily questions, with what a test looks at. */
export type Daily = Play & {
  /** `/quiz daily` with words after it, as where a platform has no options. */
  daily(line?: string, doing?: Doing): Promise<Reply>
  /** The same with named options. */
  options(options: Readonly<Record<string, string>>, doing?: Doing): Promise<Reply>
  settings(doing?: Doing): Promise<Reply>
  /** Presses a button by its id, or chooses in a menu. */
  act(id: string, values?: readonly string[], doing?: Doing): Promise<Reply>
  /** Presses a button of a reply by what it says. */
  push(reply: Reply, label: string, doing?: Doing): Promise<Reply>
  /** Chooses in the menu of a reply. */
  choose(reply: Reply, value: string): Promise<Reply>
  /** Sends a form that was opened, with what stands in it but for what is given. */
  send(reply: Reply, fields?: Readonly<Record<string, string>>, doing?: Doing): Promise<Reply>
  /** The series that are kept, drafts and all. */
  kept(): Promise<readonly Series[]>
}

/** A group whose hosts set up daily questions, at nine in the morning of a Monday in Seoul. */
export function madeDaily(made?: readonly Item[], library?: Library): Daily {
  const play = madePlay(made, library)
  const context = (request: Request, to: Audience, { isHost = true, within }: Doing): Context => ({
    deps: play.deps,
    request,
    floor: madeFloor({ kind: 'posted' }, isHost).floor,
    words: wordsIn('en'),
    turn: createTurns(),
    to,
    ...(within === undefined ? {} : { within }),
  })
  const asker = ({ from = {} }: Doing) =>
    ({
      from: { community: 'g', channel: 'x:c', learner: 'x:host', ...from },
      speaker: 'Hana',
      language: 'en',
    }) as const
  const command = (text: string, doing: Doing, more: object = {}): Context =>
    context({ kind: 'command', ...asker(doing), name: 'quiz', text, ...more }, 'asker', doing)

  const act: Daily['act'] = async (id, values = [], doing = {}) => {
    const action = decodeAction(id)
    const handler = dailyActions[action?.kind ?? '']
    if (action === undefined || handler === undefined) throw new Error(`Nothing handles ${id}`)
    const { isPrivate = true } = doing
    const to = handler.to === 'updateAlone' && isPrivate ? 'update' : 'asker'
    const request: Request = { kind: 'action', ...asker(doing), id, values, isPrivate }
    return handler.run(action, values, context(request, to, doing))
  }
  return {
    ...play,
    daily: (line = '', doing = {}) => runDaily(line, command(line, doing)),
    options: (options, doing = {}) => runDaily('', command('daily', doing, { options })),
    settings: (doing = {}) => study('settings', command('settings', doing)),
    act,
    push: (reply, label, doing = {}) => {
      const id = buttonsOf(messageIn(reply))[label]
      if (id === undefined) throw new Error(`There is no button “${label}”`)
      return act(id, [], doing)
    },
    choose: (reply, value) => act(menuIn(reply).id, [value]),
    send: async (reply, fields = {}, doing = {}) => {
      const form = formIn(reply)
      const action = decodeAction(form.id)
      const handle = dailyForms[action?.kind ?? '']
      if (action === undefined || handle === undefined) throw new Error(`Nothing handles ${form.id}`)
      const standing = Object.fromEntries(form.fields.map((field) => [field.name, standingIn(field)]))
      const { isPrivate = true } = doing
      const request: FormRequest = {
        ...{ kind: 'form', ...asker(doing), id: form.id, isPrivate },
        fields: { ...standing, ...fields },
      }
      return handle(request, action, context(request, isPrivate ? 'asker' : 'thread', doing))
    },
    kept: () => play.store.series.list('g'),
  }
}

/** The form of a reply that opens one. */
export function formIn(reply: Reply): Form {
  if (reply.kind !== 'form') throw new Error('This reply opens no form')
  return reply.form
}

/** The view of a reply that says something. */
export function messageIn(reply: Reply): View {
  if (reply.kind !== 'message') throw new Error('This reply opens a form')
  return reply.view
}

/** The menu of a reply. */
export function menuIn(reply: Reply): { readonly id: string; readonly choices: readonly Choice[] } {
  const menu = messageIn(reply).blocks.find((block) => block.kind === 'choice')
  if (menu === undefined) throw new Error('There is no menu')
  return menu
}

function standingIn(field: Field): string {
  if (field.kind === 'choice') return field.chosen.join(',')
  return field.kind === 'channel' || field.kind === 'group' ? '' : (field.value ?? '')
}
