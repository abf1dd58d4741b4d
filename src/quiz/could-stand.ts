import { repeats } from './answer-leaks.ts'
import { type Asked, timesIn } from './asked-for.ts'
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
  if (!isOfTime(name, asked.times) || isSlight(name)) return false
  if (answer.type === 'person') {
    if (!speaksAlike(name, asked.rest) || !roles.every((role) => name.titles.has(role))) return false
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

/** A name of one word that is said but once or twice is often a part of one, or of no weight in the text. */
function isSlight({ type, text, sentences }: PooledName): boolean {
  return (type === 'person' || type === 'place') && !text.includes(' ') && sentences.length < LEAST_SENTENCES
}

const LEAST_SENTENCES = 3

/** Whether the text has it live, or happen, when the prompt says: who is of another century is no answer for anybody. */
function isOfTime({ sentences }: PooledName, times: readonly number[]): boolean {
  if (times.length === 0) return true
  const own = sentences.slice(0, MOST_READ).flatMap(({ text }) => timesIn(text))
  return own.length === 0 || own.some((time) => times.some((other) => Math.abs(time - other) <= LIFETIME))
}

/** Where the prompt says *she* or *he* of the person, somewhere the text says it beside the other one as well. */
function speaksAlike({ sentences }: PooledName, rest: string): boolean {
  const said = [SHE, HE].filter((pronoun) => pronoun.test(rest))
  const [pronoun] = said
  if (said.length !== 1 || !pronoun) return true
  const texts = sentences.slice(0, MOST_READ).map(({ text }) => text)
  const other = pronoun === SHE ? HE : SHE
  return (
    texts.some((text) => pronoun.test(text)) || (pronoun === HE && !texts.some((text) => other.test(text)))
  )
}

const SHE = /\b(?:she|her|herself)\b/
const HE = /\b(?:he|his|him|himself)\b/

/** The text says of the other name what the prompt says: three telling words in one sentence are the same. */
function isSaidAlike({ sentences }: PooledName, prompt: ReadonlySet<string>): boolean {
  return sentences.slice(0, MOST_READ).some((sentence) => {
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
const MOST_READ = 12
/** Years. */
const LIFETIME = 50
