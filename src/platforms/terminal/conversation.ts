import type { Bot } from '../../bot/bot.ts'
import type { Floor, Origin, Request } from '../../bot/request.ts'
import { terminalWords } from '../../view/terminal-words.ts'
import { text, type View } from '../../view/view.ts'
import { answerField, beginForm, type Filling, type Step } from './fill-form.ts'
import { keepFile } from './keep-file.ts'
import { readTableFile } from './table-file.ts'

/** What one person at a terminal and the bot say to each other. */
export type Conversation = {
  /** Whether a field of a form waits for its answer, which may be an empty line. */
  isFilling(): boolean
  /** What the bot says to a line. */
  say(line: string): Promise<View>
}

/** One person, one place: a terminal has nobody to tell apart. */
export const origin: Origin = {
  community: 'terminal',
  channel: 'terminal:prompt',
  learner: 'terminal:person',
  isDirect: true,
}

/**
 * Begins a conversation. A line gives a command after "/", presses what the last answer offers under that very name,
 * answers the field of a form that was asked for, or else is words to the bot. Files are kept in `folder`.
 */
export function createConversation(bot: Bot, folder: string): Conversation {
  let last: View = { blocks: [] }
  // What was pressed below an answer leaves its numbers to be typed: "save 1", then "save 2".
  let numbered: View = last
  let filling: Filling | undefined

  async function hear(request: Request): Promise<View> {
    const reply = await bot.handle(request, floor)
    if (reply.kind === 'form') return take(beginForm(reply.form, origin.channel))
    last = reply.view
    if (request.kind !== 'action' || hasNumbered(reply.view)) numbered = reply.view
    return withFilesKept(reply.view, folder)
  }

  function take(step: Step): Promise<View> | View {
    filling = step.kind === 'ask' ? step.filling : undefined
    if (step.kind === 'ask') return step.view
    return hear({ kind: 'form', id: step.form.id, fields: step.fields, isPrivate: true, ...asker })
  }

  return {
    isFilling: () => filling !== undefined,
    say: async (line) => {
      if (filling === undefined) {
        const table = await readTableFile(line)
        if (table?.kind === 'unread') return noted(table.sentence)
        return hear(
          table
            ? importOf(table.text)
            : (pressed(line, last) ?? pressedNumber(line, numbered) ?? requestOf(line)),
        )
      }
      if (line.trim() !== '/cancel') return take(answerField(filling, line))
      filling = undefined
      return noted(terminalWords.form.cancelled)
    },
  }
}

function noted(sentence: string): View {
  return { blocks: [{ kind: 'note', content: [text(sentence)] }] }
}

/** Who sits at the terminal runs the bot, and has nobody else to say anything to. */
const floor: Floor = { post: async () => ({ kind: 'forbidden' }), isHost: async () => true }

const asker = { from: origin, speaker: '', language: 'en' } as const

/** A line that begins with "/" gives a command, as in chat; any other line is words to the bot. */
function requestOf(line: string): Request {
  const [, name, rest = ''] = /^\/(\S+)\s*(.*)$/su.exec(line.trim()) ?? []
  return name === undefined
    ? { kind: 'mention', text: line, ...asker }
    : { kind: 'command', name, text: rest, ...asker }
}

/** The command that brings in a table, with what its file holds. */
function importOf(table: string): Request {
  return { kind: 'command', name: 'quiz', text: 'import', options: { table }, ...asker }
}

/** What a line presses or chooses in a view: what it is called there, in capitals or not. */
function pressed(line: string, { blocks }: View): Request | undefined {
  const isCalled = (name: string): boolean => name.toLowerCase() === line.trim().toLowerCase()
  for (const block of blocks) {
    if (block.kind === 'actions') {
      const action = block.actions.find(({ label, isDone }) => isDone !== true && isCalled(label))
      if (action !== undefined)
        return { kind: 'action', id: action.id, values: [], isPrivate: true, ...asker }
    }
    if (block.kind === 'choice') {
      const choice = block.choices.find(({ value, label }) => isCalled(value) || isCalled(label))
      if (choice !== undefined) {
        return { kind: 'action', id: block.id, values: [choice.value], isPrivate: true, ...asker }
      }
    }
  }
  return undefined
}

/** What a line with a number at its end presses: "save 2" is the button "Save" for the second quotation. */
function pressedNumber(line: string, { blocks }: View): Request | undefined {
  const [, name = '', ordinal = ''] = /^(.*\S)\s+([1-9]\d?)[.!]?$/su.exec(line.trim()) ?? []
  const action = blocks
    .flatMap((block) => (block.kind === 'actions' ? block.actions : []))
    .find(({ label, typed }) => typed?.isNumbered && label.toLowerCase() === name.toLowerCase())
  return action && { kind: 'action', id: action.id, values: [ordinal], isPrivate: true, ...asker }
}

function hasNumbered({ blocks }: View): boolean {
  return blocks.some(
    (block) => block.kind === 'actions' && block.actions.some(({ typed }) => typed?.isNumbered),
  )
}

async function withFilesKept({ blocks }: View, folder: string): Promise<View> {
  const kept = []
  // One after another: two of one name must not race for it.
  for (const block of blocks) kept.push(block.kind === 'file' ? await keepFile(block, folder) : block)
  return { blocks: kept }
}
