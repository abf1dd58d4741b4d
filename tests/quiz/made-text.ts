import type { Item } from '../../src/quiz/item.ts'
import type { StudiedText } from '../../src/quiz/studied-text.ts'
import { studyText } from '../../src/quiz/study-text.ts'
import { type MadeLine, madeDocument } from '../support/library.ts'

/** A text of the given lines, read for questions. */
export function madeText(lines: readonly MadeLine[], title = 'The Salt Road'): StudiedText {
  return studyText(
    madeDocument({
      file: 'made.md',
      lines,
      metadata: { title: { value: title, reason: 'made for the test' } },
    }),
  )
}

/** A prompt as a person reads it: `_____` for the gap, `…` where something is left out. */
export function promptText({ prompt }: Item, { document }: StudiedText): string {
  return prompt
    .map((piece) => {
      if (piece.kind === 'cut') return document.text.slice(piece.start, piece.end)
      if (piece.kind === 'words') return piece.text
      return piece.kind === 'gap' ? '_____' : '…'
    })
    .join('')
}
