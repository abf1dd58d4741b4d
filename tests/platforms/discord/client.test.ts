import { IntentsBitField } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { createClient, restOfAnswers, restOnce } from '../../../src/platforms/discord/client.ts'
import { createDoor } from '../../../src/platforms/discord/door.ts'

describe('the connection to Discord', () => {
  const { options } = createClient('https://discord.example/api', createDoor())

  it('asks for no privileged intent, and for no other than it needs', () => {
    expect(new IntentsBitField(options.intents).toArray().toSorted()).toEqual([
      'DirectMessages',
      'GuildMessages',
      'Guilds',
    ])
  })

  it('asks for the words of all messages only where it is to read them', () => {
    const reading = createClient('https://discord.example/api', createDoor(), true)
    expect(new IntentsBitField(reading.options.intents).toArray().toSorted()).toEqual([
      'DirectMessages',
      'GuildMessages',
      'Guilds',
      'MessageContent',
    ])
  })

  it('notifies nobody, and goes where it is told', () => {
    expect(options.allowedMentions).toEqual({ parse: [], repliedUser: false })
    expect(options.rest?.api).toBe('https://discord.example/api')
  })

  it('holds no answer back for the fifty requests a second that answers do not count among', () => {
    const { rest } = createClient('https://discord.example/api', createDoor())
    const answers = restOfAnswers(rest)
    expect(rest.options.globalRequestsPerSecond).toBe(50)
    expect(answers.options.globalRequestsPerSecond).toBe(Number.POSITIVE_INFINITY)
    expect(restOnce(answers).options).toMatchObject({
      api: 'https://discord.example/api',
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    })
  })
})
