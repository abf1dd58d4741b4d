/** Tells `warn` each sentence once while the program runs: what is damaged is found anew each time it is read. */
export function warnOnce(warn: (sentence: string) => void): (sentence: string) => void {
  const said = new Set<string>()
  return (sentence) => {
    if (said.has(sentence)) return
    said.add(sentence)
    warn(sentence)
  }
}
