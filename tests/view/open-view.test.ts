import { describe, expect, it } from 'vitest'
import { groupQuestionView, replyView } from '../../src/view/open-view.ts'
import { plainText } from '../../src/view/plain-text.ts'
import { wordsIn } from '../../src/view/words.ts'
import { excerptSaying } from '../support/excerpts.ts'
import { lighthouse } from '../support/lighthouse.ts'

const words = wordsIn('en')

describe('a question put to the group', () => {
  it('leads with the question on one line, and says in whose name it is asked', () => {
    expect(plainText(groupQuestionView({ question: 'Who\nwon  the cup?' }, 'Ada', words))).toBe(
      'Who won the cup?\n\nAda asks the group, since the readings do not answer it. Who knows where to look?',
    )
  })
})

describe('a passage as an answer to a message', () => {
  const excerpt = excerptSaying(lighthouse, 'Nobody slept through a gale.', 'gale')

  it('is quoted with its source, and says who chose it', () => {
    expect(plainText(replyView(excerpt, 'Ada', lighthouse, words))).toBe(
      '“Nobody slept through a gale.”\nAda Marsh and Bo Lindqvist, The Keepers of Gull Point (1931), ¶\u00A01\n\nShared by Ada.',
    )
  })

  it('is not sent where its document does not say that there', () => {
    expect(() => replyView({ ...excerpt, text: 'Everybody slept.' }, 'Ada', lighthouse, words)).toThrow(
      /not what stands there/,
    )
  })
})
