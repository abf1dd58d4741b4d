import type { Bot } from '../../../src/bot/bot.ts'
import type { Outlet, Suggestible } from '../../../src/bot/request.ts'
import { readSession } from '../../../src/platforms/web/session.ts'
import type { Heard, Stage, Talker } from '../../contracts/platform.ts'
import { type Element, hasClass, seen, tagged } from './read-html.ts'
import { run } from './run.ts'
import { type Filled, formsIn, type Visitor, visitor } from './visitor.ts'

/** The chat page under the contract: one person, in one browser. */
export async function openStage(bot: Bot, now: () => number, hasScript: boolean): Promise<Stage> {
  let running = await run(bot, { now })
  const told = [running.told]
  const browser = visitor(running.url, hasScript)
  await browser.open()
  const key = await begin(browser)
  const ada = talkerOf(browser)
  return {
    ada,
    bo: ada,
    cy: ada,
    openMessages: () => browser.messages().filter(isOpen).map(textOf),
    violations: () => told.flat().map(String),
    desk: {
      outlet: () => looking(running.outlet, browser),
      ids: {
        channel: `web:${key}:talk`,
        ada: `web:${key}:reader`,
        group: '',
        lostChannel: `web:${'x'.repeat(22)}:talk`,
        lostMessage: `web:${key}:m0-99`,
      },
      restart: async (other) => {
        await running.stop()
        running = await run(other, { now })
        told.push(running.told)
        browser.moveTo(running.url)
      },
    },
    stop: () => running.stop(),
  }
}

/** Has the program keep the talk, with something that says nothing in it; gives what the session is called. */
async function begin(browser: Visitor): Promise<string> {
  await browser.post({ act: 'cancel', message: 'm0-0' })
  const session = readSession(browser.cookie().split('=')[1])
  if (session === undefined) throw new Error('The page gave no session')
  return session.key
}

/** What is said first is looked for on the page as soon as it has been said. */
function looking(outlet: Outlet, browser: Visitor): Outlet {
  const then = async <T>(saying: Promise<T>): Promise<T> => {
    const said = await saying
    // A program that has left answers nobody.
    await browser.look().catch((error: unknown) => {
      if (!(error instanceof TypeError)) throw error
    })
    return said
  }
  return {
    post: (...saying) => then(outlet.post(...saying)),
    direct: (...saying) => then(outlet.direct(...saying)),
    edit: (...saying) => then(outlet.edit(...saying)),
    zoneOf: (learner) => outlet.zoneOf(learner),
  }
}

const isOpen = (message: Element): boolean => hasClass(message, 'open')

/** What a person reads in a message, without what stands on buttons and who else sees it. */
function textOf(message: Element): string {
  return seen(
    message,
    (element) => hasClass(element, 'readers') || hasClass(element, 'actions') || hasClass(element, 'choice'),
  )
}

/** What a person has before them, and can go on from. */
export function heardIn(message: Element, browser: Visitor): Heard {
  const forms = formsIn(message)
  const buttons = forms.flatMap((form) =>
    tagged(form, 'button').map((button) => ({ form, button, label: seen(button) })),
  )
  const press = async (label: string, filled: Filled = {}): Promise<readonly Element[]> => {
    const pressed = buttons.find((each) => each.label === label)
    if (pressed === undefined) throw new Error(`There is no button “${label}”`)
    return browser.send(pressed.form, pressed.button, filled)
  }
  const answered = (changed: readonly Element[]): Heard => {
    const said = changed.filter((each) => hasClass(each, 'bot'))
    const again = said.find(({ attributes }) => attributes['id'] === message.attributes['id'])
    const last = again ?? said.at(-1)
    if (last === undefined) throw new Error('Nothing was answered')
    return heardIn(last, browser)
  }
  const openForm = async (label: string): Promise<Element> => {
    const [form] = (await press(label)).flatMap((each) => tagged(each, 'form', 'form'))
    if (form === undefined) throw new Error(`“${label}” opened no form`)
    return form
  }
  return {
    text: textOf(message),
    buttons: buttons.filter(({ form }) => !hasClass(form, 'choice')).map(({ label }) => label),
    isPrivate: !isOpen(message),
    pictures: tagged(message, 'img').map(({ attributes }) => attributes['alt'] ?? ''),
    files: tagged(message, 'a').flatMap(({ attributes }) => attributes['download'] ?? []),
    links: tagged(message, 'a').flatMap(({ attributes: { href = '' } }) =>
      /^https?:/.test(href) ? [href] : [],
    ),
    ...answersIn(message, browser),
    press: async (label) => answered(await press(label)),
    fillIn: async (label, words) => {
      const form = await openForm(label)
      const [field] = tagged(form, 'textarea')
        .concat(tagged(form, 'input'))
        .flatMap(({ attributes }) => attributes['name'] ?? [])
      return answered(await browser.send(form, tagged(form, 'button')[0], { [field ?? '']: words }))
    },
    fill: async (label, values) => {
      const form = await openForm(label)
      const filled = Object.fromEntries(Object.entries(values).map(([name, value]) => [`f.${name}`, value]))
      return answered(await browser.send(form, tagged(form, 'button')[0], filled))
    },
    choose: async (label) => {
      const [form] = forms.filter((each) => hasClass(each, 'choice'))
      const option = form && tagged(form, 'option').find((each) => seen(each) === label)
      const value = option?.attributes['value']
      if (form === undefined || value === undefined) throw new Error(`“${label}” cannot be chosen`)
      return answered(await browser.send(form, tagged(form, 'button')[0], { value }))
    },
  }
}

/** The message that a post says it stands below. */
function answersIn(message: Element, browser: Visitor): Pick<Heard, 'answersTo'> {
  const to = tagged(message, 'a').flatMap(({ attributes: { href = '' } }) =>
    href.startsWith('#') ? href.slice(1) : [],
  )
  const said = browser.messages().find(({ attributes: { id = '' } }) => to.includes(id))
  return said === undefined ? {} : { answersTo: textOf(said) }
}

/** Somebody who types into the box of the page. */
export function talkerOf(browser: Visitor): Talker {
  const say = async (line: string): Promise<Heard> => {
    const said = (await browser.say(line)).findLast((each) => hasClass(each, 'bot'))
    if (said === undefined) throw new Error(`Nothing was answered to “${line}”`)
    return heardIn(said, browser)
  }
  const chosenOn = async (command: string, statement: string): Promise<Heard> => {
    const said = (await browser.say(statement)).find((each) => hasClass(each, 'you'))
    const [form] = said === undefined ? [] : tagged(said, 'form')
    const button = form && tagged(form, 'button').find(({ attributes }) => attributes['value'] === command)
    if (form === undefined) throw new Error('The message has no menu')
    const found = (await browser.send(form, button)).findLast((each) => hasClass(each, 'bot'))
    if (found === undefined) throw new Error('Nothing was found')
    return heardIn(found, browser)
  }
  const nothing = (): never => {
    throw new Error('The chat page has nothing of the kind')
  }
  return {
    ask: (question, within) =>
      say(within === undefined ? `/ask ${question}` : `/ask ${question} in: ${within}`),
    give: (command, words = '') => say(`/${command} ${words}`.trim()),
    quiz: (part, options = {}) => say(['/quiz', part, ...Object.values(options)].join(' ')),
    review: () => say('/review'),
    makeCard: nothing,
    mention: say,
    direct: say,
    cite: (passage, { context, style, to } = {}) =>
      say(
        ['/cite', passage, ...(context === undefined ? [] : [`+${context}`]), style ?? '', to ?? ''].join(
          ' ',
        ),
      ),
    check: (quotation) => say(`/check ${quotation}`),
    quotes: ({ whose = '', in: within, export: format } = {}) => {
      const words = [whose, within && `in ${within}`, format && `export ${format}`].filter(Boolean)
      return say(['/quotes', ...words].join(' '))
    },
    findSources: (statement) => chosenOn('find-sources', statement),
    fromMenu: (command, statement) => chosenOn(command.toLowerCase().replace(' ', '-'), statement),
    says: nothing,
    reads: (where, says = '') => {
      const kind = where === 'group' ? 'open' : 'two'
      const said = browser.messages().filter((each) => hasClass(each, kind) && hasClass(each, 'bot'))
      const last = said.findLast((each) => textOf(each).includes(says))
      if (last === undefined) throw new Error(`The bot said nothing with “${says}”`)
      return heardIn(last, browser)
    },
    sees: () =>
      browser
        .messages()
        .filter((each) => hasClass(each, 'bot'))
        .map(textOf),
    suggested: async (what: Suggestible, typed) => {
      const response = await browser.fetch(`/chat/suggest?${new URLSearchParams({ what, typed })}`)
      const choices: unknown = await response.json()
      if (!Array.isArray(choices)) throw new Error('Suggestions are a list')
      return choices.map((choice: { label: string }) => choice.label)
    },
  }
}
