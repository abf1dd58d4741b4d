import type { Library } from '../corpus/library.ts'
import { grammarOf } from './grammar.ts'
import { text, type View } from './view.ts'

/**
 * One thing that a doctor looked at, in one line for whoever runs the bot: `what` was found, and the `mend` where
 * something should be done. `broken` keeps the bot from working, `warning` only a part of it.
 */
export type Finding = {
  readonly state: 'fine' | 'warning' | 'broken'
  readonly what: string
  readonly mend?: string
}

/** The findings as a list, what is broken first. They are for whoever runs the bot, and in English. */
export function doctorView(findings: readonly Finding[]): View {
  const rank = { broken: 0, warning: 1, fine: 2 }
  const sorted = findings.toSorted((a, b) => rank[a.state] - rank[b.state])
  return {
    blocks: [
      { kind: 'heading', content: [text(verdict(findings))] },
      {
        kind: 'list',
        items: sorted.map(({ state, what, mend }) => ({
          label: text(labels[state]),
          content: [text(what)],
          ...(mend === undefined ? {} : { detail: [text(mend)] }),
        })),
      },
    ],
  }
}

const labels = { fine: 'OK', warning: 'Look', broken: 'Broken' } as const

function verdict(findings: readonly Finding[]): string {
  const broken = findings.filter(({ state }) => state === 'broken').length
  if (broken > 0) return broken === 1 ? 'One thing is broken.' : `${broken} things are broken.`
  return findings.some(({ state }) => state === 'warning') ? 'It works; look at this.' : 'All is well.'
}

/** That a platform is not set up, which may well be meant: its name, and the setting that would put it on. */
export function unsetFinding([name, setting]: readonly [string, string]): Finding {
  return {
    state: 'fine',
    what: `${name} is not set up: ${setting} is not set.`,
    mend: `README, “${name} in five minutes”, says how.`,
  }
}

/** What is right and what is wrong with the readings. */
export function libraryFindings(library: Library, unread: readonly string[]): readonly Finding[] {
  const { documents, passages } = library
  const size = `${grammar.counted(documents.length, '# document', '# documents')} with ${grammar.counted(passages.length, '# passage', '# passages')} can be searched.`
  const doubts = documents.flatMap(({ file, report }) =>
    report.warnings.map((warning) => `${file}: ${warning}`),
  )
  return [
    { state: 'fine', what: size },
    ...unread.map((what): Finding => ({ state: 'warning', what })),
    ...doubts.map((what): Finding => ({ state: 'warning', what })),
  ]
}

const grammar = grammarOf('en')
