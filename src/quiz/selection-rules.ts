import type { DocumentId } from '../corpus/document.ts'
import type { ItemKind } from './item.ts'
import type { Places } from './places.ts'

/** What a group wants to be asked. */
export type SelectionRules = {
  readonly kinds: readonly ItemKind[]
  /** The documents to ask from; all of them where there is none. */
  readonly documents?: readonly DocumentId[]
  /** How far the group has read: the last paragraph's number by document. Of a document not named, all may be asked. */
  readonly readTo?: ReadonlyMap<DocumentId, number>
  readonly places: Places
  /**
   * Whether what the group missed comes again after 3, 10 and 30 questions, as another kind where there is one. Only
   * then may an answer return within 14 days or a sentence within 30.
   */
  readonly asksMissedAgain?: boolean
}

/** Every kind that a group can choose. */
export const allKinds: readonly ItemKind[] = [
  'cloze',
  'excerpt',
  'choice',
  'wh',
  'definition',
  'acronym',
  'finish',
  'find',
  'why',
  'order',
  'true-false',
  'card',
]

/**
 * Kinds that are asked only where a group has chosen them, and then at most one time in ten together: they are easily
 * guessed or plant a falsehood.
 */
export const rareKinds: ReadonlySet<ItemKind> = new Set(['order', 'true-false'])

/**
 * The kinds asked where a group has not chosen: all that are good enough. Of excerpts and of passages to find, strict readers
 * called fewer than half good; they are asked where they are chosen.
 */
export const defaultKinds: readonly ItemKind[] = allKinds.filter(
  (kind) => !rareKinds.has(kind) && kind !== 'excerpt' && kind !== 'find',
)

/** Days before an answer is asked again. */
export const answerRest = 14

/** Days before a sentence is asked about again. */
export const sentenceRest = 30
