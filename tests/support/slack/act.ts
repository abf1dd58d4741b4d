import type { Delivered } from './deliver.ts'
import type { Json } from './json.ts'
import { type Seen, seeEffects } from './seen.ts'
import type { OpenView } from './views.ts'
import type { Workspace } from './workspace.ts'

/** What a person waits for after an action. */
export type Expectation = {
  /** How many visible effects: messages, changes and views each count. None: the acknowledgement is enough. */
  readonly effects?: number
  /** How long, in milliseconds, after the acknowledgement. */
  readonly withinMs?: number
}

/** Something a person does, ready to be sent. */
export type Action = {
  /** For the words of an error. */
  readonly what: string
  /** The causes an effect must have to count as an answer. */
  readonly causes: readonly string[]
  readonly effects: number
  readonly withinMs: number
  readonly deliver: () => Promise<Delivered>
  /** Does what the acknowledgement asks for; what it gives back is part of what is seen. */
  readonly onAck?: (payload: Json) => Partial<Seen> & { readonly shown?: OpenView }
}

/**
 * Sends an action and waits for its acknowledgement and its effects. Where the app fails to acknowledge, what is seen
 * has an `error`, as the person would; rejects, naming the action, where it acknowledged and nothing visible came.
 */
export async function act(workspace: Workspace, action: Action): Promise<Seen> {
  const watch = workspace.effects.watch(action.causes, action.effects)
  // Whatever happens, nobody may be left waiting who would take the effects of others.
  try {
    const delivered = await action.deliver()
    if (!delivered.acked)
      return { ...seeEffects(watch.seen, delivered.afterMs), error: errorOf(delivered.reason) }
    const { shown, ...more } = action.onAck?.(delivered.payload) ?? {}
    if (more.error === undefined) await within(action, watch.done)
    return { ...seeEffects(watch.seen, delivered.afterMs, shown), ...more }
  } finally {
    watch.stop()
  }
}

/** What Slack shows for a delivery that failed. */
function errorOf(reason: string): string {
  return reason === 'timeout' || reason === 'http_timeout' ? 'operation_timeout' : 'dispatch_failed'
}

async function within({ what, effects, withinMs }: Action, done: Promise<void>): Promise<void> {
  if (effects === 0) return
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const wanted = effects === 1 ? 'Nothing visible' : `Fewer than ${effects} visible effects`
      reject(new Error(`${wanted} came of ${what} within ${withinMs} ms, though the app acknowledged it`))
    }, withinMs)
  })
  await Promise.race([done, late]).finally(() => clearTimeout(timer))
}
