import type { DocumentId } from '../corpus/document.ts'
import { magnitudeOf } from './magnitude.ts'
import type { PooledName } from './name-pool.ts'
import type { Mention } from './studied-text.ts'
import type { ToldYears } from './told-years.ts'

/** Which years may be offered: those between the ends of the story `told`, rather those of the document `home`. */
export type TimeFrame = { readonly told: ToldYears; readonly home: DocumentId }

/**
 * Three years or dates for distractors, of those given in the order of preference. None is a neighbour of the right
 * one, none more than three times as far from it as the nearest, none outside of the story; beside the first of a
 * month stand such days alone. Undefined where there are fewer, or the right one itself lies outside.
 */
export function spreadTimes(
  answer: Mention,
  times: readonly PooledName[],
  { told, home }: TimeFrame,
): readonly PooledName[] | undefined {
  if (!isTold(answer.text, told)) return undefined
  const right = magnitudeOf(answer.text)
  const reach = reachOf(answer)
  const near = times
    .filter(({ text }) => isTold(text, told) && isFirstDay(text) === isFirstDay(answer.text))
    .map((name) => timeOf(name, right, home))
    .filter(({ distance, isOwn }) => distance >= reach.least && distance <= (isOwn ? 2 : 1) * reach.farthest)
  // By where the gap stands, so that the right one is as often the first or last as between.
  const sides = sidesOf(PLACES[answer.start % PLACES.length] ?? 0)
  let best: { readonly times: readonly Time[]; readonly points: number } | undefined
  for (const from of new Set(near.map(({ distance }) => distance).sort((a, b) => a - b))) {
    if (from > CLOSEST * reach.farthest) break
    const nearest = near.filter(({ distance }) => distance === from)
    const others = near.filter(({ distance }) => distance > from && distance <= WIDEST * from)
    for (const most of sides) {
      const picked = pick([...nearest, ...others], right, most, reach.least / 2)
      if (picked.length < WANTED || !picked.some(({ distance }) => distance === from)) continue
      const points = picked.filter(({ isOwn }) => isOwn).length + most.points
      if (!best || points > best.points) best = { times: picked, points }
    }
  }
  return best?.times.map(({ name }) => name)
}

type Side = { readonly below: number; readonly above: number; readonly points: number }

/** How many options may lie before and after the right one, with points for it: best `wanted`, else some on both sides. */
function sidesOf(wanted: number): readonly Side[] {
  return [0, 1, 2, 3].map((below) => {
    const isBetween = below > 0 && below < WANTED
    return { below, above: WANTED - below, points: below === wanted ? 2 : isBetween ? 1 : 0 }
  })
}

type Time = {
  readonly name: PooledName
  readonly value: number
  readonly distance: number
  readonly isOwn: boolean
}

function timeOf(name: PooledName, right: number, home: DocumentId): Time {
  const value = magnitudeOf(name.text)
  return { name, value, distance: Math.abs(value - right), isOwn: name.document === home }
}

/** Up to three of the times, so many before the right one and so many after it, none of them within `apart` of another. */
function pick(times: readonly Time[], right: number, most: Side, apart: number): readonly Time[] {
  const found: Time[] = []
  for (const time of times) {
    if (found.some(({ value }) => Math.abs(value - time.value) < apart)) continue
    const beside = found.filter(({ value }) => value < right === time.value < right).length
    if (beside < (time.value < right ? most.below : most.above)) found.push(time)
    if (found.length === WANTED) break
  }
  return found
}

function isTold(text: string, { first, last }: ToldYears): boolean {
  const year = yearOf(text)
  return Number.isNaN(year) || (year >= first && year <= last)
}

/** "1 May 1712", "May 1, 1712": a day that stands for a beginning, unlike any other of its month. */
function isFirstDay(text: string): boolean {
  return /\b1(?:st)?\b/.test(text)
}

/** How near and how far an option lies, in the unit of `magnitudeOf`: years, or months. */
function reachOf({ type, text }: Mention): { readonly least: number; readonly farthest: number } {
  const unit = type === 'date' ? 12 : 1
  return { least: 2 * unit, farthest: unit * (yearOf(text) < LONG_AGO ? 25 : 8) }
}

function yearOf(text: string): number {
  return Number(/\d{4}/.exec(text)?.[0] ?? Number.NaN)
}

const WANTED = 3
/** Often between, for where that cannot be it is the first or the last of them in any case. */
const PLACES = [0, 1, 2, 1, 2, 3]
/** How many times as far as the nearest one the farthest may lie: one alone would be ruled out, or stand out. */
const WIDEST = 3
/** The nearest one may not be far itself, or the right one stands apart from all others. */
const CLOSEST = 0.6
const LONG_AGO = 1800
