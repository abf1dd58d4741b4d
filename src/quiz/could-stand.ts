import { repeats } from './answer-leaks.ts'
import type { Asked } from './asked-for.ts'
import type { PooledName } from './name-pool.ts'
import type { StudiedSentence } from './studied-text.ts'
import { tellingTerms } from './text-profile.ts'

/**
 * Whether a name could stand in the gap for someone who has not read the text, and yet is wrong: it is written like the
 * answer, fits what the prompt says, and the text says nothing alike of it.
 */
export function couldStand(name: PooledName, asked: Asked): boolean {
  const { answer, rest, years, peoples, roles } = asked
  if (name.text === answer.text || name.paragraphs.has(asked.paragraph)) return false
  if (!isWrittenLike(name, asked) || repeats(name.text, rest, asked.profile)) return false
  if (!years.every((year) => isBeside(yearOf(name.text), yearOf(answer.text), year))) return false
  if (answer.type === 'person' || answer.type === 'place') {
    if (name.sentences.length < LEAST_SENTENCES || !roles.every((role) => name.titles.has(role))) return false
    if (peoples.size > 0 && ![...peoples].some((people) => name.peoples.has(people))) return false
  }
  return !isSaidAlike(name, asked.terms)
}

function isWrittenLike(name: PooledName, { answer, takesThe }: Asked): boolean {
  if (answer.type === 'year') return true
  if (answer.type === 'date') return shapeOf(name.text) === shapeOf(answer.text)
  if (answer.type === 'number') return name.text.includes('.') === answer.text.includes('.')
  if (HYPHENATED.test(name.text) !== HYPHENATED.test(answer.text)) return false
  if (/\p{Lu}\./u.test(name.text) !== /\p{Lu}\./u.test(answer.text)) return false
  return name.takesThe === takesThe && name.text.includes(' ') === answer.text.includes(' ')
}

/** Names such as Moo-hyun show where someone is from. */
const HYPHENATED = /\p{Ll}-\p{Ll}/u

/** A date with its digits and letters made alike: two of one shape are written the same way. */
function shapeOf(date: string): string {
  return date
    .replace(/\d{4}/, 'Y')
    .replace(/\d+/g, 'D')
    .replace(/\p{L}{3,}/u, 'M')
}

function yearOf(text: string): number {
  return Number(/\b\d{4}\b/.exec(text)?.[0] ?? Number.NaN)
}

/** Whether a year lies on the same side of one that the prompt names as the right one does, and not far beyond. */
function isBeside(year: number, right: number, named: number): boolean {
  if (Number.isNaN(year) || Number.isNaN(right)) return true
  return (
    Math.sign(year - named) === Math.sign(right - named) &&
    Math.abs(year - named) <= 2 * Math.abs(right - named) + 4
  )
}

/** The text says of the other name what the prompt says: three telling words in one sentence are the same. */
function isSaidAlike({ sentences }: PooledName, prompt: ReadonlySet<string>): boolean {
  return sentences.slice(0, 12).some((sentence) => {
    let shared = 0
    for (const term of termsOf(sentence)) if (prompt.has(term)) shared++
    return shared >= ALIKE
  })
}

function termsOf(sentence: StudiedSentence): ReadonlySet<string> {
  const known = terms.get(sentence)
  if (known) return known
  const found = new Set(tellingTerms(sentence.text))
  terms.set(sentence, found)
  return found
}

/** One sentence is compared with many prompts. */
const terms = new WeakMap<StudiedSentence, ReadonlySet<string>>()
const ALIKE = 3
/** A name said but once or twice is often cut, or of no weight in the text. */
const LEAST_SENTENCES = 3
