import { describe, expect, it } from 'vitest'
import { readAct, readLine } from '../../../src/platforms/web/chat-act.ts'

const read = (fields: Readonly<Record<string, string>>) => readAct(new URLSearchParams(fields))
const on = { message: 'ma1-7', readers: 'alone' } as const

describe('what is done on the chat page', () => {
  it('is a line, with the line ends that people type', () => {
    expect(read({ act: 'say', line: 'one\r\ntwo' })).toEqual({ kind: 'say', line: 'one\ntwo' })
  })

  it('is a button or something chosen, on the message where it stands', () => {
    expect(read({ act: 'press', id: 'more:v1:7', ...on })).toEqual({
      kind: 'press',
      id: 'more:v1:7',
      values: [],
      ...on,
    })
    expect(read({ act: 'press', id: 'reason:v1:7', value: 'missing', ...on })).toMatchObject({
      values: ['missing'],
    })
  })

  it('is a form, with the message that it was opened on', () => {
    expect(read({ act: 'form', id: 'f:v1:7', of: 'ma1-3', ...on })).toMatchObject({
      kind: 'form',
      of: 'ma1-3',
    })
    expect(read({ act: 'form', id: 'f:v1:7', of: '', ...on })).not.toHaveProperty('of')
  })

  it('is what the last button says that was sent along', () => {
    const sent = new URLSearchParams({ act: 'form', id: 'f:v1:7', ...on })
    sent.append('act', 'cancel')
    expect(readAct(sent)).toEqual({ kind: 'cancel', message: 'ma1-7' })
  })

  it('is a command of the menu of a message, and of no other kind', () => {
    expect(read({ act: 'menu', command: 'find-sources', ...on })).toMatchObject({ command: 'find-sources' })
    expect(read({ act: 'menu', command: 'study', ...on })).toBeUndefined()
  })

  it.each([
    {},
    { act: 'press', id: 'more:v1:7', message: 'ma1-7' },
    { act: 'press', id: 'more:v1:7', message: 'ma1-7', readers: 'all' },
    { act: 'press', message: 'ma1-7', readers: 'two' },
    { act: 'press', id: 'more:v1:7', message: '"><script>', readers: 'two' },
    { act: 'dance', id: 'more:v1:7', ...on },
  ])('is not %o, which no page of ours sends', (fields) => {
    expect(read(fields)).toBeUndefined()
  })
})

describe('a line on the chat page', () => {
  it.each([
    ['who kept the lamp?', { kind: 'words', text: 'who kept the lamp?' }],
    ['/quiz now 5', { kind: 'command', name: 'quiz', text: 'now 5' }],
    ['  /help', { kind: 'command', name: 'help', text: '' }],
    ['/quiz import\na;b', { kind: 'command', name: 'quiz', text: 'import\na;b' }],
    ['/ask who? in: keepers', { kind: 'command', name: 'ask', text: 'who?', within: 'keepers' }],
    ['/ask in: keepers', { kind: 'command', name: 'ask', text: 'in: keepers' }],
    ['/quotes in: keepers', { kind: 'command', name: 'quotes', text: '', within: 'keepers' }],
    ['/check he said in: keepers', { kind: 'command', name: 'check', text: 'he said in: keepers' }],
    ['/ two', { kind: 'words', text: '/ two' }],
  ])('“%s” is read as it is meant', (line, meant) => {
    expect(readLine(line)).toEqual(meant)
  })
})
