import { isObject, type Json, type JsonObject, objectAt, objectsAt, parseJson, textAt } from './slack/json.ts'

/** What a person reads, and everything in it that is more than words: mentions, links, emoji, styles. */
export type Reading = { readonly shown: string; readonly alive: readonly string[] }

/**
 * Reads the `text` of a message as Slack's documents describe it (messaging/formatting-message-text, chat.postMessage):
 * angle brackets first, then addresses and names unless told not to, emoji, styles unless told not to, escapes last.
 * Written for tests, from the documents alone.
 */
export function readText(body: object): Reading {
  const message = asSent(body)
  const words = textAt(message, 'text') ?? ''
  const isFull = message['parse'] === 'full'
  const alive = [
    ...(words.match(/<[^>]*>/g) ?? []).map((found) => `reference ${found}`),
    ...matches(words.replaceAll(/<[^>]*>/g, ''), /[<>]|&(?!(?:lt|gt|amp);)/g, 'unescaped'),
    ...(message['parse'] === 'none' ? [] : matches(words, bareAddress, 'link')),
    ...(isFull || message['link_names'] === true ? matches(words, bareName, 'mention') : []),
    ...matches(words, emoji, 'emoji'),
    ...(message['mrkdwn'] === false ? [] : matches(words, style, 'style')),
  ]
  return { shown: unescaped(words.replaceAll(/<[^>]*>/g, '')), alive }
}

/**
 * Reads the blocks of a message: the words of each text in order, and whatever in them is alive. A time that is no link
 * shows something else to each reader and does nothing, and so do a channel and a picture from Slack's own storage.
 */
export function readBlocks(body: object): Reading {
  const readings = objectsAt(asSent(body), 'blocks').map(readNode)
  return {
    shown: readings.map(({ shown }) => shown).join('\n'),
    alive: readings.flatMap(({ alive }) => alive),
  }
}

/** The words of the first element of a kind in rich text, and which of them are bold, in order. */
export function richWords(
  body: object,
  type: string,
): readonly { readonly text: string; readonly bold: boolean }[] {
  const parts = objectsAt(asSent(body), 'blocks').flatMap((block) => objectsAt(block, 'elements'))
  const [found] = parts.filter((part) => part['type'] === type)
  return objectsAt(found, 'elements').map((element) => ({
    text: textAt(element, 'text') ?? '',
    bold: objectAt(element, 'style')['bold'] === true,
  }))
}

/** Words as a screen shows them, whoever sends them: half characters and controls have no shape of their own. */
export function asSeen(words: string): string {
  return [...words.replaceAll('\r\n', '\n')]
    .map((sign) => {
      const point = sign.codePointAt(0) ?? 0
      if ([0x0d, 0x2028, 0x2029].includes(point)) return '\n'
      if ((point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x206f)) return ''
      const isHalf = point >= 0xd800 && point <= 0xdfff
      const isControl = point < 0x20 ? point !== 9 && point !== 10 : point >= 0x7f && point < 0xa0
      return isHalf || isControl ? '\uFFFD' : sign
    })
    .join('')
}

/** Words without the joiners that keep names of emoji from becoming pictures. */
export function withoutJoiners(words: string): string {
  return words.replaceAll('\u2060', '')
}

/** A body as it arrives on the other side. */
function asSent(body: object): JsonObject {
  const sent = parseJson(JSON.stringify(body))
  return isObject(sent) ? sent : {}
}

const bareAddress = /(?:https?:\/\/|www\.|mailto:)\S+|[\w.]+@[\w.]+\.\w+/giu
const bareName = /[@#][\w-]+/gu
const emoji = /:[\w+'-]+:/gu
const style = /(?<![\p{L}\p{N}])([*_~`])\S(?:.*\S)?\1(?![\p{L}\p{N}])|^&gt; ?/gmu

function matches(words: string, pattern: RegExp, kind: string): readonly string[] {
  return (words.match(pattern) ?? []).map((found) => `${kind} ${found}`)
}

function unescaped(words: string): string {
  return words.replaceAll(/&(lt|gt|amp);/g, (_, name) => ({ lt: '<', gt: '>', amp: '&' })[String(name)] ?? '')
}

function readNode(node: Json): Reading {
  if (!isObject(node)) return { shown: '', alive: [] }
  const type = textAt(node, 'type') ?? ''
  if (type === 'mrkdwn')
    return readText({ text: node['text'], parse: node['verbatim'] === true ? 'none' : 'full' })
  if (type === 'text' || type === 'plain_text') return readWords(node)
  const special = readSpecial(type, node)
  if (special !== undefined) return special
  if (living.includes(type)) return { shown: '', alive: [`${type} ${JSON.stringify(node)}`] }
  const inside = Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .map(readNode)
  return { shown: inside.map(({ shown }) => shown).join(''), alive: inside.flatMap(({ alive }) => alive) }
}

/** What stands for something else than its words. */
function readSpecial(type: string, node: JsonObject): Reading | undefined {
  const quiet = (shown: string): Reading => ({ shown, alive: [] })
  if (type === 'date' && node['url'] === undefined) return quiet(textAt(node, 'fallback') ?? '')
  // A way to a channel notifies nobody.
  if (type === 'channel') return quiet(`#${textAt(node, 'channel_id') ?? ''}`)
  if (type === 'image' && node['slack_file'] !== undefined) return quiet(textAt(node, 'alt_text') ?? '')
  // What a link says is read; where it leads is alive.
  const leads = `link ${textAt(node, 'url') ?? ''}`
  return type === 'link' ? { shown: textAt(node, 'text') ?? '', alive: [leads] } : undefined
}

function readWords(node: JsonObject): Reading {
  const words = textAt(node, 'text') ?? ''
  const styles = Object.keys(objectAt(node, 'style')).filter((name) => !ownStyles.includes(name))
  const pictures =
    node['type'] === 'plain_text' && node['emoji'] !== false ? matches(words, emoji, 'emoji') : []
  return { shown: words, alive: [...styles.map((name) => `style ${name}`), ...pictures] }
}

/** The styles that messages have by what their parts are; where each may stand is for tests of its own. */
const ownStyles = ['bold', 'code', 'italic', 'strike']

const living = 'user usergroup broadcast emoji date team color image video markdown'.split(' ')
