/** The languages that the bot's own words exist in; documents are quoted in whatever language they are written. */
export const languages = ['en', 'ko', 'ja', 'es', 'de', 'fr'] as const

/** One of them, by its ISO 639-1 code. */
export type Language = (typeof languages)[number]

/** The language for a BCP 47 locale as chat clients send it ("de-DE", "es_419"): English where there is none nearer. */
export function languageOf(locale: string | undefined): Language {
  const code = /^[a-z]{2}(?![a-z])/i.exec(locale ?? '')?.[0].toLowerCase()
  return languages.find((language) => language === code) ?? 'en'
}
