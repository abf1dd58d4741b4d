import { all, type Element, hasClass, readHtml, tagged } from './read-html.ts'

/** What is filled into a form instead of what stands in it, by the names of its inputs. */
export type Filled = Readonly<Record<string, string | readonly string[]>>

/**
 * Somebody with the chat page open in a browser, who acts over HTTP alone: with the page's script, which puts what is new
 * into the page that is there, or without, where each act loads the page again.
 */
export type Visitor = {
  /** Loads the page. */
  open(): Promise<void>
  /** The address of another run of the program; the page stays as it is. */
  moveTo(url: string): void
  /**
   * The messages on the page, oldest first, without those of which nothing stands there. What only an earlier page had is
   * among them: without script it is one step back.
   */
  messages(): readonly Element[]
  /** The page as it was loaded last. */
  page(): Element
  /** Sends a form by one of its buttons; gives the messages that came or changed. */
  send(form: Element, button?: Element, filled?: Filled): Promise<readonly Element[]>
  /** Sends fields as a form of the page would, with its token. */
  post(fields: Readonly<Record<string, string>>): Promise<readonly Element[]>
  /** Writes a line into the box and sends it. */
  say(line: string): Promise<readonly Element[]>
  /** Looks for what the bot said by itself. */
  look(): Promise<void>
  /** A request with the cookie of this browser. */
  fetch(path: string, init?: RequestInit): Promise<Response>
  cookie(): string
}

/** A browser without any cookie yet. */
export function visitor(url: string, hasScript = true): Visitor {
  let base = url
  let cookie = ''
  let page: Element = readHtml('')
  let point = ''
  const messages = new Map<string, Element>()

  const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(base + path, {
      redirect: 'manual',
      ...init,
      headers: { cookie, ...Object.fromEntries(new Headers(init.headers)) },
    })
    const [set] = response.headers.getSetCookie()
    cookie = set?.split(';', 1)[0] ?? cookie
    return response
  }
  const take = (within: Element): readonly Element[] => {
    const changed = tagged(within, 'article').filter(({ attributes }) => attributes['id'] !== undefined)
    for (const message of changed) messages.set(message.attributes['id'] ?? '', message)
    point = all(within, ({ attributes }) => 'data-point' in attributes)[0]?.attributes['data-point'] ?? point
    return changed.filter(({ attributes }) => !('hidden' in attributes))
  }
  const open = async (): Promise<readonly Element[]> => {
    const response = await request('/')
    if (response.status !== 200) throw new Error(`The page came with ${response.status}`)
    page = readHtml(await response.text())
    return take(page)
  }
  const post = async (sent: URLSearchParams): Promise<readonly Element[]> => {
    if (hasScript) sent.set('since', point)
    const headers = { 'sec-fetch-site': 'same-origin', origin: base }
    const response = await request('/chat', { method: 'POST', body: sent, headers })
    if (response.status === 303) {
      const before = new Set([...messages.values()].map((message) => JSON.stringify(message)))
      return (await open()).filter((message) => !before.has(JSON.stringify(message)))
    }
    if (response.status === 204) return []
    const text = await response.text()
    if (response.status !== 200) throw new Error(`${response.status}: ${text}`)
    return take(readHtml(text))
  }
  const send: Visitor['send'] = (form, button, filled = {}) => post(fieldsOf(form, button, filled))
  return {
    open: async () => void (await open()),
    moveTo: (to) => {
      base = to
    },
    messages: () => [...messages.values()].filter(({ attributes }) => !('hidden' in attributes)),
    page: () => page,
    send,
    post: (fields) => {
      const token = fieldsOf(composerIn(page), undefined, {}).get('token') ?? ''
      return post(new URLSearchParams({ token, ...fields }))
    },
    say: (line) => send(composerIn(page), undefined, { line }),
    look: async () => {
      if (!hasScript) return void (await open())
      const response = await request(`/chat/news?since=${point}`)
      if (response.status === 200) take(readHtml(await response.text()))
    },
    fetch: request,
    cookie: () => cookie,
  }
}

/** The form with the box to write in; throws where the page has none. */
export function composerIn(page: Element): Element {
  const [composer] = all(page, ({ attributes }) => attributes['id'] === 'composer')
  if (composer === undefined) throw new Error('There is no box on the page')
  return composer
}

/** What a browser sends with a form: what stands in it, or was filled in, and the button that sends it. */
export function fieldsOf(form: Element, button: Element | undefined, filled: Filled): URLSearchParams {
  const sent = new URLSearchParams()
  const controls = all(form, ({ tag }) => ['input', 'textarea', 'select', 'button'].includes(tag))
  for (const control of controls) {
    const { name } = control.attributes
    if (name === undefined || (control.tag === 'button' && control !== button)) continue
    for (const value of filledIn(control, filled[name])) sent.append(name, value)
  }
  return sent
}

/** What one control sends. */
function filledIn(control: Element, given: string | readonly string[] | undefined): readonly string[] {
  const { type = '', value = '' } = control.attributes
  if (given === undefined || type === 'hidden' || control.tag === 'button') return valuesOf(control)
  if (!ticked.has(type)) return [given].flat()
  return [given].flat().includes(value) ? [value] : []
}

const ticked: ReadonlySet<string> = new Set(['checkbox', 'radio'])

function valuesOf(control: Element): readonly string[] {
  const { tag, attributes, children } = control
  if (tag === 'textarea') return [children.join('').replace(/^\n/, '')]
  if (tag === 'select') return [tagged(control, 'option')[0]?.attributes['value'] ?? '']
  if (ticked.has(attributes['type'] ?? '') && !('checked' in attributes)) return []
  return [attributes['value'] ?? '']
}

/** The forms in a message that are no menu of it. */
export function formsIn(message: Element): readonly Element[] {
  return tagged(message, 'form').filter(
    (form) => hasClass(form, 'form') || hasClass(form, 'actions') || hasClass(form, 'choice'),
  )
}
