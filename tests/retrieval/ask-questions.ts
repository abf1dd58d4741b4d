import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Answer, Excerpt } from '../../src/answer/answer.ts'
import { createAnswerer } from '../../src/answer/answer-question.ts'
import type { Library } from '../../src/corpus/library.ts'
import { indexLibrary } from '../../src/search/index-library.ts'

/** A question with the words that show the right quotation, any of which will do; none where the readings do not answer. */
export type Question = { readonly q: string; readonly gold: readonly string[]; readonly kind: string }

/** How often the right quotation came first and among the three, and how often silence was right and wrong; shares. */
export type Quality = {
  readonly first: number
  readonly three: number
  readonly silent: number
  readonly falselySilent: number
  /** One line for each question that was not answered as it should be. */
  readonly misses: readonly string[]
}

/** The questions of a file beside this one. */
export function questionsOf(file: string): readonly Question[] {
  return JSON.parse(readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8'))
}

/** Asks a library all questions, and throws where a quotation is not verbatim. */
export function askAll(library: Library, questions: readonly Question[]): Quality {
  const answerer = createAnswerer(library, indexLibrary(library))
  const outcomes = questions.map((question) => ({ question, answer: answerer.ask(question.q) }))
  for (const { answer } of outcomes) for (const excerpt of excerptsOf(answer)) checkVerbatim(library, excerpt)
  const [answerable, others] = [
    outcomes.filter(isAnswerable),
    outcomes.filter((outcome) => !isAnswerable(outcome)),
  ]
  const isFirst = ({ question, answer }: Outcome): boolean =>
    answer.kind === 'found' && holds(answer.excerpts[0], question)
  const isAmongThree = ({ question, answer }: Outcome): boolean =>
    answer.kind === 'found' && answer.excerpts.some((excerpt) => holds(excerpt, question))
  const isSilent = ({ answer }: Outcome): boolean => answer.kind === 'silent'
  return {
    first: share(answerable, isFirst),
    three: share(answerable, isAmongThree),
    silent: share(others, isSilent),
    falselySilent: share(answerable, isSilent),
    misses: [
      ...answerable
        .filter((outcome) => !isAmongThree(outcome))
        .map(({ question, answer }) => `${answer.kind}: ${question.q}`),
      ...others.filter((outcome) => !isSilent(outcome)).map(({ question }) => `spoke: ${question.q}`),
    ],
  }
}

type Outcome = { readonly question: Question; readonly answer: Answer }

const isAnswerable = ({ question }: Outcome): boolean => question.gold.length > 0

/** Whether a text holds one of the golds, whatever the case and the white space. */
export function holds({ text }: { readonly text: string }, { gold }: Question): boolean {
  return gold.some((words) => folded(text).includes(folded(words)))
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ')
}

function excerptsOf(answer: Answer): readonly Excerpt[] {
  return answer.kind === 'found' ? answer.excerpts : answer.nearest
}

function checkVerbatim(library: Library, { document, start, end, text }: Excerpt): void {
  if (library.document(document).text.slice(start, end) !== text) throw new Error(`not verbatim: ${text}`)
}

function share(outcomes: readonly Outcome[], is: (outcome: Outcome) => boolean): number {
  return outcomes.filter(is).length / Math.max(1, outcomes.length)
}
