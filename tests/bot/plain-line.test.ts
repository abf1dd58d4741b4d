import { describe, expect, it } from 'vitest'
import { ask } from '../../src/bot/commands/ask.ts'
import { catalogue } from '../../src/bot/commands/catalogue.ts'
import { readPlainLine } from '../../src/bot/plain-line.ts'
import { lighthouse } from '../support/lighthouse.ts'

function read(line: string): string {
  const { command, argument } = readPlainLine(line, catalogue, ask, lighthouse)
  return `${command.name}(${argument})`
}

describe('a plain line', () => {
  it.each([
    ['more', 'more()'],
    ['  More. ', 'more()'],
    ['help!', 'help()'],
    ['wider', 'wider()'],
    ['sources', 'sources()'],
    ['sources 2 lines', 'sources(2 lines)'],
    ['SOURCES Keepers', 'sources(Keepers)'],
    ['in 2', 'in(2)'],
    ['in', 'in()'],
    ['in all', 'in(all)'],
    ['in the keepers of gull point', 'in(the keepers of gull point)'],
    ['in keeprs', 'in(keeprs)'],
    ['ask more about the lantern', 'ask(more about the lantern)'],
    ['ask', 'ask()'],
  ])('"%s" is the command %s', (line, told) => {
    expect(read(line)).toBe(told)
  })

  it.each([
    'more about the lantern',
    'wider roads than these?',
    'help me understand the lantern',
    'in 1931, who wound the lantern?',
    'in harbour towns?',
    'in the end what did the board decide to pay',
    'sources of whale oil in those years',
    'in? said nobody',
    'moreover, who paid?',
    'Who paid?',
  ])('"%s" is a question', (line) => {
    expect(read(line)).toBe(`ask(${line})`)
  })

  it('is a question with its line breaks, where it has some', () => {
    expect(read('more\nlight?')).toBe('ask(more\nlight?)')
  })
})
