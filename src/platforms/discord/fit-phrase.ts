import { omission, shortenQuote, splitQuote } from '../../view/split-quote.ts'
import { type Phrase, text } from '../../view/view.ts'
import { weigh } from './limits.ts'
import { escapeMarkdown } from './markdown.ts'

/** How some words are written as markdown. */
type Write = (content: Phrase) => string

/**
 * A phrase as markdown that weighs at most `share`: shortened at a sentence, with the visible mark, where it is
 * longer.
 */
export function fitPhrase(content: Phrase, share: number, write: Write): string {
  return narrowed(share, write, content, (room) => [shortenQuote(content, room, size)])[0]
}

/** A phrase in pieces of markdown that weigh at most `share` each; nothing of it is left out. */
export function splitPhrase(content: Phrase, share: number, write: Write): readonly [string, ...string[]] {
  return narrowed(share, write, content, (room) => splitQuote(content, room, size))
}

/** The words alone, before it is known where in them the bold begins and ends. */
function size(words: string): number {
  return weigh(escapeMarkdown(words))
}

/** Cuts for less and less room until what is written of each piece fits: signs for bold and quotes take room too. */
function narrowed(
  share: number,
  write: Write,
  content: Phrase,
  cut: (room: number) => readonly [Phrase, ...Phrase[]],
): readonly [string, ...string[]] {
  let room = share
  while (room >= least) {
    const [first, ...rest] = cut(room)
    const written: readonly [string, ...string[]] = [write(first), ...rest.map(write)]
    const heaviest = Math.max(...written.map(weigh))
    if (heaviest <= share) return written
    room = Math.floor(Math.min(room * 0.98, (room * share) / heaviest))
  }
  return [write([text(monster(content))])]
}

/** Room for the visible marks and a word or two; below it, one "letter" of the text is longer than a message. */
const least = 40

/** The beginning of a text whose accents are piled up beyond any message: cut inside of one, since nothing else helps. */
function monster(content: Phrase): string {
  const words = content.map((part) => part.text).join('')
  return `${[...words.slice(0, least)].slice(0, -1).join('')} ${omission}`
}
