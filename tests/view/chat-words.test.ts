import { describe, expect, it } from 'vitest'
import { chatWords } from '../../src/view/chat-words.ts'
import { languages } from '../../src/view/language.ts'

describe('the words of a chat platform', () => {
  it.each(languages)(
    'name the file and what is missing for it in %s, and differ from English',
    (language) => {
      const words = chatWords(language)
      expect(words.unsent('cards.apkg', 'files:write')).toMatch(/cards\.apkg.*files:write/)
      expect(words.failed('cards.apkg')).toContain('cards.apkg')
      if (language === 'en') return
      for (const say of [
        (one: typeof words) => one.nobody,
        (one: typeof words) => one.unsent('a', 'b'),
        (one: typeof words) => one.failed('a'),
      ])
        expect(say(words)).not.toBe(say(chatWords('en')))
    },
  )
})
