import { grammarOf } from '../../grammar.ts'
import { code, type Phrase, phrase } from '../../view.ts'
import { documents } from './counts.ts'

const { number } = grammarOf('en')

/** What is said when something cannot be done, and what to do then. */
export const problems = {
  problems: {
    noQuestion: (): Phrase =>
      phrase`There is no question yet. Write it after the command, or alone on a line.`,
    longQuestion: (length: number, limit: number): Phrase =>
      phrase`That question has ${number(length)} characters; at most ${number(limit)} can be searched for. Ask it in fewer words.`,
    nothingAsked: (command: string): Phrase =>
      phrase`Ask a question first; ${code(command)} goes on from its answer.`,
    forOne: (command: string): Phrase =>
      phrase`That is for you alone, and here everyone would read it. Type ${code(`/${command}`)} instead.`,
    nothingLeft: (): Phrase => phrase`There are no further passages to show for that question.`,
    nothingToWiden: (): Phrase => phrase`That answer quoted nothing, so there is nothing to widen.`,
    noWider: (): Phrase =>
      phrase`These passages are as wide as they get: on both sides the text ends, or lines were set aside.`,
    noDocument: (typed: string): Phrase =>
      phrase`No document goes by “${typed}”. ${code('sources')} lists them all; name one by its number or by words of its title.`,
    ifQuestion: (line: string): Phrase => phrase`If it was a question, type ${code(`ask ${line}`)}.`,
    didYouMean: (): Phrase => phrase`Did you mean one of these?`,
    manyDocuments: (typed: string, count: number): Phrase =>
      phrase`“${typed}” fits ${documents(count)}. Name one by its number:`,
    andMore: (count: number): Phrase => phrase`${number(count)} more in ${code('sources')}.`,
    noCommand: (typed: string): Phrase => phrase`There is no command “${typed}”; ${code('help')} lists them.`,
    hostsOnly: (): Phrase => phrase`Only the hosts of this group can do that.`,
    noGroup: (): Phrase => phrase`That is for a channel of a group; here are only the two of us.`,
    unknownAction: (): Phrase =>
      phrase`This button is from another time, and I no longer know it. Please ask again.`,
    readingsChanged: (): Phrase =>
      phrase`The readings have changed since this was shown, so it cannot be gone on from. Please ask again.`,
    forbidden: (): Phrase =>
      phrase`I may not write there. A host can let me in: add me to the channel, with the right to send messages.`,
    failed: (): Phrase =>
      phrase`That did not work just now. If nothing has appeared, please try again in a moment.`,
    noWords: (): Phrase => phrase`There are no words in that message to find sources for.`,
    gone: (): Phrase => phrase`The message or the channel is no longer there, so nothing was posted.`,
    shared: (): Phrase => phrase`That has been shared already.`,
    bug: (): Phrase =>
      phrase`Something went wrong here; it was not your question. It has been reported. Please try again, or ask in other words.`,
  },
}

/** What is said when something cannot be done, key by key, in any language. */
export type Problems = typeof problems
