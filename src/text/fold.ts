/**
 * A word as search compares it: compatibility forms, case and accents undone ("Café" and "ＣＡＦＥ" are "cafe").
 * Hangul, kana and Han keep their marks, which tell syllables apart there. Law: folding twice is folding once.
 */
export function foldWord(word: string): string {
  if (plainWord.test(word)) return word
  const lower = word.normalize('NFKC').toLowerCase()
  if (plainWord.test(lower)) return lower
  if (cjk.test(lower)) return lower
  return lower.normalize('NFD').replace(marks, '').replace(letters, spell).normalize('NFC')
}

const plainWord = /^[a-z0-9]*$/
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const marks = /\p{M}+/gu
/** Letters that Unicode does not take apart, as a reader without them on the keyboard types them. */
const spellings: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ʼ: "'",
  '’': "'",
}
const letters = new RegExp(`[${Object.keys(spellings).join('')}]`, 'gu')
const spell = (letter: string): string => spellings[letter] ?? letter
