import { describe, expect, it } from 'vitest'
import { slipIn } from '../../../src/bot/cite/slip-in.ts'
import { createShelf } from '../../../src/cite/shelf.ts'
import { wordsIn } from '../../../src/view/words.ts'
import { lighthouse } from '../../support/lighthouse.ts'

const shelf = createShelf(lighthouse, new Map())

function said(typed: string): string | undefined {
  return slipIn(typed, shelf, wordsIn('en'))
    ?.map(({ text }) => text)
    .join('')
}

describe('words that were meant as a reference and are none', () => {
  it.each([
    ['the name of a reading', 'Marsh 1931', 'cite marsh1931 ¶ 1'],
    ['the name of its file', 'keepers', 'cite marsh1931 ¶ 1'],
    ['a name and a number', 'keepers, 2', 'cite marsh1931 ¶ 2'],
    ['a style that there is not', 'keepers ¶ 2–3 harvard', 'cite marsh1931 ¶ 2–3 apa'],
    ['a style of two words', 'marsh1931 ¶ 2 harvard style', 'cite marsh1931 ¶ 2 apa'],
  ])('are answered with what they should be: %s', (_, typed, meant) => {
    expect(said(typed)).toContain(meant)
  })

  it.each([
    ['words that somebody remembers', 'the keepers wound the lantern'],
    ['words about a reading', 'keepers of the lantern'],
    ['a number alone', '1931'],
    ['a year at the end', 'the great frost of 1931'],
    ['more than a style behind a reference', 'marsh1931 ¶ 2 says that the lamp was lit'],
  ])('are not taken for what is to be looked for: %s', (_, typed) => {
    expect(said(typed)).toBeUndefined()
  })
})
