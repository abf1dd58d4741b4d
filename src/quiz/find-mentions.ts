import type { Range } from '../text/range.ts'
import { countCases, scanWords, type Word } from './case-statistics.ts'
import { findNumbers } from './find-numbers.ts'
import { type NameRun, nameRuns } from './name-runs.ts'
import type { Mention } from './studied-text.ts'
import { createNameTyper } from './type-names.ts'

/**
 * The names, dates and numbers of each sentence of a document, in order and apart; what a name is may be shown by
 * any sentence. In steps of a few milliseconds.
 */
export function* findMentions(
  text: string,
  sentences: readonly Range[],
): Generator<void, readonly (readonly Mention[])[]> {
  const words: (readonly Word[])[] = []
  for (const [i, range] of sentences.entries()) {
    words.push(scanWords(text, range))
    if (i % SENTENCES_A_STEP === 0) yield
  }
  const cases = countCases(words)
  yield
  const typer = createNameTyper(text)
  const runs: (readonly NameRun[])[] = []
  for (const [i, sentence] of words.entries()) {
    const found = nameRuns(text, sentence, cases)
    for (const run of found) typer.meet(run)
    runs.push(found)
    if (i % SENTENCES_A_STEP === 0) yield
  }
  const mentions: (readonly Mention[])[] = []
  for (const [i, range] of sentences.entries()) {
    const names = (runs[i] ?? []).map(({ start, end, text: name, ...run }) => ({
      start,
      end,
      text: name,
      ...typer.typeOf({ start, end, text: name, ...run }),
    }))
    const numbers = findNumbers(text, range).filter(
      (number) => !names.some((name) => name.start < number.end && number.start < name.end),
    )
    mentions.push([...names, ...numbers].sort((a, b) => a.start - b.start))
    if (i % SENTENCES_A_STEP === 0) yield
  }
  return mentions
}

const SENTENCES_A_STEP = 50
