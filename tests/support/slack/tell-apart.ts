import { isList, isObject, type Json, type JsonObject, objectAt, objectsAt, textAt } from './json.ts'

/**
 * Rewrites a generated schema so that a union of things with a `type` is decided by that type. The same values pass;
 * but what fails, fails against the one branch that was meant, and not against twenty that were not.
 */
export function tellApart(schema: JsonObject): JsonObject {
  const definitions = objectAt(schema, 'definitions')
  return rewriteObject(schema, definitions)
}

function rewrite(value: Json, definitions: JsonObject): Json {
  if (isList(value)) return value.map((item) => rewrite(item, definitions))
  return isObject(value) ? rewriteObject(value, definitions) : value
}

function rewriteObject(schema: JsonObject, definitions: JsonObject): JsonObject {
  const union = isList(schema['anyOf']) ? decided(schema, definitions) : undefined
  return (
    union ??
    Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, rewrite(value, definitions)]))
  )
}

/** The union as a choice by `type`, or undefined where a branch has none. */
function decided(union: JsonObject, definitions: JsonObject): JsonObject | undefined {
  const leaves = leavesOf(union, definitions)
  const types = leaves.map((leaf) =>
    textAt(objectAt(objectAt(resolve(leaf, definitions), 'properties'), 'type'), 'const'),
  )
  const known = [...new Set(types)]
  if (known.includes(undefined) || known.length < 2) return undefined
  const branches = known.map((type) => {
    const meant = leaves.filter((_, i) => types[i] === type).map((leaf) => rewriteObject(leaf, definitions))
    return {
      if: { required: ['type'], properties: { type: { const: type } } },
      // biome-ignore lint/suspicious/noThenProperty: the word is JSON Schema's, and nobody awaits a schema.
      then: meant.length === 1 ? meant[0] : { anyOf: meant },
    }
  })
  return { type: 'object', required: ['type'], properties: { type: { enum: known } }, allOf: branches }
}

/** The branches of a union, with unions inside it opened. */
function leavesOf(union: JsonObject, definitions: JsonObject): readonly JsonObject[] {
  return objectsAt(union, 'anyOf').flatMap((branch) => {
    const meant = resolve(branch, definitions)
    return isList(meant['anyOf']) ? leavesOf(meant, definitions) : [branch]
  })
}

function resolve(schema: JsonObject, definitions: JsonObject): JsonObject {
  const name = textAt(schema, '$ref')?.replace('#/definitions/', '')
  return name === undefined ? schema : resolve(objectAt(definitions, decodeURIComponent(name)), definitions)
}
