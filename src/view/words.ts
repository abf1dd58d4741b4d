import type { SetAsideReason } from '../corpus/document.ts'
import type { Metadata } from '../corpus/metadata.ts'
import { code, type Phrase, phrase, strong } from './view.ts'

/** What a person types for a command, and what they get for it. */
export type CommandWords = { readonly usage: string; readonly summary: string }

const integers = new Intl.NumberFormat('en')
// en-GB joins without the serial comma, which reads better between names.
const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** Numbers and lists as English writes them; the only grammar that other files need. */
export const grammar = {
  number: (count: number): string => integers.format(count),
  counted: (count: number, one: string, many: string): string =>
    `${integers.format(count)} ${count === 1 ? one : many}`,
  /** "A", "A and B", "A, B and C". */
  and: (parts: readonly string[]): string => conjunction.format(parts),
}

const { number, counted } = grammar
const documents = (count: number): string => counted(count, 'document', 'documents')
const lines = (count: number): string => counted(count, 'line', 'lines')

/** The words of an answer and of the citations in it. */
export const answerWords = {
  excerpt: 'excerpt',
  /** "A, B and 3 others". */
  andOthers: (names: readonly string[], others: number): string =>
    grammar.and([...names, counted(others, 'other', 'others')]),
  /** How many passages match, in how many documents, and how many of them have been shown so far. */
  matched: (shown: number, matched: { readonly passages: number; readonly documents: number }): Phrase =>
    phrase`${matching(matched.passages, documents(matched.documents))}${shownOf(shown, matched.passages)}`,
  matchedWithin: (shown: number, count: number, title: string): Phrase =>
    phrase`${matching(count, `“${title}”`)}${shownOf(shown, count)}`,
  silent: (count: number): Phrase =>
    count === 1
      ? phrase`Nothing in the one document answers that.`
      : phrase`Nothing in these ${documents(count)} answers that.`,
  silentWithin: (title: string): Phrase => phrase`Nothing in “${strong(title)}” answers that.`,
  nearest: (count: number): Phrase =>
    count === 1
      ? phrase`This is the nearest passage, not an answer:`
      : phrase`These are the nearest passages, not answers:`,
  more: 'the next passages',
  wider: 'with the paragraphs around',
  everywhere: 'ask every document again',
}

function matching(count: number, where: string): string {
  return count === 1 ? `1 passage in ${where} matches` : `${number(count)} passages in ${where} match`
}

function shownOf(shown: number, count: number): string {
  if (shown < count) return `; ${number(shown)} shown so far.`
  return count === 1 ? '.' : '; all are shown.'
}

/** The words about documents: the list, one document, the lines of its file that were set aside. */
export const sourceWords = {
  paragraphs: (count: number): string => counted(count, 'paragraph', 'paragraphs'),
  words: (count: number): string => counted(count, 'word', 'words'),
  heading: (count: number): Phrase => phrase`${documents(count)}`,
  howToRead: (): Phrase =>
    phrase`${code('sources 1')} shows what is known about document 1, and why; ${code('in 1')} asks only there.`,
  isExcerpt: 'yes, a part of the whole text',
  file: 'File',
  length: 'Length',
  lines: 'Lines',
  keptAndSetAside: (kept: number, aside: number): string =>
    `${number(kept)} kept, ${number(aside)} set aside`,
  reasonCount: (reason: SetAsideReason, count: number): string => `${reasons[reason]}: ${number(count)}`,
  encoding: 'Encoding',
  encodingGuess: 'a guess; look whether the letters are right',
  removed: 'Removed',
  removedCount: (kind: string, count: number): string => `${number(count)} ${kind}`,
  removedWhy: 'characters that cannot be seen, taken out while reading',
  toCheck: 'To check',
  showLines: 'the lines set aside, each with its reason',
  setAside: (count: number): Phrase =>
    count === 0
      ? phrase`No line of this file was set aside.`
      : phrase`${lines(count)} set aside: neither searched nor quoted`,
  line: (line: number): string => `line ${line}`,
  reason: (reason: SetAsideReason): string => reasons[reason],
  fact: (field: MetadataField): string => facts[field],
}

/** The fields of the metadata that hold a value with its reason. */
export type MetadataField = Exclude<keyof Metadata, 'notes'>

const facts: Readonly<Record<MetadataField, string>> = {
  title: 'Title',
  authors: 'Authors',
  date: 'Date',
  container: 'In',
  publisher: 'Publisher',
  genre: 'Kind',
  keywords: 'Keywords',
  about: 'About',
  licence: 'Licence',
  url: 'Address',
  excerpt: 'Excerpt',
}

const reasons: Readonly<Record<SetAsideReason, string>> = {
  menu: 'menu',
  legal: 'legal notice',
  error: 'error message',
  cookie: 'cookie notice',
  'by-line': 'names the author',
  date: 'date line',
  label: 'label',
  title: 'repeats the title',
  repeat: 'repeats another line',
  short: 'too short for a sentence',
  list: 'list of links or names',
  related: 'points to other texts',
  outside: 'outside the article',
}

/** The words of `in`. */
export const withinWords = {
  now: (title: string): Phrase => phrase`Questions now go to “${strong(title)}” only.`,
  all: (count: number): Phrase => phrase`Questions now go to ${all(count)}.`,
  still: (title: string): Phrase => phrase`Questions go to “${strong(title)}” only.`,
  stillAll: (count: number): Phrase => phrase`Questions go to ${all(count)}.`,
  how: (): Phrase =>
    phrase`${code('in 1')}, or ${code('in')} with words of a title, asks one document; ${code('in all')} asks every document.`,
}

function all(count: number): string {
  return count === 1 ? 'the one document' : `all ${documents(count)}`
}

/** The commands there are, by the word a person types. */
export type CommandName = 'ask' | 'more' | 'wider' | 'in' | 'sources' | 'help'

/** Usage and summary of every command; each platform's list of commands is made from these. */
export const commandWords: Readonly<Record<CommandName, CommandWords>> = {
  ask: { usage: 'ask <question>', summary: 'finds the passages that answer; so does a question alone' },
  more: { usage: 'more', summary: 'shows the next passages for the last question' },
  wider: { usage: 'wider', summary: 'shows the last passages with the paragraphs around them' },
  in: { usage: 'in <document> | all', summary: 'asks one document only, or every document again' },
  sources: {
    usage: 'sources [document] [lines]',
    summary: 'lists the documents, or what is known about one and which lines of its file were set aside',
  },
  help: { usage: 'help', summary: 'shows this list' },
}

/** The words around the list of commands. */
export const helpWords = {
  intro: (): Phrase =>
    phrase`Ask in your own words. The answer is what the documents say, to the letter, or that they do not say it.`,
  documents: (): Phrase =>
    phrase`A document goes by its number in ${code('sources')}, its file, or words of its title, author or year.`,
  clash: (): Phrase =>
    phrase`Put ${code('ask')} before a question that begins like a command; ${code('/')} before a word makes it a command.`,
}

/** The sentences for what a person can run into. */
export const problemWords = {
  noQuestion: (): Phrase =>
    phrase`There is no question yet. Type it after ${code('ask')}, or alone on a line.`,
  longQuestion: (length: number, limit: number): Phrase =>
    phrase`That question has ${number(length)} characters; at most ${number(limit)} can be searched for. Ask it in fewer words.`,
  nothingAsked: (command: string): Phrase =>
    phrase`Ask a question first; ${code(command)} goes on from its answer.`,
  nothingLeft: (): Phrase => phrase`There are no further passages to show for the last question.`,
  nothingToWiden: (): Phrase => phrase`The last answer quoted nothing, so there is nothing to widen.`,
  noWider: (): Phrase =>
    phrase`These passages are as wide as they get: on both sides the text ends, or lines were set aside.`,
  noDocument: (typed: string): Phrase =>
    phrase`No document goes by “${typed}”. ${code('sources')} lists them all; name one by its number or by words of its title.`,
  ifQuestion: (line: string): Phrase => phrase`If it was a question, type ${code(`ask ${line}`)}.`,
  didYouMean: (): Phrase => phrase`Did you mean one of these?`,
  manyDocuments: (typed: string, count: number): Phrase =>
    phrase`“${typed}” fits ${documents(count)}. Name one by its number:`,
  andMore: (count: number): Phrase => phrase`${number(count)} more are in ${code('sources')}.`,
  noCommand: (typed: string): Phrase => phrase`There is no command “${typed}”; ${code('help')} lists them.`,
  bug: (): Phrase =>
    phrase`Something went wrong here; it was not your question. It has been reported. Please try again, or ask in other words.`,
}
