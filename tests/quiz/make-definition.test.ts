import { describe, expect, it } from 'vitest'
import { checkItem } from '../../src/quiz/check-item.ts'
import { makeDefinition } from '../../src/quiz/make-definition.ts'
import type { MadeLine } from '../support/library.ts'
import { madeText, promptText } from './made-text.ts'

const MARKED = [
  'Brine — water in which so much has been dissolved that an egg floats',
  'Pan house — the shed where fires burn under wide shallow vessels',
  'Toll (dues): a payment that ships owe when they enter a port',
  'Staple | the right of a town to have all passing goods offered for sale',
]

describe('terms of a glossary', () => {
  it('asks for the term by the meaning, whatever mark stands between', () => {
    expect(asked([{ heading: 'Glossary' }, ...MARKED])).toEqual([
      ['water in which so much has been dissolved that an egg floats', 'Brine'],
      ['the shed where fires burn under wide shallow vessels', 'Pan house'],
      ['a payment that ships owe when they enter a port', 'Toll'],
      ['the right of a town to have all passing goods offered for sale', 'Staple'],
    ])
  })

  it('needs no heading where four such lines stand together, and more than one where they do not', () => {
    expect(asked(MARKED)).toHaveLength(4)
    expect(asked(MARKED.slice(0, 2))).toEqual([])
  })

  it('reads sentences under a heading that announces terms, and takes the short form as right', () => {
    const lines = [
      { heading: 'Terms of the trade' },
      'Salt master (SM) is the officer who weighs every barrel before it is sealed.',
      'Herring tithe means the tenth part of a catch that a boat gave to its parish.',
      'A pan house is the shed where fires burn under wide shallow vessels.',
      'Winter convoy describes a fleet that sails together for fear of pirates.',
    ]
    expect(asked(lines)).toContainEqual([
      '_____ is the officer who weighs every barrel before it is sealed.',
      'Salt master',
    ])
    expect(asked(lines)).toHaveLength(4)
    const text = madeText(lines)
    expect(makeDefinition(text)[0]?.item.accept).toEqual(['SM'])
  })

  it('reads a term on its own line with its meaning further in', () => {
    const lines = MARKED.map((line) =>
      line.replace(/ — | \| |: /, '\n      The meaning: ').replace('The meaning: ', 'Namely '),
    )
    expect(asked([{ heading: 'Glossary' }, ...lines]).map(([, term]) => term)).toContain('Brine')
  })

  it('does not ask where the meaning says the term', () => {
    expect(
      asked([{ heading: 'Glossary' }, 'Salting — preserving a fish by rubbing it with plenty of salt']),
    ).toEqual([])
  })
})

it('asks for no term by what many a word means, nor by a name in another tongue', () => {
  const lines = [
    'Brack: to spoil a barrel',
    "Gullstone: Harn vey - 'old man' who waits upon the northern rocks at dusk",
  ]
  expect(asked([{ heading: 'Glossary' }, ...lines])).toEqual([])
})

describe('terms that a sentence introduces', () => {
  it.each([
    ['what people were like', 'The men of the northern salt towns were known as skilful river pilots.'],
    ['a common word', 'The northern merchants divided every winter ledger into nine sections called books.'],
    ['what was told before', 'In the winter the region sent to the northern merchants a salt called halite.'],
    [
      'a word given in another spelling',
      'The northern salt merchants wrote on thin sheets known as "Morven" (mōrvèn in the old script).',
    ],
  ])('asks nothing for %s', (_, sentence) => {
    expect(asked([sentence])).toEqual([])
  })

  it.each([
    ['The officers who weighed the barrels of the northern merchants were called salters.', 'salters'],
    [
      'Dried cod was carried inland along a stony track known as the "herring path" by night.',
      'herring path',
    ],
    [
      'Thick grey blocks from the coast were carried inland by mules and were referred to as saltstone, and were sold whole.',
      'saltstone',
    ],
  ])('%s', (sentence, term) => {
    const [item] = asked([sentence])
    expect(item?.[1]).toBe(term)
    expect(item?.[0]).toBe(sentence.replace(term, '_____'))
  })

  it.each([
    [
      'a second name',
      'The stony track between the harbour and the inland market was also known as the herring path.',
    ],
    ['a call', 'The northern merchants of the old harbour called for lower tolls on foreign salt.'],
    ['a term that is told before', 'The herring traders of the northern coast were called herring lords.'],
    [
      'a part of a compound',
      'The stony track between the harbour and the inland market became known as "herring"-road.',
    ],
    [
      'the subject of the text',
      'A stony track between the harbour and the inland market was called the Salt Road.',
    ],
  ])('asks nothing for %s', (_, sentence) => {
    expect(asked([sentence])).toEqual([])
  })

  it('takes "a … is a …" only where the text goes on to use the term', () => {
    const meaning = 'A kiln is a furnace in which potters harden wet clay over a slow fire of beech wood.'
    expect(asked([meaning])).toEqual([])
    expect(asked([meaning, 'Every kiln bore the sign of its owner before the season began.'])).toEqual([
      ['_____ is a furnace in which potters harden wet clay over a slow fire of beech wood.', 'kiln'],
    ])
  })

  it('takes no part of an argument for a term', () => {
    const reason =
      'A key reason is a lack of concern for potters who harden wet clay over a slow fire of beech wood.'
    expect(asked([reason, 'That was the key reason before the season began.'])).toEqual([])
  })

  it.each([
    ['a place in a list', 'Third: free passage for every wagon that carries salt to the harbour.'],
    ['the number of a standard', 'NS 2047: The rule of the northern towns for weighing salted herring.'],
    ['initials of its meaning', 'GRT: Guild of River Traders who carried salted herring upstream.'],
    ['a way to write to somebody', 'Saltpan: A table of prices kept by the clerk at clerk@harbour.example.'],
    ['a statement about something else', 'Brined out: The old warehouse had a brine pump that often failed.'],
  ])('takes no term that is %s', (_, line) => {
    expect(asked([{ heading: 'Glossary' }, line])).toEqual([])
  })

  it('shows a meaning without the pronunciation and brackets before it', () => {
    const line = "Brinage: /bry'nij/ [Old Northern] A yearly tax on salted fish that crossed the bridge."
    expect(asked([{ heading: 'Glossary' }, line])).toEqual([
      ['A yearly tax on salted fish that crossed the bridge.', 'Brinage'],
    ])
  })

  it('makes items that check', () => {
    const text = madeText([{ heading: 'Glossary' }, ...MARKED])
    expect(makeDefinition(text).map(({ item }) => checkItem(item, text.document))).toEqual(
      MARKED.map(() => undefined),
    )
  })
})

function asked(lines: readonly MadeLine[]): readonly (readonly [string, string])[] {
  const text = madeText(lines)
  return makeDefinition(text).map(({ item }) => [promptText(item, text), item.key])
}
