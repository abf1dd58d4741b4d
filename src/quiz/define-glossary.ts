import { glossaryEntries } from './glossary-entries.ts'
import { saysNoMeaning } from './glossary-faults.ts'
import { type RatedItem, scoreOf } from './rated-item.ts'
import type { StudiedText } from './studied-text.ts'
import { tagWords } from './tag-words.ts'
import { cutOf, itemWriter } from './write-item.ts'

/** Terms of a glossary, by their meanings. */
export function makeGlossary(studied: StudiedText): readonly RatedItem[] {
  const write = itemWriter(studied, 'definition')
  const { text } = studied.document
  const entries = glossaryEntries(studied.document)
  const small = entries.filter(({ term }) => /^\p{Ll}/u.test(text.charAt(term.start))).length
  const isMixed = small >= 0.4 * entries.length
  return entries.flatMap(({ paragraph, quote, term, meaning, aliases, isPerson }) => {
    // Among words, letters and capitals are the name of a product or a body: a detail to look up.
    const isLetters = /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(
      text.slice(term.start, term.end).split(' ').at(-1) ?? '',
    )
    if (isMixed && (isLetters || /^\p{Lu}/u.test(text.charAt(term.start)))) return []
    const asked = text.slice(meaning.start, meaning.end)
    const prompt = SAID.test(asked)
      ? [{ kind: 'gap' } as const, { kind: 'words', text: ' ' } as const, cutOf(meaning)]
      : [cutOf(meaning)]
    const length = asked.split(/\s+/).length
    const isTold = !saysNoMeaning(asked, tagWords(text, meaning), text.slice(term.start, term.end))
    if (isShort(asked) || !isTold) return []
    const type = isPerson ? 'person' : 'term'
    const item = write({ paragraph, quote, prompt, answer: term, type, accept: aliases })
    const points = 1.6 - (length > 40 ? 0.8 : 0) - (length < 9 ? 0.6 : 0) - (isLetters ? 0.6 : 0)
    return [{ item, score: scoreOf(points) }]
  })
}

/** In so few words many a term could be meant; what brackets hold does not count. */
function isShort(asked: string): boolean {
  const bare = asked.replace(/\([^()]*\)/g, ' ').trim()
  return bare.split(/\s+/).length < LEAST_WORDS
}

const LEAST_WORDS = 8
const SAID = /^(?:is|are|was|were|means?|describes?|refers to|denotes?|covers?|stands for)\s/
