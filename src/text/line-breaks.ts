/**
 * The text with each line break inside a paragraph made a space, and each that ends one (a blank line, the next item
 * of a list) a single `\n`. Every other character stays, and stays where it is: only white space is replaced.
 */
export function joinLines(text: string): string {
  let joined = ''
  let from = 0
  let number = Number.parseInt(labelOf(text.trimStart()) ?? '0', 10)
  for (const { 0: space, index } of text.matchAll(BREAK)) {
    const next = index + space.length
    const line = text.slice(next, next + LABEL_LENGTH)
    const label = labelOf(line)
    const isItem = label !== undefined && opensItem(label, number, text.charAt(index - 1))
    if (isItem) number = Number.parseInt(label, 10)
    const ends = isItem || BULLET.test(line) || BLANK_LINE.test(space)
    joined += text.slice(from, index) + (ends ? '\n' : ' ') + ' '.repeat(space.length - 1)
    from = next
  }
  return joined + text.slice(from)
}

const labelOf = (line: string): string | undefined => LABEL.exec(line.slice(0, LABEL_LENGTH))?.[1]

/** A label opens an item if it is a first one, the one after the last, or stands where a sentence may have ended. */
function opensItem(label: string, previous: number, before: string): boolean {
  return /^[1ai]\b/.test(label) || Number.parseInt(label, 10) === previous + 1 || /[.:;!?]/.test(before)
}

/** A line break with all white space after it, or the space before a bullet in a line. */
const BREAK = /[\r\n\u2028\u2029]\s*|\s(?=[•‣▪●◦]\s)/g
const BLANK_LINE = /(?:\r\n|\r(?!\n)|[\n\u2028])[^\r\n\u2028]*[\r\n\u2028]|\u2029/

const BULLET = /^[-*+•‣▪●◦○■□►✓]\s/
/** A letter needs its bracket: "v. Toll" and "p. 5" may stand at the head of a line. */
const LABEL = /^[([]?(\d{1,3}(?=[.)\]]\s)|(?:[a-z]|[ivx]{2,5})(?=[)\]]\s))/
const LABEL_LENGTH = 9
