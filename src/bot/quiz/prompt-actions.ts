import type { Document } from '../../corpus/document.ts'
import { hintFor } from '../../quiz/hint.ts'
import { modeOf } from '../../quiz/item.ts'
import { selfGrades } from '../../quiz/points.ts'
import type { Prompt } from '../../store/prompts.ts'
import { letteredLines, offersOf } from '../../view/offers.ts'
import type { Answered } from '../../view/verdict-view.ts'
import type { Action, Form } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'
import { encodeAction } from '../action-id.ts'
import type { FoundPrompt } from './prompts.ts'

/** The buttons under a question: its options or what opens a form, a hint, and to let it be for today. */
export function promptActions({ prompt, document }: FoundPrompt, words: Words): readonly Action[] {
  const { id, item, optionOrder, series } = prompt
  const { buttons } = words.quizPlay
  const picks = pickActions(id, prompt, document, words)
  const isRecall = modeOf(item) === 'recall'
  const type = make('q-type', id, isRecall ? buttons.write : buttons.type)
  // Too many events to offer each order of them are typed as letters.
  const isTyped = offersOf(item, optionOrder, document, words).length === 0
  return [
    ...(isTyped ? [type] : picks),
    ...(isRecall ? [make('q-see', id, buttons.see)] : []),
    ...(isRecall || hintFor(item) === undefined ? [] : [make('q-hint', id, buttons.hint)]),
    ...(series === undefined ? [] : [make('q-skip', id, buttons.skip)]),
  ]
}

/** The buttons under the verdict on an answer, for the one who gave it. */
export function verdictActions(
  { prompt, document }: FoundPrompt,
  { verdict }: Pick<Answered, 'verdict'>,
  { quizPlay: { buttons } }: Words,
): readonly Action[] {
  const { id, item } = prompt
  const isArguable = modeOf(item) === 'typed' && (verdict === 'wrong' || verdict === 'close')
  return [
    ...(document === undefined ? [] : [make('q-passage', id, buttons.passage)]),
    make('q-review', id, buttons.review),
    ...(isArguable ? [make('q-vote', id, buttons.vote)] : []),
    make('q-bad', id, buttons.bad),
  ]
}

/** The buttons to judge oneself by, below the words of the text. */
export function judgeActions({ id }: Prompt, { quizPlay }: Words): readonly Action[] {
  return selfGrades.map((each) => make('q-judge', id, quizPlay.selfGrades[each], each))
}

/** The buttons under an answer that is out. */
export function revealActions(
  { prompt, document }: FoundPrompt,
  { quizPlay: { buttons } }: Words,
): readonly Action[] {
  const { id } = prompt
  return [
    make('q-review', id, buttons.review),
    make('q-bad', id, buttons.bad),
    ...(document === undefined ? [] : [make('q-passage', id, buttons.passage)]),
  ]
}

/** What a host can do with an answer that was said to be right. */
export function acceptActions({ id }: Prompt, { quizPlay: { buttons } }: Words): readonly Action[] {
  return [make('q-accept', id, buttons.accept)]
}

/** Characters of an answer in one line, and in one's own words. */
const longest = { line: 300, words: 1500 }

/** What an answer is typed into. */
export function answerForm({ id, item }: Prompt, { quizPlay: { form } }: Words): Form {
  const isRecall = modeOf(item) === 'recall'
  return {
    id: encodeAction({ kind: 'q-typed', id }),
    title: form.title,
    submit: form.send,
    fields: [
      {
        kind: 'words',
        name: 'answer',
        label: isRecall ? form.ownWords : form.label,
        isRequired: true,
        limit: isRecall ? longest.words : longest.line,
        ...(isRecall ? {} : { isShort: true }),
      },
    ],
  }
}

/** One button for each answer that is offered; a letter alone is read aloud with the words it stands for. */
function pickActions(
  id: string,
  { item, optionOrder }: Prompt,
  document: Document | undefined,
  words: Words,
): readonly Action[] {
  const lettered = new Set(letteredLines(item, optionOrder, document, words).map(({ label }) => label))
  return offersOf(item, optionOrder, document, words).map(({ name, label, text }) => ({
    ...make('q-pick', id, label, name),
    ...(lettered.has(label) ? { spoken: words.quizPlay.option(label, text) } : {}),
  }))
}

function make(kind: string, id: string, label: string, arg?: string): Action {
  return { id: encodeAction({ kind, id, ...(arg === undefined ? {} : { arg }) }), label }
}
