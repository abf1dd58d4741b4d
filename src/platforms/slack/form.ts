import type { types } from '@slack/bolt'
import type { Suggestible } from '../../bot/request.ts'
import { type ChatWords, chatWords } from '../../view/chat-words.ts'
import { shorten } from '../../view/shorten.ts'
import type { Choice, Field, Form } from '../../view/view.ts'
import { slackLimits } from './limits.ts'
import { plainText } from './part.ts'
import { type Place, readChannel, writePlace } from './place.ts'
import { option } from './render-actions.ts'
import { visible } from './visible.ts'

/** What a form is drawn with. */
export type FormDeps = {
  readonly words: Pick<ChatWords, 'nobody'>
  /** What a person reads of a value that they would be offered. */
  label(what: Suggestible, value: string): string
}

/**
 * A form as a modal that remembers where it was opened. The id of a block is the name of its field, and the id of an
 * element its kind, by which `suggestibleOf` knows what is asked for.
 */
export function renderForm(form: Form, place: Place, deps: FormDeps = bare): types.ModalView {
  return {
    type: 'modal',
    callback_id: form.id,
    title: plainText(shorten(form.title, slackLimits.modalTitle)),
    submit: plainText(shorten(form.submit, slackLimits.modalTitle)),
    private_metadata: writePlace(place),
    blocks: form.fields.map((field) => input(field, deps)),
  }
}

/** In English, with values for what they stand for. */
const bare: FormDeps = { words: chatWords('en'), label: (_, value) => value }

/** What a menu that asks while a person types is asking for. */
export function suggestibleOf(actionId: string): Suggestible {
  return actionId === 'time' || actionId === 'zone' || actionId === 'reference' ? actionId : 'document'
}

/** What may be chosen as the entries of a menu that asks while a person types. */
export function renderSuggestions(choices: readonly Choice[]): types.PlainTextOption[] {
  return choices.filter(isShort).slice(0, slackLimits.options).map(optionOf)
}

/** Notifying nobody, as the value of a menu; it is never given back. */
export const nobody = 'slack:nobody'

function input(field: Field, deps: FormDeps): types.InputBlock {
  return {
    type: 'input',
    block_id: field.name,
    label: plainText(shorten(field.label, slackLimits.label)),
    optional: !field.isRequired,
    element: elementOf(field, deps),
  }
}

function elementOf(field: Field, deps: FormDeps): types.InputBlockElement {
  const action_id = field.kind
  switch (field.kind) {
    case 'words':
      return typed(field)
    case 'document':
    case 'time':
    case 'zone':
    case 'reference':
      // Before anything is typed it offers the first ones, so that a short list needs no typing.
      return { type: 'external_select', action_id, min_query_length: 0, ...suggested(field, deps) }
    case 'channel':
      return {
        type: 'conversations_select',
        action_id,
        ...standing(readChannel(field.value ?? '')),
        filter: { include: ['public', 'private'], exclude_bot_users: true },
      }
    case 'group':
      return { type: 'static_select', action_id, ...groups(deps, field.value) }
    case 'choice':
      return chosen(field)
    default:
      return field satisfies never
  }
}

function typed({
  kind,
  limit = slackLimits.input,
  value = '',
  isShort,
}: FieldOf<'words'>): types.PlainTextInput {
  const max_length = Math.min(limit, slackLimits.input)
  // Longer than it may become, Slack would not open the form at all.
  const initial_value = visible(value).slice(0, max_length).toWellFormed()
  return {
    type: 'plain_text_input',
    action_id: kind,
    multiline: isShort !== true,
    max_length,
    ...(initial_value === '' ? {} : { initial_value }),
  }
}

function suggested(
  { kind, value = '' }: FieldOf<Suggestible>,
  { label }: FormDeps,
): Pick<types.ExternalSelect, 'initial_option'> {
  const choice = { value, label: value === '' ? '' : label(kind, value) }
  return isShort(choice) ? { initial_option: optionOf(choice) } : {}
}

/** The channel that was chosen before, or where the form was opened. */
function standing(
  channel: string | undefined,
): Pick<types.ConversationsSelect, 'initial_conversation' | 'default_to_current_conversation'> {
  return channel === undefined ? { default_to_current_conversation: true } : { initial_conversation: channel }
}

/** Who can be notified in Slack all at once; nobody is, before anything was chosen. */
function groups(
  { words }: FormDeps,
  before: string | undefined,
): Pick<types.StaticSelect, 'options' | 'initial_option'> {
  const none = option(nobody, words.nobody)
  const options = [none, option('slack:here', '@here'), option('slack:channel', '@channel')]
  return { options, initial_option: options.find(({ value }) => value === before) ?? none }
}

function chosen(field: FieldOf<'choice'>): types.StaticSelect | types.MultiStaticSelect | types.Checkboxes {
  const choices = field.choices.filter(isShort).slice(0, slackLimits.options)
  const options = choices.map(optionOf)
  const first = choices.filter(({ value }) => field.chosen.includes(value)).map(optionOf)
  const action_id = field.kind
  if (field.isMany !== true) {
    const [initial_option] = first
    return {
      type: 'static_select',
      action_id,
      options,
      ...(initial_option === undefined ? {} : { initial_option }),
    }
  }
  const initial = first.length === 0 ? {} : { initial_options: first }
  return options.length <= slackLimits.boxes
    ? { type: 'checkboxes', action_id, options, ...initial }
    : { type: 'multi_static_select', action_id, options, ...initial }
}

function optionOf({ value, label }: Choice): types.PlainTextOption {
  return option(value, label)
}

function isShort({ value }: Choice): boolean {
  return value !== '' && value.length <= slackLimits.option
}

type FieldOf<Kind extends Field['kind']> = Extract<Field, { readonly kind: Kind }>
