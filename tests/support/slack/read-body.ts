import { interactivesOf, optionsOf } from './elements.ts'
import { isObject, type Json, type JsonObject, listAt, objectAt, objectsAt, textAt } from './json.ts'

/** A button as a person sees it. */
export type ShownButton = {
  readonly actionId: string
  readonly text: string
  readonly value?: string
  readonly url?: string
  readonly style?: string
}

/** A choice as a person sees it: a select, an overflow menu, radio buttons or checkboxes. */
export type ShownSelect = {
  readonly actionId: string
  readonly type: string
  readonly options: readonly { readonly text: string; readonly value: string }[]
  readonly placeholder?: string
}

/** A field to fill in as a person sees it. */
export type ShownInput = {
  readonly actionId: string
  readonly blockId: string
  readonly type: string
  readonly label: string
  readonly optional: boolean
}

/**
 * The words a message or a view shows, a line for each block, list item and quotation, without what stands on buttons
 * and menus. The text is shown where there are no blocks. Links show their label, and escaped signs show themselves.
 */
export function visibleText(body: JsonObject): string {
  const blocks = [
    ...listAt(body, 'blocks'),
    ...objectsAt(body, 'attachments').flatMap((one) => listAt(one, 'blocks')),
  ]
  const plain = textAt(body, 'markdown_text') ?? plainOf(textAt(body, 'text') ?? '')
  const lines = blocks.length === 0 ? [plain] : [titleOf(body), ...blocks.flatMap(linesOf)]
  return lines.filter((line) => line !== '').join('\n')
}

/** What stands in quotation blocks, each quotation as the very characters that were sent. */
export function quotationsOf(body: JsonObject): readonly string[] {
  return objectsAt(body, 'blocks')
    .filter((block) => block['type'] === 'rich_text')
    .flatMap((block) => objectsAt(block, 'elements'))
    .filter((part) => part['type'] === 'rich_text_quote')
    .map(richText)
}

/** The buttons of a message or a view, from top to bottom. */
export function buttonsOf(body: JsonObject): readonly ShownButton[] {
  return interactivesOf(listAt(body, 'blocks'))
    .filter(({ element }) => element['type'] === 'button' || element['type'] === 'icon_button')
    .map(({ element, actionId }) => ({
      actionId,
      text: textAt(objectAt(element, 'text'), 'text') ?? '',
      ...picked(element, 'value'),
      ...picked(element, 'url'),
      ...picked(element, 'style'),
    }))
}

/** What can be chosen from in a message or a view. Selects that ask the app as one types have no options here. */
export function selectsOf(body: JsonObject): readonly ShownSelect[] {
  return interactivesOf(listAt(body, 'blocks'))
    .filter(({ element }) =>
      /_select$|^(?:overflow|radio_buttons|checkboxes)$/.test(textAt(element, 'type') ?? ''),
    )
    .map(({ element, actionId }) => {
      const placeholder = textAt(objectAt(element, 'placeholder'), 'text')
      return {
        actionId,
        type: textAt(element, 'type') ?? '',
        options: optionsOf(element).map((option) => ({
          text: textAt(objectAt(option, 'text'), 'text') ?? '',
          value: textAt(option, 'value') ?? '',
        })),
        ...(placeholder === undefined ? {} : { placeholder }),
      }
    })
}

/** What is said of each picture of a message to who cannot see it. */
export function picturesOf(body: JsonObject): readonly string[] {
  return objectsAt(body, 'blocks')
    .filter((block) => block['type'] === 'image')
    .map((block) => textAt(block, 'alt_text') ?? '')
}

/** The names of the files that a message shows. */
export function filesOf(body: JsonObject): readonly string[] {
  return objectsAt(body, 'files').map((file) => textAt(file, 'name') ?? '')
}

/** The fields of a view, from top to bottom. */
export function inputsOf(body: JsonObject): readonly ShownInput[] {
  return interactivesOf(listAt(body, 'blocks'))
    .filter(({ block }) => block['type'] === 'input')
    .map(({ block, element, actionId, blockId }) => ({
      actionId,
      blockId,
      type: textAt(element, 'type') ?? '',
      label: textAt(objectAt(block, 'label'), 'text') ?? '',
      optional: block['optional'] === true,
    }))
}

function titleOf(view: JsonObject): string {
  return textAt(objectAt(view, 'title'), 'text') ?? ''
}

function linesOf(block: Json): readonly string[] {
  if (!isObject(block)) return []
  const type = textAt(block, 'type')
  if (type === 'rich_text') return objectsAt(block, 'elements').flatMap(richLines)
  if (type === 'table') return objectsAt({ rows: listAt(block, 'rows').flat() }, 'rows').flatMap(cellLines)
  if (type === 'context') return [objectsAt(block, 'elements').map(textOf).join(' ')]
  if (type === 'markdown') return [textAt(block, 'text') ?? '']
  if (type === 'image') return [textAt(block, 'alt_text') ?? '']
  const own = [
    block['title'],
    block['text'],
    ...listAt(block, 'fields'),
    block['body'],
    block['label'],
    block['hint'],
  ]
  const inside = [...listAt(block, 'child_blocks'), ...(type === 'carousel' ? listAt(block, 'elements') : [])]
  return [...own.filter(isObject).map(textOf), ...inside.flatMap(linesOf)]
}

function cellLines(cell: JsonObject): readonly string[] {
  return cell['type'] === 'rich_text' ? linesOf(cell) : [textAt(cell, 'text') ?? '']
}

function richLines(part: JsonObject): readonly string[] {
  return part['type'] === 'rich_text_list' ? objectsAt(part, 'elements').map(richText) : [richText(part)]
}

/** The words of one rich text element; what is no words shows as Slack would write it out. */
function richText(part: JsonObject): string {
  return objectsAt(part, 'elements')
    .map((piece) => {
      if (piece['type'] === 'text') return textAt(piece, 'text') ?? ''
      if (piece['type'] === 'link') return textAt(piece, 'text') ?? textAt(piece, 'url') ?? ''
      if (piece['type'] === 'emoji') return `:${textAt(piece, 'name')}:`
      if (piece['type'] === 'date') return textAt(piece, 'fallback') ?? textAt(piece, 'format') ?? ''
      if (piece['type'] === 'broadcast') return `@${textAt(piece, 'range')}`
      const id = ['user_id', 'channel_id', 'usergroup_id', 'team_id']
        .map((key) => textAt(piece, key))
        .find(Boolean)
      return `${piece['type'] === 'channel' ? '#' : '@'}${id ?? ''}`
    })
    .join('')
}

function textOf(text: JsonObject): string {
  if (text['type'] === 'image') return textAt(text, 'alt_text') ?? ''
  const words = textAt(text, 'text') ?? ''
  return text['type'] === 'mrkdwn' ? plainOf(words) : words
}

/** Text with Slack's angle brackets and escapes read as they are shown. Source: docs.slack.dev/messaging/formatting. */
function plainOf(text: string): string {
  return text
    .replaceAll(/<(?:([@#!])?)([^>|]+)(?:\|([^>]*))?>/g, (_, sign = '', target, label) => {
      return label ?? `${sign === '!' ? '@' : sign}${target}`
    })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

function picked<Key extends string>(element: JsonObject, key: Key): { readonly [K in Key]?: string } {
  const text = textAt(element, key)
  const shown: { [K in Key]?: string } = {}
  if (text !== undefined) shown[key] = text
  return shown
}
