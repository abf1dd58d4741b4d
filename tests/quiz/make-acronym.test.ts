import { describe, expect, it } from 'vitest'
import { checkItem } from '../../src/quiz/check-item.ts'
import { makeAcronym } from '../../src/quiz/make-acronym.ts'
import { madeText, promptText } from './made-text.ts'

describe('acronyms', () => {
  it.each([
    ['The League of Northern Towns (LNT) met every spring.', 'LNT', 'League of Northern Towns'],
    ['Members of the LNT (League of Northern Towns) met every spring.', 'LNT', 'League of Northern Towns'],
    ['Salt was graded by crystal size analysis (CSA) in the harbour.', 'CSA', 'crystal size analysis'],
    ['Two salt-water pumps (SWPs) stood beside the harbour wall.', 'SWPs', 'salt-water pumps'],
  ])('%s', (sentence, short, long) => {
    expect(asked(sentence)).toEqual([[short, long]])
  })

  it.each([
    ['letters that do not match', 'The League of Northern Towns (LOX) met every spring.'],
    ['a word in between that gives no letter', 'The League of Free Towns (LT) met every spring.'],
    ['a part of a longer name', 'The Nordic Free Salt Treaty (FST) was signed in the harbour.'],
    ['a bracket that is no acronym', 'The League of Northern Towns (see below) met every spring.'],
    [
      'a word that leads up to a name',
      'Two reports of trials of Transpolar Model (TTM) were sold in the harbour.',
    ],
    ['a single letter', 'The northern harbour (N) was deep.'],
  ])('asks nothing for %s', (_, sentence) => {
    expect(asked(sentence)).toEqual([])
  })

  it('leaves out the word that leads to the name', () => {
    const sentence = 'Salt was rubbed into in vitro grown (IVG) herring cells by the harbour clerk.'
    expect(asked(sentence)).toEqual([['IVG', 'in vitro grown']])
  })

  it('asks for each acronym once', () => {
    const sentence = 'The League of Northern Towns (LNT) met every spring.'
    const text = madeText([sentence, sentence])
    expect(makeAcronym(text)).toHaveLength(1)
  })

  it('does not ask for the subject of the text', () => {
    expect(makeAcronym(madeText(['The Salt Road (SR) ran north.'], 'The Salt Road'))).toEqual([])
  })

  it.each([
    ['letters that anybody knows', 'The harbour clerk kept a global positioning system (GPS) in his drawer.'],
    ['letters of every laboratory', 'The harbour doctor looked for hepatitis C virus (HCV) in every sailor.'],
    ['a name of which the title has half', 'The Salt Carriers Guild (SCG) met every spring in the harbour.'],
    ['two letters that the text does not go on to use', 'The herring tax (HT) was paid in the harbour.'],
  ])('asks nothing for %s', (_, sentence) => {
    expect(makeAcronym(madeText([sentence], 'Salt Carriers of the North'))).toEqual([])
  })

  it('makes items that check', () => {
    const text = madeText(['The League of Northern Towns (LNT) met every spring.'])
    expect(makeAcronym(text).map(({ item }) => checkItem(item, text.document))).toEqual([undefined])
  })
})

function asked(sentence: string): readonly (readonly [string, string])[] {
  const text = madeText([sentence])
  return makeAcronym(text).map(({ item }) => [promptText(item, text), item.key])
}
