import { describe, expect, it } from 'vitest'
import { checkItem } from '../../src/quiz/check-item.ts'
import { makeAcronym } from '../../src/quiz/make-acronym.ts'
import { madeText, promptText } from './made-text.ts'

describe('acronyms', () => {
  it.each([
    ['The League of Northern Towns (LNT) met every spring.', 'LNT', 'League of Northern Towns'],
    ['Members of the LNT (League of Northern Towns) met every spring.', 'LNT', 'League of Northern Towns'],
    ['Salt was moved by chain bucket lift (CBL) in the harbour.', 'CBL', 'chain bucket lift'],
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
    ['two letters', 'The herring tax (HT) was paid in the harbour, and the HT was high, and the HT fell.'],
    ['what was searched', 'The clerks searched the Northern Ledger of Tolls (NLT) for herring.'],
    ['who paid for it', 'The harbour wall was built with a grant of the Northern Boat Club (NBC).'],
    ['what was measured with', 'The clerk filled in the Morven Herring Scale (MHS) by the harbour wall.'],
    ['how a study was done', 'The barrels were carefully assessed with a long brass lever (LBL).'],
    [
      'one of a row',
      'The Old Salt Guild (OSG), the North Tar Yard (NTY), the Red Sail Fleet (RSF) and the Low Dyke Board (LDB) met.',
    ],
  ])('asks nothing for %s', (_, sentence) => {
    expect(makeAcronym(madeText([sentence], 'Salt Carriers of the North'))).toEqual([])
  })

  it('asks for letters that come late in a text only where they are used again', () => {
    const sentence = 'The League of Northern Towns (LNT) met every spring.'
    const filler = Array.from({ length: 30 }, (_, i) => `Barrel ${i} of herring was rolled to the wall.`)
    expect(makeAcronym(madeText([...filler, sentence]))).toEqual([])
    expect(makeAcronym(madeText([sentence, ...filler]))).toHaveLength(1)
    expect(
      makeAcronym(madeText([...filler, sentence, 'The LNT sold salt, and the LNT was rich.'])),
    ).toHaveLength(1)
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
