import { registered } from '../../bot/registered.ts'
import type { Request } from '../../bot/request.ts'
import { nobody } from './form.ts'
import type { Member } from './members.ts'
import { readMrkdwn } from './mrkdwn.ts'
import type {
  ActionBody,
  CommandBody,
  GlobalShortcutBody,
  Interaction,
  MessageShortcutBody,
  SpokenEvent,
  SubmittedBody,
} from './payloads.ts'
import { channelOf, isDirect, originOf, type Place, readPlace, targetOf } from './place.ts'
import type { Identity } from './sign-in.ts'

/** What a person did in Slack, before Slack has been asked who the person is. */
export type Said = {
  readonly place: Place
  readonly ask: Unasked<Request>
  /** What the person is called in the event, where it says. */
  readonly named?: string
  /** What opens a form, within three seconds. */
  readonly trigger?: string
}

/** Words in a channel that were not said to the bot, and where they are answered. */
export type Spoken = { readonly place: Place; readonly text: string }

type Given = SubmittedBody['view']['state']['values'][string][string]

type Unasked<R> = R extends unknown ? Omit<R, 'from' | 'speaker' | 'language'> : never

/** The request of somebody who is known by now. */
export function requestOf({ place, ask }: Said, { name, language }: Member): Request {
  return { ...ask, from: originOf(place), speaker: name, language }
}

/** A slash command, which cannot be given in a thread. */
export function readCommand(body: CommandBody, who: Identity): Said {
  const name = body.command.replace(/^\//, '')
  const channel = body.channel_id
  return {
    place: {
      team: who.team,
      user: body.user_id,
      channel,
      isPrivate: isDirect(channel),
      responseUrl: body.response_url,
    },
    ask: { kind: 'command', name, ...commandText(name, readMrkdwn(body.text, who.user)) },
    named: body.user_name,
    trigger: body.trigger_id,
  }
}

/** Words to the bot in a channel: the thread they stand in, or the one that the answer begins. */
export function readMention(event: SpokenEvent, who: Identity): Said | undefined {
  if (!isSpoken(event) || isDirect(event.channel)) return undefined
  return spoken(event, who, event.thread_ts ?? event.ts)
}

/** Words to the bot between the two of them. */
export function readDirect(event: SpokenEvent, who: Identity): Said | undefined {
  if (!isSpoken(event) || event.channel_type !== 'im' || (event.text ?? '').trim() === '') return undefined
  return spoken(event, who, event.thread_ts)
}

/**
 * Words in a channel that are not for the bot, with what may be a reference in them; undefined for all others. Their answer
 * stands in their thread, or begins one.
 */
export function readOverheard(event: SpokenEvent, who: Identity): Spoken | undefined {
  const { channel_type, text = '', thread_ts, ts } = event
  const isOpen = channel_type === 'channel' || channel_type === 'group'
  if (!isOpen || !text.includes('[[') || text.includes(`<@${who.user}`) || !isSpoken(event)) return undefined
  const { place } = spoken(event, who, thread_ts ?? ts)
  return { place, text: readMrkdwn(text, who.user) }
}

/** A button pressed or a menu used, on a message; undefined where it stands elsewhere. */
export function readAction(body: ActionBody, who: Identity): Said | undefined {
  const [action] = body.actions
  const { container } = body
  const channel = body.channel?.id ?? stringOf(container['channel_id'])
  const message = body.message?.ts ?? stringOf(container['message_ts'])
  if (action === undefined || channel === undefined || message === undefined) return undefined
  const thread = threadOf(message, body.message?.['thread_ts'] ?? container['thread_ts'])
  const isPrivate = container['is_ephemeral'] === true || isDirect(channel)
  const chosen = action.selected_option?.value
  return {
    place: {
      ...placed(body, who, channel, thread),
      message,
      isPrivate,
      ...(body.response_url === undefined ? {} : { responseUrl: body.response_url }),
    },
    ask: { kind: 'action', id: action.action_id, values: chosen === undefined ? [] : [chosen], isPrivate },
    ...asker(body),
  }
}

/** A form sent; undefined where it is none of ours. */
export function readSubmission(body: SubmittedBody): Said | undefined {
  const place = readPlace(body.view.private_metadata)
  if (place === undefined) return undefined
  const fields = Object.entries(body.view.state.values).map(([name, block]) => {
    const given = Object.values(block).map(givenIn).join('')
    return [name, given.trim() === '' ? '' : given] as const
  })
  const { isPrivate } = place
  return {
    place,
    ask: { kind: 'form', id: body.view.callback_id, fields: Object.fromEntries(fields), isPrivate },
    ...asker(body),
  }
}

/** What was filled into one input: several values with commas between them, a channel by the id that the bot knows. */
function givenIn(state: Given): string {
  const { value, selected_option, selected_options = [], selected_conversation } = state
  if (selected_conversation) return channelOf(selected_conversation)
  const chosen = [...(selected_option ? [selected_option] : []), ...selected_options]
  return chosen.length === 0
    ? (value ?? '')
    : chosen.flatMap((option) => (option.value === nobody ? [] : [option.value])).join(',')
}

/** A command in the menu of a message, which is its text and what can be answered. */
export function readMessageShortcut(body: MessageShortcutBody, who: Identity): Said {
  const channel = body.channel.id
  const { ts, text = '' } = body.message
  const words = text.trim() === '' ? sharedWords(body.message['attachments']) : text
  const thread = threadOf(ts, body.message['thread_ts'])
  return {
    place: {
      ...placed(body, who, channel, thread),
      isPrivate: isDirect(channel),
      responseUrl: body.response_url,
    },
    ask: {
      kind: 'command',
      name: body.callback_id,
      text: readMrkdwn(words, who.user),
      target: targetOf(channel, thread ?? ts),
    },
    ...asker(body),
  }
}

/** What the messages say that a message without words passes on: Slack attaches them. */
function sharedWords(attachments: unknown): string {
  if (!Array.isArray(attachments)) return ''
  return attachments
    .flatMap((each: unknown) =>
      typeof each === 'object' && each !== null && 'text' in each && typeof each.text === 'string'
        ? [each.text]
        : [],
    )
    .join('\n\n')
}

/** A command that is given nowhere: its answer comes in the conversation of two. */
export function readGlobalShortcut(body: GlobalShortcutBody, who: Identity): Said {
  return {
    place: { team: who.team, user: body.user.id, isPrivate: true },
    ask: { kind: 'command', name: body.callback_id, text: '' },
    ...asker(body),
  }
}

/** The first thing given with a command, and the document after `in:` where the command takes one. */
function commandText(name: string, text: string): { readonly text: string; readonly within?: string } {
  const command = registered.find((one) => one.kind === 'slash' && one.name === name)
  const options = command?.kind === 'slash' ? command.options : []
  if (!options.some((option) => option.name === 'in')) return { text }
  // Where something must be given, "in:" alone is that.
  const form = options[0]?.isRequired === true ? /^(.+)\sin:\s*(\S.*)$/isu : /^(?:(.+)\s)?in:\s*(\S.*)$/isu
  const [, given = '', within] = form.exec(text) ?? []
  return within === undefined ? { text } : { text: given.trim(), within }
}

/** Words of a person, new: not of a bot, not changed later, and not that somebody joined or renamed something. */
function isSpoken(event: SpokenEvent): event is SpokenEvent & { readonly user: string } {
  const { user, bot_id, subtype, edited } = event
  const isWords = subtype === undefined || wordy.has(subtype)
  return user !== undefined && bot_id === undefined && isWords && edited === undefined
}

/** Words with a file, words shown in the channel too, and `/me` words. Source: docs.slack.dev/reference/events/message */
const wordy: ReadonlySet<string> = new Set(['file_share', 'thread_broadcast', 'me_message'])

/** The thread that a message stands in: the one that hangs on it is another place. */
function threadOf(message: string, root: unknown): string | undefined {
  return root === message ? undefined : stringOf(root)
}

function spoken(
  event: SpokenEvent & { readonly user: string },
  who: Identity,
  thread: string | undefined,
): Said {
  const { user, channel, text = '' } = event
  const isPrivate = isDirect(channel)
  return {
    place: {
      team: who.team,
      user,
      channel,
      isPrivate,
      ...(thread === undefined ? {} : { thread }),
    },
    ask: { kind: 'mention', text: readMrkdwn(text, who.user) },
  }
}

/** The workspace is the one that the bot was installed to, also for guests from others. */
function placed(
  { user }: Interaction,
  { team }: Identity,
  channel: string,
  thread: string | undefined,
): Omit<Place, 'isPrivate'> & { readonly channel: string } {
  return { team, user: user.id, channel, ...(thread === undefined ? {} : { thread }) }
}

function asker({ user, trigger_id }: Interaction): Pick<Said, 'named' | 'trigger'> {
  const named = user.name ?? user.username
  return {
    ...(named === undefined ? {} : { named }),
    ...(trigger_id === undefined ? {} : { trigger: trigger_id }),
  }
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
