/**
 * Words as Slack can show them: line ends as \n; control characters and halves of a character as U+FFFD; direction
 * overrides, which would reorder what stands around them, are left out. Law: making it visible twice is doing it once.
 */
export function visible(words: string): string {
  return words.toWellFormed().replace(lineEnds, '\n').replace(directions, '').replace(controls, '\uFFFD')
}

const lineEnds = /\r\n?|[\u2028\u2029]/gu
const directions = /[\u202A-\u202E\u2066-\u206F]/gu
// The classes of C0, DEL and C1 without tabs and line ends.
const controls = /(?![\t\n])\p{Cc}/gu
