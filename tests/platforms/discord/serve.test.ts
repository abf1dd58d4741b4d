import { type AutocompleteInteraction, Events } from 'discord.js'
import { describe, expect, it, vi } from 'vitest'
import { registered } from '../../../src/bot/registered.ts'
import { createClient } from '../../../src/platforms/discord/client.ts'
import { createDoor } from '../../../src/platforms/discord/door.ts'
import { serve } from '../../../src/platforms/discord/serve.ts'
import { createInFlight } from '../../../src/platforms/in-flight.ts'
import { scriptedBot } from '../../support/scripted-bot.ts'
import { lent } from './house.ts'

/** Somebody types into an option. The edge to discord.js: an interaction of its has far more than is read here. */
function typing(id: string, typed = 'lam'): AutocompleteInteraction {
  return {
    id,
    token: 'token',
    user: { id: '7' },
    guildId: '5',
    channelId: '6',
    channel: null,
    context: 0,
    locale: 'ko',
    isAutocomplete: () => true,
    commandName: 'ask',
    options: { getFocused: () => ({ name: 'in', value: typed }), getSubcommand: () => null },
  } as unknown as AutocompleteInteraction
}

/** A client that is served, and how often the bot was asked for suggestions. */
function served(isTaking = true) {
  const asked: string[] = []
  const client = createClient('http://127.0.0.1:1', createDoor())
  serve(client, {
    ...lent().deps,
    bot: scriptedBot({
      suggest: (typed) => {
        asked.push(typed)
        return []
      },
    }),
    rest: client.rest,
    answers: client.rest,
    once: client.rest,
    patienceMs: 1500,
    now: () => 0,
    troubled: () => undefined,
    inFlight: createInFlight(),
    commands: registered,
    readsMessages: false,
    isTaking: () => isTaking,
  })
  return { client, asked }
}

describe('an interaction', () => {
  it('that a resumed connection brings again is answered once', async () => {
    const { client, asked } = served()
    for (const id of ['1', '1', '2']) client.emit(Events.InteractionCreate, typing(id))
    await vi.waitFor(() => expect(asked).toEqual(['lam', 'lam']))
  })

  it('is left alone by a program that is leaving', async () => {
    const { client, asked } = served(false)
    client.emit(Events.InteractionCreate, typing('1'))
    // What is taken up is looked for once the names of its community are known, which is before this.
    await new Promise(setImmediate)
    expect(asked).toEqual([])
  })
})

describe('the name of a document that is being typed', () => {
  it('is looked for by its first 100 characters', async () => {
    const { client, asked } = served()
    client.emit(Events.InteractionCreate, typing('1', 'lamp '.repeat(1000)))
    await vi.waitFor(() => expect(asked).toEqual(['lamp '.repeat(20)]))
  })
})
