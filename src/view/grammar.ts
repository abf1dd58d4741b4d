import type { Language } from './language.ts'

/** How a language writes numbers, counts and lists; the only grammar that the catalogues need. */
export type Grammar = {
  number(count: number): string
  /** "1 line", "3 lines": `#` in the form that the language's plural rules choose stands for the number. */
  counted(count: number, one: string, other: string): string
  /** "A", "A and B", "A, B and C". */
  and(parts: readonly string[]): string
  /** "menu: 3": the colon with the space that the language puts before or after it. */
  labelled(label: string, value: string): string
}

/** The grammar of a language, by the data of its locale. */
export function grammarOf(language: Language): Grammar {
  const numbers = new Intl.NumberFormat(language)
  const plurals = new Intl.PluralRules(language)
  // en-GB joins without the serial comma, which reads better between names.
  const conjunction = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' })
  return {
    number: (count) => numbers.format(count),
    counted: (count, one, other) => {
      const form = plurals.select(count) === 'one' ? one : other
      return form.replace('#', () => numbers.format(count))
    },
    and: (parts) => conjunction.format(parts),
    labelled: (label, value) => label + (colons[language] ?? ': ') + value,
  }
}

const colons: Readonly<Partial<Record<Language, string>>> = { ja: '：', fr: '\u00A0: ' }
