import { describe, expect, it } from 'vitest'
import { type AnswerFault, faultOfAnswer } from '../../src/quiz/answer-filter.ts'
import { endOfWords } from '../../src/quiz/clause.ts'
import { profileOf } from '../../src/quiz/text-profile.ts'
import { madeText } from './made-text.ts'

/** What is wrong with asking for `name` in the first line. */
function fault(name: string, line: string, ...others: readonly string[]): AnswerFault | undefined {
  const studied = madeText([line, ...others])
  const [sentence] = studied.sentences
  const answer = sentence?.mentions.find(({ text }) => text === name)
  if (!sentence || !answer) throw new Error(`${name} is not found in: ${line}`)
  const scope = { start: sentence.start, end: endOfWords(sentence) }
  return faultOfAnswer(answer, scope, sentence, profileOf(studied))
}

describe('what cannot be the gap', () => {
  it('a name with enough around it can', () => {
    const line = 'The northern merchants chose James Hale to lead the last convoy across the frozen strait.'
    expect(fault('James Hale', line)).toBeUndefined()
  })

  it.each<readonly [AnswerFault, string, string]>([
    [
      'again in the prompt',
      'Norway',
      'The Norwegian merchants returned to Norway with the salt of the northern villages.',
    ],
    [
      'again in the prompt',
      'James Hale',
      'The merchants chose James Hale because Hale had led the convoy across the strait.',
    ],
    [
      'again in the prompt',
      'D.C.',
      'The merchant Peter Hale of Leith, D.C., announced the sale of the northern salt pans on Monday in Leith, D.C.',
    ],
    [
      'in the title',
      'Salt Treaty',
      'The northern villages had signed the Salt Treaty before the winter storms closed the harbour.',
    ],
    [
      'told by another year',
      '1712',
      'The merchants of the northern villages sold forty ships in 1711 and only twelve in 1712.',
    ],
    [
      'an alias beside it',
      'James Hale',
      'In the winter of the great storm James Hale (jh) drowned in the harbour of the northern merchants.',
    ],
    [
      'one of a list',
      'Norway',
      'The merchants sold dried fish and salt to Sweden, Denmark and Norway before the war.',
    ],
    [
      'one example of several',
      'Norway',
      'The merchants sold dried fish and salt to countries such as Norway before the war.',
    ],
    [
      'of a range',
      '1719',
      'The merchants of the northern villages fought over the salt tax from 1712 to 1719 in vain.',
    ],
    [
      'in brackets',
      'Leith',
      'The merchants of the northern villages (most of them from Leith) refused to pay the salt tax.',
    ],
    [
      'an adjective',
      'Norway',
      'The merchants of the northern villages paid the Norway tax on salt without a word.',
    ],
    [
      'part of a longer name',
      'Osprey',
      'The merchants of the northern villages lost the Osprey 4 in the storm of that winter.',
    ],
  ])('%s: %s', (expected, name, line) => {
    expect(fault(name, line)).toBe(expected)
  })

  it('the short form beside its long name', () => {
    const line =
      'The Northern Salt League paid the harbour dues although the merchants of NSL had lost the case.'
    expect(fault('NSL', line)).toBe('again in the prompt')
  })

  it('what half of the paragraphs name', () => {
    const line = 'The merchants of Leith paid the harbour dues although the northern court had freed them.'
    const others = ['In Leith it rained.', 'They left Leith at dawn.', 'It was dark.']
    expect(fault('Leith', line, ...others)).toBe('everywhere in the text')
  })

  it('a gap that leaves too little to know it by', () => {
    expect(fault('James Hale', 'The ship was later sold to James Hale.')).toBe('too little left')
  })
})
