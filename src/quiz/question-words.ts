import { isEnglishWord } from '../search/dictionary.ts'
import type { Piece } from './item.ts'
import { isDemonym } from './name-words.ts'
import type { QuestionClause } from './question-clause.ts'
import type { Mention, StudiedSentence, Token } from './studied-text.ts'
import { cutOf } from './write-item.ts'

/** Words of the question itself. */
export function wordsOf(text: string): Piece {
  return { kind: 'words', text }
}

/** A question from its parts in order: its own words, and stretches of the sentence, of which empty ones are left out. */
export function questionOf(
  { sentence }: QuestionClause,
  parts: readonly (string | readonly Token[])[],
): readonly Piece[] {
  const full = parts
    .flatMap<string | readonly Token[]>((part) =>
      typeof part === 'string' ? [part] : runsOf(sentence, part),
    )
    .filter((part) => part.length > 0)
  const pieces = full.flatMap((part, i) => {
    const isMark = typeof part === 'string' && /^[,?]/.test(part)
    const space = i === 0 || isMark ? [] : [wordsOf(' ')]
    return [...space, ...(typeof part === 'string' ? [wordsOf(part)] : stretchOf(sentence, part))]
  })
  return [...pieces, wordsOf('?')]
}

/** A question as a person reads it. */
export function shownWords(prompt: readonly Piece[], text: string): string {
  return prompt
    .map((piece) => {
      if (piece.kind === 'cut') return text.slice(piece.start, piece.end)
      return piece.kind === 'words' ? piece.text : ' '
    })
    .join('')
}

/** *In 1712*, *at Leith*: where the phrase begins that ends with an answer, its preposition and article included; undefined without one. */
export function phraseStart(
  tokens: readonly Token[],
  answer: Mention,
  prepositions: RegExp,
): number | undefined {
  const at = tokens.findIndex(({ start }) => start === answer.start)
  if (at < 1) return undefined
  const first = tokens[at - 1]?.text === 'the' ? at - 2 : at - 1
  return prepositions.test(tokens[first]?.text.toLowerCase() ?? '') ? first : undefined
}

/** The tokens that stand after an answer. */
export function after(tokens: readonly Token[], { end }: Mention): readonly Token[] {
  return tokens.filter(({ start }) => start >= end)
}

/** "by Hale and Rowe", "by Hale, along with": others did it as well. */
export function isOneOfSeveral({ end }: Mention, { sentence }: QuestionClause): boolean {
  const behind = sentence.text.slice(end - sentence.start).replace(/\s+/g, ' ')
  return /^,? (?:and|or|along with|as well as|together with) |^ & |^, \p{Lu}[^,]*(?:,| and) /u.test(behind)
}

/** Stretches of the sentence that hold the tokens and nothing else; *also* and *later* tie it to what is not shown, and are left out. */
function runsOf({ text, start }: StudiedSentence, tokens: readonly Token[]): readonly (readonly Token[])[] {
  const runs: Token[][] = []
  for (const [i, token] of tokens.entries()) {
    if (TIES.test(token.text) && !/^(?:known|called)$/.test(tokens[i + 1]?.text ?? '')) continue
    const run = runs.at(-1)
    const before = run?.at(-1)
    const isNext = before && text.slice(before.end - start, token.start - start).trim() === ''
    if (run && isNext) run.push(token)
    else runs.push([token])
  }
  return runs
}

const TIES = /^(?:also|later|subsequently|then|thus|therefore|thereafter|eventually|finally|however)$/

/** A stretch of the sentence: as it stands, but with the small letter that the first word of a sentence has elsewhere. */
function stretchOf(sentence: StudiedSentence, tokens: readonly Token[]): readonly Piece[] {
  const [first] = tokens
  const last = tokens.at(-1)
  if (!first || !last) return []
  const { start } = first
  const { end } = last
  if (start !== sentence.from || isName(first, sentence)) return [cutOf({ start, end })]
  const small = wordsOf(first.text.charAt(0).toLowerCase() + first.text.slice(1))
  return first.end < end ? [small, cutOf({ start: first.end, end })] : [small]
}

function isName(first: Token, { mentions, tokens }: StudiedSentence): boolean {
  const [second, third] = tokens.filter(({ start }) => start >= first.end)
  return (
    mentions.some(({ start, end, type }) => start <= first.start && first.start < end && type !== 'number') ||
    isDemonym(first.text) ||
    // "Venom formed": a plain noun would have its article.
    /^(?:VERB|AUX)$/.test(second?.pos ?? '') ||
    (first.pos === 'PROPN' && (goesOnAsName(second, third) || !isEnglishWord(first.text.toLowerCase()))) ||
    /^.+\p{Lu}/u.test(first.text)
  )
}

/** "Hale Bridge", "Hale and Rowe". */
function goesOnAsName(second: Token | undefined, third: Token | undefined): boolean {
  const next = second?.text === 'and' ? third : second
  return /^\p{Lu}/u.test(next?.text ?? '')
}
