import { endOfWords } from './clause.ts'
import type { Piece } from './item.ts'
import {
  hasSecondClause,
  insideQuestion,
  isOneClause,
  questionTokens,
  verbAfterSubject,
  wordsOf,
} from './question-words.ts'
import type { Mention, StudiedSentence, Token } from './studied-text.ts'
import { cutOf } from './write-item.ts'

/**
 * "When was …?", "When did …?" for a simple sentence that opens or ends with *in* and the answer; undefined for any
 * other. A second clause would keep its tense ("and withdrew"), so it may not have one.
 */
export function askWhen(answer: Mention, sentence: StudiedSentence): readonly Piece[] | undefined {
  if (answer.type !== 'year' && answer.type !== 'date') return undefined
  if (namesOtherTime(answer, sentence)) return undefined
  const tokens = questionTokens(sentence)
  const at = tokens.findIndex(({ start }) => start >= answer.start)
  const after = tokens.findIndex(({ start }) => start >= answer.end)
  const preposition = tokens[at - 1]
  if (!preposition || !/^(?:in|on)$/i.test(preposition.text)) return undefined
  if (at === 1 && after > 0) {
    return turn(sentence, tokens.slice(tokens[after]?.text === ',' ? after + 1 : after), endOfWords(sentence))
  }
  const rest = tokens.slice(0, at - 1)
  const verb = verbAfterSubject(rest)
  // A date at the end belongs to the last verb: "suspended in May, with a return in June" says nothing of when in June.
  if (after >= 0 || verb === undefined || !isOneClause(rest.slice(verb))) return undefined
  return turn(sentence, rest, rest.at(-1)?.end ?? sentence.end)
}

function namesOtherTime(answer: Mention, { mentions, text, start }: StudiedSentence): boolean {
  if (mentions.some((other) => other !== answer && (other.type === 'year' || other.type === 'date')))
    return true
  const rest = text.slice(0, answer.start - start) + text.slice(answer.end - start)
  return /\b(?:1\d{3}|20\d\d)\b/.test(rest)
}

/** The statement as a question: auxiliary or *did* first, then the subject, then the rest. */
function turn(
  sentence: StudiedSentence,
  tokens: readonly Token[],
  end: number,
): readonly Piece[] | undefined {
  const at = verbAfterSubject(tokens)
  const last = tokens.at(-1)
  const verb = at === undefined ? undefined : tokens[at]
  const first = tokens[0]
  if (at === undefined || !verb || !first || !last || at + 1 >= tokens.length) return undefined
  if (hasSecondClause(tokens.slice(at)) || OPEN_ENDS.has(last.pos)) return undefined
  if (NOT_SIMPLE.test(sentence.text)) return undefined
  const subject = insideQuestion(sentence, first.start, tokens[at - 1]?.end ?? verb.start)
  const rest = tokens[at + 1]
  if (
    !rest ||
    tokens.slice(at + 1).some(({ text }) => /^(?:when|while|after|before|until|since)$/.test(text))
  )
    return undefined
  if (verb.pos === 'AUX') {
    if (!/^(?:was|were)$/.test(verb.text) || rest.pos !== 'VERB' || /ing$/.test(rest.text)) return undefined
    return [
      wordsOf(`When ${verb.text} `),
      ...subject,
      wordsOf(' '),
      cutOf({ start: rest.start, end }),
      wordsOf('?'),
    ]
  }
  // "rebels led by Hale conquered": a participle, and the verb comes later.
  if (
    rest.text === 'by' ||
    !isPast(verb) ||
    /^(?:named|called|known|titled|based|entitled|dubbed)$/.test(verb.text)
  )
    return undefined
  const pieces: readonly Piece[] = [wordsOf('When did '), ...subject, wordsOf(` ${verb.lemma} `)]
  return [...pieces, cutOf({ start: rest.start, end }), wordsOf('?')]
}

/** A past form that is no participle: *did* and the plain form can stand for it. */
function isPast({ text, lemma }: Token): boolean {
  return (
    text !== lemma &&
    !/(?:ing|s)$/.test(text) &&
    (/ed$/.test(text) || PAST.has(text)) &&
    /^[a-z]+$/.test(lemma)
  )
}

/** Words after which a sentence cannot stop. */
const OPEN_ENDS: ReadonlySet<string> = new Set(['DET', 'ADP', 'CCONJ', 'SCONJ', 'PUNCT', 'AUX', 'PART'])
const NOT_SIMPLE =
  /\b(?:in|of|on) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b.*\band\b|\b(?:not|never|no longer|respectively|later|earlier|again|then|also|still)\b|\([^)]*\b\d{4}/
const PAST: ReadonlySet<string> = new Set(
  (
    'became began built bought brought came chose drew fell found fought gave got grew held kept led left lost made met ' +
    'overthrew rose said sank saw sent sold spoke split spread stood struck swore taught took told took went withdrew won wrote broke forbade flew froze'
  ).split(' '),
)
