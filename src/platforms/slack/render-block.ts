import type { types } from '@slack/bolt'
import { shortenQuote, splitQuote } from '../../view/split-quote.ts'
import { type Block, type ListItem, type Phrase, type QuoteBlock, strong, text } from '../../view/view.ts'
import { slackLimits } from './limits.ts'
import { type Part, plainText } from './part.ts'
import { renderActions, renderChoice } from './render-actions.ts'
import { inBold, jsonBytes, partBytes, richElements, slantedElements, within } from './rich-text.ts'
import { visible } from './visible.ts'

/** A block as Slack blocks that each fit into a message; none where there is nothing to see. */
export function partsOf(block: Block): readonly Part[] {
  switch (block.kind) {
    case 'heading':
      return pieces(block.content).map((piece) => paragraph(inBold(piece)))
    case 'paragraph':
      return pieces(block.content).map(paragraph)
    case 'quote':
      return quotation(block)
    case 'list':
      return list(block.items)
    case 'note':
      return pieces(block.content).map(note)
    case 'actions':
      return renderActions(block.actions)
    case 'choice':
      return renderChoice(block)
    default:
      return block satisfies never
  }
}

/** The pieces of a phrase that each fit into one text, without those of nothing visible. */
function pieces(content: Phrase, limit: number = slackLimits.text): readonly Phrase[] {
  return splitQuote(content, limit, units).filter((piece) => richElements(piece).length > 0)
}

function paragraph(content: Phrase): Part {
  const block = within(partBytes, content, (words) => richText([section(words)]))
  return { blocks: [block], says: typedWords(content), offers: '' }
}

/**
 * A quotation block holds the quotation and nothing else, so that copying it copies what stands in the document; its
 * number leads it, and its source follows in small print, which no markup is read in.
 */
function quotation({ content, source, ordinal, isWide }: QuoteBlock): readonly Part[] {
  const shown = isWide === true ? pieces(content) : pieces(shortenQuote(content, slackLimits.quote, units))
  const below = plain(shortenQuote(source, slackLimits.source, units))
  const leads = ordinal === undefined ? [] : [strong(`${ordinal}.`)]
  return shown.map((piece, index) => {
    const above = index === 0 ? leads : []
    const after = index === shown.length - 1 && below.trim() !== '' ? [below] : []
    const blocks = within(partBytes, piece, (words) => [
      richText([...sections(above), { type: 'rich_text_quote', elements: richElements(words) }]),
      ...after.map(smallPrint),
    ])
    const quoted = `${plain(above)} “${plain(piece)}”`.trim()
    return { blocks, says: [quoted, ...after].join('\n'), offers: '' }
  })
}

/** One entry of a list, as it is shown and as it is said. */
type Row = { readonly isNumbered: boolean; readonly shown: types.RichTextSection; readonly says: string }

/** A list as as many lists as it takes for each to fit into a message. */
function list(items: readonly ListItem[]): readonly Part[] {
  const groups: Row[][] = []
  for (const row of items.map(rowOf).filter(({ shown }) => shown.elements.length > 0)) {
    const last = groups.at(-1)
    const joined = [...(last ?? []), row]
    const isFitting = jsonBytes(joined.map(({ shown }) => shown)) <= listBytes
    if (last !== undefined && last[0]?.isNumbered === row.isNumbered && isFitting)
      groups[groups.length - 1] = joined
    else groups.push([row])
  }
  return groups.map((rows) => ({
    blocks: [listBlock(rows)],
    says: rows.map(({ says }) => says).join('\n'),
    offers: '',
  }))
}

/** A number is the mark of its entry; other labels stand behind a bullet. */
function listBlock(rows: readonly Row[]): types.RichTextBlock {
  const elements = rows.map(({ shown }) => shown)
  return rows[0]?.isNumbered === true
    ? richText(elements)
    : richText([{ type: 'rich_text_list', style: 'bullet', elements }])
}

function rowOf({ label, content, detail = [] }: ListItem): Row {
  const isNumbered = label.kind === 'text' && /^\d+$/.test(label.text)
  const lead = isNumbered
    ? [text(`${label.text}. `)]
    : [...inBold([label]), text(label.kind === 'code' ? ' ' : ': ')]
  const above = shortenQuote([...lead, ...content], slackLimits.item, units)
  const small = shortenQuote(detail, slackLimits.source, units)
  const below = richElements(small).length === 0 ? [] : [text('\n'), ...small]
  const shown = within(itemBytes, above, (words) => ({
    ...section(words),
    elements: [...richElements(words), ...slantedElements(below)],
  }))
  return { isNumbered, shown, says: typedWords([...above, ...below]) }
}

/** Small print has no styles: what is to be typed stands between quotation marks. */
function note(content: Phrase): Part {
  const block = smallPrint(typedWords(content))
  return { blocks: [block], says: typedWords(content), offers: '' }
}

function smallPrint(words: string): types.ContextBlock {
  return { type: 'context', elements: [plainText(words)] }
}

function richText(elements: types.RichTextBlockElement[]): types.RichTextBlock {
  return { type: 'rich_text', elements }
}

function section(content: Phrase): types.RichTextSection {
  return { type: 'rich_text_section', elements: richElements(content) }
}

function sections(content: Phrase): readonly types.RichTextSection[] {
  return richElements(content).length === 0 ? [] : [section(content)]
}

function plain(content: Phrase): string {
  return visible(content.map((part) => part.text).join(''))
}

function typedWords(content: Phrase): string {
  return visible(content.map((part) => (part.kind === 'code' ? `'${part.text}'` : part.text)).join(''))
}

const units = (words: string): number => words.length
const itemBytes = 5000
const listBytes = 6000
