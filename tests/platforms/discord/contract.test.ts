import type { Bot } from '../../../src/bot/bot.ts'
import { createDiscord, type DiscordDeps } from '../../../src/platforms/discord/discord.ts'
import type { Platform } from '../../../src/platforms/platform.ts'
import { type Heard, platformContract, type Talker } from '../../contracts/platform.ts'
import type { FieldValues } from '../../support/discord/component-data.ts'
import { intent } from '../../support/discord/gateway-session.ts'
import type { MessageBody } from '../../support/discord/message-body.ts'
import type { Person } from '../../support/discord/person.ts'
import type { Place } from '../../support/discord/places.ts'
import {
  buttonsOf,
  customIdOf,
  filesOf,
  picturesOf,
  selectsOf,
  textDisplays,
} from '../../support/discord/read-body.ts'
import type { Seen, SeenMessage } from '../../support/discord/seen.ts'
import { createDiscordStandIn, type DiscordStandIn } from '../../support/discord/stand-in.ts'
import { parseDiscordMarkdown, visibleText } from '../../support/discord-markdown.ts'
import { withEveryOption } from '../../support/every-option.ts'
import { lent } from './house.ts'

/** Manage Server: who has it is a host. */
const manageGuild = String(1 << 5)

platformContract({
  name: 'Discord',
  without: {},
  open: async ({ bot, now = Date.now, isWhole = false, readsMessages = false }) => {
    const lists = { ...(isWhole ? {} : { commands: withEveryOption }), readsMessages }
    const discord = await createDiscordStandIn({
      now,
      ...(readsMessages ? { privilegedIntents: intent.messageContent } : {}),
    })
    let running = await run(discord, bot, { now, ...lists })
    const ada = discord.person({ name: 'Ada', permissions: manageGuild })
    const bo = discord.person({ name: 'Bo', mayUse: ['study'] })
    const cy = discord.person({ name: 'Cy' })
    // Words in the open go to a thread here: its talk belongs to everybody in it.
    const thread = discord.openThread(discord.home, 'Lanterns')
    return {
      ada: talkerOf(discord, ada, thread),
      bo: talkerOf(discord, bo, thread),
      cy: talkerOf(discord, cy, thread),
      openMessages: () =>
        [discord.home, thread]
          .flatMap((place) => discord.messagesIn(place, ada))
          .filter(({ author, ephemeral }) => author === discord.botId && !ephemeral)
          .map(({ body }) => readable(body)),
      violations: () => discord.violations,
      desk: {
        outlet: () => running.platform.outlet,
        ids: {
          channel: `discord:${discord.home.channelId}`,
          ada: `discord:${ada.id}`,
          group: `discord:role:${discord.addRole(discord.homeGuild.id, 'Readers')}`,
          lostChannel: 'discord:1',
          lostMessage: `discord:${discord.home.channelId}:1`,
        },
        restart: async (other) => {
          await running.leave()
          running = await run(discord, other, { now, ...lists })
        },
      },
      stop: async () => {
        await running.leave()
        await discord.close()
      },
    }
  },
})

type Running = { readonly platform: Platform; leave(): Promise<void> }

/** A process of the bot. */
async function run(
  discord: DiscordStandIn,
  bot: Bot,
  more: Pick<DiscordDeps, 'now' | 'commands' | 'readsMessages'>,
): Promise<Running> {
  const { deps, connected } = lent()
  const { token, url: apiUrl } = discord
  const platform = createDiscord({ ...deps, token, apiUrl, ...more })
  const ended = platform.start(bot)
  await Promise.race([connected, ended])
  const leave = async (): Promise<void> => {
    await platform.stop()
    await ended
  }
  return { platform, leave }
}

/** Where the links of a message lead. */
function linksOf(body: MessageBody): readonly string[] {
  return textDisplays(body)
    .flatMap((display) => parseDiscordMarkdown(display).acting)
    .flatMap(({ kind, source }) => (kind === 'link' ? [source] : []))
}

/** What a person reads in a message, without the marks that make it bold or small. */
function readable(body: MessageBody): string {
  return textDisplays(body)
    .map((display) => visibleText(parseDiscordMarkdown(display)))
    .join('\n')
}

function talkerOf(discord: DiscordStandIn, person: Person, place: Place): Talker {
  /** All messages of an answer are read together; its buttons stand below the last. */
  const heardIn = (messages: readonly SeenMessage[]): Heard => {
    const last = messages.at(-1)
    if (last === undefined) throw new Error('There is no message')
    const press = async (label: string): Promise<Seen> => person.press(last, customIdOf(last.body, label))
    return {
      text: messages.map(({ body }) => readable(body)).join('\n'),
      buttons: buttonsOf(last.body).flatMap(({ label, disabled }) => (disabled ? [] : [label])),
      isPrivate: last.ephemeral,
      pictures: messages.flatMap(({ body }) => picturesOf(body)),
      files: messages.flatMap(({ body }) => filesOf(body)),
      links: messages.flatMap(({ body }) => linksOf(body)),
      ...answersIn(messages),
      press: async (label) => heard(await press(label)),
      fillIn: async (label, words) => {
        const { modal } = await press(label)
        if (modal === undefined) throw new Error(`“${label}” opened no form`)
        return heard(await person.submit(modal, { question: words }))
      },
      fill: async (label, values) => {
        const { modal } = await press(label)
        if (modal === undefined) throw new Error(`“${label}” opened no form`)
        return heard(await person.submit(modal, withoutPrefix(values)))
      },
      choose: async (label) => {
        const [select] = selectsOf(last.body)
        const chosen = select?.options.find((option) => option.label === label)
        if (select === undefined || chosen === undefined) throw new Error(`“${label}” cannot be chosen`)
        return heard(await person.choose(last, select.customId, [chosen.value]))
      },
    }
  }
  const answersIn = (messages: readonly SeenMessage[]): Pick<Heard, 'answersTo'> => {
    const ids = messages.flatMap(({ answersTo }) => answersTo ?? [])
    const said = discord.messagesIn(discord.home, person).find(({ id }) => ids.includes(id))
    const words = said?.body.content ?? undefined
    return words === undefined ? {} : { answersTo: words }
  }
  const heard = (seen: Seen): Heard => {
    if (seen.error !== undefined) throw new Error(seen.error)
    return heardIn(seen.messages)
  }
  return {
    ask: async (question, within) =>
      heard(await person.slash('ask', { question, ...(within === undefined ? {} : { in: within }) })),
    give: async (command, words) => {
      if (command === 'study') return heard(await person.slash(`study ${words ?? ''}`))
      return heard(await person.slash(command, words === undefined ? {} : { document: words }))
    },
    quiz: async (part, options = {}) => heard(await person.slash(`quiz ${part}`, optionsOf(options))),
    review: async () => heard(await person.slash('review')),
    makeCard: async (statement, values) => {
      const { modal } = await person.messageCommand('Make a quiz card', person.write(statement))
      if (modal === undefined) throw new Error('No form opened')
      return heard(await person.submit(modal, values))
    },
    cite: async (passage, how = {}) => heard(await person.slash('cite', { passage, ...how })),
    check: async (quotation) => heard(await person.slash('check', { quotation })),
    quotes: async (how = {}) => heard(await person.slash('quotes', how)),
    fromMenu: async (command, statement) =>
      heard(await person.messageCommand(command, person.write(statement))),
    says: async (words) => {
      person.write(words)
    },
    sees: () =>
      discord
        .messagesIn(discord.home, person)
        .filter(({ author }) => author === discord.botId)
        .map(({ body }) => readable(body)),
    mention: async (words) => heard(await person.say(`<@${discord.botId}> ${words}`, place)),
    direct: async (words) => heard(await person.directMessage(words)),
    findSources: async (statement) =>
      heard(await person.messageCommand('Find sources', person.write(statement))),
    reads: (where, says = '') =>
      heardIn(
        discord
          .messagesIn(where === 'group' ? discord.home : person.direct, person)
          .filter(({ author, ephemeral }) => author === discord.botId && !ephemeral)
          .filter(({ body }) => readable(body).includes(says))
          .slice(-1),
      ),
    suggested: async (what, typed) => {
      const { choices = [] } = await person.autocomplete('quiz daily', what, typed)
      return choices.map((choice) => choice.name)
    },
  }
}

/** The options of a command: a number of questions is a number. */
function optionsOf(options: Readonly<Record<string, string>>): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, name === 'questions' ? Number(value) : value]),
  )
}

/** Ids as Discord has them. */
function withoutPrefix(values: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(/^discord:(?:role:)?/, '') : value,
    ]),
  )
}
