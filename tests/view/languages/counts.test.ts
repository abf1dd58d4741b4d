import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/view/language.ts'
import type { Phrase } from '../../../src/view/view.ts'
import { wordsIn } from '../../../src/view/words.ts'

const text = (phrase: Phrase): string => phrase.map((part) => part.text).join('')
const counts = [0, 1, 2, 5, 1000]

describe('the documents of a library', () => {
  const expected: Readonly<Record<Language, readonly string[]>> = {
    en: ['0 documents', '1 document', '2 documents', '5 documents', '1,000 documents'],
    ko: ['문서 0개', '문서 1개', '문서 2개', '문서 5개', '문서 1,000개'],
    ja: ['文書0件', '文書1件', '文書2件', '文書5件', '文書1,000件'],
    es: ['0 documentos', '1 documento', '2 documentos', '5 documentos', '1000 documentos'],
    de: ['0 Dokumente', '1 Dokument', '2 Dokumente', '5 Dokumente', '1.000 Dokumente'],
    fr: ['0 document', '1 document', '2 documents', '5 documents', '1\u202F000 documents'],
  }
  it.each(Object.entries(expected))('are counted in %s', (language, written) => {
    const { sources } = wordsIn(isLanguage(language))
    expect(counts.map((count) => text(sources.heading(count)))).toEqual(written)
  })

  function isLanguage(code: string): Language {
    const [found] = (['en', 'ko', 'ja', 'es', 'de', 'fr'] as const).filter((each) => each === code)
    if (found === undefined) throw new Error(`${code} is no language of the bot.`)
    return found
  }
})

describe('what matched and what has been shown', () => {
  const matched = (language: Language): readonly string[] => {
    const { answer } = wordsIn(language)
    const cases = [
      [1, 1, 1],
      [1, 2, 1],
      [2, 5, 2],
      [5, 5, 2],
    ] as const
    return cases.map(([shown, passages, documents]) => text(answer.matched(shown, passages, documents)))
  }

  it('agree in number in English', () => {
    expect(matched('en')).toEqual([
      '1 passage in 1 document matches.',
      '2 passages in 1 document match; 1 shown so far.',
      '5 passages in 2 documents match; 2 shown so far.',
      '5 passages in 2 documents match; all are shown.',
    ])
  })

  it('agree in number in Spanish', () => {
    expect(matched('es')).toEqual([
      'Coincide 1 pasaje en 1 documento.',
      'Coinciden 2 pasajes en 1 documento; hasta ahora se ha mostrado 1.',
      'Coinciden 5 pasajes en 2 documentos; hasta ahora se han mostrado 2.',
      'Coinciden 5 pasajes en 2 documentos; ya se han mostrado todos.',
    ])
  })

  it('agree in number and case in German', () => {
    expect(matched('de')).toEqual([
      '1 Stelle in 1 Dokument passt.',
      '2 Stellen in 1 Dokument passen; bisher gezeigt: 1.',
      '5 Stellen in 2 Dokumenten passen; bisher gezeigt: 2.',
      '5 Stellen in 2 Dokumenten passen; alle sind gezeigt.',
    ])
  })

  it('agree in number in French', () => {
    expect(matched('fr')).toEqual([
      '1 passage dans 1 document correspond.',
      '2 passages dans 1 document correspondent\u202F; 1 affiché jusqu’ici.',
      '5 passages dans 2 documents correspondent\u202F; 2 affichés jusqu’ici.',
      '5 passages dans 2 documents correspondent\u202F; tous ont été affichés.',
    ])
  })

  it('are counted with their counters in Korean and Japanese', () => {
    expect(matched('ko')).toEqual([
      '문서 1개에서 구절 1개를 찾았어요.',
      '문서 1개에서 구절 2개를 찾았어요. 지금까지 1개를 보여 드렸어요.',
      '문서 2개에서 구절 5개를 찾았어요. 지금까지 2개를 보여 드렸어요.',
      '문서 2개에서 구절 5개를 찾았어요. 모두 보여 드렸어요.',
    ])
    expect(matched('ja')).toEqual([
      '文書1件の1か所が該当します。',
      '文書1件の2か所が該当します。これまでに1か所を表示しました。',
      '文書2件の5か所が該当します。これまでに2か所を表示しました。',
      '文書2件の5か所が該当します。すべて表示しました。',
    ])
  })
})

describe('one of something', () => {
  it('is not spoken of as several', () => {
    const one = (language: Language): string =>
      text(wordsIn(language).sources.andMore(1)).split(/[;.。]/u)[0] ?? ''
    expect(one('en')).toBe('1 more is not listed here')
    expect(one('es')).toBe('Hay 1 más que no figura aquí')
    expect(one('de')).toBe('1 weiteres ist hier nicht aufgeführt')
    expect(one('fr')).toBe('1 autre n’est pas affiché ici\u202F')
  })

  it('is the only one where nothing is in it', () => {
    const silent = (language: Language): string => text(wordsIn(language).answer.silent(1))
    expect(silent('en')).toBe('Nothing in the one document answers that.')
    expect(silent('ko')).toBe('하나뿐인 문서에는 이 질문의 답이 없어요.')
    expect(silent('de')).toBe('Nichts in dem einen Dokument beantwortet das.')
  })

  it('is none where none was set aside, in a sentence of its own', () => {
    const none = (language: Language): string => text(wordsIn(language).sources.setAside(0))
    expect(none('en')).toBe('No line of this file was set aside.')
    expect(none('fr')).toBe('Aucune ligne de ce fichier n’a été écartée.')
    expect(none('ja')).toBe('このファイルに、除外した行はありません。')
  })

  it('is set aside as one line, not as lines', () => {
    const aside = (language: Language): readonly string[] =>
      [1, 2].map((count) => text(wordsIn(language).sources.setAside(count)))
    expect(aside('es')).toEqual([
      '1 línea excluida de la búsqueda y de las citas',
      '2 líneas excluidas de la búsqueda y de las citas',
    ])
    expect(aside('fr')).toEqual([
      '1 ligne écartée de la recherche et des citations',
      '2 lignes écartées de la recherche et des citations',
    ])
    expect(aside('de')).toEqual([
      '1 Zeile aussortiert: weder durchsucht noch zitiert',
      '2 Zeilen aussortiert: weder durchsucht noch zitiert',
    ])
  })
})

describe('authors beyond those that are named', () => {
  it('are counted as people are', () => {
    const others = (language: Language): string => wordsIn(language).answer.andOthers(['A', 'B'], 2)
    expect(others('en')).toBe('A, B and 2 others')
    expect(others('ko')).toBe('A, B 외 2명')
    expect(others('ja')).toBe('A、Bほか2名')
    expect(others('es')).toBe('A, B y 2 más')
    expect(others('de')).toBe('A, B und 2 weitere')
    expect(others('fr')).toBe('A, B et 2 autres')
  })
})
