import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../../src/view/language.ts'
import { wordsIn } from '../../../src/view/words.ts'
import { leavesOf, type Said, say } from './leaves.ts'
import { samples } from './samples.ts'

type Sentence = readonly [path: string, words: string]

/** The grammar is no key of a catalogue: it says nothing of its own. */
const saidIn = (language: Language): readonly (readonly [string, Said])[] => {
  const { grammar: _, ...catalogue } = wordsIn(language)
  return leavesOf(catalogue).map((leaf) => [leaf.path, say(leaf, samples[leaf.path] ?? [])])
}
/** What is to be typed stands as `…` here, so that its own characters are not taken for the language's. */
const sentencesIn = (language: Language): readonly Sentence[] =>
  saidIn(language).map(([path, said]) => [
    path,
    said.map(({ kind, text }) => (kind === 'code' ? '`…`' : text)).join(''),
  ])
const typed = /^(?:commands|help\.chat)\..*\.usage$/
const proseIn = (language: Language): readonly Sentence[] =>
  sentencesIn(language).filter(([path]) => !typed.test(path))

function breaking(language: Language, rule: RegExp): readonly Sentence[] {
  return proseIn(language).filter(([, words]) => rule.test(words))
}

const quotationMarks: Readonly<Record<Language, readonly [open: string, close: string]>> = {
  en: ['“', '”'],
  ko: ['“', '”'],
  ja: ['「', '」'],
  es: ['«', '»'],
  de: ['„', '“'],
  fr: ['«\u00A0', '\u00A0»'],
}

describe.each(languages)('the typography of %s', (language) => {
  const [open, close] = quotationMarks[language]

  it('quotes with the marks of the language, and no others', () => {
    const foreign = [...'“”„‚‘«»‹›「」『』"'].filter((mark) => !`${open}${close}`.includes(mark))
    const wrong = proseIn(language).filter(([, words]) => foreign.some((mark) => words.includes(mark)))
    expect(wrong).toEqual([])
    const quoting = proseIn(language).filter(([, words]) => words.includes(open))
    expect(quoting.map(([path]) => path)).toEqual(
      expect.arrayContaining(['answer.matchedWithin', 'within.now', 'problems.noDocument']),
    )
  })

  it('closes every quotation that it opens, around what is put in', () => {
    for (const [path, words] of proseIn(language)) {
      const rest = words.replaceAll(new RegExp(`${open}[^${open}${close}]+${close}`, 'gu'), '')
      expect([
        path,
        [...`${open}${close}`].some((mark) => mark.trim() !== '' && rest.includes(mark)),
      ]).toEqual([path, false])
    }
  })

  it('has no two spaces, none at the ends, and none before a full stop or a comma', () => {
    expect(breaking(language, /\s\s|^\s|\s$|\s[.,、。]/u)).toEqual([])
  })

  it('ends no label with a mark', () => {
    const { buttons, forms, sources } = wordsIn(language)
    const labels = [buttons, forms, sources.facts, sources.reasons].flatMap((each) => leavesOf(each))
    expect(labels.filter(({ value }) => typeof value === 'string' && /[.。:：]$/u.test(value))).toEqual([])
  })
})

describe('the typography of French', () => {
  it('puts a space that does not break before : ; ? ! and inside « »', () => {
    expect(breaking('fr', /[^\u202F][;?!]|[^\u00A0](?::(?!\d)|»)|«[^\u00A0]/u)).toEqual([])
  })

  it('has its own apostrophe', () => {
    expect(breaking('fr', /\p{L}'\p{L}/u)).toEqual([])
    expect(breaking('fr', /\p{L}’\p{L}/u).length).toBeGreaterThan(20)
  })
})

describe('the typography of Spanish', () => {
  it('opens what it asks', () => {
    const asked = proseIn('es').filter(([, words]) => words.includes('?'))
    expect(asked.length).toBeGreaterThan(2)
    for (const [, words] of asked) expect(words).toMatch(/¿[^¿]+\?/u)
  })
})

describe('the typography of Japanese', () => {
  it('has the wide marks of Japanese in its sentences', () => {
    expect(breaking('ja', /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][,.:;!?()]/u)).toEqual([])
  })

  it('ends every sentence as one speaks politely', () => {
    const sentences = proseIn('ja').flatMap(([, words]) => words.match(/[^。？]+(?=[。？])/gu) ?? [])
    expect(sentences.length).toBeGreaterThan(40)
    const polite = /(?:です|ます|でした|ました|ません|ませんでした|ください|ですか|ませんか)$/u
    expect(sentences.filter((sentence) => !polite.test(sentence))).toEqual([])
  })

  it('has a space on either side of what is typed, except beside a comma or an end', () => {
    expect(breaking('ja', /[^\s、。]`…`|`…`[^\s、]/u)).toEqual([])
  })
})

describe('the typography of Korean', () => {
  it('puts no particle of two forms after what is put in or typed, whose sound it cannot know', () => {
    const particle = String.raw`(?:은|는|이|가|을|를|과|와|로|으로|이나|나|이라|라)(?![\p{L}])`
    for (const [path, said] of saidIn('ko')) {
      const marked = said
        .map(({ kind, text }) => (kind === 'text' && !isPutIn(path, text) ? text : '\u0001'))
        .join('')
      expect([path, new RegExp(`\u0001”?${particle}`, 'u').test(marked)]).toEqual([path, false])
    }
  })

  it('speaks in 해요체: every sentence ends in 요', () => {
    const sentences = proseIn('ko').flatMap(([, words]) => words.match(/[^.?]+(?=[.?](?:\s|$))/gu) ?? [])
    expect(sentences.length).toBeGreaterThan(60)
    expect(sentences.filter((sentence) => !/요$/u.test(sentence))).toEqual([])
  })

  function isPutIn(path: string, text: string): boolean {
    return (samples[path] ?? []).some((value) => value === text)
  }
})

describe('the manner of address', () => {
  it('is Sie in German, vous in French, neither tú nor usted in Spanish', () => {
    expect(breaking('de', /\b(?:du|dir|dich|deine?[nrms]?)\b/iu)).toEqual([])
    expect(breaking('fr', /\b(?:tu|toi|ton|ta|tes)\b/iu)).toEqual([])
    expect(breaking('es', /\b(?:tú|tu|tus|ti|usted|ustedes|vos)\b/iu)).toEqual([])
  })
})
