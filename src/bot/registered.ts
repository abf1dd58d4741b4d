import type { Words } from '../view/words.ts'
import { citeCommands, citeMessageCommands } from './registered-cite.ts'
import { makeCardCommand, quizCommands } from './registered-quiz.ts'

/**
 * One thing that can be given with a slash command. `document`, `time`, `zone` and `reference` are chosen among suggestions, `choice`
 * among the values listed, `number` is 1–20; `channel` and `group` are those of the community and come as opaque ids.
 */
export type Option = {
  readonly name: string
  readonly kind:
    | 'words'
    | 'document'
    | 'time'
    | 'zone'
    | 'reference'
    | 'number'
    | 'choice'
    | 'channel'
    | 'group'
  readonly isRequired: boolean
  /** Characters of `words` at most; as many as a question may have unless told. */
  readonly limit?: number
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

/**
 * A command that is typed after a slash; its options come as `text` (the first of them here), `within` (`in`) and, where a
 * platform has named options, all as `options` of the request.
 */
export type SlashCommand = {
  readonly kind: 'slash'
  readonly name: 'ask' | 'cite' | 'check' | 'quotes' | 'sources' | 'verbatim' | 'study' | 'quiz' | 'review'
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
  readonly name: 'find-sources' | 'expand-citations' | 'check-quotations' | 'make-card'
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
  ...citeCommands,
  {
    kind: 'slash',
    name: 'sources',
    options: [
      { name: 'document', kind: 'document', isRequired: false, describe: ({ slash }) => slash.document },
      {
        name: 'export',
        kind: 'choice',
        choices: (['bibtex', 'ris', 'csl'] as const).map((value) => ({
          value,
          describe: ({ citeSlash }) => citeSlash.styles[value],
        })),
        isRequired: false,
        describe: ({ citeSlash }) => citeSlash.exportSources,
      },
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
  ...quizCommands,
  {
    kind: 'message',
    name: 'find-sources',
    title: ({ slash }) => slash.findSources,
    describe: ({ slash }) => slash.findSourcesSummary,
  },
  ...citeMessageCommands,
  makeCardCommand,
  {
    kind: 'global',
    name: 'ask-readings',
    title: ({ slash }) => slash.askReadings,
    describe: ({ slash }) => slash.askReadingsSummary,
  },
]
