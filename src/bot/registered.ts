import type { Words } from '../view/words.ts'

/**
 * One thing that can be given with a slash command. `document`, `time` and `zone` are chosen among suggestions, `choice`
 * among the values listed, `number` is 1–20; `channel` and `group` are those of the community and come as opaque ids.
 */
export type Option = {
  readonly name: string
  readonly kind: 'words' | 'document' | 'time' | 'zone' | 'number' | 'choice' | 'channel' | 'group'
  readonly isRequired: boolean
  /** What can be chosen, for a `choice`. */
  readonly choices?: readonly { readonly value: string; describe(words: Words): string }[]
  /** What it is, as a chat client shows it; at most 100 characters. */
  describe(words: Words): string
}

/** A part of a slash command with options of its own; where a platform has them, they come as `options` of the request. */
export type Subcommand = {
  readonly name: string
  readonly options: readonly Option[]
  describe(words: Words): string
}

/** A command that is typed after a slash; its options come as `text` (the first) and `within` (`in`) of the request. */
export type SlashCommand = {
  readonly kind: 'slash'
  readonly name: 'ask' | 'sources' | 'verbatim' | 'study' | 'quiz' | 'review'
  readonly options: readonly Option[]
  /** One of these is given instead of options, as the `text` of the request. */
  readonly subcommands: readonly Subcommand[]
  /** Offered to those who run the group; whether they do is checked again when it is given. */
  readonly isForHosts: boolean
  describe(words: Words): string
}

/** A command in the menu of a message; the request has the message's `text` and `target`. */
export type MessageCommand = {
  readonly kind: 'message'
  readonly name: 'find-sources' | 'make-card'
  /** Answered with a form, which some platforms open only before they are told to wait. */
  readonly opensForm?: true
  /** At most 24 characters. */
  title(words: Words): string
  describe(words: Words): string
}

/** A command that is not tied to a channel or a message; it is answered with a form. */
export type GlobalCommand = {
  readonly kind: 'global'
  readonly name: 'ask-readings'
  /** At most 24 characters. */
  title(words: Words): string
  describe(words: Words): string
}

/** What chat clients are told of in advance: registration, manifests and the README's table are made from this list. */
export const registered: readonly (SlashCommand | MessageCommand | GlobalCommand)[] = [
  {
    kind: 'slash',
    name: 'ask',
    options: [
      { name: 'question', kind: 'words', isRequired: true, describe: ({ slash }) => slash.question },
      { name: 'in', kind: 'document', isRequired: false, describe: ({ slash }) => slash.in },
    ],
    subcommands: [],
    isForHosts: false,
    describe: ({ slash }) => slash.ask,
  },
  {
    kind: 'slash',
    name: 'sources',
    options: [
      { name: 'document', kind: 'document', isRequired: false, describe: ({ slash }) => slash.document },
    ],
    subcommands: [],
    isForHosts: false,
    describe: ({ slash }) => slash.sources,
  },
  {
    kind: 'slash',
    name: 'verbatim',
    options: [],
    subcommands: [],
    isForHosts: false,
    describe: ({ slash }) => slash.verbatim,
  },
  {
    kind: 'slash',
    name: 'study',
    options: [],
    subcommands: [
      { name: 'library', options: [], describe: ({ slash }) => slash.library },
      { name: 'settings', options: [], describe: ({ slash }) => slash.settings },
      { name: 'doctor', options: [], describe: ({ slash }) => slash.doctor },
      { name: 'feedback', options: [], describe: ({ slash }) => slash.feedback },
    ],
    isForHosts: true,
    describe: ({ slash }) => slash.study,
  },
  {
    kind: 'slash',
    name: 'quiz',
    options: [],
    subcommands: quizSubcommands(),
    isForHosts: false,
    describe: ({ quizSlash }) => quizSlash.quiz,
  },
  {
    kind: 'slash',
    name: 'review',
    options: [],
    subcommands: [],
    isForHosts: false,
    describe: ({ quizSlash }) => quizSlash.review,
  },
  {
    kind: 'message',
    name: 'find-sources',
    title: ({ slash }) => slash.findSources,
    describe: ({ slash }) => slash.findSourcesSummary,
  },
  {
    kind: 'message',
    name: 'make-card',
    opensForm: true,
    title: ({ quizSlash }) => quizSlash.makeCard,
    describe: ({ quizSlash }) => quizSlash.makeCardSummary,
  },
  {
    kind: 'global',
    name: 'ask-readings',
    title: ({ slash }) => slash.askReadings,
    describe: ({ slash }) => slash.askReadingsSummary,
  },
]

/** Which of them are for hosts is looked at when they are given: members may use the others. */
function quizSubcommands(): readonly Subcommand[] {
  return [
    {
      name: 'now',
      options: [
        option('questions', 'number'),
        {
          ...option('style', 'choice'),
          choices: [
            { value: 'practice', describe: ({ quizSlash }) => quizSlash.styles.practice },
            { value: 'together', describe: ({ quizSlash }) => quizSlash.styles.together },
            { value: 'exam', describe: ({ quizSlash }) => quizSlash.styles.exam },
          ],
        },
        option('in', 'document'),
      ],
      describe: ({ quizSlash }) => quizSlash.now,
    },
    {
      name: 'daily',
      options: [
        option('time', 'time'),
        option('zone', 'zone'),
        option('days', 'words'),
        option('reveal', 'time'),
        option('in', 'document'),
        option('channel', 'channel'),
        option('group', 'group'),
      ],
      describe: ({ quizSlash }) => quizSlash.daily,
    },
    { name: 'stats', options: [], describe: ({ quizSlash }) => quizSlash.stats },
    {
      name: 'board',
      options: [
        {
          ...option('period', 'choice'),
          choices: [
            { value: 'week', describe: ({ quizSlash }) => quizSlash.periods.week },
            { value: 'month', describe: ({ quizSlash }) => quizSlash.periods.month },
            { value: 'all', describe: ({ quizSlash }) => quizSlash.periods.all },
          ],
        },
      ],
      describe: ({ quizSlash }) => quizSlash.board,
    },
    { name: 'cards', options: [], describe: ({ quizSlash }) => quizSlash.cards },
    { name: 'add', options: [], describe: ({ quizSlash }) => quizSlash.add },
    { name: 'import', options: [], describe: ({ quizSlash }) => quizSlash.import },
    {
      name: 'export',
      options: [
        {
          ...option('format', 'choice'),
          choices: [
            { value: 'anki', describe: ({ quizSlash }) => quizSlash.formats.anki },
            { value: 'apkg', describe: ({ quizSlash }) => quizSlash.formats.apkg },
            { value: 'csv', describe: ({ quizSlash }) => quizSlash.formats.csv },
          ],
        },
      ],
      describe: ({ quizSlash }) => quizSlash.export,
    },
  ]
}

type QuizOption = keyof Words['quizSlash']['options']

/** An option that may be left out. */
function option<Name extends string, Kind extends Option['kind']>(
  name: Name & (QuizOption | 'in'),
  kind: Kind,
): Option & { readonly name: Name; readonly kind: Kind } {
  return {
    name,
    kind,
    isRequired: false,
    describe: ({ quizSlash, slash }) => (name === 'in' ? slash.in : quizSlash.options[name]),
  }
}
