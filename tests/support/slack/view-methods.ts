import { isObject, type Json, type JsonObject, textAt } from './json.ts'
import { type Method, refuse, refuseBody, type Slack } from './method.ts'

/** The methods that open and change modals and Home tabs; none needs a scope. */
export const viewMethods: Readonly<Record<string, Method>> = {
  'views.open': {
    token: 'bot',
    run: (body, slack, name) =>
      withView(body, slack, name, 'modal', (view) => slack.views.open(triggerOf(body), view)),
  },
  'views.push': {
    token: 'bot',
    run: (body, slack, name) =>
      withView(body, slack, name, 'modal', (view) => slack.views.push(triggerOf(body), view)),
  },
  'views.update': {
    token: 'bot',
    run: (body, slack, name) =>
      withView(body, slack, name, undefined, (view) => slack.views.update(which(body), view)),
  },
  'views.publish': { token: 'bot', run: publish },
}

function publish(body: JsonObject, slack: Slack, name: string): JsonObject {
  const user = textAt(body, 'user_id') ?? ''
  if (!slack.workspace.people.has(user)) return refuse('user_not_found')
  const hash = textAt(body, 'hash')
  const known = slack.views.homeOf(user)
  if (hash !== undefined && known !== undefined && known.hash !== hash) return refuse('hash_conflict')
  return withView(body, slack, name, 'home', (view) => slack.views.publish(user, view))
}

function withView(
  body: JsonObject,
  slack: Slack,
  name: string,
  type: string | undefined,
  show: (view: JsonObject) => JsonObject,
): JsonObject {
  const view: Json = body['view']
  if (!isObject(view)) return refuse('invalid_arguments')
  const wrong = type === undefined || view['type'] === type ? [] : [`types: view is no ${type}`]
  const problems = slack.check === undefined ? [] : [...wrong, ...slack.check.view(view)]
  return refuseBody(slack, problems, name, 'invalid_arguments') ?? show(view)
}

function triggerOf(body: JsonObject): string {
  return textAt(body, 'trigger_id') ?? textAt(body, 'interactivity_pointer') ?? ''
}

function which(body: JsonObject): { id?: string; externalId?: string; hash?: string } {
  const [id, externalId, hash] = [textAt(body, 'view_id'), textAt(body, 'external_id'), textAt(body, 'hash')]
  return {
    ...(id === undefined ? {} : { id }),
    ...(externalId === undefined ? {} : { externalId }),
    ...(hash === undefined ? {} : { hash }),
  }
}
