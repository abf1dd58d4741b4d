import { type ListItem, type Phrase, text, type View } from './view.ts'
import type { Words } from './words.ts'

/** A line that gave no question, and why. */
export type LeftOut = { readonly line: number; readonly why: keyof Words['quizCards']['import']['why'] }

/** What came of a table: how many questions were taken, and every line that was not, by the reason why. */
export function importView(
  taken: number,
  leftOut: readonly LeftOut[],
  areApproved: boolean,
  { quizCards, grammar }: Words,
): View {
  const said = quizCards.import
  const inOrder = leftOut.toSorted((a, b) => a.line - b.line)
  const byReason = Map.groupBy(inOrder, ({ why }) => why)
  const items = [...byReason].map(
    ([why, lines]): ListItem => ({
      label: text((lines.length === 1 ? said.line : said.lines)(runsOf(lines.map(({ line }) => line)))),
      content: [text(said.why[why])],
    }),
  )
  const opening: Phrase =
    taken === 0 ? (leftOut.length === 0 ? said.empty() : said.nothing()) : said.taken(taken)
  const next = taken === 0 ? said.howTo() : areApproved ? said.mayBeAsked() : said.waits()
  return {
    blocks: [
      { kind: 'paragraph', content: opening },
      ...(items.length === 0
        ? []
        : [
            { kind: 'paragraph', content: said.notTaken(leftOut.length) } as const,
            { kind: 'list', items } as const,
          ]),
      { kind: 'note', content: next },
    ],
  }

  /** "3, 5–9 and 12": lines in order, those that follow one another together. */
  function runsOf(lines: readonly number[]): string {
    const runs: { from: number; to: number }[] = []
    for (const line of new Set(lines)) {
      const last = runs.at(-1)
      if (last !== undefined && last.to === line - 1) last.to = line
      else runs.push({ from: line, to: line })
    }
    return grammar.and(runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)))
  }
}
