import { grammarOf } from '../../grammar.ts'
import { code, type Phrase, phrase, strong } from '../../view.ts'

const { number, counted, and } = grammarOf('en')

/** What is said where a passage is cited and references are expanded. */
export const citing = {
  citing: {
    /** What buttons say: one to three words. */
    buttons: {
      narrower: 'Narrower',
      post: (ordinal: number): string => `Post ${number(ordinal)}`,
      posted: (ordinal: number): string => `Posted ${number(ordinal)}`,
      here: 'Post here',
      postedHere: 'Posted here',
    },
    /** What the same things give a person who types them. */
    typed: {
      wider: 'with a paragraph more on each side',
      narrower: 'with a paragraph less on each side',
      post: 'cites that passage',
    },
    /** What is asked for after the command. */
    how: (): Phrase =>
      phrase`Name a passage: by a reference like ${code('cite mill1859 ¶ 4')}, by its first words, or by words you remember. Add ${code('apa')}, ${code('+1')} for a paragraph more on each side, or ${code('me')} so that only you see it.`,
    several: (count: number): Phrase =>
      phrase`${counted(count, '# passage begins', '# passages begin')} like this:`,
    candidate: (): Phrase => phrase`Is this the passage you remember?`,
    candidates: (): Phrase => phrase`Is one of these the passage you remember?`,
    nearestOne: (): Phrase => phrase`Nothing in the readings says that. This is the nearest passage:`,
    nearest: (): Phrase => phrase`Nothing in the readings says that. These are the nearest passages:`,
    nothing: (typed: string): Phrase => phrase`Nothing in the readings is like “${typed}”.`,
    choose: (): Phrase => phrase`Only you see this. Nothing is posted until you choose.`,
    /** Below a passage too long to be quoted whole. */
    goesOn: (places: string): Phrase => phrase`It goes on: this is only the beginning of ${places}.`,
    /** Above the places of a reference that are not quoted in full. */
    rest: (count: number): Phrase =>
      phrase`${counted(count, '# more place', '# more places')}, not quoted in full:`,
    moreRest: (count: number): Phrase =>
      phrase`${counted(count, '# more place is', '# more places are')} left out.`,
    noReferences: (example: string): Phrase =>
      phrase`There is no reference in that message. One looks like this: ${code(example)}`,
    /** An alias that no reading has. */
    noWork: (alias: string): Phrase =>
      phrase`No reading has the alias “${alias}”; ${code('sources')} lists them.`,
    noWorkNear: (alias: string, near: readonly string[]): Phrase =>
      phrase`No reading has the alias “${alias}”. The nearest: ${and(near)}.`,
    noPlace: (alias: string, place: string, has: string): Phrase =>
      phrase`${strong(alias)} has no ${place}. What it has: ${has}.`,
    /** It has nothing of that kind; it can always be cited by paragraphs. */
    noPlaces: (alias: string, place: string, paragraphs: string): Phrase =>
      phrase`${strong(alias)} has no ${place}. Its paragraphs are ${paragraphs}; cite one as ${code(`${alias} ¶ 1`)}.`,
    backward: (place: string, swapped: string): Phrase =>
      phrase`“${place}” runs backwards. Is it ${code(swapped)}?`,
    /** The name of a reading without a place in it. */
    bare: (typed: string, example: string): Phrase =>
      phrase`“${typed}” names a reading, but no place in it. Add one: ${code(example)}`,
    unread: (typed: string, example: string): Phrase =>
      phrase`“${typed}” is no reference that I can read. One looks like this: ${code(example)}`,
  },
}

/** The same, key by key, in any language. */
export type Citing = typeof citing
