import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/view/plain-text.ts'
import type { View } from '../../../src/view/view.ts'
import { items } from '../../support/quiz.ts'
import { setTable, type Table, viewOf } from '../../support/quiz-table.ts'

const two = [items.choice, items.typed]

/** A round that Ada began, whose first question is posted. */
async function round(made = two): Promise<{ table: Table; ada: ReturnType<Table['sit']> }> {
  const table = setTable(made)
  const ada = table.sit('x:ada')
  await ada.command('quiz', 'now', { style: 'together', questions: String(made.length) })
  return { table, ada }
}

const lastPost = (table: Table) => {
  const post = table.said.findLast(({ kind }) => kind === 'post')
  if (post === undefined) throw new Error('Nothing was posted')
  return post
}

/** Answers the question of a post: rightly or not. */
async function answer(guest: ReturnType<Table['sit']>, post: ReturnType<typeof lastPost>, isRight: boolean) {
  if (post.view.blocks.some((block) => block.kind === 'list')) {
    return guest.press(isRight ? 'B' : 'A', post.view, false)
  }
  await guest.press('Type your answer', post.view, false)
  return guest.fill({ answer: isRight ? 'Orla Venn' : 'Tomas Brandt' })
}

describe('a round together', () => {
  it('posts the question in the open, and tells each how they did alone', async () => {
    const { table, ada } = await round()
    expect(ada.reply()).toMatchObject({ to: 'asker' })
    expect(plainText(lastPost(table).view)).toMatch(/^Together · question 1 of 2\n/)
    const bo = table.sit('x:bo')
    const told = await answer(bo, lastPost(table), true)
    expect(told).toContain('Right: ')
    expect(bo.reply()).toMatchObject({ to: 'asker' })
  })

  it('gives points to those who answer, and none to who is late', async () => {
    const { table, ada } = await round()
    const post = lastPost(table)
    await answer(table.sit('x:bo'), post, true)
    await ada.press('Reveal', post.view, false)
    await answer(table.sit('x:cem'), post, true)
    const answers = await table.store.answers.ofCommunity('g', 0)
    expect(answers.map(({ learner, points }) => [learner, points])).toEqual([
      ['x:bo', 10],
      ['x:cem', 0],
    ])
  })

  it('does not ask again what was asked there before, as long as there is something else', async () => {
    const { table } = await round([items.choice])
    const isChoice = (view: View): boolean => view.blocks.some((block) => block.kind === 'list')
    expect(isChoice(lastPost(table).view)).toBe(true)
    const bo = setTable(two, { store: table.store }).sit('x:bo')
    for (let time = 0; time < 4; time++) {
      await bo.command('quiz', 'now', { questions: '1' })
      expect(isChoice(viewOf(bo.reply()))).toBe(false)
    }
  })

  it('ends once, whoever presses at the same moment, and not where the end cannot be said', async () => {
    const { table, ada } = await round([items.choice])
    const post = lastPost(table)
    const host = table.sit('x:host', { isHost: true })
    await ada.press('Reveal', post.view, false)
    const shown = viewOf(ada.reply())
    table.refusals.push('forbidden')
    expect(await ada.press('End', shown, false)).toContain('I may not write there')
    const both = [ada, host].map((guest) => guest.press('End', shown, false))
    const told = await Promise.all(both)
    expect(told.filter((words) => words === 'This round is over.')).toHaveLength(1)
    const ends = table.said.filter(({ options }) => options?.key.startsWith('now-end-'))
    expect(ends).toHaveLength(1)
  })

  it('is led by who began it and by hosts, and by nobody else', async () => {
    const { table, ada } = await round()
    const post = lastPost(table)
    const bo = table.sit('x:bo')
    expect(await bo.press('Reveal', post.view, false)).toContain('Only who began this, or a host')
    expect(bo.reply()).toMatchObject({ to: 'asker' })
    await answer(bo, post, true)
    const shown = await ada.press('Reveal', post.view, false)
    expect(ada.reply()).toMatchObject({ to: 'update' })
    expect(shown).toContain('1 of 1 had it right.')
    const revealed = viewOf(ada.reply())
    expect(await bo.press('Next', revealed, false)).toContain('Only who began this, or a host')
    expect(await bo.press('End', revealed, false)).toContain('Only who began this, or a host')
    const host = table.sit('x:host', { isHost: true })
    await host.press('Next', viewOf(ada.reply()), false)
    expect(plainText(lastPost(table).view)).toMatch(/^Together · question 2 of 2/)
  })

  it('shows no answer before it is revealed', async () => {
    const { table } = await round([items.typed])
    await answer(table.sit('x:bo'), lastPost(table), true)
    table.clock.now += 6_000
    await table.work('now-count')
    const words = table.said.map(({ view }) => plainText(view)).join('\n')
    expect(words).toContain('1 answered')
    expect(words).not.toContain('Orla Venn')
  })

  it('reveals by itself when all who took part before have answered', async () => {
    const { table, ada } = await round()
    const [bo, cy] = [table.sit('x:bo'), table.sit('x:cy')]
    const first = lastPost(table)
    await answer(bo, first, true)
    await answer(cy, first, false)
    expect(table.said.filter(({ kind }) => kind === 'edit')).toEqual([])
    await ada.press('Reveal', first.view, false)
    await ada.press('Next', viewOf(ada.reply()), false)
    const second = lastPost(table)
    await answer(bo, second, true)
    expect(table.said.filter(({ kind }) => kind === 'edit')).toEqual([])
    await answer(cy, second, true)
    const edit = table.said.findLast(({ kind }) => kind === 'edit')
    expect(edit?.message).toBe(second.message)
    expect(edit && plainText(edit.view)).toContain('2 of 2 had it right.')
  })

  it('edits the count once for all who answer within moments, and never over the answer', async () => {
    const { table, ada } = await round()
    const post = lastPost(table)
    for (const name of ['x:bo', 'x:cy', 'x:di']) await answer(table.sit(name), post, true)
    table.clock.now += 6_000
    expect(await table.work('now-count')).toEqual(['counted'])
    const edits = table.said.filter(({ kind }) => kind === 'edit')
    expect(edits.map(({ view }) => plainText(view))).toEqual([expect.stringContaining('3 answered')])
    await answer(table.sit('x:ed'), post, true)
    await ada.press('Reveal', post.view, false)
    table.clock.now += 6_000
    expect(await table.work('now-count')).toEqual(['closed'])
  })

  it('does not cover an answer that comes out while the count is edited', async () => {
    const { table, ada } = await round([items.choice])
    const post = lastPost(table)
    await answer(table.sit('x:bo'), post, true)
    const { edit } = table.outlet
    let isFirst = true
    const late: typeof edit = async (message, view) => {
      if (isFirst) await ada.press('Reveal', post.view, false)
      isFirst = false
      return edit(message, view)
    }
    Object.assign(table.outlet, { edit: late })
    table.clock.now += 6_000
    expect(await table.work('now-count')).toEqual(['closed'])
    const last = table.said.at(-1)
    expect(last && plainText(last.view)).toContain('Answer: B. 1843')
  })

  it('goes on once, however often Next is pressed', async () => {
    const { table, ada } = await round()
    const first = lastPost(table)
    await ada.press('Reveal', first.view, false)
    const revealed = viewOf(ada.reply())
    await ada.press('Next', revealed, false)
    expect(await ada.press('Next', revealed, false)).toContain('gone on already')
    expect(table.said.filter(({ kind }) => kind === 'post')).toHaveLength(2)
  })

  it('can be tried again where the next question could not be posted', async () => {
    const { table, ada } = await round()
    await ada.press('Reveal', lastPost(table).view, false)
    const revealed = viewOf(ada.reply())
    table.refusals.push('failed')
    await ada.press('Next', revealed, false)
    expect(table.said.filter(({ kind }) => kind === 'post')).toHaveLength(1)
    await ada.press('Next', revealed, false)
    expect(plainText(lastPost(table).view)).toMatch(/^Together · question 2 of 2/)
  })

  it('says of a question that may stand there twice that it may, as long as it is shown', async () => {
    const { table, ada } = await round()
    const first = lastPost(table)
    await ada.press('Reveal', first.view, false)
    const revealed = viewOf(ada.reply())
    expect(plainText(revealed)).not.toContain('twice')
    const { post } = table.outlet
    const blind: typeof post = async (channel, view, options) => {
      const sent = await post(channel, view, options)
      return sent.kind === 'posted' && options.isRetry ? { ...sent, isAgain: true } : sent
    }
    Object.assign(table.outlet, { post: blind })
    table.refusals.push('failed')
    await ada.press('Next', revealed, false)
    await ada.press('Next', revealed, false)
    const again = lastPost(table)
    expect(plainText({ blocks: [{ kind: 'note', content: again.options?.again ?? [] }] })).toContain('twice')
    // In the post itself the platform says it, which alone knows.
    expect(plainText(again.view)).not.toContain('twice')
    await answer(table.sit('x:bo'), again, true)
    table.clock.now += 6_000
    await table.work('now-count')
    const counted = table.said.at(-1)
    expect(counted && plainText(counted.view)).toContain('This may stand here twice')
    await ada.press('Reveal', again.view, false)
    expect(plainText(viewOf(ada.reply()))).toContain('The question may stand here twice')
  })

  it('ends with what all reached, and names who scored only where the group has a board', async () => {
    for (const board of [false, true]) {
      const { table, ada } = await round([items.choice])
      await table.store.groups.change('g', { board })
      await table.store.learners.change('g', 'x:shy', { isNamed: false })
      const post = lastPost(table)
      await answer(table.sit('x:bo'), post, true)
      await answer(table.sit('x:shy'), post, true)
      await answer(table.sit('x:cy'), post, false)
      await ada.press('Reveal', post.view, false)
      await ada.press('End', viewOf(ada.reply()), false)
      const result = lastPost(table).view
      expect(plainText(result)).toContain('Together: 2 of 3 answers right.')
      const named = JSON.stringify(result).match(/x:\w+/gu) ?? []
      expect(named).toEqual(board ? ['x:bo'] : [])
      expect(viewOf(ada.reply()).blocks).not.toContainEqual(expect.objectContaining({ label: 'End' }))
    }
  })

  it('stays in the thread that it was begun in, where a thread is a channel and where it is not', async () => {
    for (const isChannel of [true, false]) {
      const table = setTable(two)
      if (!isChannel) table.refusals.push('gone')
      const ada = table.sit('x:ada', { thread: 'x:t' })
      await ada.command('quiz', 'now', { style: 'together' })
      expect(lastPost(table).options?.under).toBe(isChannel ? undefined : 'x:t')
    }
  })

  it('does not begin where the bot may not write', async () => {
    const table = setTable(two)
    table.refusals.push('forbidden')
    const ada = table.sit('x:ada')
    await ada.command('quiz', 'now', { style: 'together' })
    expect(table.said).toEqual([])
    expect((await table.store.sessions.of('g', 'x:ada')).every(({ endedAt }) => endedAt !== undefined)).toBe(
      true,
    )
  })
})
