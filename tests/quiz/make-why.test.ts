import { describe, expect, it } from 'vitest'
import { checkItem } from '../../src/quiz/check-item.ts'
import { makeWhy } from '../../src/quiz/make-why.ts'
import { madeText, promptText } from './made-text.ts'

describe('asking why', () => {
  it.each([
    [
      'because',
      'The northern towns closed their salt markets because foreign pirates controlled the coast.',
      'The northern towns closed their salt markets…',
      'because foreign pirates controlled the coast',
    ],
    [
      'a purpose',
      'The northern towns raised a second wall in order to protect their salt stores from raiders.',
      'The northern towns raised a second wall…',
      'in order to protect their salt stores from raiders',
    ],
    [
      'so that',
      'The northern magistrates lowered the harbour toll so that poor fishermen could sell salted herring.',
      'The northern magistrates lowered the harbour toll…',
      'so that poor fishermen could sell salted herring',
    ],
    [
      'a reason that stands first',
      'Because the winter roads were blocked, the northern merchants sold their salt at a loss.',
      '…the northern merchants sold their salt at a loss',
      'Because the winter roads were blocked',
    ],
    [
      'a degree before the reason, which is asked for with it',
      'The northern towns lost their foreign customers, mainly because of a failed harvest inland.',
      'The northern towns lost their foreign customers…',
      'mainly because of a failed harvest inland',
    ],
  ])('shows the statement without %s', (_, sentence, prompt, reason) => {
    expect(asked(sentence)).toEqual([[prompt, reason]])
  })

  it('leaves out what the sentence goes on to tell', () => {
    expect(
      asked(
        'The old salt market was closed by the council because of poisonous fumes, and was later sold.',
      )[0]?.[1],
    ).toBe('because of poisonous fumes')
  })

  it.each([
    [
      'a since of time',
      'The northern towns have sold salt to foreign merchants, since 1450 the only customers of note.',
    ],
    [
      'a noun with its own due to',
      'The northern towns recorded many deaths due to fever among foreign salt workers.',
    ],
    [
      'a statement about something else',
      'This decision ruined the northern salt merchants because pirates controlled the coast.',
    ],
    [
      'a reason that points elsewhere',
      'Because of this old quarrel, the northern merchants sold their salt at a loss.',
    ],
    [
      'a relative clause that is not over',
      'A merchant who travels north in order to buy salt is called a salter by the locals.',
    ],
    [
      'an infinitive that the verb asks for',
      'The northern council ordered the salt merchants to protect the old harbour wall.',
    ],
  ])('does not take %s for a reason', (_, sentence) => {
    expect(asked(sentence)).toEqual([])
  })

  it('makes items that check', () => {
    const text = madeText([
      'The northern towns closed their salt markets because foreign pirates controlled the coast.',
    ])
    expect(makeWhy(text).map(({ item }) => checkItem(item, text.document))).toEqual([undefined])
  })

  it.each([
    [
      'a cause that belongs to a noun, without a verb of its own',
      'While an open gate brings more boats, harbour blur due to driftwood and mud on northern coasts.',
    ],
    [
      'a cause that runs into the verb of the sentence',
      'Wide salt markets have gained much from cheap harbours, though trade lost due to driftwood limits the sale of herring.',
    ],
    [
      'whose work it is',
      'The northern test of salted herring is an extension of a much older test, due to Shimor and Hasek (1999).',
    ],
    [
      'chances of nobody knows what',
      'The chances increase further if the northern harbour has been closed, since there is usually more trade around the islands.',
    ],
    [
      'a clause without a main one',
      'After the northern magistrates had lowered the harbour toll so that poor fishermen could sell herring.',
    ],
    [
      'an infinitive that a noun asks for',
      'The northern chronicle gives the later historians of salt no evidence to protect their bold claims.',
    ],
    [
      'a reason that the statement has told',
      'The northern merchants closed the flooded harbour market because of the flooded harbour.',
    ],
    [
      'what came of it',
      'The northern salt towns raised the harbour toll, so that poor fishermen could sell no salted herring.',
    ],
    [
      'a state of things that came of it',
      'The northern salt towns raised the harbour toll so that poor fishermen have left the coast.',
    ],
    [
      'a purpose inside the subject',
      'Raising a second wall beside the northern salt market to protect old stores is a waste of timber.',
    ],
    [
      'a condition',
      'The northern salt merchants were required to swear an oath in order to carry salted herring inland safely.',
    ],
    [
      'a purpose that anybody would name',
      'The northern salt merchants rang the harbour bell in order to attract attention.',
    ],
    [
      'a clause that has lost its verb',
      'The northern towns closed their salt markets because the strength of the winter storms offshore.',
    ],
    [
      'one half of a contrast',
      'The northern towns watched their salt markets because in one harbour the toll was high, whereas in the other it was low.',
    ],
    [
      'a reason that a condition runs into',
      'The northern towns closed their salt markets because of foreign pirates or when the winter storms were heavy.',
    ],
    [
      'that nothing has been found out',
      'The early prices of the northern salt markets were never compared due to a lack of records from the old harbours.',
    ],
    [
      'a reason that the text only supposes',
      'The northern towns closed their salt markets, probably because foreign pirates controlled the coast.',
    ],
    [
      'a reason that is named as the only one',
      'The northern towns closed their salt markets solely due to the foreign pirates offshore.',
    ],
    [
      'a statement that may be denied or not',
      'The northern towns did not close their salt markets because foreign pirates controlled the coast.',
    ],
    [
      'a statement about nobody',
      'No northern merchant closed a salt market, because foreign pirates controlled the coast.',
    ],
    [
      'half of a comparison',
      'The northern merchants closed their markets more because of the toll than because of any pirates offshore.',
    ],
    [
      'a reason with a footnote in it',
      'The northern towns closed their salt markets because pirates held the coast.[4], Later merchants returned.',
    ],
    [
      'a clause that only concedes',
      'Even though the northern council allowed foreign salt barges, because the harbour law was old, the guild closed the quay.',
    ],
    [
      'a reason inside a relative clause',
      'The northern harbour board repaired several old timber quays that had rotted because of the salty winter spray.',
    ],
    [
      'a cause that belongs to a part of the subject',
      'Northern barges once classed as unsafe because of the lack of oak timber should be inspected before winter.',
    ],
    [
      'a clause after a *which* that is still to go on',
      'The northern council kept an old harbour toll which, since it was seldom collected, was not worth its clerks.',
    ],
    [
      'a thing that somebody told',
      'The northern abbot recalled that the harbour bell had cracked because the masons hung it badly in winter.',
    ],
    [
      'an order',
      'Imagine a northern harbour with free quays because no merchant should pay a toll on winter salt.',
    ],
    [
      'a cause after which the main clause comes',
      'By use of a small set of northern harbour rules applied as a result of the winter flood, the guild collects only lawful tolls.',
    ],
    [
      'a clause with *the* and a bare noun that was spoken of before',
      'Because the northern winter had closed every strait, the convoy remained in a foreign harbour until spring.',
    ],
    [
      'the rest of a reason that stands first',
      'Because the northern council granted salt rights to foreign guilds, some of which were never used, new harbour laws were written.',
    ],
    [
      'a phrase after a colon',
      'The northern guild sold two sorts of salted herring: cheap white herring because it lay in sea salt, and the red sort.',
    ],
    [
      'a line of a glossary',
      'Herring League: A union of northern harbours founded by rich salt merchants in order to end all foreign tolls.',
    ],
  ])('asks nothing for %s', (_, sentence) => {
    expect(asked(sentence)).toEqual([])
  })

  it('ends the reason where another clause begins', () => {
    const sentence =
      'The northern towns closed their salt markets because of a failed harvest inland and the old harbour was sold.'
    expect(asked(sentence).map(([, key]) => key)).toEqual(['because of a failed harvest inland'])
  })

  it('keeps adjectives together that share a noun', () => {
    const sentence =
      'The northern council opened new harbour schools because the price of books continues to fall, and the need for primary and secondary teachers is also growing.'
    expect(asked(sentence).map(([, key]) => key)).toEqual([
      'because the price of books continues to fall, and the need for primary and secondary teachers is also growing',
    ])
  })

  it.each([
    'on the grounds that foreign pirates controlled the coast',
    'for fear of foreign pirates along the coast',
    'on account of foreign pirates along the coast',
    'with the aim of ending foreign piracy along the coast',
    'in the hope of ending foreign piracy along the coast',
  ])('takes for a reason: %s', (reason) => {
    expect(asked(`The northern towns closed every salt market they owned, ${reason}.`)).toEqual([
      ['The northern towns closed every salt market they owned…', reason],
    ])
  })

  it('takes a clause after a comma and *for* for a reason', () => {
    expect(
      asked(
        'The northern towns closed every salt market they owned, for the foreign pirates had burnt the coast.',
      ),
    ).toEqual([
      [
        'The northern towns closed every salt market they owned…',
        'for the foreign pirates had burnt the coast',
      ],
    ])
  })

  it('does not take a *for* with a mere noun for a reason', () => {
    expect(
      asked(
        'The northern towns built a new salt market, for the foreign merchants who had settled along the coast.',
      ),
    ).toEqual([])
  })

  it.each([
    [
      'an example',
      'The northern towns closed every salt market they owned, for example -- will be forgotten soon.',
    ],
    [
      'a case',
      'The northern towns closed every salt market they owned, for instance -- will be forgotten soon.',
    ],
    ['whose sake', 'The northern towns closed every salt market they owned, for the sake of peace was dear.'],
    [
      'a thing and whose it was',
      'The northern towns built a new salt market, for the merchants the council had invited from abroad.',
    ],
  ])('does not take a *for* with %s for a reason', (_, sentence) => {
    expect(asked(sentence)).toEqual([])
  })

  it.each([
    [
      'if',
      'Closing a northern salt market is wise if foreign merchants were robbed due to poor guards along the coast.',
    ],
    [
      'that',
      'The chief worth of the northern pact is that many towns are able to trade in order to feed poor fishermen inland.',
    ],
    [
      'when',
      'The northern magistrates opened a second harbour when foreign merchants hired local boats in order to unload salted herring.',
    ],
  ])('leaves out a reason of a clause with *%s*, which is not one of the claim', (_, sentence) => {
    expect(asked(sentence)).toEqual([])
  })

  it('takes the reason of a clause that *it is likely* only announces', () => {
    expect(
      asked(
        'It is likely that the northern towns raised a second wall in order to protect their salt stores from raiders.',
      ),
    ).toHaveLength(1)
  })

  it('takes the reason of a clause that goes on with the story', () => {
    expect(
      asked(
        'The northern league lasted until the great frost, when the salt trade collapsed due to foreign piracy along the open coast.',
      ),
    ).toHaveLength(1)
  })

  it('leaves out what something was made to do', () => {
    expect(
      asked(
        'Some northern salt boats of the old guild are designed so as to carry heavy barrels through shallow water.',
      ),
    ).toEqual([])
  })

  it('does not cut a comparison in two', () => {
    expect(
      asked(
        'It is much cheaper to close a northern salt market in the hope of ending piracy than burning foreign ships.',
      ),
    ).toEqual([])
  })
})

function asked(sentence: string): readonly (readonly [string, string])[] {
  const text = madeText([sentence])
  return makeWhy(text).map(({ item }) => [promptText(item, text), item.key])
}
