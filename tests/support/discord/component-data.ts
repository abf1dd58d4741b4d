import { resolvedPayload } from './command-data.ts'
import { allComponents, type Component, type ModalBody } from './message-body.ts'
import type { Payload } from './payload.ts'
import type { Channel, Message, World } from './world.ts'

const type = { button: 2, stringSelect: 3, textInput: 4, roleSelect: 6, channelSelect: 8 } as const

/** The data of pressing a button; throws where the message has no such button, or it cannot be pressed. */
export function pressData(message: Message, customId: string): Payload {
  const button = componentOf(message, customId)
  if (button.type !== type.button) throw new Error(`«${customId}» is no button.`)
  return { custom_id: customId, component_type: type.button, id: button.id ?? 0 }
}

/** The data of choosing in a menu of options (menus of users, roles and channels are not stood in for); throws where the menu does not offer the values, or not so many. */
export function chooseData(message: Message, customId: string, values: readonly string[]): Payload {
  const select = componentOf(message, customId)
  if (select.type !== type.stringSelect) throw new Error(`«${customId}» is no menu of options.`)
  const problem = selectionProblem(select, values, offered(select))
  if (problem) throw new Error(`«${customId}»: ${problem}.`)
  return { custom_id: customId, component_type: select.type, id: select.id ?? 0, values }
}

/** What a person fills into a form, by custom ids: a text, or the values of a select. */
export type FieldValues = Readonly<Record<string, string | readonly string[]>>

/** Where a form is filled in: its guild has the channels and roles that can be chosen. */
export type Ground = { readonly world: World; readonly channel: Channel }

/**
 * The data of sending a form, with what stood in it where nothing is given; throws where a field is unknown, missing,
 * not of the length asked for, or not among what can be chosen there.
 */
export function submitData(
  { custom_id, components }: ModalBody,
  fields: FieldValues,
  ground: Ground,
): Payload {
  const known = allComponents(components).flatMap((one) => one.custom_id ?? [])
  const unknown = Object.keys(fields).find((id) => !known.includes(id))
  if (unknown !== undefined)
    throw new Error(`The form has no field «${unknown}»; it has: ${known.join(', ')}.`)
  let last = 0
  const filled = (one: Component): Payload => {
    last += 1
    const id = one.id ?? last
    if (one.components) return { type: one.type, id, components: one.components.map(filled) }
    if (one.component) return { type: one.type, id, component: filled(one.component) }
    if (one.custom_id === undefined) return { type: one.type, id }
    return { type: one.type, id, custom_id: one.custom_id, ...fieldValue(one, fields[one.custom_id], ground) }
  }
  const chosen = (wanted: number): readonly string[] =>
    allComponents(components)
      .filter((one) => one.type === wanted)
      .flatMap((one) => fields[one.custom_id ?? ''] ?? standing(one))
  const resolved = resolvedPayload(ground.world, {
    channels: chosen(type.channelSelect),
    roles: chosen(type.roleSelect),
  })
  return { custom_id, components: components.map(filled), ...resolved }
}

function fieldValue(
  field: Component,
  given: string | readonly string[] | undefined,
  ground: Ground,
): Payload {
  const what = `The field «${field.custom_id}»`
  if (field.type === type.textInput) {
    const value = given ?? field.value ?? ''
    if (typeof value !== 'string') throw new Error(`${what} takes a text.`)
    const { required = true, min_length = required ? 1 : 0, max_length = 4000 } = field
    const skipped = !required && value === ''
    if (!skipped && (value.length < min_length || value.length > max_length)) {
      throw new Error(`${what} takes ${min_length} to ${max_length} characters, not ${value.length}.`)
    }
    return { value }
  }
  const values = typeof given === 'string' ? [given] : (given ?? standing(field))
  const skipped = field.required === false && values.length === 0
  const problem = skipped ? undefined : selectionProblem(field, values, offered(field, ground))
  if (problem) throw new Error(`${what}: ${problem}.`)
  return { values }
}

/** What is chosen before anybody chose. */
function standing({ options = [], default_values = [] }: Component): readonly string[] {
  if (default_values.length > 0) return default_values.map(({ id }) => id)
  return options.filter((option) => option.default === true).map(({ value }) => value)
}

/** What can be chosen in a menu, by its values. */
function offered(
  { type: wanted, options = [], channel_types }: Component,
  ground?: Ground,
): readonly string[] {
  if (wanted === type.stringSelect) return options.map(({ value }) => value)
  const guild = ground?.world.guilds.get(ground.channel.guildId ?? '')
  if (wanted === type.roleSelect) return [guild?.id ?? [], (guild?.roles ?? []).map(({ id }) => id)].flat()
  if (wanted !== type.channelSelect) throw new Error(`Menus of type ${wanted} are not stood in for.`)
  const channels = (guild?.channels ?? []).filter((one) => channel_types?.includes(one.type) ?? true)
  return channels.map(({ id }) => id)
}

function selectionProblem(
  { min_values = 1, max_values = 1 }: Component,
  values: readonly string[],
  options: readonly string[],
): string | undefined {
  if (values.length < min_values || values.length > max_values) {
    return `${values.length} chosen, ${min_values} to ${max_values} are allowed`
  }
  const strange = values.find((value) => !options.includes(value))
  return strange === undefined ? undefined : `«${strange}» is no option`
}

function componentOf({ body }: Message, customId: string): Component {
  const all = allComponents(body.components)
  const found = all.find((one) => one.custom_id === customId)
  if (found === undefined) {
    const ids = all.flatMap((one) => one.custom_id ?? []).join(', ') || 'none'
    throw new Error(`The message has no component «${customId}»; it has: ${ids}.`)
  }
  if (found.disabled) throw new Error(`«${customId}» is disabled.`)
  return found
}
