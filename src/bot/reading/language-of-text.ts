/**
 * The language that the letters of a text tell: "ko" for Hangul, "ja" for kana; undefined where many languages share them. A screen
 * reader and a choice of fonts need to know.
 */
export function languageOfText(text: string): string | undefined {
  const beginning = text.slice(0, sample)
  const count = (pattern: RegExp): number => beginning.match(pattern)?.length ?? 0
  const letters = Math.max(1, count(/\p{L}/gu))
  if (count(/\p{Script=Hangul}/gu) > much * letters) return 'ko'
  return count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > some * letters ? 'ja' : undefined
}

/** In characters from the beginning. */
const sample = 2000
/** A Korean text may have many names in Latin letters, a Japanese one is half in kanji. */
const much = 0.4
const some = 0.15
