import { backHtml, frontHtml, inOneLine, noteGuid, noteTag } from './anki-note.ts'
import type { ExportedCard } from './exported-card.ts'
import type { Separator } from './separated.ts'

/** What the first lines of a text for Anki say of it, and what follows them. */
export type AnkiHeader = {
  readonly separator?: Separator
  readonly html?: boolean
  /** The names of the columns. */
  readonly columns?: readonly string[]
  /** The columns, counted from 0, that say something of the note and are no field of it. */
  readonly meta: ReadonlySet<number>
  /** How many lines the header has. */
  readonly lines: number
  readonly rest: string
}

/** Reads the lines `#key:value` that a text exported by Anki begins with; another text has none, also after a `#`. */
export function readAnkiHeader(text: string): AnkiHeader {
  const header = HEADER.exec(text)?.[0] ?? ''
  const lines = header.split(/\r\n|\n|\r/).filter((line) => line !== '')
  const values = new Map(
    lines.map((line) => {
      const [, key = '', value = ''] = /^#([^:]*):?(.*)$/su.exec(line) ?? []
      return [key.trim().toLowerCase(), value]
    }),
  )
  const separator = separatorOf(values.get('separator'))
  const html = values.get('html')?.trim().toLowerCase()
  const columns = values.get('columns')?.split(separator ?? '\t')
  const meta = ['guid', 'notetype', 'deck', 'tags'].flatMap((name) => {
    const column = Number(values.get(`${name} column`))
    return column >= 1 ? [column - 1] : []
  })
  return {
    ...(separator === undefined ? {} : { separator }),
    ...(html === undefined ? {} : { html: html === 'true' }),
    ...(columns === undefined ? {} : { columns }),
    meta: new Set(meta),
    lines: lines.length,
    rest: text.slice(header.length),
  }
}

/** As many lines as begin with a key that Anki knows. */
const HEADER =
  /^(?:#(?:separator|html|tags|columns|notetype|deck|if matches|(?:guid|notetype|deck|tags) column)\s*:[^\r\n]*(?:\r\n|\n|\r|$))*/i

/** One card for each number of a text with gaps, `{{c1::words::hint}}`; the other gaps are filled. None without gaps. */
export function clozeCards(text: string): readonly { readonly question: string; readonly answer: string }[] {
  const gaps = [...text.matchAll(GAP)]
  const numbers = [...new Set(gaps.map(([, number = '']) => number))]
  return numbers.map((number) => ({
    question: text.replace(GAP, (_, each: string, words: string) => (each === number ? '_____' : words)),
    answer: gaps.find(([, each]) => each === number)?.[2]?.trim() ?? '',
  }))
}

/** Words longer than an answer may be are no gap; without an end to them, marks that nobody closes would take for ever. */
const GAP = /\{\{c(\d{1,3})::((?:(?!\}\}|::)[\s\S]){0,600})(?:::(?:(?!\}\})[\s\S]){0,600})?\}\}/g

/**
 * The cards as a text that Anki imports: a note a line with its guid first, so that to import it again changes notes
 * instead of adding them.
 */
export function writeAnkiText(cards: readonly ExportedCard[], deck: string): string {
  const header = [
    '#separator:tab',
    '#html:true',
    `#deck:${inOneLine(deck)}`,
    '#notetype:Basic',
    '#guid column:1',
    '#tags column:4',
  ]
  const notes = cards.map((card) =>
    [noteGuid(card), frontHtml(card), backHtml(card), noteTag].map(quoted).join('\t'),
  )
  return `${[...header, ...notes].join('\n')}\n`
}

/** Tabs and line breaks would end a field, and a quotation mark at its beginning would open another one. */
function quoted(field: string): string {
  return inOneLine(field).replace(/^"/, '&quot;').replace(/^#/, '&#35;')
}

const SEPARATORS: Readonly<Record<string, Separator>> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
  colon: ':',
  space: ' ',
}

function separatorOf(value: string | undefined): Separator | undefined {
  if (value === undefined) return undefined
  const name = value.trim().toLowerCase()
  return SEPARATORS[name] ?? Object.values(SEPARATORS).find((each) => each === value || each === name)
}
