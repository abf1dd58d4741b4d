import { isList, isObject, type Json, type JsonObject, objectAt, objectsAt, textAt } from './json.ts'

/** Something in blocks that a person can press, choose from or fill in, and the block it stands in. */
export type Interactive = {
  readonly block: JsonObject
  readonly element: JsonObject
  readonly blockId: string
  readonly actionId: string
}

/**
 * Which element is meant: by its action_id or else its block_id, and where several share the action_id, by block_id or by the
 * value it carries too.
 */
export type ElementName =
  | string
  | { readonly actionId: string; readonly blockId?: string; readonly value?: string }

/** What a person chooses or types: a value, several of them, or a rich text. */
export type Choice = string | readonly string[] | JsonObject

const pressed = ['button', 'icon_button', 'workflow_button']
const unheld = [...pressed, 'overflow', 'feedback_buttons', 'image']

/** Everything in blocks that can be acted on, from top to bottom. */
export function interactivesOf(blocks: readonly Json[]): readonly Interactive[] {
  return blocks.filter(isObject).flatMap((block) => {
    const elements = [
      ...objectsAt(block, 'elements'),
      ...[block['accessory'], block['element']].filter(isObject),
      ...objectsAt(block, 'actions'),
    ]
    const own = elements
      .filter((element) => element['action_id'] !== undefined)
      .map((element) => ({
        block,
        element,
        blockId: textAt(block, 'block_id') ?? '',
        actionId: textAt(element, 'action_id') ?? '',
      }))
    const inside =
      block['type'] === 'carousel' ? objectsAt(block, 'elements') : objectsAt(block, 'child_blocks')
    return [...own, ...interactivesOf(inside)]
  })
}

/** The element meant. Throws, naming what is there, where none or several fit: a person cannot press what is not shown. */
export function findElement(blocks: readonly Json[], name: ElementName): Interactive {
  const wanted = typeof name === 'string' ? { actionId: name } : name
  const all = interactivesOf(blocks)
  const byAction = all.filter(
    ({ actionId, blockId, element }) =>
      actionId === wanted.actionId &&
      (wanted.blockId === undefined || blockId === wanted.blockId) &&
      (wanted.value === undefined || element['value'] === wanted.value),
  )
  const byBlock = typeof name === 'string' ? all.filter(({ blockId }) => blockId === name) : []
  const [found, second] = byAction.length > 0 ? byAction : byBlock
  const there = all.map(
    ({ actionId, element }) => `${actionId} (${String(element['value'] ?? element['type'])})`,
  )
  if (found === undefined)
    throw new Error(
      `Nothing here has the action_id ${JSON.stringify(name)}; there is: ${there.join(', ') || 'nothing'}`,
    )
  if (second !== undefined)
    throw new Error(
      `Several elements fit ${JSON.stringify(name)}; name a blockId or a value too: ${there.join(', ')}`,
    )
  return found
}

/** Blocks as Slack keeps them: each with a block_id, each element with an action_id, made up where the app gave none. */
export function holdBlocks(blocks: readonly Json[], id: () => string): readonly JsonObject[] {
  const element = (value: JsonObject) =>
    value['type'] === 'image' || value['action_id'] !== undefined ? value : { ...value, action_id: id() }
  return blocks.filter(isObject).map((block) => {
    const interactive = block['type'] === 'actions' || block['type'] === 'context_actions'
    return {
      ...block,
      block_id: textAt(block, 'block_id') ?? id(),
      ...(interactive ? { elements: objectsAt(block, 'elements').map(element) } : {}),
      ...(isObject(block['accessory']) ? { accessory: element(block['accessory']) } : {}),
      ...(isObject(block['element']) ? { element: element(block['element']) } : {}),
    }
  })
}

/** What an element holds at first, as it is told in `state.values`; undefined for what holds nothing, such as a button. */
export function initialState(element: JsonObject): JsonObject | undefined {
  const type = textAt(element, 'type') ?? ''
  if (unheld.includes(type)) return undefined
  const key = stateKey(type)
  const many = key.endsWith('s')
  const initial =
    key === 'value' || key === 'rich_text_value' ? 'initial_value' : key.replace('selected_', 'initial_')
  return { type, [key]: element[initial] ?? (many ? [] : null) }
}

/** What an element holds once a person chose. Throws where the choice is not among the options. */
export function chosenState(
  element: JsonObject,
  choice: Choice,
  suggested: readonly JsonObject[],
): JsonObject {
  const type = textAt(element, 'type') ?? ''
  const key = stateKey(type)
  const all = [
    ...optionsOf(element),
    ...suggested,
    ...[element['initial_option'] ?? []].flat().filter(isObject),
  ]
  const optionFor = (value: string) => {
    const option = all.find((one) => one['value'] === value)
    if (option !== undefined) return { text: objectAt(option, 'text'), value }
    const values = all.map((one) => textAt(one, 'value')).join(', ')
    throw new Error(
      `${textAt(element, 'action_id')} offers no option of the value ${value}; it offers: ${values || 'none'}`,
    )
  }
  if (typeof choice === 'string') {
    if (key === 'selected_option') return { type, [key]: optionFor(choice) }
    return { type, [key]: key === 'selected_date_time' ? Number(choice) : choice }
  }
  if (!isList(choice)) return { type, [key]: choice }
  return { type, [key]: key === 'selected_options' ? choice.map(optionFor) : choice }
}

/** The options a select, radio or overflow element lists. */
export function optionsOf(element: JsonObject): readonly JsonObject[] {
  const grouped = objectsAt(element, 'option_groups').flatMap((group) => objectsAt(group, 'options'))
  return [...objectsAt(element, 'options'), ...grouped]
}

/** Whether an element is pressed rather than chosen from. */
export function isPressed(element: JsonObject): boolean {
  return pressed.includes(textAt(element, 'type') ?? '')
}

function stateKey(type: string): string {
  const what = type.replace(/^multi_/, '').replace(/_select$/, '')
  const many = type.startsWith('multi_') ? 's' : ''
  if (['static', 'external', 'radio_buttons', 'overflow'].includes(what)) return `selected_option${many}`
  if (type === 'checkboxes') return 'selected_options'
  if (['users', 'conversations', 'channels'].includes(what)) return `selected_${what.slice(0, -1)}${many}`
  const dated: Readonly<Record<string, string>> = {
    datepicker: 'selected_date',
    timepicker: 'selected_time',
    datetimepicker: 'selected_date_time',
    rich_text_input: 'rich_text_value',
  }
  return dated[type] ?? 'value'
}
