import type { types } from '@slack/bolt'
import { shortenQuote } from '../../view/split-quote.ts'
import { text, type View } from '../../view/view.ts'
import { slackLimits } from './limits.ts'
import { escapeMrkdwn } from './mrkdwn.ts'
import type { Part } from './part.ts'
import { partsOf } from './render-block.ts'
import { jsonBytes } from './rich-text.ts'

/**
 * A message as Slack takes it. `text` stands in notifications and is what screen readers read; nothing in it is markup,
 * and no link in any of it is turned into a preview.
 */
export type SlackMessage = {
  readonly text: string
  readonly blocks: types.KnownBlock[]
  readonly mrkdwn: false
  readonly parse: 'none'
  readonly unfurl_links: false
  readonly unfurl_media: false
}

/**
 * A view as one Slack message or more. Laws: nothing in it acts but our own buttons; every message keeps Slack's
 * limits; cut is only between blocks, and in texts where "[…]" says so.
 */
export function renderSlack(view: View): readonly [SlackMessage, ...SlackMessage[]] {
  const [first, ...rest] = pack(view.blocks.flatMap(partsOf))
  return [messageOf(first), ...rest.map(messageOf)]
}

/** A view as the blocks of an App Home, which has room for as many as we ever say there. */
export function renderHome(view: View): types.KnownBlock[] {
  return view.blocks
    .flatMap(partsOf)
    .flatMap(({ blocks }) => blocks)
    .slice(0, slackLimits.viewBlocks)
}

/** As many parts to a message as fit, in their order. A view of nothing still becomes a message that Slack takes. */
function pack(parts: readonly Part[]): readonly [readonly Part[], ...(readonly Part[])[]] {
  const packs: [Part[], ...Part[][]] = [[]]
  for (const part of parts) {
    const last = packs.at(-1) ?? packs[0]
    if (last.length === 0 || fits([...last, part])) last.push(part)
    else packs.push([part])
  }
  if (packs[0].length === 0) packs[0].push(...partsOf({ kind: 'note', content: [text('–')] }))
  return packs
}

function fits(parts: readonly Part[]): boolean {
  const blocks = parts.flatMap((part) => part.blocks)
  return blocks.length <= slackLimits.blocks && jsonBytes(blocks) <= slackLimits.messageBytes
}

function messageOf(parts: readonly Part[]): SlackMessage {
  return {
    text: fallbackText(parts),
    blocks: parts.flatMap(({ blocks }) => blocks),
    mrkdwn: false,
    parse: 'none',
    unfurl_links: false,
    unfurl_media: false,
  }
}

/** What the parts say, without the buttons; where there is nothing else, what stands on these. */
function fallbackText(parts: readonly Part[]): string {
  const said = parts.filter(({ says }) => says !== '').map(({ says }) => says)
  const words = said.length > 0 ? said.join('\n') : parts.map(({ offers }) => offers).join(' · ')
  const size = (piece: string): number => escapeMrkdwn(piece).length
  const fitting = shortenQuote([text(words)], slackLimits.fallback, size)
  return escapeMrkdwn(fitting.map((part) => part.text).join(''))
}
