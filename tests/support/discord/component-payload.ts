import type { Component } from './message-body.ts'

const select = { min_values: 1, max_values: 1 }

/** What Discord fills in, by component type, where the bot left it out. */
const defaults: Readonly<Record<number, object>> = {
  3: select,
  5: select,
  6: select,
  7: select,
  8: select,
  14: { spacing: 1, divider: true },
  17: { accent_color: null, spoiler: false },
}

/** The components as Discord gives them back: numbered where the bot has not, and with their defaults. */
export function componentPayloads(components: readonly Component[]): readonly unknown[] {
  let last = 0
  const fill = (one: Component): unknown => {
    last += 1
    const id = one.id ?? last
    return {
      ...defaults[one.type],
      ...one,
      id,
      ...(one.accessory && { accessory: fill(one.accessory) }),
      ...(one.components && { components: one.components.map(fill) }),
    }
  }
  return components.map(fill)
}
