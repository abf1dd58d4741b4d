import { scriptWords } from '../../view/terminal-words.ts'
import { reasonOf } from './reason.ts'

/** A line of a batch: a question, or why it is none (`line` is 1 for the first); or why reading stopped there. */
export type BatchLine =
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'broken'; readonly line: number; readonly reason: string }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** Reads a question a line, plain or {"q": "…"}, from UTF-8 as it arrives. Blank lines are passed over. */
export async function* readBatch(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<BatchLine> {
  let number = 0
  try {
    for await (const line of linesOf(bytes)) {
      number += 1
      if (line.trim() !== '') yield readLine(line.trim(), number)
    }
  } catch (error) {
    yield { kind: 'unreadable', reason: reasonOf(error) }
  }
}

/** Lines without their ends, as long as they come; a byte order mark is not part of the first. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  yield rest + decoder.decode()
}

function readLine(content: string, line: number): BatchLine {
  if (!content.startsWith('{')) return { kind: 'question', question: content }
  try {
    const value: unknown = JSON.parse(content)
    const question = typeof value === 'object' && value !== null && 'q' in value ? value.q : undefined
    return typeof question === 'string' && question.trim() !== ''
      ? { kind: 'question', question }
      : { kind: 'broken', line, reason: scriptWords.noWordsInQ }
  } catch (error) {
    return { kind: 'broken', line, reason: reasonOf(error) }
  }
}
