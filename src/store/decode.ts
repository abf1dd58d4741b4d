import { DamagedValue, StoreError } from './store-error.ts'

/**
 * Reads a row by `read`; a value in it that should not be there is a StoreError that names the row, so that one damaged
 * row is one failed answer and never the end of the program.
 */
export function readRow<T>(row: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof DamagedValue)) throw error
    throw new StoreError(
      `${row} cannot be read: ${error.message}. Somebody changed it by hand, or the disk did: bring it back from a backup, or delete it.`,
      { cause: error },
    )
  }
}

/** The rows that can be read; `warn` is told of each other one, so that a damaged row keeps back none beside it. */
export function readRows<Row, T>(
  rows: readonly Row[],
  read: (row: Row) => T,
  warn: (sentence: string) => void,
): readonly T[] {
  return rows.flatMap((row) => {
    try {
      return [read(row)]
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      warn(error.message)
      return []
    }
  })
}

/** The value that a JSON text stands for. Throws a DamagedValue, as all below do. */
export function jsonOf(text: unknown, at: string): unknown {
  try {
    return JSON.parse(textOf(text, at))
  } catch (error) {
    if (error instanceof DamagedValue) throw error
    throw new DamagedValue(`${at} is not JSON`)
  }
}

/** A text. */
export function textOf(value: unknown, at: string): string {
  if (typeof value !== 'string') throw new DamagedValue(`${at} is not a text`)
  return value
}

/** A local date, 'YYYY-MM-DD'. */
export function dateOf(value: unknown, at: string): string {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return value
  throw new DamagedValue(`${at} is not a date as 2026-03-31`)
}

/** A local time of day, 'HH:MM'. */
export function timeOf(value: unknown, at: string): string {
  if (typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value)) return value
  throw new DamagedValue(`${at} is not a time of day as 09:30`)
}

/** A whole number that JavaScript counts exactly, 0 or more: an instant, an offset or a count. */
export function wholeOf(value: unknown, at: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw new DamagedValue(`${at} is not a whole number from 0 on`)
  }
  return value
}

/** A flag, kept as 0 or 1. */
export function flagOf(value: unknown, at: string): boolean {
  if (value !== 0 && value !== 1) throw new DamagedValue(`${at} is neither 0 nor 1`)
  return value === 1
}

/** True or false, as JSON has it. */
export function truthOf(value: unknown, at: string): boolean {
  if (typeof value !== 'boolean') throw new DamagedValue(`${at} is neither true nor false`)
  return value
}

/** A number that is neither infinite nor NaN, which JSON cannot write. */
export function numberOf(value: unknown, at: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new DamagedValue(`${at} is not a number`)
  return value
}

/** One of the words that a closed union has. */
export function wordOf<const W extends string>(value: unknown, words: readonly W[], at: string): W {
  const word = words.find((each) => each === value)
  if (word === undefined) throw new DamagedValue(`${at} is none of ${words.join(', ')}`)
  return word
}

/** A list, each of its items read by `item`. */
export function listOf<T>(value: unknown, at: string, item: (value: unknown, at: string) => T): readonly T[] {
  if (!Array.isArray(value)) throw new DamagedValue(`${at} is not a list`)
  return value.map((each, i) => item(each, `${at}[${i}]`))
}

/** The fields of a JSON object, each still to be read. */
export function fieldsOf(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DamagedValue(`${at} is not an object`)
  }
  return Object.fromEntries(Object.entries(value))
}

/** A half-open stretch of a text: 0 ≤ start ≤ end. */
export function stretchOf(value: unknown, at: string): { readonly start: number; readonly end: number } {
  const fields = fieldsOf(value, at)
  const start = wholeOf(fields['start'], `${at}.start`)
  const end = wholeOf(fields['end'], `${at}.end`)
  if (end < start) throw new DamagedValue(`${at} ends before it starts`)
  return { start, end }
}
