import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { scriptWords } from '../../view/terminal-words.ts'

/** A flag of a command line as it was written, under the name it is known by. */
export type Given = { readonly flag: string; readonly name: string; readonly value: string | undefined }

/** What a command line holds, or what is wrong with its flags: one that is unknown, misses its value, or came twice. */
export type Flags =
  | { readonly kind: 'read'; readonly words: readonly string[]; readonly given: readonly Given[] }
  | { readonly kind: 'wrong'; readonly sentence: string }

/** Reads a command line. Flags that take a value once are those that are not `multiple`. */
export function readFlags(args: readonly string[], options: ParseArgsOptionsConfig): Flags {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const words: string[] = []
  const given: Given[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind === 'option') given.push({ flag: token.rawName, name: token.name, value: token.value })
  }
  const sentence = problemOf(given, options)
  return sentence === undefined ? { kind: 'read', words, given } : { kind: 'wrong', sentence }
}

/** The values of one flag, in their order. */
export function valuesOf(name: string, given: readonly Given[]): readonly string[] {
  return given.flatMap((each) => (each.name === name && each.value !== undefined ? [each.value] : []))
}

function problemOf(given: readonly Given[], options: ParseArgsOptionsConfig): string | undefined {
  for (const [index, { flag, name, value }] of given.entries()) {
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (option === undefined) return scriptWords.unknownFlag(flag)
    if (option.type === 'boolean' && value !== undefined) return scriptWords.takesNoValue(flag)
    if (option.type === 'string' && (value === undefined || value === '')) return scriptWords.needsValue(flag)
    const isAgain = given.slice(0, index).some((earlier) => earlier.name === name)
    if (isAgain && option.type === 'string' && option.multiple !== true) return scriptWords.onceOnly(flag)
  }
  return undefined
}
