import { hash10 } from '../corpus/hash.ts'
import { countTelling, hasHole } from './clause.ts'
import type { Piece } from './item.ts'
import { type RatedItem, scoreOf } from './rated-item.ts'
import { pointsElsewhere, recallTokens } from './recall-start.ts'
import type { Mention, StudiedSentence, StudiedText, Token } from './studied-text.ts'
import { cutOf, itemWriter } from './write-item.ts'

/**
 * True or false: the sentence as it stands, or with its year put to another of the text, or with its person put to
 * another where the sentence names the one who did a thing that is done once. Half of them are true.
 */
export function makeTrueFalse(studied: StudiedText): readonly RatedItem[] {
  if (!studied.isEnglish) return []
  const write = itemWriter(studied, 'true-false')
  const pool = swaps(studied)
  return studied.sentences.flatMap((sentence) => {
    const { paragraph, start, end } = sentence
    const tokens = recallTokens(sentence)
    const from = tokens[0]?.start ?? start
    const isPlain =
      /^(?!It$)\p{L}/u.test(tokens[0]?.text ?? '') &&
      !hasHole(sentence.text) &&
      !pointsElsewhere(tokens, sentence.mentions)
    const swapped = isPlain ? swapFor(studied, sentence, tokens, pool) : undefined
    if (!swapped) return []
    const { mention, other } = swapped
    const isTrue = hash10(studied.document.id, sentence.text) < 'm'
    const ellipsis: readonly Piece[] = from > start ? [{ kind: 'ellipsis' }] : []
    const told: readonly Piece[] = isTrue
      ? [cutOf({ start: from, end })]
      : [
          cutOf({ start: from, end: mention.start }),
          { kind: 'words', text: other },
          cutOf({ start: mention.end, end }),
        ]
    const prompt = [...ellipsis, ...told.filter((piece) => piece.kind !== 'cut' || piece.end > piece.start)]
    const item = write({
      paragraph,
      quote: { start, end },
      prompt,
      answer: mention,
      type: mention.type,
      key: isTrue ? 'true' : 'false',
    })
    return [{ item, score: scoreOf(0.1) }]
  })
}

/** The years and the full names of persons of a text, each with the paragraphs that hold it. */
type Swaps = { readonly years: readonly Placed[]; readonly persons: readonly Placed[] }
type Placed = { readonly text: string; readonly paragraphs: ReadonlySet<string> }

function swaps({ sentences }: StudiedText): Swaps {
  const placed = (isOne: (mention: Mention) => boolean): readonly Placed[] => {
    const of = new Map<string, Set<string>>()
    for (const { mentions, paragraph } of sentences) {
      for (const mention of mentions.filter(isOne)) {
        const homes = of.get(mention.text)
        if (homes) homes.add(paragraph.id)
        else of.set(mention.text, new Set([paragraph.id]))
      }
    }
    return [...of].map(([text, paragraphs]) => ({ text, paragraphs }))
  }
  return { years: placed(isYear), persons: placed(isFullName) }
}

function isYear({ type, sort }: Mention): boolean {
  return type === 'year' && sort === 'year'
}

function isFullName({ type, text }: Mention): boolean {
  return type === 'person' && /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*)* \p{Lu}[\p{L}'’-]+$/u.test(text)
}

type Swap = { readonly mention: Mention; readonly other: string }

function swapFor(
  { document }: StudiedText,
  sentence: StudiedSentence,
  tokens: readonly Token[],
  { years, persons }: Swaps,
): Swap | undefined {
  const from = tokens[0]?.start ?? sentence.start
  const within = sentence.mentions.filter(({ start }) => start >= from)
  const dates = within.filter(({ type }) => type === 'year' || type === 'date')
  const year =
    dates.length === 1
      ? dates.find((date) => isYear(date) && isDateOfEvent(tokens, sentence, date))
      : undefined
  if (year) {
    const near = years
      .filter(
        ({ text, paragraphs }) =>
          !paragraphs.has(sentence.paragraph.id) && gap(text, year.text) >= 2 && gap(text, year.text) <= 60,
      )
      .sort((a, b) => gap(a.text, year.text) - gap(b.text, year.text))
    const other = near[Number(hash10(sentence.text).charCodeAt(0)) % Math.min(3, Math.max(1, near.length))]
    return other ? { mention: year, other: other.text } : undefined
  }
  const people = within.filter(({ type }) => type === 'person')
  const person =
    people.length === 1 ? people.find((one) => isFullName(one) && didOnce(tokens, sentence, one)) : undefined
  if (!person || dates.length > 0) return undefined
  const title = document.metadata.title.value
  const family = person.text.split(' ').at(-1) ?? ''
  const other = persons.find(
    ({ text, paragraphs }) =>
      !paragraphs.has(sentence.paragraph.id) && !text.includes(family) && !title.includes(text),
  )
  return other && !title.includes(family) ? { mention: person, other: other.text } : undefined
}

function gap(a: string, b: string): number {
  return Math.abs(Number(a) - Number(b))
}

/** "In 1905 …" or "… in 1905 …": the date of one thing that happened, not of a state, a growth, a span or a plan. */
function isDateOfEvent(tokens: readonly Token[], sentence: StudiedSentence, { start }: Mention): boolean {
  const i = tokens.findIndex((token) => token.start === start)
  if (!/^in$/i.test(tokens[i - 1]?.text ?? '') || /["“]/.test(sentence.text)) return false
  const verb =
    i === 1
      ? firstVerb(tokens.slice(2))
      : tokens.slice(Math.max(0, i - 12), i).findLast(({ pos }) => pos === 'VERB')
  const clause = i === 1 ? [] : tokens.slice(verb ? tokens.indexOf(verb) : 0, i)
  return (
    verb !== undefined &&
    ONCE.has(verb.lemma) &&
    !/ing$/.test(verb.text) &&
    !clause.some(({ text }) => /^(?:,|and|that|which|who|or)$/.test(text)) &&
    countTelling(tokens) >= 5 &&
    !/\b(?:again|annual|every|each|several|many|often|until|since|from|when|after|before)\b/i.test(
      sentence.text,
    )
  )
}

/** The one who does, in the main clause, a thing that one person does once. */
function didOnce(tokens: readonly Token[], sentence: StudiedSentence, { start, end }: Mention): boolean {
  const before = tokens.filter((token) => token.end <= start)
  const after = tokens.filter((token) => token.start >= end)
  if (/["“]/.test(sentence.text) || countTelling(tokens) < 6) return false
  const isAgent =
    before.at(-1)?.text === 'by' &&
    ONCE.has(before.findLast(({ pos }) => pos === 'VERB')?.lemma ?? '') &&
    before.at(-2)?.pos === 'VERB'
  const isSubject = after[0]?.pos === 'VERB' && ONCE.has(after[0].lemma) && !/ing$/.test(after[0].text)
  return isAgent || isSubject
}

function firstVerb(tokens: readonly Token[]): Token | undefined {
  const first = tokens.findIndex(({ pos }) => pos === 'VERB')
  const verb = tokens[first]
  return verb && !/ing$/.test(verb.text) && !/^to$/.test(tokens[first - 1]?.text ?? '') ? verb : undefined
}

/** Verbs of things that happen once to what they happen to. */
const ONCE: ReadonlySet<string> = new Set(
  (
    'found establish create invent discover sign open die kill assassinate defeat abolish publish build complete launch ' +
    'introduce adopt ratify declare proclaim annex invade conquer surrender merge dissolve destroy demolish release ' +
    'premiere patent bear marry crown appoint elect resign retire graduate enact pass repeal isolate synthesize identify ' +
    'purchase acquire rename design write compose paint direct'
  ).split(' '),
)
