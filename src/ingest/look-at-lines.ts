import type { SetAsideReason } from '../corpus/document.ts'
import { parseByLine } from './by-line.ts'
import type { Unit } from './join-lines.ts'
import { type Features, isProse, knowsLanguage, lineFeatures } from './line-features.ts'
import { isCommentsHeading, isSectionEnder, matchPattern } from './line-patterns.ts'

/** A line of a page, with what it says that no text does. */
export type MarkedLine = {
  readonly unit: Unit
  /** Why it can be no part of the text, whatever stands around it. */
  readonly pattern: SetAsideReason | undefined
  /** Whether the page goes on with other things after it. */
  readonly ender: 'related' | 'comments' | undefined
}

/** A line of a page, with all that can be told of it by itself. */
export type LookedAt = MarkedLine & {
  readonly features: Features
  /** Prose of some length, a sentence or two, a few words, or many that are no prose. */
  readonly shape: 'good' | 'near' | 'short' | 'list'
}

/** Marks the lines that say what no text does, or what an earlier line has said. */
export function markLines(units: readonly Unit[]): readonly MarkedLine[] {
  const seen = new Set<string>()
  return units.map((unit) => {
    const key = `${unit.end - unit.start} ${unit.text.toLowerCase()}`
    const isRepeat = seen.has(key)
    seen.add(key)
    const ender = enderOf(unit.text)
    return { unit, pattern: isRepeat ? 'repeat' : ender ? 'related' : patternOf(unit.text), ender }
  })
}

/** Looks at the shape of each line; only the language is told from all. */
export function lookAtLines(lines: readonly MarkedLine[]): readonly LookedAt[] {
  const looked = lines.map((line) => ({ ...line, features: lineFeatures(line.unit.text) }))
  const isKnown = knowsLanguage(looked.map(({ features }) => features))
  return looked.map((line) => ({ ...line, shape: shapeOf(line.features, isKnown) }))
}

function enderOf(text: string): LookedAt['ender'] {
  if (isCommentsHeading(text)) return 'comments'
  return isSectionEnder(text) ? 'related' : undefined
}

function patternOf(text: string): SetAsideReason | undefined {
  return matchPattern(text) ?? (parseByLine(text).length > 0 ? 'by-line' : undefined)
}

function shapeOf(features: Features, isKnown: boolean): LookedAt['shape'] {
  const { words, sentenceEnds, endsSentence, separators } = features
  if (isProse(features, isKnown)) {
    if (words >= 20 || sentenceEnds >= 2) return 'good'
    if (endsSentence || words > MOST_SHORT) return 'near'
  }
  return words <= MOST_SHORT && separators < 2 ? 'short' : 'list'
}

const MOST_SHORT = 14
