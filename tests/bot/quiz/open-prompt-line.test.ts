import { describe, expect, it } from 'vitest'
import { newCard } from '../../../src/review/schedule-review.ts'
import { items } from '../../support/quiz.ts'
import { nine, setTable, type Table } from '../../support/quiz-table.ts'

const direct = { community: 'x:dm', channel: 'x:dm', isDirect: true } as const

/** Somebody in a direct conversation to whom questions were put. */
async function asked(
  ...made: readonly (typeof items.choice)[]
): Promise<{ table: Table; ada: ReturnType<Table['sit']> }> {
  const table = setTable(made)
  const ada = table.sit('x:ada', direct)
  await ada.say(`quiz ${made.length}`)
  return { table, ada }
}

describe('a line while a question is open in a direct conversation', () => {
  it.each(['b', 'B', 'b.', '(B)', '1843'])('“%s” is the option', async (line) => {
    const { ada } = await asked(items.choice)
    expect(await ada.say(line)).toContain('Right: B. 1843')
  })

  it('is the letter as it is shown, whatever the order of the options in the question', async () => {
    const turned = { ...items.choice, options: items.choice.options.toReversed() }
    const { ada } = await asked(turned)
    expect(await ada.say('b')).toContain('Right: B. 1843')
  })

  it('is the answer that is typed', async () => {
    const { ada } = await asked(items.typed)
    expect(await ada.say('orla venn')).toContain('Right: orla venn')
  })

  it('is what is recalled, and then how well', async () => {
    const { ada } = await asked(items.finish)
    expect(await ada.say('they burnt seeds')).toContain('Your answer: they burnt seeds')
    expect(await ada.say('got it')).toContain('Noted: you had it.')
  })

  it.each([
    ['looked at before', ['see the text']],
    ['written before', ['they burnt seeds']],
    ['only thought', []],
  ] as const)('is the grade of a card whose words are recalled, %s', async (_, before) => {
    const table = setTable([items.finish])
    await table.store.items.keep('x:dm', items.finish)
    const card = newCard(nine - 1)
    await table.store.reviews.add({ community: 'x:dm', learner: 'x:ada', item: items.finish.id, card })
    await table.store.learners.change('x:dm', 'x:ada', { reviews: 'on', zone: 'UTC' })
    const ada = table.sit('x:ada', direct)
    expect(await ada.say('review')).toContain('Review · 1 of 1')
    for (const line of before) await ada.say(line)
    expect(await ada.say('Good')).toContain('Noted. It comes again on')
    expect(await table.store.reviews.logs('x:dm', 'x:ada', 0)).toMatchObject([{ grade: 'good' }])
  })

  it('does what a button says', async () => {
    const { ada } = await asked(items.typed, items.choice)
    expect(await ada.say('hint')).toMatch(/It begins with|Not right:/)
    expect(await ada.say('Skip')).toContain('Question 2 of 2')
    expect(await ada.say('stop')).toContain('2 questions were left out.')
  })

  it('goes on after the verdict by “next”, and is a question to the readings otherwise', async () => {
    const { ada } = await asked(items.typed, items.finish)
    const first = await ada.say('zzz')
    const isRecall = first.includes('How did it go?')
    if (isRecall) await ada.say('missed')
    expect(await ada.say('the pier')).not.toContain('Question')
    expect(await ada.say('next')).toContain('Question 2 of 2')
  })

  it('says what is to be said of the question after the verdict', async () => {
    const { table, ada } = await asked(items.choice)
    await ada.say('a')
    expect(await ada.say('add to my reviews')).toContain('Added to your reviews.')
    expect(await table.store.reviews.countOf('x:dm', 'x:ada')).toBe(1)
  })

  it('that is none of the options is told so, and answers nothing', async () => {
    const { table, ada } = await asked(items.choice)
    expect(await ada.say('the lamp')).toContain('none of the answers offered (A, B, C and D)')
    expect(await table.store.answers.ofLearner('x:dm', 'x:ada', 0)).toEqual([])
  })

  it.each(['Who kept the lamp?', 'ask the keeper', 'help', 'sources', 'in lamps'])(
    '“%s” is no answer',
    async (line) => {
      const { table, ada } = await asked(items.typed)
      await ada.say(line)
      expect(await table.store.answers.ofLearner('x:dm', 'x:ada', 0)).toEqual([])
    },
  )

  it('that only looks like a command for a document is an answer', async () => {
    const { table, ada } = await asked(items.typed)
    expect(await ada.say('in fog')).toContain('Not this time: in fog')
    expect(await table.store.answers.ofLearner('x:dm', 'x:ada', 0)).toHaveLength(1)
  })

  it('is a question to the readings where no question is open any more', async () => {
    const { table, ada } = await asked(items.typed)
    table.clock.now = nine + 3 * 3_600_000
    expect(await ada.say('Orla Venn')).not.toContain('Right')
    await ada.say('quiz 1')
    await ada.say('stop')
    expect(await ada.say('Orla Venn')).not.toContain('Right')
    expect(await table.store.answers.ofLearner('x:dm', 'x:ada', 0)).toEqual([])
  })

  it('is the answer to a question that was asked again, however long ago the first time was', async () => {
    const table = setTable([items.typed])
    await table.store.items.keep('x:dm', items.typed)
    const card = newCard(nine - 1)
    await table.store.reviews.add({ community: 'x:dm', learner: 'x:ada', item: items.typed.id, card })
    await table.store.learners.change('x:dm', 'x:ada', { reviews: 'on', zone: 'UTC' })
    const ada = table.sit('x:ada', direct)
    await ada.say('review')
    table.clock.now = nine + 5 * 3_600_000
    expect(await ada.say('Orla Venn')).not.toContain('Right')
    expect(await ada.say('review')).toContain('Review · 1 of 1')
    table.clock.now += 3_600_000
    expect(await ada.say('Orla Venn')).toContain('Right: Orla Venn')
  })

  it('is never taken from a channel, where it would tell everyone', async () => {
    const table = setTable([items.typed])
    const ada = table.sit('x:ada')
    await ada.command('quiz', 'now')
    await ada.say('Orla Venn')
    expect(await table.store.answers.ofLearner('g', 'x:ada', 0)).toEqual([])
  })

  it('is nobody else’s answer', async () => {
    const { table } = await asked(items.typed)
    await table.sit('x:bo', direct).say('Orla Venn')
    expect(await table.store.answers.ofCommunity('x:dm', 0)).toEqual([])
  })
})
