import type { CslName, CslRecord } from '../../bibliography/csl-record.ts'
import type { CitedPlace, CitedRecord, Style } from '../style.ts'
import { chicagoPlace, chicagoTitle, editedBy, editionText, wholeTitle } from './chicago.ts'
import { capitalised, join, type Markup, toRuns, words, wrap } from './markup.ts'
import { isPersonThenBody, listNames, shortName, turned } from './names.ts'
import { americanDate, months, pageRange, placeNumbers, yearOf } from './numbers.ts'

/** The Chicago Manual of Style, 17th edition (2017), with author and date in the text. */
export const chicagoDate: Style = {
  name: 'chicago-date',
  title: 'Chicago 17, author-date',
  inText: (record, place) => toRuns(`(${cited(record, place)})`),
  reference: (record) => toRuns(`${entry(record)}.`),
}

function cited(record: CitedRecord, place: CitedPlace | undefined): Markup {
  const names = record.author ?? record.editor
  const who = names === undefined ? standIn(record) : listNames(names, shortName, inText)
  const when = year(record)
  const whole = join(record.issued === undefined ? ', ' : ' ', who, when)
  return place === undefined ? whole : `${whole}, ${pointed(record, place)}`
}

function pointed({ type, volume }: CslRecord, place: CitedPlace): Markup {
  const isOfSeries = (type === 'book' || type === 'report') && volume !== undefined
  if (!isOfSeries) return chicagoPlace(place)
  return place.kind === 'page'
    ? `${words(volume)}:${placeNumbers(place, 'chicago')}`
    : `vol. ${words(volume)}, ${chicagoPlace(place)}`
}

function entry(record: CitedRecord): Markup {
  const { author, editor, type } = record
  const by = author === undefined ? editor && editors(editor) : byLine(author)
  const isStandIn = by === undefined && isOfPaper(record)
  const opening = join(
    '. ',
    by ?? standIn(record),
    year(record),
    // What has stood in the author's place is not said twice: the title, or the paper that an article is in.
    (by !== undefined || isStandIn) && chicagoTitle(record),
    described(record),
    type !== 'chapter' && author && editor && capitalised(editedBy(editor)),
  )
  return join(
    '. ',
    opening + contained(record, isStandIn),
    issue(record),
    type === 'webpage' && record.issued && americanDate(record.issued, ' BC'),
    record.issued === undefined && record.accessed && `Accessed ${americanDate(record.accessed, ' BC')}`,
    record.DOI === undefined ? words(record.URL) : `https://doi.org/${words(record.DOI)}`,
  )
}

/** What stands where an author would: of an article the paper that it is in, else the title. */
function standIn(record: CslRecord): Markup {
  return isOfPaper(record) ? wholeTitle(record) : chicagoTitle(record)
}

function isOfPaper({ type, 'container-title': container }: CslRecord): boolean {
  return (type === 'article-magazine' || type === 'article-newspaper') && container !== undefined
}

function byLine(names: readonly CslName[]): Markup {
  return listNames(names, turned(true), {
    and: 'and',
    commaForTwo: !isPersonThenBody(names),
    most: 11,
    kept: 7,
  })
}

function editors(names: readonly CslName[]): Markup {
  return `${byLine(names)}, ${names.length > 1 ? 'eds.' : 'ed.'}`
}

function year(record: CitedRecord): Markup {
  const { issued, author, editor, type, publisher } = record
  // Two pages of one publisher go by their titles here.
  const isByTitle =
    author === undefined && editor === undefined && type === 'webpage' && publisher !== undefined
  const letter = isByTitle ? '' : (record['year-suffix'] ?? '')
  return issued === undefined ? `n.d.${wrap('-', letter, '')}` : yearOf(issued, ' BC') + letter
}

function described({ type, genre, number }: CslRecord): Markup {
  return join(' ', capitalised(words(genre)), type === 'report' && words(number))
}

/** The whole that a work is in with the work's place in it, and what joins them to what was said before. */
function contained(record: CslRecord, isSaid: boolean): Markup {
  const { type, volume, editor, page } = record
  const whole = isSaid ? '' : wrap('. ', wholeTitle(record), '')
  switch (type) {
    case 'article-journal':
      return whole + journal(record)
    case 'article-magazine':
    case 'article-newspaper':
      return whole + wrap(', ', record.issued && americanDate(record.issued, ' BC'), '')
    case 'chapter': {
      const pages = page && join(':', words(volume), pageRange(page, 'chicago'))
      const within = wrap('In ', wholeTitle(record), '')
      const rest = join(', ', within, editor && record.author && editedBy(editor), editionText(record), pages)
      return wrap('. ', join('. ', rest, page === undefined && wrap('Vol. ', words(volume), '')), '')
    }
    case 'book':
    case 'report':
      return whole + wrap('. ', capitalised(editionText(record)), '') + wrap('. Vol. ', words(volume), '')
    default:
      return whole
  }
}

/** " 12 (3): 101–19"; without an issue the month stands for it. */
function journal({ volume, issue: number, issued, page }: CslRecord): Markup {
  const [[, month]] = issued?.['date-parts'] ?? [[0]]
  const name = month === undefined ? '' : (months[month - 1] ?? '')
  const pages = pageRange(page, 'chicago')
  if (volume !== undefined) {
    const issue = wrap(' (', number === undefined ? name : words(number), ')')
    return ` ${words(volume)}${issue}${wrap(number === undefined ? ':' : ': ', pages, '')}`
  }
  const numbered = number === undefined ? name : `no. ${words(number)}${wrap(' (', name, ')')}`
  return wrap(', ', numbered, '') + wrap(', ', pages, '')
}

function issue({ type, publisher, 'publisher-place': place }: CslRecord): Markup {
  return type.startsWith('article-') ? '' : join(': ', words(place), words(publisher))
}

const inText = { and: 'and', commaForTwo: false, most: 4, kept: 1 }
