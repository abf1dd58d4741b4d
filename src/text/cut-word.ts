/** Whether a text that is cut at an offset is cut within a word; scripts that put no space between words are cut anywhere. */
export function cutsWord(text: string, at: number): boolean {
  return inWord.test(text.slice(Math.max(0, at - 2), at)) && wordOn.test(text.slice(at, at + 2))
}

/** The offset, or where the word ends that it stands within. */
export function pastCutWord(text: string, at: number): number {
  let end = at
  while (cutsWord(text, end)) end += String.fromCodePoint(text.codePointAt(end) ?? 0).length
  return end
}

const inWord = /[\p{L}\p{M}\p{N}]$/u
const wordOn =
  /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}]/u
