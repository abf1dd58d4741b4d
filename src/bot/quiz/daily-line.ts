import { parseDays } from '../../schedule/days.ts'
import { parseTime } from '../../schedule/times.ts'

/** What was given for a daily question, by the names of options and fields; what is not there stays as it is. */
export type Given = Readonly<Partial<Record<GivenName, string>>>

/** The names that options and forms use. */
export type GivenName =
  | 'time'
  | 'zone'
  | 'days'
  | 'reveal'
  | 'in'
  | 'kinds'
  | 'off'
  | 'channel'
  | 'group'
  | 'thread'

/** The names as they come: anything else is no option of ours. */
export const givenNames: readonly GivenName[] = [
  'time',
  'zone',
  'days',
  'reveal',
  'in',
  'kinds',
  'off',
  'channel',
  'group',
  'thread',
]

/** Picks what is ours out of options or fields. */
export function givenIn(fields: Readonly<Record<string, string>>): Given {
  return Object.fromEntries(
    givenNames.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]] as const])),
  )
}

/**
 * Reads a line such as "09:00 Seoul weekdays reveal 20:00 in: On Fog", in whatever order: the first time is that of the
 * post and a second one that of the answer, days are days, and all other words name the zone.
 */
export function readDailyLine(line: string, language: string): Given {
  const [, before = '', document] = /^(.*?)(?:(?:^|\s)in:\s*(\S.*))?$/isu.exec(line.trim()) ?? []
  const words = before.split(/[\s,;]+/u).filter((word) => word !== '')
  const reveal = takeReveal(words)
  const time = takeRun(reveal.rest, mostTimeWords, (typed) => parseTime(typed) !== undefined)
  const second =
    reveal.run === undefined
      ? takeRun(time.rest, mostTimeWords, (typed) => parseTime(typed) !== undefined)
      : { run: reveal.run, rest: time.rest }
  const days = takeRun(second.rest, mostDayWords, (typed) => parseDays(typed, language) !== undefined)
  const slip =
    time.run === undefined ? days.rest.find((word) => /^\d{1,2}[:.h]\d*|^\d+$/i.test(word)) : undefined
  const zone = withoutFillers(days.rest.filter((word) => word !== slip)).join(' ')
  const said = time.run ?? slip
  return {
    ...(said === undefined ? {} : { time: said }),
    ...(second.run === undefined ? {} : { reveal: second.run }),
    ...(days.run === undefined ? {} : { days: days.run }),
    ...(zone === '' ? {} : { zone }),
    ...(document === undefined ? {} : { in: document }),
  }
}

const mostTimeWords = 3
const mostDayWords = 9

type Taken = { readonly run?: string; readonly rest: readonly string[] }

/** What follows the word "reveal" or "answer" as a time, or as the one word that was meant to be one. */
function takeReveal(words: readonly string[]): Taken {
  const at = words.findIndex((word) => /^(?:reveal|answer)s?:?$/i.test(word))
  if (at === -1) return { rest: words }
  const after = words.slice(at + 1)
  const start = /^at$/i.test(after[0] ?? '') ? 1 : 0
  const lengths = [mostTimeWords, 2, 1]
  const length = lengths.find((each) => parseTime(after.slice(start, start + each).join(' ')) !== undefined)
  const end = start + (length ?? 1)
  const run = after.slice(start, end).join(' ')
  return { ...(run === '' ? {} : { run }), rest: [...words.slice(0, at), ...after.slice(end)] }
}

/** Takes the longest run of words that a test knows, the first among equally long ones. */
function takeRun(words: readonly string[], most: number, knows: (typed: string) => boolean): Taken {
  for (let length = Math.min(most, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const run = words.slice(start, start + length).join(' ')
      if (knows(run)) return { run, rest: words.toSpliced(start, length) }
    }
  }
  return { rest: words }
}

/** Small words that lead to a zone and are no part of its name, at both ends. */
const fillers = /^(?:at|in|on|from|um|à|a|en|with|time|zone|timezone)$/i

function withoutFillers(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !fillers.test(word))
  const last = words.findLastIndex((word) => !fillers.test(word))
  return first === -1 ? [] : words.slice(first, last + 1)
}
