import { type JsonObject, textAt } from './json.ts'
import { ids, type Message, type Workspace } from './workspace.ts'

/** The response_urls that were given out, and what a call of one does. */
export type ResponseUrls = {
  /** A new address for one action, and the cause its effects have. */
  readonly give: (
    user: string,
    channel: string,
    message?: Message,
  ) => { readonly url: string; readonly cause: string }
  /** What is unclear about a response, though Slack takes it. */
  readonly problems: (id: string, body: JsonObject) => readonly string[]
  /** What an app sent to an address; answers a status and a text as Slack does. */
  readonly use: (id: string, body: JsonObject) => { readonly status: number; readonly body: string }
}

type Given = {
  readonly user: string
  readonly channel: string
  readonly message?: Message | undefined
  readonly at: number
  uses: number
}

/** Old and new pages of Slack's name different defaults, and apps have lost messages to them. */
const unsaid =
  'limit: a response to an action on a message says neither replace_original nor delete_original ([D] message responses)'

/** Source: docs.slack.dev/interactivity/handling-user-interaction, message responses. */
const lifeMs = 30 * 60_000
const mostUses = 5

/** No address given yet; `base` is what they all start with. */
export function createResponseUrls(workspace: Workspace, base: () => string): ResponseUrls {
  const given = new Map<string, Given>()
  return {
    give: (user, channel, message) => {
      const id = workspace.nextId('R')
      given.set(id, { user, channel, message, at: workspace.now(), uses: 0 })
      return { url: `${base()}${id}`, cause: `url:${id}` }
    },
    problems: (id, body) => {
      const said = ['replace_original', 'delete_original', 'thread_ts'].some((key) => body[key] !== undefined)
      return said || given.get(id)?.message === undefined ? [] : [unsaid]
    },
    use: (id, body) => {
      const one = given.get(id)
      if (one === undefined) return refused('invalid_url')
      if (workspace.now() - one.at > lifeMs) return refused('expired_url')
      if (one.uses >= mostUses) return refused('used_url')
      one.uses += 1
      respond(workspace, one, body, `url:${id}`)
      return { status: 200, body: 'ok' }
    },
  }
}

/**
 * Posts, replaces or takes away as an app's response says. It is private unless it says `in_channel`; and it works in
 * channels the bot is no member of.
 */
export function respond(
  workspace: Workspace,
  to: { readonly user: string; readonly channel: string; readonly message?: Message | undefined },
  body: JsonObject,
  cause: string,
): void {
  const { user, channel, message } = to
  if (message !== undefined && body['delete_original'] === true) {
    workspace.remove(message, cause)
    return
  }
  if (message !== undefined && body['replace_original'] === true) {
    workspace.replace(message, body, cause)
    return
  }
  workspace.post({
    channel,
    author: ids.botUser,
    body,
    cause,
    threadTs: textAt(body, 'thread_ts'),
    ...(body['response_type'] === 'in_channel' ? {} : { ephemeralTo: user }),
  })
}

function refused(error: string): { readonly status: number; readonly body: string } {
  return { status: 404, body: JSON.stringify({ ok: false, error }) }
}
