/** Where the program says what whoever runs it should know; never what members typed, nor the text of documents. */
export type Log = {
  /** How things are: connected as whom, the link that invites the bot. */
  inform(sentence: string): void
  /** Something to look at; the program goes on. One sentence, with what to do. */
  warn(sentence: string): void
  /** Something that should not have happened, and what the program was doing. */
  bug(error: unknown, doing: string): void
}

/** A log of lines for people, on the standard error stream unless told otherwise. */
export function createLog(write: (line: string) => void = (line) => console.error(line)): Log {
  return {
    inform: (sentence) => write(sentence),
    warn: (sentence) => write(sentence),
    bug: (error, doing) => {
      const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
      write(`A bug, while ${doing}. Please report it with these lines:\n${trace}`)
    },
  }
}
