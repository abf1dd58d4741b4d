import { isEnglishWord } from '../search/dictionary.ts'
import type { Range } from '../text/range.ts'
import { isGivenName } from './given-names.ts'
import type { AnswerType } from './item.ts'
import type { NameRun } from './name-runs.ts'
import { isDemonym, isRole, isTitle, sortOfWord } from './name-words.ts'
import { knownPlace } from './place-names.ts'

/** What sort of thing a name is. */
export type NameType = { readonly type: AnswerType; readonly sort?: string }

/** Types the names of one document: what is shown for a name at one place holds at every other. */
export type NameTyper = {
  /** Takes note of a name where it stands. */
  meet(run: NameRun): void
  typeOf(run: NameRun): NameType
}

/** The evidence of a text for its names; all of them are met before the first is typed. */
export function createNameTyper(text: string): NameTyper {
  const persons = new Set<string>()
  const surnames = new Set<string>()
  const cities = new Set<string>()
  return {
    meet(run) {
      if (run.isQuoted) return
      if (isPerson(text, run)) {
        persons.add(run.text)
        for (const name of lastNames(run)) surnames.add(name)
      } else if (isTown(text, run)) cities.add(run.text)
    },
    typeOf(run) {
      if (run.isQuoted) return { type: 'name', sort: 'title' }
      const byName = typeByName(run)
      // Where someone is called Washington, the city is not to be told from him.
      if (byName?.type === 'place' && surnames.has(run.text)) return { type: 'name' }
      if (byName) return byName
      if (persons.has(run.text)) return { type: 'person', sort: run.words.length > 1 ? 'full' : 'surname' }
      if (cities.has(run.text)) return { type: 'place', sort: 'city' }
      if (run.words.length === 1 && surnames.has(run.text)) return { type: 'person', sort: 'surname' }
      return { type: 'name' }
    },
  }
}

/** What the words of a name say by themselves. */
function typeByName({ text, words, title }: NameRun): NameType | undefined {
  const place = title === undefined ? knownPlace(text.replace(/^Republic of (?=Korea$)/, '')) : undefined
  if (place) return { type: 'place', sort: place }
  if (/^(?:United Nations|European Union|NATO|OPEC|UNESCO|UNICEF|NASA)$/.test(text))
    return { type: 'organisation', sort: 'union' }
  if (words.length < 2) return undefined
  return headSort(words) ?? openingSort(words[0] ?? '')
}

/** By the word that names take their sort from: the last, before a numeral the one before it, or the one before *of*. */
function headSort(words: readonly string[]): NameType | undefined {
  const of = words.indexOf('of')
  if (of > 0) {
    const before = words[of - 1] ?? ''
    return /^(?:Congress|Diet|Peace)$/.test(before) ? { type: 'event', sort: 'meeting' } : sortOfWord(before)
  }
  const last = words.at(-1) ?? ''
  return sortOfWord(/^[IVX]+$/.test(last) ? (words.at(-2) ?? '') : last)
}

function openingSort(word: string): NameType | undefined {
  if (/^(?:Lake|Gulf|Strait)$/.test(word)) return { type: 'place', sort: 'water' }
  return /^(?:Mount|Mt\.|Fort|Cape|Port)$/.test(word) ? { type: 'place', sort: 'land' } : undefined
}

function isPerson(text: string, run: NameRun): boolean {
  if (typeByName(run) || isSchool(run)) return false
  const [first = '', second] = run.words
  if (run.title !== undefined && PERSON_TITLE.test(run.title)) return true
  if (
    second !== undefined &&
    (isGivenName(first) || (INITIAL.test(first) && !isDemonym(first))) &&
    !isDemonym(second)
  )
    return true
  if (
    second !== undefined &&
    HYPHENATED.test(second) &&
    !isEnglishWord(second.replace('-', '').toLowerCase())
  )
    return true
  const before = text.slice(Math.max(0, run.start - 40), run.start)
  const after = text.slice(run.end, run.end + 40)
  const role = /(?:^|\s)(\p{L}+),? $/u.exec(before)?.[1] ?? ''
  if (isRole(role) && !/[A-Z]{2}/.test(run.text) && !isTitle(first)) return true
  if (run.words.length > 1 && run.words.length < 5 && LIFE.test(after)) return true
  return PERSON_VERB.test(after) && !/[A-Z]{2}/.test(run.text) && !/\bthe $/i.test(before)
}

function isSchool({ words }: NameRun): boolean {
  return words.some((word) => sortOfWord(word) !== undefined && sortOfWord(word)?.type !== 'place')
}

const PERSON_TITLE =
  /(?:President|Minister|Secretary|Chancellor|King|Queen|Emperor|Empress|Prince|Princess|Duke|Lord|Lady|Sir|Dr|Mrs?|Ms|Miss|General|Gen|Colonel|Captain|Major|Lieutenant|Admiral|Marshal|Commander|Professor|Pope|Bishop|Archbishop|Cardinal|Senator|Governor|Justice|Premier|Sultan|Tsar|Czar|Kaiser|Caliph|Ambassador|Congressman|Baron|Count|Earl)\b\.?$/
const INITIAL = /^(?:\p{Lu}\.)+$/u
/** Korean and Chinese given names as they are written in English: Moo-hyun. */
const HYPHENATED = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u
const LIFE = /^ \((?:born |b\. |c\. |ca\. |d\. )?\d{3,4}(?:[–-]|\))/
const PERSON_VERB =
  /^(?: himself| herself|'s (?:wife|husband|son|daughter|brother|sister|father|mother|death|birth)| (?:was born|died|married|wrote|remarked|himself))\b/

/** A name next to a country or region after a comma, or after "the city of", is a town. */
function isTown(text: string, run: NameRun & Range): boolean {
  if (run.words.length > 3 || run.title !== undefined || typeByName(run)) return false
  const before = text.slice(Math.max(0, run.start - 30), run.start)
  if (/\b(?:city|town|village|capital|port|municipality|suburb) of $/.test(before)) return true
  const next = /^, (\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)(?=[,.;)]| )/u.exec(
    text.slice(run.end, run.end + 40),
  )?.[1]
  return (
    next !== undefined &&
    /\b(?:in|at|near|from|to|of|outside) $/.test(before) &&
    knownPlace(next) !== undefined
  )
}

/** By what a person is called after the full name: the last word; for Roh Moo-hyun the first. */
function lastNames({ words }: NameRun): readonly string[] {
  const [first = '', second = ''] = words
  if (HYPHENATED.test(second)) return [first]
  const last = words.filter((word) => !/^(?:Jr\.?|Sr\.?|[IVX]+)$/.test(word)).at(-1)
  return words.length > 1 && last !== undefined && last.length > 2 ? [last] : []
}
