import { filePayload, type StoredFile } from './files.ts'
import { type JsonObject, objectAt, objectsAt, textAt } from './json.ts'
import { placesIn } from './limits-check.ts'
import { conversationOf, hasBot, isKnown, type Method, refuse, type Slack } from './method.ts'
import { ids } from './workspace.ts'

const write = () => 'files:write'

/** The methods that take files in: an address, the bytes there, and that it is done. */
export const fileMethods: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': { token: 'bot', scope: write, run: announce },
  'files.completeUploadExternal': { token: 'bot', scope: write, run: complete },
}

/** What is wrong with the pictures of a message: each must be a file that was taken in, and not only announced. */
export function pictureProblems(body: JsonObject, { files }: Slack): readonly string[] {
  return placesIn(body['blocks'], 'blocks')
    .filter(({ node }) => node['type'] === 'image' && node['slack_file'] !== undefined)
    .filter(({ node }) => files.find(textAt(objectAt(node, 'slack_file'), 'id') ?? '')?.isComplete !== true)
    .map(({ path }) => `limit: ${path}.slack_file is no file that was taken in ([D] slack-file-object)`)
}

function announce(body: JsonObject, { files }: Slack): JsonObject {
  const name = textAt(body, 'filename') ?? ''
  const length = Number(body['length'] ?? 0)
  const alt = textAt(body, 'alt_text') ?? textAt(body, 'alt_txt')
  if (name === '' || !Number.isInteger(length) || length < 1) return refuse('invalid_arguments')
  if ((alt?.length ?? 0) > 1000) return refuse('alt_txt_too_large')
  const { file, url } = files.announce({ name, length, alt })
  return { ok: true, upload_url: url, file_id: file.id }
}

function complete(body: JsonObject, slack: Slack): JsonObject {
  const named = objectsAt(body, 'files')
  const found = named.flatMap((one) => slack.files.find(textAt(one, 'id') ?? '') ?? [])
  if (found.length === 0 || found.length !== named.length) return refuse('file_not_found')
  if (found.some(({ content, isComplete }) => content === undefined || isComplete))
    return refuse('file_update_failed')
  const channel = textAt(body, 'channel_id')
  const refusal = channel === undefined ? undefined : show(channel, found, body, slack)
  if (refusal !== undefined) return refusal
  for (const [index, file] of found.entries()) {
    file.isComplete = true
    file.title = textAt(named[index], 'title') ?? file.name
  }
  return { ok: true, files: found.map(({ id, title }) => ({ id, title })) }
}

/** Unlike messages, files are shown where the bot is, by the id of the conversation itself. */
function show(
  channel: string,
  files: readonly StoredFile[],
  body: JsonObject,
  slack: Slack,
): JsonObject | undefined {
  const conversation = slack.workspace.people.has(channel) ? undefined : conversationOf(slack, channel)
  if (conversation === undefined || !isKnown(conversation)) return refuse('channel_not_found')
  if (!hasBot(conversation)) return refuse('not_in_channel')
  const threadTs = textAt(body, 'thread_ts')
  const shown = { text: textAt(body, 'initial_comment') ?? '', files: files.map(filePayload) }
  slack.workspace.post({ channel, author: ids.botUser, body: shown, threadTs })
  return undefined
}
