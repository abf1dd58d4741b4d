import type { CslName } from './csl-record.ts'
import { foldSpace } from './fold-space.ts'

/** What the words between the braces of a name say. */
type Decode = (text: string) => string

/**
 * A name as people and BibTeX write it: "Mill, John Stuart", "Ludwig van Beethoven", "King, Jr., Martin Luther" or
 * "King, Martin Luther, Jr."; in braces, or plainly a body's, it is a literal. Rules: BibTeX's btxdoc, § 4.
 */
export function parseName(text: string): CslName {
  return parseTexName(text, (part) => part.replace(/[{}]/g, ''))
}

/** A name as a sentence has it: "Ludwig van Beethoven", "Martin Luther King, Jr."; a literal as it stands. */
export function nameText(name: CslName): string {
  if ('literal' in name) return name.literal
  const { given, 'dropping-particle': dropping, 'non-dropping-particle': particle, family, suffix } = name
  const main = [given, dropping, joined(particle, family)].filter((part) => part !== undefined && part !== '')
  return suffix === undefined
    ? main.join(' ')
    : `${main.join(' ')}${/^[IVX]+$/.test(suffix) ? ' ' : ', '}${suffix}`
}

/** As `parseName`, for names whose words are still to be decoded; braces keep what they hold together. */
export function parseTexName(text: string, decode: Decode): CslName {
  const trimmed = foldSpace(text)
  const say = (part: string) => foldSpace(decode(part))
  if (isGroup(trimmed)) return { literal: say(trimmed) }
  const parts = splitOutside(trimmed, (character) => character === ',')
  if (parts.length === 1) return inReadingOrder(trimmed, say)
  const [family = '', second = '', ...others] = parts
  const last = others.join(', ')
  const isReversed = others.length > 0 && last !== '' && (SUFFIX.test(second) || !SUFFIX.test(last))
  const [suffix, given] = others.length === 0 ? ['', second] : isReversed ? [second, last] : [last, second]
  // "King, Jr.," has nothing after its second comma.
  return others.length > 0 && last === ''
    ? assemble(splitParticle(family, say), '', say(second))
    : assemble(splitParticle(family, say), say(given), say(suffix))
}

/** The pieces of a text between characters that stand outside of braces; white space around them is gone. */
export function splitOutside(text: string, cuts: (character: string) => boolean): readonly string[] {
  const pieces: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '{') depth++
    else if (character === '}') depth = Math.max(0, depth - 1)
    else if (depth === 0 && cuts(character)) {
      pieces.push(text.slice(from, at).trim())
      from = at + 1
    }
  }
  pieces.push(text.slice(from).trim())
  return pieces
}

/** Whether a text is one pair of braces with all else in it. */
export function isGroup(text: string): boolean {
  if (!text.startsWith('{') || !text.endsWith('}')) return false
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === '{') depth++
    if (text.charAt(at) === '}') depth--
    if (depth === 0) return at === text.length - 1
  }
  return false
}

type Family = { readonly particle: string; readonly family: string }

function inReadingOrder(text: string, say: Decode): CslName {
  const words = splitOutside(text, (character) => character === ' ' || character === '~').filter(Boolean)
  const last = words.at(-1) ?? ''
  const hasSuffix = words.length > 2 && SUFFIX.test(last)
  const name = hasSuffix ? words.slice(0, -1) : words
  if (name.length > 1 && name.some((word) => BODY.test(word))) return { literal: say(text) }
  const isLow = name.map((word) => isLowerCase(word, say))
  const from = isLow.indexOf(true)
  const to = isLow.slice(0, -1).lastIndexOf(true)
  const suffix = hasSuffix ? say(last) : ''
  const none = { particle: '', family: say(name.at(-1) ?? '') }
  if (to < 0 || isLow.every(Boolean)) return assemble(none, say(name.slice(0, -1).join(' ')), suffix)
  const particle = say(name.slice(from, to + 1).join(' '))
  const family = say(name.slice(to + 1).join(' '))
  return assemble({ particle, family }, say(name.slice(0, from).join(' ')), suffix)
}

/** "van der Waals": the words in lower case at the beginning, as long as one is left to be the family name. */
function splitParticle(text: string, say: Decode): Family {
  const words = splitOutside(text, (character) => character === ' ' || character === '~').filter(Boolean)
  const found = words.findIndex((word) => !isLowerCase(word, say))
  const end = Math.min(found < 0 ? words.length : found, words.length - 1)
  const [particle, family] = [words.slice(0, Math.max(0, end)), words.slice(Math.max(0, end))]
  return { particle: say(particle.join(' ')), family: say(family.join(' ')) }
}

function isLowerCase(word: string, say: Decode): boolean {
  return !word.startsWith('{') && /^['’]?\p{Ll}/u.test(say(word))
}

function assemble({ particle, family }: Family, given: string, suffix: string): CslName {
  if (family === '') return { literal: [given, suffix].filter((part) => part !== '').join(', ') }
  return {
    family,
    ...(given !== '' && { given }),
    ...(particle !== '' && { 'non-dropping-particle': particle }),
    ...(suffix !== '' && { suffix }),
  }
}

/** "d’Alembert" and "al-Farabi" are one word, "van Gogh" are two. */
function joined(particle: string | undefined, family: string): string {
  if (particle === undefined) return family
  return /['’-]$/.test(particle) ? particle + family : `${particle} ${family}`
}

const SUFFIX = /^(?:[JS]r|[JS]nr|I{2,3}|IV|VI{0,3})\.?$/
/** Words that stand in the names of bodies and in no person's. */
const BODY =
  /^(?:the|of|for|and|&|universit(?:y|é|ät)|institut[eo]?|ministry|department|committee|council|association|organi[sz]ation|foundation|agency|bureau|commission|cent(?:er|re)|society|federation|museum|library|inc\.?|ltd\.?|llc|gmbh)$/i
