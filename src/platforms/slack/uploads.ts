import type { webApi } from '@slack/bolt'
import { shorten } from '../../view/shorten.ts'
import { slackLimits } from './limits.ts'
import type { Outbox } from './outbox.ts'
import { networkRefusal, type Refusal, refusalOf, statusRefusal, UploadError } from './refusal.ts'
import { visible } from './visible.ts'

/** What is to be stored in Slack; `alt` is read aloud of a picture. */
export type Upload = { readonly name: string; readonly content: Uint8Array; readonly alt?: string }

/** Where a file is shown as a message of its own. */
export type Destination = { readonly channel: string; readonly thread?: string | undefined }

/** Slack's storage for files. */
export type Uploads = {
  /** Stores a file and gives its id; where it has a destination it is shown there, else nobody sees it yet. */
  store(upload: Upload, destination?: Destination): Promise<string | Refusal>
}

const timeout = 30_000

/** Stores files in the three steps that Slack asks for. Source: docs.slack.dev/messaging/working-with-files, uploading. */
export function createUploads(web: webApi.WebClient, outbox: Outbox): Uploads {
  return {
    store: async ({ name, content, alt }, destination) => {
      const lane = { to: destination?.channel ?? 'files' }
      try {
        return await outbox.send(lane, async () => {
          const { upload_url: url, file_id: id } = await web.files.getUploadURLExternal({
            filename: visible(name),
            length: content.byteLength,
            ...(alt === undefined ? {} : { alt_text: shorten(visible(alt), slackLimits.altText) }),
          })
          if (url === undefined || id === undefined) throw new Error('Slack gave no address for a file')
          await put(url, content)
          const file = { id, title: visible(name) }
          await web.files.completeUploadExternal(completion(file, destination))
          return id
        })
      } catch (error) {
        const refusal = refusalOf(error)
        if (refusal === undefined) throw error
        return refusal
      }
    },
  }
}

function completion(
  file: webApi.FilesCompleteUploadExternalArguments['files'][0],
  destination: Destination | undefined,
): webApi.FilesCompleteUploadExternalArguments {
  if (destination === undefined) return { files: [file] }
  const { channel, thread } = destination
  return thread === undefined
    ? { files: [file], channel_id: channel }
    : { files: [file], channel_id: channel, thread_ts: thread }
}

/** The address takes the bytes as they are, and needs no token. */
async function put(url: string, content: Uint8Array): Promise<void> {
  const refusal = await post(url, content)
  if (refusal !== undefined) throw new UploadError(refusal)
}

async function post(url: string, content: Uint8Array): Promise<Refusal | undefined> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: Buffer.from(content),
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    })
    await answer.arrayBuffer()
    return answer.ok ? undefined : statusRefusal(answer.status)
  } catch (error) {
    return networkRefusal(error)
  }
}
