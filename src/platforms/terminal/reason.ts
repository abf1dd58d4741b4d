/** Why something failed, as the system or the library says it, for use inside a sentence of ours. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
