import { grammarOf } from './grammar.ts'
import { code, type Phrase, phrase, strong } from './view.ts'

/** How much a library holds, as the opening line counts it. */
export type LibrarySize = { readonly documents: number; readonly words: number; readonly passages: number }

const { counted, and, number } = grammarOf('en')

/** What a person reads in the terminal beside the bot's own words. */
export const terminalWords = {
  goodbye: 'Goodbye.',
  quit: { usage: 'quit', summary: 'leaves, as Ctrl-C and Ctrl-D do' },
  /** Without colour the marked words stand between signs that the text itself does not use. */
  markSign: (sign: string): string =>
    `Words between ${sign} and ${sign} are marked for you; the ${sign} are not in the text.`,
  loaded: (size: LibrarySize, places: readonly string[]): Phrase =>
    phrase`${counted(size.documents, '# document', '# documents')}, ${counted(size.words, '# word', '# words')}, ${counted(size.passages, '# passage', '# passages')} from ${and(places)}.`,
  invite: (example: string): Phrase =>
    phrase`Ask a question, for example: ${strong(example)} Type ${code('help')} for more.`,
  page: (address: string): Phrase => phrase`The same in a browser: ${address}/`,
  bundled: 'the bundled readings',
  example: (subject: string): string => `What do the readings say about ${subject}?`,
  loadingAtAll: 'Reading documents',
  loading: (done: number, total: number): string => `Reading document ${number(done)} of ${number(total)}`,
  historyUnread: (path: string, reason: string): string =>
    `The questions of earlier sessions could not be read from ${path} (${reason}). This session starts without them.`,
  /** A form is asked for one field after the other. */
  form: {
    hint: 'An empty line keeps what stands in brackets; /cancel sends nothing.',
    one: 'Type the number of one of them.',
    many: 'Type their numbers, with commas between them.',
    missing: (label: string): string => `“${label}” cannot be left empty.`,
    tooLong: (limit: number): string => `That is longer than ${number(limit)} characters.`,
    noChoice: (typed: string): string => `“${typed}” is none of them.`,
    cancelled: 'Nothing was sent.',
    unfinished: 'The input ended before all was filled in, so nothing was sent.',
  },
  tableUnread: (file: string, reason: string): string =>
    `The table ${file} could not be read: ${reason}. Name a file with a question a line.`,
  saved: (path: string): string => `Saved as ${path}.`,
  unsaved: (name: string, reason: string): string => `${name} could not be saved here (${reason}).`,
  historyUnkept: (path: string, reason: string): string =>
    `Questions cannot be kept in ${path} (${reason}). They are remembered until you leave.`,
}

/** What `npm run ask` says on its own account. */
export const scriptWords = {
  usage: `Usage: npm run -s ask -- [--json] [--knowledge DIR]… [--in DOCUMENT] QUESTION
       npm run -s ask -- [--json] [--knowledge DIR]… [--in DOCUMENT] --batch FILE

  --json           one JSON object a line instead of text to read
  --knowledge DIR  read the documents of this folder; may be given more than once
  --in DOCUMENT    ask only this document: its number, its file, or words of its title
  --batch FILE     a question a line, plain or {"q": "…"}; - reads standard input
  --help           show this`,
  seeHelp: 'npm run -s ask -- --help shows how it is used.',
  unknownFlag: (flag: string): string => `There is no option ${flag}.`,
  needsValue: (flag: string): string => `The option ${flag} needs a value after it.`,
  takesNoValue: (flag: string): string => `The option ${flag} takes no value.`,
  onceOnly: (flag: string): string => `The option ${flag} may be given once only.`,
  noQuestion: 'There is no question. Put one after the options, or give --batch FILE with a question a line.',
  questionAndBatch: 'Give either a question or --batch, not both.',
  batchUnreadable: (file: string, reason: string): string =>
    `The batch ${file} could not be read: ${reason}. Name a file with a question a line, or - for standard input.`,
  brokenLine: (line: number, reason: string): string =>
    `Line ${line} of the batch begins like JSON but is not {"q": "…"}: ${reason}.`,
  noWordsInQ: '"q" must be a string with words in it',
}
