import type { Piece } from './item.ts'
import { insideQuestion, isOneClause, questionTokens, verbAfterSubject, wordsOf } from './question-words.ts'
import type { Mention, StudiedSentence } from './studied-text.ts'
import { cutOf } from './write-item.ts'

/** "Where was X signed?" for a passive sentence that ends with *in* and the place; undefined for any other. */
export function askWhere(answer: Mention, sentence: StudiedSentence): readonly Piece[] | undefined {
  if (answer.type !== 'place') return undefined
  const tokens = questionTokens(sentence)
  const at = tokens.findIndex(({ start }) => start === answer.start)
  const isLast = tokens.every(({ start }) => start < answer.end)
  const articled = tokens[at - 1]?.text === 'the' ? at - 1 : at
  const preposition = tokens[articled - 1]
  if (!isLast || !preposition || !/^(?:in|at|near)$/.test(preposition.text)) return undefined
  const verbAt = verbAfterSubject(tokens)
  const verb = verbAt === undefined ? undefined : tokens[verbAt]
  const next = verbAt === undefined ? undefined : tokens[verbAt + 1]
  const first = tokens[0]
  const last = tokens[articled - 2]
  if (verbAt === undefined || !verb || !next || !first || !last) return undefined
  if (
    !/^(?:was|were)$/.test(verb.text) ||
    !EVENTS.has(next.text) ||
    last.start < next.start ||
    articled - verbAt > 8 ||
    !isOneClause(tokens.slice(verbAt, articled - 1))
  )
    return undefined
  return [
    wordsOf(`Where ${verb.text} `),
    ...insideQuestion(sentence, first.start, tokens[verbAt - 1]?.end ?? verb.start),
    wordsOf(' '),
    cutOf({ start: next.start, end: last.end }),
    wordsOf('?'),
  ]
}

/** What is done at a place. */
const EVENTS: ReadonlySet<string> = new Set(
  'born buried held signed built founded discovered established invented opened executed crowned killed assassinated arrested educated found fought imprisoned exiled filmed recorded published launched created first'.split(
    ' ',
  ),
)
