import { areAliases, areOthers, isAcronym } from './aliases.ts'
import { type AnswerPair, type Meant, readPair, withoutEnding } from './answer-pair.ts'
import { type Grade, simplyRight, wrong } from './grade.ts'
import { gradeDate, gradeDecade, gradeNumber } from './grade-figures.ts'
import type { KnownNames } from './known-names.ts'
import { answerWords } from './normalise-answer.ts'
import { countNegations, directions } from './opposites.ts'
import { looksPersonal, matchPerson } from './person-name.ts'
import { matchWord, plainForm, type WordMatch } from './same-word.ts'

/**
 * Compares typed words with one form of the key. The order of the steps is the rule: what is equal is right before
 * anything is doubted, and what contradicts (a no, another date, number, name or direction) is wrong before slips,
 * shortenings and additions are forgiven.
 */
export function gradeTyped(meant: Meant, given: string, known: KnownNames): Grade {
  const pair = readPair(meant, given)
  return equal(pair) ?? contradicted(pair, known) ?? forgiven(pair, known) ?? { verdict: 'wrong' }
}

function equal({ meant, given, a, b }: AnswerPair): Grade | undefined {
  if (b.length === 0)
    return given.trim() === meant.text.trim() ? simplyRight : { verdict: 'wrong', why: 'empty' }
  return joinWords(a) === joinWords(b) ? simplyRight : undefined
}

function contradicted(pair: AnswerPair, known: KnownNames): Grade | undefined {
  const { meant, given, a, b, core, givenCore } = pair
  if (joined(a) === joined(b)) return simplyRight
  // Before a no is looked for, which the letters of "Non-Proliferation Treaty" do not have.
  const short = gradeShort(pair, known)
  if (short) return short
  if (countNegations(meant.text) !== countNegations(given)) return wrong('negated')
  if (joined(a) === joined(answerWords(withoutEnding(given)))) return simplyRight
  const date = gradeDate(pair)
  if (date) return date
  const decade = gradeDecade(pair)
  if (decade) return decade
  const [ways, givenWays] = [directions(core), directions(givenCore)]
  const isTurned = ways.includes('anti') && !givenWays.includes('anti')
  if (isTurned || givenWays.some((way) => !ways.includes(way))) return wrong('opposite')
  return gradeNumber(pair) ?? (isAnotherName(pair, known) ? wrong('other-name') : undefined)
}

function forgiven(pair: AnswerPair, known: KnownNames): Grade | undefined {
  const { core, givenCore } = pair
  const words = gradeWords(core, givenCore, known)
  if (words) return words
  const person = isPerson(pair, known) ? gradePerson(matchPerson(pair.a, givenCore, known)) : undefined
  return (
    person ?? gradeSpaced(pair, known) ?? gradeBag(pair) ?? gradeExtra(pair, known) ?? gradePart(pair, known)
  )
}

/** Another usual name, or the letters of a long one; an acronym question asks for the long one itself. */
function gradeShort({ meant, a, b }: AnswerPair, known: KnownNames): Grade | undefined {
  if (meant.kind === 'acronym') return undefined
  if (areAliases(joinWords(a), joinWords(b))) return right('alias')
  const match = isAcronym(joinWords(b), a, known)
  if (match === 'yes') return right('short')
  return match === 'unclear' ? { verdict: 'close', why: 'unclear' } : undefined
}

/** A known name that is neither a part of the key nor, as a person's fuller name can be, more of it. */
function isAnotherName(pair: AnswerPair, known: KnownNames): boolean {
  const { meant, a, b, core, givenCore } = pair
  const other = [b, givenCore]
    .map((words) => known.names.get(words.join(' ')))
    .find((name) => name !== undefined)
  if (givenCore.every((word) => a.includes(word))) return false
  if (areOthers(joinWords(a), joinWords(b))) return true
  if (!other) return false
  const isPlural = joined(core.map(plainForm)) === joined(givenCore.map(plainForm))
  if (isPlural) return !(meant.type === 'term' || meant.type === 'phrase')
  const match = isPerson(pair, known) ? matchPerson(a, b, known) : 'none'
  return match === 'none' || match === 'other'
}

/** Whether a key may be shortened and filled up as persons' names are: of "Agreed Framework" no word is a surname. */
function isPerson({ meant, a }: AnswerPair, known: KnownNames): boolean {
  if (meant.type !== 'name' || meant.kind === 'acronym') return meant.type === 'person'
  return looksPersonal(a, meant.text, known)
}

function gradePerson(match: ReturnType<typeof matchPerson>): Grade | undefined {
  switch (match) {
    case 'same':
      return right('typo')
    case 'shorter':
      return right('short')
    case 'longer':
      return right('long')
    case 'first':
      return { verdict: 'close', why: 'part' }
    case 'unclear':
      return { verdict: 'close', why: 'unclear' }
    case 'other':
      return wrong('other-name')
    case 'none':
      return undefined
    default:
      return match satisfies never
  }
}

/** Word by word, each with its own budget of slips. */
function gradeWords(core: readonly string[], given: readonly string[], known: KnownNames): Grade | undefined {
  if (core.length === 0 || core.length !== given.length) return undefined
  return gradeMatches(core.map((word, i) => matchWord(word, given[i] ?? '', known)))
}

/** As one word, where a space is one of the slips. */
function gradeSpaced({ core, givenCore }: AnswerPair, known: KnownNames): Grade | undefined {
  if (Math.abs(core.length - givenCore.length) !== 1 || joined(core).length < 9) return undefined
  return gradeMatches([matchWord(joined(core), joined(givenCore), known)])
}

function gradeMatches(matches: readonly WordMatch[]): Grade | undefined {
  if (matches.includes('other')) return undefined
  if (matches.includes('unsure')) return { verdict: 'close', why: 'unclear' }
  return matches.includes('typo') ? right('typo') : simplyRight
}

/** The same words in another order are the same name ("Treaty of Paris", "Paris Treaty"), but not the same thought. */
function gradeBag({ meant, core, givenCore }: AnswerPair): Grade | undefined {
  if (core.length < 2 || core.length !== givenCore.length) return undefined
  const isSame = core.map(plainForm).sort().join(' ') === givenCore.map(plainForm).sort().join(' ')
  if (!isSame) return undefined
  return meant.type === 'phrase' || meant.type === 'passage'
    ? { verdict: 'close', why: 'order' }
    : simplyRight
}

/** The whole key with a few words around it that name nothing else. */
function gradeExtra({ meant, a, b, core, givenCore }: AnswerPair, known: KnownNames): Grade | undefined {
  const at = runAt(core.map(plainForm), givenCore.map(plainForm))
  if (at === undefined || directions(core).length !== directions(givenCore).length) return undefined
  if (namesAnother(b, a, known)) return wrong('several')
  const extra = givenCore.length - core.length
  if (extra > MOST_EXTRA) return undefined
  return extra === 0 && meant.type !== 'passage' ? simplyRight : { verdict: 'close', why: 'extra' }
}

function gradePart({ core, givenCore }: AnswerPair, known: KnownNames): Grade | undefined {
  if (core.length < 2 || givenCore.length === 0 || givenCore.length * 2 < core.length) return undefined
  const isPart = givenCore.every((word) =>
    core.some((meant) => ['same', 'typo'].includes(matchWord(meant, word, known))),
  )
  return isPart ? { verdict: 'close', why: 'part' } : undefined
}

/** Whether words name something known that is no part of the key. */
function namesAnother(words: readonly string[], key: readonly string[], known: KnownNames): boolean {
  const own = ` ${key.join(' ')} `
  return words.some((_, from) =>
    [1, 2, 3, 4].some((size) => {
      const name = words.slice(from, from + size).join(' ')
      return from + size <= words.length && known.names.has(name) && !own.includes(` ${name} `)
    }),
  )
}

function runAt(run: readonly string[], words: readonly string[]): number | undefined {
  if (run.length === 0) return undefined
  const at = words.findIndex((_, i) => run.every((word, j) => words[i + j] === word))
  return at < 0 ? undefined : at
}

function joinWords(words: readonly string[]): string {
  return words.join(' ')
}

function joined(words: readonly string[]): string {
  return words.join('')
}

function right(why: 'typo' | 'short' | 'long' | 'alias'): Grade {
  return { verdict: 'right', why }
}

/** More words than these around the key are a text that happens to hold it. */
const MOST_EXTRA = 6
