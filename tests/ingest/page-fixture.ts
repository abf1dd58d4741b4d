import { readdirSync, readFileSync } from 'node:fs'
import { type Layout, layOutText } from '../../src/ingest/lay-out-text.ts'

/** A line of a made-up page and what is to become of it: `paragraph`, `heading`, a reason, or `*` for any reason. */
export type PageLine = { readonly number: number; readonly wanted: string; readonly text: string }

/** A page written for the tests, with an opinion on each of its lines. */
export type Page = { readonly name: string; readonly lines: readonly PageLine[]; readonly text: string }

const FOLDER = new URL('./pages/', import.meta.url)

/** All pages: each line of a file is what is wanted, a bar, and the line of the page. */
export function readPages(): readonly Page[] {
  return readdirSync(FOLDER).map((name) => {
    const rows = readFileSync(new URL(name, FOLDER), 'utf8').trimEnd().split('\n')
    const lines = rows.map((row, i) => ({
      number: i + 1,
      wanted: row.slice(0, 9).trim(),
      text: row.slice(11),
    }))
    return { name, lines, text: lines.map(({ text }) => text).join('\n') }
  })
}

/** The page of that name. */
export function readPage(name: string): Page {
  const page = readPages().find((each) => each.name === name)
  if (!page) throw new Error(`no page ${name} in ${FOLDER.pathname}`)
  return page
}

/** What became of each line that is not blank, by its number. */
export function fates(layout: Layout): ReadonlyMap<number, string> {
  const fate = new Map<number, string>()
  for (const part of layout.parts) {
    for (const { number } of part.unit.lines)
      fate.set(number, part.kind === 'set aside' ? part.reason : part.kind)
  }
  return fate
}

/** The lines of a page of which something else became than was wanted, as "12: menu, not paragraph: Print". */
export function surprises({ lines, text }: Page): readonly string[] {
  const fate = fates(layOutText(text))
  return lines.flatMap(({ number, wanted, text: words }) => {
    const got = fate.get(number) ?? ''
    const isKept = got === 'paragraph' || got === 'heading'
    const isRight = wanted === '*' ? got !== '' && !isKept : got === wanted
    return isRight ? [] : [`${number}: ${got}, not ${wanted}: ${words.slice(0, 60)}`]
  })
}
