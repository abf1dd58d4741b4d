import { describe, expect, it } from 'vitest'
import { checkItem } from '../../src/quiz/check-item.ts'
import { makeWh } from '../../src/quiz/make-wh.ts'
import { madeText, promptText } from './made-text.ts'

function asked(line: string): readonly string[] {
  const studied = madeText([line])
  return makeWh(studied).map(({ item }) => {
    expect(checkItem(item, studied.document)).toBeUndefined()
    return `${promptText(item, studied)} → ${item.key}`
  })
}

describe('questions with a question word', () => {
  it.each([
    [
      'James Hale led the last convoy of the northern merchants from Leith across the frozen strait.',
      'Who led the last convoy of the northern merchants from Leith across the frozen strait? → James Hale',
    ],
    [
      'In 1712, the merchants of Leith sold their last mines to the young king of Norway.',
      'When did the merchants of Leith sell their last mines to the young king of Norway? → 1712',
    ],
    [
      'The salt office of the northern merchants was closed by order of the king in 1731.',
      'When was the salt office of the northern merchants closed by order of the king? → 1731',
    ],
    [
      'The secret agreement of the northern herring merchants was signed in Edinburgh.',
      'Where was the secret agreement of the northern herring merchants signed? → Edinburgh',
    ],
    [
      'In the winter of the herring war, Scottish merchant James Hale opened the salt road from Leith to the lakes of Norway.',
      'In the winter of the herring war, which Scottish merchant opened the salt road from Leith to the lakes of Norway? → James Hale',
    ],
    [
      'James Hale, a botanist from Leith, drew the first map of the salt marshes of northern Norway.',
      'Which botanist from Leith drew the first map of the salt marshes of northern Norway? → James Hale',
    ],
    [
      'The oldest map of the salt marshes of Norway was drawn by James Hale in 1712.',
      'Who drew the oldest map of the salt marshes of Norway in 1712? → James Hale',
    ],
    [
      'The Morven Bridge in Leith was also planned by the northern engineer James Hale of Dundee.',
      'Which northern engineer planned the Morven Bridge in Leith? → James Hale',
    ],
    [
      'The richest keeper of the salt office in Leith was James Hale, who never learnt to read.',
      'Who was the richest keeper of the salt office in Leith? → James Hale',
    ],
    [
      'Northern rebels saved the wife of James Hale, who led the merchants of Leith across the frozen strait.',
      'Who led the merchants of Leith across the frozen strait? → James Hale',
    ],
    [
      'The Morven Bridge is a stone bridge designed by James Hale.',
      'Who designed the Morven Bridge? → James Hale',
    ],
    [
      'The Treaty of Morven ended the long herring war between Leith and the northern towns.',
      'Which treaty ended the long herring war between Leith and the northern towns? → Treaty of Morven',
    ],
    [
      'The northern merchants of Leith signed the Treaty of Morven in the cold winter of the herring war.',
      'Which treaty did the northern merchants of Leith sign in the cold winter of the herring war? → Treaty of Morven',
    ],
    [
      'The richest keeper of the salt office in Leith was killed at the Battle of Morven.',
      'At which battle was the richest keeper of the salt office in Leith killed? → Battle of Morven',
    ],
    [
      'The Morven Bridge, built in 1712, carried the salt of the northern merchants to Leith.',
      'When was the Morven Bridge built? → 1712',
    ],
    [
      'On May 4, 1712, the merchants of Leith staged a revolt against the salt tax of Norway, which failed.',
      'When did the merchants of Leith stage a revolt against the salt tax of Norway? → May 4, 1712',
    ],
    [
      'The salt office of Leith was opened by James Hale on May 4, 1712, and it paid for the harbour wall.',
      'Who opened the salt office of Leith on May 4, 1712? → James Hale',
    ],
    [
      'Thick ice closed the strait that winter, and James Hale led the merchants of Leith to the harbour of Norway.',
      'Who led the merchants of Leith to the harbour of Norway? → James Hale',
    ],
    [
      'The salt office of Leith was founded in 1712 by a northern merchant, and it paid for the harbour wall.',
      'When was the salt office of Leith founded by a northern merchant? → 1712',
    ],
    [
      'In April 1714, Norway signed a treaty of salt with Scotland.',
      'When did Norway sign a treaty of salt with Scotland? → April 1714',
    ],
    [
      'In April 1714, Norway announced plans to close the salt road of the islands.',
      'When did Norway announce plans to close the salt road of the islands? → April 1714',
    ],
    [
      'In 1712, the merchants of Leith built a new bridge to Dundee over the frozen strait.',
      'When did the merchants of Leith build a new bridge to Dundee over the frozen strait? → 1712',
    ],
    [
      'The bridge of the northern merchants, built in 1712, carried the salt of Norway to Leith.',
      'When was the bridge of the northern merchants built? → 1712',
    ],
    [
      'The bridges of Leith, built in 1712, carried the salt of the northern merchants.',
      'When were the bridges of Leith built? → 1712',
    ],
    [
      'The glass of Leith, made in 1712, carried the salt of the northern merchants.',
      'When was the glass of Leith made? → 1712',
    ],
    [
      'Hale and Rowe, born in 1712, led the merchants of Leith to the northern towns of Norway.',
      'When were Hale and Rowe born? → 1712',
    ],
    [
      'The Salt and Ice Company, founded in 1712, carried the salt of the northern merchants.',
      'When was the Salt and Ice Company founded? → 1712',
    ],
  ])('%s', (line, question) => {
    expect(asked(line)).toContain(question)
  })

  it.each([
    [
      'its first verb is a participle',
      'In 1712, northern rebels led by James Hale conquered the old harbour of Leith.',
    ],
    [
      'a surname alone would be the answer',
      'Hale led the last convoy of the northern merchants from Leith across the frozen strait.',
    ],
    [
      'it speaks of one of those named before',
      'James Hale led the last convoy of the northern merchants on their way to the battle.',
    ],
    [
      'the answer is a place',
      'Washington was Commander-in-Chief of the northern fleet in the long war against the merchants.',
    ],
    ['several did it', 'The first map of the salt marshes of Norway was drawn by James Hale and Peter Rowe.'],
    [
      'someone helped',
      'The oldest map of the salt marshes of Norway was drawn by James Hale, along with Peter Rowe.',
    ],
    [
      'it is not over',
      'James Hale will lead the last convoy of the northern merchants from Leith across the frozen strait.',
    ],
    [
      'a name is left out that says what it was about',
      'James Hale put many of his old enemies to death in the cold winter after the herring fair.',
    ],
    [
      'nobody is named of whom it is told',
      'In 1712, an early draft of the salt law was burned by a crowd of northern merchants.',
    ],
    [
      'it is the news of a day',
      'James Hale opened the new salt fair of the northern merchants at Leith on Friday.',
    ],
    [
      'it was so for long',
      'In 1712, the merchants of Leith considered the herring fleet a danger to the salt road.',
    ],
    [
      'it speaks of someone else',
      'James Hale drove him across the frozen strait to the winter fair of the merchants of Leith.',
    ],
    [
      'it is one of several such',
      'The Morven Museum was one of the tallest buildings of the northern merchants in Leith.',
    ],
    [
      'the date may belong to another verb',
      'The merchants of Leith were fined for the winter strike, with a second trial set for Dundee in 1718.',
    ],
    [
      'the date may belong to an infinitive',
      'The merchants of Leith and Dundee decided to close the harbour of Inverness in 1718.',
    ],
    [
      'a second date stands in it',
      'In 1712, the northern merchants sold the salt pans that they had bought in March 1699.',
    ],
    [
      'it was not so in that year only',
      'In 1712, the northern merchants still owned most of the salt pans of the islands.',
    ],
    [
      'two verbs are joined and the first looks like a part of the name',
      'James Hale MORVEN unified the herring towns and founded Dundee in 1747.',
    ],
    [
      'such a thing is held again and again',
      'In April 1714, Norway held a national herring fair and opened the salt road to the islands.',
    ],
    [
      'several of them are held again and again',
      'In October 1712, Norway held Morven elections, which many merchants of Leith called unfair.',
    ],
    [
      'such things were issued more than once',
      'In 1712, cheap winter licences were issued to all the salt merchants of Leith.',
    ],
    [
      'what was made leans on what was told before',
      'In 1712, Norway printed an expanded version for the salt merchants of the islands.',
    ],
    [
      'another one was told of before',
      'In 1712, the merchants of Leith built another harbour for the herring fleet.',
    ],
    ['it speaks of the former of two', 'In 1712, the merchants of Leith sold the former to the salt office.'],
    [
      'what one did not do, many did not',
      'James Hale never opened the salt road from Leith to the frozen lakes of Norway.',
    ],
    [
      'what one was not, many were not',
      'James Hale was not the first keeper of the salt office of Leith in Norway.',
    ],
    [
      'its verb stands in quotation marks, which cannot go with the plain form',
      'In 1712, the merchants of Leith “sold” their last mines to the young king of Norway.',
    ],
    [
      'the answer is one of two',
      'James Hale and Peter Rowe led the last salt convoy across the frozen strait to the islands.',
    ],
    [
      'the answer is the last of several',
      'Anna Holt, Peter Rowe, Simon Vane, and James Hale led the last salt convoy across the frozen strait to Norway.',
    ],
    [
      'the answer is the first of two holders',
      'The richest keepers of the salt office in Leith were Peter Rowe and James Hale, who never learnt to read.',
    ],
  ])('are none where %s', (_, line) => {
    expect(asked(line).filter((question) => /^(?:When|Who|Which)/.test(question))).toEqual([])
  })

  it.each([
    [
      'a second verb, which would keep its tense',
      'In 1712, the merchants of Leith sold their salt pans to Norway and withdrew from the islands for good.',
      'When did the merchants of Leith sell their salt pans to Norway? → 1712',
    ],
    [
      'what someone else did',
      'James Hale led the last salt convoy to the harbour of Leith, and the northern merchants paid for the ships.',
      'Who led the last salt convoy to the harbour of Leith? → James Hale',
    ],
    [
      'a relative clause',
      'James Hale led the last salt convoy from Norway to the harbour of Leith, which had long been closed.',
      'Who led the last salt convoy from Norway to the harbour of Leith? → James Hale',
    ],
  ])('leave out %s', (_, line, question) => {
    expect(asked(line)).toEqual([question])
  })

  it('ask of one sentence for a name and for a date, and for no more', () => {
    const line =
      'In 1712, Scottish merchant James Hale opened the salt road from Leith to the frozen lakes of Norway.'
    expect(asked(line).map((question) => question.split(' → ')[1])).toEqual(['James Hale', '1712'])
  })
})
