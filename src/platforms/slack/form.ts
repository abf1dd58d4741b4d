import type { types } from '@slack/bolt'
import { shorten } from '../../view/shorten.ts'
import type { Choice, Field, Form } from '../../view/view.ts'
import { slackLimits } from './limits.ts'
import { plainText } from './part.ts'
import { type Place, writePlace } from './place.ts'
import { option } from './render-actions.ts'

/** A form as a modal that remembers where it was opened. */
export function renderForm(form: Form, place: Place): types.ModalView {
  return {
    type: 'modal',
    callback_id: form.id,
    title: plainText(shorten(form.title, slackLimits.modalTitle)),
    submit: plainText(shorten(form.submit, slackLimits.modalTitle)),
    private_metadata: writePlace(place),
    blocks: form.fields.map(input),
  }
}

/** Documents as the entries of a menu that asks while a person types. */
export function renderSuggestions(choices: readonly Choice[]): types.PlainTextOption[] {
  return choices
    .filter(({ value }) => value !== '' && value.length <= slackLimits.option)
    .slice(0, slackLimits.options)
    .map(({ value, label }) => option(value, label))
}

function input(field: Field): types.InputBlock {
  return {
    type: 'input',
    block_id: field.name,
    label: plainText(shorten(field.label, slackLimits.label)),
    optional: !field.isRequired,
    element: field.kind === 'words' ? typed(field) : chosen(field),
  }
}

function typed({ name, limit = slackLimits.input }: Field): types.PlainTextInput {
  const max_length = Math.min(limit, slackLimits.input)
  return { type: 'plain_text_input', action_id: name, multiline: true, max_length }
}

/** Before anything is typed it offers the first documents, so that a short list needs no typing. */
function chosen({ name }: Field): types.ExternalSelect {
  return { type: 'external_select', action_id: name, min_query_length: 0 }
}
