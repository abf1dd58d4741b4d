/** A day of the week as ISO 8601 counts: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** When something is to happen over and over: at one local time, on some days of the week, in one time zone. */
export type Plan = {
  /** An IANA name, as "Asia/Seoul". */
  readonly zone: string
  /** Local time of day on a clock of 24 hours, "09:30". */
  readonly time: string
  readonly weekdays: readonly Weekday[]
  /** Local dates on which nothing happens: '2026-12-25', or from the first to the last day '2026-12-24/2027-01-02'. */
  readonly daysOff: readonly string[]
  /** The first local date on which it may happen: a pause that ends. */
  readonly from?: string
  /** The last local date on which it may happen: one that has gone by is a pause without an end. */
  readonly until?: string
}

/** One turn of a plan: its instant in epoch milliseconds, and the local date that it is for, its name for ever. */
export type Turn = { readonly at: number; readonly date: string }
