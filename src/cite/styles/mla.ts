import type { CslDate, CslName, CslRecord } from '../../bibliography/csl-record.ts'
import type { CitedPlace, Style } from '../style.ts'
import { capitalised, italic, join, type Markup, quoted, toRuns, words } from './markup.ts'
import { isPersonThenBody, listNames, type NameList, shortName, straight, turned } from './names.ts'
import { isRange, isSeveral, months, ordinal, pageRange, placeNumbers, yearOf } from './numbers.ts'
import { titled } from './title-case.ts'

/** The MLA Handbook, 9th edition (2021). Its own "par. 4" and "ch. 2" stand where the CSL file prints "para.4" and "chap.2". */
export const mla: Style = {
  name: 'mla',
  title: 'MLA 9',
  inText: (record, place) => toRuns(`(${cited(record, place)})`),
  reference: (record) => toRuns(`${entry(record)}.`),
}

function cited(record: CslRecord, place: CitedPlace | undefined): Markup {
  const names = record.author ?? record.editor
  const who = names === undefined ? title(record) : listNames(names, shortName, inText)
  if (place === undefined) return who
  const numbers = placeNumbers(place, 'minimal-two')
  if (place.kind === 'page') return `${who} ${numbers}`
  const [one, several] = placeNames[place.kind]
  return `${who}, ${isRange(place) ? several : one} ${numbers}`
}

function entry(record: CslRecord): Markup {
  const { author, editor, type } = record
  const names = author ?? editor
  const by =
    names && join(', ', byLine(names), author === undefined && (names.length > 1 ? 'editors' : 'editor'))
  const isArticle = type.startsWith('article-')
  const where = join(
    ', ',
    italic(titled(record['container-title'], record)),
    author && editor && contributors(record, editor),
    edition(record),
    volume(record),
    record.issue && `no. ${words(record.issue)}`,
    type === 'report' && words(record.genre),
    words(record.number),
    !isArticle && words(record.publisher),
    issued(record),
    record.page && `${isSeveral(record.page) ? 'pp.' : 'p.'} ${pageRange(record.page, 'minimal-two')}`,
    record.DOI === undefined ? words(record.URL) : `https://doi.org/${words(record.DOI)}`,
  )
  return join('. ', by ?? title(record), by !== undefined && title(record), where, accessed(record))
}

/** "Marsh, Ada, and Bo Lindqvist"; from three on, "Marsh, Ada, et al." */
function byLine(names: readonly CslName[]): Markup {
  return listNames(names, turned(), { ...inList, commaForTwo: !isPersonThenBody(names) })
}

function contributors(record: CslRecord, editors: readonly CslName[]): Markup {
  const by = `edited by ${listNames(editors, straight, inWhole)}`
  return record['container-title'] === undefined ? capitalised(by) : by
}

function title(record: CslRecord): Markup {
  const text = titled(record.title, record)
  return record['container-title'] === undefined ? italic(text) : quoted(text)
}

function edition({ edition: stated }: CslRecord): Markup {
  if (stated === undefined) return ''
  const number = ordinal(stated)
  return number === undefined ? capitalised(words(stated)) : `${number} ed.`
}

function volume(record: CslRecord): Markup {
  const { volume: number, author, editor } = record
  if (number === undefined) return ''
  const isInWhole = record.edition !== undefined || record['container-title'] !== undefined
  if (isInWhole || (author !== undefined && editor !== undefined)) return `vol. ${words(number)}`
  // The file has a volume only where something stands before it.
  return author === undefined && editor === undefined ? `Vol. ${words(number)}` : ''
}

function issued({ issued: date, type }: CslRecord): Markup {
  if (date === undefined) return ''
  if (type === 'book' || type === 'chapter') return yearOf(date, ' BC')
  return mlaDate(date, type === 'article-journal')
}

function mlaDate(date: CslDate, isMonth: boolean): Markup {
  const [[, month, day]] = date['date-parts']
  const name = month === undefined ? undefined : months[month - 1]
  return join(
    ' ',
    !isMonth && day !== undefined && String(day),
    name && shortMonth(name),
    yearOf(date, ' BC'),
  )
}

/** May, June and July are not shortened. */
function shortMonth(name: string): string {
  if (name.length <= 4) return name
  return name === 'September' ? 'Sept.' : `${name.slice(0, 3)}.`
}

function accessed({ accessed: date, issued: published }: CslRecord): Markup {
  return date === undefined || published !== undefined ? '' : `Accessed ${mlaDate(date, false)}`
}

const inText: NameList = { and: 'and', commaForTwo: false, most: 3, kept: 1 }
const inList: NameList = { and: 'and', commaForTwo: true, commaAfterOne: true, most: 3, kept: 1 }
const inWhole: NameList = { and: 'and', commaForTwo: false, most: 3, kept: 1 }
const placeNames = {
  paragraph: ['par.', 'pars.'],
  chapter: ['ch.', 'chs.'],
  section: ['sec.', 'secs.'],
  slide: ['slide', 'slides'],
} as const
