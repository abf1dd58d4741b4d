import { registered, type SlashCommand } from '../../src/bot/registered.ts'

const describe = (): string => 'What it is.'
const choices = [
  { value: 'exam', describe: () => 'An exam' },
  { value: 'practice', describe: () => 'Practice' },
]
const option = (kind: SlashCommand['options'][number]['kind'], isRequired = false) => ({
  name: kind,
  kind,
  isRequired,
  describe,
  ...(kind === 'choice' ? { choices } : {}),
})

/** A command whose one subcommand has an option of every kind, named like its kind. */
export const everyOption: SlashCommand = {
  kind: 'slash',
  name: 'quiz',
  options: [],
  subcommands: [
    {
      name: 'daily',
      options: [
        option('words'),
        option('document'),
        option('time', true),
        option('zone'),
        option('reference'),
        option('number'),
        option('choice'),
        option('channel', true),
        option('group'),
      ],
      describe,
    },
  ],
  isForHosts: false,
  describe,
}

/** What the bot has registered, with that command in the place of any of its name. */
export const withEveryOption: typeof registered = [
  ...registered.filter(({ name }) => name !== everyOption.name),
  everyOption,
]
