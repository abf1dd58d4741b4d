import { findQuotations } from './find-quotations.ts'

/**
 * What somebody may mean who typed a quotation, best guess last: the words as they stand, without an attribution behind them
 * ("(Mill 1859)", "— Mill"), and without the quotation marks around them. No two are the same.
 */
export function quotationsMeant(typed: string): readonly string[] {
  const whole = typed.trim()
  const bare = whole.replace(ATTRIBUTION, '').trim()
  const [first, ...others] = findQuotations(bare)
  const isAround =
    first !== undefined && others.length === 0 && first.start === 0 && first.end >= bare.length - 1
  const inner = isAround ? first.text : bare
  return [...new Set([whole, bare, inner].filter((words) => words !== ''))]
}

/** A source in brackets or behind a dash, at the very end and behind a mark or a full point. */
const ATTRIBUTION =
  /(?<=["”“»’」』.!?…])\s*(?:\([^()\n]{2,80}\)|\[\[[^[\]\n]{2,80}\]\]|[—–-]{1,2}\s*[^"”“»\n]{2,80})[.]?$/u
