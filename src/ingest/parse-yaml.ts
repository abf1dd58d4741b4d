import { parseDocument } from 'yaml'

/** What a YAML text holds, every plain value a string as it was written; or the first thing that is wrong with it. */
export type ParsedYaml = { readonly value: unknown } | { readonly error: string }

/** Parses YAML without tags, types or code, and refuses aliases that multiply. Slow on texts made to be so. */
export function parseYaml(text: string): ParsedYaml {
  try {
    const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent', prettyErrors: false })
    const [error] = document.errors
    if (error) return { error: error.message }
    return { value: document.toJS({ maxAliasCount: 100 }) }
  } catch (error) {
    // The library throws where aliases multiply, and where a text is nested deeper than the stack.
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
