import type { Block } from '../../view/view.ts'
import { slackLimits } from './limits.ts'
import { visible } from './visible.ts'

/** The words of a file that a message can hold them of; undefined where it is no text, or too much of it. */
export function textIn({ content }: Extract<Block, { kind: 'file' }>): string | undefined {
  if (content.byteLength > slackLimits.fileText || content.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Words in pieces of at most `limit` UTF-16 units: cut at line ends, and inside of a line where it does not fit alone. */
export function linesWithin(words: string, limit: number): readonly string[] {
  const pieces: string[] = []
  for (const line of visible(words)
    .trimEnd()
    .split('\n')
    .flatMap((whole) => cut(whole, limit))) {
    const last = pieces.at(-1)
    if (last !== undefined && last.length + 1 + line.length <= limit)
      pieces[pieces.length - 1] = `${last}\n${line}`
    else pieces.push(line)
  }
  return pieces.filter((piece) => piece.trim() !== '')
}

/** Never between the halves of a character. */
function cut(line: string, limit: number): readonly string[] {
  const pieces: string[] = []
  for (let at = 0; at < line.length || pieces.length === 0; ) {
    const end = at + limit
    const isHalf = end < line.length && /[\uD800-\uDBFF]/.test(line.charAt(end - 1))
    pieces.push(line.slice(at, isHalf ? end - 1 : end))
    at += pieces.at(-1)?.length || limit
  }
  return pieces
}
