/** An array of numbers that grows as they come; `take` gives them in an array of just their size, once. */
export type Growing<T> = { push(value: number): void; count(): number; take(): T }

/** An empty one of a typed array: growing(Uint32Array). */
export function growing<T extends Int32Array | Uint32Array>(make: { new (length: number): T }): Growing<T> {
  let values = new make(1024)
  let count = 0
  return {
    push: (value) => {
      if (count === values.length) {
        const more = new make(count * 2)
        more.set(values)
        values = more
      }
      values[count++] = value
    },
    count: () => count,
    take: () => {
      const taken = new make(count)
      taken.set(values.subarray(0, count))
      values = new make(0)
      count = 0
      return taken
    },
  }
}
