import {
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js'
import type { Choice, Field, Form } from '../../view/view.ts'
import { limits } from './limits.ts'
import { plain, select } from './rows.ts'

/**
 * A form as the dialog that Discord opens; `documents` are offered where one is to be chosen, and its field is left
 * out where there are none. Discord has no button text for it, so `submit` is not shown.
 */
export function renderForm(
  form: Form,
  documents: readonly Choice[],
): APIModalInteractionResponseCallbackData {
  const fields = form.fields.filter(({ kind }) => kind === 'words' || documents.length > 0)
  return {
    custom_id: form.id,
    title: plain(form.title, limits.formTitle),
    components: fields.slice(0, limits.formFields).map((field) => ({
      type: ComponentType.Label,
      label: plain(field.label, limits.fieldLabel),
      component: input(field, documents),
    })),
  }
}

function input(
  { kind, name, label, isRequired, limit }: Field,
  documents: readonly Choice[],
): APIComponentInLabel {
  switch (kind) {
    case 'words':
      return {
        type: ComponentType.TextInput,
        custom_id: name,
        style: TextInputStyle.Paragraph,
        required: isRequired,
        ...(isRequired ? { min_length: 1 } : {}),
        max_length: Math.min(limit ?? limits.fieldText, limits.fieldText),
      }
    case 'document':
      return {
        ...select(name, label, documents),
        required: isRequired,
        min_values: isRequired ? 1 : 0,
      }
    default:
      return kind satisfies never
  }
}
