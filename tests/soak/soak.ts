import { setTimeout as wait } from 'node:timers/promises'
import { dailyPromptId } from '../../src/bot/quiz/prompts.ts'
import { seeded } from '../support/seeded.ts'
import { judge, type SoakResult } from './judge.ts'
import { type Hearing, type Process, type Question, startProcess } from './process.ts'
import { type ClockSetting, createScaledClock } from './scaled-clock.ts'
import { owedOn, type SoakDay, soakDays } from './soak-days.ts'
import { soakSeries } from './soak-readings.ts'
import { nameOf, type Scene, type SoakOptions } from './soak-scene.ts'
import { openSoakStage } from './soak-stage.ts'
import { titleOf, type WorkerOptions } from './worker-words.ts'

const MINUTE = 60_000
/** 09:00 UTC in a month in which none of the zones changes its clocks. */
const first = Date.parse('2026-01-05T09:00Z')

/** Lets processes ask their questions day by day, kills some, and counts what stands in the channels then. */
export async function soak(options: SoakOptions): Promise<SoakResult> {
  const scene = await openScene(options)
  try {
    const random = seeded(options.seed)
    const days = soakDays(options.days, options.series, first, random)
    for (const [index, day] of days.entries()) await playDay(day, index, scene)
    await scene.setOn((days.at(-1)?.at ?? first) + 23.9 * 60 * MINUTE)
    await revealed(scene)
    return await judge(scene)
  } finally {
    for (const process of scene.processes) await process.stop()
    await scene.stage.stop()
  }
}

async function openScene(options: SoakOptions): Promise<Scene> {
  let setting: ClockSetting = { from: Date.now(), shows: first - MINUTE, speed: options.speed }
  const clock = createScaledClock(setting)
  const stage = await openSoakStage(options.platform, clock.now)
  const warnings = new Map<string, number>()
  const processes: Process[] = []
  const over = new Set<string>()
  const hearing: Hearing = {
    warned: (sentence) => warnings.set(sentence, (warnings.get(sentence) ?? 0) + 1),
    over: (run) => over.add(run),
  }
  const start = async (): Promise<void> => {
    const worker = (): WorkerOptions => ({
      at: stage.at,
      database: options.database,
      clock: setting,
      sentences: 2 * options.days * options.series,
    })
    while (processes.length < options.processes) {
      const process = await startProcess(worker(), hearing)
      process.tell({ clock: setting })
      processes.push(process)
    }
  }
  const series = soakSeries(options.series, stage.community, stage.channels, first)
  await start()
  await processes[0]?.ask({ create: series })
  return {
    ...{ options, stage, series, processes, warnings, over, start },
    ...{ owed: [], inFlight: new Set(), answersInFlight: new Set(), marked: new Set() },
    ...{ pressed: new Map(), tally: { kills: 0 } },
    setOn: async (shows) => {
      setting = { ...setting, from: Date.now(), shows }
      clock.set(setting)
      for (const process of processes) process.tell({ clock: setting })
    },
  }
}

async function playDay(day: SoakDay, index: number, scene: Scene): Promise<void> {
  const { stage, series, processes, owed } = scene
  if (day.isAfterDowntime) await Promise.all(processes.splice(0).map((process) => process.kill()))
  const isDuring = (what: 'questions' | 'answers') => day.kill?.during === what
  const killer = isDuring('answers') ? killAfter(day.kill?.after ?? 1, index, scene) : undefined
  await scene.setOn(day.at - (day.isAfterDowntime ? 0 : 5 * MINUTE))
  await scene.start()
  await killer
  await revealed(scene)
  const later = isDuring('questions') ? killAfter(day.kill?.after ?? 1, index, scene) : undefined
  if (!day.isAfterDowntime) await scene.setOn(day.at)
  owed.push(...owedOn(day, series))
  await later
  await known({ outcomes: owed.slice(-3 * series.length).map((each) => nameOf(each, scene)) }, scene)
  for (const { isMarked, channel, id } of stage.posts()) if (isMarked) scene.marked.add(`${channel} ${id}`)
  await pressSome(index, scene)
}

/** Kills one of the processes as soon as so many messages were sent from now on, and starts another in its place. */
function killAfter(count: number, index: number, scene: Scene): Promise<void> {
  const killing = killNow(count, index, scene)
  // It is waited for later on.
  killing.catch(() => undefined)
  return killing
}

async function killNow(count: number, index: number, scene: Scene): Promise<void> {
  const { stage, processes, over } = scene
  await stage.untilSent(stage.sent() + count)
  const [victim] = processes.splice(index % processes.length, 1)
  await victim?.kill()
  scene.tally.kills++
  const posts = stage.posts()
  const turns = promptsOf(scene)
  for (const { prompt, under } of posts) {
    const turn = prompt === undefined ? undefined : turns.get(prompt)
    if (turn !== undefined && !over.has(turn)) scene.inFlight.add(prompt ?? '')
    const asked = posts.find(({ id }) => id === under)?.prompt
    const title = titleOf({ kind: 'reveal', subject: asked ?? '', key: 'reveal' })
    if (asked !== undefined && !over.has(title)) scene.answersInFlight.add(asked)
  }
  await scene.start()
}

/** The runs of questions by the id of the prompt, for all that are owed so far and on the next days. */
function promptsOf({ series, owed }: Scene): ReadonlyMap<string, string> {
  const last =
    owed
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '2026-01-04'
  const soon = [-1, 0, 1, 2].map((days) =>
    new Date(Date.parse(last) + days * 86_400_000).toISOString().slice(0, 10),
  )
  const next = series.flatMap(({ id }) => soon.map((date) => ({ series: id, date })))
  return new Map(
    [...owed, ...next].map((one) => [
      dailyPromptId(one.series, one.date),
      titleOf({ kind: 'post', subject: one.series, key: one.date }),
    ]),
  )
}

/** Resolves when all answers of questions that were posted on earlier days are out. */
function revealed(scene: Scene): Promise<void> {
  const { owed, stage, series } = scene
  const posted = owed.filter(({ outcome }) => outcome === 'posted').slice(-3 * series.length)
  const prompts = posted.map((each) => dailyPromptId(each.series, each.date))
  return known({ reveals: prompts, community: stage.community }, scene)
}

const patienceMs = 120_000

/** Resolves when all outcomes that are asked for are known. */
async function known(question: Question, scene: Scene): Promise<void> {
  const giveUp = Date.now() + patienceMs
  for (;;) {
    const outcomes = (await scene.processes[0]?.ask(question)) ?? []
    if (outcomes.every((outcome) => outcome !== null)) return
    if (Date.now() > giveUp) {
      const said = [...scene.warnings.keys()].join(' ')
      throw new Error(`In vain waited for ${JSON.stringify(question)}, which is ${outcomes.join()}: ${said}`)
    }
    await wait(20)
  }
}

/** One person presses all copies of the questions that stand there twice, and of one more; each twice. */
async function pressSome(person: number, scene: Scene): Promise<void> {
  const { stage, owed, series } = scene
  const today = owed.slice(-series.length).map((each) => dailyPromptId(each.series, each.date))
  const copies = Map.groupBy(stage.posts(), ({ prompt }) => prompt)
  const open = today.map((prompt) => copies.get(prompt) ?? []).filter((posts) => posts.length > 0)
  for (const posts of [...open.slice(0, 1), ...open.slice(1).filter(({ length }) => length > 1)]) {
    for (const post of [...posts, ...posts]) await stage.press(post, person)
    scene.pressed.set(posts[0]?.prompt ?? '', posts.length)
  }
}
