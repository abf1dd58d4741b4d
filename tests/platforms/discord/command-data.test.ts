import { describe, expect, it } from 'vitest'
import { registered } from '../../../src/bot/registered.ts'
import { commandData, nameOfTitle, suggestedFor } from '../../../src/platforms/discord/command-data.ts'
import { languages } from '../../../src/view/language.ts'
import { wordsIn } from '../../../src/view/words.ts'
import { checkBody } from '../../support/discord/check-body.ts'
import { withEveryOption } from '../../support/every-option.ts'

const commands = commandData()
const named = (name: string) => commands.find((command) => command.name === name)

describe('the commands in Discord', () => {
  it('are taken by Discord as they are', () => {
    expect(checkBody({ method: 'PUT', path: '/applications/1/commands', body: commands })).toEqual([])
  })

  it('are those of the bot but for the one that is tied to no place, which Discord does not have', () => {
    const types = { slash: 1, message: 3 }
    expect(commands.map(({ name, type }) => `${type} ${nameOfTitle(name)}`)).toEqual(
      registered.flatMap(({ kind, name }) => (kind === 'global' ? [] : [`${types[kind]} ${name}`])),
    )
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

  it('cite by a reference that is suggested while it is typed, and take a quotation as long as a message', () => {
    expect(named('cite')).toMatchObject({
      options: [
        { type: 3, name: 'passage', required: true, autocomplete: true },
        {
          type: 3,
          name: 'context',
          choices: [{ value: '0' }, { value: '1' }, { value: '2' }, { value: '3' }],
        },
        { type: 3, name: 'style', required: false },
        { type: 3, name: 'to', choices: [{ value: 'channel' }, { value: 'me' }] },
      ],
    })
    expect(named('check')).toMatchObject({
      options: [{ type: 3, name: 'quotation', required: true, min_length: 1, max_length: 4000 }],
    })
    expect(suggestedFor('cite', null, 'passage')).toBe('reference')
    expect(suggestedFor('cite', null, 'style')).toBeUndefined()
  })

  it.each(languages)('have titles of at most 24 characters, each its own, in %s', (language) => {
    const titles = registered.flatMap((one) => (one.kind === 'slash' ? [] : [one.title(wordsIn(language))]))
    for (const title of titles) expect([...title].length, title).toBeLessThanOrEqual(24)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('have subcommands with options of every kind, those that must be given first', () => {
    const every = commandData(withEveryOption)
    expect(every.find(({ name }) => name === 'quiz')).toMatchObject({
      options: [
        {
          type: 1,
          name: 'daily',
          options: [
            { type: 3, name: 'time', required: true, autocomplete: true },
            { type: 7, name: 'channel', required: true, channel_types: [0, 2, 5, 10, 11, 12, 13] },
            { type: 3, name: 'words', required: false, min_length: 1 },
            { type: 3, name: 'document', autocomplete: true },
            { type: 3, name: 'zone', autocomplete: true },
            { type: 3, name: 'reference', autocomplete: true },
            { type: 4, name: 'number', min_value: 1, max_value: 20 },
            {
              type: 3,
              name: 'choice',
              choices: [
                { name: 'An exam', value: 'exam' },
                { name: 'Practice', value: 'practice' },
              ],
            },
            { type: 8, name: 'group' },
          ],
        },
      ],
    })
    expect(checkBody({ method: 'PUT', path: '/applications/1/commands', body: every })).toEqual([])
  })

  it('suggest what the option that is being typed is for', () => {
    const what = (option: string) => suggestedFor('quiz', 'daily', option, withEveryOption)
    expect(['document', 'time', 'zone', 'reference', 'words', 'nothing'].map(what)).toEqual([
      'document',
      'time',
      'zone',
      'reference',
      undefined,
      undefined,
    ])
    expect(suggestedFor('ask', null, 'in')).toBe('document')
    expect(suggestedFor('unheard-of', null, 'in')).toBeUndefined()
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
