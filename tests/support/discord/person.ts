import type { CommandBook } from './command-book.ts'
import { commandData, type OptionValues } from './command-data.ts'
import { chooseData, type FieldValues, pressData, submitData } from './component-data.ts'
import type { Gateway } from './gateway.ts'
import { errorOf, type Interaction, type Interactions, interactionType } from './interaction.ts'
import { interactionPayload } from './interaction-payload.ts'
import { messagePayload, type Payload } from './payload.ts'
import { channelFor, type MessageAddress, messageFor, type Place } from './places.ts'
import type { Posts } from './posts.ts'
import { type Seen, type SeenMessage, type SeenModal, seeMessages } from './seen.ts'
import { directChannel, type Message, type User, type World } from './world.ts'

/**
 * Somebody who uses the bot. Each act resolves with what the person then sees, and rejects where a client would not
 * let the person act so, or where nothing comes in answer to words, or nothing after a deferral.
 */
export type Person = {
  readonly id: string
  readonly name: string
  /** The person's direct messages with the bot. */
  readonly direct: Place
  /** `ask` or, with subcommands, `quiz now`. */
  slash(command: string, options?: OptionValues, place?: Place): Promise<Seen>
  /** Typing into an option; `others` are the options filled in by then. */
  autocomplete(
    command: string,
    option: string,
    typed: string,
    place?: Place,
    others?: OptionValues,
  ): Promise<Seen>
  press(message: MessageAddress, customId: string): Promise<Seen>
  choose(message: MessageAddress, customId: string, values: readonly string[]): Promise<Seen>
  submit(modal: SeenModal, fields: FieldValues): Promise<Seen>
  /** A command of the message's context menu. */
  messageCommand(name: string, message: MessageAddress): Promise<Seen>
  /** Says something and waits for the bot's answer; the bot is addressed as `<@botId>`. */
  say(text: string, place?: Place, answersTo?: MessageAddress): Promise<Seen>
  directMessage(text: string): Promise<Seen>
  /** Says something and waits for nothing. */
  write(text: string, place?: Place, answersTo?: MessageAddress): MessageAddress
  /** Changes the words of a message of one's own. */
  rewrite(message: MessageAddress, text: string): void
  /** Takes back a message of one's own. */
  remove(message: MessageAddress): void
}

/** What people act through. */
export type PersonDeps = {
  readonly world: World
  readonly gateway: Pick<Gateway, 'tell'>
  readonly posts: Posts
  readonly interactions: Interactions
  readonly commands: CommandBook
  readonly home: Place
  readonly waitMs: number
  /** Resolves with the first value that is not `undefined`, looked for after each thing that happens. */
  readonly until: <T>(what: string, look: () => T | undefined) => Promise<T>
}

/** Lets an account act. */
export function createPerson(deps: PersonDeps, user: User): Person {
  const { world, commands, home } = deps
  const direct = directChannel(world, user)
  const at = (place: Place) => channelFor(world, user, place)

  async function give(given: string, options: OptionValues, place: Place, focused?: string): Promise<Seen> {
    const [name = '', ...words] = given.split(' ')
    const channel = at(place)
    const command = commands.find(name, 1, channel, user)
    const data = commandData(world, {
      command,
      words,
      values: options,
      ...(focused !== undefined && { focused }),
    })
    const type = focused === undefined ? interactionType.command : interactionType.autocomplete
    return act(deps, { type, what: `/${given}`, person: user, channel, source: undefined }, data)
  }

  async function use(
    address: MessageAddress,
    what: string,
    dataOf: (message: Message) => Payload,
  ): Promise<Seen> {
    const source = messageFor(world, user, address)
    const { component } = interactionType
    return act(deps, { type: component, what, person: user, channel: source.channel, source }, dataOf(source))
  }

  function write(text: string, place: Place, answersTo?: MessageAddress): Message {
    const reference = answersTo && { message_reference: { message_id: answersTo.id } }
    return deps.posts.create({ channel: at(place), author: user, body: { content: text, ...reference } })
  }

  function own(address: MessageAddress): Message {
    const message = messageFor(world, user, address)
    if (message.author !== user) throw new Error(`${user.name} did not write the message ${address.id}.`)
    return message
  }

  const say = (text: string, place: Place = home, answersTo?: MessageAddress) =>
    waitForWords(deps, write(text, place, answersTo))

  return {
    id: user.id,
    name: user.name,
    direct: { channelId: direct.id },
    slash: (command, options = {}, place = home) => give(command, options, place),
    autocomplete: (command, option, typed, place = home, others = {}) =>
      give(command, { ...others, [option]: typed }, place, option),
    press: (message, customId) => use(message, `button ${customId}`, (one) => pressData(one, customId)),
    choose: (message, customId, values) =>
      use(message, `select ${customId}`, (one) => chooseData(one, customId, values)),
    submit: async ({ body, channelId, messageId }, fields) => {
      const channel = at({ channelId })
      const source =
        messageId === undefined ? undefined : messageFor(world, user, { channelId, id: messageId })
      const facts = {
        type: interactionType.modal,
        what: `form ${body.custom_id}`,
        person: user,
        channel,
        source,
      }
      return act(deps, facts, submitData(body, fields, { world, channel }))
    },
    messageCommand: async (name, address) => {
      const target = messageFor(world, user, address)
      const { channel } = target
      const { id } = commands.find(name, 3, channel, user)
      const resolved = { messages: { [target.id]: messagePayload(world, target) } }
      const facts = {
        type: interactionType.command,
        what: `«${name}»`,
        person: user,
        channel,
        source: undefined,
      }
      return act(deps, facts, { id, name, type: 3, target_id: target.id, resolved })
    },
    say: async (text, place, answersTo) => say(text, place, answersTo),
    directMessage: async (text) => say(text, { channelId: direct.id }),
    write: (text, place = home, answersTo) => ({
      id: write(text, place, answersTo).id,
      channelId: place.channelId,
    }),
    rewrite: (address, text) => deps.posts.edit(own(address), { content: text }, []),
    remove: (address) => deps.posts.remove(own(address)),
  }
}

type Facts = Parameters<Interactions['open']>[0]

/** Sends an interaction and waits for its outcome. */
async function act(deps: PersonDeps, facts: Facts, data: Payload): Promise<Seen> {
  const { world, interactions, gateway } = deps
  const interaction = interactions.open(facts)
  const payload = interactionPayload(world, interaction, data)
  gateway.tell({ name: 'INTERACTION_CREATE', intent: 0, data: () => payload })
  await interaction.outcome.promise
  return seeOutcome(deps, interaction)
}

function seeOutcome({ until }: PersonDeps, interaction: Interaction): Seen {
  const { messages, modal, choices, acknowledgedAfterMs, answeredAfterMs, person, channel, source } =
    interaction
  const error = errorOf(interaction)
  const from = { channelId: channel.id, ...(source && { messageId: source.id }) }
  return {
    messages: seeMessages(messages, person),
    acknowledgedAfterMs,
    answeredAfterMs,
    ...(modal && { modal: { body: modal, ...from } }),
    ...(choices && { choices }),
    ...(error !== undefined && { error }),
    untilMessages: (count) =>
      until(`${count} messages in answer to ${interaction.what}`, () => {
        const now = seeMessages(messages, person)
        return now.length >= count ? now : undefined
      }),
  }
}

/** Waits for the first answer of the bot to what a person said. */
async function waitForWords({ waitMs, until }: PersonDeps, said: Message): Promise<Seen> {
  const { channel, author, body } = said
  const started = performance.now()
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  channel.waiting.add(said)
  said.onAnswer = resolve
  const timer = setTimeout(() => {
    channel.waiting.delete(said)
    reject(
      new Error(`${author.name} said «${body.content}» and ${waitMs} ms later the bot had not answered.`),
    )
  }, waitMs)
  await promise
  clearTimeout(timer)
  const look = (): readonly SeenMessage[] => seeMessages(said.answers, author)
  const after = performance.now() - started
  return {
    messages: look(),
    acknowledgedAfterMs: after,
    answeredAfterMs: after,
    untilMessages: (count) =>
      until(`${count} answers to «${body.content}»`, () => (look().length >= count ? look() : undefined)),
  }
}
