import type { Selectable } from 'kysely'
import type { ItemId } from '../quiz/item.ts'
import { dateOf, flagOf, jsonOf, numberOf, readRow, textOf, wholeOf, wordOf } from './decode.ts'
import type { Tables } from './schema.ts'

/** What came of an answer. `recalled` is one's own judgement of an answer that was only thought of. */
const verdicts = ['right', 'close', 'wrong', 'recalled'] as const

/** The judgement of an answer. */
export type Verdict = (typeof verdicts)[number]

/** A member's answer to a prompt: the first one, which counts. */
export type GivenAnswer = {
  readonly community: string
  readonly prompt: string
  readonly learner: string
  readonly item: ItemId
  /** The words as they were typed, or those of the option. */
  readonly given: string
  readonly verdict: Verdict
  /** Which of the item's options it was. */
  readonly choice?: number
  readonly points: number
  readonly at: number
  /** The member's local date at that instant. */
  readonly date: string
  /** Given after the reveal. */
  readonly isLate: boolean
  readonly hinted: boolean
  readonly via: 'daily' | 'now' | 'review'
}

type Row = Selectable<Tables['answer']>

/** An answer as its table has it. Throws a StoreError for what could not be read again. */
export function answerRow(answer: GivenAnswer): Row {
  const { community, prompt, learner, item, given, verdict, choice, points, at, date, via } = answer
  const row = {
    ...{ community, prompt, learner, item, given, verdict, at, date, via },
    choice: choice ?? null,
    points: JSON.stringify(points),
    is_late: answer.isLate ? 1 : 0,
    is_hinted: answer.hinted ? 1 : 0,
  }
  answerOf(row)
  return row
}

/** The answer of a row. Throws a StoreError that names one that is damaged. */
export function answerOf(row: Row): GivenAnswer {
  return readRow(`The answer of ${row.learner} to ${row.prompt} of the community ${row.community}`, () => ({
    community: row.community,
    prompt: row.prompt,
    learner: row.learner,
    item: textOf(row.item, 'item'),
    given: textOf(row.given, 'given'),
    verdict: wordOf(row.verdict, verdicts, 'verdict'),
    ...(row.choice !== null && { choice: wholeOf(row.choice, 'choice') }),
    points: numberOf(jsonOf(row.points, 'points'), 'points'),
    at: wholeOf(row.at, 'at'),
    date: dateOf(row.date, 'date'),
    isLate: flagOf(row.is_late, 'is_late'),
    hinted: flagOf(row.is_hinted, 'is_hinted'),
    via: wordOf(row.via, ['daily', 'now', 'review'], 'via'),
  }))
}
