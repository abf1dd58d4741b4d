import { describe, expect, it } from 'vitest'
import { exampleLines } from '../../src/view/example-lines.ts'
import { madeDocument, madeLibrary, stated } from '../support/library.ts'
import { lighthouse } from '../support/lighthouse.ts'

describe('what a newcomer can say at once', () => {
  it('is one line for each thing that the bot is for, made of the readings', () => {
    expect(exampleLines(lighthouse)).toEqual([
      { of: 'ask', about: 'The Keepers of Gull Point' },
      { of: 'cite', line: '/cite The lantern burnt whale oil until the harbour board bought paraffin.' },
      {
        of: 'check',
        line: '/check “The harbour board paid for a new lantern in the year of the great frost.”',
      },
      { of: 'quiz', line: '/quiz now 3' },
    ])
  })

  it('quotes no sentence that does not stand between quotation marks well, or is too long for a button', () => {
    const lines = [
      'He said “wind it” to everyone who could hear him there.',
      `A ${'long '.repeat(30)}sentence.`,
    ]
    const metadata = { title: stated('On Fog') }
    const library = madeLibrary([madeDocument({ file: 'fog.md', lines, metadata })])
    expect(exampleLines(library).map(({ of }) => of)).toEqual(['ask', 'quiz'])
  })

  it('is nothing where nothing was read', () => {
    expect(exampleLines(madeLibrary([]))).toEqual([])
  })
})
