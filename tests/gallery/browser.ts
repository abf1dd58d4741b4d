import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { GalleryError } from './gallery-error.ts'
import { openPipe, type Pipe } from './pipe.ts'

/** A whole page to take a picture of, and how many CSS pixels wide it is. */
export type Page = { readonly html: string; readonly width: number }

/** Chromium without a window. */
export type Browser = {
  /** The page as a PNG, two dots to a pixel, as high as the page is. */
  picture(page: Page): Promise<Buffer>
  close(): Promise<void>
}

/** Starts Chromium, cut off from every network. Throws a GalleryError where there is none. */
export async function openBrowser(): Promise<Browser> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-gallery-'))
  const child = await startChromium(folder)
  const pipe = openPipe(child)
  const session = await openTab(pipe)
  return {
    picture: async ({ html, width }) => {
      const file = join(folder, 'page.html')
      await writeFile(file, html)
      const size = { width, height: 400, deviceScaleFactor: 2, mobile: false }
      await pipe.ask('Emulation.setDeviceMetricsOverride', size, session)
      const loaded = pipe.next('Page.loadEventFired', session)
      await pipe.ask('Page.navigate', { url: pathToFileURL(file).href }, session)
      await loaded
      const height = await heightOf(pipe, session)
      const clip = { x: 0, y: 0, width, height, scale: 1 }
      const shot = { format: 'png', clip, captureBeyondViewport: true, optimizeForSpeed: false }
      const { data } = z
        .object({ data: z.string() })
        .parse(await pipe.ask('Page.captureScreenshot', shot, session))
      return Buffer.from(data, 'base64')
    },
    close: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit')
        child.kill()
        await ended
      }
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Where Debian, other Linux systems and macOS have it. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
] as const

async function startChromium(folder: string): Promise<ChildProcess> {
  for (const name of names) {
    const child = spawn(name, [...flags, `--user-data-dir=${join(folder, 'profile')}`], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    })
    const isThere = await new Promise<boolean>((resolve, reject) => {
      child.once('spawn', () => resolve(true))
      child.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ENOENT' ? resolve(false) : reject(error),
      )
    })
    if (isThere) return child
  }
  await rm(folder, { recursive: true })
  throw new GalleryError(
    'The gallery is drawn by Chromium, and there is none here. Install it (on Debian: apt-get install chromium) and run npm run gallery again.',
  )
}

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

async function openTab(pipe: Pipe): Promise<string> {
  const opened = await pipe.ask('Target.createTarget', { url: 'about:blank' })
  const { targetId } = z.object({ targetId: z.string() }).parse(opened)
  const attached = await pipe.ask('Target.attachToTarget', { targetId, flatten: true })
  const { sessionId } = z.object({ sessionId: z.string() }).parse(attached)
  await pipe.ask('Page.enable', {}, sessionId)
  return sessionId
}

/** The height of the page once its elements and fonts are ready. Throws what went wrong in the page. */
async function heightOf(pipe: Pipe, session: string): Promise<number> {
  const expression = `(async () => {
    await Promise.all([...document.querySelectorAll('*')].map((element) => element.updateComplete))
    await document.fonts.ready
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    return Math.ceil(document.body.getBoundingClientRect().height)
  })()`
  const asked = { expression, awaitPromise: true, returnByValue: true }
  const answer = evaluated.parse(await pipe.ask('Runtime.evaluate', asked, session))
  if (answer.result.value === undefined)
    throw new Error(answer.exceptionDetails?.text ?? 'The page has no height')
  return answer.result.value
}

const evaluated = z.object({
  result: z.object({ value: z.number().optional() }),
  exceptionDetails: z.object({ text: z.string() }).optional(),
})
