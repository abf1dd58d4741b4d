/** The tables of citing, under the same rules as those of `schema.ts`. */
export type CiteTables = {
  readonly anchor: AnchorTable
  readonly quote: QuoteTable
  readonly work: WorkTable
  readonly access: AccessTable
}

/** The key of each of these tables, in the order of its columns. */
export const citeTableKeys: Readonly<Record<keyof CiteTables, readonly string[]>> = {
  anchor: ['community', 'id'],
  quote: ['community', 'id'],
  work: ['community', 'document'],
  access: ['community'],
}

/** `at` is when it was last kept, to the day. */
type AnchorTable = {
  readonly community: string
  readonly id: string
  readonly anchor: string
  readonly at: number
}

/** `passage` is the name of the anchor: a member has each once. `ordinal` tells rows of one millisecond apart. */
type QuoteTable = {
  readonly community: string
  readonly id: string
  readonly learner: string
  readonly passage: string
  readonly document: string
  readonly anchor: string
  readonly at: number
  readonly ordinal: number
  readonly is_shared: number
}

type WorkTable = { readonly community: string; readonly document: string; readonly facts: string }

/** `id` stands in links; it is unique over all communities. */
type AccessTable = { readonly community: string; readonly id: string; readonly secret: string }
