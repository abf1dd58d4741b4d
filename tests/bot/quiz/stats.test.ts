import { describe, expect, it } from 'vitest'
import type { GivenAnswer } from '../../../src/store/answers.ts'
import { plainText } from '../../../src/view/plain-text.ts'
import { actionsIn } from '../../support/bot.ts'
import { blocksIn, type CardBot, cardBot, heldBy, told } from '../../support/card-bot.ts'
import { items } from '../../support/quiz.ts'

const DAY = 86_400_000

/** A question of the day that was asked some days ago, and what somebody answered to it. */
async function asked(
  { store, clock }: CardBot,
  daysAgo: number,
  given?: Partial<GivenAnswer> & { readonly learner: string },
  isPosted = true,
): Promise<void> {
  const openedAt = clock.now - daysAgo * DAY
  const prompt = {
    ...{
      community: 'g',
      id: `p${daysAgo}`,
      series: 's1',
      date: new Date(openedAt).toISOString().slice(0, 10),
    },
    ...{ item: items.typed, channel: 'x:c', language: 'en', openedAt, closesAt: openedAt + 3_600_000 },
    ...{ optionOrder: [], ...(isPosted && { message: 'x:m' }) },
  }
  await store.prompts.open(prompt)
  await store.items.keep('g', items.typed)
  if (given === undefined) return
  await store.answers.give({
    ...{ community: 'g', prompt: prompt.id, item: items.typed.id, given: 'Orla Venn', verdict: 'right' },
    ...{ points: 10, at: openedAt + 1000, date: prompt.date, isLate: false, hinted: false, via: 'daily' },
    ...given,
  })
}

describe('how a member is doing', () => {
  it('is told to them alone, in words and in a picture that says the same', async () => {
    const bot = cardBot()
    await asked(bot, 3, { learner: 'ada' })
    await asked(bot, 2, { learner: 'ada', verdict: 'wrong', given: 'no', points: 2 })
    await asked(bot, 1, { learner: 'ada', verdict: 'close', given: 'Orla', points: 5 })
    const reply = await bot.give('stats')
    expect(reply).toMatchObject({ to: 'asker' })
    const words = told(reply)
    expect(words).toContain('3 questions answered')
    expect(words).toContain('1 right · 1 close · 1 not right')
    expect(words).toContain('on 3 of the last 80 days')
    expect(words).toContain('1 of 4 paragraphs, 0 answered right the last time')
    const [picture] = blocksIn(reply, 'picture')
    expect([...(picture?.png.slice(1, 4) ?? [])]).toEqual([0x50, 0x4e, 0x47])
    expect(picture?.alt).toContain('something was done on 3')
    expect(picture?.alt).toContain('1: 1 of 4')
    expect(bot.bugs).toEqual([])
  })

  it('counts a run over missed questions that were forgiven, and says so once', async () => {
    const bot = cardBot()
    for (const daysAgo of [8, 7, 6, 5, 4]) await asked(bot, daysAgo, { learner: 'ada' })
    await asked(bot, 2)
    expect(told(await bot.give('stats'))).toContain('your run of 5 goes on')
    await asked(bot, 1, { learner: 'ada' })
    await asked(bot, 0, { learner: 'ada' })
    const later = told(await bot.give('stats'))
    expect(later).toContain('7 questions answered')
    expect(later).not.toContain('goes on')
  })

  it('says what happened to a run the first time that the member looks, and not again', async () => {
    const bot = cardBot()
    await asked(bot, 4, { learner: 'ada' })
    await asked(bot, 2)
    expect(told(await bot.give('stats'))).toContain('A run of 1 has ended')
    expect(told(await bot.give('stats'))).not.toContain('has ended')
    await asked(bot, 1, { learner: 'ada' })
    expect(told(await bot.give('stats'))).toContain('1 question answered')
  })

  it('holds nobody to a question that was never posted', async () => {
    const bot = cardBot()
    await asked(bot, 4, { learner: 'ada' })
    for (const daysAgo of [3, 2]) await asked(bot, daysAgo, undefined, false)
    await asked(bot, 1, { learner: 'ada' })
    expect(told(await bot.give('stats'))).toContain('2 questions answered; the longest run was 2')
  })

  it('counts no questions of a series that the member never answered in', async () => {
    const bot = cardBot()
    await asked(bot, 5)
    await asked(bot, 1, { learner: 'ada' })
    expect(told(await bot.give('stats'))).toContain('1 question answered')
    expect(told(await bot.give('stats', { learner: 'bo' }))).toContain('You have not answered anything yet')
  })

  it('says nothing of a run where the group or the member wants none', async () => {
    const bot = cardBot()
    await asked(bot, 1, { learner: 'ada' })
    await bot.store.learners.change('g', 'ada', { streak: false })
    expect(told(await bot.give('stats'))).not.toContain('In a row')
    await bot.store.learners.change('g', 'ada', { streak: true })
    await bot.store.groups.change('g', { streaks: false })
    expect(told(await bot.give('stats'))).not.toContain('In a row')
  })

  it('has no picture in a terminal', async () => {
    const bot = cardBot(undefined, 'terminal')
    await asked(bot, 1, { learner: 'ada' })
    expect(blocksIn(await bot.give('stats'), 'picture')).toEqual([])
  })
})

describe('the settings of a member', () => {
  it('are switched by their buttons, in place', async () => {
    const bot = cardBot()
    await bot.store.groups.change('g', { board: true })
    const shown = await bot.push(await bot.give('stats'), 'My settings')
    expect(told(shown)).toContain('You are named among those who were right')
    const changed = await bot.push(shown, 'Do not name me')
    expect(changed).toMatchObject({ to: 'update' })
    expect(told(changed)).toContain('never named')
    await bot.push(shown, 'Put me on the board')
    await bot.push(shown, 'Do not count it')
    expect(await bot.store.learners.settingsOf('g', 'ada')).toMatchObject({
      ...{ isNamed: false, onBoard: true, streak: false },
    })
  })

  it('offer nothing that the group switched off', async () => {
    const bot = cardBot()
    await bot.store.groups.change('g', { streaks: false })
    const shown = await bot.push(await bot.give('stats'), 'My settings')
    expect(actionsIn(shown).map(({ label }) => label)).toEqual(['Do not name me', 'Change zone'])
    expect(told(shown)).toContain('This group counts no answers in a row')
  })

  it('take a zone by its city, and say what to type for another word', async () => {
    const bot = cardBot()
    const form = await bot.push(await bot.push(await bot.give('stats'), 'My settings'), 'Change zone')
    expect(heldBy(form)).toEqual({})
    expect(told(await bot.fill(form, { zone: 'xyzzy' }))).toContain('no time zone called “xyzzy”')
    expect(told(await bot.fill(form, { zone: 'Seoul' }))).toContain('Asia/Seoul')
    expect((await bot.store.learners.settingsOf('g', 'ada')).zone).toBe('Asia/Seoul')
  })
})

describe('the board of a group', () => {
  it('is what the group did together where no host switched one on', async () => {
    const bot = cardBot()
    await bot.store.groups.change('g', { goal: 40 })
    await asked(bot, 1, { learner: 'ada' })
    const words = told(await bot.give('board'))
    expect(words).toContain('answered 1 of 40')
    expect(words).not.toContain('ada')
  })

  it('shows those alone who want to be shown, ties at one place, and each their own place', async () => {
    const bot = cardBot()
    await bot.store.groups.change('g', { board: true })
    for (const [daysAgo, learner] of ['ada', 'bo', 'cy'].entries()) await asked(bot, daysAgo, { learner })
    for (const learner of ['bo', 'cy']) await bot.store.learners.change('g', learner, { onBoard: true })
    const reply = await bot.give('board', { options: { period: 'all' } })
    const [list] = blocksIn(reply, 'list')
    expect(list?.items.map(({ label }) => label.text)).toEqual(['1.', '1.'])
    expect(JSON.stringify(reply)).not.toContain('"learner":"ada"')
    expect(told(reply)).toContain('You are not on the board. You would be at place 1')
    const joined = await bot.push(reply, 'Put me on the board')
    expect(JSON.stringify(joined)).toContain('"learner":"ada"')
    expect(told(joined)).toContain('The board of all time')
  })

  it('counts what everyone was asked, and not what one practises alone', async () => {
    const bot = cardBot()
    await bot.store.groups.change('g', { board: true, goal: 40 })
    await bot.store.learners.change('g', 'ada', { onBoard: true })
    await asked(bot, 1, { learner: 'ada' })
    for (const [via, points] of [
      ['now', 0],
      ['review', 0],
      ['now', 5],
    ] as const) {
      const prompt = `${via}${points}`
      await bot.store.answers.give({
        ...{ community: 'g', prompt, item: items.typed.id, given: 'Orla Venn', verdict: 'right' },
        ...{ points, at: bot.clock.now, date: '2026-01-07', isLate: false, hinted: false },
        ...{ via, learner: 'ada' },
      })
    }
    const words = told(await bot.give('board'))
    expect(words).toContain('15 points in 2 answers')
    expect(words).toContain('answered 2 of 40')
    expect(words).toContain('What one practises alone does not')
  })

  it('is shown to all by whoever wants it to be, once in a while, without what is for one alone', async () => {
    const bot = cardBot()
    await bot.store.groups.change('g', { board: true })
    await bot.store.learners.change('g', 'bo', { onBoard: true })
    for (const [daysAgo, learner] of ['ada', 'bo'].entries()) await asked(bot, daysAgo, { learner })
    const reply = await bot.give('board')
    const shown = await bot.push(reply, 'Show it to all')
    expect(shown).toMatchObject({ to: 'update' })
    expect(actionsIn(shown).find(({ isDone }) => isDone)?.label).toBe('Shown to all')
    const [post, ...others] = bot.posts
    expect(others).toEqual([])
    expect(JSON.stringify(post)).toContain('"learner":"bo"')
    expect(JSON.stringify(post)).not.toContain('"learner":"ada"')
    expect(plainText(post ?? { blocks: [] })).toContain('Shared by Ada')
    expect(post?.blocks.filter(({ kind }) => kind === 'actions')).toEqual([])
    expect(JSON.stringify(post)).not.toContain('You')
    expect(told(await bot.push(reply, 'Show it to all', { learner: 'cy' }))).toContain('in ten minutes')
    expect(bot.posts).toHaveLength(1)
    bot.clock.now += 600_000
    await bot.push(reply, 'Show it to all')
    expect(bot.posts).toHaveLength(2)
  })

  it('counts the week from Monday unless another time is wanted', async () => {
    const bot = cardBot()
    await bot.store.groups.change('g', { board: true })
    await bot.store.learners.change('g', 'ada', { onBoard: true })
    await asked(bot, 4, { learner: 'ada' })
    expect(told(await bot.give('board'))).toContain('You have no points of that time yet')
    expect(told(await bot.give('board month'))).toContain('10 points')
  })
})
