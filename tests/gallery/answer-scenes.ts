import type { Scene } from './scene.ts'
import { ada } from './stage.ts'

const question = 'What is strategic flexibility?'
const unanswered = 'When was the subway in Busan opened?'
const ben = {
  by: 'Ben',
  words: 'I thought the treaty of 1953 obliges the United States to go to war at once if the North attacks?',
}

/** What can become of a question. */
export const answerScenes: readonly Scene[] = [
  {
    name: 'ask',
    isOnPhone: true,
    play: async (stage) => [(await stage.slash('ask', question)).shown],
  },
  {
    name: 'more',
    play: async (stage) => [(await stage.press(await stage.slash('ask', question), 'More')).shown],
  },
  {
    name: 'wider',
    play: async (stage) => [(await stage.press(await stage.slash('ask', question), 'Wider')).shown],
  },
  {
    name: 'widest',
    play: async (stage) => {
      await stage.tell(question)
      for (let times = 1; times < 4; times++) await stage.tell('wider')
      return [{ kind: 'said', said: { by: ada, words: 'wider' } }, (await stage.tell('wider')).shown]
    },
  },
  {
    name: 'shared',
    play: async (stage) => {
      const { shown, posts } = await stage.press(await stage.slash('ask', question), 'Share')
      return [shown, ...posts]
    },
  },
  {
    name: 'follow-up',
    play: async (stage) => {
      const form = await stage.press(await stage.slash('ask', question), 'Ask a follow-up')
      return [(await stage.fill(form, { question: 'and what do its critics say?' })).shown]
    },
  },
  {
    name: 'in-one-document',
    play: async (stage) => [(await stage.slash('ask', question, 'Glossary')).shown],
  },
  {
    name: 'silent',
    isOnPhone: true,
    play: async (stage) => [(await stage.slash('ask', unanswered)).shown],
  },
  {
    name: 'silent-in-one-document',
    play: async (stage) => [(await stage.slash('ask', 'How do I bake sourdough bread?', 'Glossary')).shown],
  },
  {
    name: 'group-asked',
    play: async (stage) => {
      const { shown, posts } = await stage.press(await stage.slash('ask', unanswered), 'Ask the group')
      return [shown, ...posts]
    },
  },
  {
    name: 'find-sources',
    play: async (stage) => [{ kind: 'said', said: ben }, (await stage.findSources(ben)).shown],
  },
  {
    name: 'replied',
    play: async (stage) => {
      const { shown, posts } = await stage.press(await stage.findSources(ben), 'Reply with 1')
      return [{ kind: 'said', said: ben }, ...posts, shown]
    },
  },
  {
    name: 'mention',
    play: async (stage) => [
      { kind: 'said', said: { by: ada, words: `@Verbatim ${question}` } },
      (await stage.mention(question)).shown,
    ],
  },
  {
    name: 'direct-message',
    play: async (stage) => [
      { kind: 'said', said: { by: ada, words: 'in glossary' } },
      (await stage.tell('in glossary')).shown,
      { kind: 'said', said: { by: ada, words: question } },
      (await stage.tell(question)).shown,
    ],
  },
  {
    name: 'not-helpful',
    play: async (stage) => {
      const asked = await stage.press(await stage.slash('ask', question), 'Not helpful')
      return [asked.shown, (await stage.choose(asked, 'not-answered')).shown]
    },
  },
  {
    name: 'korean',
    readings: 'odd',
    language: 'ko',
    play: async (stage) => [(await stage.slash('ask', '등대지기는 왜 등불을 닦았나요?')).shown],
  },
  {
    name: 'hostile',
    readings: 'odd',
    play: async (stage) => {
      const hostile = 'What of low water? @everyone <@1> **now** https://example.org/q `x` # -# > ||y||'
      const asked = await stage.slash('ask', hostile)
      const { posts } = await stage.press(asked, 'Share')
      return [asked.shown, ...posts]
    },
  },
]
