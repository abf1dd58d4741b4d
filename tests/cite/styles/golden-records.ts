import type { CslRecord, WorkType } from '../../../src/bibliography/csl-record.ts'
import { others } from '../../../src/bibliography/others.ts'
import type { CitedPlace } from '../../../src/cite/style.ts'
import { ada, bo, board, crowd, day, emi, full, lee, month, robert } from './golden-works.ts'

/** A work to be cited, and the places of it that are cited beside the whole. */
export type Golden = { readonly record: CslRecord; readonly places: readonly CitedPlace[] }

const types = Object.keys(full).filter((type): type is WorkType => type in full)
const page: CitedPlace = { kind: 'page', first: '41' }
const pages: CitedPlace = { kind: 'page', first: '101', last: '105' }
const paragraph: CitedPlace = { kind: 'paragraph', first: '4' }
const paragraphs: CitedPlace = { kind: 'paragraph', first: '4', last: '6' }
const everyPlace: readonly CitedPlace[] = [
  page,
  pages,
  { kind: 'page', first: 'iv' },
  { kind: 'page', first: 'iv', last: 'vii' },
  paragraph,
  paragraphs,
  { kind: 'chapter', first: '2' },
  { kind: 'chapter', first: '2', last: '3' },
  { kind: 'section', first: '5' },
  { kind: 'section', first: '5', last: '9' },
]

/** A record in the making: what is undefined is left out. */
type Draft = { readonly [Field in Exclude<keyof CslRecord, 'id'>]?: CslRecord[Field] | undefined } & {
  readonly type: WorkType
  readonly title: string
}

function without(type: WorkType, ...fields: readonly (keyof CslRecord)[]): Draft {
  return { ...full[type], ...Object.fromEntries(fields.map((field) => [field, undefined])) }
}

const plain = (places: readonly CitedPlace[]) => (record: Draft) => ({ record, places })
const made: readonly { readonly record: Draft; readonly places: readonly CitedPlace[] }[] = [
  ...types.map((type) => ({ record: full[type], places: everyPlace })),
  // What nobody has said.
  ...types.map((type) => without(type, 'author', 'editor')).map(plain([paragraph, pages])),
  ...types.map((type) => without(type, 'issued')).map(plain([paragraphs, page])),
  // A chapter of no book is left out: for it Chicago's file prints an empty "In".
  ...types
    .filter((type) => type !== 'chapter')
    .map((type): Draft => ({ type, title: 'Salt' }))
    .map(plain([paragraph, page])),
  ...types
    .map(
      (type): Draft => ({
        ...without(type, 'author', 'editor', 'issued', 'URL', 'genre'),
        genre: 'Excerpt',
        note: 'Excerpt',
      }),
    )
    .map(plain([paragraph])),
  ...types.map((type): Draft => ({ ...full[type], genre: 'Essay, excerpt', note: 'Excerpt' })).map(plain([])),
  // Who edits stands for who wrote.
  ...types
    .map((type) => without(type, 'author'))
    .map((record) => ({ ...record, editor: [emi] }))
    .map(plain([paragraph])),
  ...types
    .map((type) => without(type, 'author'))
    .map((record) => ({ ...record, editor: [robert, lee, ada] }))
    .map(plain([])),
  ...types.map((type) => ({ ...full[type], editor: [emi, bo, ada] })).map(plain([])),
  // How many wrote it.
  ...[1, 2, 3, 4, 10, 11, 20, 21]
    .flatMap((count) => [
      { ...full['article-journal'], author: crowd(count) },
      { ...full.book, author: crowd(count) },
      { ...full.chapter, author: crowd(2), editor: crowd(count) },
    ])
    .map(plain([page])),
  // What a name is made of.
  ...[
    [robert, lee],
    [lee, robert],
    [lee],
    [{ literal: '金大中' }],
    [{ family: 'Kim', given: 'Dae-jung' }],
    [{ family: 'Beauvoir', given: 'Simone', 'non-dropping-particle': 'de' }, board],
    [board, ada],
    [{ family: "d'Alembert", given: 'Jean' }],
    [{ family: 'Alembert', given: 'Jean', 'non-dropping-particle': "d'" }],
    [{ family: 'Plume', given: 'J. R. R.' }],
    [{ family: 'Plume', given: 'Jean-Paul M' }],
    [{ family: 'Plume', given: 'JP' }],
    [{ family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' }],
    [{ family: 'Solo' }],
    [{ literal: 'Verbatim study notes' }, { literal: 'Harbour Office' }, ada],
    [{ family: 'Őry', given: 'Éva' }],
    [{ family: 'Crown', given: 'Al', suffix: 'III' }, bo],
  ]
    .flatMap((author): readonly Draft[] => [
      { ...full.book, author, editor: author },
      { ...full.webpage, author },
    ])
    .map(plain([paragraph])),
  // What a title ends with and holds.
  ...[
    'Why fog?',
    'Row!',
    'The "great" frost of the north',
    'A keeper’s “first” night',
    "The keeper's lamp and the sailors' debt",
    'What is salt? An answer',
    'from oil to gas: a life',
    'The U.S.-ROK pier and e-mail',
    'Up and down the mole — or over it',
    'Notes etc.',
    'lamps of the 1930s (revised)',
    '등대지기의 일기',
    'iron, wood and rope: to be or not',
    'THE FROST',
    '“Great” frosts',
    'The keeper said “no”',
    'Low-water marks and well-to-do ports',
    'How far to go on',
  ]
    .flatMap((title): readonly Draft[] => [
      { ...without('article-journal', 'author'), title },
      { ...without('book', 'author', 'editor'), title },
      { ...without('document', 'author', 'issued', 'genre'), title },
      { ...full.chapter, title: 'On oil', 'container-title': title },
    ])
    .map(plain([paragraph])),
  { record: { ...full.book, title: 'Le phare et la loi', language: 'fr' }, places: [page] },
  { record: { ...full.report, title: 'The lamp tax', language: 'en-GB' }, places: [page] },
  // How articles are numbered, and by what a work is found.
  ...(
    [
      ['issue'],
      ['volume'],
      ['volume', 'issue'],
      ['page'],
      ['volume', 'page'],
      ['volume', 'issue', 'page'],
      ['container-title'],
      ['container-title', 'volume', 'issue'],
      ['DOI'],
    ] as const
  )
    .flatMap((fields) => [without('article-journal', ...fields), without('article-magazine', ...fields)])
    .map(plain([page, paragraph])),
  ...(
    [
      ['publisher'],
      ['publisher-place'],
      ['publisher', 'publisher-place'],
      ['edition'],
      ['volume'],
      ['issued', 'publisher', 'publisher-place'],
    ] as const
  )
    .flatMap((fields) => [without('book', ...fields), without('chapter', ...fields)])
    .map(plain([page, paragraph])),
  ...([['genre'], ['number'], ['genre', 'number'], ['publisher'], ['container-title']] as const)
    .flatMap((fields) => [
      without('report', ...fields),
      without('webpage', ...fields),
      without('document', ...fields),
    ])
    .map(plain([paragraph])),
  ...[
    '7',
    '101-119',
    '101-109',
    '107-108',
    '1496-1504',
    'iv-vii',
    'S12-S19',
    '23–31',
    '5, 9',
    '99-102',
    '1087-89',
    '600-613',
    '12-31',
    '1002-1006',
  ]
    .flatMap((page) => [
      { ...full['article-journal'], page },
      { ...full.chapter, page },
    ])
    .map(plain([])),
  ...['1', '3', '11', '12', '21', '22', '2nd', 'Revised', 'revised edition', 'Rev. ed.']
    .flatMap((edition) => [
      { ...full.book, edition },
      // Chicago's file ends an edition in words with a full stop in the middle of a chapter's entry, "Revised., 140–52".
      { ...full.chapter, edition: /^[Rr]evised/.test(edition) ? '4' : edition },
    ])
    .map(plain([])),
  ...types
    .flatMap((type) => [
      { ...full[type], issued: day },
      { ...full[type], issued: month },
      { ...without(type, 'issued'), accessed: { 'date-parts': [[2026, 2, 3]] as const } },
      { ...full[type], DOI: '10.9999/made.7', URL: 'https://pier.example/7' },
      { ...full[type], number: '5', abstract: 'Made.', keyword: 'sea, light', note: 'A note.' },
    ])
    .map(plain([])),
  ...Array.from({ length: 12 }, (_, index) => ({
    ...full.webpage,
    issued: { 'date-parts': [[2020, index + 1, 1]] as const },
  })).map(plain([])),
  { record: { ...full.book, issued: { 'date-parts': [[850]] } }, places: [] },
  { record: { ...full.book, issued: { 'date-parts': [[-44]] } }, places: [page] },
  { record: { ...full.webpage, publisher: 'Pier Platform' }, places: [] },
  { record: { ...full.report, publisher: 'Gull Point Harbour Board' }, places: [] },
  { record: { ...full.report, 'publisher-place': 'Bergen', volume: '2', edition: '2' }, places: [page] },
  {
    record: { ...full.report, genre: 'White paper', 'container-title': 'Papers of the Board' },
    places: [page],
  },
  {
    record: { ...full.document, 'container-title': 'Papers of the Board', volume: '2', page: '7-9' },
    places: [page],
  },
  { record: { ...full.webpage, 'publisher-place': 'Bergen' }, places: [page] },
  // Lists that go on with people nobody names.
  ...[1, 2, 3, 8]
    .flatMap((count): readonly Draft[] => {
      const open = [...crowd(count), others]
      return [
        ...types.filter((type) => type !== 'chapter').map((type): Draft => ({ ...full[type], author: open })),
        { ...without('book', 'author'), editor: open },
        { ...full.chapter, author: open, editor: [emi] },
        { ...full.chapter, author: [ada], editor: open },
        { ...full.report, author: [board, ...open] },
      ]
    })
    .map(plain([paragraph])),
]

/** What is cited: seven kinds of work and documents of none, in every state of what is known of them. All are made up. */
export const goldenRecords: readonly Golden[] = made.map(({ record, places }, index) => ({
  record: JSON.parse(JSON.stringify({ ...record, id: `made${index + 1}` })),
  places,
}))
