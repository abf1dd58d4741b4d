/** The readings cannot be used at all; the message says what is wrong, where, and what to do next. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError'
}
