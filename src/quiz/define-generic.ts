import { countTelling, endOfWords, hasHole } from './clause.ts'
import { type RatedItem, scoreOf } from './rated-item.ts'
import { pointsElsewhere } from './recall-start.ts'
import type { StudiedSentence, StudiedText, Token } from './studied-text.ts'
import { cutOf, itemWriter } from './write-item.ts'

/**
 * Terms of which a sentence says what they are: "A kiln is a furnace in which …". Two checks: the sentence gives the
 * kind of thing and what sets it apart, and the text goes on to use the term.
 */
export function makeGeneric(studied: StudiedText): readonly RatedItem[] {
  const write = itemWriter(studied, 'definition')
  const { document } = studied
  const title = document.metadata.title.value.toLowerCase()
  return studied.sentences.flatMap((sentence) => {
    const found = sentence.isFit && !hasHole(sentence.text) ? genericTerm(sentence) : undefined
    if (!found) return []
    const answer = { start: found.term[0]?.start ?? 0, end: found.term.at(-1)?.end ?? 0 }
    const key = document.text.slice(answer.start, answer.end)
    const { paragraph, start, end } = sentence
    const isHeading = paragraph.headings.some((heading) => heading.toLowerCase().includes(key.toLowerCase()))
    if (title.includes(key.toLowerCase()) || isHeading || uses(studied, key) < 2) return []
    const meaning = { start: found.verb, end: endOfWords(sentence) }
    const prompt = [
      { kind: 'gap' } as const,
      { kind: 'words', text: ' ' } as const,
      cutOf({ start: meaning.start, end }),
    ]
    const item = write({ paragraph, quote: { start, end }, prompt, answer, type: 'term' })
    return [{ item, score: scoreOf(0.9) }]
  })
}

type Found = { readonly term: readonly Token[]; readonly verb: number }

/** "(A) TERM is/are (a) KIND that/in which/used to …", where the term is a common noun phrase without *the*. */
function genericTerm({ tokens, from, mentions }: StudiedSentence): Found | undefined {
  const rest = tokens.filter(({ start }) => start >= from)
  const first = /^an?$/i.test(rest[0]?.text ?? '') ? 1 : 0
  const verb = rest.findIndex(({ text }) => /^(?:is|are)$/.test(text))
  const term = rest.slice(first, verb)
  if (
    verb < 1 ||
    term.length === 0 ||
    term.length > 3 ||
    !term.every(isTermWord) ||
    term.at(-1)?.pos !== 'NOUN' ||
    SAYS_NOTHING.test(term.at(-1)?.text ?? '')
  )
    return undefined
  const said = rest.slice(verb + 1)
  const hasArticle = /^(?:an?|any)$/.test(said[0]?.text ?? '')
  const apart = said.findIndex(({ text }) => SETS_APART.test(text))
  const kind = said.slice(hasArticle ? 1 : 0, apart)
  const isKind =
    apart > 0 &&
    kind.length <= 5 &&
    kind.some(({ pos }) => pos === 'NOUN') &&
    kind.every(({ pos }) => /^(?:NOUN|ADJ|ADV|PUNCT|CCONJ)$/.test(pos))
  if (!isKind || (first === 1 && !hasArticle) || countTelling(said) < 5 || pointsElsewhere(said, mentions))
    return undefined
  const stems = new Set(term.map(({ lemma }) => lemma.slice(0, 5).toLowerCase()))
  const isTold = said.some(({ lemma }) => lemma.length > 3 && stems.has(lemma.slice(0, 5).toLowerCase()))
  const at = rest[verb]
  return isTold || !at ? undefined : { term, verb: at.start }
}

function isTermWord({ pos, text }: Token): boolean {
  return (
    (pos === 'NOUN' || pos === 'ADJ' || text === '-') &&
    !/^(?:other|many|most|some|such|one|several|main|first|more|only)$/i.test(text)
  )
}

/** How many paragraphs of the text hold the term. */
function uses({ document }: StudiedText, key: string): number {
  const word = key.toLowerCase()
  return document.paragraphs.filter(({ start, end }) =>
    document.text.slice(start, end).toLowerCase().includes(word),
  ).length
}

/** "A main reason is …": a part of the argument rather than a term. */
const SAYS_NOTHING =
  /^(?:reason|problem|point|example|question|issue|idea|fact|thing|aspect|feature|difference|factor|way|result|goal|aim|step|case|part|advantage|drawback|challenge|concern|consequence|argument)s?$/i
/** Not *of*: "strikes are examples of", "love is the dilemma of" say what a thing is like. */
const SETS_APART =
  /^(?:that|which|who|whose|in|used|consisting|made|composed|where|designed|containing|formed|produced|by)$/
