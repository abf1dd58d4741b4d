import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Hit } from '../../src/search/passage-index.ts'
import { createSearcher } from '../../src/search/search-passages.ts'
import { countingIndex, indexed, passageOf } from '../support/passages.ts'

const keepers = [
  'The keeper of Gull Point wound the lantern by hand each night.',
  'Nobody in the village owned a clock, and the keeper rang a bell at noon.',
  '- Home | Shop',
  'When the harbour board bought paraffin, the whale oil was poured into the sea.',
]
const other = ['A seal came ashore in the great frost and slept beneath the pier.']
const { library, searcher } = indexed({ 'keepers.txt': keepers, 'seals.txt': other })

const first = (question: string): string => searcher.search(question).passages[0]?.indexed.text ?? ''

describe('a ranking', () => {
  it('has the passage that holds the words first', () => {
    expect(first('paraffin')).toContain('whale oil')
    expect(first('Which animal slept beneath the pier?')).toContain('A seal')
  })

  it('is empty for a question that shares no word with the corpus', () => {
    const { hits, passages, sentences } = searcher.search('volcanic glaciers erupted')
    expect([hits, passages, sentences]).toEqual([[], [], []])
  })

  it.each(['', '???', '👍', 'the of and'])('is empty for %j', (question) => {
    expect(searcher.search(question).hits).toEqual([])
  })

  it('holds only passages that are kept', () => {
    const [seals] = library.documents.slice(1)
    const { hits, passages, sentences } = searcher.search(
      'the keeper and the seal',
      ({ passage }) => passage.document === seals?.id,
    )
    expect(passages.map(({ indexed: { passage } }) => passage.document)).toEqual([seals?.id])
    expect(hits).toHaveLength(1)
    expect(sentences.every(({ passage }) => passage.indexed.passage.document === seals?.id)).toBe(true)
  })

  it('finds nothing of a line that was set aside', () => {
    expect(searcher.search('shop').hits).toEqual([])
  })

  it('finds a passage by the title of its document', () => {
    expect(searcher.search('keepers').passages.length).toBeGreaterThan(1)
  })

  it('is the same every time, whatever was asked in between', () => {
    const once = searcher.search('who wound the lantern')
    searcher.search('seals in the frost')
    expect(searcher.search('who wound the lantern')).toEqual(once)
  })
})

describe('a word that no passage holds', () => {
  it('is looked for by its synonyms', () => {
    const { hits, passages } = searcher.search('wealthy')
    expect([hits, passages]).toEqual([[], []])
    expect(first('Who purchased paraffin?')).toContain('harbour board bought')
    expect(first('purchase')).toContain('harbour board bought')
  })

  it('is not, where some passage holds it', () => {
    const { searcher } = indexed({ 'a.txt': ['A purchase was made.'], 'b.txt': ['They bought oil.'] })
    expect(searcher.search('purchase').hits).toHaveLength(1)
  })

  it('counts for less than the word itself would', () => {
    const texts = { 'a.txt': ['They bought oil.'] }
    const score = (question: string): number => indexed(texts).searcher.search(question).hits[0]?.score ?? 0
    expect(score('purchase')).toBeGreaterThan(0)
    expect(score('purchase')).toBeLessThan(score('bought'))
  })
})

describe('a misspelt question', () => {
  it('finds what was meant', () => {
    expect(first('parafin')).toContain('paraffin')
    expect(searcher.search('lnatern').query.words).toEqual(['lantern'])
  })

  it('finds what stands for the word that was meant, where the corpus has not that word itself', () => {
    expect(searcher.search('Who purchasd parafin?').query.words).toEqual(['purchased', 'paraffin'])
    expect(first('purchasd')).toContain('harbour board bought')
  })

  it('is left alone where the word is in the dictionary, though the corpus has a near one', () => {
    expect(searcher.search('ball').query.words).toEqual(['ball'])
    expect(searcher.search('ball').hits).toEqual([])
  })

  it('is left alone where it is a number', () => {
    expect(indexed({ 'years.txt': ['The pier of 1931 fell.'] }).searcher.search('1932').hits).toEqual([])
  })
})

describe('the order of a ranking', () => {
  const many = indexed(
    Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [
        `log${i}.txt`,
        [`The gull flew over harbour number ${i}. ${i % 3 === 0 ? 'A storm took the gull.' : 'It slept.'}`],
      ]),
    ),
  )
  const ranking = many.searcher.search('gull storm harbour')

  it('is by score, of hits, passages and sentences alike', () => {
    for (const list of [ranking.hits, ranking.passages, ranking.sentences]) {
      const scores = list.map(({ score }) => score)
      expect(scores.length).toBeGreaterThan(1)
      expect(scores).toEqual([...scores].sort((a, b) => b - a))
    }
  })

  it('ranks again the first thirty hits only, and takes sentences from the first five passages', () => {
    expect(ranking.hits).toHaveLength(40)
    const hits = new Set(ranking.hits.slice(0, 30).map(({ ordinal }) => ordinal))
    expect(new Set(ranking.passages.map(({ ordinal }) => ordinal))).toEqual(hits)
    const ordinals = ranking.passages.slice(0, 5).map(({ ordinal }) => ordinal)
    expect(new Set(ranking.sentences.map(({ passage }) => passage.ordinal))).toEqual(new Set(ordinals))
  })

  it('looks farther down for a definition', () => {
    const { passages, sentences } = many.searcher.search('What is a gull harbour storm?')
    expect(passages).toHaveLength(40)
    expect(new Set(sentences.map(({ passage }) => passage.ordinal)).size).toBe(40)
  })

  it('gives sentences whose ranges are of their document', () => {
    for (const { start, end, index, passage } of searcher.search('keeper lantern paraffin').sentences) {
      const { document, sentences } = passage.indexed.passage
      expect(sentences[index]).toEqual({ start, end })
      expect(library.document(document).text.slice(start, end)).toMatch(/^\p{Lu}.*\.$/u)
    }
  })

  it('looks at the sentences as they stand in the passage', () => {
    const { sentences } = indexed({ 'a.txt': ['Fog fell at noon. Where was the walrus?'] }).searcher.search(
      'walrus',
    )
    expect(sentences.map(({ features }) => features.question)).toEqual([1, 0])
  })

  it('puts the sentence with the words before its neighbours', () => {
    const { sentences } = indexed({
      'a.txt': ['The pier was long. A walrus broke the pier in winter. Then came the thaw.'],
    }).searcher.search('walrus winter')
    expect(sentences[0]?.index).toBe(1)
  })
})

describe('an engine that answers with what it was not given', () => {
  it('is found out', () => {
    const hits: readonly Hit[] = [{ ordinal: 7, score: 1 }]
    const broken = createSearcher([passageOf('A gull.')], {
      ...countingIndex(1, { gull: 1 }),
      search: () => hits,
    })
    expect(() => broken.search('gull')).toThrow('passage 7')
  })
})

describe('a whole sentence as a question', () => {
  const sentences = {
    korean: '등대지기는 해마다 겨울이 오면 항구의 사람들에게 기름을 나누어 주었다.',
    japanese: '灯台守は毎晩、港の船のために古いランプを磨いていた。',
    german: 'Der Leuchtturmwärter läuft täglich über die großen Brücken zum Hafen.',
    spanish: 'El farero soñaba cada año con una montaña de sal junto al océano.',
    french: 'Le gardien préférait dîner à la fenêtre, près de la mer gelée.',
  }
  const { searcher: babel } = indexed({
    'a.txt': [
      '항구에는 오래된 배가 많았고 겨울에는 눈이 내렸다.',
      sentences.korean,
      '등대의 불빛은 멀리서도 보였다.',
    ],
    'b.txt': [
      '港には多くの船があった。冬には雪が降った。',
      sentences.japanese,
      '灯台の光は遠くからも見えた。',
    ],
    'c.txt': ['Die Brücken am Hafen sind alt.', sentences.german, 'El océano es grande.', sentences.spanish],
    'd.txt': ['La mer est froide et la fenêtre est petite.', sentences.french, 'Le gardien dort.'],
  })

  it.each(Object.entries(sentences))('finds itself first: %s', (_, sentence) => {
    const [best] = babel.search(sentence).sentences
    expect(best?.passage.indexed.text.slice(best.start - best.passage.indexed.passage.start)).toContain(
      sentence,
    )
  })

  it.each([
    ['der leuchtturmwarter lauft taglich uber die grossen brucken', sentences.german],
    ['el farero sonaba cada ano con una montana', sentences.spanish],
    ['le gardien preferait diner a la fenetre', sentences.french],
    ['등대지기가 겨울에 항구 사람들에게 기름을', sentences.korean],
  ])('is found as people type it: %s', (typed, sentence) => {
    const [best] = babel.search(typed).sentences
    expect(best?.passage.indexed.text).toContain(sentence)
  })
})

describe('the laws of search', () => {
  const word = fc.constantFrom(
    'gull',
    'keeper',
    'lantern',
    'frost',
    'seal',
    'when',
    'who',
    'U.S.',
    '동맹',
    '灯台',
    '!',
    '12',
    'lnatern',
  )

  it('ranks each passage once, by finite scores, best first, whatever is asked', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 10 }), (words) => {
        const { passages, sentences } = searcher.search(words.join(' '))
        const ordinals = passages.map(({ ordinal }) => ordinal)
        expect(new Set(ordinals).size).toBe(ordinals.length)
        for (const list of [passages, sentences]) {
          const scores = list.map(({ score }) => score)
          expect(scores.every(Number.isFinite)).toBe(true)
          expect(scores).toEqual([...scores].sort((a, b) => b - a))
        }
      }),
    )
  })
})
