import type { CslDate, CslName, CslRecord } from '../../bibliography/csl-record.ts'
import { namedIn } from '../../bibliography/others.ts'
import type { CitedPlace, CitedRecord, Style } from '../style.ts'
import { italic, join, type Markup, quoted, slanted, toRuns, words, wrap } from './markup.ts'
import {
  initialed,
  initialedStraight,
  isPersonThenBody,
  listNames,
  type NameForm,
  type NameList,
  shortName,
} from './names.ts'
import {
  americanDate,
  isRange,
  isSeveral,
  months,
  ordinal,
  pageRange,
  placeNumbers,
  yearOf,
} from './numbers.ts'
import { titleCase, titled } from './title-case.ts'

/**
 * The Publication Manual of the American Psychological Association, 7th edition (2019). Titles keep the capitals they come with:
 * what is a name in them, no program can tell.
 */
export const apa: Style = {
  name: 'apa',
  title: 'APA 7',
  inText: (record, place) => toRuns(`(${join(', ', cited(record), year(record), place && pointed(place))})`),
  reference: (record) => toRuns(entry(record)),
}

function cited(record: CslRecord): Markup {
  const names = record.author ?? record.editor
  if (names !== undefined) return listNames(names, shortName, inText)
  if (isByPublisher(record)) return words(record.publisher)
  const text = titled(record.title, record)
  if (record.type === 'report') return text
  return isOfWhole(record) ? quoted(text) : italic(text)
}

function pointed(place: CitedPlace): Markup {
  const [one, several] = placeNames[place.kind]
  return `${isRange(place) ? several : one} ${placeNumbers(place, 'expanded')}`
}

function entry(record: CitedRecord): Markup {
  const { author, editor } = record
  const names = author ?? editor
  const title = isOfWhole(record) ? words(record.title) : slanted(words(record.title))
  const described = join(' ', title, isWithin(record) ? '' : wrap('(', details(record), ')'))
  const bracket = isWithin(record) && record.type !== 'chapter' ? '' : bracketed(record)
  const when = `(${date(record)})`
  const isTitleFirst = names === undefined && !isByPublisher(record)
  const by =
    names === undefined
      ? words(record.publisher)
      : `${byLine(names)}${author === undefined ? edited(names) : ''}`
  const opening = isTitleFirst
    ? join('. ', described, when, bracket)
    : join('. ', by, when, join(' ', described, bracket))
  const source = join('. ', opening, within(record), published(record))
  const link = address(record)
  return `${source}.${wrap(' ', link, '')}`
}

/** "Marsh, A. B., & Lindqvist, B."; of more than twenty the first nineteen and the last. */
function byLine(names: readonly CslName[]): Markup {
  return listed(names, initialed, !isPersonThenBody(names))
}

function listed(names: readonly CslName[], form: NameForm, commaForTwo: boolean): Markup {
  const { named, hasOthers } = namedIn(names)
  const formed = named.map(form)
  if (!hasOthers && formed.length > 20) return `${formed.slice(0, 19).join(', ')}, … ${formed.at(-1) ?? ''}`
  return listNames(names, form, { and: '&', commaForTwo, most: 21, kept: 19 })
}

function edited(names: readonly CslName[]): Markup {
  return names.length > 1 ? ' (Eds.)' : ' (Ed.)'
}

/** What stands between brackets after a title: who edited it, which number it has, and which edition, volume and pages it is. */
function details(record: CslRecord): Markup {
  const { author, editor, type, volume, page } = record
  if (isArticle(record)) return ''
  const editors =
    author && editor && !isWithin(record) && `${editorNames(editor)}, ${editor.length > 1 ? 'Eds.' : 'Ed.'}`
  const pages =
    isWithin(record) && page ? `${isSeveral(page) ? 'pp.' : 'p.'} ${pageRange(page, 'expanded')}` : ''
  const isOfSeries = type !== 'webpage'
  return join(
    '; ',
    editors,
    numbered(record),
    join(', ', edition(record), isOfSeries && wrap('Vol. ', words(volume), ''), pages),
  )
}

/** "Technical Report No. 7". */
function numbered(record: CslRecord): Markup {
  if (record.number === undefined || isArticle(record)) return ''
  return join(' ', titleCase(words(record.genre)), `No. ${words(record.number)}`)
}

/** "[Commentary]": the kind of work, unless it leads its number. */
function bracketed(record: CslRecord): Markup {
  return numbered(record) === '' ? wrap('[', words(record.genre), ']') : ''
}

function edition({ edition: stated }: CslRecord): Markup {
  if (stated === undefined) return ''
  const number = ordinal(stated)
  return number === undefined ? words(stated) : `${number} ed.`
}

/** The whole that a work is part of, and its place in it. */
function within(record: CslRecord): Markup {
  const { author, editor, volume, issue, number, page } = record
  const whole = isArticle(record)
    ? italic(words(record['container-title']))
    : slanted(words(record['container-title']))
  if (isArticle(record)) {
    const numbers = italic(words(volume)) + wrap('(', words(issue), ')')
    return join(
      ', ',
      whole,
      numbers,
      number === undefined ? pageRange(page, 'expanded') : `Article ${words(number)}`,
    )
  }
  if (!isWithin(record)) return ''
  const editors = author && editor && `${editorNames(editor)}${edited(editor)}`
  const bracket = record.type === 'chapter' ? '' : bracketed(record)
  return `In ${join(' ', join(', ', editors, whole), wrap('(', details(record), ')'), bracket)}`
}

function editorNames(editors: readonly CslName[]): Markup {
  return listed(editors, initialedStraight, false)
}

function published(record: CslRecord): Markup {
  if (isArticle(record)) return ''
  const isSaid = record.author === undefined && record.editor === undefined && isByPublisher(record)
  const container = record.type === 'webpage' ? words(record['container-title']) : ''
  return join('. ', !isSaid && words(record.publisher), container)
}

function address({ DOI, URL, issued, accessed }: CslRecord): Markup {
  if (DOI !== undefined) return `https://doi.org/${words(DOI)}`
  if (URL === undefined || issued !== undefined) return words(URL)
  // Where the manual has the bare address of an undated page, the CSL file says that it was retrieved.
  return `Retrieved ${accessed === undefined ? '' : `${americanDate(accessed, ' B.C.E.')}, from `}${words(URL)}`
}

/** Years alone for what appears in years; what appears by the day is dated by it: "2006, March 17". */
function date(record: CitedRecord): Markup {
  const { issued, type } = record
  if (issued === undefined) return year(record)
  const isByYear = type === 'article-journal' || type === 'book' || type === 'chapter' || type === 'report'
  return isByYear ? year(record) : join(', ', year(record), monthDay(issued))
}

function year(record: CitedRecord): Markup {
  const { issued, author, editor } = record
  // Two articles of one paper go by their titles here.
  const isByTitle = author === undefined && editor === undefined && isOfPaper(record)
  const letter = isByTitle ? '' : (record['year-suffix'] ?? '')
  return issued === undefined ? `n.d.${wrap('-', letter, '')}` : yearOf(issued, ' B.C.E.') + letter
}

function monthDay({ 'date-parts': [[, month, day]] }: CslDate): Markup {
  const name = month === undefined ? '' : (months[month - 1] ?? '')
  return join(' ', name, day !== undefined && String(day))
}

/** A site without an author is its publisher's word. */
function isByPublisher({ type, publisher }: CslRecord): boolean {
  return type === 'webpage' && publisher !== undefined
}

function isOfPaper({ type, 'container-title': container }: CslRecord): boolean {
  return (type === 'article-magazine' || type === 'article-newspaper') && container !== undefined
}

function isArticle({ type }: CslRecord): boolean {
  return type.startsWith('article-')
}

/** Whether a title is that of a part, and set without italics. */
function isOfWhole(record: CslRecord): boolean {
  return record['container-title'] !== undefined && record.type !== 'webpage'
}

function isWithin(record: CslRecord): boolean {
  return isOfWhole(record) && !isArticle(record)
}

const inText: NameList = { and: '&', commaForTwo: false, most: 3, kept: 1 }
const placeNames = {
  page: ['p.', 'pp.'],
  paragraph: ['para.', 'paras.'],
  chapter: ['Chapter', 'Chapters'],
  section: ['Section', 'Sections'],
  slide: ['Slide', 'Slides'],
} as const
