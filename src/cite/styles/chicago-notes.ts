import type { CslName, CslRecord } from '../../bibliography/csl-record.ts'
import type { CitedPlace, Style } from '../style.ts'
import { chicagoPlace, chicagoTitle, editedBy, editionText, wholeTitle } from './chicago.ts'
import { capitalised, join, type Markup, toRuns, words, wrap } from './markup.ts'
import { isPersonThenBody, listNames, type NameList, straight, turned } from './names.ts'
import { americanDate, pageRange, yearOf } from './numbers.ts'

/** The Chicago Manual of Style, 17th edition (2017), with notes and a bibliography; in the text stands a full note. */
export const chicagoNotes: Style = {
  name: 'chicago-notes',
  title: 'Chicago 17, notes',
  inText: (record, place) => toRuns(`${note(record, place)}.`),
  reference: (record) => toRuns(`${entry(record)}.`),
}

function note(record: CslRecord, place: CitedPlace | undefined): Markup {
  const { author, editor, type } = record
  const names = author ?? editor
  const by = names && listNames(names, straight, inNote)
  const isJournal = type === 'article-journal'
  const opening = join(
    ', ',
    by && join(', ', by, author === undefined && edited(editor)),
    chicagoTitle(record),
    words(record.genre),
    type !== 'chapter' && author && editor && editedInNote(editor),
    wrap(type === 'chapter' ? 'in ' : '', wholeTitle(record), ''),
    type === 'chapter' && author && editor && editedInNote(editor),
  )
  const pages = isJournal || type === 'chapter' ? pageRange(record.page, 'chicago') : ''
  const pointed = place === undefined ? pages : chicagoPlace(place)
  const numbered = isJournal ? journalNumbers(record) : seriesNumbers(record, 'vol.')
  const isNumbered = isJournal && (record.volume !== undefined || record.issue !== undefined)
  const joined =
    isJournal && record.volume !== undefined ? join(' ', opening, numbered) : join(', ', opening, numbered)
  const published = publication(record)
  const whole = published.startsWith('(') ? join(' ', joined, published) : join(', ', joined, published)
  return join(
    ', ',
    isNumbered ? join(': ', whole, pointed) : join(', ', whole, pointed),
    access(record, 'accessed'),
  )
}

function entry(record: CslRecord): Markup {
  const { author, editor, type } = record
  const by = bibliographyNames(record)
  const container = wholeTitle(record)
  // What has stood in the author's place is not said twice.
  const isSaid = by === container
  const within = wrap(type === 'chapter' ? 'In ' : '', isSaid ? '' : container, '')
  const opening = join(
    '. ',
    by,
    chicagoTitle(record),
    capitalised(words(record.genre)),
    type !== 'chapter' && author && editor && capitalised(editedBy(editor)),
    join(', ', within, type === 'chapter' && author && editor && editedBy(editor)),
    (type === 'book' || type === 'report') && seriesEntry(record),
  )
  return join('. ', placed(record, opening), access(record, 'Accessed'))
}

/** The entry up to the pages, with what is published where joined as the kind of work wants it. */
function placed(record: CslRecord, opening: Markup): Markup {
  const { type, author, editor } = record
  const pages = pageRange(record.page, 'chicago')
  const isPublished = record.publisher !== undefined || record['publisher-place'] !== undefined
  const delimiter = isPublished ? '. ' : ', '
  switch (type) {
    case 'article-journal': {
      const numbers = journalNumbers(record)
      const isNumbered = record.volume !== undefined || record.issue !== undefined
      const joined = join(record.volume === undefined ? ', ' : ' ', opening, numbers)
      return isNumbered
        ? join(': ', join(' ', joined, publication(record)), pages)
        : join(', ', joined, publication(record), pages)
    }
    case 'article-magazine':
    case 'article-newspaper': {
      const isByPerson = author !== undefined || editor !== undefined
      return join(isByPerson ? ', ' : '. ', opening, publication(record, false))
    }
    case 'chapter': {
      const volume = record.page === undefined ? wrap('Vol. ', words(record.volume), '') : ''
      const numbers = join('. ', editionText(record), volume)
      const within = record.page === undefined ? '' : join(':', words(record.volume), pages)
      return join(delimiter, join(', ', opening, numbers, within), publication(record, false))
    }
    default:
      return join(delimiter, opening, publication(record, false))
  }
}

function bibliographyNames(record: CslRecord): Markup | undefined {
  const { author, editor, type } = record
  if (author !== undefined) return byLine(author)
  if (editor !== undefined) return join(', ', byLine(editor), edited(editor))
  const isOfWhole = type === 'article-magazine' || type === 'article-newspaper' || type === 'webpage'
  const container = isOfWhole ? wholeTitle(record) : ''
  return container === '' ? undefined : container
}

function byLine(names: readonly CslName[]): Markup {
  return listNames(names, turned(true), {
    and: 'and',
    commaForTwo: !isPersonThenBody(names),
    most: 11,
    kept: 7,
  })
}

function edited(editors: readonly CslName[] = []): Markup {
  return editors.length > 1 ? 'eds.' : 'ed.'
}

function editedInNote(editors: readonly CslName[]): Markup {
  return `ed. ${listNames(editors, straight, inNote)}`
}

function journalNumbers({ volume, issue }: CslRecord): Markup {
  return join(', ', words(volume), wrap('no. ', words(issue), ''))
}

function seriesNumbers(record: CslRecord, name: string): Markup {
  if (record.type !== 'book' && record.type !== 'report' && record.type !== 'chapter') return ''
  return join(', ', editionText(record), wrap(`${name} `, words(record.volume), ''))
}

function seriesEntry(record: CslRecord): Markup {
  return join('. ', capitalised(editionText(record)), wrap('Vol. ', words(record.volume), ''))
}

/** "(Bergen: Quay Press, 1999)" in a note, "Bergen: Quay Press, 1999" in an entry; of articles the date. */
function publication(record: CslRecord, isNote = true): Markup {
  const { type, publisher, 'publisher-place': city, volume, issue } = record
  const when = issued(record)
  if (type === 'article-journal') {
    return volume !== undefined || issue !== undefined ? wrap('(', when, ')') : when
  }
  if (type === 'article-newspaper') return when
  const by = join(': ', words(city), words(publisher))
  const whole = join(', ', by, when)
  return isNote && by !== '' ? wrap('(', whole, ')') : whole
}

function issued({ issued: date, type, accessed, URL }: CslRecord): Markup {
  if (date === undefined) return accessed !== undefined && URL !== undefined ? '' : 'n.d.'
  return type === 'book' || type === 'chapter' ? yearOf(date, ' BC') : americanDate(date, ' BC')
}

function access({ accessed, issued: date, DOI, URL }: CslRecord, name: string): Markup {
  return join(
    name === 'accessed' ? ', ' : '. ',
    date === undefined && accessed && `${name} ${americanDate(accessed, ' BC')}`,
    DOI === undefined ? words(URL) : `https://doi.org/${words(DOI)}`,
  )
}

const inNote: NameList = { and: 'and', commaForTwo: false, most: 4, kept: 1 }
