import { type Heard, platformContract, type Talker } from '../../contracts/platform.ts'
import { type Session, session, style } from '../../support/terminal-session.ts'

/** What is shown as something to type next, by what it is called as a button. */
const shownAs: Readonly<Record<string, string>> = { More: 'more', Wider: 'wider' }

/** The names of the fields that are asked for by these labels. */
const fieldsByLabel: Readonly<Record<string, string>> = {
  Name: 'name',
  Note: 'note',
  Time: 'at',
  'Time zone': 'zone',
  Days: 'days',
}

platformContract({
  name: 'the terminal',
  without: {
    group: 'a terminal has one person and no group',
    outlet: 'a terminal says nothing between the lines of who sits there',
  },
  open: async ({ bot }) => {
    const sitting = await session({ style: () => ({ ...style, width: 2000 }) }, bot)
    const talker = talkerAt(sitting)
    return {
      ada: talker,
      bo: talker,
      cy: talker,
      openMessages: () => [],
      violations: () => [],
      stop: async () => {
        await sitting.stop()
        await sitting.ended
      },
    }
  },
})

function talkerAt(sitting: Session): Talker {
  const say = async (line: string): Promise<Heard> => {
    // Marked words stand between signs here; what they say is the same.
    const text = (await sitting.type(line)).replaceAll('*', '')
    return {
      text,
      isPrivate: true,
      pictures: [],
      files: text.match(/[\w-]+\.(?:csv|bib|md)\b/g) ?? [],
      links: text.match(/https:\/\/\S+/g) ?? [],
      buttons: Object.keys(shownAs).filter((label) => text.includes(`${shownAs[label]}: `)),
      // What is on offer is typed as it is called.
      press: say,
      choose: say,
      fillIn: async (label, words) => {
        await say(label)
        return say(words)
      },
      fill: async (label, values) => {
        let heard = await say(label)
        for (;;) {
          const field = askedIn(heard)
          if (field === undefined) return heard
          heard = await say([values[field] ?? ''].flat().join(', '))
        }
      },
    }
  }
  const nothing = (): never => {
    throw new Error('A terminal has nothing of the kind')
  }
  return {
    ask: async (question, within) => {
      if (within === undefined) return say(`ask ${question}`)
      const kept = await say(`in ${within}`)
      return kept.text.includes('No document') ? kept : say(`ask ${question}`)
    },
    give: (command, words = '') => say(`/${command} ${words}`),
    quiz: (part, options = {}) => say(['quiz', part, ...Object.values(options)].join(' ')),
    review: () => say('review'),
    makeCard: nothing,
    cite: (passage, { context, style, to } = {}) =>
      say(
        ['cite', passage, ...(context === undefined ? [] : [`+${context}`]), style ?? '', to ?? '']
          .join(' ')
          .trim(),
      ),
    check: (quotation) => say(`check ${quotation}`),
    quotes: ({ whose = '', in: within, export: format } = {}) =>
      say(
        [
          'quotes',
          whose,
          ...(within === undefined ? [] : ['in', within]),
          ...(format === undefined ? [] : ['export', format]),
        ]
          .join(' ')
          .trim(),
      ),
    fromMenu: nothing,
    says: nothing,
    sees: nothing,
    mention: say,
    direct: say,
    findSources: (statement) => say(`find ${statement}`),
    reads: nothing,
    suggested: nothing,
  }
}

/** The name of the field that is asked for at the end of what was heard. */
function askedIn({ text }: Heard): string | undefined {
  const labels = [...text.matchAll(/^([^[\n\r]+?)(?: \[.*\])?\r?$/gm)].map(([, label = '']) => label)
  return labels.flatMap((label) => fieldsByLabel[label] ?? []).at(-1)
}
