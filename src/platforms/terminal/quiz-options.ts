import { madeKinds, type Wanted } from '../../bot/quiz-once.ts'
import { quizScriptWords } from '../../view/quiz-script-words.ts'
import { type Given, readFlags, valuesOf } from './read-flags.ts'

/** How a script wants its questions. */
export type QuizOptions = {
  readonly wanted: Wanted
  readonly isJson: boolean
  /** The folders to read documents from; empty where the configured ones are meant. */
  readonly knowledge: readonly string[]
}

/** Options that can be followed, a call for help, or what is wrong with them. */
export type ParsedQuiz =
  | { readonly kind: 'quiz'; readonly options: QuizOptions }
  | { readonly kind: 'help'; readonly usage: string }
  | { readonly kind: 'wrong'; readonly sentence: string }

/** Reads the arguments after `quiz`. */
export function parseQuizOptions(args: readonly string[]): ParsedQuiz {
  const read = readFlags(args, options)
  if (read.kind === 'wrong') return wrong(read.sentence)
  const { words, given } = read
  const [word] = words
  if (word !== undefined) return wrong(quizScriptWords.unknownWord(word))
  if (given.some(({ name }) => name === 'help'))
    return { kind: 'help', usage: quizScriptWords.usage(madeKinds) }
  return fromFlags(given)
}

const options = {
  json: { type: 'boolean' },
  count: { type: 'string' },
  kind: { type: 'string', multiple: true },
  seed: { type: 'string' },
  knowledge: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const

const defaultCount = '10'

function fromFlags(given: readonly Given[]): ParsedQuiz {
  const [count = defaultCount] = valuesOf('count', given)
  if (!/^\d{1,9}$/.test(count)) return wrong(quizScriptWords.noCount(count))
  const kinds = valuesOf('kind', given).map((name) => ({
    name,
    kind: madeKinds.find((kind) => kind === name),
  }))
  const unknown = kinds.find(({ kind }) => kind === undefined)
  if (unknown !== undefined) return wrong(quizScriptWords.noKind(unknown.name, madeKinds))
  const [seed] = valuesOf('seed', given)
  const wanted: Wanted = {
    count: Number(count),
    kinds: kinds.flatMap(({ kind }) => kind ?? []),
    ...(seed === undefined ? {} : { seed }),
  }
  const isJson = given.some(({ name }) => name === 'json')
  return { kind: 'quiz', options: { wanted, isJson, knowledge: valuesOf('knowledge', given) } }
}

function wrong(sentence: string): ParsedQuiz {
  return { kind: 'wrong', sentence: `${sentence} ${quizScriptWords.seeHelp}` }
}
