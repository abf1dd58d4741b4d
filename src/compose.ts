import { randomUUID } from 'node:crypto'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { createAnswerer } from './answer/answer-question.ts'
import { createWiden } from './answer/widen-excerpt.ts'
import type { BotDeps } from './bot/command.ts'
import { createQuizWork } from './bot/quiz/quiz-work.ts'
import type { Outlet } from './bot/request.ts'
import { sealedOutlet } from './bot/seal.ts'
import { createQuotationChecker } from './cite/quotation-checker.ts'
import type { Config } from './config.ts'
import type { Library } from './corpus/library.ts'
import { readLibrary } from './ingest/read-library.ts'
import type { Log } from './log.ts'
import { createProgress } from './platforms/terminal/progress.ts'
import { createQuestionBank, type QuestionBank } from './quiz/question-bank.ts'
import { whenIdle } from './quiz/when-idle.ts'
import { createRunner, type Runner } from './schedule/runner.ts'
import { waitByClock } from './schedule/wait.ts'
import { indexLibrary } from './search/index-library.ts'
import { openStore } from './store/open-store.ts'
import type { Store } from './store/store.ts'

/** What was read, and a sentence for each file that could not be. */
export type Loaded = {
  readonly library: Library
  readonly unread: readonly string[]
  /** A sentence for each thing that is wrong with a bibliography beside the documents. */
  readonly doubts: readonly string[]
}

/** Reads the folders, counting on the screen where it takes long; what could not be read is said, and the rest goes on. */
export async function load(folders: readonly string[], log: Log): Promise<Loaded> {
  const progress = createProgress({ screen: process.stderr })
  try {
    const { library, problems, doubts } = await readLibrary(folders, { onProgress: progress.update })
    progress.finish()
    for (const { sentence } of [...problems, ...doubts]) log.warn(sentence)
    return { library, unread: problems.map(sentenceOf), doubts: doubts.map(sentenceOf) }
  } finally {
    progress.finish()
  }
}

const sentenceOf = ({ sentence }: { readonly sentence: string }): string => sentence

/** Opens the store that the settings name. Throws a StoreError for what a person can put right. */
export function open({ database }: Config, log: Log): Promise<Store> {
  return openStore(database, { now: Date.now, warn: log.warn })
}

/** What this thread has worked so far, in milliseconds. */
export function worked(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** Resolves when others have had their turn, and nobody is being answered for the moment. */
export const whenOthersRest: () => Promise<void> = whenIdle({
  breathe: () => setImmediate(),
  rest: (milliseconds) => setTimeout(milliseconds),
  worked,
})

/** The questions of a library, made while others have their turn. */
export function bankOf(library: Library, log: Pick<Log, 'bug'>): QuestionBank {
  return createQuestionBank(library, {
    pause: whenOthersRest,
    now: () => performance.now(),
    report: (fault) => log.bug(fault, 'making questions'),
  })
}

/** The parts of a bot that are the same wherever it runs. */
export function partsOf(
  { library, unread }: Pick<Loaded, 'library' | 'unread'>,
  store: Store,
  outlet: Outlet,
  log: Log,
): Omit<BotDeps, 'surface' | 'typedElsewhere' | 'examine'> {
  const checker = createQuotationChecker(library, whenOthersRest)
  return {
    library,
    unread,
    store,
    outlet: sealedOutlet(outlet, { library, checker }),
    bank: bankOf(library, log),
    answerer: createAnswerer(library, indexLibrary(library)),
    widen: createWiden(library),
    checker,
    now: Date.now,
    newId: () => randomUUID().replaceAll('-', ''),
    warn: log.warn,
    report: log.bug,
  }
}

/** Does what the quiz has planned, at its time; `start` begins it. */
export function runnerOf(parts: Parameters<typeof createQuizWork>[0], log: Log): Runner {
  return createRunner({
    jobs: parts.store.jobs,
    work: createQuizWork(parts),
    now: Date.now,
    wait: waitByClock,
    instance: randomUUID(),
    report: ({ sentence }) => log.warn(sentence),
  })
}
