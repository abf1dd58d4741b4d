import { registered } from '../../bot/registered.ts'
import { isMessageId, type Readers } from './talk.ts'

/** What a person does on the page, as their browser sends it. */
export type Act =
  | { readonly kind: 'say'; readonly line: string }
  | (OnMessage & { readonly kind: 'press'; readonly id: string; readonly values: readonly string[] })
  | (OnMessage & {
      readonly kind: 'form'
      readonly id: string
      /** The message that the form was opened on. */
      readonly of?: string
      readonly sent: URLSearchParams
    })
  | { readonly kind: 'cancel'; readonly message: string }
  | { readonly kind: 'menu'; readonly command: string; readonly message: string }

/** The message that something is done on, which need not be kept any more, and who reads it. */
type OnMessage = { readonly message: string; readonly readers: Readers }

/** A line as a command that begins with "/", or as words to the bot. */
export type Line =
  | { readonly kind: 'command'; readonly name: string; readonly text: string; readonly within?: string }
  | { readonly kind: 'words'; readonly text: string }

/** Reads what was sent; undefined for what none of our pages sends. */
export function readAct(sent: URLSearchParams): Act | undefined {
  // The button that was pressed says it last.
  const act = sent.getAll('act').at(-1)
  const message = sent.get('message') ?? ''
  if (act === 'say') return { kind: 'say', line: (sent.get('line') ?? '').replaceAll('\r\n', '\n') }
  if (!isMessageId(message)) return undefined
  if (act === 'cancel') return { kind: 'cancel', message }
  if (act === 'menu') return readMenu(sent.get('command') ?? '', message)
  const id = sent.get('id')
  const readers = readReaders(sent.get('readers'))
  if (id === null || readers === undefined) return undefined
  if (act === 'press') return { kind: 'press', id, values: sent.getAll('value'), message, readers }
  if (act !== 'form') return undefined
  const of = sent.get('of') ?? ''
  return { kind: 'form', id, message, readers, sent, ...(isMessageId(of) ? { of } : {}) }
}

/** Reads a line as it was typed: "/quiz now 5", "/ask who kept the lamp? in: keepers", or words. */
export function readLine(line: string): Line {
  const [, name, rest = ''] = /^\/(\S+)\s*(.*)$/su.exec(line.trim()) ?? []
  if (name === undefined) return { kind: 'words', text: line }
  const [, text = '', within] = documentShape(name)?.exec(rest) ?? []
  return within === undefined
    ? { kind: 'command', name, text: rest }
    : { kind: 'command', name, text: text.trim(), within }
}

/** How a document is named after what a command is given; where something must be given, "in:" alone is that. */
function documentShape(name: string): RegExp | undefined {
  const command = registered.find((each) => each.kind === 'slash' && each.name === name.toLowerCase())
  const options = command?.kind === 'slash' ? command.options : []
  if (!options.some((option) => option.name === 'in')) return undefined
  return options[0]?.isRequired === true ? /^(.+)\sin:\s*(\S.*)$/isu : /^(?:(.+)\s)?in:\s*(\S.*)$/isu
}

function readMenu(command: string, message: string): Act | undefined {
  const isKnown = registered.some((each) => each.kind === 'message' && each.name === command)
  return isKnown ? { kind: 'menu', command, message } : undefined
}

function readReaders(value: string | null): Readers | undefined {
  return value === 'two' || value === 'alone' || value === 'open' ? value : undefined
}
