/**
 * For each word of a pattern the index of the word that stands for it in the stretch [from, to) of a longer list where the
 * pattern fits best, or -1 (semi-global alignment, Sellers 1980): a word more, less or other costs 1. Time and memory grow with
 * the product of the two lengths.
 */
export function fitWords(
  pattern: readonly string[],
  list: readonly string[],
  from: number,
  to: number,
): Int32Array {
  const width = to - from + 1
  const moves = new Uint8Array((pattern.length + 1) * width)
  let above = new Int32Array(width)
  let row = new Int32Array(width)
  for (const [index, word] of pattern.entries()) {
    const at = (index + 1) * width
    row[0] = index + 1
    moves[at] = SKIP
    for (let j = 1; j < width; j++) {
      const pair = (above[j - 1] ?? 0) + (word === list[from + j - 1] ? 0 : 1)
      const skip = (above[j] ?? 0) + 1
      const best = Math.min(pair, skip, (row[j - 1] ?? 0) + 1)
      row[j] = best
      moves[at + j] = best === pair ? PAIR : best === skip ? SKIP : EXTRA
    }
    ;[above, row] = [row, above]
  }
  const end = above.indexOf(Math.min(...above))
  return traceBack(pattern.length, moves, width, end, from)
}

const PAIR = 1
const SKIP = 2
const EXTRA = 3

function traceBack(rows: number, moves: Uint8Array, width: number, end: number, from: number): Int32Array {
  const partners = new Int32Array(rows).fill(-1)
  let j = end
  for (let i = rows; i > 0; ) {
    switch (moves[i * width + j]) {
      case PAIR:
        partners[--i] = from + --j
        break
      case EXTRA:
        j--
        break
      default:
        i--
    }
  }
  return partners
}
