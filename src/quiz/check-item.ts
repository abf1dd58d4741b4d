import type { Document } from '../corpus/document.ts'
import type { Range } from '../text/range.ts'
import type { Item } from './item.ts'

/**
 * What is wrong with an item, in words for a log; undefined where nothing is. Whoever shows an item checks it first:
 * its version and offsets hold, its key is what the text says, and the prompt does not give it away.
 */
export function checkItem(item: Item, document: Document): string | undefined {
  const fault = faultOf(item, document)
  return fault === undefined ? undefined : `${document.file}: the ${item.kind} question ${item.id} ${fault}`
}

function faultOf(item: Item, document: Document): string | undefined {
  const { quote, answer } = item
  if (item.document !== document.id) return `is of another document, ${item.document}`
  if (item.version !== document.version) return 'is of another version of the text'
  const paragraph = document.paragraphs.find(({ id }) => id === item.paragraph)
  if (!paragraph) return `names a paragraph that is not there, ${item.paragraph}`
  if (!isRange(quote) || !isWithin(quote, paragraph)) return 'quotes what is no part of its paragraph'
  if (!isRange(answer) || !isWithin(answer, quote)) return 'has its answer outside its quotation'
  return (
    faultOfPrompt(item, document) ??
    faultOfKey(item, document) ??
    faultOfOptions(item, document) ??
    faultOfGap(item, document)
  )
}

function faultOfPrompt({ kind, prompt, quote }: Item, { text }: Document): string | undefined {
  if (prompt.length === 0) return 'has no prompt'
  for (const piece of prompt) {
    if (piece.kind !== 'cut') continue
    if (!isRange(piece) || piece.end > text.length) return `cuts its prompt at [${piece.start}, ${piece.end})`
    if (!CUTS_ELSEWHERE.has(kind) && !isWithin(piece, quote)) return 'cuts its prompt outside its quotation'
  }
  return undefined
}

/** What is offered, and the order of events, may stand anywhere in the text. */
const CUTS_ELSEWHERE: ReadonlySet<string> = new Set(['order', 'find', 'card', 'true-false'])
/** Their keys are letters and verdicts. */
const KEYED_BY_SIGN: ReadonlySet<string> = new Set(['order', 'true-false'])

function isRange({ start, end }: Range): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end
}

function isWithin(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function faultOfKey({ kind, key, answer, accept }: Item, { text }: Document): string | undefined {
  if (key.trim() === '') return 'has no key'
  if (accept.includes(key)) return 'lists its key among the other forms of it'
  const words = text.slice(answer.start, answer.end)
  if (KEYED_BY_SIGN.has(kind) || kind === 'card' || words === key) return undefined
  return `has the key “${key}” where the text says “${words}”`
}

function faultOfOptions({ kind, options, key }: Item, { text }: Document): string | undefined {
  if (kind === 'choice' && options.length < 2) return 'offers no choice'
  const texts = options.map((option) => option.text)
  if (new Set(texts).size < texts.length) return 'offers an answer twice'
  if (kind === 'choice' && !texts.includes(key)) return 'does not offer its key'
  const moved = options.find(({ from, text: words }) => from && text.slice(from.start, from.end) !== words)
  return moved && `offers “${moved.text}”, which does not stand where it was cut from`
}

/** The words asked for stand nowhere else in the prompt. */
function faultOfGap({ kind, prompt, answer, key }: Item, { text }: Document): string | undefined {
  if (!HAS_GAP.has(kind)) return undefined
  if (kind !== 'wh' && prompt.filter((piece) => piece.kind === 'gap').length !== 1) return 'has not one gap'
  const shown = prompt.map((piece) =>
    piece.kind === 'cut' ? text.slice(piece.start, piece.end) : piece.kind === 'words' ? piece.text : ' _ ',
  )
  const covers = prompt.some(
    (piece) => piece.kind === 'cut' && piece.start < answer.end && answer.start < piece.end,
  )
  if (covers) return 'shows its answer'
  return hasWords(shown.join(''), key) ? 'names its answer outside the gap' : undefined
}

const HAS_GAP: ReadonlySet<string> = new Set(['cloze', 'excerpt', 'choice', 'wh'])

/** Whether the words stand in a text as words of their own, whatever their case. */
function hasWords(text: string, words: string): boolean {
  const [whole, part] = [text.toLowerCase(), words.toLowerCase()]
  if (part === '') return false
  // A pattern that looks behind at every character takes a hundred times as long.
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    const end = at + part.length
    const isApart = !/[\p{L}\p{N}]$/u.test(whole.slice(Math.max(0, at - 2), at))
    if (isApart && !/^[\p{L}\p{N}]/u.test(whole.slice(end, end + 2))) return true
  }
  return false
}
