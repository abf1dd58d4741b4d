import type { OpenView } from './views.ts'
import type { Message } from './workspace.ts'

/**
 * Something a person can see: a message that came, changed or went, or a view that opened, changed or closed. `causes`
 * says what it may answer, the surest first: the response_url used, the thread replied in, the channel.
 */
export type Effect = {
  readonly causes: readonly string[]
  readonly message?: Message
  readonly view?: OpenView
}

/** Waits for effects that answer one action. */
export type Watch = {
  readonly seen: readonly Effect[]
  /** Fulfilled when as many effects came as were asked for. */
  readonly done: Promise<void>
  readonly stop: () => void
}

/** Tells what happened to those who wait for it. */
export type Effects = {
  readonly happen: (effect: Effect) => void
  /** Waits for `count` effects that have one of the causes. An effect answers one action: the oldest that waits. */
  readonly watch: (causes: readonly string[], count: number) => Watch
  /** Lets the conditions waited for be looked at again. */
  readonly changed: () => void
  /** Fulfilled as soon as the condition holds; rejects, saying what was waited for, when the time is over. */
  readonly until: (what: string, condition: () => boolean, withinMs: number) => Promise<void>
}

type Waiter = { readonly take: (effect: Effect) => void }
type Condition = { readonly holds: () => boolean; readonly settle: () => void }

/** A place where effects meet those who wait for them; looking up who waits takes the same time however many wait. */
export function createEffects(): Effects {
  const waiting = new Map<string, Set<Waiter>>()
  const conditions = new Set<Condition>()
  const changed = () => {
    for (const condition of conditions) if (condition.holds()) condition.settle()
  }
  return {
    happen: (effect) => {
      firstWaiter(waiting, effect.causes)?.take(effect)
      changed()
    },
    watch: (causes, count) => watch(waiting, causes, count),
    changed,
    until: (what, holds, withinMs) => until(conditions, what, holds, withinMs),
  }
}

function firstWaiter(
  waiting: ReadonlyMap<string, Set<Waiter>>,
  causes: readonly string[],
): Waiter | undefined {
  for (const cause of causes) for (const waiter of waiting.get(cause) ?? []) return waiter
  return undefined
}

function watch(waiting: Map<string, Set<Waiter>>, causes: readonly string[], count: number): Watch {
  const seen: Effect[] = []
  const done = Promise.withResolvers<void>()
  const stop = () => {
    for (const cause of causes) {
      const waiters = waiting.get(cause)
      waiters?.delete(waiter)
      if (waiters?.size === 0) waiting.delete(cause)
    }
  }
  const waiter: Waiter = {
    take: (effect) => {
      seen.push(effect)
      if (seen.length < count) return
      stop()
      done.resolve()
    },
  }
  if (count === 0) done.resolve()
  else for (const cause of causes) waiting.set(cause, (waiting.get(cause) ?? new Set<Waiter>()).add(waiter))
  return { seen, done: done.promise, stop }
}

function until(
  conditions: Set<Condition>,
  what: string,
  holds: () => boolean,
  withinMs: number,
): Promise<void> {
  if (holds()) return Promise.resolve()
  return new Promise((fulfil, reject) => {
    const timer = setTimeout(() => {
      conditions.delete(condition)
      reject(new Error(`Waited ${withinMs} ms for ${what}, and it did not come`))
    }, withinMs)
    const condition: Condition = {
      holds,
      settle: () => {
        clearTimeout(timer)
        conditions.delete(condition)
        fulfil()
      },
    }
    conditions.add(condition)
  })
}
