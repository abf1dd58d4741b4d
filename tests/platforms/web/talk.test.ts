import { describe, expect, it } from 'vitest'
import { type Body, createTalks, isMessageId, type Talk } from '../../../src/platforms/web/talk.ts'

const said = (line: string): Body => ({ kind: 'said', line })
const lines = (talk: Talk, point?: string): readonly string[] =>
  talk.since(point).map(({ body }) => (body.kind === 'said' ? body.line : body.kind))

describe('a talk', () => {
  it('tells what was said and changed after a point in time, in the order of the page', () => {
    const talk = createTalks('a1').of('k')
    const first = talk.add(said('one'), 'two')
    talk.add(said('two'), 'two')
    const point = talk.now()
    expect(lines(talk, point)).toEqual([])
    talk.add(said('three'), 'two')
    talk.replace(first, said('one, once more'), 'two')
    expect(lines(talk, point)).toEqual(['one, once more', 'three'])
    expect(lines(talk)).toEqual(['one, once more', 'two', 'three'])
  })

  it('tells everything to who has a point in time of an earlier run, or none at all', () => {
    const talk = createTalks('b2').of('k')
    talk.add(said('one'), 'two')
    expect(lines(talk, 'a1.7')).toEqual(['one'])
    expect(lines(talk, '1')).toEqual(['one'])
  })

  it('has ids that no earlier run gave', () => {
    const [before, after] = [createTalks('a1').of('k'), createTalks('b2').of('k')]
    const id = before.add(said('one'), 'two')
    expect(after.add(said('one'), 'two')).not.toBe(id)
    expect(isMessageId(id)).toBe(true)
    expect(isMessageId('m"onclick="')).toBe(false)
  })

  it('puts what replaces a message that is not kept at the end, under its id', () => {
    const talk = createTalks('b2').of('k')
    talk.add(said('one'), 'two')
    talk.replace('ma1-7', said('late'), 'alone')
    expect(talk.since(undefined).at(-1)).toMatchObject({ id: 'ma1-7', readers: 'alone' })
  })

  it('keeps the newest messages, and what was posted among them', () => {
    const talk = createTalks('a1', { talks: 2, messages: 2 }).of('k')
    for (const line of ['one', 'two', 'three']) talk.posted.set(line, talk.add(said(line), 'open'))
    expect(lines(talk)).toEqual(['two', 'three'])
    expect([...talk.posted.keys()]).toEqual(['two', 'three'])
  })

  it('is kept for who spoke last, each for themselves', () => {
    const talks = createTalks('a1', { talks: 2, messages: 9 })
    talks.of('k').add(said('mine'), 'two')
    talks.of('l').add(said('yours'), 'two')
    talks.of('k')
    talks.of('m')
    expect(talks.find('l')).toBeUndefined()
    expect(lines(talks.of('k'))).toEqual(['mine'])
    expect(talks.read('nobody').since(undefined)).toEqual([])
    expect(talks.find('nobody')).toBeUndefined()
  })
})
