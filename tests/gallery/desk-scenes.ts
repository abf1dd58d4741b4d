import type { Scene } from './scene.ts'
import type { Act, Shown, Stage } from './stage.ts'

/** What is done around questions: documents, forms, settings, and what can go wrong. */
export const deskScenes: readonly Scene[] = [
  { name: 'help', play: one((stage) => stage.slash('verbatim')) },
  { name: 'sources', play: one((stage) => stage.slash('sources')) },
  { name: 'one-document', play: one((stage) => stage.slash('sources', 'Glossary')) },
  {
    name: 'lines-set-aside',
    readings: 'odd',
    play: one(async (stage) => stage.press(await stage.slash('sources', 'ferry'), 'Lines set aside')),
  },
  { name: 'library', readings: 'odd', isHost: true, play: one((stage) => stage.slash('study', 'library')) },
  {
    name: 'settings',
    isHost: true,
    play: async (stage) => {
      const before = await stage.slash('study', 'settings')
      return [before.shown, (await stage.press(before, 'Show answers to everyone')).shown]
    },
  },
  {
    name: 'open-answer',
    isHost: true,
    play: one(async (stage) => {
      await stage.press(await stage.slash('study', 'settings'), 'Show answers to everyone')
      return stage.slash('ask', 'What did the Nixon Doctrine say?')
    }),
  },
  { name: 'doctor', readings: 'odd', isHost: true, play: one((stage) => stage.slash('study', 'doctor')) },
  {
    name: 'feedback',
    isHost: true,
    play: one(async (stage) => {
      await complain(stage, 'Who paid for the American bases?', 'not-answered')
      await complain(stage, 'What did the poets of the time write about the alliance?', 'missing-document')
      await complain(stage, 'What is SCAP?', 'wrong-passage')
      return stage.slash('study', 'feedback')
    }),
  },
  { name: 'ask-form', play: one((stage) => stage.slash('ask-readings')) },
  {
    name: 'follow-up-form',
    play: one(async (stage) =>
      stage.press(await stage.slash('ask', 'What is strategic flexibility?'), 'Ask a follow-up'),
    ),
  },
  { name: 'problems', isHost: true, mayPost: false, play: problems },
  { name: 'unknown-document', play: one((stage) => stage.slash('sources', 'glosary')) },
  { name: 'many-documents', play: one((stage) => stage.slash('ask', 'What is SCAP?', 'notes')) },
]

/** A scene of the last thing that the bot says. */
function one(play: (stage: Stage) => Promise<Act>): Scene['play'] {
  return async (stage) => [(await play(stage)).shown]
}

async function complain(stage: Stage, question: string, reason: string): Promise<void> {
  await stage.choose(await stage.press(await stage.slash('ask', question), 'Not helpful'), reason)
}

/** The sentences that a person meets when something does not work. */
async function problems(stage: Stage): Promise<readonly Shown[]> {
  const asked = await stage.slash('ask', 'What is strategic flexibility?')
  const acts = [
    await stage.press(asked, 'Share'),
    await stage.slash('ask', 'why '.repeat(2500)),
    await stage.tell('more'),
    await stage.slash('study', 'party'),
  ]
  return acts.map(({ shown }) => shown)
}
