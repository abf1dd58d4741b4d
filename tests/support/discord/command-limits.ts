import { first, type Limit, over, repeated } from './limit.ts'
import type { CommandBody, OptionBody } from './message-body.ts'

const optionType = { group: 2 } as const

/** Docs: Application Command Naming; letters with capitals are written small. */
const chatName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u

/** Docs: Reference, Locales. */
const locales: ReadonlySet<string> = new Set(
  (
    'ar bg cs da de el en-GB en-US es-419 es-ES fi fr he hi hr hu id it ja ko lt nl no pl pt-BR ro ru ' +
    'sv-SE th tr uk vi zh-CN zh-TW'
  ).split(' '),
)

/** Rules for the list of commands that a bot registers at once. */
export const commandListLimits: readonly Limit<readonly CommandBody[]>[] = [
  {
    source: 'docs: Application Commands, names are unique by type',
    problem: (commands) =>
      repeated(
        'command',
        commands.map(({ name, type = 1 }) => `${name} (type ${type})`),
      ),
  },
  {
    source: 'docs: Application Commands, "Registering a Command"',
    problem: (commands) =>
      over('chat commands', ofType(commands, 1), 100) ??
      over('user commands', ofType(commands, 2), 15) ??
      over('message commands', ofType(commands, 3), 15),
  },
]

/** Rules for one command. */
export const commandLimits: readonly Limit<CommandBody>[] = [
  {
    source: 'docs: Application Command Naming',
    problem: ({ name, type = 1, options }) =>
      type === 1 ? first([name, ...flatten(options).map((one) => one.name)], nameProblem) : undefined,
  },
  {
    source: 'docs: Application Command Structure, description',
    problem: ({ type = 1, description = '' }) => {
      if (type === 1) return description === '' ? 'chat command without description' : undefined
      return description === '' ? undefined : 'context-menu command with description'
    },
  },
  {
    source: 'docs: Application Commands: 8000 characters in a command',
    problem: (command) => over('characters of names, descriptions and values', weightOf(command), 8000),
  },
  {
    source: 'docs: Reference, Locales',
    problem: (command) =>
      first(
        [command, ...flatten(command.options)].flatMap((one) => [
          ...Object.keys(one.name_localizations ?? {}),
          ...Object.keys(one.description_localizations ?? {}),
        ]),
        (locale) => !locales.has(locale) && `unknown locale ${locale}`,
      ),
  },
  {
    source: 'docs: Application Command Structure, a bit set as a string',
    problem: ({ default_member_permissions: bits }) =>
      bits === undefined || bits === null || (typeof bits === 'string' && /^\d+$/.test(bits))
        ? undefined
        : `default_member_permissions is ${JSON.stringify(bits)}`,
  },
  {
    source: 'docs: Application Command Option Structure',
    problem: ({ options = [] }) =>
      first([options, ...flatten(options).map((one) => one.options ?? [])], listProblem),
  },
  {
    source: 'docs: Application Command Option Structure, choices',
    problem: ({ options }) => first(flatten(options), choicesProblem),
  },
]

function nameProblem(name: string): string | undefined {
  if (!chatName.test(name)) return `name «${name}» has other than letters, digits, - and _`
  return name === name.toLowerCase() ? undefined : `name «${name}» has capitals`
}

function listProblem(options: readonly OptionBody[]): string | undefined {
  const late = options.find(
    (one, i) => one.required && options.slice(0, i).some((before) => isOptional(before)),
  )
  if (late) return `required option «${late.name}» after an optional one`
  const nested = options.filter((one) => one.type <= optionType.group)
  if (nested.length > 0 && nested.length < options.length) return 'subcommands stand beside options'
  return (
    repeated(
      'option',
      options.map(({ name }) => name),
    ) ?? first(options, ({ name, description }) => !description && `option «${name}» without description`)
  )
}

function choicesProblem({ name, autocomplete, choices = [] }: OptionBody): string | undefined {
  if (autocomplete && choices.length > 0) return `option «${name}» has autocomplete and choices`
  return (
    first(choices, ({ value }) => over(`choice value of «${name}»`, String(value).length, 100)) ??
    repeated(
      `choice name of «${name}»`,
      choices.map((choice) => choice.name),
    ) ??
    repeated(
      `choice value of «${name}»`,
      choices.map(({ value }) => String(value)),
    )
  )
}

function weightOf({ name, description = '', options }: CommandBody): number {
  const inside = flatten(options).map(
    (one) =>
      one.name.length +
      (one.description ?? '').length +
      (one.choices ?? []).reduce((sum, choice) => sum + choice.name.length + String(choice.value).length, 0),
  )
  return inside.reduce((sum, part) => sum + part, name.length + description.length)
}

function flatten(options: readonly OptionBody[] = []): readonly OptionBody[] {
  return options.flatMap((one) => [one, ...flatten(one.options)])
}

function isOptional({ type, required = false }: OptionBody): boolean {
  return type > optionType.group && !required
}

function ofType(commands: readonly CommandBody[], wanted: number): number {
  return commands.filter(({ type = 1 }) => type === wanted).length
}
