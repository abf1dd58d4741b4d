import type { Inline } from '../../../src/view/view.ts'

/** One thing that a catalogue says, by the path of its key: words, or a function that makes them. */
export type Leaf = { readonly path: string; readonly value: unknown }

/** What a leaf says for some values, in the parts of its phrase; plain words are one part. */
export type Said = readonly Inline[]

/** Everything that a catalogue says, nested keys joined by dots. */
export function leavesOf(catalogue: object, above = ''): readonly Leaf[] {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(catalogue)
  return entries.flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? leavesOf(value, `${above}${key}.`)
      : [{ path: `${above}${key}`, value }],
  )
}

/** How a catalogue differs in shape from the one it translates: keys that it lacks, has too many, or has otherwise. */
export function misshapen(catalogue: object, model: object): readonly string[] {
  const [has, wants] = [shapes(catalogue), shapes(model)]
  return [
    ...[...wants].flatMap(([path, kind]) => {
      const given = has.get(path)
      if (given === undefined) return [`${path} is missing`]
      return given === kind ? [] : [`${path} is a ${given}, not a ${kind}`]
    }),
    ...[...has.keys()].filter((path) => !wants.has(path)).map((path) => `${path} is nowhere else`),
  ]
}

function shapes(catalogue: object): ReadonlyMap<string, string> {
  return new Map(leavesOf(catalogue).map(({ path, value }) => [path, typeof value]))
}

/** A copy of a catalogue in which the value at a path is another one, or gone where it is undefined. */
export function altered(catalogue: object, path: string, value: unknown): object {
  const [key = '', ...below] = path.split('.')
  const entries: readonly (readonly [string, unknown])[] = Object.entries(catalogue)
  return Object.fromEntries(
    entries.flatMap(([name, old]) => {
      if (name !== key) return [[name, old]]
      if (below.length === 0) return value === undefined ? [] : [[name, value]]
      return typeof old === 'object' && old !== null ? [[name, altered(old, below.join('.'), value)]] : []
    }),
  )
}

/** What a leaf says when these values are put in. */
export function say({ path, value }: Leaf, values: readonly unknown[]): Said {
  const said: unknown = typeof value === 'function' ? Reflect.apply(value, undefined, values) : value
  if (typeof said === 'string') return [{ kind: 'text', text: said }]
  if (isPhrase(said)) return said
  throw new Error(`${path} says neither words nor a phrase: ${JSON.stringify(said)}`)
}

/** What it holds as one string: a person by whom it means, since each platform writes the name in its own way. */
export function contentOf(said: Said): string {
  return said.map((part) => (part.kind === 'member' ? part.learner : part.text)).join('')
}

/** All of it as one string. */
export function textOf(said: Said): string {
  return said.map(({ text }) => text).join('')
}

function isPhrase(said: unknown): said is Said {
  return Array.isArray(said) && said.every((part) => typeof part === 'object' && 'kind' in part)
}
