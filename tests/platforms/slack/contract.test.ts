import type { Bot } from '../../../src/bot/bot.ts'
import type { Platform } from '../../../src/platforms/platform.ts'
import { systemClock } from '../../../src/platforms/slack/clock.ts'
import { manifest } from '../../../src/platforms/slack/manifest.ts'
import { botScopes, optionalScopes } from '../../../src/platforms/slack/scopes.ts'
import { createSlack } from '../../../src/platforms/slack/slack.ts'
import { type Heard, platformContract, type Talker } from '../../contracts/platform.ts'
import { objectAt, parseJson, textAt } from '../../support/slack/json.ts'
import type { Person } from '../../support/slack/person.ts'
import { buttonsOf, filesOf, inputsOf, picturesOf, selectsOf } from '../../support/slack/read-body.ts'
import type { Seen, SeenMessage, SeenView } from '../../support/slack/seen.ts'
import { createSlackStandIn, type SlackStandIn } from '../../support/slack/stand-in.ts'
import { asSeen, readBlocks } from '../../support/slack-mrkdwn.ts'
import { lent } from '../discord/house.ts'

const general = 'C0GENERAL'

/** What the contract of an outlet needs of a workspace that withheld nothing. */
const scopes = [...botScopes, ...optionalScopes].map(({ name }) => name)

platformContract({
  name: 'Slack',
  without: {},
  open: async ({ bot, now = Date.now, readsMessages = false }) => {
    const made = readsMessages ? { manifest: parseJson(JSON.stringify(manifest({ readsMessages }))) } : {}
    const slack = await createSlackStandIn({ now, scopes, ...made })
    let running = await run(slack, bot, { now, readsMessages })
    const ada = slack.person({ id: 'U0ADA', displayName: 'Ada', isAdmin: true })
    const bo = slack.person({ id: 'U0BO', displayName: 'Bo' })
    const cy = slack.person({ id: 'U0CY', displayName: 'Cy' })
    return {
      ada: talkerOf(ada, slack),
      bo: talkerOf(bo, slack),
      cy: talkerOf(cy, slack),
      openMessages: () => saidIn(slack, general).filter(isOfWords).map(readable),
      violations: () => slack.violations,
      desk: {
        outlet: () => running.platform.outlet,
        ids: {
          channel: `slack:${general}`,
          ada: `slack:${ada.id}`,
          group: 'slack:here',
          lostChannel: 'slack:C0NOWHERE',
          lostMessage: `slack:${general}:1600000000.000100`,
        },
        restart: async (other) => {
          await running.leave()
          running = await run(slack, other, { now, readsMessages })
        },
      },
      stop: async () => {
        await running.leave()
        await slack.stop()
      },
    }
  },
})

type Running = { readonly platform: Platform; leave(): Promise<void> }

/** A process of the bot. */
async function run(
  slack: SlackStandIn,
  bot: Bot,
  { now, readsMessages }: { readonly now: () => number; readonly readsMessages: boolean },
): Promise<Running> {
  const { deps, connected } = lent()
  const { botToken, appToken, apiUrl } = slack
  const clock = { ...systemClock, now }
  const platform = createSlack({ ...deps, botToken, appToken, apiUrl, clock, readsMessages })
  const ended = platform.start(bot)
  await Promise.race([connected, ended])
  const leave = async (): Promise<void> => {
    await platform.stop()
    await ended
  }
  return { platform, leave }
}

/** What the bot has said somewhere so that everyone there reads it. */
function saidIn(slack: SlackStandIn, channel: string): readonly SeenMessage[] {
  return slack
    .messagesIn(channel)
    .filter(({ ephemeral, author }) => !ephemeral && author === slack.ids.botUser)
}

/** A file comes as a message of its own, without words. */
function isOfWords({ body }: SeenMessage): boolean {
  return filesOf(body).length === 0
}

/** Where the links of a message lead. */
function linksOf({ body }: SeenMessage): readonly string[] {
  return readBlocks(body).alive.flatMap((each) => (each.startsWith('link ') ? [each.slice(5)] : []))
}

/** What a person reads in a message. */
function readable({ body }: SeenMessage): string {
  return asSeen(readBlocks(body).shown)
}

function talkerOf(person: Person, slack: SlackStandIn): Talker {
  /** All messages of an answer are read together; its buttons stand below the last. */
  const heardIn = (messages: readonly SeenMessage[]): Heard => {
    const words = messages.filter(isOfWords)
    const spoken = words.at(-1)
    if (spoken === undefined) throw new Error('There is no message')
    const press = (label: string): Promise<Seen> => {
      const button = buttonsOf(spoken.body).find(({ text }) => text === label)
      if (button === undefined) throw new Error(`There is no button “${label}”`)
      return person.press(spoken, button.actionId)
    }
    const openForm = async (label: string): Promise<SeenView> => {
      const { view } = await press(label)
      if (view === undefined) throw new Error(`“${label}” opened no form`)
      return view
    }
    return {
      text: words.map(readable).join('\n'),
      buttons: buttonsOf(spoken.body).map(({ text }) => text),
      ...(spoken.thread_ts === undefined ? {} : { thread: spoken.thread_ts }),
      isPrivate: spoken.ephemeral || spoken.channel.startsWith('D'),
      pictures: words.flatMap(({ body }) => picturesOf(body)),
      files: messages.flatMap(({ body }) => filesOf(body)),
      links: words.flatMap(linksOf),
      ...answersIn(spoken),
      press: async (label) => heard(await press(label)),
      fillIn: async (label, answer) => {
        const view = await openForm(label)
        const [field] = inputsOf(view.body)
        if (field === undefined) throw new Error(`“${label}” opened a form without fields`)
        return heard(await person.submit(view, { [field.blockId]: answer }, { effects: 1 }))
      },
      fill: async (label, values) => {
        const view = await openForm(label)
        for (const { actionId, blockId, type } of inputsOf(view.body))
          if (type === 'external_select' && values[blockId] !== undefined)
            await person.suggest(view, { actionId, blockId }, String(values[blockId]))
        return heard(await person.submit(view, asChosen(view, values), { effects: 1 }))
      },
      choose: async (label) => {
        const [select] = selectsOf(spoken.body)
        const chosen = select?.options.find(({ text }) => text === label)
        if (select === undefined || chosen === undefined) throw new Error(`“${label}” cannot be chosen`)
        return heard(await person.choose(spoken, select.actionId, chosen.value))
      },
    }
  }
  const answersIn = ({ channel, thread_ts }: SeenMessage): Pick<Heard, 'answersTo'> => {
    const said = slack.messagesIn(channel, person.id).find(({ ts }) => ts === thread_ts)
    return said === undefined ? {} : { answersTo: readable(said) }
  }
  const heard = ({ messages }: Seen): Heard => heardIn(messages)
  const direct = slack.directChannel(person.id)
  /** A file for one person alone is named in the answer, and comes in the conversation of the two. */
  const filesNamedIn = async (messages: readonly SeenMessage[]): Promise<readonly SeenMessage[]> => {
    const named = messages.flatMap((message) => readable(message).match(/\S+\.(?:csv|md|bib)/g) ?? [])
    if (named.length === 0) return []
    const arrived = () => saidIn(slack, direct).filter((message) => !isOfWords(message))
    await slack.until('the file', () => arrived().length === named.length)
    return arrived()
  }
  /** Where the first button of what the bot answers opens one. */
  const openAnyForm = async (): Promise<SeenView> => {
    const [message] = (await person.slash('/verbatim', '', general)).messages
    const [button] = message === undefined ? [] : buttonsOf(message.body)
    if (message === undefined || button === undefined) throw new Error('The bot offers no form')
    const { view } = await person.press(message, button.actionId)
    if (view === undefined) throw new Error('The bot opened no form')
    return view
  }
  return {
    ask: async (question, within) =>
      heard(
        await person.slash('/ask', within === undefined ? question : `${question} in: ${within}`, general),
      ),
    give: async (command, words = '') => {
      const { messages } = await person.slash(`/${command}`, words, general)
      return heardIn([...messages, ...(await filesNamedIn(messages))])
    },
    quiz: async (part, options = {}) => {
      const { messages } = await person.slash('/quiz', `${part} ${typedOptions(options)}`.trim(), general)
      return heardIn([...messages, ...(await filesNamedIn(messages))])
    },
    review: async () => heard(await person.slash('/review', '', general)),
    makeCard: async (statement, values) => {
      const { view } = await person.messageShortcut('make-card', person.say(statement, general))
      if (view === undefined) throw new Error('No form opened')
      return heard(await person.submit(view, values, { effects: 1 }))
    },
    cite: async (passage, { context, style, to } = {}) => {
      const around = context === undefined ? undefined : `+${context}`
      return heard(await person.slash('/cite', typed([passage, around, style, to]), general))
    },
    check: async (quotation) => heard(await person.slash('/check', quotation, general)),
    quotes: async ({ whose, in: within, export: format } = {}) => {
      const words = typed([whose, within && `in ${within}`, format && `export ${format}`])
      const { messages } = await person.slash('/quotes', words, general)
      return heardIn([...messages, ...(await filesNamedIn(messages))])
    },
    fromMenu: async (command, statement) => {
      const id = command.toLowerCase().replace(' ', '-')
      return heard(await person.messageShortcut(id, person.say(statement, general)))
    },
    says: async (words) => {
      await person.sayHeard(words, general, undefined, { effects: 0 })
    },
    sees: () =>
      slack
        .messagesIn(general, person.id)
        .filter(({ author }) => author === slack.ids.botUser)
        .map(readable),
    mention: async (words, on) => heard(await person.mention(words, general, on?.thread)),
    direct: async (words) => heard(await person.directMessage(words)),
    findSources: async (statement) =>
      heard(await person.messageShortcut('find-sources', person.say(statement, general))),
    reads: (where, says = '') => {
      const said = saidIn(slack, where === 'group' ? general : direct)
      const at = said.findLastIndex((message) => isOfWords(message) && readable(message).includes(says))
      const end = said.findIndex((message, index) => index > at && isOfWords(message))
      return heardIn(at === -1 ? [] : said.slice(at, end === -1 ? undefined : end))
    },
    suggested: async (what, typed) => {
      const view = await openAnyForm()
      const { options = [] } = await person.suggest(view, what, typed)
      return options.map((option) => textAt(objectAt(option, 'text'), 'text') ?? '')
    },
  }
}

/** What was given, one after the other. */
function typed(given: readonly (string | undefined)[]): string {
  return given.filter((each) => each !== undefined).join(' ')
}

/** Options as words after a command. */
function typedOptions(options: Readonly<Record<string, string>>): string {
  return Object.entries(options)
    .map(([name, value]) => (name === 'reveal' ? `reveal ${value}` : value))
    .join(' ')
}

/** Channels as Slack has them; whatever else is chosen goes by its value. */
function asChosen(
  view: SeenView,
  values: Readonly<Record<string, string | readonly string[]>>,
): Readonly<Record<string, string | readonly string[]>> {
  const channels = inputsOf(view.body).filter(({ type }) => type === 'conversations_select')
  const isChannel = (name: string): boolean => channels.some(({ blockId }) => blockId === name)
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && isChannel(name) ? value.replace(/^slack:/, '') : value,
    ]),
  )
}
