import { hash10 } from '../corpus/hash.ts'
import type { Range } from '../text/range.ts'
import { countTelling, countWords, endOfWords, hasHole, hasVerb, isClosed } from './clause.ts'
import type { Option, Piece } from './item.ts'
import { type RatedItem, scoreOf } from './rated-item.ts'
import { pointsElsewhere } from './recall-start.ts'
import type { StudiedSentence, StudiedText } from './studied-text.ts'
import { itemWriter } from './write-item.ts'

/**
 * Put three events in order: sentences of one paragraph that each open with their date ("In 1905, …"), shown without it.
 * Rare by nature, and at most one for each paragraph.
 */
export function makeOrder(studied: StudiedText): readonly RatedItem[] {
  if (!studied.isEnglish) return []
  const write = itemWriter(studied, 'order')
  return [...byParagraph(studied.sentences)].flatMap((sentences) => {
    const events = sentences.flatMap((sentence) => dated(studied.document.text, sentence))
    const three = chooseThree(events)
    const [first] = three
    const last = three.at(-1)
    const paragraph = sentences[0]?.paragraph
    if (!first || !last || !paragraph || three.length < 3) return []
    const quote = { start: first.sentence.start, end: last.sentence.end }
    const shuffled = [...three].sort((a, b) => compare(shuffleKey(studied, a), shuffleKey(studied, b)))
    const options: readonly Option[] = shuffled.map(({ event }) => ({
      text: studied.document.text.slice(event.start, event.end),
      from: event,
    }))
    const key = [...shuffled.keys()]
      .sort((a, b) => (shuffled[a]?.when ?? 0) - (shuffled[b]?.when ?? 0))
      .map((i) => LETTERS.charAt(i))
      .join(' ')
    const item = write({ paragraph, quote, prompt: [QUESTION], answer: quote, type: 'phrase', key, options })
    return [{ item, score: scoreOf(0.2) }]
  })
}

type Event = { readonly sentence: StudiedSentence; readonly event: Range; readonly when: number }

function byParagraph(sentences: readonly StudiedSentence[]): Iterable<readonly StudiedSentence[]> {
  return Map.groupBy(sentences, ({ paragraph }) => paragraph.id).values()
}

/** The event of a sentence that opens with a day, a month or a year, and tells one thing of which no other date is given. */
function dated(text: string, sentence: StudiedSentence): readonly Event[] {
  const opening = OPENING_DATE.exec(sentence.text)
  const closing = opening ? null : CLOSING_DATE.exec(sentence.text)
  const match = opening ?? closing
  if (!match || hasHole(sentence.text) || /[;:]/.test(sentence.text)) return []
  const [whole, day, month, year] = match
  const event = opening
    ? { start: sentence.start + whole.length, end: endOfWords(sentence) }
    : { start: sentence.from, end: sentence.start + match.index }
  const tokens = sentence.tokens.filter(({ start, end }) => start >= event.start && end <= event.end)
  const words = countWords(tokens)
  const isEvent =
    words >= 6 &&
    words <= 24 &&
    countTelling(tokens) >= 4 &&
    hasVerb(tokens) &&
    !/\d|\b(?:later|earlier|again|next|after|before|following|then|still|since|until|also|another|previous|already|only|when|is|are|but|his|her|their|its)\b/i.test(
      text.slice(event.start, event.end),
    ) &&
    !pointsElsewhere(tokens, sentence.mentions) &&
    !/^(?:he|she|it|they|this|these|his|her|its|their)$/i.test(tokens[0]?.text ?? '') &&
    isClosed(text, event)
  const monthNumber = month ? MONTHS.indexOf(month.slice(0, 3)) + 1 : 0
  return isEvent
    ? [{ sentence, event, when: Number(year) * 10_000 + monthNumber * 100 + Number(day ?? 0) }]
    : []
}

/** Three in a row in the text whose years differ, so that none can be taken for another. */
function chooseThree(events: readonly Event[]): readonly Event[] {
  const chosen: Event[] = []
  for (const event of events) {
    if (
      chosen.length < 3 &&
      chosen.every(({ when }) => Math.floor(when / 10_000) !== Math.floor(event.when / 10_000))
    )
      chosen.push(event)
  }
  return chosen
}

/** The letters must not follow the order of the text, which tells events as they came. */
function shuffleKey({ document }: StudiedText, { event }: Event): string {
  return hash10(document.id, document.text.slice(event.start, event.end))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const QUESTION: Piece = { kind: 'words', text: 'Which of these came first, which second, and which third?' }
const LETTERS = 'ABC'
const MONTHS: readonly string[] = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
/** ", on 3 May 1805." at the end. */
const CLOSING_DATE =
  /,? (?:in|on) (?:(?:early|mid|late) )?(?:(\d{1,2}) )?(?:(January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},)? )?(\d{4})\.$/u
const OPENING_DATE =
  /^(?:In|On) (?:(?:the )?(?:early|mid|late|spring|summer|autumn|winter) )?(?:of )?(?:(\d{1,2}) )?(?:(January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},)?,? )?(\d{4}),? (?=\p{L})/u
