import { isEnglishWord } from '../search/dictionary.ts'
import type { Range } from '../text/range.ts'
import type { CaseStatistics, Word } from './case-statistics.ts'
import { isGivenName } from './given-names.ts'
import { isCalendarWord, isDemonym, isTitle, sortOfWord, takesOf } from './name-words.ts'
import { knownPlace } from './place-names.ts'

/** A run of words that is written as one name, without the title before it. */
export type NameRun = Range & {
  readonly text: string
  readonly words: readonly string[]
  readonly title?: string
  readonly isQuoted?: true
}

/** The names of a sentence: runs of capitalised words, joined by *of*, *de*, *van* … where a name may hold them. */
export function nameRuns(text: string, words: readonly Word[], cases: CaseStatistics): readonly NameRun[] {
  const runs: NameRun[] = []
  for (let i = 0; i < words.length; i++) {
    const title = quotedTitle(text, words, i)
    if (title) {
      runs.push(title.run)
      i = title.last
      continue
    }
    if (!opensName(words, i, cases)) continue
    const last = lastOfName(text, words, i)
    const run = withoutEdges(text, words.slice(i, last + 1))
    if (run) runs.push(run)
    i = last
  }
  return runs
}

/** "The Lion King": a few words between quotation marks, capitalised as titles of works are, are one name. */
function quotedTitle(
  text: string,
  words: readonly Word[],
  i: number,
): { run: NameRun; last: number } | undefined {
  const first = words[i]
  if (!first?.isCapital || !/["“]/.test(text.charAt(first.start - 1))) return undefined
  const quoted = /^[^"”“.!?;]{1,59}[^\s"”“.!?;](?=[.,]?["”])/.exec(
    text.slice(first.start, first.start + 70),
  )?.[0]
  if (quoted === undefined) return undefined
  const end = first.start + quoted.replace(/[,.]$/, '').length
  const inside = words.filter((word) => word.start >= first.start && word.end <= end)
  const isTitle =
    inside.every((word) => word.isCapital || word.text.length < 5) && inside.at(-1)?.isCapital === true
  if (!isTitle || inside.length > 7) return undefined
  const run = {
    start: first.start,
    end,
    text: text.slice(first.start, end),
    words: inside.map((word) => word.text),
    isQuoted: true as const,
  }
  return { run, last: i + inside.length - 1 }
}

/** A capital says nothing at the start of a sentence; there the rest of the document decides. */
function opensName(words: readonly Word[], i: number, cases: CaseStatistics): boolean {
  const word = words[i]
  if (!word?.isCapital || NO_NAMES.has(word.text) || CONTRACTION.test(word.text)) return false
  if (!word.opens) return true
  const next = words[i + 1]
  if (next?.isCapital && (cases.hasPair(word.text, next.text) || sortOfWord(next.text))) return true
  if (
    /^(?:\p{Lu}\.)+$/u.test(word.text) ||
    isTitle(word.text) ||
    isGivenName(word.text) ||
    knownPlace(word.text)
  )
    return true
  const small = word.text.toLowerCase()
  if (cases.lower(small) > 0) return false
  return cases.capital(word.text) > 0 || !isEnglishWord(small.replace(/[^a-z]/g, ''))
}

function lastOfName(text: string, words: readonly Word[], first: number): number {
  let last = first
  for (;;) {
    const to = nextOfName(text, words, last)
    if (to === undefined) return last
    last = to
  }
}

/** The word that continues the name after the one at `i`, over one or two joining words. */
function nextOfName(text: string, words: readonly Word[], i: number): number | undefined {
  const isNear = (a: number, b: number): boolean => {
    const left = words[a]
    const right = words[b]
    return left !== undefined && right !== undefined && /^[ \n]$/.test(text.slice(left.end, right.start))
  }
  const isPart = (at: number): boolean =>
    words[at]?.isCapital === true && !NO_NAMES.has(words[at]?.text ?? '') && isNear(at - 1, at)
  if (isPart(i + 1)) return i + 1
  const joint = words[i + 1]?.text ?? ''
  if (!isNear(i, i + 1)) return undefined
  if (NAME_JOINTS.has(joint)) {
    if (isPart(i + 2)) return i + 2
    return NAME_JOINTS.has(words[i + 2]?.text ?? '') && isNear(i + 1, i + 2) && isPart(i + 3)
      ? i + 3
      : undefined
  }
  if (joint !== 'of' || !takesOf(words[i]?.text ?? '')) return undefined
  if (isPart(i + 2)) return i + 2
  return words[i + 2]?.text === 'the' && isNear(i + 1, i + 2) && isPart(i + 3) ? i + 3 : undefined
}

/** Titles before a name and months around it are no part of it. */
function withoutEdges(text: string, words: readonly Word[]): NameRun | undefined {
  let from = 0
  let to = words.length
  while (to > from && isCalendarWord(words[to - 1]?.text ?? '') && to - from < 3) to--
  const start = words[0]?.start ?? 0
  const office = OFFICE.exec(text.slice(start, words[to - 1]?.end))
  if (office) from = words.findIndex((word) => word.start >= start + office[0].length)
  const at = (i: number): string => words[i]?.text ?? ''
  const titled = words.findIndex((word, i) => i >= from && isTitle(word.text) && at(i + 1) !== 'of')
  // "South Korean President Lee": the people before a title go with it.
  if (titled > 0 && titled < to - 1 && words.slice(from, titled).every((word) => isDemonym(word.text)))
    from = titled
  const held = words.findLastIndex(
    (word, i) =>
      i >= from &&
      i < to - 1 &&
      OFFICES.has(word.text) &&
      at(i + 1) !== 'of' &&
      !words.slice(from, i).some(({ text: w }) => w === 'of'),
  )
  if (held > from) from = held
  while (from < to - 1 && isTitle(at(from)) && at(from + 1) !== 'of') from++
  const kept = words.slice(Math.max(from, 0), to)
  const [first] = kept
  const last = kept.at(-1)
  if (!first || !last) return undefined
  if (kept.every(({ text: word }) => isCalendarWord(word))) return undefined
  if (kept.length === 1 && (isTitle(first.text) || isDemonym(first.text) || sortOfWord(first.text)))
    return undefined
  const range = { start: first.start, end: last.end }
  const run = { ...range, text: text.slice(range.start, range.end), words: kept.map((word) => word.text) }
  const title = from > 0 ? text.slice(start, first.start).trim() : undefined
  return title === undefined ? run : { ...run, title }
}

const CONTRACTION = /['’](?:m|ve|ll|re|d|t)$/
const OFFICE =
  /^(?:U\.S\. |US )?(?:Secretary of (?:State|Defense|War|the Treasury|the Interior)|Secretary General|Attorney General|Minister of \p{Lu}\p{L}+|Speaker of the House|Chief Justice|Prime Minister|Foreign Minister|Vice President) (?=\p{Lu})/u
/** Titles that are never a surname. */
const OFFICES: ReadonlySet<string> = new Set(
  'Emperor Empress President Minister Chancellor Senator Governor Pope Admiral Secretary Professor CEO Ambassador Premier Tsar Sultan Congressman Colonel Lieutenant'.split(
    ' ',
  ),
)
const NAME_JOINTS: ReadonlySet<string> = new Set(
  'de da di du del della des van von der den ter la le el al bin ibn zu y do dos'.split(' '),
)
/** Whether a capitalised word is one that opens sentences and no names. */
export function isNeverName(word: string): boolean {
  return NO_NAMES.has(word)
}

/** Capitalised words that are seldom part of a name, whatever stands after them. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'The A An This That These Those It Its He She They We I You His Her Their Our My Your In On At By For From To With ' +
    'Of As And But Or Nor So Yet If When While Although Though Because Since Until After Before During Despite Under ' +
    'Over Between Among Through Throughout Within Without Against About Upon Like Unlike Both Each Every All Some Many ' +
    'Most Several Few Other Another Such One Two Three Four Five Six Seven Eight Nine Ten What Which Who Where Why How ' +
    'There Here Then Thus Hence However Also Not No Only Even Just Still Modern Early Late Following According Given ' +
    'Recent Other Today Using Based Once Later Unfortunately Though Whereas Whether Instead Rather Among Around Beyond'
  ).split(' '),
)
