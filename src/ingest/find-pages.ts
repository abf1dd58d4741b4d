import type { Page } from '../corpus/document.ts'
import { type PageLabel, parsePageLabel, writePageLabel } from './page-label.ts'
import { type Line, splitLines } from './split-lines.ts'

/** The pages of a text, and where the lines begin that hold nothing but a page's number. */
export type FoundPages = { readonly pages: readonly Page[]; readonly numberLines: ReadonlySet<number> }

/**
 * The pages between form feeds. A page is labelled by the number in its first or last line, where such numbers count up with
 * the pages over three of them at least; a page among numbered ones, or next to them, has the number that it must have.
 */
export function findPages(text: string, pageStarts: readonly number[]): FoundPages {
  // A program that writes a form feed after each page writes one after the last.
  const end = text.trimEnd().length
  const later = pageStarts.filter((start) => start < end)
  if (later.length === 0) return { pages: [], numberLines: new Set() }
  const starts = [0, ...later]
  const printed = printedNumbers(text, starts)
  const labels = labelsOf(runsOf(printed), starts.length)
  const pages = starts.map((start, i): Page => {
    const label = labels.get(i)
    return { start, index: i + 1, ...(label && { label: writePageLabel(label) }) }
  })
  const numbers = printed.filter(({ page, label }) => isSame(labels.get(page), label))
  return { pages, numberLines: new Set(numbers.map(({ line }) => line)) }
}

/** A number that stands alone in the first or last line of a page. */
type Printed = { readonly page: number; readonly line: number; readonly label: PageLabel }

function printedNumbers(text: string, starts: readonly number[]): readonly Printed[] {
  const lines = splitLines(text)
  const printed: Printed[] = []
  let at = 0
  for (const page of starts.keys()) {
    const end = starts[page + 1] ?? Number.POSITIVE_INFINITY
    const first = at
    while ((lines[at]?.start ?? Number.POSITIVE_INFINITY) < end) at++
    const edges = new Set([lines[first], lines[at - 1]])
    if (at === first) continue
    for (const line of edges) {
      const label = line && labelIn(line)
      if (label) printed.push({ page, line: line.start, label })
    }
  }
  return printed
}

/** "41", "- 41 -", "[41]", "Page 41", "p. 41", "41 of 60". */
function labelIn({ text }: Line): PageLabel | undefined {
  const number = text.length <= LONGEST ? text.match(NUMBER_ALONE)?.[1] : undefined
  return number === undefined ? undefined : parsePageLabel(number)
}

/** The numbers of which three at least are as far from their pages' places as each other. */
function runsOf(printed: readonly Printed[]): readonly (readonly Printed[])[] {
  const groups = new Map<string, Printed[]>()
  for (const each of printed) {
    const key = `${each.label.numerals} ${each.label.value - each.page}`
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return [...groups.values()].filter((group) => group.length >= FEWEST).sort((a, b) => b.length - a.length)
}

/** What each page is called by its place: what is printed on it comes before what follows from its neighbours. */
function labelsOf(runs: readonly (readonly Printed[])[], count: number): ReadonlyMap<number, PageLabel> {
  const labels = new Map<number, PageLabel>()
  const put = (page: number, label: PageLabel) => {
    if (!labels.has(page) && page >= 0 && page < count && label.value >= 1) labels.set(page, label)
  }
  for (const run of runs) for (const { page, label } of run) put(page, label)
  for (const run of runs) {
    for (const [i, { page, label }] of run.entries()) {
      // The first page of a text often has no number, and neither has the last one of a chapter.
      const gap = (run[i + 1]?.page ?? page + 2) - page
      if (i === 0) put(page - 1, { ...label, value: label.value - 1 })
      for (let step = 1; step < gap && gap <= WIDEST_GAP; step++)
        put(page + step, { ...label, value: label.value + step })
    }
  }
  return labels
}

function isSame(one: PageLabel | undefined, other: PageLabel): boolean {
  return one?.numerals === other.numerals && one.value === other.value
}

const FEWEST = 3
/** In pages: over more of them nobody can tell that the numbers ran on. */
const WIDEST_GAP = 20
/** In characters. */
const LONGEST = 30
const NUMBER_ALONE =
  /^[-–—[(|•·~ ]{0,4}(?:(?:page|seite|p\.|pg\.|s\.) ?)?([\divxlcdm]{1,15})(?: ?(?:of|\/|von) ?\d{1,5})?[-–—\])|•·~ .]{0,4}$/i
