/** A field of something that Discord sent and that no type vouches for. */
export function fieldOf(value: unknown, key: string): unknown {
  return isFields(value) ? value[key] : undefined
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
