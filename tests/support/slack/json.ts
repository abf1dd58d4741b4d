/** A value as it travels in a request or an answer. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | JsonObject

/** An object as it travels: every key may be missing. */
export type JsonObject = { readonly [key: string]: Json }

/** Whether a value is an object with keys: not null, not a list. */
export function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is a list. */
export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

/** The object under a key; empty where there is none, so that paths can be walked. */
export function objectAt(of: Json, key: string): JsonObject {
  const value = isObject(of) ? of[key] : undefined
  return isObject(value) ? value : {}
}

/** The string under a key, or undefined where there is no string. */
export function textAt(of: Json, key: string): string | undefined {
  const value = isObject(of) ? of[key] : undefined
  return typeof value === 'string' ? value : undefined
}

/** The list under a key; empty where there is none. */
export function listAt(of: Json, key: string): readonly Json[] {
  const value = isObject(of) ? of[key] : undefined
  return isList(value) ? value : []
}

/** The objects of the list under a key. */
export function objectsAt(of: Json, key: string): readonly JsonObject[] {
  return listAt(of, key).filter(isObject)
}

/** What a text says as JSON, or undefined where it is not JSON. */
export function parseJson(text: string): Json {
  try {
    const value: Json = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}
