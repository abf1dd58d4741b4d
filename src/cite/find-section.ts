import type { Document, Paragraph } from '../corpus/document.ts'
import { foldWord } from '../text/fold.ts'
import { countsDown, fromRoman } from '../text/roman.ts'
import type { Located } from './located.ts'
import type { TypedLocator } from './reference.ts'

/**
 * The paragraphs under the headings that a locator names: by number, whichever way it is written ("ch. 4" is "Chapter IV"), or by
 * the words of the heading or its first words. Headings without a number are not counted.
 */
export function findSection(document: Document, { kind, from, to }: TypedLocator): Located {
  const headings = headingsOf(document)
  const none: Located = { kind: 'none', ...hasOf(headings) }
  const first = matching(headings, from, kind)
  if (first.length === 0) return none
  if (to === undefined) return rangesUnder(document, first)
  const [start] = under(document, first)
  const last = to === 'end' ? document.paragraphs : under(document, matching(headings, to, kind))
  const end = last.at(-1)
  if (start === undefined || end === undefined) return countsDown(from, to) ? { kind: 'backward' } : none
  if (end.end <= start.start) return { kind: 'backward' }
  return { kind: 'ranges', ranges: [{ start: start.start, end: end.end }] }
}

/** A heading with what it is called by. */
type Heading = { readonly words: string; readonly folded: string; readonly bare: string } & Numbered
type Numbered = { readonly number?: string; readonly sign?: 'chapter' | 'section' }

function headingsOf({ paragraphs }: Document): readonly Heading[] {
  const all = new Set(paragraphs.flatMap(({ headings }) => headings))
  return [...all].map((words) => {
    const numbered = numberedPart.exec(words)
    const [part = '', sign = '', digits, roman] = numbered ?? []
    const isSigned = sign.trim() !== ''
    // "I" alone may be somebody speaking: without a sign, Roman numerals want a mark behind them.
    const isNumber =
      digits !== undefined || (roman !== undefined && (isSigned || /[.:)—–]\s*$|^[^\s]+$/.test(part)))
    const number = isNumber ? numberOf(digits ?? roman ?? '') : undefined
    return {
      words,
      folded: fold(words),
      bare: fold(number === undefined ? words : words.slice(part.length)),
      ...(number === undefined ? {} : { number }),
      ...(isSigned
        ? { sign: /^(?:ch|kap|第.*章|제.*장)/iu.test(part) ? ('chapter' as const) : ('section' as const) }
        : {}),
    }
  })
}

const numberedPart =
  /^((?:chapter|chap\.?|ch\.?|kapitel|section|sect?\.?|abschnitt|part|book|§|第|제)\s*)?(?:(\d{1,4}(?:\.\d{1,4})*[a-z]?)|([ivxlcdm]{1,12}))(?![\p{L}\p{N}])\s*(?:[章節节장절])?\s*[.:)—–-]?\s*/iu

function numberOf(typed: string): string {
  return String(fromRoman(typed) ?? typed.toLowerCase())
}

function fold(words: string): string {
  return (words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldWord).join(' ')
}

function matching(
  headings: readonly Heading[],
  typed: string,
  kind: TypedLocator['kind'],
): readonly Heading[] {
  const number = numberOf(typed)
  const numbered = headings.filter((heading) => heading.number === number)
  const signed = numbered.filter(({ sign }) => sign === kind)
  const fitting = signed.length > 0 ? signed : numbered.filter(({ sign }) => sign === undefined)
  if (fitting.length > 0) return fitting
  const words = fold(typed)
  if (words === '') return []
  const whole = headings.filter(({ folded, bare }) => folded === words || bare === words)
  if (whole.length > 0) return whole
  const begun = headings.filter(
    ({ folded, bare }) => `${folded} `.startsWith(`${words} `) || `${bare} `.startsWith(`${words} `),
  )
  // Several headings begin so: which one is meant cannot be told.
  return begun.length === 1 ? begun : []
}

function under({ paragraphs }: Document, headings: readonly Heading[]): readonly Paragraph[] {
  const meant = new Set(headings.map(({ words }) => words))
  return paragraphs.filter((paragraph) => paragraph.headings.some((heading) => meant.has(heading)))
}

/** The stretches of paragraphs that follow one another under the headings. */
function rangesUnder(document: Document, headings: readonly Heading[]): Located {
  const groups: { start: number; end: number; last: number }[] = []
  for (const { start, end, number } of under(document, headings)) {
    const group = groups.at(-1)
    if (group !== undefined && group.last === number - 1) {
      group.end = end
      group.last = number
    } else groups.push({ start, end, last: number })
  }
  return { kind: 'ranges', ranges: groups.map(({ start, end }) => ({ start, end })) }
}

const listed = 6

/** The first headings there are; nothing where there are none. */
function hasOf(headings: readonly Heading[]): { readonly has?: string } {
  if (headings.length === 0) return {}
  const shown = headings.slice(0, listed).map(({ words }) => words)
  return { has: [...shown, ...(headings.length > listed ? ['…'] : [])].join(' · ') }
}
