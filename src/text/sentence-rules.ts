import { abbreviationOf, opensSentence } from './abbreviations.ts'
import { CLOSING_MARKS } from './sentence-marks.ts'

/** A place where a sentence may end: the text before it and after it, without the white space between the two. */
export type Juncture = {
  /** The sentence so far, or the end of it. */
  readonly left: string
  /** The beginning of what follows. */
  readonly right: string
  /** Whether white space stands between them. */
  readonly spaced: boolean
  /** Whether the text has capital letters; where it has none, a small one tells nothing. */
  readonly cased: boolean
}

/**
 * Whether a sentence ends here: there is a terminal mark, and none of the rules below knows why the text goes on
 * after it. Each rule names one kind of text that does.
 */
export function isSentenceEnd(juncture: Juncture): boolean {
  const seam = readSeam(juncture)
  return seam !== undefined && !GOES_ON.some((goesOn) => goesOn(seam))
}

/** A juncture taken apart: `left` is stem, mark and closing marks; `right` is opening marks and the next words. */
type Seam = {
  /** All before the mark. */
  readonly stem: string
  /** The last word of the stem: `U.S` in "the U.S."; with a capital if the text has none. */
  readonly word: string
  /** The run of terminal marks without spaces: `.`, `?!`, `...` */
  readonly mark: string
  /** Whether white space stands before the mark, as in tokenised text. */
  readonly loose: boolean
  /** Quotation marks, brackets and footnote marks after the mark. */
  readonly closing: string
  readonly spaced: boolean
  readonly cased: boolean
  readonly right: string
  /** What follows, without opening quotation marks and brackets; with a capital if the text has none. */
  readonly next: string
}

function readSeam({ left, right, spaced, cased }: Juncture): Seam | undefined {
  const tail = TAIL.exec(left)
  if (tail === null) return undefined
  const before = left.slice(0, tail.index)
  const stem = before.trimEnd()
  const word = LAST_WORD.exec(stem)?.[0] ?? ''
  const next = right.replace(OPENING_MARKS, '')
  return {
    stem,
    word: cased ? word : capitalised(word),
    mark: (tail[1] ?? '').replaceAll(/\s/g, ''),
    loose: stem.length < before.length,
    closing: (tail[2] ?? '').trim(),
    spaced,
    cased,
    right,
    next: cased ? next : capitalised(next),
  }
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

const MARK = String.raw`[\p{Sentence_Terminal}…]`
const TAIL = new RegExp(String.raw`(?<!${MARK}\s?)((?:${MARK}\s?)*${MARK})(${CLOSING_MARKS})$`, 'u')
const LAST_WORD = /[^\s()[\]{}"“”„‘«»*_—–/-]+$/u
const OPENING_MARKS = /^(?:[\s"'“„‘«‹([{¿¡*_#「『（【《`]|-L[RSC]B-)+/u

type Rule = (seam: Seam) => boolean

/** Nothing said yet: "1.", "[…]", "* * *". */
const isEmpty: Rule = ({ stem, closing }) => !/[\p{L}\p{N}]/u.test(stem + closing)

/** Nothing begins with a comma, a closing mark, a dash or an emoji, and no sentence is made of marks alone. */
const isContinued: Rule = ({ right }) => CONTINUING.test(right) || /^[^\p{L}\p{N}\n]*(?:\n|$)/u.test(right)
const CONTINUING =
  /^(?:[…,;:%&/)\]}»”」』）】》]|’(?![\p{L}\p{N}])|''|-R[RSC]B-|[-–—]+(?:\s|$)|\p{Emoji_Presentation})/u

/** Inside a web address, a number, a name: "example.com", "3.5", "Node.js"; but "the end.The next" is a slip. */
const isGlued: Rule = ({ spaced, mark, stem, closing, right, next }) => {
  if (spaced || !WESTERN.test(mark)) return false
  // Korean goes on after a quotation with a particle; else a letter without case begins a sentence.
  if (/^\p{Lo}/u.test(next)) return closing !== '' && HANGUL.test(next)
  if (QUOTATION_END.test(stem + closing)) return !/^\p{Lu}/u.test(right)
  return !(/\p{Ll}{2}$/u.test(stem) && opensSentence(right))
}
/** A closing mark, but not that of a call in a program: "list().Add". */
const QUOTATION_END = /(?:["”’»\]]|[^(]\))$/
const WESTERN = /[.!?…]/
const HANGUL = /^\p{Script=Hangul}/u

/** A small letter goes on: `"Will it last?" he asked`; but not "iPad", "mRNA", "de Gaulle", "b) Add". */
const isLowerCase: Rule = ({ next, mark }) =>
  /^\p{Ll}/u.test(next) && WESTERN.test(mark) && !SMALL_HEAD.test(next)
const SMALL_HEAD = /^(?:\p{Ll}{1,2}\p{Lu}|al-\p{Lu}|(?:de|van|von) \p{Lu}\p{Ll}|(?:[a-z]|[ivx]{2,5})\)\s)/u

/** "Gen. Smith", "p. 5", "the U.S. Senate": see `abbreviationOf`. */
const isAbbreviated: Rule = ({ mark, word, stem, closing, next }) => {
  if (mark !== '.') return false
  const kind = abbreviationOf(word)
  if (kind === 'never') return true
  if (kind === 'not-before-number') return /^\d/.test(closing) || isNumeral(word, next)
  if (kind === undefined) return false
  if (INITIAL.test(word)) return !LETTERED.test(stem) && (!opensSentence(next) || SURNAME.test(next))
  return !opensSentence(next)
}
const INITIAL = /^\p{Lu}$/u
/** A letter that is no initial: "vitamin C", "World War I", "at 300 K". */
const LETTERED =
  /(?:\d|\b(?:appendix|case|category|class|column|division|exhibit|figure|grade|group|hepatitis|influenza|item|level|model|option|part|phase|plan|point|row|scenario|section|series|stage|team|type|unit|version|vitamin|war|zone))\s\p{Lu}$/iu
/** Surnames that are words too, in a list of authors: "K. He and X. Sun". */
const SURNAME = /^(?:An|Do|He|Her|In|My|On|So|To|We|You) (?:and|et|&) /

function isNumeral(word: string, next: string): boolean {
  if (/^[#§]?\d|^\p{Lu}-?\d/u.test(next)) return true
  const roman = ROMAN.exec(next)?.[0] ?? ''
  // "He said no. I think he lied."
  return roman.length > 1 || (roman === 'I' && !/^nos?$/i.test(word)) || /^[VX]$/.test(roman)
}
const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})(?![\p{L}'’])/u

/** The number or letter of an item, the head of a caption: "1. Open", "(iv) Close", "Figure 3. Map of". */
const isLabel: Rule = ({ stem, mark, closing }) =>
  mark === '.' && (ITEM.test(stem + closing) || INLINE_ITEM.test(stem + closing) || CAPTION.test(stem))
const NUMERAL = String.raw`(?:\d{1,3}|\d{1,2}(?:\.\d{1,2}){1,3}|\p{L}|x{0,3}(?:ix|iv|v?i{0,3}))`
const ITEM = new RegExp(String.raw`^[\p{P}\s]*${NUMERAL}[)\]*_]*$`, 'iu')
const INLINE_ITEM = /(?::\s[([]?[1ai]|;\s(?:and\s)?[([]?(?:\d{1,2}|[a-z]))[)\]]?$/
const CAPTION = new RegExp(
  String.raw`^(?:act|appendix|article|book|box|chapter|chart|corollary|day|definition|example|exercise|figure|lemma|lesson|map|note|part|plate|problem|proposition|question|rule|scene|section|step|table|theorem|unit|volume|week)\s${NUMERAL}$`,
  'iu',
)

/** Digits behind a full stop are decimals if one stands before it, else a footnote: "3.5 V", "people.1 These". */
const isDecimal: Rule = ({ stem, mark, loose, closing, next }) =>
  /\.$/.test(mark) &&
  /^\d/.test(closing) &&
  (loose || /\d$/.test(stem) || mark.length > 1) &&
  !(YEAR.test(stem) && opensSentence(next))
const YEAR = /(?:^|\D)(?:1\d|20)\d\d$/

/** A date in numbers, as Korean writes it: "2020. 5. 3." */
const isDate: Rule = ({ stem, mark, next }) =>
  mark === '.' &&
  ((/(?:^|\s)\d{4}(?:\.\s?\d{1,2})?$/.test(stem) && /^\d{1,2}\./.test(next)) ||
    (/(?:^|\s)\d{4}\.\s?\d{1,2}\.\s?\d{1,2}$/.test(stem) && HANGUL.test(next)))

/** Words left out of a quotation: "the treaty … President Moon"; an ellipsis after a word is a pause, and may end. */
const isOmission: Rule = ({ mark, loose, next }) =>
  (mark === '…' || mark === '...') && (/^\d/.test(next) || (loose && !opensSentence(next)))

/** Who asked: `"Will it last?" Mary asked.` */
const isAttribution: Rule = ({ mark, closing, next, cased }) =>
  /[!?…]$/.test(mark) &&
  /["'”’»]/.test(closing) &&
  SAYS.test(next) &&
  (!cased || next.startsWith('I ') || !opensSentence(next))
const SAYS =
  /^(?:I|(?:\p{Lu}[\p{L}.'’-]*\s){0,2}\p{Lu}[\p{L}'’-]*) (?:added|answered|asked|called|cried|demanded|exclaimed|inquired|replied|said|says|shouted|whispered|wondered|wrote)\b/u

/** "Yahoo! Japan", and a doubt in brackets: "the elder (?) Smith". */
const isNameWithMark: Rule = ({ mark, stem, next }) =>
  /^[!?]+$/.test(mark) && /\($|\b(?:Jeopardy|Joomla|Oklahoma|Wham|Yahoo)$/i.test(stem) && !opensSentence(next)

/** Japanese and Chinese go on after a closed quotation: 「はい。」と言った, “走吧！”他说. */
const isQuoted: Rule = ({ spaced, closing, right }) =>
  !spaced && closing !== '' && AFTER_QUOTATION.test(right)
const AFTER_QUOTATION =
  /^(?:と(?![こきてもり])|って|という|[のをに]|が(?!ん)|\p{Script=Han}{0,3}?(?:说|說|[问問](?![题題])|喊|(?<!知)道|答))/u

const GOES_ON: readonly Rule[] = [
  isEmpty,
  isContinued,
  isGlued,
  isLowerCase,
  isAbbreviated,
  isLabel,
  isDecimal,
  isDate,
  isOmission,
  isAttribution,
  isNameWithMark,
  isQuoted,
]
