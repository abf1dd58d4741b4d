import { foldSpace } from './fold-space.ts'
import { ACCENTS, SILENT, SYMBOLS } from './tex-symbols.ts'

/** `verbatim` leaves `~`, dashes and quotes as they are: addresses are full of them. */
export type TexOptions = { readonly verbatim?: true }

/**
 * What a value of BibTeX prints, on one line: accents and symbols are Unicode, `--` is a dash, `~` a space, braces are gone.
 * A command that is not known stays as it was written. One pass, without recursion.
 */
export function decodeTex(tex: string, { verbatim }: TexOptions = {}): string {
  const said: string[] = []
  let marks: readonly string[] = []
  let at = 0
  while (at < tex.length) {
    const { length, print, accent, closes } = nextPiece(tex, at, verbatim === true)
    at += length
    if (accent !== undefined) marks = [...marks, accent].slice(-MOST_MARKS)
    else if (marks.length > 0 && (closes === true || print.trim() !== '')) {
      said.push(accented(print, marks))
      marks = []
    } else if (marks.length === 0) said.push(print)
  }
  if (marks.length > 0) said.push(accented('', marks))
  return foldSpace(said.join(''))
}

/** A text as a value of BibTeX that prints it: pure in braces, which are balanced whatever the text holds. */
export function encodeTex(text: string, { verbatim }: TexOptions = {}): string {
  const folded = foldSpace(text)
  return verbatim ? folded.replace(/[\\{}]/g, escaped) : escapeTex(folded)
}

/** As `encodeTex`, for a title: words with a capital inside are braced, so that styles that write titles small leave them. */
export function encodeTitle(title: string): string {
  return foldSpace(title)
    .split(' ')
    .map((word) => (/^.+\p{Lu}/u.test(word) ? `{${escapeTex(word)}}` : escapeTex(word)))
    .join(' ')
}

function escapeTex(text: string): string {
  return text
    .replace(/[\\{}%&$#_~^`]/g, escaped)
    .replace(/-(?=-)/g, '-{}')
    .replace(/'(?=')/g, "'{}")
}

/** A piece of TeX: what it prints, or the accent that it puts on what is printed next; `closes` what was accented. */
type Piece = {
  readonly length: number
  readonly print: string
  readonly accent?: string
  readonly closes?: true
}

function nextPiece(tex: string, at: number, verbatim: boolean): Piece {
  const character = tex.charAt(at)
  if (character === '\\') return command(tex, at + 1)
  if (character === '{') return { length: 1, print: '' }
  if (character === '}') return { length: 1, print: '', closes: true }
  if (!verbatim) {
    const ligature = LIGATURES.find(({ signs }) => tex.startsWith(signs, at))
    if (ligature) return { length: ligature.signs.length, print: ligature.print }
  }
  const print = String.fromCodePoint(tex.codePointAt(at) ?? 0)
  return { length: print.length, print }
}

/** The command whose name begins at `at`; TeX takes the spaces after a name of letters for its end. */
function command(tex: string, at: number): Piece {
  NAME.lastIndex = at
  const name = NAME.exec(tex)?.[0]
  if (name === undefined) return sign(tex.charAt(at))
  SPACES.lastIndex = at + name.length
  const length = 1 + name.length + (SPACES.exec(tex)?.[0].length ?? 0)
  const accent = ACCENTS.get(name)
  if (accent !== undefined) return { length, print: '', accent }
  if (SILENT.has(name)) return { length, print: '' }
  const symbol = SYMBOLS.get(name)
  return symbol === undefined ? { length: 1 + name.length, print: `\\${name}` } : { length, print: symbol }
}

function sign(character: string): Piece {
  const accent = ACCENTS.get(character)
  if (accent !== undefined) return { length: 2, print: '', accent }
  if (/^[-/!@]$/.test(character)) return { length: 2, print: '' }
  if (/^[\s\\,;:]$/.test(character)) return { length: 2, print: ' ' }
  if (/^[%&$#_{}]$/.test(character)) return { length: 2, print: character }
  return { length: 1, print: '\\' }
}

/** A letter with its accents; an accent on nothing is the sign itself, where there is one: `\^{}`. */
function accented(print: string, marks: readonly string[]): string {
  if (print === '') return marks.map((mark) => ALONE.get(mark) ?? '').join('')
  const [first = '', ...rest] = print
  // The letters without a dot are there to be accented.
  const base = first === 'ı' ? 'i' : first === 'ȷ' ? 'j' : first
  return (base + marks.toReversed().join('')).normalize('NFC') + rest.join('')
}

function escaped(character: string): string {
  return ESCAPED.get(character) ?? `\\${character}`
}

const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['`', '\\textasciigrave{}'],
])
const ALONE: ReadonlyMap<string, string> = new Map([
  ['\u0302', '^'],
  ['\u0303', '~'],
  ['\u0300', '`'],
])
const LIGATURES = [
  { signs: '---', print: '—' },
  { signs: '--', print: '–' },
  { signs: '``', print: '“' },
  { signs: "''", print: '”' },
  { signs: '~', print: ' ' },
] as const
/** More accents than any letter has. */
const MOST_MARKS = 4
const NAME = /[A-Za-z]+/y
const SPACES = /[ \t\n]*/y
