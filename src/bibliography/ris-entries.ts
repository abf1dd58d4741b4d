import { foldSpace } from './fold-space.ts'

/** A record of RIS: its tags in order, each with its words on one line. */
export type RisEntry = {
  readonly line: number
  readonly tags: readonly { readonly tag: string; readonly value: string }[]
}

/** The records of a file, and a sentence for each that is broken. */
export type RisEntries = { readonly entries: readonly RisEntry[]; readonly problems: readonly string[] }

/** Reads the records of RIS as it is found: any line ends, one space or two after a tag, lines that go on, an ER forgotten. */
export function readRisEntries(text: string): RisEntries {
  const entries: RisEntry[] = []
  const problems: string[] = []
  let open: { line: number; tags: { tag: string; words: string[] }[] } | undefined
  const close = () => {
    if (open)
      entries.push({
        line: open.line,
        tags: open.tags.map(({ tag, words }) => ({ tag, value: foldSpace(words.join(' ')) })),
      })
    open = undefined
  }
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const [, tag, value = ''] = line.match(TAG) ?? []
    if (tag === 'TY') {
      if (open)
        problems.push(
          `The record of line ${open.line} has no ER line at its end; it is read up to line ${index}.`,
        )
      close()
      open = { line: index + 1, tags: [] }
    }
    if (tag === 'ER') close()
    else if (tag !== undefined) open?.tags.push({ tag, words: [value] })
    else open?.tags.at(-1)?.words.push(line)
  }
  if (open)
    problems.push(`The record of line ${open.line} has no ER line at its end; it is read all the same.`)
  close()
  return { entries, problems }
}

const TAG = /^\uFEFF?[ \t]{0,9}([A-Z][A-Z0-9]) {1,2}-(?: (.*)|)$/s
