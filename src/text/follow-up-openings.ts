/** The openings in each language, by its ISO 639-1 code. */
type Openings = Readonly<Record<'en' | 'ko' | 'ja' | 'es' | 'de' | 'fr', readonly string[]>>

/**
 * The words that make a question a follow-up when it begins with them, in lower case, NFC and without the marks before
 * them (¿ “). Whole words count: "android" does not begin with "and"; but after Japanese no space need follow. None of
 * them opens a question that stands alone in any of these languages: hence no "why", and no French "ou", which is
 * also how "où" is typed.
 */
export const followUpOpenings: Openings = {
  en: ['and', 'but', 'or', 'also', 'what about', 'how about'],
  ko: ['그리고', '그럼', '그러면', '그렇다면', '그런데', '하지만', '또는', '또한'],
  ja: ['そして', 'では', 'それでは', 'じゃあ', 'しかし', 'でも', 'それなら', 'または'],
  es: [
    'y',
    'pero',
    'qué hay de',
    'que hay de',
    'qué hay del',
    'que hay del',
    'qué tal',
    'que tal',
    'también',
    'además',
  ],
  de: ['und', 'aber', 'oder', 'auch', 'was ist mit', 'wie steht es mit', 'wie sieht es mit'],
  fr: ['et', 'mais', 'qu’en est-il', "qu'en est-il", 'quid', 'aussi'],
}
