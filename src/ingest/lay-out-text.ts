import type { Block } from '../corpus/create-document.ts'
import type { SetAsideLine, SetAsideReason } from '../corpus/document.ts'
import { classifyLines } from './classify-lines.ts'
import { splitEdition } from './edition-marks.ts'
import { headingLevels } from './find-headings.ts'
import { joinParagraphs, joinWrappedLines, type Unit } from './join-lines.ts'
import { type Line, splitLines } from './split-lines.ts'

/** A line or paragraph of a plain text, and what became of it. */
export type Part = { readonly unit: Unit } & (
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'set aside'; readonly reason: SetAsideReason }
)

/** A plain text taken apart: every line that says something is in one part, in order. */
export type Layout = {
  readonly parts: readonly Part[]
  /** Whether it is a web page's text, copied with what stood around it. */
  readonly isPage: boolean
}

/**
 * Finds the paragraphs and headings of a normalised text, and which of its lines are no part of it; those that `pageNumbers`
 * holds, by where they begin, are known to be none.
 */
export function layOutText(text: string, pageNumbers: ReadonlySet<number> = new Set()): Layout {
  const lines = splitLines(text)
  const isNumber = ({ start }: Line) => pageNumbers.has(start)
  const layout = layOutLines(lines.filter((line) => !isNumber(line)))
  const numbers = lines.filter(isNumber).map((line) => asAside(line, 'label'))
  if (numbers.length === 0) return layout
  return { ...layout, parts: [...layout.parts, ...numbers].sort((a, b) => a.unit.start - b.unit.start) }
}

function layOutLines(lines: readonly Line[]): Layout {
  const { before, body, after } = splitEdition(lines)
  const page = layOutPage(joinWrappedLines(body))
  const parts = page ?? layOutParagraphs(joinParagraphs(body))
  const asLegal = (line: Line) => asAside(line, 'legal')
  return { parts: [...before.map(asLegal), ...parts, ...after.map(asLegal)], isPage: page !== undefined }
}

/** Finds the paragraphs and headings of a text that nothing is to be set aside from. */
export function layOutCleanText(text: string): Layout {
  return { parts: layOutParagraphs(joinParagraphs(splitLines(text))), isPage: false }
}

/** The parts that are text. */
export function blocksOf({ parts }: Layout): readonly Block[] {
  return parts.flatMap((part): readonly Block[] => {
    const { start, end } = part.unit
    if (part.kind === 'heading') return [{ kind: 'heading', level: part.level, start, end }]
    return part.kind === 'paragraph' ? [{ kind: 'paragraph', start, end }] : []
  })
}

/** The lines that are not, one by one as the file has them. */
export function setAsideOf({ parts }: Layout): readonly SetAsideLine[] {
  return parts.flatMap((part) => {
    if (part.kind !== 'set aside') return []
    return part.unit.lines.map(({ start, end, number }) => ({
      start,
      end,
      line: number,
      reason: part.reason,
    }))
  })
}

/** The parts of a page, or undefined where the text is none. */
function layOutPage(units: readonly Unit[]): readonly Part[] | undefined {
  const verdicts = classifyLines(units)
  if (!verdicts) return undefined
  const kept = units.filter((_, i) => verdicts[i]?.kind !== 'set aside')
  const levels = new Map(headingLevels(kept).map((level, i) => [kept[i], level]))
  return units.map((unit, i): Part => {
    const verdict = verdicts[i]
    if (verdict?.kind === 'heading')
      return { unit, kind: 'heading', level: levels.get(unit) ?? DEFAULT_LEVEL }
    return verdict?.kind === 'set aside' ? { unit, ...verdict } : { unit, kind: 'paragraph' }
  })
}

function layOutParagraphs(units: readonly Unit[]): readonly Part[] {
  const levels = headingLevels(units)
  return units.map((unit, i): Part => {
    const level = levels[i]
    return level === undefined ? { unit, kind: 'paragraph' } : { unit, kind: 'heading', level }
  })
}

function asAside(line: Line, reason: SetAsideReason): Part {
  const unit = { start: line.start, end: line.end, text: line.text, lines: [line] } as const
  return { unit, kind: 'set aside', reason }
}

const DEFAULT_LEVEL = 2
