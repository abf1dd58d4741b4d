import { dailyPromptId } from '../../src/bot/quiz/prompts.ts'
import { nameOf, type Scene } from './soak-scene.ts'
import type { Post } from './soak-stage.ts'

/** What came of it. */
export type SoakResult = {
  readonly wanted: number
  /** Question posts that stand in the channels. */
  readonly made: number
  /** Turns of which no post stands there, or whose run did not end as the rule wants. */
  readonly lost: readonly string[]
  /** Posts beyond the first of a turn, and of how many that is said in the post. */
  readonly repeated: number
  readonly marked: number
  /** Posts that a process was at when it was killed. */
  readonly inFlight: number
  /** Repeated posts that were in flight at no kill: there must be none. */
  readonly unexplained: readonly string[]
  /** The same of the answers that come under a question. */
  readonly answers: {
    readonly made: number
    readonly lost: number
    readonly repeated: number
    readonly marked: number
    readonly unexplained: readonly string[]
  }
  readonly kills: number
  readonly pressed: number
  /** Questions of which the presses of one person count other than once. */
  readonly miscounted: readonly string[]
  readonly warnings: ReadonlyMap<string, number>
  readonly violations: readonly string[]
}

/** Counts what stands in the channels at the end. */
export async function judge(scene: Scene): Promise<SoakResult> {
  const { stage, owed, pressed, warnings, tally, marked, inFlight } = scene
  const posts = stage.posts()
  const questions = posts.filter(({ prompt }) => prompt !== undefined)
  const asked = Map.groupBy(questions, ({ prompt }) => prompt ?? '')
  const repeats = [...asked.values()].flatMap(([, ...others]) => others)
  return {
    wanted: owed.filter(({ outcome }) => outcome === 'posted').length,
    made: questions.length,
    lost: await lostOf(asked, scene),
    repeated: repeats.length,
    marked: repeats.filter(({ channel, id }) => marked.has(`${channel} ${id}`)).length,
    inFlight: inFlight.size,
    unexplained: repeats.flatMap(({ prompt = '' }) => (inFlight.has(prompt) ? [] : [prompt])),
    answers: answersOf(asked, posts, scene),
    kills: tally.kills,
    pressed: [...pressed.values()].reduce((sum, copies) => sum + 2 * copies, 0),
    miscounted: await miscountedOf(scene),
    warnings,
    violations: stage.violations(),
  }
}

type Asked = ReadonlyMap<string, readonly Post[]>

/** What did not end as the rule wants, or stands in no channel although it is said to. */
async function lostOf(asked: Asked, scene: Scene): Promise<readonly string[]> {
  const { owed, processes } = scene
  const names = owed.map((each) => nameOf(each, scene))
  const outcomes = (await processes[0]?.ask({ outcomes: names })) ?? []
  return owed.flatMap(({ series, date, outcome }, index) => {
    const isThere = asked.has(dailyPromptId(series, date))
    if (outcomes[index] === outcome && isThere === (outcome === 'posted')) return []
    const where = isThere ? 'in the channel' : 'not in the channel'
    return [`${series} ${date}: ${outcome} was wanted, it is ${outcomes[index]} and ${where}`]
  })
}

function answersOf(asked: Asked, posts: readonly Post[], scene: Scene): SoakResult['answers'] {
  const prompts = new Map(
    [...asked].flatMap(([prompt, copies]) => copies.map(({ id }) => [id, prompt] as const)),
  )
  const under = posts.filter((post) => post.under !== undefined)
  const answers = Map.groupBy(under, (post) => prompts.get(post.under ?? '') ?? '')
  const repeats = [...answers].flatMap(([prompt, [, ...others]]) =>
    others.map((post) => ({ ...post, prompt })),
  )
  return {
    made: under.length,
    lost: [...asked.keys()].filter((prompt) => !answers.has(prompt)).length,
    repeated: repeats.length,
    marked: repeats.filter(({ isMarked }) => isMarked).length,
    unexplained: repeats.flatMap(({ prompt }) => (scene.answersInFlight.has(prompt) ? [] : [prompt])),
  }
}

async function miscountedOf({ pressed, processes, stage }: Scene): Promise<readonly string[]> {
  const prompts = [...pressed.keys()]
  const counts = (await processes[0]?.ask({ counts: prompts, community: stage.community })) ?? []
  return prompts.filter((_, index) => counts[index] !== 1)
}
