import { grammarOf } from '../../grammar.ts'
import { code, type Phrase, phrase, strong } from '../../view.ts'
import { documents } from './counts.ts'

const { number, counted } = grammarOf('en')

/** What is said about the documents: what is known of each, which of them are asked, and which were read. */
export const sources = {
  sources: {
    paragraphs: (count: number): string => counted(count, '# paragraph', '# paragraphs'),
    words: (count: number): string => counted(count, '# word', '# words'),
    heading: (count: number): Phrase => phrase`${documents(count)}`,
    howToRead: (): Phrase =>
      phrase`${code('sources 1')} shows what is known about document 1, and why; ${code('in 1')} asks only there.`,
    isExcerpt: 'yes, a part of the whole text',
    file: 'File',
    length: 'Length',
    lines: 'Lines',
    keptAndSetAside: (kept: number, aside: number): string =>
      `${number(kept)} kept, ${number(aside)} set aside`,
    encoding: 'Encoding',
    encodingGuess: 'a guess; look whether the letters are right',
    removed: 'Removed',
    removedCount: (kind: string, count: number): string => `${number(count)} ${kind}`,
    removedWhy: 'characters that cannot be seen, taken out while reading',
    toCheck: 'To check',
    unread: 'Not read',
    setAside: (count: number): Phrase =>
      count === 0
        ? phrase`No line of this file was set aside.`
        : phrase`${counted(count, '# line', '# lines')} set aside: neither searched nor quoted`,
    line: (line: number): string => `line ${line}`,
    andMore: (count: number): Phrase =>
      phrase`${counted(count, '# more is', '# more are')} not listed here; ${code('sources')} with words of a title shows one.`,
    /** The list of the readings as a file for a reference manager. */
    export: {
      done: (count: number, format: string): Phrase => phrase`${documents(count)}, as ${format}:`,
      incomplete: (count: number): Phrase =>
        phrase`For ${documents(count)} the author or the date is not known; the file leaves out what nobody has said.`,
      others: (): Phrase =>
        phrase`${code('sources export bibtex')}, ${code('sources export ris')} or ${code('sources export csl')} chooses the format; with a document in front (${code('sources 1 export')}) it is that one alone.`,
    },
    facts: {
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
    },
    /** Why a line of a file is not part of the text. */
    reasons: {
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
    },
  },
  within: {
    now: (title: string): Phrase => phrase`Questions now go to “${strong(title)}” only.`,
    all: (count: number): Phrase => phrase`Questions now go to ${all(count)}.`,
    still: (title: string): Phrase => phrase`Questions go to “${strong(title)}” only.`,
    stillAll: (count: number): Phrase => phrase`Questions go to ${all(count)}.`,
    how: (): Phrase =>
      phrase`${code('in 1')}, or ${code('in')} with words of a title, asks one document; ${code('in all')} asks every document.`,
  },
  library: {
    heading: (count: number, words: number, passages: number): Phrase =>
      phrase`${documents(count)}, ${counted(words, '# word', '# words')}, ${counted(passages, '# passage', '# passages')}`,
    allRead: (): Phrase => phrase`Every file was read.`,
    unread: (count: number): Phrase =>
      phrase`${counted(count, '# file was not read', '# files were not read')}:`,
  },
}

/** What is said about the documents, key by key, in any language. */
export type Sources = typeof sources

function all(count: number): string {
  return count === 1 ? 'the one document' : `all ${documents(count)}`
}
