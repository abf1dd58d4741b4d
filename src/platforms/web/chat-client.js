// @ts-check
// What makes a chat of the page. Without it all of this is done by forms and by loading the page again.

/** @typedef {{ readonly value: string, readonly label: string }} Choice What is offered, and what it is called. */

const talk = elementOf('talk', HTMLElement)
const composer = elementOf('composer', HTMLFormElement)
const box = elementOf('box', HTMLTextAreaElement)
const state = elementOf('state', HTMLElement)
const suggestions = elementOf('suggestions', HTMLElement)
const { unreached = '', waiting = '', you = '' } = composer.dataset
const { timeZone } = Intl.DateTimeFormat().resolvedOptions()

/** Milliseconds between two looks for what the bot said by itself, and before something is said to take long. */
const pause = { look: 5000, wait: 300, type: 120 }

let underWay = 0
/** @type {ReturnType<typeof setTimeout> | undefined} */
let typing

document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.getAttribute('action') !== '/chat') return
  event.preventDefault()
  act(form, event.submitter)
})

box.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault()
    composer.requestSubmit()
  }
  if (event.key === 'ArrowUp' && !suggestions.hidden) {
    event.preventDefault()
    focusOn(suggestions.lastElementChild)
  }
  if (event.key === 'Escape') offer([])
})

box.addEventListener('input', () => {
  grow()
  later(async () => {
    const line = box.value
    const choices = line.startsWith('/') ? await ask({ line }) : []
    // What is offered for words that have been sent or changed meanwhile comes too late.
    if (box.value === line) offer(choices)
  })
})

suggestions.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null
  if (button === null) return
  box.value = button.value
  box.focus()
  grow()
  offer([])
})

suggestions.addEventListener('keydown', (event) => {
  const { key } = event
  if (key !== 'ArrowUp' && key !== 'ArrowDown' && key !== 'Escape') return
  event.preventDefault()
  const at = document.activeElement
  const beside = key === 'ArrowUp' ? at?.previousElementSibling : at?.nextElementSibling
  focusOn(key === 'Escape' ? box : (beside ?? box))
  if (key === 'Escape') offer([])
})

document.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return
  const what = target.dataset['suggest']
  if (what === undefined) return
  later(async () => {
    const choices = await ask({ what, typed: target.value })
    target.list?.replaceChildren(...choices.map(({ label }) => new Option(label, label)))
  })
})

document.addEventListener('visibilitychange', look)
setInterval(look, pause.look)
localize(talk)
grow()
if (location.hash === '' && talk.children.length > 1) talk.lastElementChild?.scrollIntoView({ block: 'end' })

/**
 * An element of the page by its id. Throws where there is none of that kind: a page that is no chat.
 * @template {HTMLElement} Kind
 * @param {string} id
 * @param {new () => Kind} kind
 * @returns {Kind}
 */
function elementOf(id, kind) {
  const found = document.getElementById(id)
  if (found instanceof kind) return found
  throw new Error(`The page has no ${kind.name} called ${id}.`)
}

/**
 * Does what a form does, in the page that is there.
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} submitter
 */
async function act(form, submitter) {
  // No form of the page has files: all that is sent is words.
  const sent = new URLSearchParams(
    [...new FormData(form, submitter)].map(([name, value]) => [name, String(value)]),
  )
  sent.set('since', talk.dataset['point'] ?? '')
  sent.set('zone', timeZone)
  const line = sent.getAll('act').at(-1) === 'say' ? (sent.get('line') ?? '') : undefined
  const echo = line === undefined ? undefined : echoOf(line)
  if (form === composer) box.value = ''
  offer([])
  grow()
  underWay++
  const wait = setTimeout(() => tell(waiting), pause.wait)
  try {
    const response = await fetch('/chat', { method: 'POST', body: sent })
    const text = await response.text()
    if (response.ok) take(text, form)
    else giveBack(line, form)
    tell(response.ok ? '' : problemIn(text))
  } catch {
    giveBack(line, form)
    tell(unreached)
  } finally {
    clearTimeout(wait)
    echo?.remove()
    underWay--
  }
}

/**
 * Puts words that were not taken into the box again, if nothing else stands there by now.
 * @param {string | undefined} line
 * @param {HTMLFormElement} form
 */
function giveBack(line, form) {
  if (form === composer && box.value === '') box.value = line ?? ''
  grow()
}

/**
 * What a page about something that went wrong says.
 * @param {string} text
 */
function problemIn(text) {
  return new DOMParser().parseFromString(text, 'text/html').querySelector('main p')?.textContent ?? unreached
}

/**
 * What a person said, until the server has it.
 * @param {string} line
 */
function echoOf(line) {
  const echo = document.createElement('article')
  echo.className = 'you sending'
  echo.ariaLabel = you
  echo.append(Object.assign(document.createElement('p'), { textContent: line }))
  talk.append(echo)
  echo.scrollIntoView({ block: 'nearest' })
  return echo
}

/**
 * Puts new messages at the end and changed ones in their places; shows the first that is to be read. `form` is what they answer.
 * @param {string} text
 * @param {HTMLFormElement} [form]
 */
function take(text, form) {
  const news = new DOMParser().parseFromString(text, 'text/html').body.firstElementChild
  if (!(news instanceof HTMLElement)) return
  const focused = document.activeElement
  const home = focused?.closest('article')?.id
  talk.dataset['point'] = news.dataset['point'] ?? ''
  for (const echo of talk.querySelectorAll('.sending')) echo.remove()
  const messages = [...news.children].filter((child) => child instanceof HTMLElement)
  for (const message of messages) {
    localize(message)
    const before = document.getElementById(message.id)
    if (before === null) talk.append(message)
    else before.replaceWith(message)
  }
  const first = messages.find((message) => message.matches('.bot') && !message.hidden)
  if (first !== undefined) show(first, messages.at(-1) ?? first)
  // Nobody is led away from where they are by what the bot says by itself.
  const field = first?.querySelector('.form :is(input:not([type=hidden]), textarea, select)')
  if (field) focusOn(field)
  else if (focused?.isConnected === false) refocus(focused, home, form === undefined ? undefined : first)
}

/**
 * A message from its beginning, and to the end of what is new where there is room for both.
 * @param {HTMLElement} first
 * @param {HTMLElement} last
 */
function show(first, last) {
  last.scrollIntoView({ block: 'nearest' })
  if (first.getBoundingClientRect().top < 0) first.scrollIntoView({ block: 'start' })
}

/**
 * Whoever was at what is no more finds themselves at what took its place: the same button, what came of it, or the message.
 * @param {Element} gone
 * @param {string | undefined} home
 * @param {HTMLElement | undefined} outcome
 */
function refocus(gone, home, outcome) {
  const message = home === undefined ? null : document.getElementById(home)
  const value = gone instanceof HTMLButtonElement ? gone.value : undefined
  const again = [...(message?.querySelectorAll('button') ?? [])].find((button) => button.value === value)
  const to = again ?? outcome ?? message ?? box
  if (to.matches('article')) to.tabIndex = -1
  to.focus({ preventScroll: true })
}

/** Looks for what the bot said by itself. */
async function look() {
  if (document.hidden || underWay > 0) return
  const isAtEnd = innerHeight + scrollY > document.documentElement.scrollHeight - 200
  const response = await fetch(`/chat/news?since=${talk.dataset['point']}`).catch(() => undefined)
  if (response?.status !== 200 || underWay > 0) return
  const before = scrollY
  take(await response.text())
  if (!isAtEnd) scrollTo({ top: before })
}

/**
 * What some typed words may mean; nothing where the server does not answer.
 * @param {Record<string, string>} query
 * @returns {Promise<readonly Choice[]>}
 */
async function ask(query) {
  const response = await fetch(`/chat/suggest?${new URLSearchParams(query)}`).catch(() => undefined)
  return response?.ok ? response.json() : []
}

/**
 * Buttons with whole lines.
 * @param {readonly Choice[]} choices
 */
function offer(choices) {
  suggestions.hidden = choices.length === 0
  suggestions.replaceChildren(
    ...choices.map(({ value, label }) =>
      Object.assign(document.createElement('button'), { type: 'button', value, textContent: label }),
    ),
  )
}

/**
 * Does something once nobody has typed for a moment.
 * @param {() => void} work
 */
function later(work) {
  clearTimeout(typing)
  typing = setTimeout(work, pause.type)
}

/**
 * Goes where the keyboard is to be, if one can be there.
 * @param {Element | null} element
 */
function focusOn(element) {
  if (element instanceof HTMLElement) element.focus()
}

/** @param {string} words What is said of what is going on. */
function tell(words) {
  state.textContent = words
}

/** The box is as high as what stands in it. */
function grow() {
  box.style.height = 'auto'
  box.style.height = `${box.scrollHeight + 2}px`
}

/**
 * Instants in the reader's own time.
 * @param {Element} part
 */
function localize(part) {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  for (const time of part.querySelectorAll('time')) time.textContent = format.format(new Date(time.dateTime))
}
