import { isList, isObject, type Json, type JsonObject, textAt } from './json.ts'
import { type Limit, limitsByType, limitsEverywhere, messageCharacters } from './limits.ts'

/** An object inside a body, and the path of keys that leads to it. */
export type Place = { readonly node: JsonObject; readonly path: string }

/** Every object inside a value, the value itself first, with its path as in `blocks[2].text`. */
export function placesIn(value: Json, path: string): readonly Place[] {
  if (isList(value)) return value.flatMap((item, i) => placesIn(item, `${path}[${i}]`))
  if (!isObject(value)) return []
  const inside = Object.entries(value).flatMap(([key, item]) =>
    placesIn(item, path === '' ? key : `${path}.${key}`),
  )
  return [{ node: value, path }, ...inside]
}

/** Where the limits of each block, element and text inside a value are not kept. */
export function checkPlaces(value: Json, path: string): readonly string[] {
  return placesIn(value, path).flatMap((place) => {
    const type = textAt(place.node, 'type')
    const limits = type !== undefined && Object.hasOwn(limitsByType, type) ? limitsByType[type] : undefined
    return checkLimits(place.node, place.path, [...(limits ?? []), ...limitsEverywhere])
  })
}

/** Where the limits given are not kept by one object. */
export function checkLimits(node: JsonObject, path: string, limits: readonly Limit[]): readonly string[] {
  return limits.flatMap((limit) =>
    valuesAt(node, path, limit.at.split('.')).flatMap(({ value, at }) => {
      const size = sizeOf(value, limit)
      return size === undefined ? [] : (breach(at, size, limit) ?? [])
    }),
  )
}

/** Where the texts of a message's blocks are too long together. */
export function checkCharacters(blocks: Json, path: string): readonly string[] {
  const texts = placesIn(blocks, path).map(({ node }) => textAt(node, 'text')?.length ?? 0)
  const sum = texts.reduce((a, b) => a + b, 0)
  return breach(path, sum, messageCharacters) ?? []
}

/** The values a path of keys leads to; `*` goes through every item of a list and every key of an object. */
function valuesAt(
  value: Json,
  at: string,
  keys: readonly string[],
): readonly { readonly value: Json; readonly at: string }[] {
  const [key, ...rest] = keys
  if (key === undefined) return value === undefined ? [] : [{ value, at }]
  if (key !== '*') return isObject(value) ? valuesAt(value[key], at === '' ? key : `${at}.${key}`, rest) : []
  if (isList(value)) return value.flatMap((item, i) => valuesAt(item, `${at}[${i}]`, rest))
  return isObject(value)
    ? Object.keys(value).flatMap((name) => valuesAt(value[name], `${at}.${name}`, rest))
    : []
}

/** What the limit counts; undefined where there is nothing to count. Characters are UTF-16 units: never too few. */
function sizeOf(value: Json, { of }: Limit): number | undefined {
  if (of === 'value') return typeof value === 'number' ? value : undefined
  if (of === 'items') return isList(value) ? value.length : undefined
  if (isObject(value)) return textAt(value, 'text')?.length
  return typeof value === 'string' ? value.length : undefined
}

function breach(
  path: string,
  size: number,
  { of, min = 0, max, source }: Limit,
): readonly string[] | undefined {
  const counted = of === 'value' ? `is ${size}` : `has ${size} ${of}`
  if (size > max) return [`limit: ${path} ${counted}, at most ${max} (${source})`]
  return size < min ? [`limit: ${path} ${counted}, at least ${min} (${source})`] : undefined
}
