import type { Range } from '../text/range.ts'
import type { Mention } from './studied-text.ts'

/** The dates, years and amounts of a stretch of text, in order and apart: a year in a date is no mention of its own. */
export function findNumbers(text: string, { start, end }: Range): readonly Mention[] {
  const part = text.slice(start, end)
  const found: Mention[] = []
  for (const { pattern, make } of PATTERNS) {
    for (const match of part.matchAll(pattern)) {
      const words = match.groups?.['key'] ?? match[0]
      const at = start + match.index + match[0].indexOf(words)
      const range = { start: at, end: at + words.length }
      if (found.some((other) => other.start < range.end && range.start < other.end)) continue
      const sort = make(part, match)
      if (sort) found.push({ ...range, text: words, ...sort })
    }
  }
  return found.filter(({ sort }) => sort !== 'ignore').sort((a, b) => a.start - b.start)
}

type Sorted = Pick<Mention, 'type' | 'sort'>
type Pattern = {
  readonly pattern: RegExp
  readonly make: (part: string, match: RegExpExecArray) => Sorted | undefined
}

/** In a pattern a space may be a line break. */
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
const YEAR = '(?:1\\d{3}|20\\d{2})'

/** In the order of their claims: what an earlier one takes, a later one does not. */
const PATTERNS: readonly Pattern[] = [
  {
    pattern: /\b\d+(?:[.,]\d+)*[–—-]\d+(?:[.,]\d+)*%?(?:\s?(?:BCE?|CE|AD))?/g,
    make: () => ({ type: 'number', sort: 'ignore' }),
  },
  {
    pattern: new RegExp(
      `\\b(?:${MONTH} ${DAY}(?:, ?${YEAR})?|(?:${DAY}\\s+)${MONTH}(?:,? ${YEAR})?)\\b`,
      'g',
    ),
    make: () => ({ type: 'date', sort: 'day' }),
  },
  {
    pattern: new RegExp(`\\b${MONTH},? (?:of )?${YEAR}\\b`, 'g'),
    make: () => ({ type: 'date', sort: 'month' }),
  },
  {
    pattern: /\b\d{1,4} ?(?:BCE?|B\.C\.(?:E\.)?|CE|AD)(?![A-Za-z])|\bAD ?\d{1,4}\b/g,
    make: () => ({ type: 'year', sort: 'era' }),
  },
  { pattern: /\b1\d{2}0s\b|\b20\d0s\b/g, make: () => ({ type: 'year', sort: 'decade' }) },
  { pattern: new RegExp(`(?<![\\d.,$£€/-])\\b${YEAR}\\b(?![.,]\\d|[%°/-]|\\w)`, 'g'), make: yearSort },
  {
    pattern: /[$£€]\d+(?:[.,]\d+)*(?: (?:million|billion|trillion))?/g,
    make: () => ({ type: 'number', sort: 'money' }),
  },
  {
    pattern: /(?<![\w.,$£€–-])(?<key>\d+(?:\.\d+)?)(?= ?(?:%|percent\b|per cent\b))/g,
    make: () => ({ type: 'number', sort: 'percent' }),
  },
  {
    pattern:
      /(?<![\w.,$£€–/:-])(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?: (?:million|billion|trillion))?(?![\w/:°-]|[.,]\d)/g,
    make: amountSort,
  },
]

/** A number of four digits is a year after *in*, *since* …, and where nothing follows that it could count. */
function yearSort(part: string, match: RegExpExecArray): Sorted | undefined {
  const before = part.slice(Math.max(0, match.index - 24), match.index)
  const after = part.slice(match.index + 4, match.index + 24)
  if (UNIT.test(after) || COUNTED.test(after)) return undefined
  return YEAR_BEFORE.test(before) ? { type: 'year', sort: 'year' } : { type: 'number', sort: 'ignore' }
}

const YEAR_BEFORE =
  /(?:^|[\s(])(?:in|In|since|Since|by|By|until|Until|till|from|From|after|After|before|Before|during|During|of|around|about|late|early|mid|to|and|circa|c\.|ca\.|year|spring|summer|autumn|fall|winter|between|Between) \(?$/
const UNIT =
  /^ ?(?:°|%|km|m\b|cm|mm|kg|g\b|mg|ft|feet|miles|metres|meters|tons|tonnes|K\b|C\b|F\b|MW|kW|Hz|years?|days|months|hours|people|men|percent|million|billion|dollars|pounds|degrees|BCE?|volts|watts|psi|rpm)\b/
/** A plural in small letters that is no verb: what a number before it counts. */
const COUNTED =
  /^ (?!was\b|is\b|has\b|as\b|its\b|his\b|this\b|across\b|towards\b|besides\b|whereas\b|sees\b|saw\b)(?:\p{Ll}+ )?\p{Ll}{3,}s\b/u

/** Small counts can be counted or guessed; a number after a name is a part of it; one before a bracket labels. */
function amountSort(part: string, match: RegExpExecArray): Sorted | undefined {
  const [words] = match
  const before = part.slice(Math.max(0, match.index - 12), match.index)
  const after = part.slice(match.index + words.length, match.index + words.length + 24)
  if (
    /\p{Lu}[\p{L}.]* $|\b(?:No|no|vol|phase|type|grade|step|stage|class|section|article|level|version|factor) ?\.? ?$/u.test(
      before,
    )
  )
    return undefined
  if (!/^ (?:\p{L}|°)/u.test(after)) return undefined
  return Number(words.replace(/[^\d.]/g, '')) >= 10 ? { type: 'number', sort: 'amount' } : undefined
}
