import { registered } from '../../bot/registered.ts'
import type { Request } from '../../bot/request.ts'

/**
 * Whether an answer may keep the one thread of the program busy for longer than Discord waits: the longer the words,
 * the longer it looks for them, and no timer runs meanwhile. Never for what is answered with a form: nothing is looked
 * for then, and Discord opens none once it was told to wait.
 */
export function takesLong(request: Request): boolean {
  return lengthOf(request) > shortText && !opensForm(request)
}

function opensForm(request: Request): boolean {
  if (request.kind !== 'command') return false
  return registered.some(
    (one) => one.kind === 'message' && one.name === request.name && one.opensForm === true,
  )
}

/** Resolves when what has arrived by now was seen to: acknowledgements of others are on their way then. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

const shortText = 500

function lengthOf(request: Request): number {
  switch (request.kind) {
    case 'command':
      return request.text.length + (request.within?.length ?? 0)
    case 'mention':
      return request.text.length
    case 'form':
      return Object.values(request.fields).reduce((sum, { length }) => sum + length, 0)
    case 'action':
      return 0
    default:
      return request satisfies never
  }
}
