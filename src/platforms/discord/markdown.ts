import type { Inline, Phrase } from '../../view/view.ts'
import { channelOf, everybodyOf, memberOf, roleOf } from './place.ts'

/**
 * Words that are read as they stand and do nothing: every sign that means something in Discord's markdown has a
 * backslash, inside a link, an invite or a mention too, so that no client and no server finds one. Nothing invisible
 * is put in: what a person copies is the text. Left out is what cannot be seen: control characters, and direction
 * overrides, which would reorder what stands around them.
 */
export function escapeMarkdown(words: string): string {
  return clean(words).replace(acting, '\\$&').replace(listSigns, '$1$2\\$3')
}

/**
 * A phrase on one line, its line ends made spaces and its no-break spaces kept: `mark`, `strong` and `added` are bold,
 * `emphasis` is italic, `removed` is struck through, `code` is code, a gap is a line; a time, a member, a channel and a
 * role are Discord's own.
 */
export function flowMarkdown(content: Phrase): string {
  return write(content.map((part) => ({ ...part, text: part.text.replace(breaks, ' ') }))).trim()
}

/** Document text with its line ends kept, each line behind Discord's quote sign. */
export function quoteMarkdown(content: Phrase): string {
  const lines = write(content).split('\n')
  return lines.map((line) => `> ${line}`).join('\n')
}

/** Lines as they stand in a code block, which a tap copies; where they hold what would end it, as lines of plain words. */
export function listingMarkdown(lines: string): string {
  const words = clean(lines)
  return words.includes('```') ? escapeMarkdown(words) : `\`\`\`\n${words}\n\`\`\``
}

/** The same words, all in bold but those that are struck through. */
export function boldMarkdown(content: Phrase): string {
  return flowMarkdown(
    content.map((part): Inline => {
      const isBold = signOf(part) === undefined && part.kind !== 'removed'
      return isBold ? { kind: 'strong', text: part.text } : part
    }),
  )
}

/**
 * Markdown that opens an address, which must be one of `webAddress`. What Discord would not take for the words of a link
 * (brackets, an address, what is shown as something else) stands before it, and an arrow is the link.
 */
export function linkMarkdown(content: Phrase, markdown: string, address: string): string {
  const words = content.map((part) => part.text).join('')
  const isLabel =
    !/[[\]]/u.test(markdown) &&
    !/:\/\/|\bwww\.|\bdiscord/iu.test(words) &&
    content.every((part) => signOf(part) === undefined)
  const [before, label] = isLabel && markdown !== '' ? ['', markdown] : [markdown, '↗']
  return `${before}${before === '' ? '' : ' '}[${label}](<${address}>)`
}

/**
 * What a person reads of markdown that stands here: the lines that it quotes, or all where it quotes none. Law: of
 * `quoteMarkdown` it is the words, as far as Discord shows them.
 */
export function readQuoted(markdown: string): string {
  const lines = markdown.split('\n')
  const quoted = lines.filter((line) => line.startsWith('> '))
  return (quoted.length > 0 ? quoted : lines).map(readLine).join('\n').trim()
}

/** All that a person reads of markdown that stands here, with the sign `> ` where it quotes. */
export function readTyped(markdown: string): string {
  const lines = markdown.split('\n')
  return lines
    .map((line) => (line.startsWith('> ') ? `> ${readLine(line)}` : readLine(line)))
    .join('\n')
    .trim()
}

function readLine(line: string): string {
  return line
    .replace(/^(?:> |### |-# |- )/, '')
    .replace(maskedLink, '$1')
    .replace(signs, '$1$2')
}

/** As `linkMarkdown` writes it. */
const maskedLink = /(?<!\\)\[([^[\]]*)\]\(<[^>]*>\)/g

/** Code, where nothing is escaped; an escaped sign; and the signs of bold, struck and italic words. */
const signs = /`([^`]*)`|\\([^\p{L}\p{N}\s])|\*{1,2}|~~|_/gu

/** `:` and `/` are in links, invites, emoji, times and commands; `@`, `#` and `<` in mentions. */
const acting = /[\\`*_~|<>@#:/[\]]/gu
/** A sign that begins a list where a line begins: a dash, a plus, or the dot after a number. */
const listSigns = /^([^\S\n]*)(\d*)((?<!\d)[-+]|(?<=\d)[.)])(?=\s|$)/gmu

const breaks = /[^\S\u00A0\u202F]+/gu
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu
// The classes of C0, DEL and C1 without \n and \t.
const unseen = /(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u206F]/gu

function clean(words: string): string {
  return words.toWellFormed().replace(lineEnds, '\n').replace(unseen, '')
}

/** Words of one look that stand together; a `sign` is markdown already. */
type Run = {
  readonly look: 'plain' | 'bold' | 'italic' | 'struck' | 'code' | 'sign'
  readonly words: string
}

function write(content: Phrase): string {
  const runs = joined(content.map(runOf).filter(({ words }) => words !== ''))
  return runs.map((run, index) => writeRun(run, runs[index - 1], runs[index + 1])).join('')
}

function runOf(part: Inline): Run {
  const sign = signOf(part)
  if (sign !== undefined) return { look: 'sign', words: sign }
  const words = clean(part.text)
  const look = looks[part.kind] ?? 'plain'
  // Inside code nothing can be escaped: what would end it early is written as plain words.
  const isBroken = look === 'code' && (/`/.test(words) || words.trim() === '')
  return { look: isBroken ? 'plain' : look, words }
}

const looks: { readonly [kind in Inline['kind']]?: Run['look'] } = {
  strong: 'bold',
  mark: 'bold',
  added: 'bold',
  emphasis: 'italic',
  removed: 'struck',
  code: 'code',
}

/**
 * What stands for something else than its words: a line to write on, a time that each reader sees in their own zone, a
 * member, channel or role that Discord names (docs: Message Formatting); nobody is notified, since `allowed_mentions`
 * names those alone whom a post is to notify. Undefined for words, and for what is of another platform.
 */
function signOf(part: Inline): string | undefined {
  switch (part.kind) {
    case 'gap':
      return '\\_'.repeat(5)
    case 'time':
      return `<t:${Math.floor(part.at / 1000)}:f>`
    case 'member': {
      const id = memberOf(part.learner)
      return id === undefined ? undefined : `<@${id}>`
    }
    case 'channel': {
      const id = channelOf(part.channel)
      return id === undefined ? undefined : `<#${id}>`
    }
    case 'group': {
      const everybody = everybodyOf(part.group)
      if (everybody !== undefined) return escapeMarkdown(`@${everybody}`)
      const id = roleOf(part.group, undefined)
      return id === undefined ? undefined : `<@&${id}>`
    }
    case 'text':
    case 'strong':
    case 'mark':
    case 'code':
    case 'emphasis':
    case 'added':
    case 'removed':
      return undefined
    default:
      return part satisfies never
  }
}

/** Neighbours of one look as one run: "**a****b**" would not be two words in bold. */
function joined(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (last?.look === run.look) {
      merged[merged.length - 1] = { ...last, words: last.words + run.words }
    } else merged.push(run)
  }
  return merged
}

function writeRun({ look, words }: Run, before: Run | undefined, after: Run | undefined): string {
  switch (look) {
    case 'plain':
      return escapeMarkdown(words)
    case 'bold':
      return byLine(words, '**')
    case 'italic':
      return byLine(words, italicSign(before, after))
    case 'struck':
      return byLine(words, '~~')
    case 'code':
      return `\`${words.replace(/\s+/gu, ' ')}\``
    case 'sign':
      return words
    default:
      return look satisfies never
  }
}

/**
 * Beside a star of bold words another star is read as one of theirs. An underscore is not, but ends nothing before a
 * letter or a digit, and undoes the end of struck words: where neither will do, the words are plain.
 */
function italicSign(before: Run | undefined, after: Run | undefined): '*' | '_' | '' {
  if (before?.look !== 'bold' && after?.look !== 'bold') return '*'
  const isOpen = after?.look === 'plain' && /^\w/.test(after.words)
  return isOpen || before?.look === 'struck' ? '' : '_'
}

/** Each line between signs; the white space around it stays outside, where every client takes the signs for what they are. */
function byLine(words: string, sign: string): string {
  return words
    .split('\n')
    .map((line) => signed(line, sign))
    .join('\n')
}

/** A tilde at the end would be taken for one of the sign, escaped or not: it stands outside with the white space. */
function signed(line: string, sign: string): string {
  const edge = sign === '~~' ? '[\\s~]*' : '\\s*'
  const [, before = '', words = '', after = ''] = new RegExp(`^(\\s*)(.*?)(${edge})$`, 'su').exec(line) ?? []
  const end = escapeMarkdown(after)
  return words === '' ? before + end : `${before}${sign}${escapeMarkdown(words)}${sign}${end}`
}
