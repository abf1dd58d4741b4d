import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/bot/commands/catalogue.ts'
import { helpView } from '../../src/view/help-view.ts'
import { plainText } from '../../src/view/plain-text.ts'
import { terminalWords } from '../../src/view/terminal-words.ts'

describe('help', () => {
  const text = plainText(helpView([...catalogue, terminalWords.quit]))

  it('says in the first line what to do and what comes of it', () => {
    expect(text.split('\n')[0]).toMatch(/^Ask in your own words\. The answer is what the documents say/)
  })

  it('lists every command with its summary, in order', () => {
    const lines = catalogue.map(({ usage, summary }) => `${usage}: ${summary}`)
    expect(text).toContain([...lines, 'quit: leaves, as Ctrl-C and Ctrl-D do'].join('\n'))
  })

  it('can be read in ten seconds: at most 150 words', () => {
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(150)
  })
})
