/**
 * A value as YAML that every parser reads alike: a key or a list mark to a line, and every string in quotation marks
 * as JSON writes it, which YAML 1.2 takes over. Keys without a value are left out.
 */
export function toYaml(value: object): string {
  return `${linesOf(value).join('\n')}\n`
}

function linesOf(value: unknown): readonly string[] {
  if (Array.isArray(value) && value.length > 0) return value.flatMap(itemLines)
  const entries = isMap(value) ? Object.entries(value).filter(([, inside]) => inside !== undefined) : []
  return entries.length > 0 ? entries.flatMap(entryLines) : [JSON.stringify(value)]
}

function itemLines(item: unknown): readonly string[] {
  return linesOf(item).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))
}

/** A value of one line stands beside its key, another one below it. */
function entryLines([key, value]: readonly [string, unknown]): readonly string[] {
  const inside = linesOf(value)
  const isNested = typeof value === 'object' && !/^(?:\[\]|\{\}|null)$/.test(inside[0] ?? '')
  return isNested ? [`${keyOf(key)}:`, ...inside.map((line) => `  ${line}`)] : [`${keyOf(key)}: ${inside[0]}`]
}

/** Words that YAML might take for something else stand in quotation marks, as keys too. */
function keyOf(key: string): string {
  return /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z_]+$/.test(key) ? key : JSON.stringify(key)
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
