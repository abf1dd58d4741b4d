import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import type { Stage } from '../../contracts/platform.ts'
import { wordAnswerer } from '../../support/answerer.ts'
import { madeBot } from '../../support/bot.ts'
import { lighthouse } from '../../support/lighthouse.ts'
import { comes, isKey, setUp } from '../../support/quiz-acts.ts'
import { letterOf, openQuizGroup, type QuizGroup } from '../../support/quiz-group.ts'
import { openStage } from '../../support/web/stage.ts'

const nine = Date.UTC(2026, 0, 5)
const hour = 3_600_000

describe('a visitor of the chat page, who is a whole group', () => {
  const opened: QuizGroup[] = []
  async function begin(): Promise<QuizGroup> {
    const group = await openQuizGroup({
      name: 'the chat page',
      without: {},
      open: ({ bot, now = Date.now }) => openStage(bot, now, true),
    })
    opened.push(group)
    return group
  }
  /** With readings that answer any question of their words. */
  async function beginAtSea(): Promise<Stage> {
    const { bot, reports } = madeBot(lighthouse, wordAnswerer(lighthouse), { surface: 'chat' })
    const stage = await openStage(bot, Date.now, true)
    onTestFinished(async () => {
      await stage.stop()
      expect([...stage.violations(), ...reports]).toEqual([])
    })
    return stage
  }
  afterEach(async () => {
    for (const group of opened.splice(0)) {
      await group.stop()
      expect(group.stage.violations()).toEqual([])
      expect(group.told).toEqual([])
    }
  })

  it('has a question a day, which comes by itself, and its answer', async () => {
    const group = await begin()
    const { ada, openMessages } = group.stage
    await setUp(group, 'choice')
    const { post, prompt } = await comes(group, '2026-01-05', nine)
    const verdict = await post.press(letterOf(prompt, isKey))
    expect(verdict).toMatchObject({ isPrivate: true })
    expect(verdict.text).toContain('Right: ')
    await group.passTo(nine + 11 * hour)
    const after = await group.until(() => ada.reads('group', 'Answer: '))
    expect(after.text).toContain('1 of 1 had it right.')
    expect(openMessages()).toHaveLength(2)
  })

  it('asks privately, and shares what it was told', async () => {
    const stage = await beginAtSea()
    const answer = await stage.ada.ask('the great frost?')
    expect(answer.isPrivate).toBe(true)
    expect(stage.openMessages()).toEqual([])
    const after = await answer.press('Share')
    expect(stage.openMessages()).toHaveLength(1)
    expect(stage.openMessages()[0]).toContain('Shared by Guest.')
    expect(after.buttons).not.toContain('Share')
  })

  it('is the host, who sets what holds for the group', async () => {
    const stage = await beginAtSea()
    const settings = await stage.ada.give('study', 'settings')
    expect((await settings.press('Show answers to everyone')).text).toContain('seen by everyone')
    expect((await stage.ada.ask('the great frost?')).isPrivate).toBe(false)
  })

  it('practises, answers in the box, and sees how that went as a picture and as a file', async () => {
    const { stage } = await begin()
    const { ada } = stage
    const question = await ada.quiz('now', { questions: '1' })
    expect(question.text).toContain('Question 1 of 1')
    const verdict = question.buttons.includes('See the text')
      ? await (await question.press('See the text')).press('Got it')
      : await ada.direct(
          question.buttons[0] === 'Type your answer' ? 'a walrus' : (question.buttons[0] ?? ''),
        )
    await verdict.press('Add to my reviews')
    const stats = await ada.quiz('stats')
    expect(stats.pictures[0]).toMatch(/A calendar of \d+ days/)
    expect((await ada.quiz('export', { format: 'csv' })).files).toEqual(['verbatim-reviews.csv'])
  })

  it('finds the sources of their own words, and answers them with one', async () => {
    const stage = await beginAtSea()
    const found = await stage.ada.findSources('They say that the harbour board paid for the lantern.')
    expect(found.text).toContain('Sources for: “They say that the harbour board paid for the lantern.”')
    await found.press('Reply with 1')
    expect(stage.openMessages().at(-1)).toContain('Shared by Guest.')
  })
})
