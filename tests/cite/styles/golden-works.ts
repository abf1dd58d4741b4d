import type { CslName, CslRecord, WorkType } from '../../../src/bibliography/csl-record.ts'

/** A made author. */
export const ada: CslName = { family: 'Marsh', given: 'Ada B.' }
/** A made author. */
export const bo: CslName = { family: 'Lindqvist', given: 'Bo' }
/** A made author. */
export const emi: CslName = { family: 'Sato', given: 'Emi' }
/** A made author. */
export const robert: CslName = { family: 'Berg', given: 'Robert', 'non-dropping-particle': 'van der' }
/** A made author. */
export const lee: CslName = { family: 'King', given: 'Lee Thomas', suffix: 'Jr.' }
/** A made author. */
export const board: CslName = { literal: 'Gull Point Harbour Board' }

/** A crowd of made people: "Zoe Keeper1" and so on, all different. */
export const crowd = (count: number): readonly CslName[] =>
  Array.from({ length: count }, (_, index) => ({
    family: `Keeper${String.fromCharCode(65 + index)}`,
    given: ['Zoe', 'Yun-seo', 'Xav Wim', 'V.'][index % 4] ?? 'Una',
  }))

/** A date as far as it is known. */
export const day = { 'date-parts': [[2006, 3, 17]] } as const
/** A date as far as it is known. */
export const month = { 'date-parts': [[2011, 9]] } as const
/** A date as far as it is known. */
export const year = { 'date-parts': [[1999]] } as const

/** Every field that a work of its type has. */
export const full: Readonly<Record<WorkType, Omit<CslRecord, 'id'>>> = {
  'article-journal': {
    type: 'article-journal',
    title: 'Tides and Their Keepers: A History',
    author: [ada, bo],
    issued: day,
    'container-title': 'Journal of Made Harbours',
    volume: '12',
    issue: '3',
    page: '101-119',
    DOI: '10.9999/made.2006.1',
  },
  'article-magazine': {
    type: 'article-magazine',
    title: 'Fog for sale, by the yard',
    author: [emi],
    issued: month,
    'container-title': 'The Sunday Pier',
    volume: '4',
    issue: '9',
    page: '14-16',
    URL: 'https://pier.example/fog',
  },
  'article-newspaper': {
    type: 'article-newspaper',
    title: 'Harbour freezes over',
    author: [lee],
    issued: { 'date-parts': [[1963, 1, 9]] },
    'container-title': 'Gull Point Herald',
    page: '3',
  },
  book: {
    type: 'book',
    title: 'The Lamp and the Law',
    author: [robert],
    editor: [emi],
    issued: year,
    publisher: 'Quay Press',
    'publisher-place': 'Bergen',
    edition: '2',
    volume: '3',
    ISBN: '9999999999',
  },
  chapter: {
    type: 'chapter',
    title: 'On oil',
    author: [ada],
    editor: [emi, bo],
    'container-title': 'Lights of the Lower Coast',
    issued: year,
    publisher: 'Quay Press',
    'publisher-place': 'Bergen',
    edition: '3',
    page: '140-152',
  },
  report: {
    type: 'report',
    title: 'State of the lamps',
    author: [board],
    issued: month,
    publisher: 'Gull Point Council',
    number: '7',
    genre: 'Technical report',
    URL: 'https://board.example/lamps',
  },
  webpage: {
    type: 'webpage',
    title: 'Decision at low water',
    author: [ada, bo],
    issued: day,
    'container-title': 'Pier Platform',
    publisher: 'Institute of Pier Studies',
    genre: 'Commentary',
    URL: 'https://pier.example/low',
  },
  document: {
    type: 'document',
    title: 'Minutes of the winter meeting',
    author: [board],
    issued: day,
    publisher: 'Gull Point Archive',
    genre: 'Minutes',
    URL: 'https://board.example/minutes',
  },
}
