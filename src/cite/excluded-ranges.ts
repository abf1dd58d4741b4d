import type { Range } from '../text/range.ts'

/**
 * Where a message says things that are not said by its writer to the readings: code, block quotes, spoilers, addresses, and what
 * stands in angle brackets. Each kind is looked for by itself, so that none hides another, however they are nested; where chat
 * clients read a sign differently, it counts. In no order, and some may overlap.
 */
export function excludedRanges(message: string): readonly Range[] {
  const plain = readable(message)
  return [
    ...quotedLines(plain),
    ...fences(plain),
    ...inlineCode(plain),
    ...spoilers(plain),
    ...addresses(plain),
    ...angles(plain),
  ]
}

/** Stands for what means nothing: a character of the private use area. */
const blank = '\uE000'

/** As long as the message, with what stands behind a backslash blank, and ">" and "<" for "&gt;" and "&lt;". */
function readable(message: string): string {
  return message
    .replace(/\\[^\n]/g, blank + blank)
    .replaceAll('&gt;', `>${blank.repeat(3)}`)
    .replaceAll('&lt;', `${blank.repeat(3)}<`)
}

/** Lines that begin with ">"; ">>>" quotes the rest of the message. */
function quotedLines(message: string): readonly Range[] {
  const ranges: Range[] = []
  for (const { 0: line, index } of message.matchAll(/^[^\n]+/gm)) {
    const [, marks] = quoteMarks.exec(line) ?? []
    if (marks === undefined) continue
    const isToTheEnd = marks.replaceAll(blank, '') === '>>>'
    ranges.push({ start: index, end: isToTheEnd ? message.length : index + line.length })
    if (isToTheEnd) break
  }
  return ranges
}

const quoteMarks = new RegExp(`^[ \\t]{0,8}((?:>${blank}*){1,3})`)

/** Blocks between lines of backticks or tildes, and from ``` to ``` within a line; one that is never closed goes to the end. */
function fences(message: string): readonly Range[] {
  const marks = [...message.matchAll(/`{3,}|^[ \t]{0,3}~{3,}/gm)].map(({ 0: sign, index }) => ({
    sign: sign.trim().charAt(0),
    start: index,
    end: index + sign.length,
  }))
  return partnered(marks, message.length)
}

/** From a run of backticks to the next run of as many (CommonMark 0.31, 6.1). */
function inlineCode(message: string): readonly Range[] {
  const runs = [...message.matchAll(/`+/g)].map(({ 0: run, index }) => ({
    sign: run,
    start: index,
    end: index + run.length,
  }))
  return partnered(runs)
}

type Mark = Range & { readonly sign: string }

/** From each mark to the next of the same sign, those between them passed over; to `end` where there is none, if given. */
function partnered(marks: readonly Mark[], end?: number): readonly Range[] {
  const later = new Map<string, number>()
  const partners = marks.map(() => -1)
  for (const [i, { sign }] of [...marks.entries()].toReversed()) {
    partners[i] = later.get(sign) ?? -1
    later.set(sign, i)
  }
  const ranges: Range[] = []
  for (let i = 0; i < marks.length; i++) {
    const open = marks[i]
    const partner = partners[i] ?? -1
    const close = marks[partner]
    if (open === undefined) break
    if (close !== undefined) i = partner
    else if (end === undefined) continue
    ranges.push({ start: open.start, end: close?.end ?? end ?? open.end })
    if (close === undefined) break
  }
  return ranges
}

function spoilers(message: string): readonly Range[] {
  const marks = [...message.matchAll(/\|\|/g)].map(({ index }) => index)
  return pairs(marks).map(([open, close]) => ({ start: open, end: close + 2 }))
}

function pairs(marks: readonly number[]): readonly (readonly [number, number])[] {
  return marks.flatMap((open, i) => {
    const close = marks[i + 1]
    return i % 2 === 0 && close !== undefined ? [[open, close] as const] : []
  })
}

/** From the scheme to the next white space; a scheme is at most a dozen letters. */
function addresses(message: string): readonly Range[] {
  const ranges: Range[] = []
  for (const { index } of message.matchAll(/:\/\/|\bwww\./gi)) {
    if (index < (ranges.at(-1)?.end ?? 0)) continue
    const scheme = /[a-z][a-z0-9+.-]*$/i.exec(message.slice(Math.max(0, index - 12), index))?.[0] ?? ''
    const rest = message.slice(index).search(/\s/u)
    ranges.push({ start: index - scheme.length, end: rest === -1 ? message.length : index + rest })
  }
  return ranges
}

/** What a writer set between < and >: "leave this alone". A sign with a space behind it compares two things. */
function angles(message: string): readonly Range[] {
  return [...message.matchAll(/<(?![\s<])[^<>\n]*>/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
}
