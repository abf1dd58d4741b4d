import type { Form, View } from '../../view/view.ts'

/** Who reads a message: the two of them, where nobody else is; one alone beside a group; or a whole group. */
export type Readers = 'two' | 'alone' | 'open'

/** What a message holds; `sent` is a form as it was filled in, `gone` what no longer stands there. */
export type Body =
  | { readonly kind: 'said'; readonly line: string }
  | { readonly kind: 'view'; readonly view: View; readonly under?: string }
  | { readonly kind: 'form'; readonly form: Form; readonly of?: string }
  | { readonly kind: 'sent'; readonly title: string; readonly lines: readonly SentLine[] }
  | { readonly kind: 'gone' }

/** One field of a form as it was sent. */
export type SentLine = { readonly label: string; readonly value: string }

/** One thing that was said; `revision` grows with every change of the talk that it is part of. */
export type Message = {
  readonly id: string
  readonly readers: Readers
  readonly body: Body
  readonly revision: number
}

/** What was said in one session. Its ids are never those of an earlier run of the program. */
export type Talk = {
  /** Says something at the end, and gives the id of the message. */
  add(body: Body, readers: Readers): string
  /** Puts something in the place of a message; at the end, under that id, where it is not kept any more. */
  replace(id: string, body: Body, readers: Readers): void
  find(id: string): Message | undefined
  /** What was said or has changed after a point in time that `now` gave, oldest first; everything after one of an earlier run. */
  since(point: string | undefined): readonly Message[]
  /** This point in time. */
  now(): string
  /** The message that was posted for a key, while it is kept. */
  readonly posted: Map<string, string>
  /** What lines mean that were offered and taken over: they show what the value is called. */
  readonly offered: Map<string, string>
  /** The IANA zone of the browser, where it told. */
  zone?: string
}

/** The talks of all sessions: the newest, each with its newest messages. */
export type Talks = {
  /** The talk of a session; a new one where none is kept. */
  of(key: string): Talk
  /** The talk of a session that is kept. */
  find(key: string): Talk | undefined
  /** The same to be read, where nothing need be kept of who has said nothing. */
  read(key: string): Talk
}

/** How much is kept in memory: sessions, and messages of each. */
export type TalkLimits = { readonly talks: number; readonly messages: number }

const usual: TalkLimits = { talks: 100, messages: 200 }

/** No talks yet; `born` tells this run of the program from any other, in small letters and digits. */
export function createTalks(born: string, limits: TalkLimits = usual): Talks {
  const talks = new Map<string, Talk>()
  return {
    of: (key) => {
      const talk = talks.get(key) ?? createTalk(born, limits.messages)
      // The last to be spoken in is the last to be forgotten.
      talks.delete(key)
      talks.set(key, talk)
      for (const [oldest] of talks) {
        if (talks.size <= limits.talks) break
        talks.delete(oldest)
      }
      return talk
    },
    find: (key) => talks.get(key),
    read: (key) => talks.get(key) ?? createTalk(born, limits.messages),
  }
}

/** Whether an id is one that a message can have. */
export function isMessageId(id: string): boolean {
  return /^m[a-z0-9]{1,12}-\d{1,9}$/.test(id)
}

function createTalk(born: string, most: number): Talk {
  const messages = new Map<string, Message>()
  const posted = new Map<string, string>()
  let revision = 0
  let count = 0
  const put = (id: string, body: Body, readers: Readers): void => {
    messages.set(id, { id, body, readers, revision: ++revision })
    for (const [oldest] of messages) {
      if (messages.size <= most) break
      messages.delete(oldest)
      for (const [key, message] of posted) if (message === oldest) posted.delete(key)
    }
  }
  return {
    posted,
    offered: new Map(),
    add: (body, readers) => {
      const id = `m${born}-${++count}`
      put(id, body, readers)
      return id
    },
    replace: put,
    find: (id) => messages.get(id),
    since: (point) => {
      const [, run, at] = /^([a-z0-9]+)\.(\d+)$/.exec(point ?? '') ?? []
      const after = run === born ? Number(at) : 0
      return [...messages.values()].filter((message) => message.revision > after)
    },
    now: () => `${born}.${revision}`,
  }
}
