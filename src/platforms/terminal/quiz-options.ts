import { parseArgs } from 'node:util'
import { madeKinds, type Wanted } from '../../bot/quiz-once.ts'
import { quizScriptWords } from '../../view/quiz-script-words.ts'

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
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const given: Given[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') return wrong(quizScriptWords.unknownWord(token.value))
    if (token.kind === 'option') given.push({ flag: token.rawName, name: token.name, value: token.value })
  }
  const problem = flagProblem(given)
  if (problem !== undefined) return wrong(problem)
  if (given.some(({ name }) => name === 'help'))
    return { kind: 'help', usage: quizScriptWords.usage(madeKinds) }
  return fromFlags(given)
}

type Given = { readonly flag: string; readonly name: string; readonly value: string | undefined }

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
  const valuesOf = (wanted: string): readonly string[] =>
    given.flatMap(({ name, value }) => (name === wanted && value !== undefined ? [value] : []))
  const [count = defaultCount] = valuesOf('count')
  if (!/^\d{1,9}$/.test(count)) return wrong(quizScriptWords.noCount(count))
  const kinds = valuesOf('kind').map((name) => ({ name, kind: madeKinds.find((kind) => kind === name) }))
  const unknown = kinds.find(({ kind }) => kind === undefined)
  if (unknown !== undefined) return wrong(quizScriptWords.noKind(unknown.name, madeKinds))
  const [seed] = valuesOf('seed')
  const wanted: Wanted = {
    count: Number(count),
    kinds: kinds.flatMap(({ kind }) => kind ?? []),
    ...(seed === undefined ? {} : { seed }),
  }
  const isJson = given.some(({ name }) => name === 'json')
  return { kind: 'quiz', options: { wanted, isJson, knowledge: valuesOf('knowledge') } }
}

function flagProblem(given: readonly Given[]): string | undefined {
  for (const [index, { flag, name, value }] of given.entries()) {
    const option = Object.entries(options).find(([known]) => known === name)?.[1]
    if (option === undefined) return quizScriptWords.unknownFlag(flag)
    if (option.type === 'boolean' && value !== undefined) return quizScriptWords.takesNoValue(flag)
    if (option.type === 'string' && (value === undefined || value === ''))
      return quizScriptWords.needsValue(flag)
    const isAgain = given.slice(0, index).some((earlier) => earlier.name === name)
    if (isAgain && (name === 'count' || name === 'seed')) return quizScriptWords.onceOnly(flag)
  }
  return undefined
}

function wrong(sentence: string): ParsedQuiz {
  return { kind: 'wrong', sentence: `${sentence} ${quizScriptWords.seeHelp}` }
}
