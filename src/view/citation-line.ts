import type { Locator } from '../corpus/locator.ts'
import type { Metadata } from '../corpus/metadata.ts'
import { locatorText } from './locator-text.ts'
import { type Phrase, strong, text } from './view.ts'
import type { Words } from './words.ts'

/**
 * Who wrote it, what it is called, when it appeared and where in it the words stand: "A. Author, Title (2006), ¶ 4".
 * What the document does not state is left out, and so is a heading that only says the title again.
 */
export function citationLine(metadata: Metadata, locator: Locator, words: Words): Phrase {
  const authors = authorsText(metadata, words)
  const isTitled = locator.headings[0]?.trim() === metadata.title.value.trim()
  const place = isTitled ? { ...locator, headings: locator.headings.slice(1) } : locator
  return [
    ...(authors === undefined ? [] : [text(`${authors}, `)]),
    strong(metadata.title.value),
    // The sign and its number stay on one line.
    text(`${aside(metadata, words)}, ${locatorText(place).replace('¶ ', '¶\u00A0')}`),
  ]
}

/** "A and B", or "A, B and 3 others" beyond three; undefined where the document names nobody. */
export function authorsText(metadata: Metadata, words: Words): string | undefined {
  const authors = metadata.authors?.value ?? []
  if (authors.length === 0) return undefined
  return authors.length <= 3
    ? words.grammar.and(authors)
    : words.answer.andOthers(authors.slice(0, 2), authors.length - 2)
}

/** The year of an ISO date; a date of another form stays as it is; undefined where there is none. */
export function yearText(metadata: Metadata): string | undefined {
  const date = metadata.date?.value
  return date === undefined ? undefined : (/^\d{4}(?=-|$)/.exec(date)?.[0] ?? date)
}

function aside(metadata: Metadata, words: Words): string {
  const known = [yearText(metadata), metadata.excerpt === undefined ? undefined : words.answer.excerpt]
  const stated = known.filter((part) => part !== undefined)
  return stated.length === 0 ? '' : ` (${stated.join(', ')})`
}
