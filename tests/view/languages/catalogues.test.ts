import { describe, expect, it } from 'vitest'
import { followUpOpenings } from '../../../src/text/follow-up-openings.ts'
import { type Language, languages } from '../../../src/view/language.ts'
import { type Words, wordsIn } from '../../../src/view/words.ts'
import { altered, contentOf, type Leaf, leavesOf, misshapen, type Said, say, textOf } from './leaves.ts'
import { samples } from './samples.ts'

const catalogueOf = ({ grammar: _, ...catalogue }: Words): object => catalogue
const english = catalogueOf(wordsIn('en'))
const others = languages.filter((language) => language !== 'en')
const sayIn = (language: Language): ReadonlyMap<string, Said> =>
  new Map(
    leavesOf(catalogueOf(wordsIn(language))).map((leaf) => [leaf.path, say(leaf, samples[leaf.path] ?? [])]),
  )
const saidInEnglish = sayIn('en')
const codesOf = (said: Said): readonly string[] =>
  said.flatMap((part) => (part.kind === 'code' ? [part.text] : [])).toSorted()

describe('the checker of catalogues', () => {
  it('finds every key that is taken away, however deep', () => {
    for (const { path } of leavesOf(english)) {
      expect(misshapen(altered(english, path, undefined), english)).toEqual([`${path} is missing`])
    }
  })

  it('finds words where a function should be, and a key that the other languages do not have', () => {
    expect(misshapen(altered(english, 'sources.heading', 'Documents'), english)).toEqual([
      'sources.heading is a string, not a function',
    ])
    expect(misshapen(english, altered(english, 'help.chat.ask.usage', undefined))).toEqual([
      'help.chat.ask.usage is nowhere else',
    ])
  })

  it('has values for everything that takes some', () => {
    const takes = leavesOf(english).filter(({ value }) => typeof value === 'function' && value.length > 0)
    expect(Object.keys(samples).toSorted()).toEqual(takes.map(({ path }) => path).toSorted())
  })
})

describe.each(others)('the catalogue of %s', (language) => {
  const catalogue = catalogueOf(wordsIn(language))
  const said = sayIn(language)

  it('has the keys of the English one, with functions where it has functions', () => {
    expect(misshapen(catalogue, english)).toEqual([])
  })

  it('leaves no key in English', () => {
    const same = [...said].filter(([path, words]) => textOf(words) === textOf(saidInEnglish.get(path) ?? []))
    const allowed = [...sameEverywhere, ...(sameAsEnglish[language] ?? [])]
    expect(same.map(([path]) => path).toSorted()).toEqual(allowed.toSorted())
  })

  it('has no English words within its sentences', () => {
    const words = [...said].map(([path, parts]) => `${path}: ${withoutValues(parts, path)}`)
    expect(words.filter((each) => /: .*\b(?:the|and|are|with|of|this|shown|to)\b/.test(each))).toEqual([])
  })

  it('asks for the same things to be typed', () => {
    for (const [path, words] of said) {
      if (path === 'help.followUp') continue
      expect([path, codesOf(words)]).toEqual([path, codesOf(saidInEnglish.get(path) ?? [])])
    }
  })

  it('has the same words stand out', () => {
    // What was put in stands as it is; of words of the language's own it counts only that they stand out.
    const strongOf = (words: Said, path: string): readonly string[] =>
      words.flatMap(({ kind, text }) =>
        kind === 'strong' ? [(samples[path] ?? []).includes(text) ? text : '…'] : [],
      )
    for (const [path, words] of said) {
      expect([path, strongOf(words, path)]).toEqual([path, strongOf(saidInEnglish.get(path) ?? [], path)])
    }
  })

  it('keeps the names of commands in how they are used', () => {
    const { commands, help } = wordsIn(language)
    for (const [name, { usage }] of Object.entries(commands)) expect(usage.split(' ')[0]).toBe(name)
    expect(commands.in.usage).toMatch(/ \| all$/)
    expect(commands.sources.usage).toMatch(/ \[lines \| export\]$/)
    expect(help.chat.mention.usage).toMatch(/^@Verbatim /)
  })
})

/** What is typed as it is in every language, names of formats and styles, and what is nothing but signs and values. */
const sameEverywhere = [
  'citeSlash.exports.bibtex',
  'citeSlash.exports.markdown',
  'citeSlash.styles.apa',
  'citeSlash.styles.bibtex',
  'citeSlash.styles.csl',
  'citeSlash.styles.mla',
  'citeSlash.styles.ris',
  'commands.more.usage',
  'commands.wider.usage',
  'commands.help.usage',
  'commands.quotes.usage',
  'commands.review.usage',
  'commands.stats.usage',
  'help.chat.ask.usage',
  'help.chat.check.usage',
  'help.chat.cite.usage',
  'help.chat.mention.usage',
  'help.chat.quiz.usage',
  'help.chat.review.usage',
  'help.chat.sources.usage',
  'help.chat.study.usage',
  'quizCards.export.deck',
  'quizNow.answerWas',
  'readingPage.tab',
  'savedQuotes.leftOut',
  'webChat.name',
  'works.citedIn',
]
/** Words that happen to be the same in both languages. */
const sameAsEnglish: Readonly<Partial<Record<Language, readonly string[]>>> = {
  fr: [
    'commands.ask.usage',
    'commands.in.usage',
    'commands.sources.usage',
    'readingPage.page',
    'sources.facts.date',
    'sources.facts.licence',
    'sources.reasons.menu',
    'webChat.examples.quiz',
    'works.alias',
  ],
  de: ['webChat.examples.quiz'],
  es: ['webChat.examples.quiz', 'works.alias'],
  ko: ['checking.quoted', 'quizCards.export.files.group', 'quizCards.export.files.mine'],
  ja: ['quizCards.export.files.group', 'quizCards.export.files.mine'],
}

describe.each(languages)('what is said in %s', (language) => {
  const words = wordsIn(language)
  const leaves = leavesOf(catalogueOf(words))
  const said = sayIn(language)

  it('is never nothing', () => {
    for (const [path, parts] of said) expect([path, textOf(parts).trim()]).not.toEqual([path, ''])
  })

  it('has every value in it, to the letter, and numbers as the language writes them', () => {
    for (const leaf of leaves) {
      const text = contentOf(say(leaf, samples[leaf.path] ?? []))
      for (const value of samples[leaf.path] ?? []) {
        if (leaf.path !== 'answer.nearest') expect([leaf.path, holds(text, value)]).toEqual([leaf.path, true])
      }
    }
  })

  it('puts in hostile words as they are', () => {
    const hostile = '$& $1 # %s `a` <b> «»“”„「」 \\u00A0'
    for (const leaf of leaves) {
      const values = (samples[leaf.path] ?? []).map((value) => (typeof value === 'string' ? hostile : value))
      if (values.includes(hostile)) expect(contentOf(say(leaf, values))).toContain(hostile)
    }
  })

  it('names in help only openings that make a follow-up', () => {
    const named = codesOf(said.get('help.followUp') ?? [])
    expect(named.length).toBeGreaterThan(1)
    for (const opening of named) expect(followUpOpenings[language]).toContain(opening)
  })

  it('calls the command of a message in help what it is called in its menu', () => {
    expect(words.help.chat.findSources.usage).toBe(words.slash.findSources)
  })

  function holds(text: string, value: unknown): boolean {
    if (Array.isArray(value)) return value.every((each) => text.includes(each))
    if (typeof value === 'number')
      return text.includes(words.grammar.number(value)) || text.includes(`${value}`)
    return typeof value === 'string' && text.includes(value)
  }
})

describe('the openings of a follow-up', () => {
  it('are known in the languages of the bot', () => {
    expect(Object.keys(followUpOpenings).toSorted()).toEqual(languages.toSorted())
  })
})

describe.each(languages)('what is shown in %s', (language) => {
  const words = wordsIn(language)
  const fits = (limit: number, all: Readonly<Record<string, string>>): readonly string[] =>
    Object.values(all).filter((each) => characters(each) > limit)

  it('fits: commands in 100 characters, with titles in 24', () => {
    expect(fits(100, words.slash)).toEqual([])
    expect(characters(words.slash.findSources)).toBeLessThanOrEqual(24)
    expect(characters(words.slash.askReadings)).toBeLessThanOrEqual(24)
  })

  it('fits: buttons in 34 characters, whatever is chosen', () => {
    const buttons = leavesOf(words.buttons).map((leaf) => textOf(say(leaf, [25])))
    expect(buttons.filter((each) => characters(each) > 34)).toEqual([])
  })

  it('fits: forms with titles and buttons in 24 characters, labels in 45, reasons in 75', () => {
    const { ask, followUp, send, question, document } = words.forms
    expect(fits(24, { ask, followUp, send })).toEqual([])
    expect(fits(45, { question, document, reason: words.unhelpful.label })).toEqual([])
    expect(fits(75, words.unhelpful.reasons)).toEqual([])
  })

  it('tells buttons apart by their words, and done from not done', () => {
    const labels = leavesOf(words.buttons).map((leaf) => textOf(say(leaf, [1])))
    expect(new Set(labels).size).toBe(labels.length)
  })
})

function characters(words: string): number {
  return [...new Intl.Segmenter('en').segment(words)].length
}

/** The plain words of a phrase, without what is typed and what was put in. */
function withoutValues(said: Said, path: Leaf['path']): string {
  const values = (samples[path] ?? []).flat().map(String)
  return said
    .filter(({ kind, text }) => kind === 'text' && !values.includes(text))
    .map(({ text }) => text)
    .join(' ')
}
