import { html } from 'hono/html'
import type { Suggest } from '../../bot/suggest.ts'
import { chatWords } from '../../view/chat-words.ts'
import type { Language } from '../../view/language.ts'
import type { Choice, Field, Form } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'
import type { Html } from './page-html.ts'
import type { SentLine } from './talk.ts'

/** What a form is drawn with. */
export type FormDrawing = {
  readonly words: Words
  readonly language: Language
  /** What is sent along with the form. */
  readonly hidden: Html
  /** The message that the form is; ids in the page begin with it. */
  readonly message: string
  /** The one channel there is. */
  readonly channel: string
  readonly suggest: Suggest
}

/** What the fields of a form are called in what a browser sends. */
export const fieldPrefix = 'f.'

/** A form as one of a web page, which works without script: what could be suggested is offered as a list. */
export function renderForm(form: Form, drawing: FormDrawing): Html {
  const { words, hidden, message } = drawing
  const { cancel } = words.webChat
  const fields = form.fields.map((field, index) => renderField(field, `${message}-${index}`, drawing))
  return html`<form method="post" action="/chat" class="form" aria-labelledby="${message}-title">
${hidden}<input type="hidden" name="act" value="form"><input type="hidden" name="id" value="${form.id}">
<h3 id="${message}-title">${form.title}</h3>
${fields}
<p class="actions">
<button class="main">${form.submit}</button>
<button name="act" value="cancel" formnovalidate>${cancel}</button>
</p>
</form>`
}

/**
 * What was filled into a form, by the names of its fields: several choices with commas between them, and what was taken
 * from a list of suggestions by its value. Of a form that is not kept any more the names are what was sent.
 */
export function readFields(
  form: Form | undefined,
  sent: URLSearchParams,
  suggest: Suggest,
): Readonly<Record<string, string>> {
  const names = form?.fields.map(({ name }) => name) ?? namesIn(sent)
  return Object.fromEntries(
    names.map((name) => {
      const given = sent
        .getAll(fieldPrefix + name)
        .join(',')
        .replaceAll('\r\n', '\n')
      const field = form?.fields.find((each) => each.name === name)
      // A browser takes spaces for words where some are required.
      return [name, given.trim() === '' ? '' : meantBy(field, given, suggest)]
    }),
  )
}

/** What was filled in, as a person reads it; what was left empty is not among it. */
export function sentLines(form: Form, fields: Readonly<Record<string, string>>): readonly SentLine[] {
  return form.fields.flatMap((field) => {
    const value = fields[field.name] ?? ''
    if (value === '' || field.kind === 'channel' || field.kind === 'group') return []
    return [
      { label: field.label, value: field.kind === 'choice' ? labelsOf(field, value.split(',')) : value },
    ]
  })
}

type FieldOf<Kind extends Field['kind']> = Extract<Field, { readonly kind: Kind }>
type Suggested = FieldOf<'document' | 'time' | 'zone' | 'reference'>

function renderField(field: Field, id: string, drawing: FormDrawing): Html {
  if (field.kind === 'choice') return renderChoices(field, drawing)
  const { webChat } = drawing.words
  const mark = field.isRequired ? '' : html` <span class="optional">${webChat.optional}</span>`
  return html`<p class="field"><label for="${id}">${field.label}${mark}</label>${renderInput(field, id, drawing)}</p>`
}

function renderInput(field: Exclude<Field, { kind: 'choice' }>, id: string, drawing: FormDrawing): Html {
  const name = fieldPrefix + field.name
  const required = field.isRequired ? html` required` : ''
  switch (field.kind) {
    case 'words': {
      const limit = field.limit === undefined ? '' : html` maxlength="${field.limit}"`
      const value = field.value ?? ''
      return field.isShort === true
        ? html`<input type="text" id="${id}" name="${name}" value="${value}" autocomplete="off"${limit}${required}>`
        : html`<textarea id="${id}" name="${name}" rows="3"${limit}${required}>${'\n'}${value}</textarea>`
    }
    case 'document':
    case 'time':
    case 'zone':
    case 'reference': {
      const value = shownValue(field, drawing.suggest)
      const choices = drawing.suggest(field.kind, '')
      const options = choices.map(({ label }) => html`<option value="${label}"></option>`)
      return html`<input type="text" id="${id}" name="${name}" value="${value}" autocomplete="off"
 list="${id}-list" data-suggest="${field.kind}"${required}><datalist id="${id}-list">${options}</datalist>`
    }
    case 'channel':
      return html`<select id="${id}" name="${name}"><option value="${drawing.channel}">${drawing.words.webChat.here}</option></select>`
    case 'group':
      return html`<select id="${id}" name="${name}"><option value="">${chatWords(drawing.language).nobody}</option></select>`
    default:
      return field satisfies never
  }
}

/** Several as boxes to tick; one of them as what can be chosen instead of the others. */
function renderChoices(field: FieldOf<'choice'>, { words }: FormDrawing): Html {
  const { name, label, choices, chosen, isMany, isRequired } = field
  const type = isMany === true ? 'checkbox' : 'radio'
  const mark = isRequired ? '' : html` <span class="optional">${words.webChat.optional}</span>`
  const required = isRequired && isMany !== true ? html` required` : ''
  const box = ({ value, label: says }: Choice): Html => {
    const checked = chosen.includes(value) ? html` checked` : ''
    return html`<label><input type="${type}" name="${fieldPrefix}${name}" value="${value}"${checked}${required}> ${says}</label>`
  }
  return html`<fieldset><legend>${label}${mark}</legend>${choices.map(box)}</fieldset>`
}

/** What a field holds already, by what a person calls it. */
function shownValue({ kind, value = '' }: Suggested, suggest: Suggest): string {
  const isCalled = (choice: Choice): boolean => choice.value === value
  if (value === '') return ''
  return (suggest(kind, value).find(isCalled) ?? suggest(kind, '').find(isCalled))?.label ?? value
}

/** The value behind what stands in a list of suggestions; words that stand in none are what they are. */
function meantBy(field: Field | undefined, given: string, suggest: Suggest): string {
  const isSuggested =
    field?.kind === 'document' ||
    field?.kind === 'reference' ||
    field?.kind === 'time' ||
    field?.kind === 'zone'
  if (!isSuggested) return given
  const isMeant = ({ value, label }: Choice): boolean => value === given || label === given
  return (suggest(field.kind, given).find(isMeant) ?? suggest(field.kind, '').find(isMeant))?.value ?? given
}

function namesIn(sent: URLSearchParams): readonly string[] {
  const names = [...sent.keys()].filter((key) => key.startsWith(fieldPrefix))
  return [...new Set(names)].map((key) => key.slice(fieldPrefix.length))
}

function labelsOf({ choices }: FieldOf<'choice'>, values: readonly string[]): string {
  return choices.flatMap(({ value, label }) => (values.includes(value) ? [label] : [])).join(', ')
}
