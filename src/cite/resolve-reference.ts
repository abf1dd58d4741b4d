import type { Document } from '../corpus/document.ts'
import { editDistance } from '../search/spelling.ts'
import { findPages } from './find-pages.ts'
import { findSection } from './find-section.ts'
import { type Located, runsIn } from './located.ts'
import { readingsOf } from './parse-reference.ts'
import type { Place } from './place.ts'
import type { Reference, Resolved, TypedLocator } from './reference.ts'
import type { Shelf, Work } from './work.ts'

/**
 * Where a reference leads on a shelf. The longest alias that the words allow and the shelf knows is meant. Law: every place
 * begins and ends in a paragraph, and holds nothing between its paragraphs but white space.
 */
export function resolveReference(
  reference: Pick<Reference, 'typed' | 'alias' | 'locators'>,
  shelf: Shelf,
): Resolved {
  const readings = [...readingsOf(reference.typed), reference]
  const known = readings.find(({ alias }) => shelf.byAlias(alias) !== undefined)
  const work = known && shelf.byAlias(known.alias)
  if (known === undefined || work === undefined)
    return { kind: 'no-work', near: nearest(reference.alias, shelf) }
  const places: Place[] = []
  for (const locator of known.locators) {
    const located = locate(work.document, locator)
    if (located.kind === 'backward') return { kind: 'backward', work, locator }
    const runs =
      located.kind === 'ranges' ? located.ranges.flatMap((each) => runsIn(work.document, each)) : []
    if (located.kind === 'none' || runs.length === 0)
      return { kind: 'no-place', work, locator, ...hasOf(located) }
    places.push(...runs.map((run) => ({ document: work.document.id, ...run })))
  }
  const [first, ...rest] = distinct(places)
  if (first === undefined)
    throw new Error(`The reference ${reference.typed} has no places: a reference has one at least.`)
  return { kind: 'found', work, places: [first, ...rest] }
}

function hasOf(located: Located): { readonly has?: string } {
  return located.kind === 'none' && located.has !== undefined ? { has: located.has } : {}
}

function locate(document: Document, locator: TypedLocator): Located {
  switch (locator.kind) {
    case 'paragraph':
      return findParagraphs(document, locator)
    case 'page':
    case 'pdf-page':
      return findPages(document, locator)
    case 'chapter':
    case 'section':
      return findSection(document, locator)
    default:
      return locator.kind satisfies never
  }
}

function findParagraphs({ paragraphs }: Document, { from, to }: TypedLocator): Located {
  const first = Number(from)
  const last = to === undefined ? first : to === 'end' ? Math.max(first, paragraphs.length) : Number(to)
  if (last < first) return { kind: 'backward' }
  const start = paragraphs[first - 1]?.start
  const end = paragraphs[last - 1]?.end
  if (start !== undefined && end !== undefined) return { kind: 'ranges', ranges: [{ start, end }] }
  const count = paragraphs.length
  return { kind: 'none', ...(count === 0 ? {} : { has: count === 1 ? '1' : `1–${count}` }) }
}

/** The same place once, where it was first. */
function distinct(places: readonly Place[]): readonly Place[] {
  return places.filter(
    (place, index) =>
      places.findIndex(({ start, end }) => start === place.start && end === place.end) === index,
  )
}

const mostNear = 3

/** The works whose aliases are most like what was typed: of the same name but another year, begun so, or spelt nearly so. */
function nearest(typed: string, { works }: Shelf): readonly Work[] {
  const wanted = plain(typed)
  const scored = works.flatMap((work) => {
    const distance = distanceOf(wanted, plain(work.alias)) ?? (isOfTitle(wanted, work) ? farthest : undefined)
    return distance === undefined ? [] : [{ work, distance }]
  })
  return scored
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostNear)
    .map(({ work }) => work)
}

const farthest = 9

/** Whether the title has the word: who does not know the alias names a text by what it is called. */
function isOfTitle(typed: string, { record }: Work): boolean {
  return (
    typed.length >= 3 &&
    (record.title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).some((word) => plain(word) === typed)
  )
}

function plain(alias: string): string {
  return alias
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Smaller is nearer; undefined for what nobody would take for the other. */
function distanceOf(typed: string, alias: string): number | undefined {
  if (typed.length < 2) return undefined
  const [nameTyped, nameOf] = [typed, alias].map((each) => each.replace(/\d+\p{L}?$/u, ''))
  if (nameTyped === nameOf && nameOf !== '') return 0
  if (alias.startsWith(typed) || (nameOf !== undefined && nameOf.length >= 3 && typed.startsWith(nameOf)))
    return 1
  const most = typed.length < 4 ? 1 : 2
  // Who leaves out the year may misspell the name.
  const apart = Math.min(
    editDistance(typed, alias, most),
    nameTyped === typed && nameOf !== undefined ? editDistance(typed, nameOf, most) : most + 1,
  )
  return apart <= most ? 1 + apart : undefined
}
