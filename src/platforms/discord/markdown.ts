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
 * A phrase on one line, its line ends made spaces and its no-break spaces kept: `mark` and `strong` are bold, `code` is
 * code, a gap is a line; a time, a member, a channel and a role are Discord's own.
 */
export function flowMarkdown(content: Phrase): string {
  return write(content.map((part) => ({ ...part, text: part.text.replace(breaks, ' ') }))).trim()
}

/** Document text with its line ends kept, each line behind Discord's quote sign. */
export function quoteMarkdown(content: Phrase): string {
  const lines = write(content).split('\n')
  return lines.map((line) => `> ${line}`).join('\n')
}

/** The same words, all in bold. */
export function boldMarkdown(content: Phrase): string {
  return flowMarkdown(
    content.map((part): Inline => (signOf(part) === undefined ? { kind: 'strong', text: part.text } : part)),
  )
}

/**
 * What a person reads of markdown that stands here: the lines that it quotes, or all where it quotes none. Law: of
 * `quoteMarkdown` it is the words, as far as Discord shows them.
 */
export function readQuoted(markdown: string): string {
  const lines = markdown.split('\n')
  const quoted = lines.filter((line) => line.startsWith('> '))
  const read = (quoted.length > 0 ? quoted : lines).map((line) =>
    line.replace(/^(?:> |### |-# |- )/, '').replace(/\\([^\p{L}\p{N}\s])|\*\*|`/gu, '$1'),
  )
  return read.join('\n').trim()
}

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
type Run = { readonly look: 'plain' | 'bold' | 'code' | 'sign'; readonly words: string }

function write(content: Phrase): string {
  return joined(content.map(runOf).filter(({ words }) => words !== ''))
    .map(writeRun)
    .join('')
}

function runOf(part: Inline): Run {
  const sign = signOf(part)
  if (sign !== undefined) return { look: 'sign', words: sign }
  const { kind } = part
  const words = clean(part.text)
  if (kind !== 'code' && kind !== 'strong' && kind !== 'mark') return { look: 'plain', words }
  if (kind !== 'code') return { look: 'bold', words }
  // Inside code nothing can be escaped: what would end it early is written as plain words.
  return { look: /`/.test(words) || words.trim() === '' ? 'plain' : 'code', words }
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

function writeRun({ look, words }: Run): string {
  switch (look) {
    case 'plain':
      return escapeMarkdown(words)
    case 'bold':
      return words.split('\n').map(bold).join('\n')
    case 'code':
      return `\`${words.replace(/\s+/gu, ' ')}\``
    case 'sign':
      return words
    default:
      return look satisfies never
  }
}

/** One line in bold; the white space around it stays outside, where every client takes the signs for bold. */
function bold(line: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(line) ?? []
  return words === '' ? before + after : `${before}**${escapeMarkdown(words)}**${after}`
}
