import type { types } from '@slack/bolt'
import { shorten } from '../../view/shorten.ts'
import {
  type Block,
  type Inline,
  type ListItem,
  type Phrase,
  type QuoteBlock,
  strong,
  text,
} from '../../view/view.ts'
import { webAddress } from '../../view/web-address.ts'
import { linesWithin, textIn } from './file-text.ts'
import { slackLimits } from './limits.ts'
import { type Part, plainText } from './part.ts'
import { renderActions, renderChoice } from './render-actions.ts'
import {
  inBold,
  jsonBytes,
  partBytes,
  richElements,
  shownText,
  slantedElements,
  within,
} from './rich-text.ts'
import { shortenPhrase, splitPhrase } from './split-phrase.ts'
import { visible } from './visible.ts'

/** How what cannot be drawn without Slack's storage is shown. */
export type Storage = {
  /** The file in Slack that a picture became; without one its words stand for it. */
  picture(block: PictureBlock): string | undefined
  /** Says what became of a file that is not told here as text. */
  file(block: FileBlock): string | undefined
}

/** Where nothing is stored: pictures are words, and files are told as far as they are text. */
export const noStorage: Storage = { picture: () => undefined, file: () => undefined }

/** A block as Slack blocks that each fit into a message; none where there is nothing to see. */
export function partsOf(block: Block, storage: Storage = noStorage): readonly Part[] {
  switch (block.kind) {
    case 'heading':
      return pieces(block.content).map((piece) => paragraph(inBold(piece)))
    case 'paragraph':
      return pieces(block.content).map(paragraph)
    case 'quote':
      return quotation(block)
    case 'listing':
      return listing(block.text)
    case 'list':
      return list(block.items)
    case 'note':
      return pieces(block.content).map(note)
    case 'actions':
      return renderActions(block.actions)
    case 'choice':
      // Slack takes no menu of nothing, and with it not the message.
      return block.choices.length === 0 ? [] : renderChoice(block)
    case 'picture':
      return picture(block, storage.picture(block))
    case 'file':
      return file(block, storage.file(block))
    default:
      return block satisfies never
  }
}

/** The pieces of a phrase that each fit into one text, without those of nothing visible. */
function pieces(content: Phrase): readonly Phrase[] {
  return splitPhrase(content, slackLimits.text).filter((piece) => richElements(piece).length > 0)
}

function paragraph(content: Phrase): Part {
  const block = within(partBytes, content, (words) => richText([section(words)]))
  return { blocks: [block], says: typedWords(content), offers: '' }
}

/**
 * A quotation block holds the quotation and nothing else, so that copying it copies what stands in the document; its
 * number leads it, and its source follows in small print, which no markup is read in, or as a link to its context.
 */
function quotation({ content, source, ordinal, isWide, link = '' }: QuoteBlock): readonly Part[] {
  const quoted = isWide === true ? pieces(content) : pieces(shortenPhrase(content, slackLimits.quote))
  const small = shortenPhrase(source, slackLimits.source)
  const address = webAddress(link)
  const said = shown(small)
  const below = address !== undefined && said.trim() === '' ? '↗' : said
  const leads = ordinal === undefined ? [] : [strong(`${ordinal}.`)]
  return quoted.map((piece, index) => {
    const above = index === 0 ? leads : []
    const after = index === quoted.length - 1 && below.trim() !== '' ? [below] : []
    const blocks = within(partBytes, piece, (words) => [
      richText([...sections(above), { type: 'rich_text_quote', elements: richElements(words) }]),
      ...after.map((words) => (address === undefined ? smallPrint(words) : linked(words, address))),
    ])
    const says = `${plain(above)} “${plain(piece)}”`.trim()
    return { blocks, says: [says, ...after.map(() => plain(small))].join('\n'), offers: '' }
  })
}

/** Lines as they stand, in blocks of code that are cut between lines where that is possible. */
function listing(words: string): readonly Part[] {
  return pieces([text(words)]).map((piece) => {
    const said = plain(piece)
    const lines: types.RichTextPreformatted = {
      type: 'rich_text_preformatted',
      elements: [{ type: 'text', text: said }],
    }
    return { blocks: [richText([lines])], says: said, offers: '' }
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
  const above = shortenPhrase([...lead, ...content], slackLimits.item)
  const small = shortenPhrase(detail, slackLimits.source)
  const below = richElements(small).length === 0 ? [] : [text('\n'), ...small]
  const shown = within(itemBytes, above, (words) => ({
    ...section(words),
    elements: [...richElements(words), ...slantedElements(below)],
  }))
  return { isNumbered, shown, says: typedWords([...above, ...below]) }
}

/**
 * Small print has no styles: what is to be typed stands between quotation marks. Nor can it show each reader's own time
 * or a member or a channel, so that a note with these is slanted instead.
 */
function note(content: Phrase): Part {
  const isLive = content.some(({ kind }) => kind === 'time' || kind === 'member' || kind === 'channel')
  const block = isLive
    ? richText([{ type: 'rich_text_section', elements: slantedElements(content) }])
    : smallPrint(visible(content.map((part) => inQuotes(part, shownText(part))).join('')))
  return { blocks: [block], says: typedWords(content), offers: '' }
}

/** A picture with its words for who cannot see it; or these words alone. */
function picture({ alt }: PictureBlock, id: string | undefined): readonly Part[] {
  const words = visible(alt)
  if (id === undefined || words.trim() === '') return pieces([text(alt)]).map(note)
  const block: types.ImageBlock = {
    type: 'image',
    slack_file: { id },
    alt_text: shorten(words, slackLimits.altText),
  }
  return [{ blocks: [block], says: words, offers: '' }]
}

/** What is said of a file; or the file itself as text, line by line. */
function file(block: FileBlock, said: string | undefined): readonly Part[] {
  if (said !== undefined) return pieces([text(said)]).map(note)
  const name = paragraph([strong(block.name)])
  return [name, ...linesWithin(textIn(block) ?? '', slackLimits.text).map(codeBlock)]
}

/** The words of a source as one link: a screen reader says them in one. */
function linked(words: string, url: string): types.RichTextBlock {
  const link: types.RichTextLink = { type: 'link', url, text: words, style: { italic: true } }
  return richText([{ type: 'rich_text_section', elements: [link] }])
}

function codeBlock(words: string): Part {
  const block = richText([{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: words }] }])
  return { blocks: [block], says: words, offers: '' }
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

/** As it is read aloud. */
function plain(content: Phrase): string {
  return visible(
    content.map((part) => (part.kind === 'code' ? part.text : inQuotes(part, part.text))).join(''),
  )
}

function shown(content: Phrase): string {
  return visible(content.map(shownText).join(''))
}

/** As it is read aloud, with what is to be typed between quotation marks, and signs where words differ. */
function typedWords(content: Phrase): string {
  return visible(content.map((part) => inQuotes(part, part.text)).join(''))
}

function inQuotes({ kind }: Inline, words: string): string {
  if (kind === 'removed') return `[-${words}-]`
  if (kind === 'added') return `{+${words}+}`
  return kind === 'code' ? `'${words}'` : words
}

type PictureBlock = Extract<Block, { kind: 'picture' }>
type FileBlock = Extract<Block, { kind: 'file' }>
const itemBytes = 5000
const listBytes = 6000
