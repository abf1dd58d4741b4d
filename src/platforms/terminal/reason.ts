/**
 * Why something failed, as the system or the library says it, for use inside a sentence of ours: without the system
 * call and the path that Node puts behind the reason, which our sentence names itself.
 */
export function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return reason.replace(/^E[A-Z]+: (.+?), \w+(?: '.*')?$/s, '$1')
}
