import { isList, type Json, type JsonObject, listAt, objectAt, objectsAt, textAt } from './json.ts'
import { type Place, placesIn } from './limits-check.ts'

/** Where blocks are shown: not every block may stand everywhere. */
export type Surface = 'message' | 'modal' | 'home'

/** Blocks that stand in messages only, and one that no app may send. */
const messagesOnly = ['markdown', 'table', 'context_actions', 'task_card', 'plan', 'carousel', 'data_table']

/** Where blocks break a rule that is no length: ids used twice, a missing submit, options that do not fit. */
export function checkBlockRules(blocks: Json, path: string, surface: Surface): readonly string[] {
  const places = placesIn(blocks, path)
  return [
    ...twice(places, 'block_id', ' in one message or view'),
    ...actionsTwice(isList(blocks) ? blocks : [], path),
    ...places.flatMap((place) => ruleOf(place, surface)),
    ...tooMany(places, 'table', ({ node }) => node['type'] === 'table' && surface === 'message'),
    ...tooMany(places, 'focus_on_load', ({ node }) => node['focus_on_load'] === true),
  ]
}

/** Where a view lacks what its blocks ask for. */
export function checkViewRules(view: JsonObject): readonly string[] {
  const inputs = objectsAt(view, 'blocks').some((block) => block['type'] === 'input')
  return inputs && view['type'] === 'modal' && view['submit'] === undefined
    ? ['limit: submit is missing, and a view with an input needs it ([T])']
    : []
}

/** Where lists of options are given twice, not at all, or do not hold what is chosen at first. */
function ruleOf({ node, path }: Place, surface: Surface): readonly string[] {
  const type = textAt(node, 'type') ?? ''
  if (messagesOnly.includes(type) && surface !== 'message')
    return [
      `limit: ${path} is a ${type} block, which stands in messages only ([D] reference/block-kit/blocks)`,
    ]
  if (type === 'file') return [`limit: ${path} is a file block, which an app cannot send ([T])`]
  if (type === 'section' && node['text'] === undefined && node['fields'] === undefined)
    return [`limit: ${path} has neither text nor fields ([T])`]
  if (type === 'image' && node['image_url'] === '') return [`limit: ${path}.image_url is empty ([S])`]
  if (type === 'static_select' || type === 'multi_static_select') return selectRule({ node, path })
  if (type === 'radio_buttons' || type === 'checkboxes')
    return chosenRule(node, path, objectsAt(node, 'options'))
  return type.endsWith('_select') && node['options'] !== undefined
    ? [`limit: ${path}.options are given, and a ${type} takes none ([T])`]
    : []
}

function selectRule({ node, path }: Place): readonly string[] {
  const given = [node['options'], node['option_groups']].filter((list) => list !== undefined).length
  if (given !== 1)
    return [`limit: ${path} needs either options or option_groups, and has ${given} of them ([T])`]
  const grouped = objectsAt(node, 'option_groups').flatMap((group) => objectsAt(group, 'options'))
  return chosenRule(node, path, [...objectsAt(node, 'options'), ...grouped])
}

/** What is chosen at first must be one of the options, exactly; and no two options may have one value. */
function chosenRule(node: JsonObject, path: string, options: readonly JsonObject[]): readonly string[] {
  const known = options.map((option) => JSON.stringify(option))
  const chosen = [...objectsAt(node, 'initial_options'), ...[node['initial_option'] ?? []].flat()]
  const values = options.map((option) => textAt(option, 'value'))
  return [
    ...chosen
      .filter((option) => !known.includes(JSON.stringify(option)))
      .map(
        (option) => `limit: ${path} starts with an option it does not have: ${JSON.stringify(option)} ([T])`,
      ),
    ...values
      .filter((value, i) => value !== undefined && values.indexOf(value) < i)
      .map((value) => `limit: ${path} has two options of the value ${value} ([D] option-object)`),
  ]
}

/** An `action_id` is unique in its block. */
function actionsTwice(blocks: readonly Json[], path: string): readonly string[] {
  return blocks.flatMap((block, i) => {
    const here = `${path}[${i}]`
    const element = objectAt(block, 'element')
    const elements = [...listAt(block, 'elements'), objectAt(block, 'accessory'), element]
    return twice(placesIn(elements, `${here}.elements`), 'action_id', ` in ${here}`)
  })
}

function twice(places: readonly Place[], key: string, where: string): readonly string[] {
  const ids = places.map(({ node }) => textAt(node, key))
  return places
    .filter((_, i) => ids[i] !== undefined && ids.indexOf(ids[i]) < i)
    .map(({ node, path }) => `limit: ${path}.${key} ${textAt(node, key)} is used twice${where} ([T])`)
}

function tooMany(places: readonly Place[], what: string, is: (place: Place) => boolean): readonly string[] {
  const found = places.filter(is)
  return found.length > 1
    ? [`limit: ${found[1]?.path} is the second ${what}, at most one ([D] reference/block-kit)`]
    : []
}
