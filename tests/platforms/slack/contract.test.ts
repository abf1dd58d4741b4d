import { createSlack } from '../../../src/platforms/slack/slack.ts'
import { type Heard, platformContract, type Talker } from '../../contracts/platform.ts'
import type { Person } from '../../support/slack/person.ts'
import { buttonsOf, inputsOf, selectsOf } from '../../support/slack/read-body.ts'
import type { Seen, SeenMessage } from '../../support/slack/seen.ts'
import { createSlackStandIn } from '../../support/slack/stand-in.ts'
import { asSeen, readBlocks } from '../../support/slack-mrkdwn.ts'
import { lent } from '../discord/house.ts'

const general = 'C0GENERAL'

platformContract({
  name: 'Slack',
  without: {},
  open: async ({ bot }) => {
    const slack = await createSlackStandIn()
    const { deps, connected } = lent()
    const { botToken, appToken, apiUrl } = slack
    const platform = createSlack({ ...deps, botToken, appToken, apiUrl })
    const ended = platform.start(bot)
    await Promise.race([connected, ended])
    const ada = slack.person({ id: 'U0ADA', displayName: 'Ada', isAdmin: true })
    const bo = slack.person({ id: 'U0BO', displayName: 'Bo' })
    return {
      ada: talkerOf(ada),
      bo: talkerOf(bo),
      openMessages: () =>
        slack
          .messagesIn(general)
          .filter(({ ephemeral, author }) => !ephemeral && author === slack.ids.botUser)
          .map(readable),
      violations: () => slack.violations,
      stop: async () => {
        await platform.stop()
        await ended
        await slack.stop()
      },
    }
  },
})

/** What a person reads in a message. */
function readable({ body }: SeenMessage): string {
  return asSeen(readBlocks(body).shown)
}

function talkerOf(person: Person): Talker {
  /** All messages of an answer are read together; its buttons stand below the last. */
  const heardIn = (messages: readonly SeenMessage[]): Heard => {
    const last = messages.at(-1)
    if (last === undefined) throw new Error('There is no message')
    const press = (label: string): Promise<Seen> => {
      const button = buttonsOf(last.body).find(({ text }) => text === label)
      if (button === undefined) throw new Error(`There is no button “${label}”`)
      return person.press(last, button.actionId)
    }
    return {
      text: messages.map(readable).join('\n'),
      buttons: buttonsOf(last.body).map(({ text }) => text),
      ...(last.thread_ts === undefined ? {} : { thread: last.thread_ts }),
      isPrivate: last.ephemeral || last.channel.startsWith('D'),
      press: async (label) => heard(await press(label)),
      fillIn: async (label, words) => {
        const { view } = await press(label)
        const [field] = view === undefined ? [] : inputsOf(view.body)
        if (view === undefined || field === undefined) throw new Error(`“${label}” opened no form`)
        return heard(await person.submit(view, { [field.actionId]: words }, { effects: 1 }))
      },
      choose: async (label) => {
        const [select] = selectsOf(last.body)
        const chosen = select?.options.find(({ text }) => text === label)
        if (select === undefined || chosen === undefined) throw new Error(`“${label}” cannot be chosen`)
        return heard(await person.choose(last, select.actionId, chosen.value))
      },
    }
  }
  const heard = ({ messages }: Seen): Heard => heardIn(messages)
  return {
    ask: async (question, within) =>
      heard(
        await person.slash('/ask', within === undefined ? question : `${question} in: ${within}`, general),
      ),
    give: async (command, words = '') => heard(await person.slash(`/${command}`, words, general)),
    mention: async (words, on) => heard(await person.mention(words, general, on?.thread)),
    direct: async (words) => heard(await person.directMessage(words)),
    findSources: async (statement) =>
      heard(await person.messageShortcut('find-sources', person.say(statement, general))),
  }
}
