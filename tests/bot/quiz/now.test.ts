import { describe, expect, it } from 'vitest'
import { memoryStore } from '../../support/bot.ts'
import { items, lamps, madeItem, optionIn } from '../../support/quiz.ts'
import { nine, setTable, viewOf } from '../../support/quiz-table.ts'

const storm = madeItem({
  kind: 'choice',
  sentence: 'A storm took the pier in 1851.',
  says: '1851',
  type: 'year',
  options: ['1851', '1843', '1867'].map((year) => optionIn(lamps, year)),
})
const choices = [items.choice, storm]

describe('a quiz alone', () => {
  it('asks one question after the other, tells at once how each went, and sums up', async () => {
    const ada = setTable([items.choice, items.typed]).sit('x:ada')
    const first = await ada.command('quiz', 'now', { questions: '2' })
    expect(first).toMatch(/^Question 1 of 2\n/)
    expect(first).toContain('According to “Lamps of the Coast”')
    expect(viewOf(ada.reply()).blocks.at(-1)?.kind).toBe('actions')
    expect(ada.reply()).toMatchObject({ to: 'asker' })

    const answers: Record<string, () => Promise<string>> = {
      choice: () => ada.press('B'),
      typed: async () => {
        expect(await ada.press('Type your answer')).toBe('form: Your answer')
        return ada.fill({ answer: 'Tomas Brandt' })
      },
    }
    const kindOf = (shown: string): string => (shown.includes('A: ') ? 'choice' : 'typed')
    const verdict = await answers[kindOf(first)]?.()
    expect(verdict).toMatch(/Question 1 of 2\n\n(Right|Not this time): /)
    expect(verdict).toContain('The text says:')
    const second = await ada.press('Next')
    expect(second).toMatch(/^Question 2 of 2\n/)
    expect(kindOf(second)).not.toBe(kindOf(first))
    await answers[kindOf(second)]?.()
    const end = await ada.press('See the result')
    expect(end).toContain('How it went: 1 right and 1 wrong.')
    expect(end).toContain('To read again:')
    expect(end).toMatch(/Orla Venn \(.*Lamps of the Coast.*¶\u00A01\)/)
  })

  it('replaces the question by its verdict where only the presser sees it', async () => {
    const ada = setTable([items.choice]).sit('x:ada')
    await ada.command('quiz', 'now')
    await ada.press('A')
    expect(ada.reply()).toMatchObject({ to: 'update' })
  })

  it('says that there are fewer questions than wished, and asks those', async () => {
    const ada = setTable([items.choice]).sit('x:ada')
    expect(await ada.command('quiz', 'now', { questions: '5' })).toMatch(
      /^There is 1 question to be had, and no more\.\n\nQuestion 1 of 1/,
    )
  })

  it('counts the first answer only, whatever is pressed afterwards on the old message', async () => {
    const table = setTable([items.choice])
    const ada = table.sit('x:ada')
    await ada.command('quiz', 'now')
    const question = viewOf(ada.reply())
    expect(await ada.press('A', question)).toContain('Not this time: A. 1839')
    expect(await ada.press('B', question)).toContain('Not this time: A. 1839')
    expect(await table.store.answers.ofLearner('g', 'x:ada', 0)).toHaveLength(1)
  })

  it('skips, and stops with what is left counted as left out', async () => {
    const ada = setTable([items.choice, items.typed, storm]).sit('x:ada')
    await ada.command('quiz', 'now', { questions: '3' })
    expect(await ada.press('Skip')).toMatch(/^Question 2 of 3/)
    const end = await ada.press('Stop')
    expect(end).toContain('Nothing was answered.')
    expect(end).toContain('3 questions were left out.')
  })

  it('adds what was missed to the reviews, once', async () => {
    const table = setTable([items.choice])
    const ada = table.sit('x:ada')
    await ada.command('quiz', 'now')
    await ada.press('D')
    await ada.press('See the result')
    const summary = viewOf(ada.reply())
    expect(await ada.press('Add the missed to my reviews', summary)).toContain('1 card was added')
    expect(await ada.press('Add the missed to my reviews', summary)).toContain('among your reviews already')
    expect(await table.store.reviews.countOf('g', 'x:ada')).toBe(1)
  })

  it('shows the text beside what was recalled, and counts how one judges oneself', async () => {
    const table = setTable([items.finish])
    const ada = table.sit('x:ada')
    await ada.command('quiz', 'now')
    expect(await ada.press('See the text')).toContain('so the lamp burnt rapeseed until spring.')
    expect(ada.labels()).toEqual(['Missed', 'Partly', 'Got it'])
    expect(await ada.press('Partly')).toContain('Noted: partly.')
    expect(await ada.press('See the result')).toContain('0 right and 1 close')
  })

  it.each(['practice', 'exam'])('gives no points as %s, since it can be asked for at will', async (style) => {
    const table = setTable([items.choice])
    const ada = table.sit('x:ada')
    await ada.command('quiz', 'now', { style })
    await ada.press('B')
    expect(await table.store.answers.ofLearner('g', 'x:ada', 0)).toMatchObject([
      { verdict: 'right', points: 0 },
    ])
  })

  it('gives a hint that costs nothing, where nothing is to be had', async () => {
    const ada = setTable([items.choice]).sit('x:ada')
    await ada.command('quiz', 'now')
    expect(await ada.press('Hint')).not.toContain('points')
  })

  it('is nobody else’s', async () => {
    const table = setTable([items.choice])
    const [ada, bo] = [table.sit('x:ada'), table.sit('x:bo')]
    await ada.command('quiz', 'now')
    const question = viewOf(ada.reply())
    expect(await bo.press('A', question)).toContain('Only who began this')
    expect(await bo.press('Stop', question)).toContain('Only who began this')
    const elsewhere = table.sit('x:ada', { community: 'other' })
    expect(await elsewhere.press('A', question)).toBe('I no longer know this question.')
    expect(await table.store.answers.ofCommunity('g', 0)).toEqual([])
  })

  it('goes on after a restart from its old buttons', async () => {
    const store = memoryStore()
    const before = setTable(choices, { store }).sit('x:ada')
    await before.command('quiz', 'now', { questions: '2' })
    const old = viewOf(before.reply())
    const table = setTable(choices, { store })
    table.clock.now = nine + 90 * 86_400_000
    const after = table.sit('x:ada')
    expect(await after.press('A', old)).toContain('Question 1 of 2')
    expect(await after.press('Next')).toContain('Question 2 of 2')
  })

  it('passes over a question that the readings no longer hold, and says so at the end', async () => {
    const store = memoryStore()
    const before = setTable([items.choice], { store }).sit('x:ada')
    await before.command('quiz', 'now')
    const question = viewOf(before.reply())
    const edited = { ...lamps, version: 'v2', text: lamps.text.replace('1843', '1844') }
    const after = setTable([], { store, documents: [edited] }).sit('x:ada')
    expect(await after.press('A', question)).toContain('The readings have changed')
    expect(await after.press('Skip', question)).toContain('The readings have changed')
    expect(await after.press('Stop', question)).toContain(
      'could not be asked, since the readings have changed',
    )
  })
})

describe('what is asked', () => {
  it('is refused in words where the wish makes no sense', async () => {
    const ada = setTable().sit('x:ada')
    expect(await ada.command('quiz', 'now 50')).toContain('A quiz has 1 to 20 questions, not “50”.')
    expect(await ada.command('quiz', 'now race')).toContain('I do not know what “race” means')
    expect(await ada.command('quiz', 'now in zebra')).toContain('zebra')
    expect(await setTable([]).sit('x:ada').command('quiz', 'now')).toContain('The readings give no question.')
  })

  it('has no question of the day whose answer is not out', async () => {
    const table = setTable([items.choice])
    await table.store.prompts.open({
      ...{ community: 'g', id: 'p', series: 's', date: '2026-01-05', item: items.choice, channel: 'x:c' },
      ...{ language: 'en', openedAt: nine, optionOrder: [0, 1, 2, 3] },
    })
    const ada = table.sit('x:ada')
    expect(await ada.command('quiz', 'now')).toContain('The readings give no question.')
    await table.store.prompts.reveal('g', 'p', nine + 1)
    expect(await ada.command('quiz', 'now')).toContain('Question 1 of 1')
  })

  it('is no question of an exam that is going on in another channel, where its people may sit too', async () => {
    const table = setTable([items.choice])
    const host = table.sit('x:host', { isHost: true })
    await host.command('quiz', 'now', { style: 'exam' })
    const ada = table.sit('x:ada', { channel: 'x:d' })
    expect(await ada.command('quiz', 'now')).toContain('The readings give no question.')
    expect(await table.sit('x:ada', { community: 'h' }).command('quiz', 'now')).toContain('Question 1 of 1')
    await host.press('End the exam', table.posts[0]?.view, false)
    expect(await ada.command('quiz', 'now')).toContain('Question 1 of 1')
  })

  it('may be one of an exam that nobody has ended for two weeks', async () => {
    const table = setTable([items.choice])
    await table.sit('x:host', { isHost: true }).command('quiz', 'now', { style: 'exam' })
    const ada = table.sit('x:ada')
    table.clock.now += 13 * 86_400_000
    expect(await ada.command('quiz', 'now')).toContain('The readings give no question.')
    table.clock.now += 86_400_000
    expect(await ada.command('quiz', 'now')).toContain('Question 1 of 1')
  })

  it('may be one of an exam that somebody sits alone', async () => {
    const table = setTable([items.choice])
    await table.sit('x:bo').command('quiz', 'now', { style: 'exam' })
    expect(await table.sit('x:ada').command('quiz', 'now')).toContain('Question 1 of 1')
  })

  it('is no question of an exam that is going on in the channel', async () => {
    const table = setTable([items.choice])
    const host = table.sit('x:host', { isHost: true })
    await host.command('quiz', 'now', { style: 'exam' })
    const ada = table.sit('x:ada')
    expect(await ada.command('quiz', 'now')).toContain('The readings give no question.')
    await host.press('End the exam', table.posts[0]?.view, false)
    expect(await ada.command('quiz', 'now')).toContain('Question 1 of 1')
  })

  it('is not what the member answered lately, as long as there is something else', async () => {
    const table = setTable([items.choice, items.typed])
    const ada = table.sit('x:ada')
    await ada.command('quiz', 'now', { questions: '1' })
    const first = viewOf(ada.reply())
    const isChoice = first.blocks.some((block) => block.kind === 'list')
    if (isChoice) await ada.press('A')
    else {
      await ada.press('Type your answer')
      await ada.fill({ answer: 'Orla Venn' })
    }
    await ada.command('quiz', 'now', { questions: '1' })
    const second = viewOf(ada.reply())
    expect(second.blocks.some((block) => block.kind === 'list')).toBe(!isChoice)
  })

  it('never has one question twice in a session', async () => {
    const made = [...choices, items.typed, items.finish]
    const table = setTable(made)
    const ada = table.sit('x:ada')
    await ada.command('quiz', 'now', { questions: '20' })
    const [session] = await table.store.sessions.of('g', 'x:ada')
    expect(new Set(session?.items).size).toBe(session?.items.length)
    expect(session?.items.length).toBe(made.length)
  })

  it('leaves out what was retired', async () => {
    const table = setTable([items.choice])
    await table.store.items.retire('g', items.choice.id, 'host', nine)
    expect(await table.sit('x:ada').command('quiz', 'now')).toContain('The readings give no question.')
  })
})

describe('an exam', () => {
  it('tells nothing until the end, and takes one answer to each question', async () => {
    const table = setTable(choices)
    const ada = table.sit('x:ada')
    await ada.command('quiz', 'now', { style: 'exam', questions: '2' })
    expect(ada.labels()).not.toContain('Hint')
    const question = viewOf(ada.reply())
    const next = await ada.press('B')
    expect(next).toMatch(/^Exam · question 2 of 2/)
    expect(next).not.toContain('Right')
    await ada.press('A', question)
    const end = await ada.press('B')
    expect(end).toContain('How it went: 2 right.')
    expect(await ada.press('A', question)).toContain('How it went: 2 right.')
  })

  it('has no question that one marks oneself', async () => {
    const table = setTable([items.finish, items.find])
    expect(await table.sit('x:ada').command('quiz', 'now exam')).toContain('there can be no exam')
  })

  it('of a host is taken by each member once, and hosts see numbers without names', async () => {
    const table = setTable([items.choice])
    const host = table.sit('x:host', { isHost: true })
    expect(await host.command('quiz', 'now', { style: 'exam' })).toContain('The exam is posted.')
    const post = table.posts[0]?.view
    const [ada, bo] = [table.sit('x:ada'), table.sit('x:bo')]
    await ada.press('Take the exam', post, false)
    expect(ada.reply()).toMatchObject({ to: 'asker' })
    const end = await ada.press('B')
    expect(end).toContain('How it went: 1 right.')
    await bo.press('Take the exam', post, false)
    const missed = await bo.press('D')
    expect(missed).toContain('To read again:')
    expect(missed).not.toContain('1843')
    expect(await ada.press('Take the exam', post, false)).toContain('How it went: 1 right.')
    expect(await ada.press('Results so far', post, false)).toContain('host')
    const results = await host.press('Results so far', post, false)
    expect(results).toContain('2 people have begun, 2 finished.')
    expect(results).toContain('Question 1: 1 right and 1 wrong')
    expect(results).not.toMatch(/ada|bo\b/)
    expect(await host.press('End the exam', post, false)).toContain('This exam has ended.')
    expect(host.reply()).toMatchObject({ to: 'update' })
    expect(await bo.press('See the result', viewOf(host.reply()), false)).toContain('1843')
  })

  it('adds what was missed to the reviews, which would tell it, only after its end', async () => {
    const table = setTable([items.choice])
    const host = table.sit('x:host', { isHost: true })
    await host.command('quiz', 'now', { style: 'exam' })
    const post = table.posts[0]?.view
    const ada = table.sit('x:ada')
    await ada.press('Take the exam', post, false)
    await ada.press('D')
    expect(ada.labels()).toEqual(['Share my result'])
    const [{ id = '' } = {}] = await table.store.sessions.of('g', 'x:host')
    expect(await ada.pressId(`n-keep:v1:${id}`)).toContain('The answers come when the exam has ended')
    expect(await table.store.reviews.countOf('g', 'x:ada')).toBe(0)
    await host.press('End the exam', post, false)
    await ada.press('See the result', viewOf(host.reply()), false)
    expect(await ada.press('Add the missed to my reviews')).toContain('1 card was added')
  })

  it('goes on for the others when the host who began it is forgotten', async () => {
    const table = setTable([items.choice])
    const host = table.sit('x:host', { isHost: true })
    await host.command('quiz', 'now', { style: 'exam' })
    const post = table.posts[0]?.view
    await host.press('Take the exam', post, false)
    await host.press('B')
    await table.store.forgetLearner('g', 'x:host')
    const ada = table.sit('x:ada')
    await ada.press('Take the exam', post, false)
    expect(await ada.press('B')).toContain('How it went: 1 right.')
    expect(await ada.command('quiz', 'now')).toContain('The readings give no question.')
    const other = table.sit('x:other', { isHost: true })
    expect(await other.press('Results so far', post, false)).toContain('1 person has begun, 1 finished.')
    expect(await other.press('End the exam', post, false)).toContain('This exam has ended.')
  })

  it('is told to others by name only when the member shares it, once', async () => {
    const table = setTable([items.choice])
    const host = table.sit('x:host', { isHost: true })
    await host.command('quiz', 'now', { style: 'exam' })
    const ada = table.sit('x:ada')
    await ada.press('Take the exam', table.posts[0]?.view, false)
    await ada.press('A')
    const summary = viewOf(ada.reply())
    expect(await ada.press('Share my result', summary)).toBe('Shared.')
    expect(await ada.press('Share my result', summary)).toContain('shared this already')
    expect(table.posts).toHaveLength(2)
  })
})

describe('commands in words', () => {
  it('ask alone in the terminal, where letters and words answer the open question', async () => {
    const table = setTable([items.choice], { surface: 'terminal' })
    const ada = table.sit('terminal:person', { isDirect: true, isHost: true })
    expect(await ada.say('quiz 1')).toContain('Type a letter.')
    expect(await ada.say('together')).toContain('none of the answers offered')
    expect(await ada.say('b')).toContain('Right: B. 1843')
  })

  it('say that there is nobody to play together with', async () => {
    const ada = setTable([items.choice]).sit('x:ada', { isDirect: true })
    expect(await ada.say('quiz together')).toContain('nobody else here')
  })
})

describe('hostile words in the readings', () => {
  it('pass through as text', async () => {
    const ada = setTable([
      madeItem({
        ...items.hostile,
        sentence: lamps.text.slice(items.hostile.quote.start, items.hostile.quote.end),
        says: 'Tomas Brandt',
      }),
    ]).sit('x:ada')
    const shown = await ada.command('quiz', 'now')
    expect(shown).toContain('@everyone laughed at <b>him</b>')
    expect(shown).not.toContain('Tomas Brandt')
  })
})
