import { endOfWords } from './clause.ts'
import type { Piece } from './item.ts'
import { isDemonym, isRole } from './name-words.ts'
import { questionTokens, wordsOf } from './question-words.ts'
import type { Mention, StudiedSentence, Token } from './studied-text.ts'
import { cutOf } from './write-item.ts'

/** "Who was able to …?" for a sentence whose subject is the answer alone; undefined for any other. */
export function askWho(answer: Mention, sentence: StudiedSentence): readonly Piece[] | undefined {
  const word = questionWord(answer)
  if (word === undefined) return undefined
  const tokens = questionTokens(sentence)
  const at = tokens.findIndex(({ start }) => start === answer.start)
  const verb = tokens.find(({ start }) => start >= answer.end)
  if (at < 0 || !verb || !isVerb(verb.pos, verb.text)) return undefined
  if (hasOtherSubject(tokens)) return undefined
  const before = tokens.slice(0, at)
  // "Scottish chemist James Dewar was …": what he is goes with the name.
  if (!before.every(({ text }) => /^the$/i.test(text) || isDemonym(text) || isRole(text.toLowerCase())))
    return undefined
  if (
    /^(?:the|The)$/.test(before.at(-1)?.text ?? '') === false &&
    before.length > 0 &&
    answer.type !== 'person'
  )
    return undefined
  return [wordsOf(`${word} `), cutOf({ start: verb.start, end: endOfWords(sentence) }), wordsOf('?')]
}

/** After *and*, *but* or *while* someone else acts: the question would be about two. */
function hasOtherSubject(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, i) => {
    if (!/^(?:and|but|while|whereas|though)$/.test(text)) return false
    const next = tokens.slice(i + 1, i + 10)
    const verb = next.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX')
    return (
      verb > 0 && next.slice(0, verb).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON')
    )
  })
}

function isVerb(pos: string, text: string): boolean {
  return (pos === 'AUX' || pos === 'VERB') && !/ing$/.test(text) && !/^(?:['’]s|been|be|to)$/.test(text)
}

/** Which word asks for such a thing; undefined where the sort is not known well enough to say. */
function questionWord({ type, sort, text }: Mention): string | undefined {
  // A surname alone is who the text is about, or asks for more than it tells.
  if (type === 'person') return sort === 'full' ? 'Who' : undefined
  const noun = type === 'event' ? NOUNS[sort ?? ''] : undefined
  return noun === undefined || text.toLowerCase().includes(noun) ? undefined : `Which ${noun}`
}

const NOUNS: Readonly<Record<string, string>> = {
  war: 'war',
  treaty: 'agreement',
}
