import { describe, expect, it } from 'vitest'
import { classifyLines } from '../../src/ingest/classify-lines.ts'
import { joinWrappedLines } from '../../src/ingest/join-lines.ts'
import { layOutText } from '../../src/ingest/lay-out-text.ts'
import { splitLines } from '../../src/ingest/split-lines.ts'
import { fates, readPage, readPages, surprises } from './page-fixture.ts'

const verdictsOf = (...lines: readonly string[]) =>
  classifyLines(joinWrappedLines(splitLines(lines.join('\n\n'))))

const PROSE = [
  'The weir was built by people who had no word for weir, and it has held the river back for six hundred years.',
  'Nobody knows how they chose the stones, but each of them lies so that the water itself presses it into its bed.',
  'In dry summers the top of it comes out, and then the children walk across to the island and are called back.',
]

describe('a page that was copied with its surroundings', () => {
  it.each(readPages().map((page) => [page.name, page] as const))(
    'is told from them line by line: %s',
    (_, page) => {
      expect(surprises(page)).toEqual([])
    },
  )

  it('loses the comments of its readers, however long and well written', () => {
    const comments = Array.from(
      { length: 30 },
      (_, i) =>
        `I walked across the weir in the year ${1950 + i}, and I remember that the stones were warm and the water was not.`,
    )
    const page = ['Home', 'Log in', 'Share this', ...PROSE, '30 comments', ...comments]
    const kept = verdictsOf(...page)?.filter(({ kind }) => kind === 'paragraph')
    expect(kept?.length).toBe(PROSE.length)
  })

  it('loses the first lines of other articles, though they are whole sentences', () => {
    const page = [
      'Home',
      'Log in',
      ...PROSE,
      'Related articles',
      'The mill at the bend is for sale.',
      'A dam would cost the valley more than it can ever bring.',
    ]
    expect(verdictsOf(...page)?.slice(-3)).toEqual(Array(3).fill({ kind: 'set aside', reason: 'related' }))
  })

  it('loses a cloud of words, which is no sentence however long', () => {
    const cloud =
      'weirs rivers stones floods millers ferries islands summers children water beds parishes boards gates keepers lamps oil tar nets ropes herring gulls'
    expect(verdictsOf('Home', 'Log in', ...PROSE, 'Share this', cloud)?.at(-1)).toEqual({
      kind: 'set aside',
      reason: 'list',
    })
  })

  it('may have a link to its comments above its text', () => {
    const page = ['Home', 'Log in', '12 comments', 'Print', ...PROSE, 'Back to top']
    expect(verdictsOf(...page)?.filter(({ kind }) => kind === 'paragraph').length).toBe(PROSE.length)
  })

  it('keeps prose that speaks of cookies, errors and rights', () => {
    const prose =
      'She baked cookies for the ferrymen, and when an unexpected error occurred in the reckoning she forgave it, since all rights reserved to the crown had lapsed, and the privacy policy of the village was that everyone knew everything; nobody had ever asked to accept all of it, but nobody was able to decline, and the terms and conditions of living there were read aloud by the wind to anyone who would stand still long enough to hear them on the quay in March.'
    const page = ['Home', 'Log in', 'Share this', PROSE[0] ?? '', prose, PROSE[1] ?? '', 'Back to top']
    expect(verdictsOf(...page)?.[4]).toEqual({ kind: 'paragraph' })
  })

  it('with next to no prose is a list, and keeps all but what only pages say', () => {
    const names = Array.from({ length: 40 }, (_, i) => `Weir No. ${i}, Upper Reach, Parish ${i}`)
    const verdicts = verdictsOf('Home', 'Log in', 'Search with Google', ...names, 'Back to top')
    expect(verdicts?.filter(({ kind }) => kind === 'paragraph').length).toBe(40)
  })

  it('keeps its lines when it is in a language whose small words are not known', () => {
    const korean = [
      '메뉴',
      '로그인',
      '검색',
      '광고',
      '옛 등대는 언덕 위에 서 있다. 마을 사람들은 아직도 그 불빛을 기다린다.',
      '겨울이 오면 바람이 문을 두드린다. 아이들은 계단에 앉아 파도 소리를 듣는다.',
      '관련 기사',
      '댓글 3',
    ]
    expect(verdictsOf(...korean)?.map(({ kind }) => kind)).toEqual([
      'set aside',
      'set aside',
      'set aside',
      'set aside',
      'paragraph',
      'paragraph',
      'set aside',
      'set aside',
    ])
  })
})

describe('a text that is no page', () => {
  it.each([
    [
      'an essay with its rights',
      ['A Weir', 'By Sunniva Hale', ...PROSE, 'Copyright 1998 Sunniva Hale', 'All rights reserved.'],
    ],
    [
      'a poem with a refrain',
      [
        'Hold, river, hold the stone,',
        ...PROSE,
        'Hold, river, hold the stone,',
        'Hold, river, hold the stone,',
      ],
    ],
    [
      'a programme that ends with where to write',
      ['A Weir', ...PROSE, 'Contact us', '© 1998 Sunniva Hale', 'Printed by permission of the parish'],
    ],
    ['a list of errors', ['Error: the pump has stopped', 'Error: the gate is open', ...PROSE]],
    [
      'a story that begins at home',
      ['Home', ...PROSE, 'Contact', ...PROSE.map((line) => `${line} So it was said.`)],
    ],
  ])('is not taken apart: %s', (_, lines) => {
    expect(verdictsOf(...lines)).toBeUndefined()
  })

  it('keeps each of its lines', () => {
    const fate = fates(layOutText(['The Weir', '', ...PROSE].join('\n')))
    expect([...fate.values()]).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph'])
  })
})

describe('a book with the marks of Project Gutenberg', () => {
  it('does not end before it has begun', () => {
    const marks = [
      'END OF THE PROJECT GUTENBERG LICENCE',
      '*** START OF THE PROJECT GUTENBERG EBOOK THE WEIR ***',
    ]
    const book = [...marks, PROSE[0]].join('\n\n')
    expect([...fates(layOutText(book)).values()]).toEqual(['legal', 'legal', 'paragraph'])
  })

  it('begins and ends at them', () => {
    const book = [
      'The Project Gutenberg eBook of The Weir',
      'Title: The Weir',
      'Author: Sunniva Hale',
      '*** START OF THE PROJECT GUTENBERG EBOOK THE WEIR ***',
      'CHAPTER I.',
      PROSE[0],
      '*** END OF THE PROJECT GUTENBERG EBOOK THE WEIR ***',
      'This book is for the use of anyone anywhere.',
    ].join('\n\n')
    expect([...fates(layOutText(book)).values()]).toEqual([
      'legal',
      'legal',
      'legal',
      'legal',
      'heading',
      'paragraph',
      'legal',
      'legal',
    ])
  })
})

describe('a layout', () => {
  it('has each line of a page in one part, in order', () => {
    const { text, lines } = readPage('harbour-courier.page')
    const numbers = layOutText(text).parts.flatMap(({ unit }) => unit.lines.map(({ number }) => number))
    expect(numbers).toEqual(lines.filter((line) => line.text !== '').map(({ number }) => number))
  })

  it('gives the headings of a page levels', () => {
    const { parts } = layOutText(readPage('tidal-log.page').text)
    expect(parts.filter(({ kind }) => kind === 'heading')).toMatchObject([{ level: 2 }])
  })
})
