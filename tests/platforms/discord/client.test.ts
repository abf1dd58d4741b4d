import { IntentsBitField } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { createClient } from '../../../src/platforms/discord/client.ts'
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

  it('notifies nobody, and goes where it is told', () => {
    expect(options.allowedMentions).toEqual({ parse: [], repliedUser: false })
    expect(options.rest?.api).toBe('https://discord.example/api')
  })
})
