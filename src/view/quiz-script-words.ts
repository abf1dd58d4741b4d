import { grammarOf } from './grammar.ts'

const { and } = grammarOf('en')

/** What `npm run quiz` says on its own account. */
export const quizScriptWords = {
  usage: (kinds: readonly string[]): string =>
    `Usage: npm run -s quiz -- [--json] [--count N] [--kind K]… [--seed S] [--knowledge DIR]…

  --json           one JSON object a line instead of a sheet to read
  --count N        how many questions; 10 without it, all with 0
  --kind K         only questions of this kind; may be given more than once:
                   ${kinds.join(', ')};
                   without it all but order and true-false, which are easily guessed
  --seed S         any words: the same give the same questions; without it the best ones
  --knowledge DIR  read the documents of this folder; may be given more than once
  --help           show this`,
  seeHelp: 'npm run -s quiz -- --help shows how it is used.',
  unknownWord: (word: string): string => `I do not know what “${word}” is for.`,
  noCount: (given: string): string => `--count takes a whole number from 0 (all) on, not “${given}”.`,
  noKind: (given: string, kinds: readonly string[]): string =>
    `There is no kind “${given}”: there are ${and(kinds)}.`,
  none: 'These readings give no such question. Leave out --kind, or name other folders with --knowledge.',
}
