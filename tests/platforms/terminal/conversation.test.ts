import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createConversation } from '../../../src/platforms/terminal/conversation.ts'
import { plainText } from '../../../src/view/plain-text.ts'
import type { Block } from '../../../src/view/view.ts'
import { type Script, says, scriptedBot } from '../../support/scripted-bot.ts'

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'verbatim-files-'))
  onTestFinished(() => rm(path, { recursive: true }))
  return path
}

function talk(script: Script, where = '/nowhere') {
  const bot = scriptedBot(script)
  const conversation = createConversation(bot, where)
  const say = async (line: string): Promise<string> => plainText(await conversation.say(line))
  return { bot, conversation, say }
}

const offer: Block = {
  kind: 'actions',
  actions: [
    { id: 'answer:v1:p1:b', label: 'B', typed: { command: 'B', gets: '1950' } },
    { id: 'hint:v1:p1', label: 'Hint' },
    { id: 'share:v1:p1', label: 'Share', isDone: true },
  ],
}
const menu: Block = {
  kind: 'choice',
  id: 'why:v1:p1',
  label: 'Why?',
  choices: [{ value: 'wrong', label: 'It is wrong' }],
}

describe('a line at the terminal', () => {
  it('presses what the last answer offers under that name, in capitals or not', async () => {
    const { bot, say } = talk({ handle: () => says('asker', 'Which year?', offer, menu) })
    await say('quiz')
    await say('b')
    await say(' HINT ')
    await say('it is wrong')
    await say('wrong')
    expect(bot.requests.slice(1)).toMatchObject([
      { kind: 'action', id: 'answer:v1:p1:b', values: [], isPrivate: true },
      { kind: 'action', id: 'hint:v1:p1' },
      { kind: 'action', id: 'why:v1:p1', values: ['wrong'] },
      { kind: 'action', id: 'why:v1:p1', values: ['wrong'] },
    ])
  })

  it('gives a number to a button that takes one, also when others have been pressed since', async () => {
    const save = { id: 'v-answer:v1:e1', label: 'Save' }
    const numbered: Block = {
      kind: 'actions',
      actions: [{ ...save, typed: { command: 'save 1', gets: 'keeps it', isNumbered: true } }],
    }
    const { bot, say } = talk({
      handle: (request) =>
        request.kind === 'mention' && request.text !== 'hello'
          ? says('asker', 'Three passages.', numbered, offer)
          : says('asker', 'Done.'),
    })
    for (const line of ['who?', 'save 1', 'Save 2.', 'b 1', 'hello', 'save 3']) await say(line)
    expect(bot.requests.slice(1)).toMatchObject([
      { kind: 'action', id: save.id, values: ['1'] },
      { kind: 'action', id: save.id, values: ['2'] },
      { kind: 'mention', text: 'b 1' },
      { kind: 'mention', text: 'hello' },
      { kind: 'mention', text: 'save 3' },
    ])
  })

  it('is words to the bot where it is called otherwise, was offered before, or is done', async () => {
    const { bot, say } = talk({
      handle: (request) =>
        request.kind === 'mention' && request.text === 'quiz'
          ? says('asker', 'Which year?', offer)
          : says('asker', 'Noted.'),
    })
    for (const line of ['quiz', 'Share', 'B', 'quiz', 'B or C']) await say(line)
    expect(bot.requests.map(({ kind }) => kind)).toEqual([
      'mention',
      'mention',
      'mention',
      'mention',
      'mention',
    ])
  })

  it('comes from a channel and a person whose ids begin with the name of the platform', async () => {
    const { bot, say } = talk({})
    await say('/ask who?')
    expect(bot.requests[0]).toMatchObject({
      kind: 'command',
      name: 'ask',
      text: 'who?',
      from: { channel: expect.stringMatching(/^terminal:/), learner: expect.stringMatching(/^terminal:/) },
    })
  })
})

describe('a file at the terminal', () => {
  const file: Block = { kind: 'file', name: 'cards.csv', media: 'text/csv', content: Buffer.from('lamp,oil') }

  it('is kept in the folder under its name, and never in the place of another', async () => {
    const where = await folder()
    const { say } = talk({ handle: () => says('asker', 'Your cards.', file) }, where)
    await writeFile(join(where, 'cards.csv'), 'mine')
    expect(await say('export')).toContain(`Saved as ${where}/cards-2.csv.`)
    expect(await say('export')).toContain(`Saved as ${where}/cards-3.csv.`)
    expect(await readFile(join(where, 'cards.csv'), 'utf8')).toBe('mine')
    expect(await readFile(join(where, 'cards-2.csv'), 'utf8')).toBe('lamp,oil')
  })

  it('leads to no other folder by its name', async () => {
    const where = await folder()
    const { say } = talk(
      { handle: () => says('asker', 'Your cards.', { ...file, name: '../../.cards.csv' }) },
      where,
    )
    expect(await say('export')).toContain(`Saved as ${where}/-..-.cards.csv.`)
  })

  it('that cannot be kept is told, and the rest is said', async () => {
    const { say } = talk({ handle: () => says('asker', 'Your cards.', file) })
    expect(await say('export')).toMatch(/^Your cards\.\n\ncards\.csv could not be saved here \(no such file/)
  })
})
