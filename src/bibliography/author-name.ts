import type { CslName } from './csl-record.ts'
import { parseName } from './name.ts'
import { etAl, others, splitOthers } from './others.ts'

/**
 * A name as a document or a host writes it, "Simone de Beauvoir" or "Beauvoir, Simone de", by its parts; a literal wherever it
 * may be that of a body or of more than one person, since a literal is printed as it stands and a wrong cut is not.
 */
export function authorName(display: string): CslName {
  const words = plainName(display)
  if (words.startsWith('{')) return parseName(words)
  const parts = words.split(',').map((part) => part.trim())
  const [before = '', after = ''] = parts
  if (parts.length === 1) return inReadingOrder(words)
  if (parts.length === 2 && suffix.test(after)) return inReadingOrder(`${before} ${after}`)
  return isTurnedAround(parts) ? parseName(words) : { literal: words }
}

/** The names of a list as a document or a host writes them, each by itself; "et al." at the end of the last is `others`. */
export function authorNames(displayed: readonly string[]): readonly CslName[] {
  return splitOthers(displayed).map((name, index, all) =>
    index > 0 && index === all.length - 1 && name === etAl ? others : authorName(name),
  )
}

/** Without what is said of a person beside the name: "Dr.", "PhD". */
function plainName(display: string): string {
  const words = display.normalize('NFC').replace(/\s+/gu, ' ').trim()
  return words.replace(honorific, '').replace(degree, '').trim()
}

/** "Beauvoir, Simone de", "King, Jr., Martin Luther": not a place after a body, nor two people side by side. */
function isTurnedAround(parts: readonly string[]): boolean {
  if (parts.length > 3 || parts.includes('')) return false
  const [family = [], ...rest] = parts.map((part) => part.split(' '))
  const given = rest.filter((words) => !suffix.test(words.join(' '))).flat()
  if ([...family, ...given].some((word) => bodyWord.test(word))) return false
  const isPair = fullWords(family) > 1 && fullWords(given) > 1 && fullWords(given) === given.length
  return !isPair && family.length <= 5 && given.length >= 1 && given.length <= 5 && fullWords(family) > 0
}

function fullWords(words: readonly string[]): number {
  return words.filter((word) => !particles.has(word) && !initial.test(word)).length
}

function inReadingOrder(words: string): CslName {
  const name = words.split(' ')
  if (!isPerson(name)) return { literal: words }
  const [first = '', second = ''] = name
  if (name.length === 2 && familyFirst.test(second) && !first.includes('-')) {
    return { family: first, given: second }
  }
  const joint = name.findIndex((word) => word === 'y' || word === 'e')
  if (joint > 1) return { family: name.slice(joint - 1).join(' '), given: name.slice(0, joint - 1).join(' ') }
  return parseName(words)
}

/** Two to six words, each a capitalised one, an initial or a particle, and none that names a body or shouts like an acronym. */
function isPerson(name: readonly string[]): boolean {
  const last = name.at(-1) ?? ''
  return (
    name.length >= 2 &&
    name.length <= 6 &&
    !particles.has(last) &&
    !initial.test(last) &&
    !particles.has(name[0] ?? '') &&
    name.every(
      (word) => particles.has(word) || initial.test(word) || suffix.test(word) || capitalised.test(word),
    ) &&
    !name.some((word) => bodyWord.test(word))
  )
}

const honorific = /^(?:(?:dr|prof|mr|mrs|ms|rev|sir|dame|professor|doctor)\b\.?\s+)+(?=\S)/iu
const degree = /(?:,?\s+(?:ph\.?\s?d|m\.?d|d\.?phil|esq)\.?)+$/iu
const suffix = /^(?:[JS]r|II|III|IV)\.?$/u
/** Capitals side by side without full stops are as often an acronym: "BBC World". */
const initial = /^(?:\p{Lu}|(?:\p{Lu}\.[-–]?)+)$/u
/** A capital and small letters: "O’Brien", "McNeil", "Jean-Paul"; no acronym, which has two capitals side by side. */
const capitalised = /^(?!.*\p{Lu}{2})(?:[\p{Lu}\p{Lt}]|[dl]['’]\p{Lu})[\p{L}\p{M}'’.-]*$/u
/**
 * Romanised Korean and Chinese given names, "Dae-jung", "Tse-tung", have a small letter after the hyphen, where Western ones
 * have a capital: standing last they follow the family name.
 */
const familyFirst = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u
const particles: ReadonlySet<string> = new Set(
  'af al ap av ben bin da das de del della den der des di do dos du e el ibn la le lo los ten ter van von vom y zu zum zur'.split(
    ' ',
  ),
)
const bodyWord = new RegExp(
  `^(?:${[
    'the of for and & in on to a an academy administration agency alliance archives? army assembly association authority bank board',
    'books bureau cent(?:er|re) church club collective college commission committee community company congress consortium',
    'contributors co corp(?:oration)? council court daily department desk directorate division editorial editors',
    'embassy faculty federation forum foundation fund gazette gmbh government group guild headquarters herald inc initiative',
    'institut(?:e|o|ion)? international journal kingdom laborator(?:y|ies) labs? league library llc ltd magazine media',
    'ministry museum national nations navy network news newspaper notes observatory office organi[sz]ation parliament partners',
    'party platform post press project publications publishers? publishing quarterly radio republic research review school',
    'senate service society staff states studies studios? syndicate task team tribune trust union united',
    'universit(?:y|é|ät|at|é|a|à|ade|ad) writers',
  ]
    .join(' ')
    .split(' ')
    .join('|')})[.:]?$`,
  'iu',
)
