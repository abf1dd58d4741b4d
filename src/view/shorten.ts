/**
 * Words of ours or of the asker, at most `limit` UTF-16 units long: cut after a whole word where there is one, never
 * inside a grapheme, with "…" at the cut. Never for quotations.
 */
export function shorten(words: string, limit: number): string {
  if (words.length <= limit) return words
  const room = limit - ellipsis.length
  const cut = graphemesWithin(words, room)
  const space = cut.search(/\s\S*$/u)
  const atWord = space > room / 2 && !/^\s/u.test(words.slice(cut.length)) ? cut.slice(0, space) : cut
  return atWord.trimEnd() + ellipsis
}

const ellipsis = '…'
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function graphemesWithin(words: string, room: number): string {
  let end = 0
  // One window beyond the room is enough to see where the last grapheme ends; the rest may be long.
  for (const { index, segment } of graphemes.segment(words.slice(0, room + 64))) {
    if (index + segment.length > room) break
    end = index + segment.length
  }
  return words.slice(0, end)
}
