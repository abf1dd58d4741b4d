/** How text may look where it is written: `width` in columns; `unicode` false where only ASCII signs are safe. */
export type TerminalStyle = { readonly colour: boolean; readonly width: number; readonly unicode: boolean }

/** The part of an output stream that tells what it can show. */
export type Screen = { readonly isTTY?: boolean; readonly columns?: number }

/** The environment variables that say how a terminal is to be written to. */
export type TerminalVariables = {
  readonly [name in 'FORCE_COLOR' | 'NO_COLOR' | 'TERM' | 'COLUMNS' | 'LC_ALL' | 'LC_CTYPE' | 'LANG']?:
    | string
    | undefined
}

/** Lines beyond this many columns are hard to read back from; a wider terminal keeps a margin. */
const widest = 100
const narrowest = 20

/**
 * What a stream can show, by the variables that people set for it: NO_COLOR (no-color.org), FORCE_COLOR (which wins
 * over it, as in Node), TERM, COLUMNS, and the locale for UTF-8.
 */
export function terminalStyle(env: TerminalVariables, screen: Screen): TerminalStyle {
  return { colour: hasColour(env, screen), width: widthOf(env, screen), unicode: hasUnicode(env) }
}

function hasColour(env: TerminalVariables, screen: Screen): boolean {
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  return screen.isTTY === true && env.TERM !== 'dumb'
}

function widthOf(env: TerminalVariables, screen: Screen): number {
  const stated = screen.columns ?? Number.parseInt(env.COLUMNS ?? '', 10)
  // A terminal that does not know its size says 0.
  return stated > 0 ? Math.min(widest, Math.max(narrowest, stated)) : 80
}

function hasUnicode(env: TerminalVariables): boolean {
  const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find((value) => value !== undefined && value !== '')
  // Containers often set no locale though the terminal outside reads UTF-8; the bare Linux console has few signs.
  return locale === undefined ? env.TERM !== 'linux' : /utf-?8/i.test(locale)
}
