import { type Item, type ItemKind, modeOf } from '../../src/quiz/item.ts'
import { allKinds } from '../../src/quiz/selection-rules.ts'
import type { Prompt } from '../../src/store/prompts.ts'
import type { Heard, Talker } from '../contracts/platform.ts'
import { letterOf, type QuizGroup } from './quiz-group.ts'
import { quizReadings } from './quiz-readings.ts'

/** When the question of the day comes, and its answer. */
export const plan = { time: '09:00', zone: 'Asia/Seoul', days: 'every day', reveal: '20:00' } as const

const scarce: readonly ItemKind[] = ['acronym', 'definition', 'find', 'finish', 'why', 'order', 'excerpt']

/** Every kind, those first of which the readings give one only: a sentence that was asked about rests. */
export const kinds: readonly ItemKind[] = allKinds.toSorted((a, b) => scarce.indexOf(b) - scarce.indexOf(a))

/** Whether an option is the answer. */
export const isKey = (text: string, { key }: Item): boolean => text === key
/** Whether it is none. */
export const isNoKey = (text: string, { key }: Item): boolean => text !== key

/** Ada sets up a daily question of one kind. */
export async function setUp(group: QuizGroup, kind: ItemKind): Promise<void> {
  await (await group.stage.ada.quiz('daily', plan)).press('Save')
  await group.askOnly(kind)
}

/** The question of a date is posted at an instant. */
export async function comes(
  group: QuizGroup,
  date: string,
  at: number,
): Promise<{ readonly post: Heard; readonly prompt: Prompt }> {
  await group.passTo(at)
  const post = await group.until(() => group.stage.ada.reads('group', 'Nobody has answered yet.'))
  return { post, prompt: await group.promptOf(date) }
}

/** Somebody does not want to be named among those who were right. */
export async function optOut(who: Talker): Promise<void> {
  await (await (await who.quiz('stats')).press('My settings')).press('Do not name me')
}

/** The words that a reveal quotes. */
export function quotation({ item: { document, quote } }: Prompt): string {
  return quizReadings.document(document).text.slice(quote.start, quote.end)
}

/** Answers the question of the day as the text does. */
export async function answerRight(who: Talker, prompt: Prompt): Promise<Heard> {
  const post = who.reads('group', 'Nobody has answered yet.')
  const { item } = prompt
  if (modeOf(item) === 'recall') return (await post.press('See the text')).press('Got it')
  if (modeOf(item) === 'typed') return post.fill('Type your answer', { answer: item.key })
  if (item.kind === 'order') return post.press(item.key)
  return post.press(
    item.kind === 'true-false' ? (item.key === 'true' ? 'True' : 'False') : letterOf(prompt, isKey),
  )
}

/** Answers whatever is asked, and not rightly: of options one that the hint strikes. */
export async function answerAnything(question: Heard): Promise<Heard> {
  const { buttons } = question
  if (buttons.includes('See the text')) return question.press('See the text')
  if (buttons.includes('Type your answer')) return question.fill('Type your answer', { answer: 'a walrus' })
  const [, struck] = /Not right: ([A-D])/.exec((await question.press('Hint')).text) ?? []
  return question.press(struck ?? buttons[0] ?? '')
}

/** Somebody practises, and adds so many questions to their reviews. */
export async function remember(who: Talker, count: number): Promise<void> {
  let card = await who.quiz('now', { questions: String(count) })
  for (let added = 0; added < count; added++) {
    card = await answerAnything(card)
    if (card.buttons.includes('Missed')) card = await card.press('Missed')
    await card.press('Add to my reviews')
    card = await card.press(added + 1 < count ? 'Next' : 'See the result')
  }
}
