import stringWidth from 'string-width'
import { terminalWords } from '../../view/terminal-words.ts'
import {
  type Action,
  type Block,
  type Choice,
  code,
  type Inline,
  type ListItem,
  type Phrase,
  type QuoteBlock,
  text,
  type View,
} from '../../view/view.ts'
import { webAddress } from '../../view/web-address.ts'
import { markSignFor, withMarkSigns } from './mark-sign.ts'
import { type Line, paintLine } from './paint.ts'
import { asciiSigns, printable } from './printable.ts'
import type { TerminalStyle } from './terminal-style.ts'
import { type Paint, type Piece, wrap } from './wrap.ts'

/**
 * A view as text for a terminal, ending with a line end. Laws: nothing in it acts on the terminal but our own colours;
 * every word of the view is in it, but those of gaps and what is a button only; no line is wider than `style.width` but for a word that cannot be broken.
 */
export function render(view: View, style: TerminalStyle): string {
  const sign = style.colour ? undefined : markSignFor(view)
  const look: Look = { ...style, sign }
  const shown = view.blocks.filter(
    (block) => block.kind !== 'actions' || block.actions.some(({ typed }) => typed),
  )
  const blocks = sign === undefined ? shown : withSignNote(shown, sign)
  const lines = blocks.flatMap((block, index) => {
    const before = blocks[index - 1]
    const gap: readonly Line[] = before === undefined || (isClose(before) && isClose(block)) ? [] : [[]]
    return [...gap, ...blockLines(block, look)]
  })
  return lines.map((line) => `${paintLine(line, style.colour)}\n`).join('')
}

/** The style, and the sign around marked words where colour does not tell them. */
type Look = TerminalStyle & { readonly sign: string | undefined }

/** Blocks of one paragraph each stand together without a blank line. */
function isClose({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'note' || kind === 'actions'
}

/** Says after the last quotation what the signs in the quotations are. */
function withSignNote(blocks: readonly Block[], sign: string): readonly Block[] {
  const last = blocks.findLastIndex(({ kind }) => kind === 'quote')
  const note: Block = { kind: 'note', content: [text(terminalWords.markSign(sign))] }
  return blocks.toSpliced(last + 1, 0, note)
}

function blockLines(block: Block, look: Look): readonly Line[] {
  switch (block.kind) {
    case 'heading':
      return wrap(flow(block.content, 'strong', look), look.width)
    case 'paragraph':
      return wrap(flow(block.content, 'plain', look), look.width)
    case 'note':
      return wrap(flow(block.content, 'dim', look), look.width)
    case 'listing':
      return listingLines(block.text, look)
    case 'quote':
      return [...quoteLines(block.content, look), ...sourceLines(block, look)]
    case 'list':
      return listLines(block.items, look)
    case 'actions':
      return wrap(actionPieces(block.actions, look), look.width)
    case 'choice':
      return listLines(block.choices.map(choiceItem), look)
    case 'picture':
      return wrap(flow([text(block.alt)], 'dim', look), look.width)
    case 'file':
      return wrap(flow([text(block.name)], 'dim', look), look.width)
    default:
      return block satisfies never
  }
}

/** The bot's words as one paragraph: plain words in `paint`, the others in their own. */
function flow(words: Phrase, paint: Paint, look: Look): readonly Piece[] {
  return words.map((part) => ({ text: flowText(part, look), paint: paintOf(part) ?? paint }))
}

/** How words look that are more than words; undefined for those that look as those around them do. */
function paintOf({ kind }: Inline): Paint | undefined {
  switch (kind) {
    case 'strong':
    case 'mark':
    case 'code':
    case 'emphasis':
    case 'added':
    case 'removed':
      return kind
    case 'text':
    case 'gap':
    case 'time':
    case 'member':
    case 'channel':
    case 'group':
      return undefined
    default:
      return kind satisfies never
  }
}

/** What only one of two wordings has, between the signs of a word diff (git-diff, `--word-diff=plain`). */
function signed({ kind }: Inline, words: string): string {
  if (words.trim() === '') return words
  if (kind === 'removed') return `[-${words}-]`
  return kind === 'added' ? `{+${words}+}` : words
}

function flowText(part: Inline, { colour, unicode }: Look): string {
  const { kind, text: words } = part
  if (kind === 'gap') return gapLine
  const safe = printable(words, unicode).replace(/\n+/g, ' ')
  const shown = unicode ? safe : asciiSigns(safe)
  // Without colour nothing else tells a word to type from the words around it.
  return kind === 'code' && !colour ? `'${shown}'` : signed(part, shown)
}

/** Line by line, with their indents, so that what is copied is what a program reads. */
function listingLines(words: string, look: Look): readonly Line[] {
  return printable(words, look.unicode)
    .split('\n')
    .flatMap((line) => {
      const indent = /^ */.exec(line)?.[0] ?? ''
      const pieces: readonly Piece[] = [{ text: line.slice(indent.length), paint: 'code' }]
      return wrap(pieces, look.width - indent.length).map((wrapped, index) =>
        index === 0 && indent !== '' ? [{ text: indent, paint: 'plain' as const }, ...wrapped] : wrapped,
      )
    })
}

/** Document text behind a bar, to the letter but for signs around marked words where there is no colour. */
function quoteLines(content: Phrase, look: Look): readonly Line[] {
  const bar: Piece = { text: look.unicode ? '  │ ' : '  | ', paint: 'dim' }
  const words = look.sign === undefined ? content : withMarkSigns(content, look.sign)
  const pieces = words.map(
    (part): Piece => ({
      text: part.kind === 'gap' ? gapLine : signed(part, printable(part.text, look.unicode)),
      paint: part.kind === 'strong' || part.kind === 'code' ? 'plain' : (paintOf(part) ?? 'plain'),
    }),
  )
  const paragraphs = splitLines(pieces)
  // One empty line parts two paragraphs as well as five do.
  const kept = paragraphs.filter((line, index) => !isBlank(line) || !isBlank(paragraphs[index - 1] ?? []))
  return kept.flatMap((line) => indent(wrap(line, look.width - stringWidth(bar.text)), bar, bar))
}

/** The source, and below it the address that opens the quotation: whole, so that a terminal makes a link of it. */
function sourceLines({ source, ordinal, link = '' }: QuoteBlock, look: Look): readonly Line[] {
  const sign = look.unicode ? '—' : '--'
  const lead = ordinal === undefined ? `    ${sign} ` : `  ${ordinal} ${sign} `
  const dash: Piece = { text: lead, paint: 'dim' }
  const pieces = flow(source, 'dim', look).map(
    (piece): Piece => (piece.paint === 'emphasis' ? piece : { ...piece, paint: 'dim' }),
  )
  const margin = spaces(stringWidth(dash.text))
  const lines = indent(wrap(pieces, look.width - stringWidth(dash.text)), dash, margin)
  const address = webAddress(link)
  return address === undefined ? lines : [...lines, [margin, { text: address, paint: 'dim' }]]
}

/** Labels in a column where they fit into a third of the width, else on a line of their own. */
function listLines(items: readonly ListItem[], look: Look): readonly Line[] {
  const labels = items.map(({ label }) =>
    flowText(label.kind === 'gap' ? label : { kind: 'text', text: label.text }, look),
  )
  const limit = Math.max(4, Math.floor(look.width * 0.35))
  const column = Math.max(0, ...labels.map((label) => stringWidth(label)).filter((width) => width <= limit))
  const isNumbered = labels.every((label) => /^\d+$/.test(label))
  return items.flatMap(({ label, content, detail }, index) => {
    const words = labels[index] ?? ''
    const paint = label.kind === 'code' ? 'code' : 'dim'
    const gap = ' '.repeat(Math.max(0, column - stringWidth(words)))
    const lead: Piece = { text: `  ${isNumbered ? gap + words : words + gap}  `, paint }
    const margin = spaces(column + 4)
    const body = [flow(content, 'plain', look), ...(detail === undefined ? [] : [flow(detail, 'dim', look)])]
    const lines = body.flatMap((pieces) => wrap(pieces, look.width - column - 4))
    if (stringWidth(words) <= column) return indent(lines, lead, margin)
    const alone = wrap([{ text: words, paint }], look.width - 2)
    return [...indent(alone, spaces(2), spaces(2)), ...indent(lines, margin, margin)]
  })
}

/** What can be typed next; what is a button only has no place here. */
function actionPieces(actions: readonly Action[], look: Look): Line {
  const between = look.unicode ? ' · ' : ' | '
  const typed = actions.map((action) => action.typed).filter((each) => each !== undefined)
  return typed.flatMap(({ command, gets }, index): readonly Piece[] => [
    ...(index === 0 ? [] : [{ text: between, paint: 'dim' } as const]),
    { text: flowText(text(command), look), paint: 'code' },
    { text: flowText(text(`: ${gets}`), look), paint: 'dim' },
  ])
}

function choiceItem({ value, label }: Choice): ListItem {
  return { label: code(value), content: [text(label)] }
}

/** A line to write a word on. */
const gapLine = '_____'

function spaces(count: number): Piece {
  return { text: ' '.repeat(count), paint: 'plain' }
}

function indent(lines: readonly Line[], first: Piece, next: Piece): readonly Line[] {
  return lines.map((line, index) => [index === 0 ? first : next, ...line])
}

/** The pieces of each line of a text with line ends. */
function splitLines(pieces: readonly Piece[]): readonly Line[] {
  const lines: Piece[][] = [[]]
  for (const { text: words, paint } of pieces) {
    for (const [index, part] of words.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (part !== '') lines.at(-1)?.push({ text: part, paint })
    }
  }
  return lines
}

function isBlank(line: Line): boolean {
  return line.every((piece) => piece.text.trim() === '')
}
