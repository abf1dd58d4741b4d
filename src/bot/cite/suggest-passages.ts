import { aliasKey } from '../../cite/alias.ts'
import { type ParsedReference, parseReference, referenceText } from '../../cite/parse-reference.ts'
import type { Place } from '../../cite/place.ts'
import { resolveReference } from '../../cite/resolve-reference.ts'
import type { Shelf, Work } from '../../cite/work.ts'
import type { Library } from '../../corpus/library.ts'
import { pageNames } from '../../corpus/locate.ts'
import { shorten } from '../../view/shorten.ts'
import type { Choice } from '../../view/view.ts'
import type { BotDeps } from '../command.ts'
import { beginningWith } from './first-words.ts'
import { namedWork } from './named-work.ts'
import { locatorsCode, passageCode } from './passage-code.ts'

/** As many as every chat client shows, and as long as every one takes a label, in UTF-16 units. */
const most = 25
const longestLabel = 75

/** A name in front of a passage leaves room for its words on a phone. */
const longestAlias = 16

/** Choices beyond which nothing is searched for: whoever types on will see more. */
const enough = 8

type Deps = Pick<BotDeps, 'library' | 'answerer'> & { readonly shelf: Shelf }

/**
 * Passages that some typed words may mean, best first: what a reference leads to or may come to lead to, then paragraphs that
 * begin so, then what is found by the words. Whatever is chosen names one passage.
 */
export function suggestPassages(typed: string, deps: Deps): readonly Choice[] {
  const words = typed
    .trim()
    .replace(/^(?:\[\[|["“„«「'])\s*/u, '')
    .replace(/(?:\]\]|["”“»」'])$/u, '')
  const { shelf } = deps
  const choices = new Map<string, Choice>()
  const add = (made: Iterable<Choice | undefined>): void => {
    for (const choice of made) {
      if (choices.size >= most) return
      if (choice !== undefined && !choices.has(choice.value)) choices.set(choice.value, choice)
    }
  }
  add(byReference(words, shelf))
  if (words !== '') add(byFirstWords(words, shelf, deps.library))
  if (choices.size < enough && isWorthSearching(words) && !isReference(words, shelf))
    add(bySearch(words, deps))
  return [...choices.values()]
}

/** A sign and the beginning of what it counts, behind an alias: "mill1859 ¶1", "mill1859 p. x". */
const begun = /^(.*?)\s*(?:(¶|para?\.?(?=[\s\d]|$)|:)\s*(\d*)|(?<=\s)pp?(?:\.\s*|\s+|(?=\d))([a-z\d]*))$/iu

/** Whether nothing but a reference can be meant by the words. */
function isReference(words: string, shelf: Shelf): boolean {
  const [, alias = ''] = begun.exec(words) ?? []
  return shelf.byAlias(alias) !== undefined || parseReference(words) !== undefined
}

/** What is typed is a reference, or the beginning of one: an alias, with the beginning of a number or without. */
function* byReference(words: string, shelf: Shelf): Generator<Choice | undefined> {
  const parsed = parseReference(words)
  const resolved = parsed && resolveReference({ typed: words, ...parsed }, shelf)
  if (parsed !== undefined && resolved?.kind === 'found') {
    yield found(words, parsed, resolved.work, resolved.places)
  }
  const [whole, alias = words, , number = '', page] = begun.exec(words) ?? []
  const works = worksLike(alias, whole !== undefined, shelf)
  // Where many may be meant, each is shown by its beginning.
  const each = works.length <= 1 ? most : Math.max(1, Math.floor(mostOfSeveral / works.length))
  for (const work of works) yield* take(each, placesOf(work, number, page))
}

function* take<T>(count: number, made: Iterable<T | undefined>): Generator<T> {
  let left = count
  for (const each of made) {
    if (each === undefined) continue
    yield each
    if (--left === 0) return
  }
}

function found(
  typed: string,
  { locators }: ParsedReference,
  { document, alias }: Work,
  [first, ...others]: readonly [Place, ...Place[]],
): Choice | undefined {
  const whole = others.length === 0 ? passageCode(document, first) : undefined
  const value = whole ?? locatorsCode(document.id, locators) ?? typed
  const reference = referenceText({ alias: short(alias), locators }).replace('¶ ', '¶')
  return choiceOf(value, shorten(reference, 2 * longestAlias), document.text.slice(first.start, first.end))
}

const mostWorks = 25

/** Choices for works whose aliases begin so, where there is more than one. */
const mostOfSeveral = 12

/** The works of an alias, or whose alias begins so; all of them before anything is typed. */
function worksLike(typed: string, isWhole: boolean, { works, byAlias }: Shelf): readonly Work[] {
  if (isWhole) return [byAlias(typed) ?? []].flat()
  const key = aliasKey(typed)
  return works.filter(({ alias }) => aliasKey(alias).startsWith(key)).slice(0, mostWorks)
}

/** Pages where they are being typed; a text without any is cited by paragraphs. */
function placesOf(work: Work, number: string, page: string | undefined): Iterable<Choice | undefined> {
  if (page === undefined) return paragraphsOf(work, number)
  return work.document.pages.length === 0 ? paragraphsOf(work, page) : pagesOf(work, page.toLowerCase())
}

/** The first paragraphs whose numbers begin with what was typed: one of each work where several may be meant. */
function* paragraphsOf({ document, alias }: Work, number: string): Generator<Choice | undefined> {
  for (const { start, end, number: own } of document.paragraphs) {
    if (!String(own).startsWith(number)) continue
    const value = passageCode(document, { document: document.id, start, end }) ?? `[[${alias} ¶ ${own}]]`
    yield choiceOf(value, `${short(alias)} ¶${own}`, document.text.slice(start, end))
  }
}

function* pagesOf({ document, alias }: Work, number: string): Generator<Choice | undefined> {
  const names = pageNames(document.pages)
  for (const [index, page] of document.pages.entries()) {
    const name = names[index]
    if (name?.toLowerCase().startsWith(number) !== true) continue
    const first = document.paragraphs.find(({ end }) => end > page.start)
    if (first === undefined) continue
    const words = document.text.slice(Math.max(first.start, page.start), first.end)
    const value = locatorsCode(document.id, [{ kind: 'page', from: name }]) ?? `[[${alias} p. ${name}]]`
    yield choiceOf(value, `${short(alias)} p. ${name}`, words)
  }
}

function byFirstWords(words: string, shelf: Shelf, library: Library): readonly (Choice | undefined)[] {
  return beginningWith(library, words, most).map(({ document, paragraph }) =>
    placed({ document: document.id, start: paragraph.start, end: paragraph.end }, shelf),
  )
}

/** Letters below which a search would find anything. */
const leastLetters = 4

function isWorthSearching(words: string): boolean {
  return (words.match(/\p{L}/gu)?.length ?? 0) >= leastLetters
}

function bySearch(words: string, { answerer, shelf }: Deps): readonly (Choice | undefined)[] {
  const named = namedWork(words, shelf)
  const answer =
    named === undefined ? answerer.ask(words) : answerer.ask(named.words, { within: named.document })
  const excerpts = answer.kind === 'found' ? answer.excerpts : answer.nearest
  return excerpts.map(({ document, start, end }) => placed({ document, start, end }, shelf))
}

function placed(place: Place, shelf: Shelf): Choice | undefined {
  const { document, alias } = shelf.of(place.document)
  const paragraph = document.paragraphs.find(({ end }) => end > place.start)
  const value = passageCode(document, place)
  if (value === undefined || paragraph === undefined) return undefined
  const reference = `${short(alias)} ¶${paragraph.number}`
  return choiceOf(value, reference, document.text.slice(place.start, place.end))
}

/** An alias with its middle left out where it is long: readings of one author and year differ in their last letter. */
function short(alias: string): string {
  const letters = [...graphemes.segment(alias)].map(({ segment }) => segment)
  if (letters.length <= longestAlias) return alias
  const half = longestAlias / 2
  return `${letters.slice(0, half).join('')}…${letters.slice(1 - half).join('')}`
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Undefined for a passage without words: its label would reveal nothing. */
function choiceOf(value: string, reference: string, passage: string): Choice | undefined {
  const words = passage
    .slice(0, 2 * longestLabel)
    .replace(/\s+/gu, ' ')
    .trim()
  if (!/\p{L}/u.test(words) || value.length > 100) return undefined
  return { value, label: shorten(`${reference} · ${words}`, longestLabel) }
}
