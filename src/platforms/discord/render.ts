import { shorten } from '../../view/shorten.ts'
import { omission } from '../../view/split-quote.ts'
import { type Block, type ListItem, type Phrase, type QuoteBlock, text, type View } from '../../view/view.ts'
import { webAddress } from '../../view/web-address.ts'
import { fitPhrase, splitPhrase } from './fit-phrase.ts'
import { limits, shares, weigh } from './limits.ts'
import {
  boldMarkdown,
  escapeMarkdown,
  flowMarkdown,
  linkMarkdown,
  listingMarkdown,
  quoteMarkdown,
} from './markdown.ts'
import { type FilePart, type Message, type Part, pack } from './message.ts'
import type { Notice } from './notify.ts'
import { buttonRows, selectRow } from './rows.ts'

/**
 * A view as one message or more, in Components V2. Laws: each is within Discord's limits; every word of the view is
 * read as it stands and does nothing; what is not document text asked for at length is shortened only with a visible
 * mark; actions stand in the last message. A notice stands first of all, and nobody else is notified.
 */
export function renderDiscord(view: View, notice?: Notice): readonly [Message, ...Message[]] {
  const before: readonly Part[] = notice === undefined ? [] : texts(notice.markdown)
  const [first, ...rest] = fewest(view, before)
  return notice === undefined ? [first, ...rest] : [{ ...first, allowed_mentions: notice.allowed }, ...rest]
}

/** The same view without what has to be uploaded: a picture is the words for it, a file its name. */
export function withoutFiles({ blocks }: View): View {
  return {
    blocks: blocks.map((block) =>
      block.kind === 'picture' || block.kind === 'file'
        ? {
            kind: 'note',
            content: [text(block.kind === 'picture' ? block.alt : `${block.name} ${omission}`)],
          }
        : block,
    ),
  }
}

function fewest(view: View, before: readonly Part[]): readonly [Message, ...Message[]] {
  const messages = pack([...before, ...partsOf(view)])
  if (messages.length <= limits.messages) return messages
  const shortened = pack([...before, ...partsOf({ blocks: view.blocks.map(narrow) })])
  return shortened.length <= limits.messages ? shortened : endsOf(shortened)
}

/** A quotation that was asked for at length, shortened after all. */
function narrow(block: Block): Block {
  if (block.kind !== 'quote') return block
  const { isWide: _, ...quote } = block
  return quote
}

/** The beginning and the end of what no person would read to the end, with the mark between them. */
function endsOf(messages: readonly [Message, ...Message[]]): readonly [Message, ...Message[]] {
  const [first, ...rest] = messages
  const [mark] = pack([{ kind: 'text', markdown: escapeMarkdown(omission) }])
  return [first, ...rest.slice(0, limits.messages - 3), mark, ...rest.slice(-1)]
}

function partsOf({ blocks }: View): readonly Part[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1]
    return [...gap(before, block), ...blockParts(block)]
  })
}

/** Air between two quotations, and a line after the last. */
function gap(before: Block | undefined, block: Block): readonly Part[] {
  if (before?.kind !== 'quote') return []
  return [{ kind: 'gap', hasLine: block.kind !== 'quote' }]
}

function blockParts(block: Block): readonly Part[] {
  switch (block.kind) {
    case 'heading':
      return texts(prefixed('### ', fitPhrase(block.content, shares.heading, headingMarkdown)))
    case 'paragraph':
      return texts(...splitPhrase(block.content, shares.paragraph, flowMarkdown))
    case 'note':
      return texts(prefixed('-# ', fitPhrase(block.content, shares.note, flowMarkdown)))
    case 'listing':
      return texts(...listingTexts(block.text, shares.paragraph))
    case 'quote':
      return texts(...quoteTexts(block))
    case 'list':
      return texts(...listTexts(block.items))
    case 'actions':
      return buttonRows(block.actions).map((row) => ({ kind: 'row', row }))
    case 'choice':
      // Discord takes no menu of nothing, and with it not the message.
      return block.choices.length === 0 ? [] : [{ kind: 'row', row: selectRow(block) }]
    case 'picture': {
      const { png, alt } = block
      return fileParts({ name: 'picture.png', media: 'image/png', bytes: png, alt: described(alt) })
    }
    case 'file': {
      const { name, media, content } = block
      return fileParts({ name: safeName(name), media, bytes: content })
    }
    default:
      return block satisfies never
  }
}

/** As many code blocks as it takes, cut between lines, and inside one only where it does not fit by itself. */
function listingTexts(words: string, room: number): readonly string[] {
  const pieces: string[] = []
  for (const line of words.split('\n').flatMap((each) => each.match(/.{1,1000}/gsu) ?? [''])) {
    const last = pieces.at(-1)
    const joined = last === undefined ? line : `${last}\n${line}`
    if (last !== undefined && listingMarkdown(joined).length <= room) pieces[pieces.length - 1] = joined
    else pieces.push(line)
  }
  return pieces.filter((piece) => piece.trim() !== '').map(listingMarkdown)
}

/** A file as part of a message; one that Discord would not take is its words, with the mark for what is left out. */
function fileParts(file: Omit<FilePart, 'kind'>): readonly Part[] {
  if (file.bytes.length <= limits.fileBytes) return [{ kind: 'file', ...file }]
  const words = [text(`${file.alt ?? file.name} ${omission}`)]
  return texts(prefixed('-# ', fitPhrase(words, shares.note, flowMarkdown)))
}

/** Discord takes no empty description. */
function described(alt: string): string {
  const words = alt.toWellFormed().trim()
  return words === '' ? '…' : shorten(words, limits.fileDescription)
}

/** Discord renames files with other letters, and the component would no longer find them. */
function safeName(name: string): string {
  const [, stem = '', ending = ''] = /^(.*?)(\.\w{1,10})?$/su.exec(name.normalize('NFKD')) ?? []
  const safe = stem.replace(/[^\w-]+/g, '-').replace(/^-+|-+$/g, '')
  return `${(safe === '' ? 'file' : safe).slice(0, longestName)}${ending}`
}

const longestName = 60

/** Discord takes "#" signs off the end of a heading, escaped or not; in bold they are not its end. */
function headingMarkdown(content: Phrase): string {
  const plain = flowMarkdown(content)
  return plain.endsWith('#') ? boldMarkdown(content) : plain
}

/** The pieces of a quotation, its number above the first and its source below the last; a link is whole or not there. */
function quoteTexts({ content, source, ordinal, isWide, link = '' }: QuoteBlock): readonly string[] {
  const address = webAddress(link)
  const pieces =
    isWide === true
      ? splitPhrase(content, shares.wideQuote - (address?.length ?? 0), quoteMarkdown)
      : [fitPhrase(content, shares.quote, quoteMarkdown)]
  const number = ordinal === undefined ? '' : `**${ordinal}.**\n`
  const small = fitPhrase(source, shares.source, flowMarkdown)
  const below = prefixed('-# ', address === undefined ? small : linkMarkdown(source, small, address))
  return pieces.map((piece, index) => {
    const isLast = index === pieces.length - 1
    return `${index === 0 ? number : ''}${piece}${isLast && below !== '' ? `\n${below}` : ''}`
  })
}

/** As many items to a text display as are good to read in one. */
function listTexts(items: readonly ListItem[]): readonly string[] {
  const displays: string[] = []
  for (const item of items.map(itemMarkdown)) {
    const last = displays.at(-1)
    const longer = last === undefined ? item : `${last}\n${item}`
    if (last === undefined || weigh(longer) > shares.list) displays.push(item)
    else displays[displays.length - 1] = longer
  }
  return displays
}

function itemMarkdown({ label, content, detail = [] }: ListItem): string {
  const words = fitPhrase(content, shares.listItem, flowMarkdown)
  const below = prefixed('-# ', fitPhrase(detail, shares.listItem, flowMarkdown))
  return `- ${labelMarkdown(label)} ${words}${below === '' ? '' : `\n${below}`}`
}

/** What leads an item: a word to type as code, a number as it is, a name with a colon. */
function labelMarkdown(label: ListItem['label']): string {
  if (label.kind === 'code') return fitPhrase([label], shares.listLabel, flowMarkdown)
  const words = fitPhrase([label], shares.listLabel, boldMarkdown)
  return /^\d+$/.test(label.text) ? words : `${words}:`
}

function prefixed(sign: string, markdown: string): string {
  return markdown === '' ? '' : sign + markdown
}

function texts(...markdown: readonly string[]): readonly Part[] {
  return markdown.filter((words) => words.trim() !== '').map((words) => ({ kind: 'text', markdown: words }))
}
