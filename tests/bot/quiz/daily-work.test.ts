import { describe, expect, it } from 'vitest'
import {
  answeredPlay as answered,
  dailyPlay as daily,
  dailyId as id,
  lastSaid as last,
  postsOf as posts,
} from '../../support/daily.ts'
import { items, lamps } from '../../support/quiz.ts'
import { buttonsOf, evening, morning } from '../../support/quiz-play.ts'

describe('posting the question of the day', () => {
  it('posts it with its buttons, keeps where, and notifies whom the series wants', async () => {
    const play = await daily([items.choice], { notify: 'x:readers' })
    expect(await play.run('post', 's1')).toBe('posted')
    const [post] = posts(play)
    expect(post?.options).toMatchObject({ key: `daily-${id}`, isRetry: false, notify: 'x:readers' })
    expect(last(play)).toMatch(/^Question of the day · Mon 5 Jan · closes 20:00 GMT\+9\n/)
    expect(last(play)).toMatch(/Nobody has answered yet\.$/)
    expect(buttonsOf(post?.view ?? { blocks: [] })['C']).toBe(`q-pick:v1:${id}:1`)
    expect(await play.store.prompts.findByDate('g', 's1', '2026-01-05')).toMatchObject({
      ...{ id, message: 'x:m1', openedAt: morning, closesAt: evening, item: items.choice },
    })
    expect((await play.store.items.find('g', items.choice.id))?.item).toEqual(items.choice)
  })

  it('has its reveal planned before it is posted, for the evening', async () => {
    const play = await daily()
    play.refusals.push('failed')
    expect(await play.run('post', 's1')).toBe('again')
    expect(await play.store.jobs.nextDue(morning, ['reveal'])).toBe(evening)
  })

  it('is retried after a crash under the same id and key, and answers to the first try count once', async () => {
    const play = await daily(Object.values(items))
    const { post } = play.outlet
    const crashing: typeof post = async (...args) => {
      await post(...args)
      throw new Error('the process died before it noted the message')
    }
    Object.assign(play.outlet, { post: crashing })
    await expect(play.run('post', 's1')).rejects.toThrow('died')
    const [first] = posts(play)
    const [pick = ''] = Object.values(buttonsOf(first?.view ?? { blocks: [] }))
    await play.press(pick)
    Object.assign(play.outlet, { post })
    expect(await play.run('post', 's1', { tries: 2 })).toBe('posted')
    expect(posts(play)).toEqual([first])
    expect(await play.store.prompts.find('g', id)).toMatchObject({ message: 'x:m1' })
    expect(await play.store.answers.countOf('g', id)).toBe(1)
    // What is noted as posted is not even looked for.
    play.refusals.push('gone')
    expect(await play.run('post', 's1', { tries: 3 })).toBe('posted')
    expect(posts(play)).toHaveLength(1)
  })

  it('passes over a question whose words have changed since it was made', async () => {
    const play = await daily([{ ...items.choice, version: 'v0' }, items.typed])
    expect(await play.run('post', 's1')).toBe('posted')
    expect(last(play)).toContain('Its keeper, blank, wrote down every ship.')
    expect(await (await daily([{ ...items.choice, key: '1844' }])).run('post', 's1')).toBe('nothing')
  })

  it('asks the question it chose first, though the bank has a better one by the second try', async () => {
    const play = await daily([items.choice])
    play.refusals.push('failed')
    await play.run('post', 's1')
    await play.store.items.retire('g', items.choice.id, 'host', 1)
    await play.run('post', 's1', { tries: 2, settled: 1 })
    expect(posts(play)[0]?.options?.isRetry).toBe(false)
    expect(last(play)).toContain('was first lit in')
  })

  it('posts nothing where a series is paused, skipped or gone', async () => {
    expect(await (await daily([items.choice], { pausedAt: 1 })).run('post', 's1')).toBe('off')
    expect(await (await daily([items.choice], { skips: ['2026-01-05'] })).run('post', 's1')).toBe('off')
    const play = await daily()
    expect(await play.run('post', 's2')).toBe('off')
    expect(play.said).toEqual([])
  })

  it('posts nothing where no question is left, and says so once', async () => {
    const play = await daily([items.choice])
    await play.store.items.retire('g', items.choice.id, 'flags', 1)
    expect(await play.run('post', 's1')).toBe('nothing')
    expect(await play.run('post', 's1', { key: '2026-01-06' })).toBe('nothing')
    expect(play.said).toEqual([])
    expect(play.warned).toEqual([expect.stringContaining('No question is left for the series s1')])
  })

  it('asks nothing beyond the reading line, of other kinds or of other documents', async () => {
    const play = await daily([items.typed])
    await play.store.groups.change('g', { readingLine: { [lamps.id]: 0 } })
    expect(await play.run('post', 's1')).toBe('nothing')
    expect(await (await daily([items.typed], { kinds: ['choice'] })).run('post', 's1')).toBe('nothing')
    expect(await (await daily([items.typed], { documents: ['other'] })).run('post', 's1')).toBe('nothing')
  })

  it.each(['forbidden', 'gone'] as const)('ends as %s where the channel is, and warns once', async (kind) => {
    const play = await daily(Object.values(items))
    play.refusals.push(kind, kind)
    expect(await play.run('post', 's1')).toBe(kind)
    expect(await play.run('post', 's1', { key: '2026-01-06' })).toBe(kind)
    expect(play.warned).toHaveLength(1)
  })

  it('is open long enough where it could not be posted until its answer was due, which then comes later', async () => {
    const play = await daily()
    play.refusals.push('failed')
    expect(await play.run('post', 's1')).toBe('again')
    play.clock.now = evening
    expect(await play.run('reveal', id)).toBe('unposted')
    play.clock.now = evening + 60_000
    expect(await play.run('post', 's1', { tries: 2, settled: 1 })).toBe('posted')
    const tomorrow = evening + 86_400_000
    expect(await play.store.prompts.find('g', id)).toMatchObject({ closesAt: tomorrow, message: 'x:m1' })
    expect((await play.store.prompts.find('g', id))?.revealedAt).toBeUndefined()
    // The reveal of the first try has run; the one that is planned now is another.
    expect(await play.store.jobs.nextDue(play.clock.now, ['reveal'])).toBe(tomorrow)
    await play.press(`q-pick:v1:${id}:0`)
    expect((await play.store.answers.find('g', id, 'x:ada'))?.isLate).toBe(false)
    expect(await play.run('reveal', id, { due: evening })).toBe('later')
    expect(await play.run('reveal', id, { due: tomorrow })).toBe('revealed')
  })

  it('is looked for where it was first posted, although the series has moved to another channel', async () => {
    const play = await daily()
    const { post } = play.outlet
    const channels: string[] = []
    Object.assign(play.outlet, {
      post: (...args: Parameters<typeof post>) => {
        channels.push(args[0])
        return post(...args)
      },
    })
    play.refusals.push('failed')
    await play.run('post', 's1')
    await play.store.series.change('g', 's1', { channel: 'x:elsewhere' })
    await play.run('post', 's1', { tries: 2 })
    expect(channels).toEqual(['x:c', 'x:c'])
  })

  it('is chosen by what was asked on days, however much was asked in between', async () => {
    const play = await daily([items.choice, items.typed])
    await play.run('post', 's1')
    play.clock.now += 1000
    for (let i = 0; i < 501; i++) await play.open(items.typed, { id: `n${i}`, session: 'n' })
    const asked = (await play.store.prompts.find('g', id))?.item.id
    await play.run('post', 's1', { key: '2026-01-06' })
    const next = await play.store.prompts.findByDate('g', 's1', '2026-01-06')
    expect(next?.item.id).not.toBe(asked)
  })

  it('begins nothing after the last moment for it', async () => {
    const play = await daily()
    expect(await play.run('post', 's1', { tries: 2, until: morning - 1 })).toBe('missed')
    expect(play.said).toEqual([])
  })

  it('speaks the language of the series, and tells the goal of the week', async () => {
    const play = await daily([items.typed])
    await play.store.groups.change('g', { goal: 12 })
    await play.run('post', 's1')
    expect(last(play)).toMatch(/0 of 12 answers this week, the team goal$/)
    const korean = await daily([items.typed], { language: 'ko' })
    await korean.run('post', 's1')
    expect(last(korean)).toContain('1월 5일 (월)')
  })
})

describe('the count under the question', () => {
  it('leaves the line that it may stand there twice, where it does and nowhere else', async () => {
    const play = await daily()
    const { post } = play.outlet
    const blind: typeof post = async (...args) => ({ ...(await post(...args)), isAgain: true })
    Object.assign(play.outlet, { post: blind })
    await play.run('post', 's1', { tries: 2 })
    // In the post itself the platform says it, which alone knows.
    expect(last(play)).not.toContain('twice')
    expect(await play.store.prompts.find('g', id)).toMatchObject({ message: 'x:m1', repeatedAt: morning })
    await play.press(`q-pick:v1:${id}:0`)
    expect(await play.run('count', id)).toBe('counted')
    expect(last(play)).toMatch(/1 answered\n\nThis may stand here twice: .+ count once\.$/)
    const once = await answered()
    await once.run('count', id)
    expect(last(once)).not.toContain('twice')
  })

  it('is edited when it has changed, and not when it has not', async () => {
    const play = await answered()
    expect(await play.run('count', id)).toBe('counted')
    expect(play.said.at(-1)).toMatchObject({ kind: 'edit', message: 'x:m1' })
    expect(last(play)).toMatch(/2 answered$/)
    expect(await play.run('count', id)).toBe('unchanged')
  })

  it('never names anybody, and never says what is right', async () => {
    const play = await answered()
    await play.run('count', id)
    const view = JSON.stringify(play.said.at(-1)?.view)
    expect(view).not.toMatch(/x:ada|x:bo|"mark"/)
  })

  it('covers no answer that is out', async () => {
    const play = await answered()
    await play.run('reveal', id)
    const before = play.said.length
    expect(await play.run('count', id)).toBe('closed')
    expect(play.said).toHaveLength(before)
  })

  it('gives way to an answer that comes out while it is being edited', async () => {
    const play = await answered()
    const { edit } = play.outlet
    let edits = 0
    Object.assign(play.outlet, {
      edit: async (...args: Parameters<typeof edit>) => {
        if (++edits === 1) await play.store.prompts.reveal('g', id, evening)
        return edit(...args)
      },
    })
    expect(await play.run('count', id)).toBe('closed')
    expect(last(play)).toContain('Answer: B. 1843')
  })

  it('shows an answer again that it may have covered, however often that fails', async () => {
    const play = await answered()
    const { edit } = play.outlet
    let edits = 0
    Object.assign(play.outlet, {
      edit: async (...args: Parameters<typeof edit>) => {
        if (++edits === 1) await play.run('reveal', id)
        const isMending = edits === 3
        return isMending ? ({ kind: 'failed' } as const) : edit(...args)
      },
    })
    expect(await play.run('count', id)).toBe('again')
    expect(last(play)).toMatch(/2 answered$/)
    expect(await play.run('count', id, { tries: 2, settled: 1 })).toBe('closed')
    expect(last(play)).toContain('Answer: B. 1843')
  })

  it('is tried again where the platform fails, and ends where the message is gone', async () => {
    const play = await answered()
    play.refusals.push('failed', 'gone')
    expect(await play.run('count', id)).toBe('again')
    expect(await play.run('count', id)).toBe('gone')
    expect(await play.run('count', 'nowhere')).toBe('unposted')
  })
})
