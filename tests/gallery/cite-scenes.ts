import type { Scene } from './scene.ts'
import type { Act, Said, Stage } from './stage.ts'
import { ada } from './stage.ts'

const reference = 'glossary ¶ 17'
/** As the glossary has it, but for one word. */
const denied =
  '“Snyder and Glosserman warned in 2006 that a trade agreement must be treated as a quid pro quo for American concessions on security.”'
const exact = '“North Korea froze its plutonium reactor and related plants at Yongbyon”'
/** The beginning of one sentence and the end of another, with nothing to show it. */
const spliced =
  '“Washington tends to think first of nuclear weapons and their spread, and the decision seemed to be made in Washington first.”'
const ben: Said = {
  by: 'Ben',
  words: `As [[glossary ¶17]] puts it, and see [[chronology ¶ 38; debates ¶ 2]].`,
}
const cleo: Said = { by: 'Cleo', words: `The notes say ${exact}, and ${denied}` }

/** Passages brought into a talk, quotations checked, and what was saved of them. */
export const citeScenes: readonly Scene[] = [
  { name: 'cite', isOnPhone: true, play: async (stage) => [(await stage.slash('cite', reference)).shown] },
  {
    name: 'cite-wider',
    play: async (stage) => [(await stage.press(await stage.slash('cite', reference), 'Wider')).shown],
  },
  {
    name: 'cite-as-bibtex',
    play: async (stage) => [(await stage.slash('cite', `${reference} bibtex`)).shown],
  },
  {
    name: 'cite-for-me',
    play: async (stage) => {
      const { shown, posts } = await stage.press(await stage.slash('cite', `${reference} mla me`), 'Share')
      return [shown, ...posts]
    },
  },
  {
    name: 'cite-choice',
    isOnPhone: true,
    play: async (stage) => {
      const choice = await stage.slash('cite', 'Asian allies must defend themselves, Nixon said')
      const { posts } = await stage.press(choice, 'Post 1')
      return [choice.shown, ...posts]
    },
  },
  {
    name: 'cite-problems',
    play: async (stage) => {
      const lines = ['glossary ¶ 990', 'glosary ¶ 3', 'glossary', 'glossary p. 3', 'debates ¶ 9–2']
      const acts: Act[] = []
      for (const line of lines) acts.push(await stage.slash('cite', line))
      return acts.map(({ shown }) => shown)
    },
  },
  { name: 'cite-form', play: async (stage) => [(await stage.slash('cite')).shown] },
  {
    name: 'copy-citation',
    isOnPhone: true,
    play: async (stage) => {
      const copied = await stage.press(await stage.slash('cite', reference), 'Copy citation')
      return [copied.shown, (await stage.press(copied, 'As text to copy')).shown]
    },
  },
  { name: 'check', isOnPhone: true, play: async (stage) => [(await stage.slash('check', denied)).shown] },
  {
    name: 'check-verdicts',
    play: async (stage) => {
      const lines = [exact, spliced, '“The alliance is a marriage of convenience and of good whisky.”']
      const acts: Act[] = []
      for (const line of lines) acts.push(await stage.slash('check', line))
      return acts.map(({ shown }) => shown)
    },
  },
  {
    name: 'check-quotations',
    isOnPhone: true,
    play: async (stage) => {
      const found = await stage.checkQuotations(cleo)
      const { posts } = await stage.press(found, 'Reply to the message')
      return [{ kind: 'said', said: cleo }, found.shown, ...posts]
    },
  },
  {
    name: 'expand-citations',
    isOnPhone: true,
    play: async (stage) => {
      const found = await stage.expandCitations(ben)
      const { posts } = await stage.press(found, 'Post here')
      return [{ kind: 'said', said: ben }, found.shown, ...posts]
    },
  },
  {
    name: 'mention-with-references',
    play: async (stage) => {
      const words = 'Is it not as [[glossary ¶ 17]] says?'
      return [
        { kind: 'said', said: { by: ada, words: `@Verbatim ${words}` } },
        (await stage.mention(words)).shown,
      ]
    },
  },
  {
    name: 'quotes',
    isOnPhone: true,
    play: async (stage) => {
      await saveSome(stage)
      return [(await stage.slash('quotes')).shown, (await stage.slash('quotes', 'group')).shown]
    },
  },
  {
    name: 'quotes-as-a-file',
    play: async (stage) => {
      const saved = await saveSome(stage)
      return [saved.shown, (await stage.slash('quotes', 'export markdown')).shown]
    },
  },
  {
    name: 'sources-as-a-file',
    play: async (stage) => [(await stage.slash('sources', 'export bibtex')).shown],
  },
]

/** Saves three quotations, the last of which the group may see; gives what was said of that. */
async function saveSome(stage: Stage): Promise<Act> {
  for (const line of ['chronology ¶ 38', 'debates ¶ 2'])
    await stage.press(await stage.slash('cite', line), 'Save')
  const saved = await stage.press(await stage.slash('cite', reference), 'Save')
  return stage.press(saved, 'Show to the group')
}
