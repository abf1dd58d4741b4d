import type { Bot } from '../../bot/bot.ts'
import type { Floor, Origin, Reply, Request } from '../../bot/request.ts'
import type { Language } from '../../view/language.ts'
import { wordsIn } from '../../view/words.ts'
import { type Act, readLine } from './chat-act.ts'
import { readFields, sentLines } from './form-html.ts'
import { originOf } from './session.ts'
import type { Body, Readers, Talk } from './talk.ts'

/** Somebody who does something: the key of their session, what was said in it, and the language of their browser. */
export type Visitor = { readonly key: string; readonly talk: Talk; readonly language: Language }

/**
 * Does what a person does, and puts what comes of it into the talk. Words without a command are said between the two; a
 * command is given as in the channel of a group, of which the visitor is the one member and the host.
 */
export async function answer(act: Act, visitor: Visitor, bot: Bot): Promise<void> {
  const { talk } = visitor
  switch (act.kind) {
    case 'say':
      return say(act.line, visitor, bot)
    case 'press': {
      const { id, values, message, readers } = act
      const isPrivate = readers !== 'open'
      const asker = askerOf(visitor, readers)
      return hear({ kind: 'action', id, values, isPrivate, ...asker }, visitor, bot, { message, readers })
    }
    case 'form':
      return send(act, visitor, bot)
    case 'cancel':
      // Only what is still to be filled in can be given up.
      if (talk.find(act.message)?.body.kind === 'form') talk.replace(act.message, { kind: 'gone' }, 'two')
      return
    case 'menu': {
      const body = talk.find(act.message)?.body
      const text = body?.kind === 'said' ? body.line : ''
      const asker = askerOf(visitor, 'alone')
      const request = { kind: 'command', name: act.command, text, target: act.message, ...asker } as const
      return hear(request, visitor, bot)
    }
    default:
      return act satisfies never
  }
}

function say(line: string, visitor: Visitor, bot: Bot): Promise<void> {
  const read = readLine(visitor.talk.offered.get(line.trim()) ?? line)
  const readers = read.kind === 'words' ? 'two' : 'alone'
  visitor.talk.add({ kind: 'said', line }, readers)
  const asker = askerOf(visitor, readers)
  if (read.kind === 'words') return hear({ ...asker, kind: 'mention', text: read.text }, visitor, bot)
  return hear({ ...asker, ...read }, visitor, bot)
}

async function send(act: Act & { readonly kind: 'form' }, visitor: Visitor, bot: Bot): Promise<void> {
  const { id, message, readers, of } = act
  const { talk } = visitor
  const body = talk.find(message)?.body
  // Who sends a form twice, as by a second press, has sent it once.
  if (body !== undefined && body.kind !== 'form') return
  const suggest = await bot.suggestIn(originOf(visitor.key).community)
  const fields = readFields(body?.form, act.sent, suggest)
  if (body !== undefined) {
    const { title } = body.form
    talk.replace(message, { kind: 'sent', title, lines: sentLines(body.form, fields) }, readers)
  } else talk.replace(message, { kind: 'gone' }, readers)
  const asker = askerOf(visitor, readers)
  const request = { kind: 'form', id, fields, isPrivate: readers !== 'open', ...asker } as const
  return hear(request, visitor, bot, of === undefined ? undefined : { message: of, readers })
}

/** The message whose button led to a request, and who reads it. */
type Pressed = { readonly message: string; readonly readers: Readers }

/** Asks the bot, and says in the talk what it replies. */
async function hear(request: Request, { talk }: Visitor, bot: Bot, on?: Pressed): Promise<void> {
  const reply = await bot.handle(request, floorOf(talk))
  if (reply.kind === 'form') {
    const { form } = reply
    const of = on === undefined ? {} : { of: on.message }
    talk.add({ kind: 'form', form, ...of }, on?.readers ?? privately(request.from))
    return
  }
  const body: Body = { kind: 'view', view: reply.view }
  if (reply.to === 'update' && on !== undefined) talk.replace(on.message, body, on.readers)
  else talk.add(body, readersOf(reply.to, request.from))
}

function readersOf(to: Extract<Reply, { kind: 'message' }>['to'], from: Origin): Readers {
  return to === 'asker' || from.isDirect === true ? privately(from) : 'open'
}

function privately({ isDirect }: Origin): Readers {
  return isDirect === true ? 'two' : 'alone'
}

function floorOf(talk: Talk): Floor {
  return {
    post: async (view, target) => {
      talk.add({ kind: 'view', view, ...(target === undefined ? {} : { under: target }) }, 'open')
      return { kind: 'posted' }
    },
    isHost: async () => true,
  }
}

function askerOf(
  { key, language }: Visitor,
  readers: Readers,
): Pick<Request, 'from' | 'speaker' | 'language'> {
  const origin = originOf(key)
  const from = readers === 'two' ? { ...origin, isDirect: true as const } : origin
  return { from, speaker: wordsIn(language).webChat.guest, language }
}
