import type { CslRecord } from '../../bibliography/csl-record.ts'
import { words } from './markup.ts'

/** A title as English styles write it where it is English or nobody says otherwise; a word with a capital keeps its letters. */
export function titled(text: string | undefined, { language }: Pick<CslRecord, 'language'>): string {
  const plain = words(text)
  return language === undefined || /^en\b/i.test(language) ? titleCase(plain) : plain
}

/** Each word with a capital, but for articles, conjunctions and prepositions between the first word and the last. */
export function titleCase(text: string): string {
  const pieces = text.split(/([\s\u00A0]+|[-–—/.,;?!:‘’“”"'()[\]]+)/u)
  const last = pieces.findLastIndex((piece) => hasLetter.test(piece))
  let isOpening = true
  return pieces
    .map((piece, index) => {
      if (!hasLetter.test(piece)) {
        isOpening ||= /[!?:]\s*$/u.test(piece)
        return piece
      }
      const before = pieces[index - 1] ?? ''
      const isLast = index === last && piece.length > 1
      const isSmall = (small.has(piece) || piece.length < 2) && !isOpening && !isLast
      isOpening = false
      // "keeper’s": what follows an apostrophe is no word of its own.
      const isRest = before === '’'
      return isSmall || isRest || piece !== piece.toLowerCase() ? piece : capital(piece)
    })
    .join('')
}

function capital(word: string): string {
  const [first = '', ...rest] = word
  return first.toUpperCase() + rest.join('')
}

const hasLetter = /[\p{L}\p{N}]/u
const small: ReadonlySet<string> = new Set(
  (
    'a an the and but for nor or so yet as at by down from in into like near of off on onto out over past per since than till to up ' +
    'upon via with about above across after against along amid among around before behind below beneath beside besides between ' +
    'beyond despite during except inside next outside through throughout toward towards under underneath until unto within ' +
    'without versus vs v de van von c ca et plus given'
  ).split(' '),
)
