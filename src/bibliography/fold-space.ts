/** One line: each run of spaces, line breaks and controls is one space, and there is none at the ends. */
export function foldSpace(text: string): string {
  return text.replace(SPACE, ' ').trim()
}

/** No-break and thin spaces stay between words: they are a part of what a title says. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it takes away.
const SPACE = /[\u0000-\u0020\u007F-\u009F\u2028\u2029\uFEFF]+/g
