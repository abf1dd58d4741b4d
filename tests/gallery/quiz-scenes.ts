import type { ItemKind } from '../../src/quiz/item.ts'
import type { Scene } from './scene.ts'
import type { Act, Shown, Stage } from './stage.ts'

const plan = 'daily 09:00 Seoul weekdays reveal 20:00'
const said = {
  by: 'Ben',
  words: 'Strategic flexibility means that American troops in Korea may be used elsewhere too.',
}

/** The questions that a group is asked: from day to day, at once, and again when they are due. */
export const quizScenes: readonly Scene[] = [
  {
    name: 'question-by-choice',
    isHost: true,
    isOnPhone: true,
    play: async (stage) => [(await asked(stage, 'choice')).shown],
  },
  {
    name: 'question-typed',
    isHost: true,
    play: async (stage) => {
      const post = await asked(stage, 'cloze')
      return [post.shown, (await stage.press(post, 'Type your answer')).shown]
    },
  },
  {
    name: 'question-to-recall',
    isHost: true,
    play: async (stage) => {
      const post = await asked(stage, 'why')
      const seen = await stage.press(post, 'See the text')
      return [post.shown, seen.shown, (await stage.press(seen, 'Got it')).shown]
    },
  },
  {
    name: 'verdicts',
    isHost: true,
    isOnPhone: true,
    play: async (stage) => {
      const post = await asked(stage, 'choice')
      const acts = await everyLetter(stage, post)
      return [...acts.slice(0, 2).map(({ shown }) => shown), (await stage.press(post, 'Hint')).shown]
    },
  },
  {
    name: 'arguable-verdict',
    isHost: true,
    play: async (stage) => {
      const form = await stage.press(await asked(stage, 'cloze'), 'Type your answer')
      const verdict = await stage.fill(form, { answer: 'a walrus' })
      return [verdict.shown, (await stage.press(verdict, 'I was right')).shown]
    },
  },
  {
    name: 'quiz',
    isHost: true,
    isOnPhone: true,
    play: async (stage) => {
      await everyLetter(stage, await asked(stage, 'choice'))
      return [(await stage.revealDaily()).shown]
    },
  },
  {
    name: 'reveal-of-what-is-typed',
    isHost: true,
    play: async (stage) => {
      const post = await asked(stage, 'cloze')
      for (const [who, answer] of [
        ['Ben', 'a walrus'],
        ['Cleo', '1953'],
      ] as const)
        await stage.as(who).fill(await stage.as(who).press(post, 'Type your answer'), { answer })
      return [(await stage.revealDaily()).shown]
    },
  },
  {
    name: 'daily',
    isHost: true,
    isOnPhone: true,
    play: async (stage) => {
      const draft = await stage.slash('quiz', plan)
      return [draft.shown, (await stage.press(draft, 'Save')).shown]
    },
  },
  {
    name: 'daily-forms',
    isHost: true,
    play: async (stage) => {
      const draft = await stage.slash('quiz', plan)
      return [(await stage.press(draft, 'Change')).shown, (await stage.press(draft, 'More')).shown]
    },
  },
  {
    name: 'daily-preview',
    isHost: true,
    play: async (stage) => {
      const saved = await stage.press(await stage.slash('quiz', plan), 'Save')
      return [(await stage.press(saved, 'Preview the next')).shown]
    },
  },
  {
    name: 'now',
    play: async (stage) => {
      const first = await stage.slash('quiz', 'now 3')
      const verdict = await answered(stage, first)
      return [first.shown, verdict.shown]
    },
  },
  {
    name: 'together',
    play: async (stage) => {
      const begun = await stage.slash('quiz', 'now 1 together')
      return [begun.shown]
    },
  },
  { name: 'exam', isHost: true, play: async (stage) => [...(await stage.slash('quiz', 'now 3 exam')).posts] },
  {
    name: 'practice-result',
    play: async (stage) => {
      let act = await stage.slash('quiz', 'now 3')
      for (let question = 1; question <= 3; question++) {
        act = await answered(stage, act)
        act = await stage.press(act, question < 3 ? 'Next' : 'See the result')
      }
      return [act.shown]
    },
  },
  {
    name: 'review',
    isOnPhone: true,
    play: async (stage) => {
      await remember(stage, 3)
      const intro = await stage.slash('review')
      const form = await stage.press(intro, 'Start')
      await stage.fill(form, { zone: 'Asia/Seoul' })
      stage.passDays(1)
      const card = await stage.slash('review')
      return [intro.shown, card.shown, (await answered(stage, card)).shown]
    },
  },
  {
    name: 'review-settings',
    play: async (stage) => {
      await remember(stage, 1)
      const form = await stage.press(await stage.slash('review'), 'Start with a reminder')
      return [form.shown, (await stage.fill(form, { hour: '08:30', zone: 'Seoul' })).shown]
    },
  },
  {
    name: 'stats',
    isOnPhone: true,
    play: async (stage) => {
      for (let days = 0; days < 9; days++) {
        await remember(stage, 1 + (days % 3))
        stage.passDays(1 + (days % 2))
      }
      const stats = await stage.slash('quiz', 'stats')
      return [stats.shown, (await stage.press(stats, 'My settings')).shown]
    },
  },
  {
    name: 'board',
    isHost: true,
    play: async (stage) => {
      await stage.press(await stage.slash('study', 'settings'), 'Board on')
      await remember(stage, 2)
      const board = await stage.slash('quiz', 'board')
      return [board.shown]
    },
  },
  {
    name: 'cards',
    isHost: true,
    play: async (stage) => {
      const ben = stage.as('Ben')
      const written = await ben.fill(await ben.makeCard(said), {
        question: 'What do people call it that troops in Korea may be used elsewhere?',
        answer: 'strategic flexibility',
        source: '',
      })
      await ben.press(written, labelOf(written, /^(?:Send|Use 1)/))
      return [written.shown, (await stage.slash('quiz', 'cards')).shown]
    },
  },
  { name: 'add', play: async (stage) => [(await stage.slash('quiz', 'add')).shown] },
  {
    name: 'make-card',
    play: async (stage) => [{ kind: 'said', said }, (await stage.makeCard(said)).shown],
  },
  {
    name: 'import',
    play: async (stage) => [(await stage.slash('quiz', 'import')).shown],
  },
  {
    name: 'export',
    play: async (stage) => {
      await remember(stage, 2)
      const offer = await stage.slash('quiz', 'export')
      return [offer.shown, (await stage.press(offer, 'Table (CSV)')).shown]
    },
  },
]

/** The question of the day, of one kind, as it is posted. */
async function asked(stage: Stage, kind: ItemKind): Promise<Act> {
  await stage.press(await stage.slash('quiz', plan), 'Save')
  return stage.postDaily(kind)
}

/** Four members choose, each another letter, and two more the first. */
async function everyLetter(stage: Stage, post: Act): Promise<readonly Act[]> {
  const acts: Act[] = []
  for (const [index, who] of ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn'].entries())
    acts.push(await stage.as(who).press(post, 'ABCDAB'.charAt(index)))
  return acts.toSorted((a, b) => Number(startsRight(b)) - Number(startsRight(a)))
}

function startsRight({ shown }: Act): boolean {
  return JSON.stringify(shown).includes('"Right"')
}

/** Answers a question somehow. */
async function answered(stage: Stage, question: Act): Promise<Act> {
  const offer = labelsOf(question).find((label) => /^[A-D]( [A-D])*$|^True$|^See the text$/.test(label))
  if (offer === undefined) {
    const form = await stage.press(question, 'Type your answer')
    return stage.fill(form, { answer: '1953' })
  }
  const act = await stage.press(question, offer)
  return labelsOf(act).includes('Missed') ? stage.press(act, 'Missed') : act
}

/** Practises so many questions, and keeps them for reviews. */
async function remember(stage: Stage, count: number): Promise<void> {
  let act = await stage.slash('quiz', `now ${count}`)
  for (let question = 1; question <= count; question++) {
    act = await answered(stage, act)
    await stage.press(act, 'Add to my reviews')
    act = await stage.press(act, question < count ? 'Next' : 'See the result')
  }
}

function labelsOf({ shown }: { readonly shown: Shown }): readonly string[] {
  if (shown.kind !== 'message') return []
  return shown.view.blocks.flatMap((block) =>
    block.kind === 'actions' ? block.actions.map(({ label }) => label) : [],
  )
}

function labelOf(act: Act, pattern: RegExp): string {
  const found = labelsOf(act).find((label) => pattern.test(label))
  if (found === undefined) throw new Error(`No button is like ${pattern}: ${labelsOf(act).join(', ')}`)
  return found
}
