import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { createTerminal } from '../../../src/platforms/terminal/terminal.ts'
import { madeBot } from '../../support/bot.ts'
import { brokenPipe, createScreen, piped } from '../../support/streams.ts'
import { opening, session, style } from '../../support/terminal-session.ts'

describe('a person at the terminal', () => {
  it('is told in two lines what is loaded and what to try', async () => {
    const { screen, press, ended } = await session()
    expect(screen.shown().split('\n').slice(0, 4)).toEqual([
      '3 documents, 101 words, 6 passages from knowledge/.',
      "Ask a question, for example: Who paid for the lantern? Type 'help' for",
      'more.',
      '',
    ])
    press('\u0003')
    await ended
  })

  it('asks, goes on, widens, chooses a document, looks things up and leaves', async () => {
    const { type, press, screen, ended } = await session()
    expect(await type('Who paid for the lantern?')).toContain('  │ Every keeper wound the *lantern* by hand.')
    expect(await type('more')).toContain('A keeper who let the *lantern* die')
    expect(await type('wider')).toContain('The lantern burnt whale oil')
    expect(await type('in harbour')).toContain('Questions now go to “What the Harbour Board Paid” only.')
    expect(await type('regatta')).toContain('Nothing in “What the Harbour Board Paid” answers that.')
    expect(await type('sources 2 lines')).toContain('line 5  Accept all cookies')
    expect(await type('help')).toContain('sources [document] [lines | export]')
    expect(await type('/nonsense')).toContain("There is no command “nonsense”; 'help' lists them.")
    press('quit\r')
    await ended
    expect(screen.shown()).toMatch(/quit\r?\nGoodbye\.\n$/)
  })

  it('reads a question once: where it was typed, or above what goes on from it', async () => {
    const { type, press, ended } = await session()
    expect((await type('lantern')).split('\n').slice(0, 3)).toEqual([
      'lantern\r',
      '',
      '  │ Every keeper wound the *lantern* by hand.',
    ])
    expect((await type('more')).split('\n').slice(0, 3)).toEqual(['more\r', '', 'lantern'])
    press('\u0004')
    await ended
  })

  it('sees nothing but a new prompt after an empty line', async () => {
    const { type, press, ended } = await session()
    expect(await type('   ')).not.toContain('question')
    press('\u0004')
    await ended
  })

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
    ['Ctrl-C in the middle of a line', 'half a ques\u0003'],
  ])('leaves politely with %s', async (_, keys) => {
    const { press, screen, ended } = await session()
    press(keys)
    await ended
    expect(screen.shown()).toMatch(/\nGoodbye\.\n$/)
  })

  it('may type ahead of the answers, and leave ahead of them too', async () => {
    const { press, screen, ended } = await session()
    press('frost\rin 3\rregatta\r\u0004')
    await ended
    for (const said of ['the great', 'Questions now go to', 'Nothing in'])
      expect(screen.shown()).toContain(said)
    expect(screen.shown()).toMatch(/\nGoodbye\.\n$/)
  })

  it('may type before the session is ready', async () => {
    const [input, screen] = [new PassThrough(), createScreen()]
    input.write('frost\rquit\r')
    await createTerminal({ input, output: screen, isInteractive: true, style: () => style, opening }).start(
      madeBot().bot,
    )
    expect(screen.shown()).toContain('the great')
  })

  it('finds earlier lines with the arrow keys', async () => {
    const { type, press, ended } = await session()
    await type('frost')
    expect(await type('\u001B[A')).toContain('*frost*')
    press('\u0004')
    await ended
  })

  it('reads answers as wide as the window has become', async () => {
    let width = 72
    const { type, press, ended } = await session({ style: () => ({ ...style, width }) })
    const wide = await type('frost')
    width = 30
    const narrow = await type('frost')
    expect(Math.max(...narrow.split('\n').map((line) => line.length))).toBeLessThan(40)
    expect(Math.max(...wide.split('\n').map((line) => line.length))).toBeGreaterThan(60)
    press('\u0004')
    await ended
  })

  it('gets an answer to a line of 5,000 characters', async () => {
    const { type, press, ended } = await session()
    expect(await type(`frost ${'x'.repeat(4994)}`)).toContain('*frost*')
    press('\u0004')
    await ended
  })

  it('ends when the window is closed', async () => {
    const { screen, ended } = await session()
    screen.destroy()
    await ended
  })

  it('ends at once when it was stopped before it began', async () => {
    const terminal = createTerminal({
      input: new PassThrough(),
      output: createScreen(),
      isInteractive: true,
      style: () => style,
      opening,
    })
    await terminal.stop()
    await terminal.start(madeBot().bot)
  })

  it('ends when it is stopped from outside', async () => {
    const { stop, screen } = await session()
    await stop()
    await stop()
    expect(screen.shown()).toContain('Goodbye.')
  })
})

describe('the history of a terminal', () => {
  it('comes back in the next session', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-terminal-'))
    const historyFile = join(folder, 'history')
    const first = await session({ historyFile })
    await first.type('frost')
    await first.type('')
    first.press('\u0004')
    await first.ended
    expect(await readFile(historyFile, 'utf8')).toBe('frost\n')
    const second = await session({ historyFile })
    expect(await second.type('\u001B[A')).toContain('*frost*')
    second.press('\u0004')
    await second.ended
    await rm(folder, { recursive: true })
  })

  it('goes back further than the thirty lines that readline keeps by itself', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-terminal-'))
    const historyFile = join(folder, 'history')
    await writeFile(
      historyFile,
      `frost\n${Array.from({ length: 40 }, (_, index) => `sources ${index}\n`).join('')}`,
    )
    const { type, press, ended } = await session({ historyFile })
    await type('in all')
    expect(await type('\u001B[A'.repeat(42))).toContain('the great')
    press('\u0004')
    await ended
    await rm(folder, { recursive: true })
  })

  it('that cannot be kept is told, and stops nothing', async () => {
    const { screen, type, press, ended } = await session({ historyFile: tmpdir() })
    expect(screen.shown()).toContain('could not be read')
    const reply = await type('frost')
    expect(reply).toContain('*frost*')
    expect(reply).toContain('Questions cannot be kept in')
    press('\u0004')
    await ended
  })
})

describe('a pipe into the terminal', () => {
  const answer = async (input: PassThrough, output = createScreen(undefined, false)): Promise<string> => {
    await createTerminal({ input, output, isInteractive: false, style: () => style, opening }).start(
      madeBot().bot,
    )
    return output.shown()
  }

  it('gets the answers and nothing else', async () => {
    expect(await answer(piped('sources 3', '', 'in 3'))).toMatch(
      /^등대지기의 일기\n[^›]*\n\nQuestions now go to “등대지기의 일기” only\.\n$/,
    )
  })

  it('has every line answered, the last without a line end too', async () => {
    const input = new PassThrough()
    for (let number = 0; number < 1500; number++) input.write(`frost ${number}\n`)
    input.end('frost last')
    const out = await answer(input)
    for (let number = 0; number < 1500; number += 100) expect(out).toContain(`frost ${number}\n`)
    expect(out).toContain('frost last\n')
  })

  it('ends at quit, and unasked when it is empty', async () => {
    expect(await answer(piped('quit', 'frost'))).toBe('')
    expect(await answer(piped())).toBe('')
  })

  it('ends quietly when nobody reads any longer', async () => {
    const output = createScreen((chunk) => (chunk.includes('frost 1') ? brokenPipe() : undefined), false)
    const out = await answer(piped('frost 0', 'frost 1', 'frost 2'), output)
    expect(out).toContain('frost 0')
    expect(out).not.toContain('frost 2')
  })

  it('is left after the answer under way when it is stopped', async () => {
    const output = createScreen(undefined, false)
    const terminal = createTerminal({
      input: piped('frost 0', 'frost 1', 'frost 2'),
      output,
      isInteractive: false,
      style: () => style,
      opening,
    })
    const ended = terminal.start(madeBot().bot)
    await output.until((shown) => shown.includes('frost 0'))
    await terminal.stop()
    await ended
    expect(output.shown()).not.toContain('frost 2')
  })

  it('takes lines of a Windows file', async () => {
    const input = new PassThrough()
    input.end('in 3\r\nin\r\n')
    expect(await answer(input)).toContain('Questions go to “등대지기의 일기” only.')
  })
})

describe('the outlet of a terminal', () => {
  const once = { key: 'k', isRetry: false }

  it('says nothing to who sits there, and tells the zone of the machine', async () => {
    const terminal = createTerminal({
      input: new PassThrough(),
      output: createScreen(),
      isInteractive: true,
      style: () => style,
      opening,
    })
    const { outlet } = terminal
    expect(await outlet.direct('terminal:person', opening, once)).toEqual({ kind: 'failed' })
    const ended = terminal.start(madeBot().bot)
    expect(await outlet.direct('terminal:person', opening, once)).toEqual({ kind: 'forbidden' })
    expect(await outlet.post('terminal:prompt', opening, once)).toEqual({ kind: 'forbidden' })
    expect(await outlet.edit('elsewhere:1', opening)).toEqual({ kind: 'gone' })
    expect(await outlet.zoneOf('terminal:person')).toBe(new Intl.DateTimeFormat().resolvedOptions().timeZone)
    expect(await outlet.zoneOf('elsewhere:1')).toBeUndefined()
    await terminal.stop()
    await ended
    expect(await outlet.post('terminal:prompt', opening, once)).toEqual({ kind: 'failed' })
  })
})
