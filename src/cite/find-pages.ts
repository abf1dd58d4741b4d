import type { Document } from '../corpus/document.ts'
import { pageNames } from '../corpus/locate.ts'
import { countsDown, fromRoman, toRoman } from '../text/roman.ts'
import type { Located } from './located.ts'
import type { TypedLocator } from './reference.ts'

/**
 * The pages that a locator names: by what is printed on them, or by their place in the file where it says "pdf p.". Where all
 * printed numbers are Roman, 14 means xiv. A page that stands there twice, as where numbers begin anew, is both of them.
 */
export function findPages({ pages, text }: Document, { kind, from, to }: TypedLocator): Located {
  const names =
    kind === 'pdf-page'
      ? pages.map(({ index }) => String(index))
      : pageNames(pages).map((name) => name?.toLowerCase())
  const told = names.filter((name) => name !== undefined)
  const none: Located = { kind: 'none', ...(pages.length === 0 ? {} : { has: runsOf(told).join(', ') }) }
  const first = indexOf(names, from)
  if (first === -1) return none
  const rangeOf = (one: number, other: number): { start: number; end: number } => ({
    start: pages[one]?.start ?? text.length,
    end: pages[other + 1]?.start ?? text.length,
  })
  if (to === undefined) {
    const same = names.flatMap((name, index) => (name === names[first] ? [rangeOf(index, index)] : []))
    return { kind: 'ranges', ranges: same }
  }
  const until = to === 'end' ? undefined : whole(from, to)
  const last = until === undefined ? pages.length - 1 : indexOf(names, until)
  if (last === -1) return countsDown(from, to) ? { kind: 'backward' } : none
  return last < first ? { kind: 'backward' } : { kind: 'ranges', ranges: [rangeOf(first, last)] }
}

/** "141–42" is 141–142, as is usual from three digits on. */
function whole(from: string, to: string): string {
  const isShort = /^\d{3,}$/.test(from) && /^\d+$/.test(to) && to.length < from.length
  return isShort ? from.slice(0, from.length - to.length) + to : to
}

function indexOf(names: readonly (string | undefined)[], typed: string): number {
  const name = typed.toLowerCase().replace(/^0+(?=\d)/, '')
  const exact = names.indexOf(name)
  if (exact !== -1 || names.some((each) => each !== undefined && /^\d+$/.test(each))) return exact
  return names.indexOf(toRoman(Number(name)))
}

const mostRuns = 4

/** The names of pages as one tells them: "i–xii, 1–210". */
function runsOf(names: readonly string[]): readonly string[] {
  const runs: { first: string; last: string }[] = []
  for (const name of names) {
    const run = runs.at(-1)
    if (run !== undefined && follows(run.last, name)) run.last = name
    else runs.push({ first: name, last: name })
  }
  const told = runs.map(({ first, last }) => (first === last ? first : `${first}–${last}`))
  return told.length <= mostRuns ? told : [...told.slice(0, mostRuns - 1), '…', ...told.slice(-1)]
}

function follows(before: string, name: string): boolean {
  const roman = fromRoman(before)
  if (roman !== undefined) return fromRoman(name) === roman + 1
  return /^\d+$/.test(before) && name === String(Number(before) + 1)
}
