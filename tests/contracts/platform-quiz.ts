import { afterEach, describe, expect, it } from 'vitest'
import { modeOf } from '../../src/quiz/item.ts'
import {
  answerAnything,
  answerRight,
  comes,
  isKey,
  isNoKey,
  kinds,
  optOut,
  plan,
  quotation,
  remember,
  setUp,
} from '../support/quiz-acts.ts'
import { letterOf, openQuizGroup, present, type QuizGroup } from '../support/quiz-group.ts'
import type { Heard, PlatformUnderTest, Talker } from './platform.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** Nine in the morning and eight in the evening of the first day, in Seoul. */
const nine = Date.UTC(2026, 0, 5)
const eight = nine + 11 * hour

/** The quiz on every platform: what a group does with it from day to day, with the whole program behind it. */
export function quizContract(platform: PlatformUnderTest): void {
  const { name, without } = platform
  const inGroup = without.group === undefined ? it : it.skip
  const alone = without.group === undefined ? it.skip : it
  const groups = without.group === undefined ? '' : ` (skipped: ${without.group})`

  describe(`the quiz on ${name}`, () => {
    const opened: QuizGroup[] = []
    async function begin(): Promise<QuizGroup> {
      const group = await openQuizGroup(platform)
      opened.push(group)
      return group
    }
    afterEach(async () => {
      for (const group of opened.splice(0)) {
        await group.stop()
        expect(group.stage.violations()).toEqual([])
        expect(group.told).toEqual([])
      }
    })

    inGroup(`is set up by a command or by a form, and shown before it is saved${groups}`, async () => {
      const { stage } = await begin()
      const { ada, bo } = stage
      expect((await bo.quiz('daily', plan)).text).toContain('Only the hosts')
      const draft = await ada.quiz('daily', plan)
      expect(draft.isPrivate).toBe(true)
      expect(draft.text).toContain('A new daily question, not saved yet')
      expect(draft.text).toContain('Where: in this channel')
      for (const date of ['Mon 5 Jan', 'Tue 6 Jan', 'Wed 7 Jan']) expect(draft.text).toContain(date)
      const saved = await draft.press('Save')
      expect(saved.text).toContain('Saved. The first question comes on')
      const changed = await saved.fill('New daily question', {
        time: '18:30',
        zone: 'Europe/Berlin',
        days: 'weekdays',
        reveal: '08:00',
      })
      expect(changed.text).toContain('18:30, Berlin')
      expect(changed.text).toContain('08:00 on the day after')
      const more = await changed.fill('More', { kinds: ['choice', 'wh'], off: '25 Dec' })
      expect(more.text).toContain('Gap with four choices · Who, when, where')
      expect((await more.press('Save')).text).toContain('Saved.')
      expect((await bo.quiz('daily')).text).toContain('2 daily questions')
    })

    inGroup(`keeps the channel and the group of a change that leaves them${groups}`, async () => {
      const group = await begin()
      const { ada, desk } = group.stage
      const { channel, group: readers } = present(desk, 'a desk').ids
      const draft = await ada.quiz('daily', plan)
      const told = await draft.fill('More', { channel, group: readers })
      await told.press('Save')
      expect(await group.series()).toMatchObject({ channel, notify: readers })
      const changed = await (await ada.quiz('daily')).fill('Change', { time: '10:00' })
      await (await changed.fill('More', { thread: 'yes' })).press('Save')
      expect(await group.series()).toMatchObject({ channel, notify: readers, thread: true })
    })

    inGroup(`asks, takes each answer privately, counts them, and shows who was right${groups}`, async () => {
      const group = await begin()
      const { ada, bo, cy, openMessages } = group.stage
      await setUp(group, 'choice')
      await optOut(cy)
      const { post, prompt } = await comes(group, '2026-01-05', nine)
      expect(post.text).toContain('Nobody has answered yet.')
      expect(post.text).toContain('According to “')
      expect(post.isPrivate).toBe(false)
      const [right, wrong] = [letterOf(prompt, isKey), letterOf(prompt, isNoKey)]
      const acknowledged = await bo.reads('group', 'Question of the day').press(right)
      expect(acknowledged).toMatchObject({ isPrivate: true })
      expect(acknowledged.text).toContain('Right: ')
      expect((await cy.reads('group', 'Question of the day').press(right)).text).toContain('Right: ')
      expect((await post.press(wrong)).text).toContain('Not this time: ')
      expect((await bo.reads('group', 'Question of the day').press(wrong)).text).toContain(
        'your first answer',
      )
      expect(ada.sees().join('\n')).not.toContain('Right: ')
      expect(cy.sees().filter((said) => said.includes('Right: '))).toHaveLength(1)
      await group.pass(minute)
      await group.until(() => expect(ada.reads('group').text).toContain('3 answered'))
      expect(openMessages()).toHaveLength(1)

      await group.passTo(eight)
      const after = await group.until(() => {
        expect(ada.reads('group').text).toContain('The answer is out')
        return ada.reads('group', 'Answer: ')
      })
      expect(openMessages()).toHaveLength(2)
      expect(after.text).toContain(`Answer: ${right}. ${prompt.item.key}`)
      expect(after.text).toContain(quotation(prompt))
      expect(after.text).toContain('2 of 3 had it right.')
      expect(after.text).toMatch(/▮▮ 2/)
      expect(after.text).toMatch(/Right: [^,]+$/m)
      expect(after.buttons).toEqual(['Add to my reviews', 'Bad question', 'Show passage'])
    })

    inGroup(`has buttons that work after a restart, months later${groups}`, async () => {
      const group = await begin()
      const { ada, bo } = group.stage
      await setUp(group, 'choice')
      const { prompt } = await comes(group, '2026-01-05', nine)
      await group.passTo(eight)
      await group.until(() => expect(ada.reads('group').text).toContain('The answer is out'))
      await (await ada.quiz('daily')).press('Pause')
      await group.pass(90 * day)
      await group.restart()
      const post = (): Heard => bo.reads('group', 'Answer: ')
      expect((await post().press('Show passage')).text).toContain(quotation(prompt))
      expect((await post().press('Add to my reviews')).text).toContain('Added to your reviews.')
      expect((await post().press('Bad question')).text).toContain('When a second person says so')
      expect((await ada.reads('group', 'Answer: ').press('Bad question')).text).toContain('not asked again')
      expect([...(await group.store.items.retired(group.community()))]).toEqual([prompt.item.id])
    })

    inGroup(`takes what is typed, hints, skips, and hears who says they were right${groups}`, async () => {
      const group = await begin()
      const { bo, cy } = group.stage
      await setUp(group, 'cloze')
      const { post, prompt } = await comes(group, '2026-01-05', nine)
      expect(post.text).toContain('_____')
      expect(post.buttons).toEqual(['Type your answer', 'Hint', 'Skip today'])
      const on = (who: Talker): Heard => who.reads('group', 'Question of the day')
      expect(await on(cy).press('Hint')).toMatchObject({ isPrivate: true })
      expect((await on(cy).press('Skip today')).text).toContain('Skipped for today.')
      const right = await on(bo).fill('Type your answer', { answer: prompt.item.key })
      expect(right.text).toContain(`Right: ${prompt.item.key}`)
      const wrong = await post.fill('Type your answer', { answer: '*a walrus*' })
      expect(wrong.text).toContain('Not this time: *a walrus*')
      expect(wrong.text).toContain(quotation(prompt))
      const accepted = await (await wrong.press('I was right')).press('Accept for everyone')
      expect(accepted.text).toContain('“*a walrus*” is right from now on')
      const late = await on(cy).fill('Type your answer', { answer: '*a walrus*' })
      expect(late.text).toContain('Right: ')
    })

    inGroup(`shows the text to who recalls, and lets them judge${groups}`, async () => {
      const group = await begin()
      const { bo, cy } = group.stage
      await setUp(group, 'why')
      const { post, prompt } = await comes(group, '2026-01-05', nine)
      expect(post.text).toContain('Which reason does the text give?')
      const seen = await bo.reads('group', 'Question of the day').press('See the text')
      expect(seen.text).toContain(quotation(prompt))
      expect((await seen.press('Got it')).text).toContain('you had it')
      const written = await cy.reads('group', 'Question of the day').fill('Write yours', {
        answer: 'Because of <!channel> and @everyone.',
      })
      expect(written.text).toContain('Your answer: Because of <!channel> and @everyone.')
      expect((await written.press('Partly')).text).toContain('Noted: partly.')
      await group.passTo(eight)
      await group.until(() => expect(bo.reads('group').text).toContain('The answer is out'))
      expect(bo.reads('group', 'took part').text).toContain('2 people took part.')
    })

    inGroup(
      `asks, takes and reveals every kind of question${groups}`,
      async () => {
        const group = await begin()
        const { ada, bo } = group.stage
        const made = await ada.makeCard('Who lit the lamp?', {
          question: 'Who drew the plan of the electric lamp?',
          answer: 'Maren Holt',
          source: 'Maren Holt designed the electric lamp',
        })
        await made.press('Add it')
        await setUp(group, 'cloze')
        for (const [index, kind] of kinds.entries()) {
          const at = nine + index * day
          await group.askOnly(kind)
          const date = new Date(at).toISOString().slice(0, 10)
          const { prompt } = await comes(group, date, at)
          expect(prompt.item.kind).toBe(kind)
          const verdict = await answerRight(bo, prompt)
          expect(verdict.isPrivate).toBe(true)
          expect(verdict.text).toContain(modeOf(prompt.item) === 'recall' ? 'you had it' : 'Right: ')
          await group.passTo(at + 11 * hour)
          await group.until(() => expect(ada.reads('group').text).toContain('The answer is out'))
          const { text } = ada.reads('group', quotation(prompt))
          expect(text).toMatch(/1 of 1 had it right|1 person took part/)
        }
      },
      30_000,
    )

    inGroup(`asks at once: alone, together, and as an exam${groups}`, async () => {
      const group = await begin()
      const { ada, bo, cy, openMessages } = group.stage
      const first = await bo.quiz('now', { questions: '2', style: 'practice' })
      expect(first).toMatchObject({ isPrivate: true })
      expect(first.text).toContain('Question 1 of 2')
      const second = await first.press('Skip')
      expect(second.text).toContain('Question 2 of 2')
      expect((await second.press('Stop')).text).toContain('Nothing was answered.')
      expect(openMessages()).toEqual([])

      await bo.quiz('now', { questions: '1', style: 'together' })
      const round = await group.until(() => cy.reads('group', 'Together · question 1 of 1'))
      expect((await round.press('Reveal')).text).toContain('Only who began this')
      await bo.reads('group', 'Together').press('Reveal')
      const shown = await group.until(() => {
        expect(bo.reads('group', 'Together').text).toContain('Nobody answered this time.')
        return bo.reads('group', 'Together')
      })
      await shown.press('End')
      await group.until(() => expect(openMessages()).toHaveLength(2))

      await ada.quiz('now', { questions: '1', style: 'exam' })
      const exam = await group.until(() => bo.reads('group', 'Exam · 1 question'))
      const taken = await exam.press('Take the exam')
      expect(taken.isPrivate).toBe(true)
      expect(taken.text).toContain('Exam · question 1 of 1')
      expect((await bo.reads('group', 'Exam').press('Results so far')).text).toContain('Only the hosts')
      expect((await ada.reads('group', 'Exam').press('Results so far')).text).toContain('begun')
      await ada.reads('group', 'Exam').press('End the exam')
    })

    inGroup(`repeats what members want to remember, and reminds them of it${groups}`, async () => {
      const group = await begin()
      const { bo } = group.stage
      await remember(bo, 4)
      // Where the platform tells where somebody lives, they are not asked.
      const { outlet, ids } = present(group.stage.desk, 'a desk')
      const isKnown = (await outlet().zoneOf(ids.ada)) !== undefined
      const fields = { hour: '09:00', ...(isKnown ? {} : { zone: 'Asia/Seoul' }) }
      const started = await (await bo.review()).fill('Start with a reminder', fields)
      expect(started.isPrivate).toBe(true)
      const at = isKnown ? nine + 9 * hour : nine
      await group.passTo(at)
      // Nothing is due on the day on which it was learnt.
      await group.until(async () => {
        const [member] = await group.store.learners.everyone(group.community())
        expect(member?.nextReminder?.date).toBe('2026-01-06')
      })
      await group.passTo(at + day)
      const reminder = await group.until(() => bo.reads('direct', 'due for review today'))
      expect(reminder.text).toContain('4 cards are due for review today.')
      let card = await reminder.press('Review now')
      for (const grade of ['Again', 'Hard', 'Good', 'Easy']) {
        card = await answerAnything(card)
        const button = present(
          card.buttons.find((label) => label.startsWith(`${grade} · `)),
          grade,
        )
        card = await card.press(button)
        expect(card.text).toContain('It comes again on')
      }
      expect(card.text).toContain('Done for today.')
    })

    inGroup(
      `tells how a member is doing with a picture, and gives questions as a file${groups}`,
      async () => {
        const group = await begin()
        const { bo } = group.stage
        await remember(bo, 2)
        const stats = await bo.quiz('stats')
        expect(stats.isPrivate).toBe(true)
        expect(stats.text).toContain('How you are doing')
        expect(stats.pictures).toHaveLength(1)
        expect(stats.pictures[0]).toMatch(/A calendar of \d+ days/)
        const exported = await bo.quiz('export', { format: 'csv' })
        expect(exported.files).toEqual(['verbatim-reviews.csv'])
      },
    )

    inGroup(`takes questions of members, which hosts decide on${groups}`, async () => {
      const group = await begin()
      const { ada, bo } = group.stage
      const card = {
        question: 'Who led the *board* through the war?',
        answer: 'Sigrid Aune',
        source: 'Sigrid Aune led the board through the war of 1914',
      }
      const draft = await bo.makeCard('Sigrid Aune led the board through the war of 1914', card)
      expect(draft.text).toContain(card.question)
      expect((await draft.press('Send to the hosts')).text).toContain('A host looks at it')
      expect((await bo.quiz('cards')).text).toContain('Only the hosts')
      const queue = await ada.quiz('cards')
      expect(queue.text).toContain('To decide · 1 of 1')
      expect((await queue.press('Approve')).text).toContain('Approved')
      const cards = await group.store.cards.list(group.community(), 'approved')
      expect(cards.map(({ prompt }) => prompt)).toEqual([card.question])
    })

    inGroup(`shows hosts what a member calls a bad question, to keep or to retire${groups}`, async () => {
      const group = await begin()
      const { ada, bo } = group.stage
      const shown = await answerAnything(await bo.quiz('now', { questions: '1', style: 'practice' }))
      const verdict = shown.buttons.includes('Missed') ? await shown.press('Missed') : shown
      const callBad = async (): Promise<void> => {
        expect((await verdict.press('Bad question')).text).toContain('When a second person says so')
      }
      await callBad()
      const queue = await ada.quiz('cards')
      expect(queue).toMatchObject({ isPrivate: true })
      expect(queue.text).toContain('1 member called it a bad question.')
      expect(queue.text).toContain('According to “')
      expect(queue.buttons).toEqual(['Retire', 'Keep', 'Questions put away'])
      expect((await queue.press('Keep')).text).toContain('Kept: it may be asked as before.')
      expect(await group.store.items.flagged(group.community())).toEqual([])
      await callBad()
      const [flagged] = await group.store.items.flagged(group.community())
      expect((await (await ada.quiz('cards')).press('Retire')).text).toContain('Put away')
      expect([...(await group.store.items.retired(group.community()))]).toEqual([flagged?.item])
    })

    inGroup(`leaves words of the readings words, whatever signs they have${groups}`, async () => {
      const group = await begin()
      const { bo } = group.stage
      await setUp(group, 'wh')
      await group.store.series.change(group.community(), (await group.series()).id, {
        documents: ['id of coast.md'],
      })
      const { post } = await comes(group, '2026-01-05', nine)
      expect(post.text).toContain('According to “The Lamps of *Gull* Coast”')
      const verdict = await bo.reads('group', 'Question').fill('Type your answer', { answer: '@here' })
      const passage = await verdict.press('Show passage')
      expect(passage.text).toContain('She wrote to @everyone and to <!channel> about a *lamp*.')
    })

    alone('asks, takes an answer and tells how it went between the lines', async () => {
      const { ada } = (await begin()).stage
      const first = await ada.quiz('now', { questions: '1' })
      expect(first.text).toContain('Question 1 of 1')
      expect((await ada.direct('skip')).text).toContain('Nothing was answered.')
      expect((await ada.direct('stats')).text).toContain('You have not answered anything yet.')
      expect((await ada.review()).text).toContain('Reviews ask you again')
    })
  })
}
