import type { JsonObject } from './json.ts'
import type { Workspace } from './workspace.ts'

/** A file on its way into the workspace, or in it. */
export type StoredFile = {
  readonly id: string
  readonly name: string
  readonly length: number
  readonly alt: string | undefined
  content?: Uint8Array
  title?: string
  /** Whether the last of the three steps was taken: only then may it be shown. */
  isComplete: boolean
}

/** The files of a workspace. */
export type Files = {
  /** Takes note of a file that is to come, and gives the address that takes its bytes. */
  readonly announce: (file: Pick<StoredFile, 'name' | 'length' | 'alt'>) => {
    readonly file: StoredFile
    readonly url: string
  }
  /** The bytes of a file; answers a status and a text as Slack does. */
  readonly put: (id: string, content: Uint8Array) => { readonly status: number; readonly body: string }
  readonly find: (id: string) => StoredFile | undefined
}

/** No file yet; `base` is what the addresses start with. */
export function createFiles(workspace: Workspace, base: () => string): Files {
  const files = new Map<string, StoredFile>()
  return {
    announce: (announced) => {
      const file: StoredFile = { ...announced, id: workspace.nextId('F'), isComplete: false }
      files.set(file.id, file)
      return { file, url: `${base()}${file.id}` }
    },
    put: (id, content) => {
      const file = files.get(id)
      if (file === undefined) return { status: 404, body: 'no such file' }
      if (content.byteLength !== file.length) return { status: 400, body: 'another length was announced' }
      file.content = content
      return { status: 200, body: `OK - ${file.length}` }
    },
    find: (id) => files.get(id),
  }
}

/** A file as it travels with a message. */
export function filePayload({ id, name, title, length, alt }: StoredFile): JsonObject {
  return { id, name, title: title ?? name, size: length, ...(alt === undefined ? {} : { alt_txt: alt }) }
}
