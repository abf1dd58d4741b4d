import type { Range } from '../text/range.ts'
import type { StudiedSentence, Token } from './studied-text.ts'

/** A noun phrase without its determiner: a name, or up to four adjectives and nouns that end in a noun. */
export type NounPhrase = Range & {
  readonly tokens: readonly Token[]
  readonly isName: boolean
  /** A name of one word, or of a country: it leads to too much. */
  readonly isWide: boolean
}

/**
 * The noun phrases of a sentence, in order and apart. Names come from its mentions, so that one with *of* in it stays
 * whole; a hyphen joins what stands at both its sides.
 */
export function nounPhrases({ tokens, mentions }: StudiedSentence): readonly NounPhrase[] {
  const names = mentions.filter(({ type }) => NAMES.has(type))
  const named = names.map(({ start, end, text, sort }) => ({
    start,
    end,
    tokens: tokens.filter((token) => token.start >= start && token.end <= end),
    isName: true,
    isWide: /^(?:country|continent)$/.test(sort ?? '') || !/[\s-]/.test(text),
  }))
  const plain = runs(tokens).flatMap((run) => trim(run) ?? [])
  return [...named, ...plain.filter((phrase) => !touchesName(phrase, names))].sort(
    (a, b) => a.start - b.start,
  )
}

/** Adjectives and nouns in a row, with the hyphens between them; an adjective after a noun opens a new row. */
function runs(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const found: Token[][] = [[]]
  for (const token of tokens) {
    const run = found.at(-1) ?? []
    const isNext = BUILDS.has(token.pos) && WORD.test(token.text)
    if (isNext && token.pos === 'ADJ' && run.at(-1)?.pos === 'NOUN') found.push([token])
    else if (isNext || (run.length > 0 && isJoint(token, run))) run.push(token)
    else if (run.length > 0) found.push([])
  }
  return found
}

/** A hyphen with no space before it. */
function isJoint(token: Token, run: readonly Token[]): boolean {
  return /^[-–]$/.test(token.text) && token.start === run.at(-1)?.end
}

function trim(run: readonly Token[]): NounPhrase | undefined {
  let first = 0
  while (first < run.length && isEmpty(run[first])) first++
  const tokens = run.slice(first)
  const start = tokens[0]?.start
  const last = tokens.at(-1)
  const isHalved = first > 0 && tokens[0]?.pos === 'ADJ' && /ed$/.test(tokens[0].text)
  if (start === undefined || !last || isHalved || tokens.length > LONGEST) return undefined
  if (last.pos !== 'NOUN' && last.pos !== 'PROPN') return undefined
  return {
    start,
    end: last.end,
    tokens,
    isName: tokens.every(({ pos }) => pos === 'PROPN'),
    isWide: tokens.every(({ pos }) => pos === 'PROPN') && tokens.length < 2,
  }
}

/** Says nothing about which thing is meant: *other*, *new*, *greater*. */
function isEmpty(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (EMPTY.test(token.text) || (token.pos === 'ADJ' && /.{3}(?:er|est)$/.test(token.text)))
  )
}

/** Part of a longer name or glued to one: "North" of "North Korea", "led" of "U.S.-led". */
function touchesName({ start, end }: Range, names: readonly Range[]): boolean {
  return names.some((name) => name.end >= start && name.start <= end)
}

const NAMES: ReadonlySet<string> = new Set(['person', 'place', 'event', 'organisation', 'name'])
const BUILDS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN'])
const WORD = /\p{L}{2}/u
/** Adjectives that say nothing about which thing is meant. */
const EMPTY =
  /^(?:same|given|alleged|so-called|other|such|own|certain|various|several|many|more|most|much|few|less|least|different|further|new|old|great|major|main|good|bad|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\d+)th|last|next|early|late|whole|entire|full|current|recent|particular|additional|next|possible|similar|due|able|likely|important|significant|numerous|former|latter|subsequent|initial|overall|total|true|real|honest|fundamental|essential|grand|fatal|real|serious|special|general|specific|common|considerable|potential|local|close|strong|key|top|nearby|prominent|average|populous|suitable|favorable|favourable|accurate|unique|popular|famous|successful|active|final|original|previous|typical|official|basic|appropriate|necessary|primary|nice|rare|usual|wide|broad|[-–])$/i
const LONGEST = 5
