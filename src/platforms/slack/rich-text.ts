import type { types } from '@slack/bolt'
import { type Inline, type Phrase, text } from '../../view/view.ts'
import { slackLimits } from './limits.ts'
import { visible } from './visible.ts'

/**
 * A phrase as the elements of a rich text: words beside words, so that Slack reads no markup in any of them. Neighbours
 * that look the same become one element; a phrase of nothing visible has none.
 */
export function richElements(content: Phrase): types.RichTextText[] {
  const elements: types.RichTextText[] = []
  for (const part of content.map((inline) => ({ ...inline, text: visible(inline.text) }))) {
    const last = elements.at(-1)
    const style = styles[part.kind]
    if (part.text === '') continue
    if (last !== undefined && last.style === style) last.text += part.text
    else elements.push({ type: 'text', text: part.text, ...(style === undefined ? {} : { style }) })
  }
  return elements.some((element) => element.text.trim() !== '') ? elements : []
}

/** The same, slanted where it has no mark of its own: the small print of a list. */
export function slantedElements(content: Phrase): types.RichTextText[] {
  return richElements(content).map((element) => ({ ...element, style: element.style ?? slanted }))
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
  return jsonBytes(made) <= bytes ? made : make([text(content.map((part) => part.text).join(''))])
}

/** All words of a phrase in bold, but those to be typed. */
export function inBold(content: Phrase): Phrase {
  return content.map((part) => (part.kind === 'code' ? part : { kind: 'strong', text: part.text }))
}

/** Room for one part of a message beside what stands around it. */
export const partBytes: number = slackLimits.messageBytes - 500

type Style = NonNullable<types.RichTextText['style']>

const bold: Style = { bold: true }

const slanted: Style = { italic: true }

const styles: Readonly<Record<Inline['kind'], Style | undefined>> = {
  text: undefined,
  strong: bold,
  mark: bold,
  code: { code: true },
}
