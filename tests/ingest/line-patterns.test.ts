import { describe, expect, it } from 'vitest'
import { isCommentsHeading, isSectionEnder, matchPattern } from '../../src/ingest/line-patterns.ts'

describe('a line that only a page has', () => {
  it.each([
    ['menu', 'Home'],
    ['menu', 'HOME | NEWS | CONTACT'],
    ['menu', 'Home » Culture » Essays'],
    ['menu', 'Skip to main content'],
    ['menu', 'Back to top'],
    ['menu', 'Search by... Title'],
    ['menu', 'Sign in to your account'],
    ['menu', 'Share this on Facebook'],
    ['menu', 'Like us on Facebook!'],
    ['menu', 'Read more'],
    ['menu', 'Subscribe to our newsletter'],
    ['menu', 'The best of the week, delivered to your inbox'],
    ['menu', 'Next article: Of ropes'],
    ['menu', 'Page 2 of 7'],
    ['menu', '(Deutsch)'],
    ['menu', 'You have 2 free articles remaining'],
    ['menu', '로그인'],
    ['cookie', 'This site uses cookies'],
    ['cookie', 'We use cookies and similar tools to improve your experience of this harbour.'],
    ['cookie', 'Accept all'],
    ['cookie', 'We value your privacy'],
    ['error', 'Oops!'],
    ['error', 'Something went wrong.'],
    ['error', 'Please enable JavaScript to read this page.'],
    ['error', '404 Not Found'],
    ['legal', '© 2019 Courier Media'],
    ['legal', 'Copyright Courier Media. All rights reserved.'],
    ['legal', '(Reprinted by permission of the parish)'],
    ['legal', 'Privacy Policy'],
    ['legal', 'Tous droits réservés'],
    ['legal', '무단 전재 및 재배포 금지'],
    ['label', 'Key words: tar, nets, rope'],
    ['label', 'Journal article The Rope Quarterly'],
    ['label', 'Excerpt'],
    ['label', '7 min read'],
    ['by-line', 'By Oriane Feld, harbour correspondent'],
    ['by-line', 'Photo: Ines Okoro'],
    ['date', '4 May 2019'],
    ['date', 'Published on May 4, 2019 at 7:30'],
    ['date', 'Last updated: 14:02 04/05/2019'],
    ['date', '4 May 2019, 7:30 a.m.'],
    ['date', '3 days ago'],
    ['date', '2019년 5월 4일'],
  ])('is of the family "%s": %s', (family, line) => {
    expect(matchPattern(line)).toBe(family)
  })
})

describe('a line that a text may have', () => {
  it.each([
    'Introduction',
    'About Schmidt',
    'Search for the Lost Harbour',
    'Save the Last Net',
    'Home is where the tar is',
    'Follow the river until it turns.',
    'News from the other bank reached us late.',
    'In 1987 the last keeper left.',
    'She contacted the board in May 1987 and never heard from them again.',
    'More and more people came to see the lamp',
    'A cookie lay on the sill.',
    'An error of judgement',
    'The Rights of Ferrymen',
    'Copying by hand',
    'By contrast, the harbour paid.',
    'Like it or not, the ferry must stop.',
    'Like this, the tar stays soft.',
    'May 4, 1987 changed everything.',
  ])('is none of them: %s', (line) => {
    expect(matchPattern(line)).toBeUndefined()
  })

  it('is any that is long: prose may speak of cookies, errors and rights', () => {
    expect(
      matchPattern(`All rights reserved. ${'The weir holds the river back. '.repeat(20)}`),
    ).toBeUndefined()
  })
})

describe('a line after which other things come', () => {
  it.each([
    'Related articles',
    'More from this author',
    'You might also like',
    'MOST READ',
    'Lire aussi :',
    '관련 기사',
  ])('opens a list of other texts: %s', (line) => {
    expect(isSectionEnder(line)).toBe(true)
  })

  it.each(['12 comments', 'Comments (3)', 'Leave a Reply', 'Join the discussion', 'Kommentare', '댓글 3'])(
    'opens what readers wrote: %s',
    (line) => {
      expect(isCommentsHeading(line)).toBe(true)
    },
  )

  it.each([
    'Related work',
    'Comments on the text of the treaty',
    'Recommended doses for gulls',
    'Reading on the quay',
  ])('is not a heading of a text: %s', (line) => {
    expect([isSectionEnder(line), isCommentsHeading(line)]).toEqual([false, false])
  })
})

describe('patterns', () => {
  it.each(['© ', 'cookie ', 'a', ' ', '"', 'by ', '2019 ', 'home > ', '…'])(
    'take next to no time on a row of "%s"',
    (piece) => {
      const line = piece.repeat(100_000)
      const start = performance.now()
      for (const text of [line, line.slice(0, 400), `${line.slice(0, 399)}!`]) matchPattern(text)
      expect(performance.now() - start).toBeLessThan(250)
    },
  )
})
