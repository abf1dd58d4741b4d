/**
 * How many single slips lie between two words: a letter more, less or another, or two neighbours exchanged (optimal
 * string alignment). `limit + 1` where there are more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const from = [...a]
  const to = [...b]
  if (Math.abs(from.length - to.length) > limit) return limit + 1
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, j) => j)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1]
      const isExchange = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        isExchange ? (beforeLast[j - 2] ?? 0) + 1 : Infinity,
      )
    }
    if (Math.min(...row) > limit) return limit + 1
    beforeLast = last
    last = row
  }
  return Math.min(last[to.length] ?? 0, limit + 1)
}

/** How many slips are forgiven in a word of so many letters: none up to 4, then one, from 9 on two, from 14 on three. */
export function typoBudget(letters: number): number {
  if (letters <= 4) return 0
  if (letters <= 8) return 1
  return letters <= 13 ? 2 : 3
}
