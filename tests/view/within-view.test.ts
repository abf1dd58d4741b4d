import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/view/plain-text.ts'
import { withinChanged, withinState } from '../../src/view/within-view.ts'
import { wordsIn } from '../../src/view/words.ts'
import { lighthouse } from '../support/lighthouse.ts'

const words = wordsIn('en')
const one = { ...lighthouse, documents: lighthouse.documents.slice(0, 1) }

describe('which documents are asked', () => {
  it('is said when it changes', () => {
    expect(plainText(withinChanged(lighthouse, 'id of keepers.md', words))).toBe(
      'Questions now go to “The Keepers of Gull Point” only.',
    )
    expect(plainText(withinChanged(lighthouse, undefined, words))).toBe(
      'Questions now go to all 3 documents.',
    )
    expect(plainText(withinChanged(one, undefined, words))).toBe('Questions now go to the one document.')
  })

  it('is said on request, with how to change it', () => {
    const how = "'in 1', or 'in' with words of a title, asks one document; 'in all' asks every document."
    expect(plainText(withinState(lighthouse, undefined, words))).toBe(
      `Questions go to all 3 documents.\n\n${how}`,
    )
    expect(plainText(withinState(lighthouse, 'id of keepers.md', words))).toBe(
      `Questions go to “The Keepers of Gull Point” only.\n\n${how}`,
    )
  })
})
