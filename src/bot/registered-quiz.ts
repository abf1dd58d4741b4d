import type { Words } from '../view/words.ts'
import type { MessageCommand, Option, SlashCommand, Subcommand } from './registered.ts'

/** The slash commands that ask questions and show what is due. */
export const quizCommands: readonly SlashCommand[] = [
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
]

/** What makes a card of a message. */
export const makeCardCommand: MessageCommand = {
  kind: 'message',
  name: 'make-card',
  opensForm: true,
  title: ({ quizSlash }) => quizSlash.makeCard,
  describe: ({ quizSlash }) => quizSlash.makeCardSummary,
}

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
