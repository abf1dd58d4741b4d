/** Where in a document something stands, as a person would look it up: the section and the paragraph numbers. */
export type Locator = {
  /** The headings above it, outermost first; empty where the document has none there. */
  readonly headings: readonly string[]
  readonly firstParagraph: number
  readonly lastParagraph: number
}
