import { describe, expect, it } from 'vitest'
import { createConversation } from '../../../src/platforms/terminal/conversation.ts'
import { createTerminal } from '../../../src/platforms/terminal/terminal.ts'
import { plainText } from '../../../src/view/plain-text.ts'
import type { Form } from '../../../src/view/view.ts'
import { type ScriptedBot, says, scriptedBot } from '../../support/scripted-bot.ts'
import { createScreen, piped } from '../../support/streams.ts'
import { opening, style } from '../../support/terminal-session.ts'

const form: Form = {
  id: 'plan:v1:7',
  title: 'Every day',
  submit: 'Save',
  fields: [
    { kind: 'channel', name: 'where', label: 'Channel', isRequired: true },
    { kind: 'group', name: 'who', label: 'Who is told', isRequired: false },
    { kind: 'words', name: 'name', label: 'Name', isRequired: true, limit: 10 },
    { kind: 'time', name: 'at', label: 'Time', isRequired: true, value: '09:00' },
    {
      kind: 'choice',
      name: 'days',
      label: 'Days',
      isRequired: true,
      isMany: true,
      choices: [
        { value: 'mon', label: 'Monday' },
        { value: 'tue', label: 'Tuesday' },
        { value: 'wed', label: 'Wednesday' },
      ],
      chosen: ['mon', 'wed'],
    },
  ],
}

function bot(): ScriptedBot {
  return scriptedBot({
    handle: (request) => (request.kind === 'form' ? says('asker', 'Saved.') : { kind: 'form', form }),
  })
}

function fieldsIn({ requests }: ScriptedBot): Readonly<Record<string, string>> | undefined {
  return requests.find((request) => request.kind === 'form')?.fields
}

describe('a form at the terminal', () => {
  it('is asked for field by field, with what stands in each, and not where there is no choice', async () => {
    const made = bot()
    const conversation = createConversation(made, '/nowhere')
    const say = async (line: string): Promise<string> => plainText(await conversation.say(line))
    expect(await say('plan')).toBe(
      'Every day\n\nAn empty line keeps what stands in brackets; /cancel sends nothing.\n\nName',
    )
    expect(await say('Morning')).toBe('Time [09:00]')
    expect(await say('')).toBe(
      'Days [Monday, Wednesday]\n\n1: Monday\n2: Tuesday\n3: Wednesday\n\nType their numbers, with commas between them.',
    )
    expect(await say('2, wednesday')).toBe('Saved.')
    expect(made.requests[1]).toMatchObject({ kind: 'form', id: 'plan:v1:7', isPrivate: true })
    expect(fieldsIn(made)).toEqual({
      where: 'terminal:prompt',
      who: '',
      name: 'Morning',
      at: '09:00',
      days: 'tue,wed',
    })
    expect(conversation.isFilling()).toBe(false)
  })

  it.each([
    ['', '“Name” cannot be left empty.\n\nName'],
    ['a name of many words', 'That is longer than 10 characters.\n\nName'],
  ])('asks again after “%s”', async (line, asked) => {
    const conversation = createConversation(bot(), '/nowhere')
    await conversation.say('plan')
    expect(plainText(await conversation.say(line))).toBe(asked)
  })

  it('asks again for a choice that there is not', async () => {
    const made = bot()
    const conversation = createConversation(made, '/nowhere')
    for (const line of ['plan', 'Morning', '12:15']) await conversation.say(line)
    expect(plainText(await conversation.say('1, 4'))).toMatch(/^“4” is none of them\.\n\nDays/)
    await conversation.say('1')
    expect(fieldsIn(made)).toMatchObject({ at: '12:15', days: 'mon' })
  })

  it('takes a choice with a comma in its name as one, and one that is named twice once', async () => {
    const made = (isMany: boolean) => {
      const choices = [
        { value: 'seoul', label: 'Seoul, South Korea' },
        { value: 'paris', label: 'Paris' },
      ]
      const field = { kind: 'choice', name: 'place', label: 'Place', isRequired: true, choices } as const
      const fields = [{ ...field, chosen: [], ...(isMany ? { isMany } : {}) }] as const
      return scriptedBot({
        handle: (request) =>
          request.kind === 'form' ? says('asker', 'Saved.') : { kind: 'form', form: { ...form, fields } },
      })
    }
    const place = async (isMany: boolean, line: string) => {
      const asked = made(isMany)
      const conversation = createConversation(asked, '/nowhere')
      for (const each of ['plan', line]) await conversation.say(each)
      return fieldsIn(asked)?.['place']
    }
    expect(await place(false, 'seoul, south korea')).toBe('seoul')
    expect(await place(true, 'Seoul, South Korea')).toBe('seoul')
    expect(await place(true, '2, 1, paris')).toBe('paris,seoul')
    expect(await place(false, '1, 2')).toBeUndefined()
  })

  it('is left by /cancel, and nothing is sent', async () => {
    const made = bot()
    const conversation = createConversation(made, '/nowhere')
    await conversation.say('plan')
    expect(plainText(await conversation.say('/cancel'))).toBe('Nothing was sent.')
    expect(conversation.isFilling()).toBe(false)
    expect(made.requests).toHaveLength(1)
  })
})

describe('a form in a pipe', () => {
  const run = async (made: ScriptedBot, ...lines: readonly string[]): Promise<string> => {
    const output = createScreen(undefined, false)
    const input = piped(...lines)
    await createTerminal({ input, output, isInteractive: false, style: () => style, opening }).start(made)
    return output.shown()
  }

  it('takes its answers from the lines that follow, empty ones too', async () => {
    const made = bot()
    expect(await run(made, 'plan', 'Morning', '', '', 'plan')).toContain('Saved.')
    expect(fieldsIn(made)).toMatchObject({ name: 'Morning', at: '09:00', days: 'mon,wed' })
  })

  it('may hold the words that leave elsewhere, and is left by these after a slash', async () => {
    const made = bot()
    expect(await run(made, 'plan', 'Exit', '', '', 'plan', '/quit', 'plan')).toMatch(/Saved\.[\s\S]*Name\n/)
    expect(fieldsIn(made)).toMatchObject({ name: 'Exit' })
    expect(made.requests).toHaveLength(3)
  })

  it('is not sent where the lines end before it does, and that is said', async () => {
    const made = bot()
    expect(await run(made, 'plan', 'Morning')).toMatch(
      /The input ended before all was filled in, so nothing was sent\.\n$/,
    )
    expect(fieldsIn(made)).toBeUndefined()
  })
})
