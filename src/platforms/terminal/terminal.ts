import { createInterface, type Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Outlet as PlatformOutlet } from '../../bot/request.ts'
import { terminalWords } from '../../view/terminal-words.ts'
import { text, type View } from '../../view/view.ts'
import type { Platform } from '../platform.ts'
import { type Conversation, createConversation, origin } from './conversation.ts'
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
  /** Where files are kept that the bot makes; the current folder unless told. */
  readonly folder?: string
}

/** A person at a prompt, or a pipe with a question a line. It ends with the input, with `quit`, and with Ctrl-C. */
export function createTerminal(deps: TerminalDeps): Platform {
  const leaving = new AbortController()
  let session: Promise<void> = Promise.resolve()
  let isServing = false
  return {
    name: 'terminal',
    outlet: silent(() => isServing && !leaving.signal.aborted),
    start: (bot) => {
      const conversation = createConversation(bot, deps.folder ?? '.')
      isServing = true
      session = deps.isInteractive
        ? converse(conversation, deps, leaving.signal)
        : answerAll(conversation, deps, leaving.signal)
      return session
    },
    examine: async () => [],
    stop: () => {
      leaving.abort()
      return session
    },
  }
}

/** Who sits at a terminal is answered when they type; between their lines nothing is said to them. */
function silent(isServing: () => boolean): PlatformOutlet {
  const refuse = async (id: string) => {
    if (!isServing()) return { kind: 'failed' } as const
    return { kind: id.startsWith('terminal:') ? 'forbidden' : 'gone' } as const
  }
  return {
    post: refuse,
    direct: refuse,
    edit: refuse,
    // Who sits there has the zone of the machine.
    zoneOf: async (learner) =>
      learner === origin.learner ? new Intl.DateTimeFormat().resolvedOptions().timeZone : undefined,
  }
}

/** In a form "exit" may be what a field is to hold, and only "/exit" leaves. */
function isLeaving(line: string, conversation: Conversation): boolean {
  return (conversation.isFilling() ? /^\/(?:quit|exit)$/i : /^\/?(?:quit|exit)[.!]?$/i).test(line.trim())
}

async function answerAll(conversation: Conversation, deps: TerminalDeps, signal: AbortSignal): Promise<void> {
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
    if (line.trim() === '' && !conversation.isFilling()) continue
    if (signal.aborted || isLeaving(line, conversation)) break
    if (!(await outlet.write(gap + render(await conversation.say(line), deps.style())))) break
    gap = '\n'
  }
  if (conversation.isFilling()) await outlet.write(`\n${terminalWords.form.unfinished}\n`)
  lines.close()
}

async function converse(conversation: Conversation, deps: TerminalDeps, signal: AbortSignal): Promise<void> {
  const outlet = createOutlet(deps.output)
  const history = deps.historyFile === undefined ? undefined : await openHistory(deps.historyFile)
  await outlet.write(`${render(withProblem(deps.opening, history), deps.style())}\n`)
  const lines = promptLines(deps, history, signal)
  closeWhenEnded(lines, outlet)
  const queue = queueLines(lines)
  let isPrompted = prompt(lines, queue)
  for await (const line of queue) {
    isPrompted = false
    if (signal.aborted || isLeaving(line, conversation)) break
    const isSaid = line.trim() !== '' || conversation.isFilling()
    const view = isSaid ? withoutEcho(await conversation.say(line), line) : undefined
    const reply = view === undefined ? '' : `\n${render(view, deps.style())}\n`
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

/** A view without the question that it restates, where that is the line just typed above it. */
function withoutEcho({ blocks }: View, line: string): View {
  const [first, ...rest] = blocks
  const restated = first?.kind === 'heading' ? first.content.map((part) => part.text).join('') : undefined
  return { blocks: restated === line.trim() ? rest : blocks }
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
