import { describe, expect, it } from 'vitest'
import { commandData, nameOfTitle } from '../../../src/platforms/discord/command-data.ts'
import { wordsIn } from '../../../src/view/words.ts'
import { checkBody } from '../../support/discord/check-body.ts'

const commands = commandData()
const named = (name: string) => commands.find((command) => command.name === name)

describe('the commands in Discord', () => {
  it('are taken by Discord as they are', () => {
    expect(checkBody({ method: 'PUT', path: '/applications/1/commands', body: commands })).toEqual([])
  })

  it('are those of the bot but for the one that is tied to no place, which Discord does not have', () => {
    expect(commands.map(({ name, type }) => `${type} ${name}`)).toEqual([
      '1 ask',
      '1 sources',
      '1 verbatim',
      '1 study',
      '3 Find sources',
    ])
    expect(nameOfTitle('Find sources')).toBe('find-sources')
  })

  it('take a question of 1 to 300 characters, and suggest documents', () => {
    expect(named('ask')).toMatchObject({
      options: [
        { type: 3, name: 'question', required: true, min_length: 1, max_length: 300 },
        { type: 3, name: 'in', required: false, autocomplete: true },
      ],
    })
  })

  it('can be used anywhere, also by who installed the bot alone', () => {
    for (const name of ['ask', 'sources', 'verbatim', 'Find sources']) {
      expect(named(name)).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] })
      expect(named(name)).not.toHaveProperty('default_member_permissions')
    }
  })

  it('for hosts are offered in servers to those who manage them', () => {
    expect(named('study')).toMatchObject({
      integration_types: [0],
      contexts: [0],
      default_member_permissions: '32',
      options: [{ name: 'library' }, { name: 'settings' }, { name: 'doctor' }, { name: 'feedback' }],
    })
  })

  it.each([
    ['ko', ['ko']],
    ['ja', ['ja']],
    ['es', ['es-ES', 'es-419']],
    ['de', ['de']],
    ['fr', ['fr']],
  ] as const)('are described in the words of %s', (language, locales) => {
    const { slash } = wordsIn(language)
    const english = wordsIn('en').slash
    for (const locale of locales) {
      const wanted = (own: string, theirs: string) => (own === theirs ? undefined : own)
      expect(new Map(Object.entries(named('ask')?.description_localizations ?? {})).get(locale)).toBe(
        wanted(slash.ask, english.ask),
      )
      expect(new Map(Object.entries(named('Find sources')?.name_localizations ?? {})).get(locale)).toBe(
        wanted(slash.findSources, english.findSources),
      )
    }
  })
})
