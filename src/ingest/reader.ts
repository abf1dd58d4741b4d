import type { DocumentSource } from '../corpus/create-document.ts'

/** A file as it was found: its name in the library and what it holds. */
export type InputFile = { readonly file: string; readonly bytes: Buffer }

/** A file's text, or why it has none: words that complete "notes.txt: …". */
export type Reading =
  | { readonly kind: 'read'; readonly source: DocumentSource }
  | { readonly kind: 'refused'; readonly why: string }

/** Reads the files of one format. It never throws for what a file holds. */
export type Reader = {
  /** In lower case, with the dot. */
  readonly extensions: readonly string[]
  /** A larger file is not even opened. */
  readonly mostBytes: number
  read(input: InputFile): Promise<Reading>
}
