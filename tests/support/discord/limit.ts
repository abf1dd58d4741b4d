/**
 * One documented rule that Discord's schemas do not state: where it is written down, and what is wrong with a
 * body that breaks it (`undefined` where nothing is).
 */
export type Limit<T> = { readonly source: string; readonly problem: (body: T) => string | undefined }

/** The problems of a body, each with the source of its rule. */
export function problemsOf<T>(limits: readonly Limit<T>[], body: T): readonly string[] {
  return limits.flatMap(({ source, problem }) => {
    const found = problem(body)
    return found === undefined ? [] : [`${found} (${source})`]
  })
}

/** `what` has more than it may. */
export function over(what: string, count: number, most: number): string | undefined {
  return count > most ? `${what}: ${count}, at most ${most}` : undefined
}

/** The values that occur more than once, as a problem. */
export function repeated(what: string, values: readonly string[]): string | undefined {
  const twice = new Set(values.filter((value, i) => values.indexOf(value) !== i))
  return twice.size > 0 ? `${what} occurs twice: ${[...twice].join(', ')}` : undefined
}

/** The first problem of several, for rules that look at each part of a body. */
export function first<T>(
  parts: readonly T[],
  problem: (part: T) => string | undefined | false,
): string | undefined {
  for (const part of parts) {
    const found = problem(part)
    if (found !== undefined && found !== false) return found
  }
  return undefined
}
