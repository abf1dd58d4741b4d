import { citationForms } from '../view/citation-forms.ts'
import type { MessageCommand, SlashCommand } from './registered.ts'

/** The slash commands that cite, check and look up quotations. */
export const citeCommands: readonly SlashCommand[] = [
  {
    kind: 'slash',
    name: 'cite',
    options: [
      {
        name: 'passage',
        kind: 'reference',
        isRequired: true,
        describe: ({ citeSlash }) => citeSlash.passage,
      },
      {
        name: 'context',
        kind: 'choice',
        choices: ['0', '1', '2', '3'].map((value) => ({
          value,
          describe: ({ citeSlash }) => citeSlash.contexts(Number(value)),
        })),
        isRequired: false,
        describe: ({ citeSlash }) => citeSlash.context,
      },
      {
        name: 'style',
        kind: 'choice',
        choices: citationForms.map((value) => ({
          value,
          describe: ({ citeSlash }) => citeSlash.styles[value],
        })),
        isRequired: false,
        describe: ({ citeSlash }) => citeSlash.style,
      },
      {
        name: 'to',
        kind: 'choice',
        choices: [
          { value: 'channel', describe: ({ citeSlash }) => citeSlash.toChannel },
          { value: 'me', describe: ({ citeSlash }) => citeSlash.toMe },
        ],
        isRequired: false,
        describe: ({ citeSlash }) => citeSlash.to,
      },
    ],
    subcommands: [],
    isForHosts: false,
    describe: ({ citeSlash }) => citeSlash.cite,
  },
  {
    kind: 'slash',
    name: 'check',
    options: [
      {
        name: 'quotation',
        kind: 'words',
        // As long as a message may be.
        limit: 4000,
        isRequired: true,
        describe: ({ citeSlash }) => citeSlash.quotation,
      },
    ],
    subcommands: [],
    isForHosts: false,
    describe: ({ citeSlash }) => citeSlash.check,
  },
  {
    kind: 'slash',
    name: 'quotes',
    options: [
      {
        name: 'whose',
        kind: 'choice',
        choices: [
          { value: 'mine', describe: ({ citeSlash }) => citeSlash.mine },
          { value: 'group', describe: ({ citeSlash }) => citeSlash.group },
        ],
        isRequired: false,
        describe: ({ citeSlash }) => citeSlash.whose,
      },
      { name: 'in', kind: 'document', isRequired: false, describe: ({ slash }) => slash.in },
      {
        name: 'export',
        kind: 'choice',
        choices: (['markdown', 'csv', 'bibtex'] as const).map((value) => ({
          value,
          describe: ({ citeSlash }) => citeSlash.exports[value],
        })),
        isRequired: false,
        describe: ({ citeSlash }) => citeSlash.export,
      },
    ],
    subcommands: [],
    isForHosts: false,
    describe: ({ citeSlash }) => citeSlash.quotes,
  },
]

/** What can be done with a message that cites or quotes. */
export const citeMessageCommands: readonly MessageCommand[] = [
  {
    kind: 'message',
    name: 'expand-citations',
    title: ({ citeSlash }) => citeSlash.expand,
    describe: ({ citeSlash }) => citeSlash.expandSummary,
  },
  {
    kind: 'message',
    name: 'check-quotations',
    title: ({ citeSlash }) => citeSlash.checkAll,
    describe: ({ citeSlash }) => citeSlash.checkAllSummary,
  },
]
