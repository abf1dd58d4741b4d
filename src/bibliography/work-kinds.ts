import { type WorkType, workTypes } from './csl-record.ts'

/**
 * Which of our kinds of work is nearest to each kind that other programs know, and what ours are called there.
 * CSL 1.0.2 appendix III; BibTeX's btxdoc and biblatex 3.19 § 2.1; RIS 2011 "Reference Manager and EndNote types".
 */
export const workKinds: Readonly<
  Record<
    WorkType,
    {
      /** Other types of CSL that are read as this one. */
      readonly csl: string
      /** The BibTeX type that it is written as, and others that are read as it. */
      readonly bibtex: string
      readonly bibtexRead: string
      /** The RIS type that it is written as, and others that are read as it. */
      readonly ris: string
      readonly risRead: string
    }
  >
> = {
  'article-journal': {
    csl: 'article review review-book periodical',
    bibtex: 'article',
    bibtexRead: 'review suppperiodical periodical',
    ris: 'JOUR',
    risRead: 'JFULL ABST EJOUR INPR JA',
  },
  'article-magazine': {
    csl: '',
    // Told apart from a journal's by `entrysubtype`, as biblatex has it.
    bibtex: 'article',
    bibtexRead: '',
    ris: 'MGZN',
    risRead: '',
  },
  'article-newspaper': {
    csl: 'broadcast',
    bibtex: 'article',
    bibtexRead: '',
    ris: 'NEWS',
    risRead: '',
  },
  book: {
    csl: 'classic collection treaty hymn musical_score',
    bibtex: 'book',
    bibtexRead: 'mvbook collection mvcollection proceedings mvproceedings reference mvreference booklet',
    ris: 'BOOK',
    risRead: 'WHOLE EDBOOK EBOOK CONF CLSWK SER MUSIC ANCIENT',
  },
  chapter: {
    csl: 'paper-conference entry entry-dictionary entry-encyclopedia',
    bibtex: 'incollection',
    bibtexRead: 'inbook bookinbook suppbook suppcollection inproceedings conference inreference',
    ris: 'CHAP',
    risRead: 'CHAPTER ECHAP CPAPER ENCYC DICT',
  },
  report: {
    csl: 'thesis standard regulation legislation legal_case bill hearing',
    bibtex: 'techreport',
    bibtexRead: 'report thesis phdthesis mastersthesis manual standard legislation jurisdiction',
    ris: 'RPRT',
    risRead: 'THES GOVDOC STAND STAT CASE BILL HEAR LEGAL UNBILL',
  },
  webpage: {
    csl: 'post post-weblog',
    bibtex: 'online',
    bibtexRead: 'electronic www webpage',
    ris: 'ELEC',
    risRead: 'BLOG WEB ICOMM',
  },
  document: {
    csl: 'manuscript personal_communication speech interview pamphlet software dataset figure graphic map motion_picture patent performance song event collection-item',
    bibtex: 'misc',
    bibtexRead:
      'unpublished letter software dataset image artwork audio video movie music patent performance',
    ris: 'GEN',
    risRead:
      'MANSCPT UNPB UNPD PAMP PCOMM SLIDE COMP DATA VIDEO SOUND MAP ART PAT FIGURE MPCT ADVS MULTI AGGR',
  },
}

/** The kind that a type of CSL is read as; undefined for a type that is not known. */
export function typeFromCsl(type: string): WorkType | undefined {
  return fromCsl.get(type.toLowerCase())
}

/** The kind that a type of BibTeX or biblatex is read as, as far as its name tells it. */
export function typeFromBibtex(type: string): WorkType | undefined {
  return fromBibtex.get(type.toLowerCase())
}

/** The kind that a type of RIS is read as. */
export function typeFromRis(type: string): WorkType | undefined {
  return fromRis.get(type.toUpperCase())
}

const fromCsl = byName((type) => `${type} ${workKinds[type].csl}`)
const fromBibtex = byName((type) => `${workKinds[type].bibtex} ${workKinds[type].bibtexRead}`)
const fromRis = byName((type) => `${workKinds[type].ris} ${workKinds[type].risRead}`)

/** Where two kinds have a name in common, it is the first one's. */
function byName(names: (type: WorkType) => string): ReadonlyMap<string, WorkType> {
  const types = new Map<string, WorkType>()
  for (const type of workTypes) {
    for (const name of names(type).split(' ')) {
      if (name !== '' && !types.has(name)) types.set(name, type)
    }
  }
  return types
}
