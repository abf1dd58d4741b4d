import { grammarOf } from '../../grammar.ts'
import { type Phrase, phrase, strong } from '../../view.ts'
import { documents } from './counts.ts'

const { number, counted, and } = grammarOf('en')
const anyOf = (count: number): string => (count === 1 ? 'the one document' : `any of the ${documents(count)}`)

/** What is said of a quotation that was checked. */
export const checking = {
  checking: {
    verbatim: (): Phrase => phrase`${strong('Verbatim.')} The readings say exactly this.`,
    /** `differences` are of `slight`. */
    nearly: (differences: readonly string[]): Phrase =>
      phrase`${strong('Word for word.')} Every word stands in the readings in this order; the only differences: ${and(differences)}.`,
    slight: {
      case: 'capital letters',
      punctuation: 'punctuation',
      omission: 'words left out, as marked',
      insertion: 'words put in, as marked',
      footnote: 'the number of a footnote',
    },
    differs: (): Phrase =>
      phrase`${strong('Not word for word.')} What comes closest in the readings has other words.`,
    negation: (): Phrase =>
      phrase`${strong('A negation differs:')} one of the two denies what the other says.`,
    cut: (): Phrase =>
      phrase`${strong('Cut without a mark.')} Words are left out in the middle, and nothing in the quotation shows it.`,
    cutNegation: (): Phrase => phrase`${strong('A negation')} is among the words left out.`,
    overAsides: (): Phrase =>
      phrase`${strong('Word for word.')} Every word stands in the readings in this order; between the parts stands something that is not part of the text, such as an advertisement or a menu.`,
    /** `reason` is why a line was set aside. */
    aside: (title: string, reason: string): Phrase =>
      phrase`${strong('Not part of the text.')} These words stand in ${strong(title)}, in a line that was set aside when the file was read (${reason}).`,
    spliced: (places: number): Phrase =>
      phrase`${strong('Put together.')} The parts stand in ${number(places)} separate places; nowhere do the readings say it in one go.`,
    close: (): Phrase =>
      phrase`${strong('Not a quotation.')} No reading says this word for word. The passage below has most of its important words, marked; whether it means the same is for you to judge.`,
    absent: (count: number): Phrase =>
      phrase`${strong('Not found.')} These words do not stand in ${anyOf(count)} here, and nothing there comes close enough to compare. They may stand elsewhere.`,
    short: (): Phrase =>
      phrase`${strong('Too short to check.')} So few words could stand anywhere; give three or more.`,
    /** Before the comparison of a quotation with a document. */
    compared: 'Compared:',
    /** Below the comparison, each marked as the words are of which it is said. */
    onlyDocument: 'only in the document',
    onlyQuotation: 'only in the quotation',
    /** `places` are citations, and how many there are beyond those. */
    alsoAt: 'The same words also stand here:',
    moreAt: (count: number): Phrase => phrase`And in ${counted(count, '# more place', '# more places')}.`,
    /** Before the beginning of each quotation of a message. */
    quoted: (words: string): Phrase => phrase`“${words}”`,
    heading: (count: number): string =>
      counted(count, '# quotation compared with the readings', '# quotations compared with the readings'),
    others: (count: number): Phrase =>
      phrase`The message has ${counted(count, '# more quotation; check it on its own', '# more quotations; check them one by one')}.`,
    cutOff: (limit: number): Phrase =>
      phrase`Only the first ${number(limit)} characters of the quotation were compared.`,
    wholeMessage: (): Phrase => phrase`The message marks nothing as a quotation, so all of it was compared.`,
    nothingQuoted: (): Phrase =>
      phrase`That message quotes nothing: there are no words between quotation marks, and no lines that begin with “>”.`,
    nothingToCheck: (): Phrase => phrase`There is no quotation yet. Write it after the command.`,
    reply: 'Reply to the message',
    replied: 'Replied',
  },
}

/** The same, key by key, in any language. */
export type Checking = typeof checking
