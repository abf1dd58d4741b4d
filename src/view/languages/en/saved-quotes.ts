import { grammarOf } from '../../grammar.ts'
import { code, type Phrase, phrase, strong } from '../../view.ts'

const { number, counted } = grammarOf('en')

/** What is said of saved quotations. */
export const savedQuotes = {
  savedQuotes: {
    /** What buttons say: one to three words. */
    buttons: {
      save: 'Save',
      saveOne: (ordinal: number): string => `Save ${number(ordinal)}`,
      share: 'Show to the group',
      unshare: 'Show to me alone',
      remove: 'Remove',
      more: 'More',
      mine: 'My quotations',
      group: 'Quotations of the group',
    },
    /** What a button gets who types its name. */
    typed: {
      save: 'keeps a quotation for you',
      saveOne: 'keeps that one',
      share: 'it is listed among the group’s',
      unshare: 'it is no longer listed there',
      remove: 'it is saved no more',
      more: 'the next ones',
      mine: 'what you saved',
      group: 'what members show to all',
    },
    which: (): Phrase => phrase`Which of them is to be saved?`,
    saved: (): Phrase => phrase`Saved. Only you see it, with ${code('quotes')}.`,
    savedBefore: (): Phrase => phrase`You have saved this one already.`,
    shared: (): Phrase => phrase`The group sees it now among its saved quotations, with your name.`,
    unshared: (): Phrase => phrase`Only you see it now.`,
    removed: (): Phrase => phrase`It is removed from what you saved.`,
    /** Somebody pressed a button of a quotation that was removed, or is another member's. */
    gone: (): Phrase => phrase`That one is not among the quotations you saved.`,
    /** The numbers on the message that was pressed may name others by now. */
    listChanged: (): Phrase =>
      phrase`The list has changed since it was shown, so nothing was done. This is how it is now:`,
    headings: {
      mine: (count: number): Phrase =>
        count === 0
          ? phrase`No saved quotations`
          : phrase`${counted(count, '# saved quotation', '# saved quotations')}`,
      group: (count: number): Phrase =>
        count === 0
          ? phrase`No quotations of the group`
          : phrase`${counted(count, '# quotation', '# quotations')} that members show to the group`,
    },
    within: (title: string): Phrase => phrase`From ${strong(title)} only.`,
    none: {
      mine: (): Phrase =>
        phrase`Nothing yet. ${strong('Save')} below an answer or a citation keeps its quotation for you.`,
      group: (): Phrase =>
        phrase`Nothing yet. Whoever saves a quotation can let the group see it with ${strong('Show to the group')}.`,
    },
    page: (first: number, last: number, count: number): Phrase =>
      phrase`${number(first)}–${number(last)} of ${number(count)}, the newest first.`,
    /** What can be chosen below a list. */
    choose: 'Change one',
    choices: {
      share: (ordinal: number): string => `Show ${number(ordinal)} to the group`,
      unshare: (ordinal: number): string => `Show ${number(ordinal)} to me alone`,
      remove: (ordinal: number): string => `Remove ${number(ordinal)}`,
    },
    sharedBy: (learner: string): Phrase => phrase`Saved by ${{ kind: 'member', learner, text: 'a member' }}.`,
    asSaved: (): Phrase => phrase`as it was saved`,
    /** Before the difference: what is gone and what has come. */
    edited: (): Phrase => phrase`The text has changed since:`,
    /** Below words that stand in the text, though not surely where they were saved. */
    unsure: (): Phrase =>
      phrase`The document has changed since this was saved. These words stand in it here; whether this is the place they were saved from, I cannot say.`,
    lost: (): Phrase => phrase`It is no longer in the text.`,
    noDocument: (): Phrase => phrase`From a document that is no longer among the readings`,
    /** In place of words that did not change, in a long comparison. */
    leftOut: '[…]',
    export: {
      title: { mine: 'Saved quotations', group: 'Saved quotations of the group' },
      /** What the file is called, without its ending. */
      files: { mine: 'saved-quotations', group: 'saved-quotations-of-the-group' },
      done: (count: number): Phrase => phrase`${counted(count, '# quotation', '# quotations')} as a file.`,
      noWork: (count: number): Phrase =>
        phrase`${counted(count, '# quotation is', '# quotations are')} of a document that is no longer among the readings, and left out.`,
      noFormat: (typed: string): Phrase =>
        phrase`I cannot write “${typed}”. There are ${code('quotes export markdown')}, ${code('quotes export csv')} and ${code('quotes export bibtex')}.`,
      states: {
        edited: 'the text has changed',
        lost: 'no longer in the text',
        unsure: 'the document has changed',
      },
    },
  },
}

/** The same, key by key, in any language. */
export type SavedQuotes = typeof savedQuotes
