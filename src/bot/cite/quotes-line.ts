/** What is wanted of saved quotations, as it was typed. */
export type QuotesLine = {
  readonly whose: 'mine' | 'group'
  /** A document, as somebody would name it. */
  readonly within?: string
  /** As a file of this format; Markdown where none is named. */
  readonly export?: string
}

/** Reads "", "group", "in mill", "mine in mill export csv"; undefined for words that are none of these. */
export function readQuotesLine(typed: string): QuotesLine | undefined {
  const parts = /^(?:(mine|group)\b)?\s*(?:in\s+(.+?))??\s*(?:\b(export)\b(?:\s+(\S+))?)?$/isu.exec(
    typed.trim(),
  )
  if (parts === null) return undefined
  const [, whose, within, isExport, format] = parts
  return {
    whose: whose?.toLowerCase() === 'group' ? 'group' : 'mine',
    ...(within === undefined ? {} : { within }),
    ...(isExport === undefined ? {} : { export: format?.toLowerCase() ?? 'markdown' }),
  }
}
