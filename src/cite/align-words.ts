/** One step of an alignment: words by their numbers in the quotation and among those of the index. */
export type Step =
  | { readonly kind: 'same' | 'changed'; readonly quoted: number; readonly place: number }
  | { readonly kind: 'added'; readonly quoted: number }
  | { readonly kind: 'removed'; readonly place: number }

/** How the words of a quotation lie on those of a window of the index. `cost` counts words changed, added and removed. */
export type Alignment = {
  readonly cost: number
  readonly same: number
  readonly steps: readonly Step[]
  /** The step before which words of the document are left out in one go, where such a leap was allowed and made. */
  readonly leap?: number
}

/** The words of the index that are looked at: [start, end). */
export type Window = { readonly start: number; readonly end: number }

/**
 * Lays the words of a quotation on a window at the least cost (Levenshtein, free at both ends of the window: Sellers 1980).
 * With `leapCost`, words of the document may be left out once in one go for that price, however many.
 */
export function alignWords(
  run: Int32Array,
  words: Int32Array,
  window: Window,
  leapCost: number = Number.POSITIVE_INFINITY,
): Alignment {
  const grid = fill(run, words.subarray(window.start, window.end), leapCost * EDIT)
  const traced = trace(grid, { columns: window.end - window.start + 1, first: window.start, run, words })
  const edits = traced.steps.length - traced.same
  return { ...traced, cost: traced.leap === undefined ? edits : edits + leapCost }
}

/** Where a cell was reached from. */
const DIAGONAL = 0
const ABOVE = 1
const LEFT = 2
const LEAP = 3

type Grid = {
  /** By layer (before and after the leap), row and column. */
  readonly from: Uint8Array
  /** For a leap, the column that it left. */
  readonly left: Int32Array
  readonly end: { readonly layer: number; readonly column: number; readonly cost: number }
}

/** A word changed, added or removed costs this much; a word that is the same gains 1, so that of equal ways the one with more of them is taken. */
const EDIT = 1 << 13

/** More than any alignment costs, and room for sums. */
const FAR = 1 << 28

function fill(run: Int32Array, words: Int32Array, leapCost: number): Grid {
  const columns = words.length + 1
  const cells = (run.length + 1) * columns
  const mayLeap = Number.isFinite(leapCost)
  const from = new Uint8Array(mayLeap ? 2 * cells : cells)
  const left = new Int32Array(mayLeap ? cells : 0)
  let before = new Int32Array(columns)
  let after = new Int32Array(columns).fill(FAR)
  for (let row = 1; row <= run.length; row++) {
    const at = row * columns
    const word = run[row - 1] ?? -1
    before = nextRow(before, word, words, from.subarray(at, at + columns), row * EDIT)
    if (!mayLeap) continue
    const later = from.subarray(cells + at, cells + at + columns)
    after = nextRow(after, word, words, later, FAR)
    leapInto(after, before, leapCost, later, left.subarray(at, at + columns))
  }
  const plain = { layer: 0, ...least(before) }
  const leapt = { layer: 1, ...least(after) }
  return { from, left, end: leapt.cost < plain.cost ? leapt : plain }
}

/** One row of the grid from the one above it, which begins at `first`. */
function nextRow(
  above: Int32Array,
  word: number,
  words: Int32Array,
  from: Uint8Array,
  first: number,
): Int32Array<ArrayBuffer> {
  const row = new Int32Array(above.length)
  row[0] = first
  from[0] = ABOVE
  let last = first
  let corner = above[0] ?? FAR
  for (let column = 1; column < row.length; column++) {
    const top = above[column] ?? FAR
    let cost = corner + (words[column - 1] === word ? -1 : EDIT)
    let way = DIAGONAL
    if (top + EDIT < cost) {
      cost = top + EDIT
      way = ABOVE
    }
    if (last + EDIT < cost) {
      cost = last + EDIT
      way = LEFT
    }
    row[column] = cost
    from[column] = way
    last = cost
    corner = top
  }
  return row
}

/** Lets cells after the leap be reached from any cell to their left before it. */
function leapInto(
  row: Int32Array,
  before: Int32Array,
  cost: number,
  from: Uint8Array,
  left: Int32Array,
): void {
  let best = FAR
  let bestAt = 0
  for (let column = 1; column < row.length; column++) {
    const here = before[column - 1] ?? FAR
    if (here < best) {
      best = here
      bestAt = column - 1
    }
    if (best + cost < (row[column] ?? FAR)) {
      row[column] = best + cost
      from[column] = LEAP
      left[column] = bestAt
    }
  }
}

function least(row: Int32Array): { readonly column: number; readonly cost: number } {
  let column = 0
  for (let i = 1; i < row.length; i++) if ((row[i] ?? FAR) < (row[column] ?? FAR)) column = i
  return { column, cost: row[column] ?? FAR }
}

type Traced = {
  readonly columns: number
  readonly first: number
  readonly run: Int32Array
  readonly words: Int32Array
}

/** The way back from the cheapest end to the first word of the quotation. */
function trace({ from, left, end }: Grid, { columns, first, run, words }: Traced): Omit<Alignment, 'cost'> {
  const steps: Step[] = []
  const cells = (run.length + 1) * columns
  let { layer, column } = end
  let same = 0
  let leap: number | undefined
  for (let row = run.length; row > 0; ) {
    const at = row * columns + column
    const way = from[layer * cells + at]
    if (way === LEAP) {
      leap = steps.length
      layer = 0
      column = left[at] ?? 0
    } else if (way === ABOVE) steps.push({ kind: 'added', quoted: --row })
    else if (way === LEFT) steps.push({ kind: 'removed', place: first + --column })
    else {
      const place = first + --column
      const isSame = words[place] === run[--row]
      if (isSame) same++
      steps.push({ kind: isSame ? 'same' : 'changed', quoted: row, place })
    }
  }
  steps.reverse()
  return { same, steps, ...(leap === undefined ? {} : { leap: steps.length - leap }) }
}
