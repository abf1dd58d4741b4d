import type { Document } from '../corpus/document.ts'
import type { Item } from '../quiz/item.ts'
import { dayText } from './clock-text.ts'
import { type Below, type Saying, type ShownDaily, type ShownTurn, turnPhrase } from './daily-view.ts'
import { itemQuote } from './item-quote.ts'
import { keyText } from './key-text.ts'
import { promptPhrase, questionBlocks } from './prompt-view.ts'
import { shorten } from './shorten.ts'
import type { Block, Choice, Phrase, View } from './view.ts'
import type { Words } from './words.ts'

/** A question that is to come, as its day would have it now; without an item where none is left. */
export type ComingQuestion = {
  readonly turn: ShownTurn
  readonly question?: {
    readonly item: Item
    readonly document?: Document
    readonly optionOrder: readonly number[]
  }
}

/** A coming question for a host alone: as it will be asked, and its answer only where it `isOpen`. */
export function previewView(
  { turn, question }: ComingQuestion,
  daily: ShownDaily,
  { isOpen, said }: { readonly isOpen: boolean; readonly said?: Phrase },
  below: readonly Below[],
  saying: Saying,
): View {
  const { words } = saying
  const { quizDaily } = words
  const when = { kind: 'note', content: turnPhrase(turn, daily, saying) } as const
  const told: readonly Block[] = said === undefined ? [] : [{ kind: 'paragraph', content: said }]
  const heading: Block = {
    kind: 'heading',
    content: quizDaily.previewHeading(dayText(turn.date, saying.language)),
  }
  if (question === undefined) {
    return {
      blocks: [...told, heading, { kind: 'paragraph', content: quizDaily.nothingToPreview() }, ...below],
    }
  }
  return {
    blocks: [
      ...told,
      heading,
      when,
      ...questionBlocks(question, question.document, words),
      ...(isOpen ? answerBlocks(question, words) : []),
      { kind: 'note', content: quizDaily.previewNote() },
      ...below,
    ],
  }
}

/** Coming questions to choose among: the local date, with the day and the beginning of what is asked. */
export function comingChoices(
  coming: readonly ComingQuestion[],
  { words, language }: Saying,
): readonly Choice[] {
  const { comingDay, nothingLeft } = words.quizDaily
  return coming.map(({ turn, question }) => {
    const asked = question === undefined ? nothingLeft : promptWords(question.item, question.document, words)
    const label = comingDay(dayText(turn.date, language), asked)
    return { value: turn.date, label: shorten(label, longestLabel) }
  })
}

/** As long as every chat client takes a label, in UTF-16 units. */
const longestLabel = 75

/** What is asked in one line, without the source that all of a document begin with. */
function promptWords(item: Item, document: Document | undefined, words: Words): string {
  const all = promptPhrase(item, document, words)
  const lead = promptPhrase({ ...item, prompt: [] }, document, words)
  const asked = all.length > lead.length ? all.slice(lead.length) : all
  return asked
    .map((part) => (part.kind === 'gap' ? '_____' : part.text))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
}

function answerBlocks(
  { item, document, optionOrder }: NonNullable<ComingQuestion['question']>,
  words: Words,
): readonly Block[] {
  const { quizPlay } = words
  const key: Block = {
    kind: 'paragraph',
    content: quizPlay.key(keyText({ item, optionOrder }, document, words)),
  }
  return document === undefined
    ? [key]
    : [key, { kind: 'paragraph', content: quizPlay.textSays() }, itemQuote(item, document, words)]
}

/** A day without a question to look at. */
export function noPreviewView({ quizDaily }: Words): View {
  return { blocks: [{ kind: 'paragraph', content: quizDaily.noDayToPreview() }] }
}
