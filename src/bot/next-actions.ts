import { quotedIn } from '../view/answer-view.ts'
import type { Action } from '../view/view.ts'
import type { Words } from '../view/words.ts'
import { encodeAction } from './action-id.ts'
import type { Asked } from './asked.ts'
import { saveAnswerAction } from './cite/save.ts'
import type { BotDeps } from './command.ts'

/** Who reads an answer: one of a group alone, a group in the open, or one in a conversation of two. */
export type Readers = 'alone' | 'group' | 'two'

/** What has become of an answer: the action done with it, which can be done once only. */
export type Done =
  | { readonly kind: 'share' }
  | { readonly kind: 'group' }
  | { readonly kind: 'reply'; readonly ordinal: number }

/** Where an answer is shown, and in which words. */
export type Showing = {
  readonly readers: Readers
  readonly surface: BotDeps['surface']
  readonly words: Words
  readonly done?: Done
}

/** What can be done next with an answer, as buttons in the order of their use. */
export function nextActions(id: string, asked: Asked, showing: Showing): readonly Action[] {
  const { readers, surface, words, done } = showing
  const { answer, within, target, isWide = false } = asked
  const { buttons, typed } = words
  const make = (kind: string, label: string): Action => ({ id: encodeAction({ kind, id }), label })
  // Sources for a message are three to choose from; its words are not kept to go on with.
  const isMore = answer.kind === 'found' && answer.matched.passages > asked.shown && target === undefined
  // A chat shows a wide answer over several messages, where a button can replace one.
  const canWiden = quotedIn(answer).length > 0 && !(isWide && surface === 'chat')
  const isFound = answer.kind === 'found'
  return [
    ...(isMore ? [{ ...make('more', buttons.more), typed: { command: 'more', gets: typed.more } }] : []),
    ...(canWiden
      ? [{ ...make('wider', buttons.wider), typed: { command: 'wider', gets: typed.wider } }]
      : []),
    ...(isFound || within === undefined
      ? []
      : [
          {
            ...make('everywhere', buttons.everywhere),
            typed: { command: 'in all', gets: typed.everywhere },
          },
        ]),
    ...(readers === 'alone' ? inTheOpen(id, asked, words, done) : []),
    ...(quotedIn(answer).length > 0 ? [saveAnswerAction(id, words)] : []),
    ...(target === undefined ? [make('follow', buttons.followUp)] : []),
    // Between two there may be no group, whose hosts it could be told to.
    ...(readers === 'two' ? [] : [make('unhelpful', buttons.unhelpful)]),
  ]
}

/** What takes an answer from one reader to the group: as an answer to a message, shared, or as an open question. */
function inTheOpen(
  id: string,
  { answer, target }: Asked,
  { buttons }: Words,
  done: Done | undefined,
): readonly Action[] {
  const isDone = { isDone: true } as const
  if (target !== undefined) {
    const replyWith = (ordinal: number): string => encodeAction({ kind: 'reply', id, arg: String(ordinal) })
    if (done?.kind === 'reply') {
      return [{ id: replyWith(done.ordinal), label: buttons.replied(done.ordinal), ...isDone }]
    }
    return quotedIn(answer).map((_, index) => ({ id: replyWith(index + 1), label: buttons.reply(index + 1) }))
  }
  if (answer.kind === 'found') {
    const isShared = done?.kind === 'share'
    const label = isShared ? buttons.shared : buttons.share
    return [{ id: encodeAction({ kind: 'share', id }), label, ...(isShared ? isDone : {}) }]
  }
  const isAsked = done?.kind === 'group'
  const label = isAsked ? buttons.askedGroup : buttons.askGroup
  return [{ id: encodeAction({ kind: 'group', id }), label, ...(isAsked ? isDone : {}) }]
}
