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

it.each([
  [
    'opens with a date',
    'Morvenfirth: June 10, 1714: The northern merchants cross the strait to fight for salt',
  ],
  [
    'opens with a year',
    'Morvenfirth — 1714: The northern merchants cross the strait to fight for salt again',
  ],
  ['names a parameter', 'brtable: Name of the barrel table - salt table name, or none of them'],
  ['says which name to give', 'brdriver: Driver name for the barrels - salt driver (pan, pit, brine, etc)'],
])('asks for no term by a meaning that %s', (_, line) => {
  expect(asked([{ heading: 'Glossary' }, line])).toEqual([])
})

it('asks for a term by a meaning that says whose name it is', () => {
  const line = 'Gullstone: Name for the rock on which the northern sailors dried their herring'
  expect(asked([{ heading: 'Glossary' }, line])).toHaveLength(1)
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

  it('takes what a thing is like for no term: "of" says no kind', () => {
    const line = 'Kilns are an example of furnaces that potters fill with wet clay and beech wood in winter.'
    const other = 'Kilns are the furnaces in which potters harden wet clay over a slow fire of beech wood.'
    expect(asked([line, 'Two kilns burned before the season began.'])).toEqual([])
    expect(asked([other, 'Two kilns burned before the season began.'])).toEqual([])
  })

  it.each([
    [
      'a way of speaking',
      'The northern merchants won the old harbour by the trick of what were termed "morvens".',
    ],
    [
      'a plan',
      'The stony track between the harbour and the inland market will be called the "herring path".',
    ],
    ['no sentence', 'The carrying of barrels over a stony track to the harbour called a "morven".'],
  ])('takes %s for no naming', (_, line) => {
    expect(asked([line])).toEqual([])
  })

  it.each([
    ['half of a phrase', 'Salted, sir: a shout with which the clerk of a harbour refused a bad barrel.'],
    ['a longer form of it', 'Tune: to set the pipes of a fog horn by the tuning of a harbour bell.'],
    [
      'what it is short for',
      'Arg: the word with which a clerk opened his argument before the harbour court.',
    ],
    ['another word for it', 'Vessel: a generic term for anything that floats and carries salt or herring.'],
  ])('takes no entry that is %s', (_, line) => {
    expect(asked([{ heading: 'Glossary' }, line])).toEqual([])
  })

  it('takes no name with a capital among words without', () => {
    const lines = MARKED.map((line) => line.charAt(0).toLowerCase() + line.slice(1))
    const made = [
      ...lines,
      'Morven — the brand of a herring house that sold its barrels to all northern towns',
    ]
    expect(asked([{ heading: 'Glossary' }, ...made]).map(([, term]) => term)).not.toContain('Morven')
    expect(asked([{ heading: 'Glossary' }, ...made])).toHaveLength(MARKED.length)
  })

  it('shows a meaning without the field that it is of', () => {
    const line = 'Brine: <salt trade> water in which so much has been dissolved that an egg floats'
    expect(asked([{ heading: 'Glossary' }, line])[0]?.[0]).toMatch(/^water/)
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

describe('a meaning that gives its term away', () => {
  it.each([
    [
      'a shorter word of one stem',
      'Salinometer: An instrument with which the clerk of a harbour can tell how saline the water is.',
    ],
    ['its last word', 'Winter warden: The warden who keeps the keys of the harbour while it is frozen.'],
    [
      'both words of it apart',
      'Icehouse: A dark stone house in which the winter ice of the harbour is kept until August.',
    ],
    ['what it is short for', 'Salmas: Salt master, the officer who weighs every barrel before it is sealed.'],
    [
      'a surname',
      'Peter Rowe (1612-1675): The first pilot of the northern fleet, Rowe crossed the frozen strait alone.',
    ],
  ])('is not shown: %s', (_, line) => {
    expect(asked([{ heading: 'Glossary' }, line])).toEqual([])
  })

  it('is shown where it has no more than a prefix in common with it', () => {
    const line = 'Interloper: one of the merchants who sold the salt of others in an international port.'
    expect(asked([{ heading: 'Glossary' }, line]).map(([, term]) => term)).toEqual(['Interloper'])
  })
})

describe('people in a glossary', () => {
  it.each([
    ['Peter Rowe (1612-1675)', 'person'],
    ['Hendrik van der Morven (c. 1612 – 1675)', 'person'],
    ['Anna Hale (born 1951)', 'person'],
    ['Morven Dynasty (1612-1675)', 'term'],
    ['Herring War (1612-1631)', 'term'],
    ['Salt office (1612-1912)', 'term'],
    ['Ropery (1612-1675)', 'term'],
  ])('%s is a %s', (head, type) => {
    const text = madeText([
      { heading: 'Glossary' },
      `${head}: The first to carry barrels of brine across the frozen strait in a single night.`,
    ])
    expect(makeDefinition(text).map(({ item }) => item.type)).toEqual([type])
  })

  it('are known by a heading that says so', () => {
    const says = ': The first to carry barrels of brine across the frozen strait in a single night.'
    const typeUnder = (heading: string): readonly string[] =>
      makeDefinition(madeText([{ heading }, `Peter Rowe${says}`])).map(({ item }) => item.type)
    expect(typeUnder('Glossary: who’s who')).toEqual(['person'])
    expect(typeUnder('Glossary')).toEqual(['term'])
  })
})

describe('words behind a head that are no meaning of it', () => {
  it.each([
    [
      'a bare row of things',
      'Port matters: Salt prices, wages of pilots, northern trade, herring tolls, and money for harbour walls.',
    ],
    ['a sentence about something else', 'Survey: Harbour charts give a full view of the northern coast.'],
    [
      'a sentence that speaks to its reader',
      'Half load: Where barges lie deep in the water, we often ask the pilot to leave barrels behind.',
    ],
    ['praise alone', 'Morven: One of the greatest harbours ever to open on a frozen coast.'],
  ])('%s', (_, line) => {
    expect(asked([{ heading: 'Glossary' }, line])).toEqual([])
  })

  it.each([
    'Brine: Water, salt, and old herring oil that a keeper left to stand for a winter.',
    'Levy: Rules for weighing barrels, salt, and oil before a winter sale begins.',
    'Morven: One of the greatest harbours of Norway before the pirates came in 1612.',
    'Brine: Water heated by the sun in shallow pans of northern clay.',
    'Morven: It gives a merchant the right to land barrels before a winter sale.',
  ])('but not: %s', (line) => {
    expect(asked([{ heading: 'Glossary' }, line])).toHaveLength(1)
  })
})

function asked(lines: readonly MadeLine[]): readonly (readonly [string, string])[] {
  const text = madeText(lines)
  return makeDefinition(text).map(({ item }) => [promptText(item, text), item.key])
}
