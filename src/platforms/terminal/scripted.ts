import { open } from 'node:fs/promises'
import type { Readable, Writable } from 'node:stream'
import type { AskOnce } from '../../bot/ask-once.ts'
import { plainText } from '../../view/plain-text.ts'
import { scriptWords } from '../../view/terminal-words.ts'
import { type AskOptions, parseAskOptions } from './ask-options.ts'
import { type BatchLine, readBatch } from './batch.ts'
import { createOutlet } from './outlet.ts'
import { printable } from './printable.ts'
import { reasonOf } from './reason.ts'
import { render } from './render.ts'
import type { TerminalStyle } from './terminal-style.ts'

/** Where a script's questions and answers go, and what answers them. */
export type ScriptDeps = {
  /** Loads the documents of some folders, or of the configured ones where none are given; called once. */
  load(knowledge: readonly string[]): Promise<AskOnce>
  readonly input: Readable
  readonly output: Writable
  readonly errors: Writable
  readonly style: TerminalStyle
}

/** 0 where every question was answered, 2 where something about the call or the batch was wrong. */
export type ExitCode = 0 | 2

/** Does what the words of a command line ask for: answers, shows how it is used, or says what is wrong with them. */
export async function runScript(args: readonly string[], deps: ScriptDeps): Promise<ExitCode> {
  const parsed = parseAskOptions(args)
  if (parsed.kind === 'ask') return runAsk(parsed.options, deps)
  const isHelp = parsed.kind === 'help'
  const words = isHelp ? parsed.usage : printable(parsed.sentence, deps.style.unicode)
  await createOutlet(isHelp ? deps.output : deps.errors).write(`${words}\n`)
  return isHelp ? 0 : 2
}

/**
 * Answers what a script asks, one JSON object a line or text to read. A broken line of a batch is reported and the
 * others are answered. A reader that leaves early, like `head`, is no error.
 */
export async function runAsk(options: AskOptions, deps: ScriptDeps): Promise<ExitCode> {
  const [output, errors] = [createOutlet(deps.output), createOutlet(deps.errors)]
  const fail = async (sentence: string): Promise<ExitCode> => {
    await errors.write(`${printable(sentence, deps.style.unicode)}\n`)
    return 2
  }
  const source = await openQuestions(options, deps.input)
  if (source.kind === 'unreadable') return fail(source.sentence)
  const asker = await deps.load(options.knowledge)
  const scope = options.within === undefined ? undefined : asker.find(options.within)
  if (scope?.kind === 'problem') return fail(plainText(scope.view))
  let exitCode: ExitCode = 0
  let gap = ''
  for await (const line of source.lines) {
    if (line.kind !== 'question') {
      exitCode = await fail(whatIsWrong(line, options))
      continue
    }
    const { record, view } = asker.ask(line.question, scope?.id)
    const answer = options.isJson ? `${JSON.stringify(record)}\n` : gap + render(view, deps.style)
    if (!(await output.write(answer))) break
    gap = '\n'
  }
  return exitCode
}

type Questions =
  | { readonly kind: 'open'; readonly lines: AsyncIterable<BatchLine> | Iterable<BatchLine> }
  | { readonly kind: 'unreadable'; readonly sentence: string }

/** Opens the batch before anything is loaded, so that a wrong name is told at once. */
async function openQuestions({ asked }: AskOptions, input: Readable): Promise<Questions> {
  if (asked.kind === 'question') return { kind: 'open', lines: [asked] }
  if (asked.file === '-') return { kind: 'open', lines: readBatch(input) }
  try {
    const file = await open(asked.file)
    return { kind: 'open', lines: readBatch(file.createReadStream()) }
  } catch (error) {
    return { kind: 'unreadable', sentence: scriptWords.batchUnreadable(asked.file, reasonOf(error)) }
  }
}

function whatIsWrong(line: Exclude<BatchLine, { readonly kind: 'question' }>, { asked }: AskOptions): string {
  return line.kind === 'broken'
    ? scriptWords.brokenLine(line.line, line.reason)
    : scriptWords.batchUnreadable(asked.kind === 'batch' ? asked.file : '-', line.reason)
}
