import { cardLimits, withoutUnseen } from '../card-item.ts'
import { type AnkiHeader, clozeCards, readAnkiHeader } from './anki-text.ts'
import { guessSeparator, parseSeparated, type Row } from './separated.ts'
import { stripHtml } from './strip-html.ts'

/** A card as a table has it; `line` is its line in the table, `source` words of the readings or the name of one. */
export type TableCard = {
  readonly line: number
  readonly question: string
  readonly answer: string
  readonly accept: readonly string[]
  readonly source: string
}

/** Why a line of a table gives no card. */
export type LineProblem =
  | 'unclosed'
  | 'no-question'
  | 'no-answer'
  | 'long-question'
  | 'long-answer'
  | 'too-many'

/** What a table holds: its cards, and each line that gives none, with why. */
export type TableRead = {
  readonly cards: readonly TableCard[]
  readonly problems: readonly { readonly line: number; readonly why: LineProblem }[]
}

/** As many cards as are taken at once. */
export const mostImported = 500

/**
 * Reads cards from CSV (commas, semicolons or tabs; with or without a line of headings) or from the text that Anki
 * exports (`#separator:tab` and the like; `{{c1::…}}` becomes a gap). Nothing is passed over in silence but blank lines.
 */
export function readTable(text: string): TableRead {
  const plain = withoutUnseen(text.replace(/^\uFEFF/, ''))
  const header = readAnkiHeader(plain)
  const separator = header.separator ?? guessSeparator(header.rest)
  const { rows, unclosed } = parseSeparated(header.rest, separator, header.lines + 1)
  const { columns, isHeaded } = columnsOf(rows[0]?.fields ?? [], header)
  const read = rows.slice(isHeaded ? 1 : 0).flatMap((row) => cardsOf(row, columns, isHtml(header, row)))
  const good = read.filter((each) => 'question' in each)
  const problems = [
    ...unclosed.map((line) => ({ line, why: 'unclosed' as const })),
    ...read.filter((each) => 'why' in each),
    ...good.slice(mostImported).map(({ line }) => ({ line, why: 'too-many' as const })),
  ]
  return { cards: good.slice(0, mostImported), problems: problems.sort((a, b) => a.line - b.line) }
}

type Column = 'question' | 'answer' | 'accept' | 'source'
type Columns = Readonly<Partial<Record<Column, number>>>

/** The headings that tables use, in the languages that the bot speaks. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  question:
    'question front prompt text frage vorderseite pregunta anverso recto 질문 문제 앞면 質問 問題 表面 表'.split(
      ' ',
    ),
  answer:
    'answer back antwort rückseite respuesta reverso réponse reponse verso 답 정답 답변 뒷면 答え 回答 解答 裏面 裏'.split(
      ' ',
    ),
  accept: 'accept accepted alternatives synonyms also aliases auch aceptar accepter 허용 別解'.split(' '),
  source:
    'source quote quotation passage comment quelle zitat kommentar fuente cita comentario citation commentaire extra 출처 인용 出典 引用'.split(
      ' ',
    ),
}

/** Columns by their headings, which Anki gives in its first lines and others in their first row; else by their order. */
function columnsOf(
  first: readonly string[],
  { columns, meta }: AnkiHeader,
): { readonly columns: Columns; readonly isHeaded: boolean } {
  const named = columns === undefined ? undefined : byHeadings(columns)
  if (named !== undefined) return { columns: named, isHeaded: false }
  const headed = byHeadings(first)
  if (headed !== undefined) return { columns: headed, isHeaded: true }
  const [question = 0, answer = 1, accept = 2, source = 3] = Array.from({ length: 12 }, (_, i) => i).filter(
    (index) => !meta.has(index),
  )
  // The third field of Anki's own notes is what stands beside the answer, never another form of it.
  const isAnki = columns !== undefined || meta.size > 0
  return {
    columns: isAnki ? { question, answer, source: accept } : { question, answer, accept, source },
    isHeaded: false,
  }
}

function byHeadings(names: readonly string[]): Columns | undefined {
  const plain = names.map((name) => stripHtml(name).toLowerCase())
  const find = (column: Column): number => plain.findIndex((name) => HEADINGS[column].includes(name))
  const [question, answer, accept, source] = [
    find('question'),
    find('answer'),
    find('accept'),
    find('source'),
  ]
  // A note with gaps has one field for question and answer.
  if (question === -1 || (answer === -1 && plain[question] !== 'text')) return undefined
  return {
    question,
    ...(answer === -1 ? {} : { answer }),
    ...(accept === -1 ? {} : { accept }),
    ...(source === -1 ? {} : { source }),
  }
}

type Read = TableCard | { readonly line: number; readonly why: LineProblem }

function cardsOf({ line, fields }: Row, columns: Columns, isHtml: boolean): readonly Read[] {
  const field = (column: Column): string => {
    const index = columns[column]
    const value = index === undefined ? '' : unguarded(fields[index] ?? '')
    return isHtml ? stripHtml(value) : value.replace(/\s+/gu, ' ').trim()
  }
  const [question, answer, source] = [field('question'), field('answer'), field('source')]
  const accept = formsOf(field('accept'))
  const clozes = clozeCards(question)
  // Beside a text with gaps stands what is more to say of it.
  if (clozes.length > 0) {
    const extra = source === '' ? answer : source
    return clozes.map((cloze) => judged({ line, ...cloze, accept, source: extra }))
  }
  return [judged({ line, question, answer, accept, source })]
}

function judged(card: TableCard): Read {
  const { line, question, answer } = card
  if (question === '') return { line, why: 'no-question' }
  if (answer === '') return { line, why: 'no-answer' }
  if (question.length > cardLimits.prompt) return { line, why: 'long-question' }
  if (answer.length > cardLimits.answer) return { line, why: 'long-answer' }
  return card
}

/** Other answers, one a line or with semicolons or bars between them; at most as many as a card has. */
export function formsOf(typed: string): readonly string[] {
  const forms = typed.split(/[;|\n]/u).map((form) => form.replace(/\s+/gu, ' ').trim())
  const good = forms.filter((form) => form !== '' && form.length <= cardLimits.accept)
  return [...new Set(good)].slice(0, cardLimits.accepted)
}

/** A sign that a table program would calculate with has an apostrophe before it; it is no part of the words. */
function unguarded(field: string): string {
  return field.replace(/^'(?=[=+\-@\t\r])/, '')
}

/** Anki says whether its fields are HTML; elsewhere tags that only HTML has tell it. */
function isHtml({ html }: AnkiHeader, { fields }: Row): boolean {
  return (
    html ??
    fields.some((field) => /<\/?(?:br|div|p|b|i|u|span|img|font)\b[^>]*>|&nbsp;|&amp;|&lt;/i.test(field))
  )
}
