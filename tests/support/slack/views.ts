import { holdBlocks, initialState, interactivesOf } from './elements.ts'
import { isObject, type Json, type JsonObject, listAt, objectAt, textAt } from './json.ts'
import { ids, type Workspace } from './workspace.ts'

/** A modal or Home tab as Slack keeps it for one person. */
export type OpenView = {
  readonly id: string
  readonly user: string
  readonly rootId: string
  readonly previousId?: string
  readonly causes: readonly string[]
  /** As the app sent it last. */
  body: JsonObject
  blocks: readonly JsonObject[]
  hash: string
  /** Whether it still stands on the screen. */
  open: boolean
  /** What the person chose or typed so far, by block_id and action_id. */
  readonly chosen: Map<string, JsonObject>
  /** What the app said was wrong with the last submission, by block_id. */
  errors: Readonly<Record<string, string>>
}

/** The views of a workspace, and the trigger_ids that allow them. The methods answer as the Web API does. */
export type Views = {
  /** A trigger_id for what this person just did: it opens one view, within three seconds. */
  readonly trigger: (user: string) => string
  readonly open: (trigger: string, view: JsonObject) => JsonObject
  readonly push: (trigger: string, view: JsonObject) => JsonObject
  readonly update: (
    which: { id?: string; externalId?: string; hash?: string },
    view: JsonObject,
  ) => JsonObject
  readonly publish: (user: string, view: JsonObject) => JsonObject
  /** Does what an app answered to a submission: closes, changes, stacks or reproves. */
  readonly answer: (view: OpenView, answer: JsonObject) => OpenView
  readonly close: (view: OpenView) => void
  readonly find: (id: string) => OpenView | undefined
  /** The view on top of a person's screen. */
  readonly topOf: (user: string) => OpenView | undefined
  readonly homeOf: (user: string) => OpenView | undefined
}

type Trigger = { readonly user: string; readonly at: number }

/** A trigger_id may be exchanged for three seconds. Source: docs.slack.dev/interactivity/handling-user-interaction. */
const triggerLifeMs = 3000

/** Modals that can lie on one another. Source: views.push, push_limit_reached. */
const highestStack = 3

/** No view open, no trigger given yet. */
export function createViews(workspace: Workspace): Views {
  const views = new Map<string, OpenView>()
  const homes = new Map<string, OpenView>()
  const triggers = new Map<string, Trigger | 'exchanged'>()
  const stackOf = (user: string) => [...views.values()].filter((view) => view.user === user && view.open)
  const show = (view: OpenView) => {
    views.set(view.id, view)
    workspace.effects.happen({ causes: view.causes, view })
    return view
  }
  const change = (view: OpenView, body: JsonObject) => {
    changeView(workspace, view, body)
    workspace.effects.happen({ causes: [`view:${view.id}`, ...view.causes], view })
    return view
  }
  const close = (view: OpenView) => {
    view.open = false
    views.delete(view.id)
  }
  const openBy = (trigger: string, body: JsonObject, stacked: boolean) => {
    const meant = exchange(triggers, trigger, workspace.now())
    if (typeof meant === 'string') return { ok: false, error: meant }
    const stack = stackOf(meant.user)
    const below = stacked ? stack.at(-1) : undefined
    if (stacked && below === undefined) return { ok: false, error: 'not_found' }
    if (stacked && stack.length >= highestStack) return { ok: false, error: 'push_limit_reached' }
    if (!stacked) for (const old of stack) close(old)
    const view = makeView(workspace, meant.user, body, [`trigger:${trigger}`, 'anywhere'], below)
    return { ok: true, view: viewPayload(show(view)) }
  }
  return {
    trigger: (user) => {
      const id = `${Math.floor(workspace.now())}.${ids.team.length}.${workspace.nextId('').toLowerCase()}`
      triggers.set(id, { user, at: workspace.now() })
      return id
    },
    open: (trigger, view) => openBy(trigger, view, false),
    push: (trigger, view) => openBy(trigger, view, true),
    update: ({ id, externalId, hash }, body) => {
      const all = [...views.values()]
      const view =
        id === undefined ? all.find((one) => one.body['external_id'] === externalId) : views.get(id)
      if (view === undefined) return { ok: false, error: 'not_found' }
      if (hash !== undefined && hash !== view.hash) return { ok: false, error: 'hash_conflict' }
      return { ok: true, view: viewPayload(change(view, body)) }
    },
    publish: (user, body) => {
      const known = homes.get(user)
      if (known !== undefined) return { ok: true, view: viewPayload(change(known, body)) }
      const home = makeView(workspace, user, body, [`home:${user}`, 'anywhere'])
      homes.set(user, home)
      workspace.effects.happen({ causes: home.causes, view: home })
      return { ok: true, view: viewPayload(home) }
    },
    answer: (view, answer) => {
      const action = answer['response_action']
      view.errors = action === 'errors' ? errorsOf(objectAt(answer, 'errors')) : {}
      if (action === 'errors') return view
      if (action === 'update') return change(view, objectAt(answer, 'view'))
      if (action === 'push')
        return show(makeView(workspace, view.user, objectAt(answer, 'view'), view.causes, view))
      for (const one of action === 'clear' ? stackOf(view.user) : [view]) close(one)
      return view
    },
    close,
    find: (id) => views.get(id) ?? [...homes.values()].find((home) => home.id === id),
    topOf: (user) => stackOf(user).at(-1),
    homeOf: (user) => homes.get(user),
  }
}

/** A view as it travels in answers and payloads: with all that Slack adds. */
export function viewPayload(view: OpenView): JsonObject {
  const { body } = view
  const values: Record<string, Record<string, Json>> = {}
  for (const { element, blockId, actionId } of interactivesOf(view.blocks)) {
    const state = view.chosen.get(`${blockId}/${actionId}`) ?? initialState(element)
    if (state !== undefined) values[blockId] = { ...values[blockId], [actionId]: state }
  }
  return {
    id: view.id,
    team_id: ids.team,
    type: textAt(body, 'type'),
    blocks: view.blocks,
    private_metadata: textAt(body, 'private_metadata') ?? '',
    callback_id: textAt(body, 'callback_id') ?? '',
    state: { values },
    hash: view.hash,
    title: body['title'] ?? { type: 'plain_text', text: 'View Title', emoji: true },
    clear_on_close: body['clear_on_close'] === true,
    notify_on_close: body['notify_on_close'] === true,
    close: body['close'] ?? null,
    submit: body['submit'] ?? null,
    previous_view_id: view.previousId ?? null,
    root_view_id: view.rootId,
    app_id: ids.app,
    external_id: textAt(body, 'external_id') ?? '',
    app_installed_team_id: ids.team,
    bot_id: ids.bot,
  }
}

function makeView(
  workspace: Workspace,
  user: string,
  body: JsonObject,
  causes: readonly string[],
  below?: OpenView,
): OpenView {
  const id = workspace.nextId('V')
  return {
    id,
    user,
    body,
    causes,
    rootId: below?.rootId ?? id,
    blocks: holdBlocks(listAt(body, 'blocks'), () => workspace.nextId('b')),
    hash: `${workspace.nextTs()}.${id.toLowerCase()}`,
    open: true,
    chosen: new Map(),
    errors: {},
    ...(below === undefined ? {} : { previousId: below.id }),
  }
}

/** What was typed stays where a block and its element keep their ids. Source: docs.slack.dev/surfaces/modals. */
function changeView(workspace: Workspace, view: OpenView, body: JsonObject): void {
  view.body = body
  view.blocks = holdBlocks(listAt(body, 'blocks'), () => workspace.nextId('b'))
  view.hash = `${workspace.nextTs()}.${view.id.toLowerCase()}`
  view.errors = {}
  const kept = new Set(interactivesOf(view.blocks).map(({ blockId, actionId }) => `${blockId}/${actionId}`))
  for (const key of view.chosen.keys()) if (!kept.has(key)) view.chosen.delete(key)
}

function exchange(triggers: Map<string, Trigger | 'exchanged'>, id: string, now: number): Trigger | string {
  const trigger = triggers.get(id)
  if (trigger === undefined) return 'invalid_trigger_id'
  if (trigger === 'exchanged') return 'exchanged_trigger_id'
  if (now - trigger.at > triggerLifeMs) return 'expired_trigger_id'
  triggers.set(id, 'exchanged')
  return trigger
}

function errorsOf(errors: JsonObject): Record<string, string> {
  return isObject(errors)
    ? Object.fromEntries(Object.entries(errors).map(([block, text]) => [block, String(text)]))
    : {}
}
