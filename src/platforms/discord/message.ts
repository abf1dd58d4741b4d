import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIStringSelectComponent,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
} from 'discord.js'
import { limits, weigh } from './limits.ts'

/** A row of buttons, or one menu. */
export type Row = APIActionRowComponent<APIButtonComponentWithCustomId | APIStringSelectComponent>

/** What a message is put together from: words of their own, something to press, or air between them. */
export type Part =
  | { readonly kind: 'text'; readonly markdown: string }
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'gap'; readonly hasLine: boolean }

/** The body of a message as Discord takes it. Whoever a text names is never notified. */
export type Message = {
  readonly components: readonly [APIContainerComponent]
  readonly flags: number
  readonly allowed_mentions: typeof nobody
}

/** Discord notifies everyone that a body names, unless it says whom alone: nobody. */
export const nobody: {
  readonly parse: readonly []
  readonly replied_user: false
} = { parse: [], replied_user: false }

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
  return weight <= limits.characters && count <= limits.components
}

function trimmed(parts: readonly Part[]): readonly Part[] {
  const isSaid = ({ kind }: Part): boolean => kind !== 'gap'
  return parts.slice(Math.max(0, parts.findIndex(isSaid)), parts.findLastIndex(isSaid) + 1)
}

function body(parts: readonly Part[]): Message {
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    components: parts.map(component),
  }
  return { components: [container], flags: MessageFlags.IsComponentsV2, allowed_mentions: nobody }
}

function component(part: Part): APIComponentInContainer {
  switch (part.kind) {
    case 'text':
      return { type: ComponentType.TextDisplay, content: part.markdown }
    case 'row':
      return part.row
    case 'gap':
      return { type: ComponentType.Separator, divider: part.hasLine, spacing: SeparatorSpacingSize.Small }
    default:
      return part satisfies never
  }
}
