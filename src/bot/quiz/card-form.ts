import { cardLimits, withoutUnseen } from '../../quiz/card-item.ts'
import type { CardDraft } from '../../store/cards.ts'
import type { Field, Form, Phrase } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'
import { encodeAction } from '../action-id.ts'
import type { BotDeps } from '../command.ts'
import { type CardWords, soundCard } from './card-store.ts'

/** What a card's form holds before anybody changes it. */
export type CardFields = Partial<CardWords> & { readonly source?: string }

/** A form for a card: `kind` and `id` say what sending it means. */
export function cardForm(kind: string, id: string, filled: CardFields, { quizCards: { form } }: Words): Form {
  const isEdit = id !== 'new'
  const { prompt = '', answer = '', accept = [], source = '' } = filled
  const field = (name: string, label: string, value: string, limit: number, isRequired: boolean): Field => ({
    kind: 'words',
    ...{ name, label, limit, isRequired },
    ...(value === '' ? {} : { value: value.slice(0, limit) }),
  })
  return {
    id: encodeAction({ kind, id }),
    title: isEdit ? form.editTitle : form.title,
    submit: kind === 'c-edited' ? form.save : form.send,
    fields: [
      field('question', form.question, prompt, cardLimits.prompt, true),
      field('answer', form.answer, answer, cardLimits.answer, true),
      field('accept', form.accept, accept.join('; '), mostAccept, false),
      field('source', form.source, source, mostSource, false),
    ],
  }
}

/** What a card's form holds of a card: its words, and those of the readings that it quotes. */
export function fieldsOf(card: CardDraft, deps: Pick<BotDeps, 'library'>): CardFields {
  const { prompt, answer, accept } = card
  const sound = soundCard(card, deps)
  const source = sound?.document.text.slice(sound.item.quote.start, sound.item.quote.end)
  return { prompt, answer, accept, ...(source === undefined ? {} : { source }) }
}

/** As long as every chat takes a field that is filled in before. */
const mostSource = 2000
const mostAccept = cardLimits.accept * cardLimits.accepted

/** What was typed into a card's form, or each thing that is wrong with it. */
export type CardRead =
  | { readonly kind: 'card'; readonly words: CardWords; readonly source: string }
  | { readonly kind: 'wrong'; readonly problems: readonly Phrase[] }

/** Reads a card's form; all problems are told at once. */
export function readCardForm(
  fields: Readonly<Record<string, string>>,
  { quizCards: { problems } }: Words,
): CardRead {
  const typed = (name: string): string => withoutUnseen((fields[name] ?? '').toWellFormed())
  const line = (name: string): string => typed(name).replace(/\s+/gu, ' ').trim()
  const [prompt, answer] = [line('question'), line('answer')]
  const accept = typed('accept')
    .split(/[;\n]/u)
    .map((form) => form.replace(/\s+/gu, ' ').trim())
    .filter((form) => form !== '')
  const isLong =
    accept.length > cardLimits.accepted || accept.some(({ length }) => length > cardLimits.accept)
  const found = [
    ...(prompt === '' ? [problems.question()] : []),
    ...(answer === '' ? [problems.answer()] : []),
    ...(prompt.length > cardLimits.prompt ? [problems.longQuestion(cardLimits.prompt)] : []),
    ...(answer.length > cardLimits.answer ? [problems.longAnswer(cardLimits.answer)] : []),
    ...(isLong ? [problems.longAccept(cardLimits.accept, cardLimits.accepted)] : []),
  ]
  if (found.length > 0) return { kind: 'wrong', problems: found }
  return {
    kind: 'card',
    words: { prompt, answer, accept: [...new Set(accept)] },
    source: fields['source'] ?? '',
  }
}
