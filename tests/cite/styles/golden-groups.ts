import type { CslName, CslRecord } from '../../../src/bibliography/csl-record.ts'
import { ada, bo, board, day, full, month, robert, year } from './golden-works.ts'

const earlier = { 'date-parts': [[-44]] } as const
const byAda: readonly CslName[] = [ada]
const { author: _author, editor: _editor, volume: _volume, edition: _edition, ...book } = full.book
const { author: _paper, ...paper } = full['article-newspaper']
const { author: _page, ...page } = full.webpage
const undated = ({ issued: _, ...record }: Omit<CslRecord, 'id'>): Omit<CslRecord, 'id'> => record

/** Works that are told apart by a letter, and some beside them that need none. */
const made: readonly (readonly Omit<CslRecord, 'id'>[])[] = [
  // Their order here is none: letters go by titles.
  [
    { ...book, title: 'Bells', author: byAda, issued: year },
    { ...book, title: 'Anchors', author: byAda, issued: year },
    { ...page, title: 'Chains and cables', author: byAda, issued: { 'date-parts': [[1999, 3, 4]] } },
    { ...book, title: 'Docks', author: byAda, issued: { 'date-parts': [[2000]] } },
    { ...book, title: 'Eels', author: [ada, bo], issued: year },
  ],
  ...[
    { ...full['article-journal'], issued: { 'date-parts': [[2006]] } } as const,
    full.chapter,
    { ...full.report, issued: { 'date-parts': [[2011]] } } as const,
    full['article-magazine'],
    full['article-newspaper'],
    full.webpage,
    full.document,
  ].map((record) => ['Fog', 'Gales', 'Harbours'].map((title) => ({ ...record, title }))),
  ...[full['article-journal'], full.book, full.webpage, full.document].map((record) =>
    ['Ice', 'Jetties'].map((title) => undated({ ...record, title })),
  ),
  ['Keels', 'Lamps'].map((title) => ({ ...book, title, author: [robert, board], issued: earlier })),
  ['Moles', 'Nets'].map((title) => ({ ...book, title, editor: [ada, bo], issued: month })),
  // Nobody is named: what stands in the place of a name is shared in one style, and not in the other.
  ['Oil', 'Piers'].map((title) => ({ ...paper, title })),
  ['Quays', 'Ropes'].map((title) => ({ ...page, title, issued: day })),
  ['Salt', 'Tides'].map((title) => ({ ...book, title, issued: year })),
]

/** Each group is a list of works by itself. All are made up. */
export const goldenGroups: readonly (readonly CslRecord[])[] = made.map((records, group) =>
  records.map((record, index) =>
    JSON.parse(JSON.stringify({ ...record, id: `group${group + 1}-${index + 1}` })),
  ),
)
