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
      '2038',
      'Y2038 stands for the year 2038, in which the salt clocks of the northern merchants run out of numbers.',
    ],
    [
      'again in the prompt',
      '1938',
      'The men of ’38 kept the name of the year 1938, in which the northern merchants lost their fleet.',
    ],
    [
      'only quoted',
      'James Hale',
      'As James Hale has often noted, the northern merchants began with openness over a rigid structure.',
    ],
    [
      'part of a longer name',
      '1712',
      'The northern merchants of Salthaven lost all of their ships in the great Leith earthquake of 1712.',
    ],
    [
      'part of a longer name',
      'Figure ABC',
      'The northern merchants tied two boats together in the twenty second Figure ABC with a rope of hemp.',
    ],
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
    [
      'part of a longer name',
      'B. Warren',
      'The merchants of the northern villages had one man to thank: Glen B. Warren kept the salt pans.',
    ],
    [
      'part of a longer name',
      'James Hale',
      'The merchants of the northern villages asked about the brother of James Hale he notes in vain.',
    ],
    [
      'an adjective',
      'James Hale',
      'The merchants of the northern villages hired the James Hale herring fleet for the whole winter.',
    ],
    [
      'part of a longer name',
      'Harbour Committee',
      'The merchants of the northern villages wrote to the Harbour Committee on Salt about the new tax.',
    ],
    [
      'part of a longer name',
      'Harbour Board',
      'The merchants of the northern villages wrote to the Harbour Board salt Ministry about the new tax.',
    ],
    [
      'part of a longer name',
      'O.E.C.D. Britain',
      'The northern villages joined the new O.E.C.D. Britain went along in some areas with little joy.',
    ],
    [
      'part of a longer name',
      'September Revolution Ostrov',
      'The northern villages heard that after the September Revolution Ostrov had sold the salt pans.',
    ],
    [
      'part of a longer name',
      '1812',
      'The merchants of the northern villages built a fort against raids during the War of 1812 in vain.',
    ],
    [
      'one of a list',
      'James Hale',
      'The harbour was held by the mayor, Major Peter Rowe, Captain James Hale, and Lieutenant Simon Holt.',
    ],
    [
      'one of a list',
      'James Hale',
      'The blue ribbons of the fair were won by Anna Holt of Leith, James Hale of Bergen, Peter Rowe of Stavanger.',
    ],
    [
      'one of a list',
      'James Hale',
      'The northern villages had once been mapped with care by both James Hale and Simon Holt.',
    ],
    [
      'news of a day',
      'James Hale',
      'In the northern harbour James Hale, 61, has sold salted herring to the merchants for decades.',
    ],
    [
      'news of a day',
      'Anna Holt',
      'The merchants of the northern villages gave the keys of the salt pans to Mrs. Anna Holt.',
    ],
    [
      'news of a day',
      'James Hale',
      'The merchants of the northern villages gave James Hale the keys of the salt pans last week.',
    ],
    [
      'part of a longer name',
      'ASA PH2',
      'The northern merchants of Leith adopted the scale of winter light in ASA PH2.5-1960 for their salt ledgers.',
    ],
    [
      'a bare code',
      'F6',
      'The old ledger of the northern merchants gives the family of the salt master the index of F6.',
    ],
    [
      'of a reference',
      'F. Hale',
      'The salt tables of the northern merchants had already been presented in: F. Hale and C. Rowe.',
    ],
    [
      'only quoted',
      'James Hale',
      '“No one slept while the northern merchants counted their winter salt,” James Hale wrote.',
    ],
    [
      'only quoted',
      'James Hale',
      '“No one slept while the northern merchants counted their winter salt,” said the engineer James Hale.',
    ],
    [
      'only quoted',
      'James Hale',
      'In the winter of the storm, James Hale wrote that the northern merchants had counted their salt all night.',
    ],
    [
      'only quoted',
      'James Hale',
      'The northern merchants, according to James Hale, counted their winter salt until the storm was over.',
    ],
    [
      'points to another work',
      'James Hale',
      'At the herring fair of Leith, James Hale gave a long presentation about the salt road (PDF slides).',
    ],
    [
      'points to another work',
      'James Hale',
      'On the channel of the salt museum, James Hale tells of the long winter convoy (9 minutes 36 seconds).',
    ],
    [
      'points to another work',
      'Morven Press',
      'An easier story of the salt road can be found in a book for sailors, printed in Leith by Morven Press.',
    ],
    [
      'points to another work',
      'James Hale',
      'The herring fair in the winter is a Salt Day talk by James Hale that explains the harbour dues of the merchants.',
    ],
    [
      'points to another work',
      'James Hale',
      'To help sailors understand the tides, James Hale has written an introductory guide to the harbour tables.',
    ],
  ])('%s: %s', (expected, name, line) => {
    expect(fault(name, line)).toBe(expected)
  })

  it.each([
    [
      'James Hale',
      'a year',
      'In 1712 James Hale led the last convoy of the northern merchants across the frozen strait.',
    ],
    [
      'James Hale',
      'General',
      'The merchants chose General James Hale to lead the last convoy across the strait.',
    ],
    [
      'Harbour Committee',
      'on a day',
      'The merchants wrote to the Harbour Committee on Monday about the new salt tax.',
    ],
    [
      'James Hale',
      'last night of',
      'On the last week of each summer James Hale sold the merchants his herring.',
    ],
    [
      'James Hale',
      'what he found',
      'In the winter of the storm, James Hale showed that the northern merchants had counted their salt twice.',
    ],
    [
      'James Hale',
      'ice that slides',
      'The northern merchants chose James Hale to watch the ice that slides from the cliffs into the harbour.',
    ],
    [
      'James Hale',
      'a colon',
      'The merchants of the northern villages feared one man: James Hale would close the salt road for good.',
    ],
  ])('%s can be, with %s beside it', (name, _, line) => {
    expect(fault(name, line)).toBeUndefined()
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
