import { hash10 } from '../../corpus/hash.ts'
import type { ExportedCard } from './exported-card.ts'
import { escapeHtml } from './strip-html.ts'

/** Names a note for Anki: the same for the same question, however often it is exported. */
export function noteGuid({ id }: ExportedCard): string {
  return hash10('note', id)
}

/** The front of a note: a line of HTML for each line of the question. */
export function frontHtml({ question }: ExportedCard): string {
  return question.map(lineHtml).join('<br>')
}

/** The words of the front alone, as Anki sorts and compares notes by: its HTML without tags, entities read. */
export function frontWords({ question }: ExportedCard): string {
  return question.map(inOneLine).join('')
}

/** The back of a note: the answer, and below it the words of the text with the answer marked in them. */
export function backHtml({ answer, accept, quote, mark, citation }: ExportedCard): string {
  const also = accept.length === 0 ? '' : ` (${accept.map(lineHtml).join('; ')})`
  const said = `<b>${lineHtml(answer)}</b>${also}`
  if (quote === '') return said
  const marked = [
    lineHtml(quote.slice(0, mark.start)),
    mark.start < mark.end ? `<b>${lineHtml(quote.slice(mark.start, mark.end))}</b>` : '',
    lineHtml(quote.slice(mark.end)),
  ].join('')
  return `${said}<blockquote>${marked}</blockquote><small>${lineHtml(citation)}</small>`
}

/** What all notes of the bot are found by in Anki. */
export const noteTag = 'verbatim'

/** A text without tabs, line breaks and other controls, any of which may end a field. */
export function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}

/** Anki plays and typesets what stands in square brackets, [sound:…] and [latex]: words of a text stay words. */
function lineHtml(text: string): string {
  return escapeHtml(inOneLine(text)).replaceAll('[', '&#91;')
}
