import type { Range } from '../text/range.ts'
import { isRecurring, leansOnBefore } from './ambiguous-clause.ts'
import { faultOfAnswer } from './answer-filter.ts'
import { askAside, askMaker } from './ask-maker.ts'
import { askWhen } from './ask-when.ts'
import { askWhere } from './ask-where.ts'
import { askWhich } from './ask-which.ts'
import { askAgent, askHolder, askSubject } from './ask-who.ts'
import { countTelling, isClosed } from './clause.ts'
import type { Piece } from './item.ts'
import { namesOneOfBefore } from './leans-back.ts'
import { type QuestionClause, readClauses, readRelative } from './question-clause.ts'
import { shownWords } from './question-words.ts'
import { rateGap } from './rate-gap.ts'
import { type RatedItem, scoreOf } from './rated-item.ts'
import type { Mention, StudiedText, Token } from './studied-text.ts'
import { profileOf, type TextProfile } from './text-profile.ts'
import { itemWriter } from './write-item.ts'

/** The questions of a text with a question word (who, when, where, which treaty …), where a sentence's form allows it. */
export function makeWh(studied: StudiedText): readonly RatedItem[] {
  if (!studied.isEnglish) return []
  const write = itemWriter(studied, 'wh')
  const profile = profileOf(studied)
  return studied.sentences.flatMap((sentence) => {
    if (!sentence.isFit) return []
    const clauses = readClauses(sentence)
    const asked = sentence.mentions.flatMap((answer) => {
      const own = [...clauses, readRelative(sentence, answer)].filter((part) => part !== undefined)
      return own.flatMap((part) => askClause(answer, part, studied, profile) ?? [])
    })
    return bestOf(asked).map(({ answer, prompt, points }) => {
      const item = write({
        paragraph: sentence.paragraph,
        quote: sentence,
        prompt,
        answer,
        type: answer.type,
      })
      return { item, score: scoreOf(points) }
    })
  })
}

/** The best question, and the best of those that ask for a date where it asks for a name, or the other way round. */
function bestOf(asked: readonly Asked[]): readonly Asked[] {
  const good = asked.filter(({ points }) => points >= LEAST_POINTS).toSorted((a, b) => b.points - a.points)
  const [best] = good
  const other = good.find(({ answer }) => best && isDated(answer) !== isDated(best.answer))
  return best && other ? [best, other] : good.slice(0, 1)
}

function isDated({ type }: Mention): boolean {
  return type === 'year' || type === 'date'
}

type Asked = { readonly answer: Mention; readonly prompt: readonly Piece[]; readonly points: number }

function askClause(
  answer: Mention,
  clause: QuestionClause,
  { document: { text } }: StudiedText,
  profile: TextProfile,
): Asked | undefined {
  const tokens = wordsOfClause(clause)
  const [first] = tokens
  const last = tokens.at(-1)
  if (!first || !last || answer.start < first.start || answer.end > last.end) return undefined
  const scope = { start: first.start, end: last.end }
  const words = text.slice(scope.start, scope.end)
  // A question stands alone: "the song", "both powers" are of a sentence before.
  if (namesOneOfBefore(tokens, profile.title) || NEEDS_MORE.test(words) || leansOnBefore(clause, answer))
    return undefined
  const fault = faultOfAnswer(answer, scope, clause.sentence, profile)
  const rest = tokens.filter(({ start, end }) => end <= answer.start || start >= answer.end)
  const isEnough = countTelling(rest) >= LEAST_TELLING + (answer.type === 'person' ? 1 : 0)
  if (fault && !(fault === 'too little left' && isEnough)) return undefined
  if (isOneNamedOfSeveral(answer, clause)) return undefined
  if (answer.type === 'person' && !isPlaced(answer, scope, clause)) return undefined
  const prompt = ask(answer, clause)
  if (!prompt || !isWhole(prompt, text)) return undefined
  // Short is good here: the question itself is whole.
  const short = words.split(/\s+/).length < 11 ? 0.5 : 0
  return { answer, prompt, points: WH_POINTS + short + rateGap(answer, scope, clause.sentence, profile) }
}

/**
 * "Anna Holt, Peter Rowe, and James Hale led", "was James Hale and Peter Rowe": others did it as well, although the clause
 * was read from the last of them on, or up to the first. After one comma alone *and* may open another clause.
 */
function isOneNamedOfSeveral({ start, end, type }: Mention, { sentence }: QuestionClause): boolean {
  if (type === 'year' || type === 'date') return false
  const words = (from: number, to: number): string => sentence.text.slice(from, to).replace(/\s+/g, ' ')
  return (
    NAMES_BEFORE.test(words(0, start - sentence.start)) ||
    NAMES_BEHIND.test(words(end - sentence.start, sentence.text.length))
  )
}

/** Whether a name or a date says what a deed was about: "Who put many to death?" could be anyone. */
function isPlaced(answer: Mention, scope: Range, { sentence }: QuestionClause): boolean {
  return sentence.mentions.some(
    ({ start, end, type }) =>
      type !== 'number' && start !== answer.start && scope.start <= start && end <= scope.end,
  )
}

function ask(answer: Mention, clause: QuestionClause): readonly Piece[] | undefined {
  return (
    askSubject(answer, clause) ??
    askAgent(answer, clause) ??
    askHolder(answer, clause) ??
    askMaker(answer, clause) ??
    askAside(answer, clause) ??
    (isRecurring(clause, answer) ? undefined : (askWhen(answer, clause) ?? askWhere(answer, clause))) ??
    askWhich(answer, clause)
  )
}

function wordsOfClause({ lead, subject, aside, adverbs, verb, rest }: QuestionClause): readonly Token[] {
  return [...lead, ...subject, ...aside, ...adverbs, verb, ...rest]
}

/** Of a length that a question can have, with all its brackets and quotation marks closed. */
function isWhole(prompt: readonly Piece[], text: string): boolean {
  const shown = shownWords(prompt, text)
  const length = shown.split(/\s+/).length
  return length >= LEAST_WORDS && length <= MOST_WORDS && isClosed(shown, { start: 0, end: shown.length })
}

const NAME = "\\p{Lu}[\\p{L}.’'-]*(?: (?:(?:of|the|de|van|von) )*\\p{Lu}[\\p{L}.’'-]*)*"
/** Names that go before a last one: "A, B, and", "A and", "A and the engineer". */
const NAMES_BEFORE = new RegExp(
  `(?:^|[\\s(])(?:(?:the |The )?${NAME}, (?:the )?${NAME}, (?:and|or|&)|${NAME} (?:and|or|&)) (?:the )?(?:\\p{Ll}+ ){0,2}$`,
  'u',
)
const NAMES_BEHIND = /^ (?:and|or|&|along with|as well as|together with) (?:the )?(?:\p{Ll}+ )?\p{Lu}/u
const WH_POINTS = 0.5
/** Lower ones ask for what the atlas says, or for one of several. */
const LEAST_POINTS = 1
/** One more where it is a person that is asked for. */
const LEAST_TELLING = 4
const LEAST_WORDS = 5
const MOST_WORDS = 30
/** Speech, two that were named before, the news of a day, and a case. */
const NEEDS_MORE =
  /\b[Bb]oth (?!.*\band\b)|["“][^"”]{40,}|[;:]|\b(?:today|yesterday|tonight|tomorrow|(?:last|this|next) (?:night|week|month|year|spring|summer|fall|winter)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]he patients?)\b/
