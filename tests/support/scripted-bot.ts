import type { Bot } from '../../src/bot/bot.ts'
import type { Audience, Floor, Overheard, Reply, Request, Suggestible } from '../../src/bot/request.ts'
import { type Block, type Choice, type Form, text, type View } from '../../src/view/view.ts'

/** What a scripted bot says to one request, and what it then was asked. */
export type ScriptedBot = Bot & {
  readonly requests: readonly Request[]
  readonly overheard: readonly Overheard[]
  /** The communities that it was asked for suggestions in. */
  readonly suggestedIn: readonly string[]
}

/** How a scripted bot behaves; it answers "Heard." to the asker, and nothing to what it overhears, unless told otherwise. */
export type Script = {
  handle?(request: Request, floor: Floor): Promise<Reply> | Reply
  audienceOf?(request: Request): Promise<Audience> | Audience
  suggest?(typed: string, what: Suggestible): readonly Choice[]
  overhear?(heard: Overheard): View | undefined
}

/** A bot that does what a test says, and keeps what it was asked. */
export function scriptedBot({ handle, audienceOf, suggest, overhear }: Script = {}): ScriptedBot {
  const requests: Request[] = []
  const overheard: Overheard[] = []
  const suggestedIn: string[] = []
  return {
    requests,
    overheard,
    suggestedIn,
    handle: async (request, floor) => {
      requests.push(request)
      return handle === undefined ? says('asker', 'Heard.') : handle(request, floor)
    },
    audienceOf: async (request) => audienceOf?.(request) ?? 'asker',
    overhear: async (heard) => {
      overheard.push(heard)
      return overhear?.(heard)
    },
    suggestIn: async (community) => {
      suggestedIn.push(community)
      return (what, typed) => suggest?.(typed, what) ?? []
    },
  }
}

/** A reply of one paragraph, and further blocks. */
export function says(to: Audience, words: string, ...blocks: readonly Block[]): Reply {
  return { kind: 'message', to, view: viewOf(words, ...blocks) }
}

/** A view of one paragraph, and further blocks. */
export function viewOf(words: string, ...blocks: readonly Block[]): View {
  return { blocks: [{ kind: 'paragraph', content: [text(words)] }, ...blocks] }
}

/** A row with one button. */
export function button(id: string, label: string): Block {
  return { kind: 'actions', actions: [{ id, label }] }
}

/** A form with a question and a document. */
export const askForm: Form = {
  id: 'ask:v1:7',
  title: 'Ask a follow-up',
  submit: 'Ask',
  fields: [
    { kind: 'words', name: 'question', label: 'Your question', isRequired: true, limit: 300 },
    { kind: 'document', name: 'in', label: 'Only in this document', isRequired: false },
  ],
}
