import type { Document, Paragraph } from '../corpus/document.ts'
import type { Range } from '../text/range.ts'
import { splitSentences } from '../text/sentences.ts'
import { bareMeaning, isMeaning } from './glossary-meaning.ts'
import { isPersonHead } from './glossary-person.ts'

/** A term, what it means, and the sentence or the line that says so. */
export type GlossaryEntry = {
  readonly paragraph: Paragraph
  readonly quote: Range
  readonly term: Range
  readonly meaning: Range
  /** Other forms of the term that the entry gives: "OPCON" of "Operational control (OPCON)". */
  readonly aliases: readonly string[]
  /** Whether the term is somebody's name. */
  readonly isPerson: boolean
}

/**
 * The entries of a glossary: "Term — meaning", "Term: meaning", rows "term | meaning", and "Term is …" where the title
 * or a heading says that terms are explained. Lines with a mark need that word, or four like them in a row.
 */
export function glossaryEntries(document: Document): readonly GlossaryEntry[] {
  const marked = document.paragraphs.map((paragraph) => markedEntry(document.text, paragraph))
  const said = document.paragraphs.map((paragraph) =>
    explainsTerms(document, paragraph) ? saidEntry(document.text, paragraph) : undefined,
  )
  return document.paragraphs.flatMap((paragraph, i) => {
    const isGlossary = explainsTerms(document, paragraph)
    const entry = marked[i]
    if (entry && (isGlossary || isInRow(marked, i))) return [entry]
    const isHung = HUNG.test(document.text.slice(paragraph.start, paragraph.end))
    const told = said[i]
    return told && !isHung && isInRow(said, i) ? [told] : []
  })
}

function explainsTerms({ metadata }: Document, { headings }: Paragraph): boolean {
  return GLOSSARY.test(metadata.title.value) || headings.some((heading) => GLOSSARY.test(heading))
}

/** At least three neighbours, with no more than one other paragraph between, have the same shape under one heading. */
function isInRow(marked: readonly (GlossaryEntry | undefined)[], i: number): boolean {
  const heading = marked[i]?.paragraph.headings.join('\n')
  const near = marked
    .slice(Math.max(0, i - 4), i + 5)
    .filter((entry) => entry?.paragraph.headings.join('\n') === heading)
  return near.length >= 4
}

function markedEntry(text: string, paragraph: Paragraph): GlossaryEntry | undefined {
  const words = text.slice(paragraph.start, paragraph.end)
  const hung = hungEntry(text, paragraph)
  if (hung) return hung
  const mark = MARKED.exec(words)?.[0]
  if (mark === undefined) return undefined
  const [named = ''] = /^(?:\([^()\n]*\d[^()\n]*\)|(?!\s*(?:[:|—–]|\s--?\s)).)+/su.exec(words) ?? []
  const meaning = firstSentence(text, { start: paragraph.start + mark.length, end: paragraph.end })
  if (/\|/.test(text.slice(meaning.start, meaning.end))) return undefined
  return entryOf(
    text,
    paragraph,
    { start: paragraph.start, end: meaning.end },
    paragraph.start,
    named,
    meaning,
  )
}

/** A term on a line of its own, and under it, further in, what it means: how manuals lay out their lists. */
function hungEntry(text: string, paragraph: Paragraph): GlossaryEntry | undefined {
  const words = text.slice(paragraph.start, paragraph.end)
  const [, named = '', indent = ''] = HUNG.exec(words) ?? []
  const line = text.lastIndexOf('\n', paragraph.start - 1) + 1
  if (named === '' || columns(indent.slice(1)) <= columns(text.slice(line, paragraph.start))) return undefined
  const sentence = firstSentence(text, {
    start: paragraph.start + named.length + indent.length,
    end: paragraph.end,
  })
  const said = SAID.exec(text.slice(sentence.start, sentence.end))
  const subject =
    said?.[1]
      ?.replace(/^(?:the|an?) /i, '')
      .replace(/["“”]/g, '')
      .toLowerCase() ?? ''
  const isSame = subject.startsWith(named.toLowerCase())
  const start = said && isSame ? sentence.start + said[0].length - (said[2]?.length ?? 0) : sentence.start
  const meaning = { start, end: sentence.end }
  return entryOf(
    text,
    paragraph,
    { start: paragraph.start, end: meaning.end },
    paragraph.start,
    named,
    meaning,
  )
}

/** How far in white space reaches, with a tab stop every eight columns. */
function columns(indent: string): number {
  let width = 0
  for (const character of indent) width = character === '\t' ? width - (width % 8) + 8 : width + 1
  return width
}

function saidEntry(text: string, paragraph: Paragraph): GlossaryEntry | undefined {
  const sentence = splitSentences(text, paragraph)[0]
  const match = sentence && SAID.exec(text.slice(sentence.start, sentence.end))
  const [, named = '', verb = ''] = match ?? []
  if (!sentence || !match || NO_SUBJECT.test(named)) return undefined
  const after = text.slice(sentence.start + match[0].length, sentence.end)
  if (/^(?:is|are|was|were)/.test(verb) && NO_KIND.test(after)) return undefined
  const start = sentence.start + match[0].length - verb.length
  return entryOf(text, paragraph, sentence, sentence.start, named, { start, end: sentence.end })
}

/** None where the term is no term, or its meaning says the term itself. */
function entryOf(
  text: string,
  paragraph: Paragraph,
  quote: Range,
  from: number,
  named: string,
  meaning: Range,
): GlossaryEntry | undefined {
  const article = /^(?:(?:the|an?) )?["“]?/i.exec(named)?.[0].length ?? 0
  const plain = named
    .slice(article)
    .replace(/\s*(?:\(|,|\[).*$|["”]$/su, '')
    .trimEnd()
  // "wrong, sir": a phrase, of which half is no term.
  if (/,(?! (?:or|also|often)\b)/.test(named.replace(/\(.*$/su, ''))) return undefined
  const bare = bareMeaning(text, meaning)
  const said = text.slice(bare.start, bare.end)
  const words = plain.split(/\s+/).length
  if (
    plain.length < 3 ||
    words > MOST_WORDS ||
    !/^[\p{L}\p{N}][^"“”]*$/u.test(plain) ||
    NO_TERM.test(plain) ||
    LABEL_TERM.test(plain) ||
    / (?:that|which|who|to|is|are|can|may|will|has|have) /.test(` ${plain} `)
  )
    return undefined
  if (!isMeaning(said, plain) || tells(said, plain) || NO_MEANING.test(said)) return undefined
  const term = { start: from + article, end: from + article + plain.length }
  const isPerson = isPersonHead(named, paragraph.headings)
  return { paragraph, quote, term, meaning: bare, aliases: aliasesIn(named), isPerson }
}

/** Whether the meaning holds the term, or a word of it other than the last, which says only what kind of thing it is. */
function tells(said: string, term: string): boolean {
  const told = wordsOf(said)
  const isTold = wordsOf(term).map((word) =>
    told.some((other) => areForms(word, other) || areForms(other, word)),
  )
  return isTold.slice(0, -1).some((is) => is) || isTold.every((is) => is)
}

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const long = words.filter((word) => word.length > 3 || words.length === 1)
  return long.length > 0 ? long : words
}

/** One word in two forms: the same beginning, and not much after it. */
function areForms(a: string, b: string): boolean {
  // "tuning" tells of tune, and "argument" of arg.
  if (a.length < 5 && a.length > 2 && b.startsWith(a.replace(/e$/, ''))) return b.length <= a.length + 5
  const shared = a.length < 5 ? a.length : Math.max(5, a.length - 3)
  return b.startsWith(a.slice(0, shared)) && Math.abs(a.length - b.length) <= 4
}

function aliasesIn(named: string): readonly string[] {
  const bracketed = /\(([^()]{2,40})\)/u.exec(named)?.[1]
  const other = /, (?:or|also called|also|often shortened to|also written) ([^,]{2,40}),?/u.exec(named)?.[1]
  return [bracketed, other].flatMap((form) =>
    form && /^[\p{L}][\p{L}\p{N} .-]*$/u.test(form) && !/^(?:born|see|from|in)\b/i.test(form) ? [form] : [],
  )
}

function firstSentence(text: string, part: Range): Range {
  return splitSentences(text, part)[0] ?? part
}

const GLOSSARY =
  /glossar|\bdefinitions?\b|\bterms\b|\bvocabular|\bterminolog|\blexicon\b|\bkey (?:concepts|words|ideas)\b|\bconcepts\b/i
const MARKED =
  /^(?:\([^()\n]{0,30}\d[^()\n]{0,30}\)|[^\n:|—–.?!;]){3,70}?(?::\s+|\s*\|\s*|\s*—\s*|\s+–\s+|\s+--?\s+)(?=\S)/u
const HUNG = /^([^\n]{2,50}[^\s.,;:!?])(\n[ \t]+)(?=[\p{Lu}\p{N}"“(])/u
const SAID =
  /^((?:(?!\s(?:is|are|was|were|means?|describes?|refers to|denotes?|covers?|stands for)\s).){3,110}?),? ((?:is|are|was|were|means?|describes?|refers to|denotes?|covers?|stands for)\s)/su
/** "The first step is …", "Currently …": prose rather than an entry. */
const NO_SUBJECT = /^(?:the \p{Ll}|\p{L}+ly\b|\p{Ll})|['’]s\s/u
/** A passive, or a remark: the kind of thing is not said. */
const NO_KIND =
  /^(?:\w+ed|only|not|by|to|also|in|on|at|for|now|still|often|usually|known|born|very|too|so|being|likely)\b/i
const MOST_WORDS = 6
const NO_MEANING =
  /^(?:synonym|obsolete|see\b|same as|short for|abbreviation|from the \p{Ll}+ ["“(]|(?:an? )?(?:generic|general|other|collective) (?:term|name|word)\b|as an? (?:verb|noun)|another (?:word|name|term)|yes\b|no\b)|:-?\)|^[\p{L}’' -]{2,40} [-–—] ['‘"“]/iu
const NO_TERM =
  /^(?:it|this|that|these|those|there|he|she|they|note|notes|example|examples|see|as|warning|tip|question|answer|q|a|source|sources|author|date|figure|table|chapter|step|summary|term|word|name|concept|what|why|how|when|where|who|if|in|on|at|for|from|by|with|one|some|many|most|all)\b/i
/** A place in a list, or the number of a standard: "Third", "Part two", "ST 2110". */
const LABEL_TERM =
  /^(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|finally|next|then|also)(?:ly)?|(?:part|point|rule|item|step|day|week|section|article|lesson|unit|option) (?:\p{L}|one|two|three|four|five|[ivxlc]+))$|\d/iu
