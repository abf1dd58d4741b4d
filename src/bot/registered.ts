import type { Words } from '../view/words.ts'

/** One thing that can be given with a slash command: words, or a document chosen among suggestions. */
export type Option = {
  readonly name: 'question' | 'in' | 'document'
  readonly kind: 'words' | 'document'
  readonly isRequired: boolean
  /** What it is, as a chat client shows it; at most 100 characters. */
  describe(words: Words): string
}

/** A command that is typed after a slash; its options come as `text` (the first) and `within` (`in`) of the request. */
export type SlashCommand = {
  readonly kind: 'slash'
  readonly name: 'ask' | 'sources' | 'verbatim' | 'study'
  readonly options: readonly Option[]
  /** One of these is given instead of options, as the `text` of the request. */
  readonly subcommands: readonly { readonly name: string; describe(words: Words): string }[]
  /** Offered to those who run the group; whether they do is checked again when it is given. */
  readonly isForHosts: boolean
  describe(words: Words): string
}

/** A command in the menu of a message; the request has the message's `text` and `target`. */
export type MessageCommand = {
  readonly kind: 'message'
  readonly name: 'find-sources'
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
      { name: 'library', describe: ({ slash }) => slash.library },
      { name: 'settings', describe: ({ slash }) => slash.settings },
      { name: 'doctor', describe: ({ slash }) => slash.doctor },
      { name: 'feedback', describe: ({ slash }) => slash.feedback },
    ],
    isForHosts: true,
    describe: ({ slash }) => slash.study,
  },
  {
    kind: 'message',
    name: 'find-sources',
    title: ({ slash }) => slash.findSources,
    describe: ({ slash }) => slash.findSourcesSummary,
  },
  {
    kind: 'global',
    name: 'ask-readings',
    title: ({ slash }) => slash.askReadings,
    describe: ({ slash }) => slash.askReadingsSummary,
  },
]
