import { type Found, findReferences } from '../../cite/find-references.ts'
import type { Place } from '../../cite/place.ts'
import { resolveReference } from '../../cite/resolve-reference.ts'
import type { Shelf } from '../../cite/work.ts'
import { citeView } from '../../view/cite-view.ts'
import { echo, exampleReference, referenceProblem } from '../../view/reference-problem.ts'
import type { Action, Phrase, View } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'
import type { BotDeps } from '../command.ts'
import { shownPlaces } from './cited.ts'

/** What the references of a message lead to. */
export type Expansion = {
  /** Each once, in the order of the message. */
  readonly places: readonly Place[]
  /** What is wrong with the others, a sentence each; those of a reading that is known come first. */
  readonly problems: readonly Phrase[]
  /** How many of the problems are with a reading that is known, so that a reference was meant without doubt. */
  readonly certain: number
}

/** Sentences that are said of one message; more would be a lecture. */
const mostProblems = 3

/** References that are looked at in one message: more than anybody types by hand. */
const mostReferences = 50

/** Reads a message; undefined where nothing in it can be meant as a reference. */
export function expansionOf(message: string, shelf: Shelf, words: Words): Expansion | undefined {
  // Said twice is meant once, and what is wrong with it is told once.
  const found = [...new Map(findReferences(message).map((each) => [each.typed, each])).values()].slice(
    0,
    mostReferences,
  )
  const places: Place[] = []
  const certain: Phrase[] = []
  const doubtful: Phrase[] = []
  for (const each of found) {
    if (each.kind === 'unread') {
      const problem = unreadProblem(each, message, shelf, words)
      if (problem !== undefined) doubtful.push(problem)
      continue
    }
    const resolved = resolveReference(each, shelf)
    if (resolved.kind === 'found') places.push(...resolved.places)
    else
      (resolved.kind === 'no-work' ? doubtful : certain).push(referenceProblem(each.typed, resolved, words))
  }
  if (places.length + certain.length + doubtful.length === 0) return undefined
  return { places: distinct(places), problems: [...certain, ...doubtful], certain: certain.length }
}

/** The places of an expansion as they are shown: three in full, the rest by name, and what is wrong with the others. */
export function expandedView(
  { places, problems }: Pick<Expansion, 'places' | 'problems'>,
  shelf: Shelf,
  deps: Pick<BotDeps, 'library' | 'widen'>,
  words: Words,
  { note, actions = [] }: { readonly note?: Phrase; readonly actions?: readonly Action[] } = {},
): View {
  return citeView(shownPlaces(places, 0, shelf, deps), {
    library: deps.library,
    words,
    notes: [...problems.slice(0, mostProblems), ...(note === undefined ? [] : [note])],
    actions,
  })
}

/** The sentences alone, where no reference of a message leads anywhere. */
export function problemsOf({ problems }: Expansion): readonly Phrase[] {
  return problems.slice(0, mostProblems)
}

/**
 * Double brackets mean other things elsewhere: they are spoken of where a reading has that very name, or where they are all that
 * was said.
 */
function unreadProblem(
  { typed }: Extract<Found, { readonly kind: 'unread' }>,
  message: string,
  shelf: Shelf,
  { citing }: Words,
): Phrase | undefined {
  const work = shelf.byAlias(typed)
  if (work !== undefined) return citing.bare(echo(typed), `[[${work.alias} ¶ 1]]`)
  const isAll =
    message
      .trim()
      .replace(/^\[\[|\]\]$/g, '')
      .trim() === typed
  return isAll ? citing.unread(echo(typed), exampleReference(shelf)) : undefined
}

function distinct(places: readonly Place[]): readonly Place[] {
  const keys = places.map(({ document, start, end }) => JSON.stringify([document, start, end]))
  return places.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}
