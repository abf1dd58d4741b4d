import type { Expectation } from './act.ts'
import {
  type Choice,
  chosenState,
  type ElementName,
  findElement,
  type Interactive,
  initialState,
  interactivesOf,
  isPressed,
} from './elements.ts'
import { isObject, type Json, type JsonObject, objectAt, objectsAt, textAt } from './json.ts'
import {
  actionPayload,
  type Container,
  closingPayload,
  submissionPayload,
  suggestionPayload,
} from './payloads.ts'
import type { Seen, SeenMessage, SeenView } from './seen.ts'
import { causesOn, containerOf, interact, perform, type Stage, viewOf } from './stage.ts'
import type { OpenView } from './views.ts'

type Shown = SeenMessage | SeenView

/** Presses a button. */
export async function press(stage: Stage, on: Shown, name: ElementName, expect?: Expectation): Promise<Seen> {
  const container = containerOf(stage, on)
  const found = findElement(blocksOf(container), name)
  const { element } = found
  if (!isPressed(element))
    throw new Error(`${found.actionId} is a ${textAt(element, 'type')}: choose from it`)
  const { type, text, value, url, style } = element
  const state = Object.fromEntries(
    Object.entries({ type, text, value, url, style }).filter(([, one]) => one !== undefined),
  )
  // A link opens by itself, and nobody waits for more.
  return act(stage, container, found, state, url === undefined ? 1 : 0, expect)
}

/** Chooses from a select, a menu, radio buttons, checkboxes, feedback buttons or a picker. */
export async function choose(
  stage: Stage,
  on: Shown,
  name: ElementName,
  choice: Choice,
  expect?: Expectation,
): Promise<Seen> {
  const container = containerOf(stage, on)
  const found = findElement(blocksOf(container), name)
  const { element, block } = found
  if (isPressed(element)) throw new Error(`${found.actionId} is a button: press it`)
  const state = feedbackState(element, choice) ?? chosenState(element, choice, offeredFor(stage, found))
  if ('view' in container) container.view.chosen.set(keyOf(found), state)
  // A field of a form keeps its choice to itself unless it asked to dispatch it.
  if (block['type'] === 'input' && block['dispatch_action'] !== true) return { messages: [], ackedAfterMs: 0 }
  return act(stage, container, found, state, 1, expect)
}

/** Types into an external select and gets what the app offers. */
export async function suggest(stage: Stage, on: Shown, name: ElementName, typed: string): Promise<Seen> {
  const { slack, facts } = stage
  const container = containerOf(stage, on)
  const found = findElement(blocksOf(container), name)
  const { element, actionId, blockId } = found
  if (!textAt(element, 'type')?.endsWith('external_select'))
    throw new Error(`${actionId} is a ${textAt(element, 'type')} and asks nobody for options`)
  const least = Number(element['min_query_length'] ?? 3)
  if (typed.length < least) return { messages: [], options: [], ackedAfterMs: 0, error: 'min_query_length' }
  const payload = suggestionPayload(slack.workspace, facts, container, { blockId, actionId, typed })
  const action = {
    what: `${facts.id} typing ${typed} into ${actionId}`,
    causes: [],
    deliver: () => interact(stage, payload),
    onAck: (answer: Json) => takeOptions(stage, found, answer),
  }
  return perform(stage, action, 0)
}

/** Fills in fields and submits. Throws where Slack's own form would not let the person submit. */
export async function submit(
  stage: Stage,
  seen: SeenView,
  values: Readonly<Record<string, Choice>>,
  expect?: Expectation,
): Promise<Seen> {
  const { slack, facts } = stage
  const view = viewOf(stage, seen)
  fillIn(stage, view, values)
  const triggerId = slack.views.trigger(facts.id)
  const payload = submissionPayload(facts, view, triggerId)
  const action = {
    what: `${facts.id} submitting ${seen.callbackId}`,
    causes: [`trigger:${triggerId}`, ...causesOn(stage, { view }), `home:${facts.id}`],
    deliver: () => interact(stage, payload),
    onAck: (answer: Json) => takeViewAnswer(stage, view, answer),
  }
  return perform(stage, action, 0, expect)
}

/** Closes a view with its close button. */
export async function closeView(stage: Stage, seen: SeenView): Promise<Seen> {
  const { slack, facts } = stage
  const view = viewOf(stage, seen)
  slack.views.close(view)
  if (view.body['notify_on_close'] !== true) return { messages: [], ackedAfterMs: 0 }
  const payload = closingPayload(facts, view, view.body['clear_on_close'] === true)
  const what = `${facts.id} closing ${seen.callbackId}`
  return perform(stage, { what, causes: [], deliver: () => interact(stage, payload) }, 0)
}

function act(
  stage: Stage,
  container: Container,
  { actionId, blockId }: Interactive,
  state: JsonObject,
  effects: number,
  expect?: Expectation,
): Promise<Seen> {
  const { slack, facts, responseUrls } = stage
  const { workspace, views } = slack
  const triggerId = views.trigger(facts.id)
  const given =
    'view' in container
      ? undefined
      : responseUrls.give(facts.id, container.message.channel, container.message)
  const keys = { triggerId, ...(given === undefined ? {} : { responseUrl: given.url }) }
  const chosen = { action_id: actionId, block_id: blockId, ...state, action_ts: workspace.nextTs() }
  const payload = actionPayload(workspace, facts, container, chosen, keys)
  const action = {
    what: `${facts.id} using ${actionId}`,
    causes: [
      ...(given === undefined ? [] : [given.cause]),
      `trigger:${triggerId}`,
      ...causesOn(stage, container),
    ],
    deliver: () => interact(stage, payload),
  }
  return perform(stage, action, effects, expect)
}

function blocksOf(container: Container): readonly JsonObject[] {
  return 'view' in container ? container.view.blocks : container.message.blocks
}

function keyOf({ blockId, actionId }: Interactive): string {
  return `${blockId}/${actionId}`
}

function offeredFor({ offered }: Stage, found: Interactive): readonly JsonObject[] {
  return offered.get(keyOf(found)) ?? []
}

/** Feedback buttons are told by the value of the side that was pressed. */
function feedbackState(element: JsonObject, choice: Choice): JsonObject | undefined {
  if (element['type'] !== 'feedback_buttons') return undefined
  const sides = [objectAt(element, 'positive_button'), objectAt(element, 'negative_button')]
  const side = sides.find(({ value }) => value === choice)
  if (side === undefined) throw new Error(`No feedback button has the value ${String(choice)}`)
  return { type: 'feedback_buttons', text: side['text'], value: side['value'] }
}

function takeOptions(stage: Stage, found: Interactive, answer: Json): Partial<Seen> {
  const problems = stage.slack.check?.options(answer) ?? []
  stage.slack.violate(problems, 'the options of an external select')
  if (problems.length > 0) return { options: [], error: 'invalid_response' }
  const groups = objectsAt(answer, 'option_groups').flatMap((group) => objectsAt(group, 'options'))
  const options = [...objectsAt(answer, 'options'), ...groups]
  stage.offered.set(keyOf(found), options)
  return { options }
}

function takeViewAnswer(
  { slack }: Stage,
  view: OpenView,
  answer: Json,
): Partial<Seen> & { shown?: OpenView } {
  const body = isObject(answer) ? answer : {}
  const problems = slack.check?.viewAnswer(body, view.blocks) ?? []
  slack.violate(problems, 'the answer to a submission')
  if (problems.length > 0) return { error: 'invalid_response' }
  return { shown: slack.views.answer(view, body) }
}

function fillIn(stage: Stage, view: OpenView, values: Readonly<Record<string, Choice>>): void {
  const fields = interactivesOf(view.blocks)
  for (const [name, choice] of Object.entries(values)) {
    const found = fields.find(({ actionId, blockId }) => actionId === name || blockId === name)
    if (found === undefined)
      throw new Error(
        `No field ${name} here; there is: ${fields.map(({ actionId }) => actionId).join(', ') || 'none'}`,
      )
    view.chosen.set(keyOf(found), chosenState(found.element, choice, offeredFor(stage, found)))
  }
  for (const field of fields)
    requireField(field, view.chosen.get(keyOf(field)) ?? initialState(field.element) ?? {})
}

/** What Slack's form asks for before it submits: every field that is not optional, and texts of the right length. */
function requireField({ block, element, actionId }: Interactive, state: JsonObject): void {
  if (block['type'] !== 'input') return
  const [filled] = Object.entries(state).flatMap(([key, value]) => (key === 'type' ? [] : [value]))
  const isEmpty = filled === null || filled === '' || (Array.isArray(filled) && filled.length === 0)
  if (isEmpty && block['optional'] !== true)
    throw new Error(`Slack does not submit while ${actionId} is empty`)
  if (isEmpty || typeof filled !== 'string') return
  const [least, most] = [Number(element['min_length'] ?? 0), Number(element['max_length'] ?? 3000)]
  if (filled.length < least || filled.length > most)
    throw new Error(
      `Slack does not submit ${actionId} of ${filled.length} characters: it takes ${least} to ${most}`,
    )
}
