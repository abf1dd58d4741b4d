import { grammarOf } from '../../grammar.ts'
import { code, type Phrase, phrase, strong } from '../../view.ts'

const { number } = grammarOf('en')

/** What is said of authors, dates, aliases and citation styles. */
export const works = {
  works: {
    copy: 'Copy citation',
    copyTitle: 'Copy the citation',
    copyDone: 'Done',
    copied: (): Phrase => phrase`What you copied is yours to paste.`,
    inField: 'As text to copy',
    citedIn: (style: string): Phrase => phrase`${strong(style)}`,
    otherStyle: 'Another style',
    /** The style that is shown, in the menu of all. */
    chosen: (style: string): string => `${style} (shown)`,
    inTextField: 'In the text',
    noteField: 'Note',
    referenceField: 'In the list',
    quotationField: 'Quotation with citation',
    recordField: 'Record',
    /** Beside a citation, to a host: nobody has said who wrote it, or when, or both. */
    unknown: {
      author: (title: string): Phrase =>
        phrase`“${title}” does not say who wrote it, so that its title stands in the author's place. Do you know?`,
      date: (title: string): Phrase =>
        phrase`“${title}” does not say when it appeared: it is cited without a date. Do you know?`,
      both: (title: string): Phrase =>
        phrase`“${title}” does not say who wrote it, or when: its title stands in the author's place, without a date. Do you know?`,
    },
    sayWho: 'Say who wrote it',
    sayWhen: 'Say when it appeared',
    nobodyKnows: 'Nobody knows',
    /** What each of these gets who types its name. */
    typed: { say: 'asks for author, date and alias', nobodyKnows: 'you are not asked again' },
    notAskedAgain: (title: string): Phrase =>
      phrase`You are not asked about “${title}” again. ${code('/sources')} has the button if somebody finds out.`,
    edit: 'Author, date, alias',
    form: {
      title: 'Author, date, alias',
      authors: 'Authors, one a line or with “;”: Marsh, Ada',
      date: 'Date: 2006, 2006-03 or 2006-03-17',
      alias: 'Alias, for references: marsh2006',
      submit: 'Keep it',
    },
    kept: (title: string): Phrase => phrase`“${strong(title)}” is now cited like this:`,
    referredTo: (alias: string): Phrase => phrase`In references it is ${code(`[[${alias} ¶1]]`)}.`,
    dateUnclear: (typed: string): Phrase =>
      phrase`“${typed}” is no date that can be kept, and nothing was changed. Type it as ${code('2006')}, ${code('2006-03')} or ${code('2006-03-17')}, or leave it empty.`,
    manyAuthors: (most: number): Phrase =>
      phrase`These are more than ${number(most)} authors, and nothing was changed. Name the first ones.`,
    aliasUnclear: (typed: string, longest: number): Phrase =>
      phrase`“${typed}” cannot be an alias, and nothing was changed. Use letters, digits and hyphens, with a letter among them, ${number(longest)} at most.`,
    aliasTaken: (alias: string, title: string): Phrase =>
      phrase`${code(alias)} leads to “${title}” already, and nothing was changed. Choose another alias.`,
    /** In what is known about a document. */
    alias: 'Alias',
    aliasMade: 'made of author, year and title',
    saidByHost: 'said by a host',
    settings: {
      style: 'Citation style',
      choose: 'Style of citations',
      reading: 'Links to passages',
      wholeDocument: 'open the whole document',
      passageOnly: 'open the passage and a paragraph on each side',
      toPassage: 'Links open the passage only',
      toDocument: 'Links open the whole document',
      expand: 'References here',
      expandOn: 'on: what [[references]] in this channel lead to is shown',
      expandOff: 'off: shown only when I am asked',
      turnExpandOn: 'Expand references here',
      turnExpandOff: 'Expand references when asked',
      revoke: 'Revoke all links',
      revokeNow: 'Revoke them',
      revokeAsk: (): Phrase =>
        phrase`Every link to a page of the readings that this group was given will stop working, at once and for good. New messages get new links. Revoke them all?`,
      revoked: (): Phrase =>
        phrase`Every link that was given out has stopped working. New messages get new links.`,
    },
  },
}

/** The same, key by key, in any language. */
export type Works = typeof works
