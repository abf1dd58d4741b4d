import { allComponents, type Component, type MessageBody } from './message-body.ts'

/** A button as a person finds it; a link button has a `url` and no `customId`. */
export type SeenButton = {
  readonly label: string
  readonly customId?: string
  readonly url?: string
  readonly disabled: boolean
  readonly style: number
}

/** A select menu as a person finds it. */
export type SeenSelect = {
  readonly customId: string
  readonly placeholder: string
  readonly options: readonly { readonly label: string; readonly value: string }[]
}

const textDisplay = 10
const button = 2
const mediaGallery = 12
const fileType = 13
const selects: readonly number[] = [3, 5, 6, 7, 8]

/** All that a person reads: content, embeds and text displays in order, a blank line between them. */
export function textOf(body: MessageBody): string {
  const embeds = (body.embeds ?? []).flatMap((embed) => [
    embed.author?.name,
    embed.title,
    embed.description,
    ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
    embed.footer?.text,
  ])
  return [body.content, ...embeds, ...textDisplays(body)].filter(Boolean).join('\n\n')
}

/** The contents of the text displays, in order. */
export function textDisplays(body: MessageBody): readonly string[] {
  return ofType(body, [textDisplay]).map(({ content }) => content ?? '')
}

/** The buttons in reading order, accessories of sections included; an emoji stands in for a missing label. */
export function buttonsOf(body: MessageBody): readonly SeenButton[] {
  return ofType(body, [button]).map(({ label, emoji, custom_id, url, disabled = false, style = 1 }) => ({
    label: label ?? emoji?.name ?? '',
    ...(custom_id !== undefined && { customId: custom_id }),
    ...(url !== undefined && { url }),
    disabled,
    style,
  }))
}

/** The select menus in reading order. */
export function selectsOf(body: MessageBody): readonly SeenSelect[] {
  return ofType(body, selects).map(({ custom_id = '', placeholder = '', options = [] }) => ({
    customId: custom_id,
    placeholder,
    options: options.map(({ label, value }) => ({ label, value })),
  }))
}

/** What is said of each picture, in order. */
export function picturesOf(body: MessageBody): readonly string[] {
  return ofType(body, [mediaGallery]).flatMap(({ items = [] }) =>
    items.map(({ description }) => description ?? ''),
  )
}

/** The names of the files that can be kept, in order. */
export function filesOf(body: MessageBody): readonly string[] {
  return ofType(body, [fileType]).map(({ file }) => (file?.url ?? '').replace('attachment://', ''))
}

/** The custom id under a label; throws where no button bears it, and says which labels there are. */
export function customIdOf(body: MessageBody, label: string): string {
  const found = buttonsOf(body).find((one) => one.label === label)
  if (found?.customId !== undefined) return found.customId
  const labels = buttonsOf(body).map((one) => `«${one.label}»`)
  throw new Error(`No button says «${label}»; the message has ${labels.join(', ') || 'no button'}.`)
}

function ofType({ components }: MessageBody, types: readonly number[]): readonly Component[] {
  return allComponents(components).filter(({ type }) => types.includes(type))
}
