/** The kinds of work that citation styles tell apart here, by their names in CSL 1.0.2; `document` is one of no other kind. */
export const workTypes = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'chapter',
  'report',
  'webpage',
  'document',
] as const

/** One of `workTypes`. */
export type WorkType = (typeof workTypes)[number]

/** A person by the parts of the name, or a body (`literal`) whose name is never turned around. */
export type CslName =
  | {
      readonly family: string
      readonly given?: string
      /** "van", "de la": stays before the family name, and is not sorted by. */
      readonly 'non-dropping-particle'?: string
      readonly 'dropping-particle'?: string
      readonly suffix?: string
    }
  | { readonly literal: string }

/** A date as far as it is known: a year, a year and a month (1–12), or a whole date. */
export type CslDate = {
  readonly 'date-parts': readonly [
    readonly [year: number] | readonly [year: number, month: number] | readonly [number, number, number],
  ]
}

/**
 * What is known of a work, in the fields of CSL-JSON 1.0.2 (citationstyles.org): a subset of its item, so that every record
 * is valid CSL-JSON as it stands. What is not known is absent.
 */
export type CslRecord = {
  readonly id: string
  readonly type: WorkType
  readonly title: string
  readonly author?: readonly CslName[]
  readonly editor?: readonly CslName[]
  readonly issued?: CslDate
  readonly accessed?: CslDate
  readonly 'container-title'?: string
  readonly publisher?: string
  readonly 'publisher-place'?: string
  readonly volume?: string
  readonly issue?: string
  readonly page?: string
  readonly edition?: string
  readonly number?: string
  readonly genre?: string
  readonly URL?: string
  readonly DOI?: string
  readonly ISBN?: string
  readonly language?: string
  readonly abstract?: string
  readonly keyword?: string
  readonly note?: string
}
