import type { CslName, CslRecord } from '../../bibliography/csl-record.ts'
import type { CitedPlace } from '../style.ts'
import { italic, type Markup, quoted, words } from './markup.ts'
import { listNames, type NameList, straight } from './names.ts'
import { isRange, ordinal, placeNumbers } from './numbers.ts'
import { titled } from './title-case.ts'

/** A work's title as Chicago sets it: a book's in italics, any other between quotation marks. */
export function chicagoTitle(record: CslRecord): Markup {
  const text = titled(record.title, record)
  return record.type === 'book' ? italic(text) : quoted(text)
}

/** The title of the whole that a work is in; a site's name stands without italics. */
export function wholeTitle(record: CslRecord): Markup {
  const container = titled(record['container-title'], record)
  return record.type === 'webpage' ? container : italic(container)
}

/** "edited by Emi Sato and Bo Lindqvist" of an entry. */
export function editedBy(editors: readonly CslName[]): Markup {
  return `edited by ${listNames(editors, straight, inEntry)}`
}

/** "2nd ed."; an edition that is no number stays in its words. */
export function editionText({ edition }: CslRecord): Markup {
  if (edition === undefined) return ''
  const number = ordinal(edition)
  return number === undefined ? words(edition) : `${number} ed.`
}

/** "para. 4", "chaps. 2–3", pages by their number alone. */
export function chicagoPlace(place: CitedPlace): Markup {
  const numbers = placeNumbers(place, 'chicago')
  if (place.kind === 'page') return numbers
  const [one, several] = placeNames[place.kind]
  return `${isRange(place) ? several : one} ${numbers}`
}

const inEntry: NameList = { and: 'and', commaForTwo: false, most: 11, kept: 7 }
const placeNames = {
  paragraph: ['para.', 'paras.'],
  chapter: ['chap.', 'chaps.'],
  section: ['sec.', 'secs.'],
  slide: ['slide', 'slides'],
} as const
