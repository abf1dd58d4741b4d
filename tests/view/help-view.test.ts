import { describe, expect, it } from 'vitest'
import { chatHelpView, helpView } from '../../src/view/help-view.ts'
import { languages } from '../../src/view/language.ts'
import { plainText } from '../../src/view/plain-text.ts'
import { terminalWords } from '../../src/view/terminal-words.ts'
import { wordsIn } from '../../src/view/words.ts'

const words = wordsIn('en')

describe('help', () => {
  const commands = [...Object.values(words.commands), terminalWords.quit]
  const text = plainText(helpView(commands, words))

  it('says in the first line what to do and what comes of it', () => {
    expect(text.split('\n')[0]).toMatch(/^Ask in your own words\. The answer is what the documents say/)
  })

  it('lists every command with its summary, in order', () => {
    const lines = commands.map(({ usage, summary }) => `'${usage}': ${summary}`.replaceAll("'", ''))
    expect(text).toContain(lines.join('\n'))
    expect(lines.at(-1)).toBe('quit: leaves, as Ctrl-C and Ctrl-D do')
  })

  it('says how a follow-up begins, what a document goes by, and how to tell a question from a command', () => {
    expect(text.split('\n\n').slice(2)).toEqual([
      expect.stringMatching(/'what about'.* keeps the subject/),
      expect.stringMatching(/^A document goes by its number/),
      expect.stringMatching(/^Put 'ask' before a question/),
    ])
  })

  it('can be read in ten seconds or little more: at most 200 words', () => {
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(200)
  })
})

describe('help in a chat', () => {
  it.each(languages)('in %s lists what can be done there, and how a follow-up begins', (language) => {
    const { help } = wordsIn(language)
    const [intro, list, note, ...rest] = chatHelpView(wordsIn(language)).blocks
    expect(intro).toEqual({ kind: 'paragraph', content: help.intro() })
    expect(note).toEqual({ kind: 'note', content: help.followUp() })
    expect(rest).toEqual([])
    expect(list?.kind === 'list' && list.items.map(({ label }) => label)).toEqual(
      Object.values(help.chat).map(({ usage }) => ({
        kind: /^[/@]/.test(usage) ? 'code' : 'strong',
        text: usage,
      })),
    )
  })

  it('can be read in ten seconds: at most 110 words', () => {
    expect(plainText(chatHelpView(words)).split(/\s+/).length).toBeLessThanOrEqual(110)
  })
})
