import { type ParsedReference, referenceText } from '../../cite/parse-reference.ts'
import type { Place } from '../../cite/place.ts'
import { readLocators } from '../../cite/read-locators.ts'
import type { Document, DocumentId } from '../../corpus/document.ts'
import type { Library } from '../../corpus/library.ts'
import { cutsWord } from '../../text/cut-word.ts'

/** As long as every chat client takes what is chosen, in UTF-16 units. */
const longest = 100

const prefix = 'passage:'

/**
 * A place as something that can be chosen: its document, the paragraph it begins in, and where it is not all of that, its offset
 * and length there. Undefined where that would be longer than 100 characters, or the place begins in no paragraph.
 */
export function passageCode({ id, paragraphs }: Document, { start, end }: Place): string | undefined {
  const paragraph = paragraphs.find((each) => each.start <= start && start < each.end)
  if (paragraph === undefined) return undefined
  const isWhole = paragraph.start === start && paragraph.end === end
  const part = isWhole ? [] : [`${start - paragraph.start}+${end - start}`]
  const code = prefix + [id, paragraph.id, ...part].join('~')
  return code.length <= longest ? code : undefined
}

/**
 * What a reference leads to as something that can be chosen: it names the document itself, so that it leads there by whatever
 * alias a group knows it. Undefined where that would be longer than 100 characters.
 */
export function locatorsCode(
  document: DocumentId,
  locators: ParsedReference['locators'],
): string | undefined {
  const code = `${prefix}${document}~${referenceText({ alias: '', locators }).trim()}`
  return code.length <= longest ? code : undefined
}

/** What such a code names; undefined for any other. */
export function locatorsOf(
  code: string,
): (Pick<ParsedReference, 'locators'> & { readonly document: DocumentId }) | undefined {
  const [, document, words] = /^passage:([^~]+)~(.+)$/su.exec(code.trim()) ?? []
  const locators = words === undefined ? undefined : readLocators(words)
  return document === undefined || locators === undefined ? undefined : { document, locators }
}

/** The place of a code; `gone` where the readings no longer have it, or it is no whole words of theirs, undefined for anything that is no code. */
export function passageOf(code: string, library: Library): Place | 'gone' | undefined {
  const typed = code.trim()
  if (!typed.startsWith(prefix)) return undefined
  const [id, paragraphId, part, ...more] = typed.slice(prefix.length).split('~')
  const document = library.documents.find((each) => each.id === id)
  const paragraph = document?.paragraphs.find((each) => each.id === paragraphId)
  if (document === undefined || paragraph === undefined || more.length > 0) return 'gone'
  if (part === undefined) return { document: document.id, start: paragraph.start, end: paragraph.end }
  const [, offset, length] = /^(\d{1,7})\+(\d{1,7})$/.exec(part) ?? []
  if (offset === undefined || length === undefined) return 'gone'
  const start = paragraph.start + Number(offset)
  const end = start + Number(length)
  const isThere = start < paragraph.end && start < end && end <= document.text.length
  // No choice of the bot's begins or ends within a word; one made up by hand could say what the text does not.
  const isWhole = isThere && !cutsWord(document.text, start) && !cutsWord(document.text, end)
  return isWhole ? { document: document.id, start, end } : 'gone'
}
