import type { types } from '@slack/bolt'
import { type Inline, type Phrase, text } from '../../view/view.ts'
import { slackLimits } from './limits.ts'
import { groupName, readConversation, readLearner } from './place.ts'
import { visible } from './visible.ts'

/**
 * A phrase as the elements of a rich text: words beside words, so that Slack reads no markup in any of them. Neighbours
 * that look the same become one element; a phrase of nothing visible has none.
 */
export function richElements(content: Phrase): types.RichTextElement[] {
  const elements: types.RichTextElement[] = []
  for (const part of content) {
    const last = elements.at(-1)
    const element = elementOf(part)
    if (element.type === 'text' && element.text === '') continue
    if (last?.type === 'text' && element.type === 'text' && last.style === element.style)
      last.text += element.text
    else elements.push(element)
  }
  return elements.some((element) => element.type !== 'text' || element.text.trim() !== '') ? elements : []
}

/** The same, slanted where it has no mark of its own: the small print of a list. */
export function slantedElements(content: Phrase): types.RichTextElement[] {
  return richElements(content).map((element) => ({ ...element, style: element.style ?? slanted }))
}

/** Words as they stand on a screen where nothing but words can: a line to write on for a gap. */
export function shownText(part: Inline): string {
  if (part.kind === 'gap') return writingLine
  return part.kind === 'group' ? (groupName(part.group) ?? part.text) : part.text
}

/** Bytes of a value as it travels. */
export function jsonBytes(value: object): number {
  return Buffer.byteLength(JSON.stringify(value))
}

/**
 * Makes something of a phrase, and without its marks where these would need more than `bytes`: every marked word costs
 * some fifty bytes beside its own.
 */
export function within<T extends object>(bytes: number, content: Phrase, make: (content: Phrase) => T): T {
  const made = make(content)
  return jsonBytes(made) <= bytes ? made : make([text(content.map(shownText).join(''))])
}

/** All words of a phrase in bold, but those to be typed and those that are struck through. */
export function inBold(content: Phrase): Phrase {
  return content.map((part) =>
    part.kind === 'text' || part.kind === 'mark' || part.kind === 'emphasis'
      ? { kind: 'strong', text: part.text }
      : part,
  )
}

/** Room for one part of a message beside what stands around it. */
export const partBytes: number = slackLimits.messageBytes - 500

type Style = NonNullable<types.RichTextText['style']>

const bold: Style = { bold: true }

const slanted: Style = { italic: true }

const struck: Style = { strike: true }

const typed: Style = { code: true }

const writingLine = '_____'

/** Every reader's own day and hour. Source: docs.slack.dev/reference/block-kit/blocks/rich-text-block, date */
const timeFormat = '{date_short_pretty} {time}'

function elementOf(part: Inline): types.RichTextElement {
  const words = visible(shownText(part))
  switch (part.kind) {
    case 'text':
    case 'gap':
    // An element that names a group would notify it.
    case 'group':
      return { type: 'text', text: words }
    case 'strong':
    case 'mark':
    case 'added':
      return { type: 'text', text: words, style: bold }
    case 'emphasis':
      return { type: 'text', text: words, style: slanted }
    case 'removed':
      return { type: 'text', text: words, style: struck }
    case 'code':
      return { type: 'text', text: words, style: typed }
    case 'time': {
      const fallback = words.trim() === '' ? {} : { fallback: words }
      return { type: 'date', timestamp: Math.floor(part.at / 1000), format: timeFormat, ...fallback }
    }
    case 'member': {
      const user = readLearner(part.learner)
      return user === undefined ? { type: 'text', text: words } : { type: 'user', user_id: user }
    }
    case 'channel': {
      const channel = readConversation(part.channel)
      return channel === undefined ? { type: 'text', text: words } : { type: 'channel', channel_id: channel }
    }
    default:
      return part satisfies never
  }
}
