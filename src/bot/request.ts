import type { Language } from '../view/language.ts'
import type { Form, Phrase, View } from '../view/view.ts'

/** Who speaks, and where: ids made by a platform, which nothing else takes apart. */
export type Origin = {
  readonly community: string
  readonly channel: string
  /** The thread of the channel, where the words were said in one. */
  readonly thread?: string
  readonly learner: string
  /** Set where nobody but this person and the bot speaks. */
  readonly isDirect?: true
}

/** What every request says of the person behind it. */
type Asker = {
  readonly from: Origin
  /** What the person is called where they speak: said back to the group on their wish, never kept. */
  readonly speaker: string
  /** The language of the bot's own words in the reply. */
  readonly language: Language
}

/** A command given by its name, with what was typed after it. */
export type CommandRequest = Asker & {
  readonly kind: 'command'
  readonly name: string
  readonly text: string
  /** The document that the command is to keep to, by id or as somebody would name it. */
  readonly within?: string
  /**
   * What was given by name, where a platform has named options and the command has some: all of it. `text` is then the
   * subcommand alone, or the value of the command's first option ('' where that was left out).
   */
  readonly options?: Readonly<Record<string, string>>
  /** The message that the command was given on, as its platform finds it again. */
  readonly target?: string
}

/** Words addressed to the bot: where it was mentioned, and in a conversation of two. */
export type MentionRequest = Asker & { readonly kind: 'mention'; readonly text: string }

/** A button pressed, or something chosen in a menu. */
export type ActionRequest = Asker & {
  readonly kind: 'action'
  readonly id: string
  readonly values: readonly string[]
  /** Whether the message with the button is seen by this person alone. */
  readonly isPrivate: boolean
}

/** A form sent. */
export type FormRequest = Asker & {
  readonly kind: 'form'
  readonly id: string
  readonly fields: Readonly<Record<string, string>>
  readonly isPrivate: boolean
}

/** Words that were not said to the bot, in a channel where hosts let it read them for references. */
export type Overheard = Asker & { readonly text: string }

/** What a person did, in chat terms. */
export type Request = CommandRequest | MentionRequest | ActionRequest | FormRequest

/**
 * Where a reply goes: `asker` sees it alone, `channel` is the open channel that a command was given in, `thread` is
 * where the words were said, `update` takes the place of the message whose button was pressed.
 */
export type Audience = 'asker' | 'channel' | 'thread' | 'update'

/** What the bot says and to whom, or a form for the person to fill in. */
export type Reply =
  | { readonly kind: 'message'; readonly view: View; readonly to: Audience }
  | { readonly kind: 'form'; readonly form: Form }

/**
 * What became of something said in the open: `forbidden` where the bot may not write there, `gone` where the place or
 * the message is no more, `failed` where the platform did not take it for reasons of its own.
 */
export type Posted = { readonly kind: 'posted' } | { readonly kind: 'forbidden' | 'gone' | 'failed' }

/** What a platform lends the bot while it answers one request. */
export type Floor = {
  /** Says something in the open where the request came from, as an answer to the message `target` where given. */
  post(view: View, target?: string): Promise<Posted>
  /** Whether the person may change how the bot behaves for everyone. */
  isHost(): Promise<boolean>
  /** Set where every reply is read by all who are there: nothing can be said to the asker alone. */
  readonly isOpen?: true
}

/** The place whose talk belongs together: the thread, or the channel outside of threads. */
export function placeOf({ channel, thread }: Origin): string {
  return thread ?? channel
}

/** What somebody may be offered while they type. */
export type Suggestible = 'document' | 'time' | 'zone' | 'reference'

/** How something is said that nobody asked for at this moment. */
export type PostOptions = {
  /** The same for every attempt to say the same thing; at most 40 characters. */
  readonly key: string
  /** Whether an earlier attempt may have been said without our knowing: then it is looked for, where that is possible. */
  readonly isRetry: boolean
  /** Said with it where an earlier attempt may stand there and cannot be looked for. */
  readonly again?: Phrase
  /** Who is notified, as a form or command gave it; nobody without it. */
  readonly notify?: string
  /** The message that it answers, in its thread where the platform has threads. */
  readonly under?: string
  /** Opens a place for talk under the message, by this name. */
  readonly thread?: string
}

/**
 * What became of it: the message as its platform finds it again, or why there is none. `isAgain` is set where an earlier
 * attempt may stand there too and could not be looked for.
 */
export type Sent =
  | { readonly kind: 'posted'; readonly message: string; readonly isAgain?: true }
  | Exclude<Posted, { kind: 'posted' }>

/**
 * How the bot speaks first. Channels, learners and messages are the opaque ids of `Origin`, `Sent` and forms; an id of
 * no platform that runs here is `gone`. `post` and `direct` reject where nobody knows whether it was said.
 */
export type Outlet = {
  post(channel: string, view: View, options: PostOptions): Promise<Sent>
  /** Says something to one person alone. */
  direct(learner: string, view: View, options: PostOptions): Promise<Sent>
  /** Puts a view in the place of a message of the bot's own. */
  edit(message: string, view: View): Promise<Posted>
  /** The IANA zone that a person has set on the platform, where it tells. */
  zoneOf(learner: string): Promise<string | undefined>
}
