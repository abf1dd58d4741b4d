import { describe, expect, it } from 'vitest'
import { readQuotesLine } from '../../../src/bot/cite/quotes-line.ts'
import { quotes } from '../../../src/bot/commands/quotes.ts'
import { lighthouse } from '../../support/lighthouse.ts'

describe('a line about saved quotations', () => {
  it.each([
    ['', { whose: 'mine' }],
    ['mine', { whose: 'mine' }],
    ['Group', { whose: 'group' }],
    ['in mill', { whose: 'mine', within: 'mill' }],
    ['in The Keepers of Gull Point', { whose: 'mine', within: 'The Keepers of Gull Point' }],
    ['group in mill', { whose: 'group', within: 'mill' }],
    ['export', { whose: 'mine', export: 'markdown' }],
    ['export CSV', { whose: 'mine', export: 'csv' }],
    ['group in the keepers export bibtex', { whose: 'group', within: 'the keepers', export: 'bibtex' }],
  ])('says whose, of what and how: “%s”', (typed, line) => {
    expect(readQuotesLine(typed)).toEqual(line)
  })

  it('is none where the words are a question', () => {
    expect(readQuotesLine('of the keeper')).toBeUndefined()
    expect(quotes.claims('of the keeper', lighthouse)).toBe(false)
    expect(quotes.claims('in the text that speak of a second list of names', lighthouse)).toBe(false)
    expect(quotes.claims('in keepers', lighthouse)).toBe(true)
    expect(quotes.claims('group export csv', lighthouse)).toBe(true)
    expect(quotes.claims('', lighthouse)).toBe(true)
  })
})
