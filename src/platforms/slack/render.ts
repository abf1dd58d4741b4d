import type { types } from '@slack/bolt'
import { omission, shortenQuote } from '../../view/split-quote.ts'
import { text, type View } from '../../view/view.ts'
import { slackLimits } from './limits.ts'
import { escapeMrkdwn } from './mrkdwn.ts'
import { untagged } from './names.ts'
import type { Part } from './part.ts'
import { partsOf, type Storage } from './render-block.ts'
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

/** What a message is rendered with. */
export type Rendering = {
  /** Where pictures and files went; nowhere, where it is missing. */
  readonly storage?: Storage | undefined
  /** Who of the channel is notified. */
  readonly notify?: Audible | undefined
}

/** Whom a message can notify all at once: those who are there, or everyone in the channel. */
export type Audible = 'here' | 'channel'

/**
 * A view as one Slack message or more. Laws: nothing in it acts but our own buttons; every message keeps Slack's
 * limits; cut is only between blocks, and in texts where "[…]" says so.
 */
export function renderSlack(
  view: View,
  { storage, notify }: Rendering = {},
): readonly [SlackMessage, ...SlackMessage[]] {
  const parts = untagged(view).blocks.flatMap((block) => partsOf(block, storage))
  const [first, ...rest] = pack([...(notify === undefined ? [] : [call(notify)]), ...parts])
  return [messageOf(first), ...rest.map(messageOf)]
}

/**
 * A view as the messages, at most `room`, that take the places of older ones: "[…]" stands for words that they have no
 * room for, and no button is left out. Members are tagged in them, since Slack notifies nobody of an edit. Source:
 * docs.slack.dev/reference/methods/chat.update
 */
export function renderEdit(
  view: View,
  storage?: Storage,
  room = 1,
): readonly [SlackMessage, ...SlackMessage[]] {
  const [first, ...rest] = pack(view.blocks.flatMap((block) => partsOf(block, storage)))
  if (rest.length < room) return [messageOf(first), ...rest.map(messageOf)]
  const last = messageOf(shortened([first, ...rest].slice(room - 1).flat()))
  return room === 1 ? [last] : [messageOf(first), ...rest.slice(0, room - 2).map(messageOf), last]
}

/** Parts as far as one message has room for them: words go from the end, and no button does. */
function shortened(parts: readonly Part[]): readonly Part[] {
  const mark = partsOf({ kind: 'note', content: [text(omission)] })
  const buttons = parts.filter(({ offers }) => offers !== '')
  const words = parts.filter(({ offers }) => offers === '')
  while (words.length > 0 && !fits([...words, ...mark, ...buttons])) words.pop()
  return [...words, ...mark, ...buttons]
}

/** A view as the blocks of an App Home, which has room for as many as we ever say there. */
export function renderHome(view: View): types.KnownBlock[] {
  return view.blocks
    .flatMap((block) => partsOf(block))
    .flatMap(({ blocks }) => blocks)
    .slice(0, slackLimits.viewBlocks)
}

/** The one thing in a message that acts: nothing else stands in its text. Source: docs.slack.dev/messaging/formatting-message-text */
function call(notify: Audible): Part {
  const words: types.MrkdwnElement = { type: 'mrkdwn', text: `<!${notify}>`, verbatim: true }
  return { blocks: [{ type: 'section', text: words }], says: `@${notify}`, offers: '' }
}

/** As many parts to a message as fit, in their order. A view of nothing still becomes a message that Slack takes. */
function pack(parts: readonly Part[]): readonly [readonly Part[], ...(readonly Part[])[]] {
  const packs: [Part[], ...Part[][]] = [[]]
  for (const part of parts) {
    const last = packs.at(-1) ?? packs[0]
    if (last.length === 0 || fits([...last, part])) last.push(part)
    else packs.push([part])
  }
  if (packs[0].length === 0) packs[0].push(...nothing())
  return packs
}

function nothing(): readonly Part[] {
  return partsOf({ kind: 'note', content: [text('–')] })
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
