import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIStringSelectComponent,
  ComponentType,
  MessageFlags,
  type RawFile,
  SeparatorSpacingSize,
} from 'discord.js'
import { limits, weigh } from './limits.ts'

/** A row of buttons, or one menu. */
export type Row = APIActionRowComponent<APIButtonComponentWithCustomId | APIStringSelectComponent>

/** What a message is put together from: words of their own, something to press, a file, or air between them. */
export type Part =
  | { readonly kind: 'text'; readonly markdown: string }
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'gap'; readonly hasLine: boolean }
  | FilePart

/** A file that comes with a message: drawn where it has `alt`, else to be kept. */
export type FilePart = {
  readonly kind: 'file'
  readonly name: string
  readonly media: string
  readonly bytes: Uint8Array
  readonly alt?: string
}

/** The body of a message as Discord takes it, with the files that go beside it. Whoever a text names is not notified. */
export type Message = {
  readonly components: readonly [APIContainerComponent]
  readonly flags: number
  readonly allowed_mentions: {
    readonly parse: readonly 'everyone'[]
    readonly roles?: readonly string[]
    readonly replied_user: false
  }
  readonly attachments?: readonly {
    readonly id: string
    readonly filename: string
    readonly description?: string
  }[]
  /** Not part of the body: see `requestData`. */
  readonly files?: readonly RawFile[]
}

/** Discord notifies everyone that a body names, unless it says whom alone: nobody. */
export const nobody: {
  readonly parse: readonly []
  readonly replied_user: false
} = { parse: [], replied_user: false }

/** A message, and what else belongs to its body, as discord.js sends it: the files beside the body. */
export function requestData(
  message: Message,
  more: object = {},
): { readonly body: object; readonly files?: RawFile[] } {
  const { files, ...body } = message
  return { body: { ...body, ...more }, ...(files === undefined ? {} : { files: [...files] }) }
}

/** The same for a message that takes the place of another one, whose files go where it has none. */
export function editData(message: Message): { readonly body: object; readonly files?: RawFile[] } {
  return requestData({ attachments: [], ...message })
}

/**
 * The parts in their order, as many to a message as Discord takes; a gap falls away where a message begins or ends.
 * Every part must fit into a message by itself. Nothing to say is said as an ellipsis: no message may be empty.
 */
export function pack(parts: readonly Part[]): readonly [Message, ...Message[]] {
  const messages: Part[][] = [[]]
  for (const part of parts) {
    const last = messages.at(-1) ?? []
    if (fits([...last, part])) last.push(part)
    else messages.push([part])
  }
  const bodies = messages.map(trimmed).filter((message) => message.length > 0)
  const [first = [{ kind: 'text', markdown: '…' }], ...rest] = bodies
  return [body(first), ...rest.map(body)]
}

function fits(parts: readonly Part[]): boolean {
  const weight = parts.reduce((sum, part) => sum + (part.kind === 'text' ? weigh(part.markdown) : 0), 0)
  const count = parts.reduce(
    (sum, part) => sum + 1 + (part.kind === 'row' ? part.row.components.length : 0),
    1,
  )
  const files = filesIn(parts)
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
  return (
    weight <= limits.characters &&
    count <= limits.components &&
    files.length <= limits.files &&
    bytes <= limits.fileBytes
  )
}

function filesIn(parts: readonly Part[]): readonly FilePart[] {
  return parts.filter((part) => part.kind === 'file')
}

function trimmed(parts: readonly Part[]): readonly Part[] {
  const isSaid = ({ kind }: Part): boolean => kind !== 'gap'
  return parts.slice(Math.max(0, parts.findIndex(isSaid)), parts.findLastIndex(isSaid) + 1)
}

function body(parts: readonly Part[]): Message {
  const files = filesIn(parts)
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    components: parts.map((part) => component(part, files)),
  }
  const message = {
    components: [container],
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: nobody,
  } as const
  return files.length === 0 ? message : { ...message, ...attached(files) }
}

/** The files of a message; Discord pairs each with its description by the number of its part. */
function attached(files: readonly FilePart[]): Required<Pick<Message, 'attachments' | 'files'>> {
  return {
    attachments: files.map((file, index) => ({
      id: String(index),
      filename: fileName(file, files),
      ...(file.alt === undefined ? {} : { description: file.alt }),
    })),
    files: files.map((file) => ({
      name: fileName(file, files),
      data: Buffer.from(file.bytes),
      contentType: file.media,
    })),
  }
}

/** Its name in this message, by which a component shows it: of two with one name, the later has its number before it. */
function fileName(file: FilePart, files: readonly FilePart[]): string {
  const index = files.indexOf(file)
  const isTaken = files.slice(0, index).some(({ name }) => name === file.name)
  return isTaken ? `${index + 1}-${file.name}` : file.name
}

function component(part: Part, files: readonly FilePart[]): APIComponentInContainer {
  switch (part.kind) {
    case 'text':
      return { type: ComponentType.TextDisplay, content: part.markdown }
    case 'row':
      return part.row
    case 'gap':
      return { type: ComponentType.Separator, divider: part.hasLine, spacing: SeparatorSpacingSize.Small }
    case 'file': {
      const shown = { url: `attachment://${fileName(part, files)}` }
      return part.alt === undefined
        ? { type: ComponentType.File, file: shown }
        : { type: ComponentType.MediaGallery, items: [{ media: shown, description: part.alt }] }
    }
    default:
      return part satisfies never
  }
}
