import { scriptWords } from '../../view/terminal-words.ts'
import { type Given, readFlags, valuesOf } from './read-flags.ts'

/** What a script asks: one question, or each line of a batch; `file` is "-" for standard input. */
export type Asked =
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'batch'; readonly file: string }

/** How a script asks. */
export type AskOptions = {
  readonly asked: Asked
  readonly isJson: boolean
  /** What names the one document to ask, where it is not all. */
  readonly within?: string
  /** The folders to read documents from; empty where the configured ones are meant. */
  readonly knowledge: readonly string[]
}

/** Options that can be followed, a call for help, or what is wrong with them. */
export type ParsedAsk =
  | { readonly kind: 'ask'; readonly options: AskOptions }
  | { readonly kind: 'help'; readonly usage: string }
  | { readonly kind: 'wrong'; readonly sentence: string }

/** Reads the arguments after `ask`. Words that belong to no option are the question, joined by spaces. */
export function parseAskOptions(args: readonly string[]): ParsedAsk {
  const read = readFlags(args, options)
  if (read.kind === 'wrong') return wrong(read.sentence)
  const { words, given } = read
  if (given.some(({ name }) => name === 'help')) return { kind: 'help', usage: scriptWords.usage }
  return fromParts(words.join(' ').trim(), given)
}

const options = {
  json: { type: 'boolean' },
  knowledge: { type: 'string', multiple: true },
  in: { type: 'string' },
  batch: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

function fromParts(question: string, given: readonly Given[]): ParsedAsk {
  const [batch] = valuesOf('batch', given)
  const [within] = valuesOf('in', given)
  if (batch === undefined && question === '') return wrong(scriptWords.noQuestion)
  if (batch !== undefined && question !== '') return wrong(scriptWords.questionAndBatch)
  const asked: Asked = batch === undefined ? { kind: 'question', question } : { kind: 'batch', file: batch }
  const isJson = given.some(({ name }) => name === 'json')
  const scope = within === undefined ? {} : { within }
  return { kind: 'ask', options: { asked, isJson, knowledge: valuesOf('knowledge', given), ...scope } }
}

function wrong(sentence: string): ParsedAsk {
  return { kind: 'wrong', sentence: `${sentence} ${scriptWords.seeHelp}` }
}
