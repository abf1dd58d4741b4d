import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { BrowserError } from './browser-error.ts'
import { openPipe, type Pipe } from './pipe.ts'

/** A Chromium without a window, and a folder that is gone with it. */
export type Chromium = { readonly pipe: Pipe; readonly folder: string; close(): Promise<void> }

/** Starts Chromium, cut off from every network but this machine. Throws a BrowserError where there is none. */
export async function startChromium(): Promise<Chromium> {
  const program = findChromium()
  if (program === undefined) throw new BrowserError(missing)
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-chromium-'))
  const child = spawn(program, [...flags, `--user-data-dir=${join(folder, 'profile')}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  await once(child, 'spawn')
  return { pipe: openPipe(child), folder, close: () => close(child, folder) }
}

function findChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const places = names.flatMap((name) => folders.map((folder) => resolve(folder, name)))
  return places.find((place) => existsSync(place))
}

async function close(child: ChildProcess, folder: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit')
    child.kill()
    await ended
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** Where Debian, other Linux systems and macOS have it. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
] as const

const missing =
  'This needs Chromium, and there is none here. Install it (on Debian: apt-get install chromium) and run it again.'

const flags = [
  '--headless',
  '--remote-debugging-pipe',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-gpu',
  '--hide-scrollbars',
  // Letters in greys are the same on every screen, and few colours make a small file.
  '--disable-lcd-text',
  '--font-render-hinting=none',
  // Chromium refuses its sandbox to root, which is who runs things in a container.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
] as const

/** Whether there is a Chromium on this machine. */
export const hasChromium: boolean = findChromium() !== undefined
