/** A stretch of words as a reader sees it, with the looks it has. */
export type SeenWords = { readonly text: string; readonly looks: readonly Look[] }

/** How words can look. */
export type Look =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strike'
  | 'spoiler'
  | 'code'
  | 'link'
  | 'heading'
  | 'subtext'
  | 'quote'
  | 'item'

/** Something that a reader could press or be called by, or that would be shown as something else than its words. */
export type Acting = {
  readonly kind: 'mention' | 'link' | 'emoji' | 'time' | 'command' | 'navigation'
  readonly source: string
}

/** What Discord makes of a text. */
export type SeenMarkdown = { readonly words: readonly SeenWords[]; readonly acting: readonly Acting[] }

/**
 * Reads a text as Discord's clients do. Written from Discord's "Markdown Text 101" and the "Message Formatting" part
 * of its reference, and from the rules of simple-markdown, which its clients are built on; it knows nothing of our
 * renderer. In doubt it takes a sign to act.
 */
export function parseDiscordMarkdown(source: string): SeenMarkdown {
  const found: SeenMarkdown & { words: SeenWords[]; acting: Acting[] } = { words: [], acting: [] }
  readBlocks(source, [], found)
  return found
}

/** The words of a text without their looks, a line a line. */
export function visibleText({ words }: SeenMarkdown): string {
  return words.map(({ text }) => text).join('')
}

type Found = { readonly words: SeenWords[]; readonly acting: Acting[] }
type Looks = readonly Look[]
type Rule = {
  readonly pattern: RegExp
  read(match: RegExpExecArray, looks: Looks, found: Found): void
}

const blockRules: readonly Rule[] = [
  {
    pattern: /^ *>>> ?([\s\S]*)/,
    read: ([, inside = ''], looks, found) => readBlocks(inside, [...looks, 'quote'], found),
  },
  {
    pattern: /^ *> [^\n]*(?:\n *> [^\n]*)*\n?/,
    read: ([all], looks, found) =>
      readBlocks(all.replace(/^ *> /gm, '').replace(/\n$/, ''), [...looks, 'quote'], found, endOf(all)),
  },
  {
    pattern: /^ *#{1,3}\s+([^\n]+?)#*\s*(?:\n|$)/,
    read: ([all, inside = ''], looks, found) => readLine(all, inside, [...looks, 'heading'], found),
  },
  {
    pattern: /^ *-#\s+([^\n]+)(?:\n|$)/,
    read: ([all, inside = ''], looks, found) => readLine(all, inside, [...looks, 'subtext'], found),
  },
  {
    pattern: /^[^\S\n]*(?:[*+-]|\d+[.)])[^\S\n]+([^\n]*)(?:\n|$)/,
    read: ([all, inside = ''], looks, found) => {
      readBlocks(inside, [...looks, 'item'], found)
      say(endOf(all), looks, found)
    },
  },
]

const inlineRules: readonly Rule[] = [
  { pattern: /^\\([^0-9A-Za-z\s])/, read: ([, sign = ''], looks, found) => say(sign, looks, found) },
  { pattern: /^```(?:[^`]|`{1,2}(?!`))+```/, read: codeRead },
  { pattern: /^(`+)([\s\S]*?[^`])\1(?!`)/, read: codeRead },
  acts('mention', /^<(?:@[!&]?|#)\d+>/),
  acts('mention', /^@(?:everyone|here)/),
  acts('command', /^<\/[^:>]+:\d+>/),
  acts('emoji', /^<a?:\w+:\d+>/),
  acts('emoji', /^:[^\s:]+:/),
  acts('emoji', /^¯\\_\(ツ\)_\/¯/),
  acts('time', /^<t:-?\d+(?::\w)?>/),
  acts('navigation', /^<id:[\w:-]+>/),
  acts('link', /^<(?:https?|mailto|tel|sms|discord):[^ >]+>/i),
  acts('link', /^<\+\d[^>]*>/),
  acts('link', /^<[^\s<>@]+@[^\s<>@]+\.[^\s<>]+>/),
  acts('link', /^(?:https?|discord|steam):\/\/[^\s<]+/i),
  acts('link', /^(?:www\.)?(?:discord\.gg|discord(?:app)?\.com\/invite)\/[\w-]+/i),
  {
    // Its words are read; where it leads is what acts.
    pattern: /^\[((?:[^\]\\]|\\.)*)\]\(\s*<?([^\s)>]+)>?[^)]*\)/,
    read: ([, words = '', target = ''], looks, found) => {
      found.acting.push({ kind: 'link', source: target })
      readInline(words, [...looks, 'link'], found)
    },
  },
  look('bold', /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/),
  look('underline', /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/),
  look('strike', /^~~((?:\\[\s\S]|[^\\])+?)~~/),
  look('spoiler', /^\|\|((?:\\[\s\S]|[^\\])+?)\|\|/),
  look('italic', /^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/),
  look('italic', /^_((?:__|\\[\s\S]|[^\\_])+?)_/),
]

function readBlocks(source: string, looks: Looks, found: Found, after = ''): void {
  let rest = source
  let isLineStart = true
  while (rest !== '') {
    const read = readFirst(isLineStart ? [...blockRules, ...inlineRules] : inlineRules, rest, looks, found)
    isLineStart = read.endsWith('\n') || (isLineStart && read.trim() === '')
    rest = rest.slice(read.length)
  }
  say(after, looks, found)
}

function readInline(source: string, looks: Looks, found: Found): void {
  let rest = source
  while (rest !== '') rest = rest.slice(readFirst(inlineRules, rest, looks, found).length)
}

/** Reads what stands at the beginning by the first rule that knows it, else one letter; gives back what it read. */
function readFirst(rules: readonly Rule[], source: string, looks: Looks, found: Found): string {
  for (const { pattern, read } of rules) {
    const match = pattern.exec(source)
    if (match === null) continue
    read(match, looks, found)
    return match[0]
  }
  const letter = String.fromCodePoint(source.codePointAt(0) ?? 0)
  say(letter, looks, found)
  return letter
}

function readLine(all: string, inside: string, looks: Looks, found: Found): void {
  readInline(inside, looks, found)
  say(endOf(all), looks, found)
}

function codeRead([all]: RegExpExecArray, looks: Looks, found: Found): void {
  say(all.replace(/^`+|`+$/g, ''), [...looks, 'code'], found)
}

function look(name: Look, pattern: RegExp): Rule {
  return { pattern, read: ([, inside = ''], looks, found) => readInline(inside, [...looks, name], found) }
}

function acts(kind: Acting['kind'], pattern: RegExp): Rule {
  return {
    pattern,
    read: ([source], looks, found) => {
      found.acting.push({ kind, source })
      say(`⟨${kind}⟩`, looks, found)
    },
  }
}

function endOf(all: string): string {
  return all.endsWith('\n') ? '\n' : ''
}

function say(text: string, looks: Looks, found: Found): void {
  if (text === '') return
  const last = found.words.at(-1)
  const isSame = last !== undefined && last.looks.join() === looks.join()
  if (isSame) found.words[found.words.length - 1] = { text: last.text + text, looks }
  else found.words.push({ text, looks })
}
