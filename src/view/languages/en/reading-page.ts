import { grammarOf } from '../../grammar.ts'

const { counted } = grammarOf('en')

/** What stands on the page that opens a passage. */
export const readingPage = {
  readingPage: {
    /** The title of a browser tab: the paragraphs and the document. */
    tab: (paragraphs: string, title: string): string => `${paragraphs} · ${title}`,
    skip: 'Skip to the quotation',
    skipToText: 'Skip to the text',
    /** What a screen reader says around the quotation. */
    begins: 'Quotation begins:',
    ends: 'Quotation ends.',
    paragraph: (number: number): string => `Paragraph ${number}`,
    page: (name: string): string => `page ${name}`,
    cite: 'Cite this passage',
    reference: 'In the list of references',
    inText: 'In the text',
    note: 'In a note',
    text: 'The text',
    /** The way around on the page. */
    around: 'On this page',
    top: 'Top',
    quotation: 'Quotation',
    previous: (number: number): string => `Paragraph ${number}, before the quotation`,
    next: (number: number): string => `Paragraph ${number}, after the quotation`,
    search: {
      label: 'Search in this document',
      button: 'Search',
      none: (query: string): string => `“${query}” is not in this document.`,
      found: (count: number, query: string): string =>
        `“${query}” is in ${counted(count, '# paragraph', '# paragraphs')}`,
      partial: (count: number, query: string): string =>
        `No paragraph has every word of “${query}”; ${counted(count, '# has', '# have')} the most of them`,
      more: (shown: number): string =>
        `The first ${shown} are listed; all are marked in the text. One more word will find fewer.`,
      clear: 'End the search',
    },
    setAside: (count: number): string => counted(count, '# line set aside', '# lines set aside'),
    setAsideWhy: 'In the file, but not part of the text: neither searched nor quoted.',
    line: (line: number, reason: string): string => `line ${line}, ${reason}`,
    edited: {
      heading: 'The text has changed since it was quoted',
      difference:
        'This is the nearest there is now. From the words that were quoted to those that stand here:',
      noDifference:
        'The words are the same, but stand in more than one place now or in other lines; this is the nearest.',
      removed: 'gone:',
      added: 'new:',
    },
    lost: {
      heading: 'No longer in the document',
      words: 'These words were in it when they were quoted. They are not there now, nor anything near them.',
      noDocument: 'The document that these words were quoted from is no longer among the readings.',
    },
    passageOnly:
      'The hosts of the group let a link open a passage with a paragraph on each side, not the whole text.',
    until: (day: string): string => `This link opens this page until ${day}, for everyone who has it.`,
    expired: {
      heading: 'This link has expired',
      words:
        'Links to passages work for a week. For a new one, ask the bot again or cite the passage again: every quotation that it posts has a link that works.',
    },
    absent: {
      heading: 'There is nothing here',
      words: 'The link may be incomplete, or whoever gave it out has taken it back. Copy it again, whole.',
    },
    /** What a chat shows of a link before anybody has opened it. */
    preview: 'A passage from a reading group',
  },
}

/** The same, key by key, in any language. */
export type ReadingPage = typeof readingPage
