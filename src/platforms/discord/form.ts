import {
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
} from 'discord.js'
import type { Suggestible } from '../../bot/request.ts'
import type { Choice, Field, Form } from '../../view/view.ts'
import { textChannels } from './command-data.ts'
import { limits } from './limits.ts'
import { channelOf, roleOf } from './place.ts'
import { plain, select } from './rows.ts'

/** What is offered before a letter was typed: Discord suggests nothing inside of a form. */
export type Offer = (what: Suggestible) => readonly Choice[]

/**
 * A form as the dialog that Discord opens. A document is chosen in a menu where one menu holds them all, and its field
 * is left out where there are none; times and zones are typed, with some of those offered as examples. Discord has no
 * button text for it, so `submit` is not shown. `guildId` is the server that it is opened in.
 */
export function renderForm(
  form: Form,
  offer: Offer,
  guildId?: string,
): APIModalInteractionResponseCallbackData {
  const fields = form.fields.filter(({ kind }) => kind !== 'document' || offer(kind).length > 0)
  return {
    custom_id: form.id,
    title: plain(form.title, limits.formTitle),
    components: fields.slice(0, limits.formFields).map((field) => ({
      type: ComponentType.Label,
      label: plain(field.label, limits.fieldLabel),
      component: input(field, offer, guildId),
    })),
  }
}

function input(field: Field, offer: Offer, guildId: string | undefined): APIComponentInLabel {
  const { name, label, isRequired } = field
  switch (field.kind) {
    case 'words':
      return words(field)
    case 'document':
      return documentInput(field, offer(field.kind))
    case 'time':
    case 'zone':
    case 'reference':
      return { ...words({ ...field, isShort: true }), ...examples(offer(field.kind)) }
    case 'channel':
      return {
        type: ComponentType.ChannelSelect,
        custom_id: name,
        placeholder: plain(label, limits.placeholder),
        channel_types: [...textChannels],
        ...standing(channelOf(field.value ?? ''), SelectMenuDefaultValueType.Channel),
        ...least(isRequired),
      }
    case 'group':
      return {
        type: ComponentType.RoleSelect,
        custom_id: name,
        placeholder: plain(label, limits.placeholder),
        ...standing(roleOf(field.value ?? '', guildId), SelectMenuDefaultValueType.Role),
        ...least(isRequired),
      }
    case 'choice': {
      const { choices, chosen, isMany } = field
      const most = isMany === true ? Math.min(choices.length, limits.options) : 1
      const menu = chosenIn(select(name, label, choices), chosen.slice(0, most))
      return { ...menu, ...least(isRequired), max_values: most }
    }
    default:
      return field satisfies never
  }
}

type Typed = {
  readonly name: string
  readonly isRequired: boolean
  readonly limit?: number
  readonly value?: string
  readonly isShort?: true
}

function words({ name, isRequired, limit = limits.fieldText, value = '', isShort }: Typed) {
  const most = Math.min(limit, limits.fieldText)
  return {
    type: ComponentType.TextInput,
    custom_id: name,
    style: isShort === true ? TextInputStyle.Short : TextInputStyle.Paragraph,
    required: isRequired,
    ...(isRequired ? { min_length: 1 } : {}),
    max_length: most,
    ...(value === '' ? {} : { value: value.slice(0, most) }),
  } as const
}

/** A menu cannot hold more than 25: what is offered may then be a part, and the name is typed. */
function documentInput(
  field: Typed & Pick<Field, 'label'>,
  documents: readonly Choice[],
): APIComponentInLabel {
  const { value = '', isRequired } = field
  const isAll =
    documents.length < limits.options && (value === '' || documents.some((each) => each.value === value))
  if (!isAll) return { ...words({ ...field, isShort: true }), ...examples(documents) }
  return { ...chosenIn(select(field.name, field.label, documents), [value]), ...least(isRequired) }
}

function chosenIn(menu: ReturnType<typeof select>, chosen: readonly string[]): ReturnType<typeof select> {
  return {
    ...menu,
    options: menu.options.map((option) =>
      chosen.includes(option.value) ? { ...option, default: true } : option,
    ),
  }
}

/** What is chosen in a menu of Discord's own before anybody chose. */
function standing<Type extends SelectMenuDefaultValueType>(
  id: string | undefined,
  type: Type,
): { readonly default_values?: { id: string; type: Type }[] } {
  return id === undefined ? {} : { default_values: [{ id, type }] }
}

/** Discord lets nothing be chosen where nothing has to be, only if both say so. */
function least(isRequired: boolean): { readonly required: boolean; readonly min_values: number } {
  return { required: isRequired, min_values: isRequired ? 1 : 0 }
}

function examples(offered: readonly Choice[]): { readonly placeholder?: string } {
  const some = offered.slice(0, 3).map(({ label }) => label)
  return some.length === 0 ? {} : { placeholder: plain(`${some.join(', ')} …`, limits.inputPlaceholder) }
}
