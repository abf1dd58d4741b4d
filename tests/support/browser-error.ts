/** What keeps Chromium from being driven, in a sentence that says how to mend it. */
export class BrowserError extends Error {
  override readonly name = 'BrowserError'
}
