/** Why a file is not in the library: a whole sentence, with the file's name, that says what to do. */
export type Problem = {
  /** The path below its folder, with `/`. */
  readonly file: string
  readonly sentence: string
}
