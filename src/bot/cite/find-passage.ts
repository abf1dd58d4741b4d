import { isVerbatim } from '../../answer/is-verbatim.ts'
import { parseReference } from '../../cite/parse-reference.ts'
import type { Place } from '../../cite/place.ts'
import type { Resolved } from '../../cite/reference.ts'
import { resolveReference } from '../../cite/resolve-reference.ts'
import type { Shelf } from '../../cite/work.ts'
import type { BotDeps } from '../command.ts'
import { paragraphsOf } from './first-words.ts'
import { locatorsOf, passageOf } from './passage-code.ts'

/** Why a reference leads nowhere. */
export type Astray = Exclude<Resolved, { readonly kind: 'found' }>

/** What some words after `cite` name. */
export type FoundPassage =
  /** One passage and no other: what was chosen, a reference, first words, or words that stand in one place only. */
  | { readonly kind: 'exact'; readonly places: readonly [Place, ...Place[]] }
  /** Several paragraphs begin so. */
  | { readonly kind: 'several'; readonly places: readonly [Place, ...Place[]] }
  | { readonly kind: 'astray'; readonly typed: string; readonly resolved: Astray }
  /** A choice that the readings no longer have. */
  | { readonly kind: 'gone' }
  /** Words to search for. */
  | { readonly kind: 'words'; readonly words: string }

type Deps = Pick<BotDeps, 'library' | 'checker'>

/** Finds the passage that was named, without searching: quick enough to say beforehand who will see it. */
export function findPassage(typed: string, shelf: Shelf, deps: Deps): FoundPassage {
  const chosen = passageOf(typed, deps.library)
  if (chosen === 'gone') return byLocators(typed, shelf)
  if (chosen !== undefined) {
    return isQuotable(chosen, deps) ? { kind: 'exact', places: [chosen] } : { kind: 'gone' }
  }
  const [, inner] = /^\s*\[\[(.*)\]\]\s*$/su.exec(typed) ?? []
  return byReference(inner ?? typed, inner !== undefined, shelf) ?? byWords(unquoted(inner ?? typed), deps)
}

/** A choice of pages, or of what else a reference may name, as far as its document still has it. */
function byLocators(code: string, shelf: Shelf): FoundPassage {
  const named = locatorsOf(code)
  const work = shelf.works.find(({ document }) => document.id === named?.document)
  if (named === undefined || work === undefined) return { kind: 'gone' }
  const resolved = resolveReference({ typed: '', alias: work.alias, locators: named.locators }, shelf)
  return resolved.kind === 'found' ? { kind: 'exact', places: resolved.places } : { kind: 'gone' }
}

function byReference(words: string, isBracketed: boolean, shelf: Shelf): FoundPassage | undefined {
  const typed = words.trim()
  const parsed = parseReference(typed)
  if (parsed === undefined) return undefined
  const resolved = resolveReference({ typed, ...parsed }, shelf)
  if (resolved.kind === 'found') return { kind: 'exact', places: resolved.places }
  // "Everything in chapter two" is a memory, not a slip: that would be one word and a number.
  const isPlain = !/\s/u.test(parsed.alias) && parsed.locators.every(({ from }) => /^\d/.test(from))
  const isMeant = resolved.kind !== 'no-work' || isBracketed || isPlain || resolved.near.length > 0
  return isMeant ? { kind: 'astray', typed, resolved } : undefined
}

const mostSeveral = 3
const leastWords = 4

function byWords(words: string, deps: Deps): FoundPassage {
  const [first, ...others] = paragraphsOf(deps.library, words, mostSeveral)
  if (first !== undefined)
    return { kind: others.length === 0 ? 'exact' : 'several', places: [first, ...others] }
  const place = onlyPlace(words, deps)
  return place === undefined ? { kind: 'words', words } : { kind: 'exact', places: [place] }
}

/** Where the words stand, if that is in one place only, word by word. */
function onlyPlace(words: string, deps: Deps): Place | undefined {
  if (words.split(/\s+/u).length < leastWords) return undefined
  const verdict = deps.checker.check(words)
  const isSame =
    verdict.kind === 'verbatim' ||
    (verdict.kind === 'nearly-verbatim' &&
      verdict.slight.every((each) => each === 'case' || each === 'punctuation'))
  if (!isSame || !('places' in verdict) || verdict.places.length !== 1) return undefined
  const [place] = verdict.places
  return isQuotable(place, deps) ? place : undefined
}

/** Lines that were set aside are never quoted. */
function isQuotable(place: Place, { library }: Deps): boolean {
  const { text } = library.document(place.document)
  const excerpt = { ...place, text: text.slice(place.start, place.end), marks: [], score: 0 }
  return isVerbatim(library, { ...excerpt, locator: { headings: [], firstParagraph: 1, lastParagraph: 1 } })
}

/** Without the quotation marks around all of it. */
function unquoted(typed: string): string {
  const words = typed.trim()
  return (
    /^(?:“([^“”]+)”|"([^"]+)"|„([^„“”]+)[“”]|«\s*([^«»]+?)\s*»|「([^「」]+)」|'([^']+)')$/u
      .exec(words)
      ?.slice(1)
      .find((each) => each !== undefined) ?? words
  )
}
