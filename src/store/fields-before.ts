import { fieldsOf, jsonOf } from './decode.ts'
import { StoreError } from './store-error.ts'

/**
 * The fields that settings have before they are changed. Whoever sets them anew mends what was damaged: only the
 * choices of before are gone, and that is said. `read` throws a StoreError for settings that are damaged.
 */
export function fieldsBefore(
  text: string | undefined,
  warn: (sentence: string) => void,
  read: (text: string) => unknown,
): Readonly<Record<string, unknown>> {
  if (text === undefined) return {}
  try {
    read(text)
    return fieldsOf(jsonOf(text, 'settings'), 'settings')
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    warn(`${error.message} They begin again from the defaults now.`)
    return {}
  }
}
