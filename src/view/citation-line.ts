import { etAl } from '../bibliography/others.ts'
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
  const facts = stated(metadata, words)
  return [
    ...(authors === undefined ? [] : [text(`${authors}, `)]),
    strong(metadata.title.value),
    text(`${facts.length === 0 ? '' : ` (${facts.join(', ')})`}, ${placeText(metadata, locator)}`),
  ]
}

/** The same for a place that has the title above it: "A. Author · 2006 · § Of Lamps, ¶ 4". */
export function byline(metadata: Metadata, locator: Locator, words: Words): Phrase {
  const parts = [authorsText(metadata, words), ...stated(metadata, words), placeText(metadata, locator)]
  return [text(parts.filter((part) => part !== undefined).join(' · '))]
}

/** "A and B", or "A, B and 3 others" beyond three; undefined where the document names nobody. */
export function authorsText(metadata: Metadata, words: Words): string | undefined {
  const authors = metadata.authors?.value ?? []
  if (authors.length === 0) return undefined
  if (authors.length <= 3) return peopleText(authors, words)
  return authors.at(-1) === etAl
    ? peopleText([...authors.slice(0, 2), etAl], words)
    : words.answer.andOthers(authors.slice(0, 2), authors.length - 2)
}

/** "A, B and C"; "A, B et al." where nobody says how many more there are: Latin, as citations have it in every language. */
export function peopleText(names: readonly string[], words: Words): string {
  return names.length > 1 && names.at(-1) === etAl
    ? `${names.slice(0, -1).join(', ')} ${etAl}`
    : words.grammar.and(names)
}

/** The year of an ISO date; a date of another form stays as it is; undefined where there is none. */
export function yearText(metadata: Metadata): string | undefined {
  const date = metadata.date?.value
  return date === undefined ? undefined : (/^\d{4}(?=-|$)/.exec(date)?.[0] ?? date)
}

function stated(metadata: Metadata, words: Words): readonly string[] {
  const known = [yearText(metadata), metadata.excerpt === undefined ? undefined : words.answer.excerpt]
  return known.filter((part) => part !== undefined)
}

function placeText({ title }: Metadata, locator: Locator): string {
  const isTitled = locator.headings[0]?.trim() === title.value.trim()
  const place = isTitled ? { ...locator, headings: locator.headings.slice(1) } : locator
  return locatorText(place).replace(SIGN_AND_NUMBER, '$1\u00A0')
}

/** At the end of a locator, where no words of a heading are: they stay on one line. */
const SIGN_AND_NUMBER = /(¶|pp?\.) (?=\S+$|\S+, ¶ \S+$)/g
