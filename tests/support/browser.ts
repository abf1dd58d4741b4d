import axe from 'axe-core'
import { z } from 'zod'
import { startChromium } from './chromium.ts'
import type { Pipe } from './pipe.ts'

/** How large a window is in CSS pixels, and what its reader prefers. */
export type Window = { readonly width: number; readonly height: number }

/** How a tab is opened: in light colours and with script unless told otherwise. */
export type TabSettings = Window & {
  readonly isDark?: boolean
  readonly hasNoScript?: boolean
  readonly isPrint?: boolean
}

/** A tab of its own, with nothing of any other tab in it: no cookie, no cache. */
export type Tab = {
  /** Resolves when the page and all that belongs to it is there; says the status that the server answered with. */
  open(url: string): Promise<void>
  /** The value of a JavaScript expression in the page, awaited; works where the page itself may run none. Throws what it throws. */
  evaluate(expression: string): Promise<unknown>
  /** Presses the middle of the first element that matches; brings it into view first. Throws where there is none. */
  click(selector: string): Promise<void>
  /** Does something that leads to another page, and resolves when that page is there. */
  follow(act: () => Promise<void>): Promise<void>
  /** Resolves when the expression is true in the page; throws where it is not within five seconds. */
  until(expression: string): Promise<void>
  /** Types words where the focus is. */
  type(words: string): Promise<void>
  /** Presses a key by its DOM name: Tab, Enter, Escape, ArrowDown. */
  press(key: string, isShifted?: boolean): Promise<void>
  /** The whole page as a PNG, two dots to a pixel; `part` is what the window shows of it. */
  picture(part?: 'window'): Promise<Buffer>
  /** What axe-core finds wrong, a line for each element: rule, element, what to do. */
  violations(): Promise<readonly string[]>
  resize(window: Window): Promise<void>
  close(): Promise<void>
}

/** Chromium without a window. */
export type Browser = {
  readonly folder: string
  openTab(settings: TabSettings): Promise<Tab>
  close(): Promise<void>
}

/** Starts Chromium, cut off from every network but this machine. Throws a BrowserError where there is none. */
export async function openBrowser(): Promise<Browser> {
  const { pipe, folder, close } = await startChromium()
  return { folder, close, openTab: (settings) => openTab(pipe, settings) }
}

async function openTab(pipe: Pipe, settings: TabSettings): Promise<Tab> {
  const { browserContextId } = z
    .object({ browserContextId: z.string() })
    .parse(await pipe.ask('Target.createBrowserContext'))
  const opened = await pipe.ask('Target.createTarget', { url: 'about:blank', browserContextId })
  const { targetId } = z.object({ targetId: z.string() }).parse(opened)
  const attached = await pipe.ask('Target.attachToTarget', { targetId, flatten: true })
  const { sessionId } = z.object({ sessionId: z.string() }).parse(attached)
  const ask = (method: string, params: object = {}): Promise<unknown> => pipe.ask(method, params, sessionId)
  await prepare(ask, settings)
  // Without script nothing that takes time ever ends, so that it is lent for as long as an expression takes.
  const lend = async (isOff: boolean): Promise<unknown> =>
    settings.hasNoScript && ask('Emulation.setScriptExecutionDisabled', { value: isOff })
  const evaluate = async (expression: string): Promise<unknown> => {
    await lend(false)
    return evaluateIn(ask, expression).finally(() => lend(true))
  }
  const follow = async (act: () => Promise<void>): Promise<void> => {
    const loaded = pipe.next('Page.loadEventFired', sessionId)
    await act()
    await loaded
  }
  const navigate = async (url: string): Promise<void> => {
    const { errorText } = z
      .object({ errorText: z.string().optional() })
      .parse(await ask('Page.navigate', { url }))
    if (errorText !== undefined && errorText !== 'net::ERR_HTTP_RESPONSE_CODE_FAILURE')
      throw new Error(`${url}: ${errorText}`)
  }
  return {
    open: (url) => follow(() => navigate(url)),
    evaluate,
    follow,
    click: (selector) => click(ask, evaluate, selector),
    until: (expression) => until(evaluate, expression),
    type: async (text) => void (await ask('Input.insertText', { text })),
    press: (key, isShifted) => press(ask, key, isShifted ?? false),
    picture: (part) => picture(ask, evaluate, part),
    violations: () => violations(evaluate),
    resize: (window) => resize(ask, window),
    close: async () => void (await pipe.ask('Target.disposeBrowserContext', { browserContextId })),
  }
}

type Ask = (method: string, params?: object) => Promise<unknown>

async function prepare(ask: Ask, settings: TabSettings): Promise<void> {
  await ask('Page.enable')
  await resize(ask, settings)
  await ask('Emulation.setEmulatedMedia', {
    media: settings.isPrint ? 'print' : '',
    features: [{ name: 'prefers-color-scheme', value: settings.isDark ? 'dark' : 'light' }],
  })
  if (settings.hasNoScript) await ask('Emulation.setScriptExecutionDisabled', { value: true })
}

async function resize(ask: Ask, { width, height }: Window): Promise<void> {
  await ask('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 2, mobile: false })
}

const evaluated = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z
    .object({ text: z.string(), exception: z.object({ description: z.string().optional() }).optional() })
    .optional(),
})

async function evaluateIn(ask: Ask, expression: string): Promise<unknown> {
  const asked = { expression, awaitPromise: true, returnByValue: true }
  const { result, exceptionDetails } = evaluated.parse(await ask('Runtime.evaluate', asked))
  if (exceptionDetails !== undefined)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}

const point = z.object({ x: z.number(), y: z.number() })

async function click(ask: Ask, evaluate: Tab['evaluate'], selector: string): Promise<void> {
  const found = await evaluate(
    `(() => {
      const element = document.querySelector(${JSON.stringify(selector)})
      if (element === null) throw new Error('Nothing matches ' + ${JSON.stringify(selector)})
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { x, y, width, height } = element.getClientRects()[0]
      return { x: x + width / 2, y: y + height / 2 }
    })()`,
  )
  const at = { ...point.parse(found), button: 'left', clickCount: 1 }
  await ask('Input.dispatchMouseEvent', { type: 'mousePressed', ...at })
  await ask('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at })
}

async function until(evaluate: Tab['evaluate'], expression: string): Promise<void> {
  const isThere = await evaluate(`new Promise((resolve) => {
    const last = performance.now() + 5000
    const look = () => {
      if (${expression}) resolve(true)
      else if (performance.now() > last) resolve(false)
      else requestAnimationFrame(look)
    }
    look()
  })`)
  if (isThere !== true) throw new Error(`This did not become true in the page: ${expression}`)
}

const codes: Readonly<Record<string, { readonly code: number; readonly text?: string }>> = {
  Tab: { code: 9 },
  Enter: { code: 13, text: '\r' },
  Escape: { code: 27 },
  ' ': { code: 32, text: ' ' },
  ArrowUp: { code: 38 },
  ArrowDown: { code: 40 },
}

async function press(ask: Ask, key: string, isShifted: boolean): Promise<void> {
  const known = codes[key]
  if (known === undefined) throw new Error(`tests/support/browser.ts does not know the key ${key}`)
  const event = {
    key,
    code: key === ' ' ? 'Space' : key,
    windowsVirtualKeyCode: known.code,
    modifiers: isShifted ? 8 : 0,
    ...(known.text === undefined ? {} : { text: known.text }),
  }
  await ask('Input.dispatchKeyEvent', { type: 'keyDown', ...event })
  await ask('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
}

const size = z.object({ width: z.number(), height: z.number() })

/** The picture is taken when the elements and fonts of the page are ready. */
async function picture(ask: Ask, evaluate: Tab['evaluate'], part?: 'window'): Promise<Buffer> {
  const found = await evaluate(
    `(async () => {
      await Promise.all([...document.querySelectorAll('*')].map((element) => element.updateComplete))
      await document.fonts.ready
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      return { width: innerWidth, height: Math.ceil(document.body.getBoundingClientRect().height) }
    })()`,
  )
  const clip = { x: 0, y: 0, ...size.parse(found), scale: 1 }
  const shot =
    part === 'window'
      ? { format: 'png' }
      : { format: 'png', clip, captureBeyondViewport: true, optimizeForSpeed: false }
  const { data } = z.object({ data: z.string() }).parse(await ask('Page.captureScreenshot', shot))
  return Buffer.from(data, 'base64')
}

async function violations(evaluate: Tab['evaluate']): Promise<readonly string[]> {
  const found = await evaluate(`(async () => {
    ${axe.source}
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary))
  })()`)
  return z.array(z.string()).parse(found)
}
