import type { types } from '@slack/bolt'
import { visible } from './visible.ts'

/** Blocks that stay together in one message, what they say in words, and what stands on their buttons. */
export type Part = {
  readonly blocks: readonly types.KnownBlock[]
  readonly says: string
  readonly offers: string
}

/**
 * Words of ours in the one kind of text that Slack reads no markup in, not even the name of an emoji. Slack takes no
 * empty one, so that a dash stands where nothing is to be seen.
 */
export function plainText(words: string): types.PlainTextElement {
  const seen = visible(words)
  return { type: 'plain_text', text: seen.trim() === '' ? '–' : seen, emoji: false }
}
