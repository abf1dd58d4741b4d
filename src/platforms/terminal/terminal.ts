import { createInterface, type Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Bot } from '../../bot/bot.ts'
import type { Floor, Origin, Request } from '../../bot/request.ts'
import { terminalWords } from '../../view/terminal-words.ts'
import { text, type View } from '../../view/view.ts'
import type { Platform } from '../platform.ts'
import { type History, openHistory, recalledLines } from './history.ts'
import { type LineQueue, queueLines } from './line-queue.ts'
import { createOutlet, type Outlet } from './outlet.ts'
import { render } from './render.ts'
import type { TerminalStyle } from './terminal-style.ts'

/** Where a person types and reads. */
export type TerminalDeps = {
  readonly input: Readable
  readonly output: Writable
  /** False for pipes and files: no prompt, no opening, no goodbye, just the answers. */
  readonly isInteractive: boolean
  /** Asked anew for every answer, since a window may be resized. */
  style(): TerminalStyle
  /** What an interactive session opens with. */
  readonly opening: View
  /** The file that keeps what was typed for the next session, if it is to be kept. */
  readonly historyFile?: string
}

/** A person at a prompt, or a pipe with a question a line. It ends with the input, with `quit`, and with Ctrl-C. */
export function createTerminal(deps: TerminalDeps): Platform {
  const leaving = new AbortController()
  let session: Promise<void> = Promise.resolve()
  return {
    name: 'terminal',
    start: (bot) => {
      session = deps.isInteractive
        ? converse(bot, deps, leaving.signal)
        : answerAll(bot, deps, leaving.signal)
      return session
    },
    examine: async () => [],
    stop: () => {
      leaving.abort()
      return session
    },
  }
}

/** One person, one place: a terminal has nobody to tell apart. */
const origin: Origin = { community: 'terminal', channel: 'terminal', learner: 'terminal', isDirect: true }

/** Who sits at the terminal runs the bot, and has nobody else to say anything to. */
const floor: Floor = { post: async () => ({ kind: 'forbidden' }), isHost: async () => true }
const leave = /^\/?(?:quit|exit)[.!]?$/i

async function answerAll(bot: Bot, deps: TerminalDeps, signal: AbortSignal): Promise<void> {
  const outlet = createOutlet(deps.output)
  const lines = createInterface({
    input: deps.input,
    terminal: false,
    crlfDelay: Number.POSITIVE_INFINITY,
    signal,
  })
  closeWhenEnded(lines, outlet)
  let gap = ''
  for await (const line of queueLines(lines)) {
    if (line.trim() === '') continue
    if (signal.aborted || leave.test(line.trim())) break
    if (!(await outlet.write(gap + render(await answer(line, bot), deps.style())))) break
    gap = '\n'
  }
  lines.close()
}

async function converse(bot: Bot, deps: TerminalDeps, signal: AbortSignal): Promise<void> {
  const outlet = createOutlet(deps.output)
  const history = deps.historyFile === undefined ? undefined : await openHistory(deps.historyFile)
  await outlet.write(`${render(withProblem(deps.opening, history), deps.style())}\n`)
  const lines = promptLines(deps, history, signal)
  closeWhenEnded(lines, outlet)
  const queue = queueLines(lines)
  let isPrompted = prompt(lines, queue)
  for await (const line of queue) {
    isPrompted = false
    if (signal.aborted || leave.test(line.trim())) break
    const reply =
      line.trim() === '' ? '' : `\n${render(withoutEcho(await answer(line, bot), line), deps.style())}\n`
    if (!(await outlet.write(reply + (await keep(line, history, deps))))) break
    isPrompted = prompt(lines, queue)
  }
  lines.close()
  // Ctrl-C and Ctrl-D leave the cursor behind the prompt.
  await outlet.write(`${isPrompted ? '\n' : ''}${terminalWords.goodbye}\n`)
}

/** Ctrl-C closes these lines as Ctrl-D does: readline sees to that where nobody listens for SIGINT. */
function promptLines(deps: TerminalDeps, history: History | undefined, signal: AbortSignal): Interface {
  return createInterface({
    input: deps.input,
    output: deps.output,
    terminal: true,
    prompt: deps.style().unicode ? '› ' : '> ',
    history: [...(history?.earlier ?? [])],
    historySize: recalledLines,
    removeHistoryDuplicates: true,
    signal,
  })
}

/** Asks for a line where one can still be typed, and says whether it did. */
function prompt(lines: Interface, queue: LineQueue): boolean {
  if (queue.isClosed()) return false
  lines.prompt()
  return true
}

function closeWhenEnded(lines: Interface, outlet: Outlet): void {
  outlet.ended.then(() => lines.close())
}

async function answer(line: string, bot: Bot): Promise<View> {
  const reply = await bot.handle(requestOf(line), floor)
  // A form is for who can fill one in; here the words are typed at once.
  return reply.kind === 'message' ? reply.view : { blocks: [] }
}

/** A view without the question that it restates, where that is the line just typed above it. */
function withoutEcho({ blocks }: View, line: string): View {
  const [first, ...rest] = blocks
  const restated = first?.kind === 'heading' ? first.content.map((part) => part.text).join('') : undefined
  return { blocks: restated === line.trim() ? rest : blocks }
}

/** A line that begins with "/" gives a command, as in chat; any other line is words to the bot. */
function requestOf(line: string): Request {
  const [, name, rest = ''] = /^\/(\S+)\s*(.*)$/su.exec(line.trim()) ?? []
  const asker = { from: origin, speaker: '', language: 'en' } as const
  return name === undefined
    ? { kind: 'mention', text: line, ...asker }
    : { kind: 'command', name, text: rest, ...asker }
}

function withProblem(opening: View, history: History | undefined): View {
  if (history?.problem === undefined) return opening
  const { path, reason } = history.problem
  const content = [text(terminalWords.historyUnread(path, reason))]
  return { blocks: [...opening.blocks, { kind: 'note', content }] }
}

/** Keeps a line for later sessions; says once, where it says it, that it cannot. */
async function keep(line: string, history: History | undefined, deps: TerminalDeps): Promise<string> {
  if (history === undefined || line.trim() === '') return ''
  const problem = await history.keep(line)
  if (problem === undefined) return ''
  const content = [text(terminalWords.historyUnkept(problem.path, problem.reason))]
  return `${render({ blocks: [{ kind: 'note', content }] }, deps.style())}\n`
}
