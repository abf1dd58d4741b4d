import { describe, expect, it } from 'vitest'
import type { AnswerType, Item, ItemKind } from '../../src/quiz/item.ts'
import { worthOf } from '../../src/quiz/worth.ts'
import { madeDocument } from '../support/library.ts'
import { makeItem } from './make-test-item.ts'

describe('what a sentence with a gap is worth', () => {
  const rowe = 'The northern pump was invented by _____ of Dundee.'

  it.each<readonly [string, Made, Made]>([
    [
      'who made something, than who stood by',
      { prompt: rowe, key: 'Peter Rowe', type: 'person' },
      { prompt: 'The northern pump was admired by _____ of Dundee.', key: 'Peter Rowe', type: 'person' },
    ],
    [
      'when something was founded, than when it was on the stage',
      { prompt: 'The Salt League of Leith was founded in _____ by Ann Holt.', key: '1712' },
      { prompt: 'The Salt League of Leith was broadcast in _____ by Ann Holt.', key: '1712' },
    ],
    [
      'a beginning, than one among the news',
      { prompt: 'The Salt League of Leith was formed in _____.', key: '1712' },
      { prompt: 'The Salt League of Leith was formed and announced in _____.', key: '1712' },
    ],
    [
      'what stands on no stage, than the news of one',
      { prompt: 'The Salt League of Leith met in _____.', key: '1712' },
      { prompt: 'The Salt League of Leith aired in _____.', key: '1712' },
    ],
    [
      'one of two figures, than one of many',
      { prompt: 'The lighthouse of Leith was built in _____ with 140 steps and 12 lamps.', key: '1712' },
      {
        prompt: 'The lighthouse of Leith was built in _____ with 140 steps, 6 rooms and 12 lamps.',
        key: '1712',
      },
    ],
    [
      'one date, than one of several figures',
      { prompt: 'The lighthouse of Leith was built in _____ of local granite.', key: '1712' },
      { prompt: 'The lighthouse of Leith was built in _____ with 140 steps and 12 lamps.', key: '1712' },
    ],
    [
      'a year, than a day',
      { prompt: 'The lighthouse of Leith was built in _____.', key: 'May 1712', type: 'date' },
      { prompt: 'The lighthouse of Leith was built in _____.', key: 'May 4, 1712', type: 'date' },
    ],
    [
      'what the text is about, than something beside it',
      { prompt: 'The Salt Road was opened in _____.', key: '1712', title: 'The Salt Road' },
      { prompt: 'The Salt Road was opened in _____.', key: '1712', title: 'Herring' },
    ],
    [
      'a person, than a code',
      { prompt: rowe, key: 'Peter Rowe', type: 'person' },
      { prompt: rowe, key: 'PR7', type: 'name' },
    ],
    [
      'a person, than a place',
      { prompt: rowe, key: 'Peter Rowe', type: 'person' },
      { prompt: rowe, key: 'Port Mavis', type: 'place' },
    ],
    [
      'a word, than letters and figures',
      { prompt: rowe, key: 'Peter', type: 'name' },
      { prompt: rowe, key: 'PR7', type: 'name' },
    ],
    [
      'a full name, than a short one',
      { prompt: rowe, key: 'Peter Rowe', type: 'person' },
      { prompt: rowe, key: 'Rowe', type: 'person' },
    ],
    [
      'a name, than a common noun',
      { prompt: rowe, key: 'Guild Hall', type: 'name' },
      { prompt: rowe, key: 'guild hall', type: 'term' },
    ],
    [
      'a sentence with names, than one with none',
      { prompt: 'Near Bergen in Norway the Orkney fleet found _____.', key: 'Peter Rowe', type: 'person' },
      { prompt: 'Near the harbour a fleet found _____.', key: 'Peter Rowe', type: 'person' },
    ],
    [
      'a sentence with three names, than one with two',
      { prompt: 'The league met Orkney men, Norway men and Bergen men in _____.', key: '1712' },
      { prompt: 'The league met Orkney men, Norway men and other men in _____.', key: '1712' },
    ],
    [
      'a year of its own, than the year of games',
      { prompt: 'Sixteen towns of Norway met in _____.', key: '1934' },
      { prompt: 'Sixteen towns of the World Cup met in _____.', key: '1934' },
    ],
    [
      'a whole name, than a part of one',
      { prompt: 'The dyers of Leith kept _____ for wool.', key: 'Kermes', type: 'name' },
      { prompt: "The dyers of Leith kept _____,2'-oxide for wool.", key: 'Kermes', type: 'name' },
    ],
    [
      'when something came to be, than since when it lasts',
      { prompt: 'In _____ the League of Leith met weekly.', key: '1712' },
      { prompt: 'Since _____ the League of Leith met weekly.', key: '1712' },
    ],
    [
      'what the text says once, than what it comes back to',
      { prompt: rowe, key: 'Peter Rowe', type: 'person' },
      { prompt: rowe, key: 'Peter Rowe', type: 'person', quote: 'Peter Rowe met Peter Rowe.' },
    ],
    [
      'what the text says twice, than what it says three times',
      { prompt: rowe, key: 'Peter Rowe', type: 'person', quote: 'Peter Rowe met Peter Rowe.' },
      { prompt: rowe, key: 'Peter Rowe', type: 'person', quote: 'Peter Rowe, Peter Rowe and Peter Rowe.' },
    ],
    [
      'an old year, than one of the last century',
      { prompt: 'The League of Leith met in _____.', key: '1712' },
      { prompt: 'The League of Leith met in _____.', key: '1912' },
    ],
    [
      'a year of the last century, than one of this',
      { prompt: 'The League of Leith met in _____.', key: '1912' },
      { prompt: 'The League of Leith met in _____.', key: '2012' },
    ],
    [
      'who did something, than who judged a work',
      { prompt: 'Near Leith _____ repaired the old ballad.', key: 'Peter Rowe', type: 'person' },
      { prompt: 'Near Leith _____ praised the old ballad.', key: 'Peter Rowe', type: 'person' },
    ],
    [
      'an event, than a deal',
      { prompt: 'The League of Leith bought the pans in _____.', key: '1712' },
      { prompt: 'The League of Leith acquired the pans in _____.', key: '1712' },
    ],
  ])('is more for %s', (_, better, worse) => {
    expect(worth('cloze', better)).toBeGreaterThan(worth('cloze', worse))
  })

  it('is above the bar for an inventor, below it for the day of a broadcast', () => {
    expect(worth('cloze', { prompt: rowe, key: 'Peter Rowe', type: 'person' })).toBeGreaterThanOrEqual(0)
    const aired = {
      prompt: 'The second season was aired on _____.',
      key: 'May 4, 2012',
      type: 'date',
    } as const
    expect(worth('cloze', aired)).toBeLessThan(0)
    expect(worth('choice', aired)).toBeLessThan(0)
  })

  it('reads prompts as they are shown: cut from the text, with the gap between', () => {
    const quote = 'The northern pump was invented by Peter Rowe of Dundee.'
    const at = quote.indexOf('Peter')
    const item = itemOf('cloze', { prompt: '', key: 'Peter Rowe', type: 'person', quote })
    const prompt: Item['prompt'] = [
      { kind: 'ellipsis' },
      { kind: 'cut', start: 0, end: at },
      { kind: 'gap' },
      { kind: 'cut', start: at + 10, end: quote.length },
    ]
    const whole = itemOf('cloze', { prompt: `…${rowe}`, key: 'Peter Rowe', type: 'person' })
    expect(worthOf({ ...item, prompt }, documentOf({ quote }))).toBe(worthOf(whole, documentOf({})))
  })
})

describe('what a question to recall is worth', () => {
  const pair = 'salt pans and winter gales'
  const filler =
    'on the long northern coast between the two old harbours of the league, as the keepers wrote it down,'

  it.each<readonly [string, ItemKind, Made, Made]>([
    [
      'a passage that says how things bear on another, than one that sets them side by side',
      'find',
      { prompt: pair, key: `The salt pans were dry ${filler} because winter gales had broken the dam.` },
      { prompt: pair, key: `The salt pans were dry ${filler} and winter gales had broken the dam.` },
    ],
    [
      'a passage of some length, than a short one',
      'find',
      { prompt: pair, key: `The salt pans were dry ${filler} and winter gales had broken the dam.` },
      { prompt: pair, key: 'The salt pans were dry after winter gales.' },
    ],
    [
      'a passage to keep in mind, than half a page',
      'find',
      { prompt: pair, key: `The salt pans were dry ${filler} before winter gales.` },
      { prompt: pair, key: `The salt pans were dry ${filler} ${filler} ${filler} before winter gales.` },
    ],
    [
      'telling words, than words of praise',
      'find',
      { prompt: 'salt pans and winter gales', key: filler },
      { prompt: 'salt pans and dramatic gales', key: filler },
    ],
    [
      'what is met once, than any such thing',
      'find',
      { prompt: pair, key: filler },
      { prompt: 'a salt pan and winter gales', key: filler },
    ],
    [
      'what a thing does, than what it is used for',
      'find',
      { prompt: pair, key: filler },
      { prompt: pair, key: `${filler} used` },
    ],
    [
      'a whole name, than its tail',
      'find',
      { prompt: pair, key: filler },
      { prompt: 'S-transfer and winter gales', key: filler },
    ],
    [
      'a thought that turns, than one that goes on',
      'finish',
      { prompt: 'The league paid for every convoy, but…', key: 'the towns refused' },
      { prompt: 'The league paid for every convoy, and…', key: 'the towns refused' },
    ],
    [
      'what follows from something, than what a report states',
      'finish',
      { prompt: 'The nets were empty all winter, suggesting that…', key: 'the herring had moved' },
      { prompt: 'The report of the harbour stated that…', key: 'the herring had moved' },
    ],
    [
      'what follows, than what somebody holds',
      'finish',
      { prompt: 'The nets were empty all winter, suggesting that…', key: 'the herring had moved' },
      { prompt: 'The nets were empty all winter, believing that…', key: 'the herring had moved' },
    ],
    [
      'what somebody holds, than what a report states',
      'finish',
      { prompt: 'The elders of the harbour believe that…', key: 'the herring had moved' },
      { prompt: 'The elders of the harbour stated that…', key: 'the herring had moved' },
    ],
    [
      'a thought up to the end of its sentence, than one that is cut short',
      'finish',
      { prompt: 'The league began to…', key: 'close its pans', quote: 'The league began to close its pans.' },
      {
        prompt: 'The league began to…',
        key: 'close its pans',
        quote: 'The league began to close its pans, as we saw.',
      },
    ],
    [
      'what a thing means, than what it involves',
      'finish',
      { prompt: 'The winter convoy means…', key: 'a fleet under guard' },
      { prompt: 'The winter convoy involves…', key: 'a fleet under guard' },
    ],
    [
      'a thing, than what somebody was by trade',
      'finish',
      { prompt: 'The winter convoy is…', key: 'a fleet under guard' },
      { prompt: 'Ann Holt (born 1801) is…', key: 'a fleet under guard' },
    ],
    [
      'what is, than what has been',
      'finish',
      { prompt: 'The convoys of Leith…', key: 'a fleet under guard' },
      { prompt: 'The convoys of Leith have always…', key: 'a fleet under guard' },
    ],
    [
      'a cause, than a purpose',
      'why',
      { prompt: 'The harbour was closed…', key: 'because the towns had refused to pay' },
      { prompt: 'The harbour was closed…', key: 'in order to make the towns pay' },
    ],
    [
      'a clause with because, than what a thing is due to',
      'why',
      { prompt: 'The harbour was closed…', key: 'because the towns had refused to pay' },
      { prompt: 'The harbour was closed…', key: 'due to the refusal of the towns' },
    ],
    [
      'what a thing is due to, than a purpose',
      'why',
      { prompt: 'The harbour was closed…', key: 'due to the refusal of the towns' },
      { prompt: 'The harbour was closed…', key: 'so that the towns would pay' },
    ],
    [
      'a reason that says something, than a short one',
      'why',
      { prompt: 'The harbour was closed…', key: 'because the towns had refused to pay' },
      { prompt: 'The harbour was closed…', key: 'because of winter storms' },
    ],
    [
      'a plain statement, than one with several parts',
      'why',
      { prompt: 'The harbour was closed…', key: 'because the towns had refused to pay' },
      {
        prompt: 'The harbour, the quay, and the pans were closed…',
        key: 'because the towns had refused to pay',
      },
    ],
    [
      'a statement about something, than one about people as such',
      'why',
      { prompt: 'The harbour was closed…', key: 'because the towns had refused to pay' },
      { prompt: 'However, people closed it…', key: 'because the towns had refused to pay' },
    ],
    [
      'a passage with a cause, than one that only turns',
      'find',
      { prompt: pair, key: `${filler} because the dam was low.` },
      { prompt: pair, key: `${filler} although the dam was low.` },
    ],
    [
      'what is not so, than what is so alone',
      'find',
      { prompt: pair, key: `${filler} but never sold.` },
      { prompt: pair, key: `${filler} but seldom sold.` },
    ],
    [
      'a comparison, than a mere contrast',
      'find',
      { prompt: pair, key: `${filler} but less salty.` },
      { prompt: pair, key: `${filler} but rather salty.` },
    ],
    [
      'the matter of the text, than the stage',
      'find',
      { prompt: pair, key: filler },
      { prompt: pair, key: `${filler} in two episodes` },
    ],
    [
      'what is so, than what may be',
      'find',
      { prompt: pair, key: filler },
      { prompt: pair, key: `${filler} might sail` },
    ],
    [
      'a thing, than how great it is',
      'find',
      { prompt: pair, key: filler },
      { prompt: 'salt pans and intense gales', key: filler },
    ],
    [
      'what a thing does, than what kind it is',
      'find',
      { prompt: pair, key: filler },
      { prompt: pair, key: `${filler} is a` },
    ],
    [
      'a passage with a figure, than one without',
      'find',
      { prompt: pair, key: `${filler} 12 miles` },
      { prompt: pair, key: `${filler} twelve miles` },
    ],
    [
      'nine words to start from, than seven',
      'finish',
      { prompt: 'The old northern towns sold grey sea salt as…', key: 'a cure' },
      { prompt: 'The towns sold grey sea salt as…', key: 'a cure' },
    ],
    [
      'ten words to start from, than nine',
      'finish',
      { prompt: 'The two old northern towns sold grey sea salt as…', key: 'a cure' },
      { prompt: 'The old northern towns sold grey sea salt as…', key: 'a cure' },
    ],
    [
      'what a thing does, than what it is at all',
      'finish',
      { prompt: 'The winter convoy means…', key: 'a fleet under guard' },
      { prompt: 'The winter convoy is…', key: 'a fleet under guard' },
    ],
    [
      'a turn at the end, than one before',
      'finish',
      { prompt: 'The league paid for every convoy, but…', key: 'the towns refused' },
      { prompt: 'The league paid, but for every convoy,…', key: 'the towns refused' },
    ],
    [
      'a thought of some length, than a short one',
      'finish',
      { prompt: 'The league paid for every convoy, but…', key: 'the two old towns refused to pay anything' },
      { prompt: 'The league paid for every convoy, but…', key: 'the towns refused' },
    ],
    [
      'a whole reason, than eight words',
      'why',
      { prompt: 'The harbour was closed…', key: 'because the two old towns had refused to pay' },
      { prompt: 'The harbour was closed…', key: 'because the old towns had refused to pay' },
    ],
    [
      'a short statement, than a long one',
      'why',
      { prompt: 'The harbour was closed…', key: 'because the towns had refused to pay' },
      {
        prompt: `The harbour was closed${' again and again'.repeat(6)}…`,
        key: 'because the towns had refused to pay',
      },
    ],
    [
      'a statement about named things, than about any',
      'why',
      {
        prompt: 'The harbours of Leith, Bergen or Riga closed…',
        key: 'because the towns had refused to pay',
      },
      {
        prompt: 'The harbours of salt, herring or grain closed…',
        key: 'because the towns had refused to pay',
      },
    ],
    [
      'a thing of its own, than one spoken of before',
      'why',
      { prompt: 'A parade was closed…', key: 'because the towns had refused to pay' },
      { prompt: 'The parade was closed…', key: 'because the towns had refused to pay' },
    ],
    [
      'what is so, than that it is unknown',
      'why',
      { prompt: 'The toll is high…', key: 'because the towns had refused to pay' },
      { prompt: 'The toll is unknown…', key: 'because the towns had refused to pay' },
    ],
    [
      'what is so, than who took part in a study',
      'why',
      { prompt: 'The sailors were old…', key: 'because the towns had refused to pay' },
      { prompt: 'The participants were old…', key: 'because the towns had refused to pay' },
    ],
  ])('is more for %s', (_, kind, better, worse) => {
    expect(worth(kind, better)).toBeGreaterThan(worth(kind, worse))
  })
})

describe('what a question with a question word is worth', () => {
  const met = 'When did the towns of Leith meet?'

  it.each<readonly [string, Made, Made]>([
    [
      'a beginning, than an event',
      { prompt: 'When did the towns of Leith first meet?', key: '1712' },
      { prompt: met, key: '1712' },
    ],
    ['an older year, than one of this century', { prompt: met, key: '1998' }, { prompt: met, key: '2008' }],
    [
      'a month, than a day',
      { prompt: met, key: 'May 1712', type: 'date' },
      { prompt: met, key: 'May 4, 1712', type: 'date' },
    ],
    [
      'an event, than an announcement',
      { prompt: met, key: '1712' },
      { prompt: 'When did the towns of Leith hire Rowe?', key: '1712' },
    ],
    [
      'what somebody did, than what somebody is',
      { prompt: 'Who fed the dogs?', key: 'Peter Rowe' },
      { prompt: 'Who is with the dogs?', key: 'Peter Rowe' },
    ],
    ['a full name, than a single one', { prompt: met, key: 'Peter Rowe' }, { prompt: met, key: 'Rowe' }],
    [
      'the affairs of a state, than others',
      { prompt: 'When did the king of Leith ride out?', key: '1712' },
      { prompt: 'When did the cook of Leith ride out?', key: '1712' },
    ],
    [
      'what the text is about, than something beside it',
      { prompt: met, key: '1712', title: 'Towns of Leith' },
      { prompt: met, key: '1712', title: 'Herring' },
    ],
  ])('is more for %s', (_, better, worse) => {
    expect(worth('wh', better)).toBeGreaterThan(worth('wh', worse))
  })
})

describe('what a term is worth', () => {
  const pan = 'A shallow basin in which sea water dries up until only the salt is left.'

  it.each<readonly [string, ItemKind, Made, Made]>([
    [
      'a notion set apart, than a short hint',
      'definition',
      { prompt: pan, key: 'salt pan' },
      { prompt: 'A basin for salt.', key: 'salt pan' },
    ],
    [
      'a notion, than a product',
      'definition',
      { prompt: pan, key: 'salt pan' },
      { prompt: 'A shallow basin sold by a company of Leith until only the salt is left.', key: 'salt pan' },
    ],
    [
      'a notion, than a name',
      'definition',
      { prompt: pan, key: 'salt pan' },
      { prompt: pan, key: 'Saltmaster' },
    ],
    [
      'a word, than a number',
      'definition',
      { prompt: pan, key: 'salt pan' },
      { prompt: pan, key: 'pan 821' },
    ],
    [
      'a meaning in words, than one in figures',
      'definition',
      { prompt: pan, key: 'salt pan' },
      { prompt: pan.replace('the salt', '3 % salt'), key: 'salt pan' },
    ],
    [
      'what a thing is, than that it is a name',
      'definition',
      { prompt: pan, key: 'salt pan' },
      { prompt: `Name of ${pan}`, key: 'salt pan' },
    ],
    [
      'what the sentence leads up to, than what it opens with',
      'definition',
      { prompt: 'The fleet that guards the merchant ships all winter is called a _____.', key: 'convoy' },
      {
        prompt: 'Called _____, the fleet guards the merchant ships all winter on that coast.',
        key: 'convoy',
      },
    ],
    [
      'a thing, than the scale of a study',
      'acronym',
      { prompt: 'NSL', key: 'Northern Salt Line' },
      { prompt: 'NSS', key: 'Northern Salt Scale' },
    ],
    [
      'a thing, than a measure',
      'acronym',
      { prompt: 'NSL', key: 'Northern Salt Line' },
      { prompt: 'NSR', key: 'Northern salt rate' },
    ],
    [
      'a long meaning, than one of twenty words',
      'definition',
      { prompt: `${pan} It lies by the sea on a low and flat shore.`, key: 'salt pan' },
      { prompt: pan, key: 'salt pan' },
    ],
    [
      'sixteen words, than fifteen',
      'definition',
      { prompt: `${pan} Truly.`, key: 'salt pan' },
      { prompt: pan, key: 'salt pan' },
    ],
    [
      'what is termed so, than what is called so',
      'definition',
      { prompt: 'The fleet that guards the merchant ships all winter is termed a _____.', key: 'convoy' },
      { prompt: 'The fleet that guards the merchant ships all winter is called a _____.', key: 'convoy' },
    ],
    [
      'a term that the text goes on to use, than one it says once',
      'definition',
      { prompt: pan, key: 'salt pan', quote: 'salt pan, salt pan, salt pan' },
      { prompt: pan, key: 'salt pan' },
    ],
    [
      'three letters, than two',
      'acronym',
      { prompt: 'NSLs', key: 'Northern Salt Lines' },
      { prompt: 'SLs', key: 'Salt Lines' },
    ],
    [
      'a thing, than a sort of cells',
      'acronym',
      { prompt: 'NSL', key: 'Northern Salt Line' },
      { prompt: 'NSC', key: 'northern salt cells' },
    ],
    [
      'letters of the title, than others',
      'acronym',
      { prompt: 'NSL', key: 'Northern Salt Line', title: 'Why the NSL failed' },
      { prompt: 'NSL', key: 'Northern Salt Line' },
    ],
    [
      'a thing, than one body of many',
      'acronym',
      { prompt: 'NSL', key: 'Northern Salt Line' },
      { prompt: 'NSU', key: 'Northern Salt Union' },
    ],
  ])('is more for %s', (_, kind, better, worse) => {
    expect(worth(kind, better)).toBeGreaterThan(worth(kind, worse))
  })

  it('is the same for all of a kind that has no rules', () => {
    expect(worth('order', { prompt: pan, key: 'B A C' })).toBe(worth('order', { prompt: 'x', key: 'A B C' }))
    expect(worth('order', { prompt: pan, key: 'B A C' })).toBe(0)
  })
})

type Made = {
  readonly prompt: string
  readonly key: string
  readonly type?: AnswerType
  readonly quote?: string
  readonly title?: string
}

function worth(kind: ItemKind, made: Made): number {
  return worthOf(itemOf(kind, made), documentOf(made))
}

/** An item whose prompt is all words of the question, of a document that is its quotation. */
function itemOf(kind: ItemKind, { prompt, key, type = 'year', quote = key }: Made): Item {
  return makeItem({
    kind,
    type,
    key,
    prompt: [{ kind: 'words', text: prompt }],
    quote: { start: 0, end: quote.length },
  })
}

function documentOf({
  key = '',
  quote = key,
  title = 'Of Dogs',
}: Partial<Made>): ReturnType<typeof madeDocument> {
  return madeDocument({
    file: 'made.md',
    lines: [quote],
    metadata: { title: { value: title, reason: 'made for the test' } },
  })
}
