import { type Heard, platformContract, type Talker } from '../../contracts/platform.ts'
import { type Session, session, style } from '../../support/terminal-session.ts'

/** What is typed next for a button that the terminal has in words. */
const typed: Readonly<Record<string, string>> = { More: 'more', Wider: 'wider' }

platformContract({
  name: 'the terminal',
  without: {
    group: 'a terminal has one person and no group',
    forms: 'in a terminal a follow-up is typed',
  },
  open: async ({ bot }) => {
    const sitting = await session({ style: () => ({ ...style, width: 2000 }) }, bot)
    const talker = talkerAt(sitting)
    return {
      ada: talker,
      bo: talker,
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
    const press = (label: string): Promise<Heard> => {
      const next = typed[label]
      if (next === undefined) throw new Error(`Nothing is typed for “${label}”`)
      return say(next)
    }
    const buttons = Object.keys(typed).filter((label) => text.includes(`${typed[label]}: `))
    return { text, isPrivate: true, buttons, press, fillIn: press, choose: press }
  }
  return {
    ask: async (question, within) => {
      if (within === undefined) return say(`ask ${question}`)
      const kept = await say(`in ${within}`)
      return kept.text.includes('No document') ? kept : say(`ask ${question}`)
    },
    give: (command, words = '') => say(`/${command} ${words}`),
    mention: say,
    direct: say,
    findSources: (statement) => say(`find ${statement}`),
  }
}
