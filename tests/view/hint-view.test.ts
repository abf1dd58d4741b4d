import { describe, expect, it } from 'vitest'
import type { Hint } from '../../src/quiz/hint.ts'
import { hintView } from '../../src/view/hint-view.ts'
import { offersOf } from '../../src/view/offers.ts'
import { plainText } from '../../src/view/plain-text.ts'
import { wordsIn } from '../../src/view/words.ts'
import { items, lamps } from '../support/quiz.ts'

const words = wordsIn('en')
const offers = offersOf(items.choice, [2, 1, 0, 3], lamps, words)

describe('the view of a hint', () => {
  it.each<[Hint, string]>([
    [
      { kind: 'letters', first: 'O', letters: 8, words: 2 },
      'It begins with “O” and has 8 letters in 2 words.',
    ],
    [{ kind: 'words', words: 1 }, 'The text says it in 1 word.'],
    [{ kind: 'first', letter: 'B' }, 'The first is B.'],
    [{ kind: 'options', struck: [1, 2] }, 'Not right: A and B.'],
  ])('says of %j what it tells, and what it costs', (hint, line) => {
    const said = plainText(hintView(hint, offers, true, words)).split('\n\n')
    expect(said).toEqual([line, 'With a hint, a right answer gives half the points.'])
  })
})
