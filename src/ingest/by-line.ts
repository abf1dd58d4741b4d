import { cutOthers, etAl } from '../bibliography/others.ts'

/** The people whom a line names as authors, with `etAl` where it says that there are others; empty where it is no by-line. */
export function parseByLine(text: string): readonly string[] {
  if (text.length > LONGEST) return []
  const { names: named, hasOthers } = cutOthers(text)
  const names = bracketed(named) ?? split(named.match(BY)?.[1])
  if (!names.every(isName)) return []
  return hasOthers && names.length > 0 ? [...names, etAl] : names
}

/** "Ada Byron (Analyst, London) and Mary Shelley (Novelist)": names before their posts. */
function bracketed(text: string): readonly string[] | undefined {
  const outside = withoutBrackets(text)
  if (outside === undefined || outside.length > MOST_OUTSIDE) return undefined
  const names = outside
    .split('()')
    .map((name) => name.replace(/^\s*[,;&]?\s*(?:(?:and|und|et|y)\b)?\s*/i, '').trim())
  return names.at(-1) === '' && names.length > 1 ? names.slice(0, -1) : undefined
}

/** The text with each outermost bracket emptied; undefined where they do not match or there are none. */
function withoutBrackets(text: string): string | undefined {
  let depth = 0
  let outside = ''
  let brackets = 0
  for (const character of text) {
    if (character === '(') depth++
    if (depth === 0) outside += character
    if (character === ')' && --depth === 0) {
      outside += '()'
      brackets++
    }
    if (depth < 0) return undefined
  }
  return depth === 0 && brackets > 0 ? outside : undefined
}

function split(names: string | undefined): readonly string[] {
  return (names ?? '')
    .split(/\s*(?:[,;&]|\band\b|\bund\b|\bet\b|\by\b)\s*/i)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** Two to five words, each a capital or a particle: what a list of affiliations or a headline is not. */
function isName(name: string): boolean {
  const words = name.split(/\s+/)
  return (
    words.length >= 2 && words.length <= 5 && words.every((word) => PARTICLES.has(word) || NAME.test(word))
  )
}

const LONGEST = 600
const MOST_OUTSIDE = 200
const BY = /^(?:(?:words|story|text|written|posted)\s+)?(?:by|von|par|por|di|door)\s*:?\s+(\S.*)$/i
const NAME = /^(?:\p{Lu}[\p{L}'’-]*\.?|(?:\p{Lu}\.)+)$/u
const PARTICLES = new Set(
  'de del della der den di du da dos la le van von zu zur bin ibn al ter ten y e'.split(' '),
)
