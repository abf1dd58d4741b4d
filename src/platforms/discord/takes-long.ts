import type { Request } from '../../bot/request.ts'

/**
 * Whether an answer may keep the one thread of the program busy for longer than Discord waits: the longer the words,
 * the longer it looks for them, and no timer runs meanwhile.
 */
export function takesLong(request: Request): boolean {
  return lengthOf(request) > shortText
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
