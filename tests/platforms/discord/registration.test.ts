import { REST } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { commandData } from '../../../src/platforms/discord/command-data.ts'
import { outdatedCommands, registerCommands } from '../../../src/platforms/discord/registration.ts'
import { withEveryOption } from '../../support/every-option.ts'
import { answeringServer } from './answering-server.ts'

/** The commands as Discord gives them back: with ids, in another order, everything left out written out. */
function kept(change: (json: string) => string = (json) => json): unknown {
  const commands: object[] = JSON.parse(change(JSON.stringify(commandData())))
  return commands.toReversed().map((command, index) => ({
    id: String(index),
    application_id: '1',
    version: '7',
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    name_localizations: null,
    description: '',
    options: [],
    ...command,
  }))
}

async function restOver(commands: unknown): Promise<REST> {
  return new REST({
    version: '10',
    api: await answeringServer({ 'GET /applications/1/commands': commands }),
  }).setToken('t')
}

describe('commands that Discord has', () => {
  it('are current whatever Discord adds to them', async () => {
    const rest = await restOver(kept())
    expect(await outdatedCommands(rest, '1', commandData())).toEqual([])
    // This server takes no commands: to write any would fail.
    expect(await registerCommands(rest, '1', commandData())).toBe(false)
  })

  it.each([
    ['another description', (json: string) => json.replace('Ask the readings;', 'Ask;'), ['ask']],
    [
      'a question of another length',
      (json: string) => json.replace('"max_length":300', '"max_length":200'),
      ['ask'],
    ],
    ['a permission less', (json: string) => json.replace('"32"', 'null'), ['study']],
    ['another place', (json: string) => json.replace('"contexts":[0],', '"contexts":[0,1],'), ['study']],
    [
      'another name',
      (json: string) => json.replace('"name":"sources"', '"name":"texts"'),
      ['sources', 'texts'],
    ],
  ])('with %s are not current', async (_, change, names) => {
    const outdated = await outdatedCommands(await restOver(kept(change)), '1', commandData())
    expect(outdated.toSorted()).toEqual(names)
  })

  it.each([
    ['another choice', (json: string) => json.replace('"value":"exam"', '"value":"test"')],
    ['another name of a choice', (json: string) => json.replace('"An exam"', '"A test"')],
    ['another kind of channel', (json: string) => json.replace('[0,2,5,10,11,12,13]', '[0]')],
    ['another least number', (json: string) => json.replace('"min_value":1', '"min_value":2')],
    ['another greatest number', (json: string) => json.replace('"max_value":20', '"max_value":10')],
  ])('with %s in a subcommand are not current', async (_, change) => {
    const wanted = commandData(withEveryOption)
    const given = JSON.parse(change(JSON.stringify(wanted)))
    expect(await outdatedCommands(await restOver(wanted), '1', wanted)).toEqual([])
    expect(await outdatedCommands(await restOver(given), '1', wanted)).toEqual(['quiz'])
  })

  it('are none at first', async () => {
    const outdated = await outdatedCommands(await restOver([]), '1', commandData())
    expect(outdated).toHaveLength(commandData().length)
  })
})
