import type { Outlet, PostOptions, Sent } from '../../src/bot/request.ts'
import type { View } from '../../src/view/view.ts'

/** Something that the bot said first, or changed: in which message it stands. */
export type Said = {
  readonly kind: 'post' | 'edit'
  readonly message: string
  readonly view: View
  readonly options?: PostOptions
}

/** A place to speak that keeps what was said, and refuses for once what it is told to refuse. */
export type MadeOutlet = {
  readonly outlet: Outlet
  readonly said: Said[]
  /** What the next calls come to, instead of being said. */
  readonly refusals: Exclude<Sent['kind'], 'posted'>[]
}

/** The same key is posted once; a message is `x:m` and the number of its post. */
export function madeOutlet(): MadeOutlet {
  const said: Said[] = []
  const refusals: Exclude<Sent['kind'], 'posted'>[] = []
  const outlet: Outlet = {
    post: async (_channel, view, options) => {
      const refused = refusals.shift()
      if (refused !== undefined) return { kind: refused }
      const before = said.find((each) => each.options?.key === options.key)
      if (before !== undefined && options.isRetry) return { kind: 'posted', message: before.message }
      const message = `x:m${said.filter(({ kind }) => kind === 'post').length + 1}`
      said.push({ kind: 'post', message, view, options })
      return { kind: 'posted', message }
    },
    direct: async () => ({ kind: 'gone' }),
    edit: async (message, view) => {
      const refused = refusals.shift()
      if (refused !== undefined) return { kind: refused }
      said.push({ kind: 'edit', message, view })
      return { kind: 'posted' }
    },
    zoneOf: async () => undefined,
  }
  return { outlet, said, refusals }
}
