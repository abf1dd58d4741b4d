import type { LocatorKind, TypedLocator } from './reference.ts'

/** Places, one at least. */
type Locators = readonly [TypedLocator, ...TypedLocator[]]

/** What is left to be read, what was read last, and what a number without a sign counts. */
type State = { readonly rest: string; readonly kind?: LocatorKind; readonly isFirst: boolean }

/** A place with what stands behind it. */
type Read = { readonly locator: TypedLocator; readonly rest: string }

/**
 * Reads places from the beginning of some words to their end: "p. 41–42, 50, ¶ 3". Undefined where anything is left that is no
 * place. The words are normalised (NFKC), so that wide digits and signs are plain ones.
 */
export function readLocators(words: string): Locators | undefined {
  const found: TypedLocator[] = []
  let state: State = { rest: words.trim(), isFirst: true }
  for (;;) {
    const read = readOne(state)
    if (read === undefined) return undefined
    found.push(read.locator)
    const { locator } = read
    if (read.rest === '') break
    const between = /^(?:[,;、&]|and\s)\s*/i.exec(read.rest)
    if (between === null) return undefined
    state = { rest: read.rest.slice(between[0].length), kind: locator.kind, isFirst: false }
  }
  const [first, ...others] = found
  return first && [first, ...others]
}

function readOne({ rest, kind: before, isFirst }: State): Read | undefined {
  const suffixed = readSuffixed(rest)
  if (suffixed !== undefined) return suffixed
  const marker = markerAt(rest, isFirst)
  const kind = marker?.kind ?? before
  if (kind === undefined) return undefined
  const value = rest.slice(marker?.length ?? 0)
  const numbered = readRange(kind, value)
  if (numbered !== undefined) return numbered
  // Words go with a sign of their own: behind a comma they could be anything.
  const isNamed = marker !== undefined && (kind === 'section' || kind === 'chapter')
  return isNamed ? readNamed(kind, value) : undefined
}

const dash = String.raw`\s*(?:-{1,2}|[\u2010-\u2015\u2212~\u301C])\s*`
const stop = String.raw`(?=\s*(?:$|[,;、&]|and\s))`
const roman = '[ivxlcdm]{1,12}'

/** What may stand behind a sign, by the kind of place. */
const values: Readonly<Record<LocatorKind, string>> = {
  paragraph: String.raw`\d{1,6}`,
  page: String.raw`(?:[a-z]{0,2}\d{1,6}[a-z]?|${roman})`,
  'pdf-page': String.raw`\d{1,6}`,
  chapter: String.raw`(?:\d{1,4}[a-z]?|${roman})`,
  section: String.raw`(?:\d{1,4}(?:\.\d{1,4}){0,5}[a-z]?|${roman})`,
}

/** The ways to write the sign of a kind: as a word, followed by a dot, a space or the number itself, or as `¶` and `§`. */
const signs: Readonly<Record<LocatorKind, string>> = {
  'pdf-page': worded('pdf(?:[- ]?(?:pp?|pages?|pg|s|seite))?'),
  paragraph: String.raw`(?:¶+\s*|${worded('paragraphs?|paras?|pars?|absatz|abs')})`,
  page: worded(String.raw`pages?|pp?|pgs?|seiten?|s(?=\.)`),
  section: String.raw`(?:§+\s*|${worded('sections?|sect?s?|abschnitt')})`,
  chapter: worded('chapters?|chaps?|ch|kapitel|kap'),
}

function worded(names: string): string {
  return String.raw`(?:${names})(?:\.\s*|\s+|(?=\d))`
}

const markers: readonly (readonly [LocatorKind, RegExp])[] = [
  ['pdf-page', new RegExp(`^${signs['pdf-page']}`, 'i')],
  ['paragraph', new RegExp(`^${signs.paragraph}`, 'i')],
  ['page', new RegExp(`^${signs.page}`, 'i')],
  ['section', new RegExp(`^${signs.section}`, 'i')],
  ['chapter', new RegExp(`^${signs.chapter}`, 'i')],
]

function markerAt(
  rest: string,
  isFirst: boolean,
): { readonly kind: LocatorKind; readonly length: number } | undefined {
  const colon = isFirst ? /^:\s*(?=\d)/.exec(rest) : null
  if (colon !== null) return { kind: 'paragraph', length: colon[0].length }
  for (const [kind, form] of markers) {
    const [found] = form.exec(rest) ?? []
    if (found !== undefined) return { kind, length: found.length }
  }
  return undefined
}

/** A number, a range ("41–42"), or an open range ("41–"), with the sign said again behind the dash or not. */
function readRange(kind: LocatorKind, words: string): Read | undefined {
  const [whole, from, open, , to] = ranges[kind].exec(words) ?? []
  if (whole === undefined || from === undefined) return undefined
  const rest = words.slice(whole.length).trimStart()
  if (to !== undefined) return { locator: { kind, from, to }, rest }
  return { locator: open === undefined ? { kind, from } : { kind, from, to: 'end' }, rest }
}

const ranges: Readonly<Record<LocatorKind, RegExp>> = {
  paragraph: rangeOf('paragraph'),
  page: rangeOf('page'),
  'pdf-page': rangeOf('pdf-page'),
  chapter: rangeOf('chapter'),
  section: rangeOf('section'),
}

function rangeOf(kind: LocatorKind): RegExp {
  const value = values[kind]
  return new RegExp(`^(${value})((${dash})(?:(?:${signs[kind]})?(${value}))?)?${stop}`, 'i')
}

/** A section or chapter by words of its heading, between quotation marks or up to the next comma. */
function readNamed(kind: LocatorKind, words: string): Read | undefined {
  const quoted = /^(?:“([^“”]+)”|"([^"]+)"|'([^']+)'|«\s*([^«»]+?)\s*»)/.exec(words)
  if (quoted !== null) {
    const from = quoted
      .slice(1)
      .find((each) => each !== undefined)
      ?.trim()
    const rest = words.slice(quoted[0].length).trimStart()
    return from ? { locator: { kind, from }, rest } : undefined
  }
  const [from = ''] = /^[^,;、“”"«»¶§]+/.exec(words) ?? []
  if (!/\p{L}/u.test(from)) return undefined
  return { locator: { kind, from: from.trim() }, rest: words.slice(from.length) }
}

/** Korean, Japanese and Chinese write the sign behind the number: "41쪽", "41–42頁", "第3章". */
function readSuffixed(words: string): Read | undefined {
  const [whole, from, open, to, sign = ''] = suffixed.exec(words) ?? []
  const kind = suffixes[sign]
  if (whole === undefined || from === undefined || kind === undefined) return undefined
  const rest = words.slice(whole.length).trimStart()
  if (to !== undefined) return { locator: { kind, from, to }, rest }
  return { locator: open === undefined ? { kind, from } : { kind, from, to: 'end' }, rest }
}

const suffixes: Readonly<Record<string, LocatorKind>> = {
  쪽: 'page',
  페이지: 'page',
  頁: 'page',
  页: 'page',
  ページ: 'page',
  문단: 'paragraph',
  단락: 'paragraph',
  段落: 'paragraph',
  절: 'section',
  節: 'section',
  节: 'section',
  장: 'chapter',
  章: 'chapter',
}

const suffixed = new RegExp(
  String.raw`^第?\s*(\d{1,6})(?:(${dash})(\d{1,6})?)?\s*(${Object.keys(suffixes).join('|')})${stop}`,
  'u',
)
