import type { Inline, Phrase, View } from '../../view/view.ts'

/**
 * The sign to put around marked words where there is no colour: the first that no quotation of the view uses, so that
 * taking the signs out gives back the quotation to the letter. Undefined where nothing is marked, or no sign is free.
 * Brackets and guillemets are not among them: in a quotation those say that an editor changed it.
 */
export function markSignFor(view: View): string | undefined {
  const quoted = view.blocks.flatMap((block) => (block.kind === 'quote' ? block.content : []))
  if (!quoted.some((part) => part.kind === 'mark')) return undefined
  // A gap is drawn with underscores.
  return signs.find((sign) => !quoted.some(({ kind, text }) => (kind === 'gap' ? '_' : text).includes(sign)))
}

const signs = ['*', '_', '~', '^', '=', '#', '|']

/** A quotation with the sign on both sides of each marked stretch; marks with only spaces between are one stretch. */
export function withMarkSigns(content: Phrase, sign: string): Phrase {
  return content.flatMap((part, index): readonly Inline[] => {
    if (part.kind !== 'mark') return [part]
    const opens = isJoined(content, index - 1, index - 2) ? '' : sign
    const closes = isJoined(content, index + 1, index + 2) ? '' : sign
    return [{ ...part, text: opens + part.text + closes }]
  })
}

/** Whether the mark at `other` is parted from its neighbour by the spaces at `between` alone. */
function isJoined(content: Phrase, between: number, other: number): boolean {
  return /^ +$/.test(content[between]?.text ?? '') && content[other]?.kind === 'mark'
}
