import { type Grammar, grammarOf } from './grammar.ts'
import type { Language } from './language.ts'
import { english } from './languages/english.ts'
import { french } from './languages/french.ts'
import { german } from './languages/german.ts'
import { japanese } from './languages/japanese.ts'
import { korean } from './languages/korean.ts'
import { spanish } from './languages/spanish.ts'

/** Everything the bot says of its own, in one language: the topics in its folder of `languages/`, put together. */
export type Catalogue = typeof english

/** A catalogue together with the way its language writes numbers and lists. */
export type Words = Catalogue & { readonly grammar: Grammar }

/** What a person types for a command, and what they get for it. */
export type CommandWords = { readonly usage: string; readonly summary: string }

/** The commands there are, by the word a person types. */
export type CommandName = keyof Catalogue['commands']

const spoken: Readonly<Record<Language, Words>> = {
  en: { ...english, grammar: grammarOf('en') },
  ko: { ...korean, grammar: grammarOf('ko') },
  ja: { ...japanese, grammar: grammarOf('ja') },
  es: { ...spanish, grammar: grammarOf('es') },
  de: { ...german, grammar: grammarOf('de') },
  fr: { ...french, grammar: grammarOf('fr') },
}

/** The bot's own words in a language. */
export function wordsIn(language: Language): Words {
  return spoken[language]
}
