import type { Writable } from 'node:stream'
import type { QuizOnce } from '../../bot/quiz-once.ts'
import { quizScriptWords } from '../../view/quiz-script-words.ts'
import { createOutlet } from './outlet.ts'
import { printable } from './printable.ts'
import { parseQuizOptions } from './quiz-options.ts'
import { render } from './render.ts'
import type { ExitCode } from './scripted.ts'
import type { TerminalStyle } from './terminal-style.ts'

/** Where a script's questions go, and what makes them. */
export type QuizScriptDeps = {
  /** Loads the documents of some folders, or of the configured ones where none are given; called once. */
  load(knowledge: readonly string[]): Promise<QuizOnce>
  readonly output: Writable
  readonly errors: Writable
  readonly style: TerminalStyle
}

/**
 * Does what the words of a command line ask for: prints questions, one JSON object a line or a sheet to read, shows how
 * it is used, or says what is wrong with them. A reader that leaves early, like `head`, is no error.
 */
export async function runQuizScript(args: readonly string[], deps: QuizScriptDeps): Promise<ExitCode> {
  const [output, errors] = [createOutlet(deps.output), createOutlet(deps.errors)]
  const fail = async (sentence: string): Promise<ExitCode> => {
    await errors.write(`${printable(sentence, deps.style.unicode)}\n`)
    return 2
  }
  const parsed = parseQuizOptions(args)
  if (parsed.kind === 'wrong') return fail(parsed.sentence)
  if (parsed.kind === 'help') {
    await output.write(`${parsed.usage}\n`)
    return 0
  }
  const { wanted, isJson, knowledge } = parsed.options
  const made = await (await deps.load(knowledge)).make(wanted)
  if (made.length === 0) return fail(quizScriptWords.none)
  let gap = ''
  for (const { record, view } of made) {
    const printed = isJson ? `${JSON.stringify(record)}\n` : gap + render(view, deps.style)
    if (!(await output.write(printed))) break
    gap = '\n'
  }
  return 0
}
