import { limitedFor, networkRefusal, type Refusal, ResponseUrlError, statusRefusal } from './refusal.ts'
import type { SlackMessage } from './render.ts'

/** How a message sent to a response_url is to appear. */
export type Response = {
  readonly response_type: 'ephemeral' | 'in_channel'
  readonly replace_original: boolean
  readonly thread_ts?: string
}

const timeout = 10_000

/**
 * Sends a message to a response_url, which Slack takes five times within 30 minutes, in whatever channel. Throws a
 * ResponseUrlError where Slack does not take it. Source: docs.slack.dev/interactivity/handling-user-interaction.
 */
export async function respondTo(url: string, message: SlackMessage, response: Response): Promise<void> {
  const refusal = await post(url, { ...message, ...response })
  if (refusal !== undefined) throw new ResponseUrlError(refusal)
}

async function post(url: string, body: object): Promise<Refusal | undefined> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    })
    return refusalIn(answer, await answer.text())
  } catch (error) {
    return networkRefusal(error)
  }
}

function refusalIn({ ok, status, headers }: globalThis.Response, said: string): Refusal | undefined {
  if (status === 429) return limitedFor(Number.parseInt(headers.get('retry-after') ?? '', 10))
  if (status >= 500) return statusRefusal(status)
  const error = /"error":\s*"(\w+)"/.exec(said)?.[1]
  return ok && error === undefined ? undefined : { kind: 'refused', error: error ?? `status ${status}` }
}
