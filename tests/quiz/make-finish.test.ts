import { describe, expect, it } from 'vitest'
import { checkItem } from '../../src/quiz/check-item.ts'
import { makeFinish } from '../../src/quiz/make-finish.ts'
import { madeText, promptText } from './made-text.ts'

describe('finishing the author’s thought', () => {
  it('cuts after an opening clause, before the main one', () => {
    expect(
      asked('Without a common plan for the northern harbours, any promise of cheaper salt is empty.'),
    ).toEqual([['Without a common plan for the northern harbours,…', 'any promise of cheaper salt is empty']])
  })

  it('keeps the word at which the thought turns', () => {
    expect(
      asked(
        'The northern merchants had financed every winter convoy, but the magistrates refused to share the profits.',
      ),
    ).toEqual([
      [
        'The northern merchants had financed every winter convoy, but…',
        'the magistrates refused to share the profits',
      ],
    ])
  })

  it('cuts before what something is said to be', () => {
    expect(
      asked(
        'A lasting agreement between the northern towns remains a necessary condition for the reopening of the mines.',
      ),
    ).toEqual([
      [
        'A lasting agreement between the northern towns remains…',
        'a necessary condition for the reopening of the mines',
      ],
    ])
  })

  it('cuts after a verb that asks for more, and never inside the noun phrase that follows', () => {
    expect(
      asked(
        'The survival of the northern villages depends on the willingness of rich towns to repair old bridges.',
      ),
    ).toEqual([
      [
        'The survival of the northern villages depends on…',
        'the willingness of rich towns to repair old bridges',
      ],
    ])
  })

  it('asks for one thought: a further clause is left to the quotation', () => {
    const [item] = asked(
      'The decline of the river trade led to a bitter quarrel among the old merchant families, which the governor used for his own ends.',
    )
    expect(item?.[1]).toBe('a bitter quarrel among the old merchant families')
  })

  it('starts after a connective, and says that something is left out', () => {
    const [item] = asked(
      'However, critics of the northern merchants argue that cheap salt ruined the fishing villages along the coast.',
    )
    expect(item?.[0]).toBe('…critics of the northern merchants argue that…')
  })

  it.each([
    [
      'points at another sentence',
      'This policy of the northern merchants depends on the goodwill of many small inland towns.',
    ],
    [
      'says something of a finding, after the clause that tells it',
      'The finding that the northern merchants were required to maintain deep wells for their convoys explains the high toll.',
    ],
    [
      'opens with an unknown he',
      'He argued that the northern merchants would never again pay for the winter convoys.',
    ],
    [
      'opens with a bare noun known from before',
      'The plan depends on the goodwill of many small inland towns and villages.',
    ],
    [
      'says it of what was named before',
      'Founded as a shelter for poor sailors, it remains the most visited house of the northern coast.',
    ],
    [
      'speaks of the same thing',
      'A guild of the same name depends on the goodwill of many small inland towns and villages.',
    ],
    ['is too short to hold a thought', 'The northern road was a ruin.'],
    [
      'would ask for names only',
      'The most loyal northern merchants were Anna Brandt, Karl Lund, Peter Holm and Ida Falk.',
    ],
  ])('asks nothing of a sentence that %s', (_, sentence) => {
    expect(asked(sentence)).toEqual([])
  })

  it('does not cut inside a relative clause whose sentence goes on', () => {
    const items = asked(
      'The northern merchants who depended on the patience of their foreign lenders were ruined within a single winter.',
    )
    expect(items.map(([prompt]) => prompt).filter((prompt) => prompt?.endsWith('depended on…'))).toEqual([])
  })

  it('makes items that check, with ids that survive an edit elsewhere', () => {
    const sentence = 'Without a common plan for the northern harbours, any promise of cheaper salt is empty.'
    const before = madeText([sentence])
    const after = madeText([
      'A new paragraph about something else stands here now, long enough to be read.',
      sentence,
    ])
    const items = makeFinish(before)
    expect(items.map(({ item }) => checkItem(item, before.document))).toEqual([undefined])
    expect(makeFinish(after).map(({ item }) => item.id)).toContain(items[0]?.item.id)
  })

  it.each([
    [
      'what could end a sentence of any text',
      'Although the northern harbours have been described by many travellers, little is known about their early salt trade.',
    ],
    [
      'that something matters',
      'Understanding the harbour tolls of the northern merchants is essential for explaining the long salt war.',
    ],
    [
      'that nothing is settled',
      'The old harbour tolls of the northern merchants raised the price of herring, although there are conflicting reports on the early trade.',
    ],
    [
      'one thing of many',
      'One of the largest northern warehouses is a vaulted hall beside the frozen river mouth.',
    ],
    [
      'what is opened by that it is unknown',
      'Although the old cause of decline remains unclear, the northern merchants lost their herring trade within one winter.',
    ],
    [
      'what the title says',
      'Without a common plan for the northern harbours, the salt road remains a road for salt.',
    ],
    [
      'what a paper is about',
      'Although the northern harbours were rich, this paper argues that foreign pirates controlled the coast.',
    ],
  ])('asks nothing that ends on %s', (_, sentence) => {
    expect(asked(sentence)).toEqual([])
  })

  it('ends the answer before another clause with a subject of its own', () => {
    const sentence =
      'The long winter of the northern coast led to a bitter shortage of dry firewood and the old harbour was closed.'
    expect(asked(sentence).map(([, key]) => key)).toEqual(['a bitter shortage of dry firewood'])
  })

  it('keeps a row of adjectives whole', () => {
    const sentence =
      'Until the northern harbour is dredged, the old canal offers a slow, safe, and cheap way for salt barges.'
    expect(asked(sentence).map(([, key]) => key)).toEqual([
      'the old canal offers a slow, safe, and cheap way for salt barges',
    ])
  })

  it('asks nothing in a text that is not English', () => {
    expect(
      asked(
        'Ohne einen gemeinsamen Plan für die Häfen des Nordens bleibt jedes Versprechen von billigem Salz leer.',
      ),
    ).toEqual([])
  })

  it.each([
    'Although the northern merchants kept careful ledgers for centuries, the true price of herring has not yet been clarified.',
    'The careful weighing of salted herring barrels remains an important tool in the northern winter trade.',
    'The old chronicle of the northern council warns that sailors should never look back at it.',
  ])('asks nothing that could end any sentence, or that points back: %s', (sentence) => {
    expect(asked(sentence)).toEqual([])
  })

  it.each([
    [
      'what follows from an act that is not named',
      'Doing so before the first winter storm depends on the willingness of rich towns to repair old bridges.',
    ],
    [
      'what is said of the only noun that *its* could mean',
      'The question of its economical application is still unsettled, but experiment has already proved that herring oil burns brighter than wax.',
    ],
    [
      'what the main one of many is, of something named before',
      'The biggest drawback, for northern harbours, is that the oak locks of their gates swell during cold and rainy winters.',
    ],
    [
      'a note on things that only the text before can tell',
      'Note that the wooden fishing boats are aimed at helping poor northern merchants to reach the outer islands.',
    ],
    [
      'an answer whose *these* the words shown do not explain',
      'While the northern abbeys paid every toll in salted herring, these privileges angered the southern merchants for decades.',
    ],
    [
      'a pronoun after a phrase that holds no subject',
      'With patient labour they rebuilt the northern harbour, but foreign merchants stayed away for many years.',
    ],
    [
      'an *it* before which only more than one thing is named',
      'Some critics praised it as a bold northern plan and noted it as a cheaper way, while others called the scheme a waste of salt.',
    ],
    [
      'what something is needed for',
      'Northern merchants bought most of the strong oak timber needed to build deep harbour walls against winter storms.',
    ],
    [
      'a subject that comes after its verb',
      'Only after the spring thaw and the long northern council are the old harbour locks opened for salt barges.',
    ],
    [
      'a second thing that is said of a subject far away',
      'The northern tower was built by Danish masons before the flood and was a hated sign of foreign rule.',
    ],
    [
      'how hard a thing is',
      'A northern treaty without the consent of every coastal guild is difficult to reconcile with old harbour law.',
    ],
    [
      'what is lacking',
      'Northern merchants praised both kinds of salted herring for centuries, but honest comparisons of their taste are lacking.',
    ],
    [
      'a thought that another one breaks off',
      'The oldest bronze bell of the northern salt guild remains functional; a cracked one could mislead barges.',
    ],
    [
      'an aside before the thought itself',
      'Defenders of the northern salt league argue that, in a free harbour, every honest merchant pays what his salt is worth.',
    ],
    [
      'an order',
      'Remember the northern merchants of the old league, but the guild clerks deserve as much of the credit for cheap salt.',
    ],
    [
      'advice to the reader',
      'Northern captains should be aware that foreign harbours close before dusk, but southern harbours may keep later hours.',
    ],
    [
      'a row of reasons that is not over',
      'Because the northern salt gave better herring, helped poor fishermen sell inland and was a gentler cure, it was used in every harbour.',
    ],
    [
      'a clause that an aside only interrupts',
      'If, on the other hand, the northern guild remained a loyal member of the salt league, the council kept the toll low.',
    ],
    [
      'an answer that ends in the middle of a row',
      'Herring was first salted on foreign coasts, but the practice had reached every northern harbour before the war and, according to one account, had become a royal trade.',
    ],
  ])('does not ask for %s', (_, sentence) => {
    expect(asked(sentence)).toEqual([])
  })

  it.each(['Note that', 'It should be noted that', 'It is also worth noting that'])(
    'starts after "%s"',
    (note) => {
      expect(
        asked(
          `${note} the survival of northern villages depends on the willingness of rich towns to repair old bridges.`,
        ),
      ).toEqual([
        [
          '…the survival of northern villages depends on…',
          'the willingness of rich towns to repair old bridges',
        ],
      ])
    },
  )

  it('shows a *do so* whose act it shows as well', () => {
    expect(
      asked(
        'Merchants sell salted herring before winter, and doing so depends on the willingness of rich towns to repair old bridges.',
      ),
    ).toHaveLength(1)
  })

  it('does not cut after an *it* that may be one of several things of the clause before', () => {
    expect(
      asked(
        'When the northern guild raised the winter toll, it thought that foreign merchants would soon leave the old harbour for good.',
      ),
    ).toEqual([
      [
        'When the northern guild raised the winter toll,…',
        'it thought that foreign merchants would soon leave the old harbour for good',
      ],
    ])
  })

  it('asks for what a turn says of a *these* before it', () => {
    expect(
      asked(
        'The northern council granted two salt rights to the foreign guilds, but these privileges angered every merchant in town.',
      ),
    ).toEqual([
      [
        'The northern council granted two salt rights to the foreign guilds, but…',
        'these privileges angered every merchant in town',
      ],
    ])
  })

  it('cuts at a turn after a question that is the subject', () => {
    expect(
      asked(
        'Whether the northern guild ever owned the salt works is unknown, but its merchants sold most of the salt.',
      ),
    ).toEqual([
      [
        'Whether the northern guild ever owned the salt works is unknown, but…',
        'its merchants sold most of the salt',
      ],
    ])
  })

  it.each([
    ['Several writers have argued that', 'the northern salt markets were closed by greedy foreign merchants'],
    ['Figures can be derived from', 'the careful salt ledgers of several northern harbour towns'],
  ])('does not show so little as: %s', (opening, rest) => {
    expect(askedOfEssay(`${opening} ${rest}.`)).toEqual([])
  })

  it('asks in an essay what is said of a name, however short the prompt', () => {
    expect(
      askedOfEssay('The Rowe guild argued that the northern salt markets were closed by greedy merchants.'),
    ).toEqual([['The Rowe guild argued that…', 'the northern salt markets were closed by greedy merchants']])
  })

  it.each([
    'Even carved in a shallow groove on the old northern harbour gate, it was a bitter warning to foreign merchants.',
    'Once carried across the deep northern harbour by night, it was a welcome prize for foreign merchants.',
  ])('does not ask of a pronoun whom a participle is said of: %s', (sentence) => {
    expect(asked(sentence)).toEqual([])
  })

  it('asks what is said of a pronoun for a thing that is done', () => {
    expect(
      asked(
        'While mending the torn nets of the northern harbour is slow, it was a welcome trade to poor families.',
      ),
    ).toHaveLength(1)
  })

  it.each([
    [
      'similarly',
      'The northern salt guild was similarly ruled by old families, but foreign merchants paid most of the yearly toll.',
    ],
    [
      'also',
      'The magistrates of the northern harbour towns also hoped that cheap salt would feed poor fishermen inland.',
    ],
    [
      'the other',
      'The survival of the northern village depends on the willingness of the other towns to repair old bridges.',
    ],
    [
      'the same',
      'The survival of the northern village depends on the same willingness of a rich town to repair bridges.',
    ],
  ])('does not ask for what is compared by *%s* with a thing that the sentence leaves out', (_, sentence) => {
    expect(asked(sentence)).toEqual([])
  })

  it.each([
    [
      'also',
      'The northern merchants had financed every winter convoy, but the magistrates also kept a share of the profits.',
    ],
    [
      'the other',
      'The survival of one northern village depends on the willingness of the other village to repair old bridges.',
    ],
    [
      'the same',
      'The survival of both northern villages depends on the same willingness of a rich town to repair bridges.',
    ],
    [
      'the same … as',
      'The survival of the northern village depends on the same goodwill of a rich town as any harbour repair.',
    ],
  ])('asks for what is compared by *%s* with a thing of the sentence', (_, sentence) => {
    expect(asked(sentence)).toHaveLength(1)
  })

  it('does not end what is shown with an *it is*', () => {
    expect(
      asked(
        'The northern council spent a whole winter on the quarrel about salt, and it is rare that foreign merchants ever paid.',
      ),
    ).toEqual([])
  })
})

/** Questions on a sentence that stands in a text as long as an essay, all the rest of it too short to be asked. */
function askedOfEssay(sentence: string): readonly (readonly [string, string])[] {
  const text = madeText([sentence, ...Array.from({ length: 300 }, () => 'The salt was sold.')])
  return makeFinish(text).map(({ item }) => [promptText(item, text), item.key])
}

function asked(sentence: string): readonly (readonly [string, string])[] {
  const text = madeText([sentence])
  return makeFinish(text).map(({ item }) => [promptText(item, text), item.key])
}
