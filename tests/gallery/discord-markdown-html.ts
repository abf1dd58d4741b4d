import { type Look, parseDiscordMarkdown, type SeenWords } from '../support/discord-markdown.ts'
import { type Html, html } from './html.ts'

/**
 * What Discord shows of some markdown, line by line. A time as the bot writes one is the reader's own, here in UTC; what
 * else would act stands between angle brackets, in red.
 */
export function discordMarkdown(source: string): Html {
  const timed = source.replace(/(?<!\\)<t:(\d+):f>/g, (_, seconds) => times.format(Number(seconds) * 1000))
  return html`${timed.split(codeBlock).map((part, index) => (index % 2 === 1 ? drawListing(part) : drawFlow(part)))}`
}

/** Lines between fences, as the bot writes them. */
const codeBlock = /^```\n([\s\S]*?)\n```$\n?/m

function drawListing(lines: string): Html {
  return html`<pre class="listing">${lines}</pre>`
}

function drawFlow(source: string): Html {
  const blocks = gathered(linesOf(parseDiscordMarkdown(source).words))
  return html`${blocks.map(({ look, lines }) => drawBlock(look, lines))}`
}

const times = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })

type Line = readonly SeenWords[]
type BlockLook = 'heading' | 'subtext' | 'quote' | 'item' | 'plain'
type Block = { readonly look: BlockLook; readonly lines: Line[] }

const blockLooks: readonly BlockLook[] = ['quote', 'item', 'heading', 'subtext']

function linesOf(words: readonly SeenWords[]): readonly Line[] {
  const lines: SeenWords[][] = [[]]
  for (const { text, looks } of words) {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (piece !== '') lines.at(-1)?.push({ text: piece, looks })
    }
  }
  return lines
}

/** Neighbouring lines of one look, which Discord draws with one bar or as one list. */
function gathered(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = []
  for (const [index, line] of lines.entries()) {
    const look = lookOf(line)
    const last = blocks.at(-1)
    if (last?.look === look) last.lines.push(line)
    // The end of a block's last line is no line of its own.
    else if (line.length > 0 || index < lines.length - 1) blocks.push({ look, lines: [line] })
  }
  return blocks
}

function lookOf(line: Line): BlockLook {
  const looks = line.flatMap((words): readonly Look[] => words.looks)
  return blockLooks.find((look) => look !== 'plain' && looks.includes(look)) ?? 'plain'
}

function drawBlock(look: BlockLook, lines: readonly Line[]): Html {
  const drawn = lines.map((line) => html`${line.map(drawWords)}`)
  switch (look) {
    case 'quote':
      return html`<div class="bar"><blockquote>${drawn.map((line) => html`<div class="line">${line}</div>`)}</blockquote></div>`
    case 'item':
      return html`<ul>${drawn.map((line) => html`<li>${line}</li>`)}</ul>`
    case 'heading':
      return html`${drawn.map((line) => html`<h3>${line}</h3>`)}`
    case 'subtext':
      return html`${drawn.map((line) => html`<small>${line}</small>`)}`
    case 'plain':
      return html`${drawn.map((line) => html`<div class="line">${line}</div>`)}`
    default:
      return look satisfies never
  }
}

/** What would act has a word between angle brackets in its place, as the parser leaves it. */
function drawWords({ text, looks }: SeenWords): Html {
  const pieces = text.split(/(⟨(?:mention|link|emoji|time|command|navigation)⟩)/u)
  return html`${pieces.map((piece, index) => {
    const classes = index % 2 === 1 ? [...looks, 'acting'] : looks
    return html`<span class="${classes.join(' ')}">${piece}</span>`
  })}`
}
