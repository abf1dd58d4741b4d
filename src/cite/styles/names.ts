import type { CslName } from '../../bibliography/csl-record.ts'
import { namedIn } from '../../bibliography/others.ts'
import { join, type Markup, words } from './markup.ts'

/** "Marsh, Ada B.", "van der Berg, Robert", "King, Lee, Jr."; with `demoted` "Berg, Robert van der". */
export function inverted(name: CslName, demoted = false): Markup {
  if ('literal' in name) return words(name.literal)
  const { given, suffix, 'dropping-particle': dropping } = name
  const [, inFamily = '', bare = name.family] = /^(\p{Ll}+['’])(\p{Lu}.*)$/u.exec(name.family) ?? []
  const particle = demoted ? words(name['non-dropping-particle'] ?? inFamily) : ''
  const family = demoted
    ? words(name['non-dropping-particle'] === undefined ? bare : name.family)
    : shortName(name)
  const first = glued(join(' ', words(given), words(dropping)), particle)
  return join(', ', family, first, words(suffix))
}

/** "Ada B. Marsh", "Lee King Jr." */
export function straight(name: CslName): Markup {
  if ('literal' in name) return words(name.literal)
  const { given, suffix, 'dropping-particle': dropping } = name
  return join(' ', words(given), glued(words(dropping), shortName(name)), words(suffix))
}

/** "van der Berg": the name by which a person is spoken of. */
export function shortName(name: CslName): Markup {
  if ('literal' in name) return words(name.literal)
  return glued(words(name['non-dropping-particle']), words(name.family))
}

/** "Marsh, A. B."; the initials of hyphened names keep the hyphen. */
export function initialed(name: CslName): Markup {
  if ('literal' in name) return words(name.literal)
  const { given, suffix, 'dropping-particle': dropping } = name
  return join(', ', shortName(name), join(' ', initials(given), words(dropping)), words(suffix))
}

/** "A. B. Marsh". */
export function initialedStraight(name: CslName): Markup {
  if ('literal' in name) return words(name.literal)
  const { given, suffix, 'dropping-particle': dropping } = name
  return join(' ', initials(given), glued(words(dropping), shortName(name)), words(suffix))
}

/** How names stand side by side. */
export type NameList = {
  /** Before the last one: "and" or "&". */
  readonly and: string
  /** A comma before it where there are only two, too. */
  readonly commaForTwo: boolean
  /** A comma before "et al." where it follows one name, as it follows several. */
  readonly commaAfterOne?: true
  /** From how many names on the rest become "et al.", and how many are left then. */
  readonly most: number
  readonly kept: number
}

/** How a name stands in a list; the first one may stand otherwise. */
export type NameForm = (name: CslName, index: number) => Markup

/**
 * "A, B, and C", or "A et al.". A list that goes on with people nobody names is one with too many for the style, however few
 * are named.
 */
export function listNames(
  names: readonly CslName[],
  form: NameForm,
  { and, commaForTwo, commaAfterOne, most, kept }: NameList,
): Markup {
  const { named, hasOthers } = namedIn(names)
  const formed = named.map(form)
  if (hasOthers || formed.length >= most) {
    const first = formed.slice(0, kept)
    return `${first.join(', ')}${first.length > 1 || commaAfterOne === true ? ',' : ''} et al.`
  }
  const last = formed.at(-1) ?? ''
  if (formed.length < 2) return last
  const comma = formed.length > 2 || commaForTwo ? ',' : ''
  return `${formed.slice(0, -1).join(', ')}${comma} ${and} ${last}`
}

/** The first name turned around, the others straight. */
export function turned(demoted = false): NameForm {
  return (name, index) => (index === 0 ? inverted(name, demoted) : straight(name))
}

/** Two names that citeproc joins without a comma where it has one between two people. */
export function isPersonThenBody(names: readonly CslName[]): boolean {
  const [first, second] = namedIn(names).named
  if (names.length !== 2 || first === undefined || second === undefined) return false
  return !('literal' in first) && 'literal' in second
}

function glued(before: Markup, after: Markup): Markup {
  if (before === '' || after === '') return before + after
  return /['’-]$/u.test(before) ? before + after : `${before} ${after}`
}

/** "Jean-Paul M" gives "J.-P. M.", and "Dae-jung" "D.": a small letter after a hyphen begins no name. */
function initials(given: string | undefined): Markup {
  return words(given)
    .split(/[\s.]+/u)
    .filter(Boolean)
    .map((word) =>
      word
        .split(/-(?!\p{Ll})/u)
        .map(initial)
        .join('-'),
    )
    .join(' ')
}

function initial(part: string): string {
  const [first = ''] = part
  return first === '' ? '' : `${first}.`
}
