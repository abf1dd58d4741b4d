import { setImmediate, setTimeout } from 'node:timers/promises'
import type { Answerer } from '../../src/answer/answer.ts'
import { whenOthersRest, worked } from '../../src/compose.ts'
import type { Library } from '../../src/corpus/library.ts'
import { createQuestionBank, type QuestionBank } from '../../src/quiz/question-bank.ts'
import { loadTagger } from '../../src/quiz/tag-words.ts'
import { isEnglishWord } from '../../src/search/dictionary.ts'
import { quantile } from './figures.ts'
import { countWords } from './large-library.ts'

/** How fast questions are made, and what they cost those who ask meanwhile. */
export type GenerationFigures = {
  readonly words: number
  readonly items: number
  readonly wordsPerSecond: number
  /** The longest that nothing else could be done, and what 99 of 100 steps took no longer than, in ms of work. */
  readonly longestMs: number
  readonly p99Ms: number
  /** Loading the tagger and the word list, which is done once, right after the start, in ms. */
  readonly loadMs: number
  /** The p95 of what is worked from when a question comes until its answer, in ms: by itself, and while questions are made. */
  readonly alone: number
  readonly beside: number
}

/** Between two questions, in ms: a busy class, and far from all that the machine can do. */
const everyMs = 60
const rounds = 4

/** Makes the questions of a library by itself, and then beside an answerer that is asked all the time. */
export async function measureGeneration(
  library: Library,
  answerer: Answerer,
  questions: readonly string[],
): Promise<GenerationFigures> {
  const loading = performance.now()
  loadTagger()
  isEnglishWord('word')
  const loadMs = performance.now() - loading
  const steps: number[] = []
  const started = performance.now()
  const items = (await createTimedBank(library, createMeter(), steps).all()).length
  const seconds = (performance.now() - started) / 1000
  const words = library.documents.reduce((sum, { text }) => sum + countWords(text), 0)
  const times = { alone: [] as number[], beside: [] as number[] }
  // In turns, so that warming up touches both alike.
  for (let round = 0; round < rounds; round++) {
    const meter = createMeter()
    const making = createTimedBank(library, meter, []).all()
    times.beside.push(...(await askWhile(making, answerer, questions, meter)))
    times.alone.push(...(await askWhile(setTimeout(seconds * 1000), answerer, questions, createMeter())))
  }
  return {
    ...{ words, items, wordsPerSecond: words / seconds, loadMs },
    ...{ longestMs: Math.max(...steps), p99Ms: quantile(steps, 0.99) },
    ...{ alone: quantile(times.alone, 0.95), beside: quantile(times.beside, 0.95) },
  }
}

/** What this thread had worked by an instant: other programs on the machine do not come into it. */
type Meter = { readonly mark: () => void; readonly workedBy: (instant: number) => number }

function createMeter(): Meter {
  const marks: { readonly at: number; readonly worked: number }[] = []
  const mark = (): void => {
    marks.push({ at: performance.now(), worked: worked() })
  }
  mark()
  return { mark, workedBy: (instant) => marks.findLast(({ at }) => at <= instant)?.worked ?? worked() }
}

/** A bank that keeps what each of its steps took. */
function createTimedBank(library: Library, meter: Meter, steps: number[]): QuestionBank {
  let since = worked()
  const pause = async (): Promise<void> => {
    steps.push(worked() - since)
    meter.mark()
    await whenOthersRest()
    since = worked()
    meter.mark()
  }
  return createQuestionBank(library, { pause, now: () => performance.now(), report: console.error })
}

/** Asks until some work is done, at set times whatever the answers take; what was worked from each such time on. */
async function askWhile(
  work: Promise<unknown>,
  answerer: Answerer,
  questions: readonly string[],
  meter: Meter,
): Promise<readonly number[]> {
  let isOver = false
  const end = (): void => {
    isOver = true
  }
  work.then(end, end)
  const times: Promise<number>[] = []
  const first = performance.now()
  for (let count = 0; !isOver; count++) {
    const due = first + count * everyMs
    await setTimeout(Math.max(0, due - performance.now()))
    times.push(answerOne(questions[count % questions.length] ?? '', answerer, due, meter))
  }
  return Promise.all(times)
}

/** As the bot does: others have a breath before each answer, and while it is kept. */
async function answerOne(
  question: string,
  answerer: Answerer,
  due: number,
  { mark, workedBy }: Meter,
): Promise<number> {
  const before = workedBy(due)
  await setImmediate()
  answerer.ask(question)
  await setImmediate()
  await setImmediate()
  mark()
  return worked() - before
}
