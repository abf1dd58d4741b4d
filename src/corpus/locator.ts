/** Where in a document something stands, as a person would look it up: the section, the paragraph numbers, the pages. */
export type Locator = {
  /** The headings above it, outermost first; empty where the document has none there. */
  readonly headings: readonly string[]
  readonly firstParagraph: number
  readonly lastParagraph: number
  /** The first and the last page as they are cited, by label or else by index; absent where there are none, or one is a page without a number among those that have. */
  readonly pages?: readonly [first: string, last: string]
}
