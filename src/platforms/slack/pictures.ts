import type { types } from '@slack/bolt'
import { plainText } from './part.ts'
import { refusalOf } from './refusal.ts'
import type { SlackMessage } from './render.ts'

/** Milliseconds that Slack may take to look through a picture, after which it is asked again. */
const pauses = [1000, 3000] as const

/**
 * Sends a message; again after a while where Slack has not looked through its pictures yet, and at last with their words
 * instead. Slack says `invalid_blocks` until it has: slackapi/node-slack-sdk#1865.
 */
export async function sendReady<T>(
  message: SlackMessage,
  send: (message: SlackMessage) => Promise<T>,
  wait: (milliseconds: number) => Promise<void>,
): Promise<T> {
  if (!message.blocks.some(isPicture)) return send(message)
  for (const pause of [...pauses, undefined]) {
    try {
      return await send(message)
    } catch (error) {
      if (!isUnready(error)) throw error
    }
    if (pause !== undefined) await wait(pause)
  }
  return send({ ...message, blocks: message.blocks.map(inWords) })
}

function isUnready(error: unknown): boolean {
  const refusal = refusalOf(error)
  return refusal?.kind === 'refused' && refusal.error === 'invalid_blocks'
}

function isPicture({ type }: types.KnownBlock): boolean {
  return type === 'image'
}

function inWords(block: types.KnownBlock): types.KnownBlock {
  return block.type === 'image' ? { type: 'context', elements: [plainText(block.alt_text)] } : block
}
