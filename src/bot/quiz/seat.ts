import type { Context } from '../command.ts'
import type { Origin } from '../request.ts'

/**
 * Where somebody plays from. `home` is set where what they play belongs to another community than the one they press
 * buttons in (`here`): the reviews of a group, gone through in a direct conversation. The context is that of the home.
 */
export type Seat = { readonly context: Context; readonly home?: string; readonly here?: string }

/** An id of something in a community, as the buttons of a seat carry it. */
export function seatedId(id: string, { home }: Pick<Seat, 'home'>): string {
  return home === undefined ? id : `${id}.${Buffer.from(home).toString('base64url')}`
}

/** The id behind a button, and the seat of whoever pressed it. What they reach elsewhere is their own only. */
export function takeSeat(id: string, context: Context): { readonly id: string; readonly seat: Seat } {
  const [own = '', home] = id.split('.')
  return { id: own, seat: seatIn(home === undefined ? undefined : decoded(home), context) }
}

/** The seat of somebody whose matters are at home in a community, wherever they speak. */
export function seatIn(home: string | undefined, context: Context): Seat {
  const { from } = context.request
  if (home === undefined || home === from.community) return { context }
  return { context: movedTo({ ...from, community: home }, context), home, here: from.community }
}

function movedTo(from: Origin, context: Context): Context {
  // A spread of a union keeps no kind; each kind is moved as itself.
  const { request } = context
  switch (request.kind) {
    case 'action':
      return { ...context, request: { ...request, from } }
    case 'form':
      return { ...context, request: { ...request, from } }
    case 'mention':
      return { ...context, request: { ...request, from } }
    case 'command':
      return { ...context, request: { ...request, from } }
    default:
      return request satisfies never
  }
}

function decoded(home: string): string {
  return Buffer.from(home, 'base64url').toString('utf8')
}
