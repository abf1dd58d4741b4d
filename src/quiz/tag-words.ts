import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import type { Range } from '../text/range.ts'
import type { Token } from './studied-text.ts'

/**
 * The words and marks of a stretch of English text with their parts of speech and dictionary forms, in order, apart,
 * each exactly as it stands at its offsets. The first call loads the model (0.1 s); `loadTagger` does it beforehand.
 */
export function tagWords(text: string, { start, end }: Range): readonly Token[] {
  const { readDoc, its } = loadTagger()
  const words = readDoc(plainSpaces(text.slice(start, end))).tokens()
  const values = words.out(its.value)
  const tags = words.out(its.pos)
  // Its declared type does not fit `out`, which hands it what it needs.
  const lemmas = words.out(its.lemma as typeof its.value)
  const tokens: Token[] = []
  let from = start
  for (const [i, value] of values.entries()) {
    const at = text.indexOf(value, from)
    // A value that does not stand in the text has been changed by the tagger: its offsets would be a guess.
    if (at < 0 || at + value.length > end || value.trim() === '') continue
    from = at + value.length
    tokens.push({ start: at, end: from, text: value, pos: tags[i] ?? 'X', lemma: lemmas[i] ?? value })
  }
  return tokens
}

/** Loads the tagger if it is not there yet, so that a later question does not wait for it. */
export function loadTagger(): WinkMethods {
  tagger ??= winkNLP(model, ['sbd', 'pos'])
  return tagger
}

let tagger: WinkMethods | undefined

/** Line breaks and other spaces are words to the tagger; as plain spaces, one for one, they keep all offsets. */
function plainSpaces(text: string): string {
  return text.replace(/\s/g, ' ')
}
