import type { Work } from '../cite/work.ts'
import type { Locator } from '../corpus/locator.ts'
import type { CitationForm } from './citation-forms.ts'
import { citationForms } from './citation-forms.ts'
import { inTextOf, isStyle, recordText, referenceOf } from './citation-text.ts'
import { type Action, type Block, type Field, type Form, type Phrase, text, type View } from './view.ts'
import type { Words } from './words.ts'

/** A quotation of the readings with the work it is from; `words` are document text, to the letter. */
export type Quoted = {
  readonly work: Work
  readonly locator: Locator
  readonly start: number
  readonly end: number
}

/** What is said beside a citation, and the ids of what can be done with it. */
export type CitationSetting = {
  readonly styleId: string
  readonly actions: readonly Action[]
  /** Said below, in small print. */
  readonly note?: Phrase
}

/** A quotation with its citation to be copied, in one form, with a menu of the others. */
export function citationView(
  quoted: Quoted,
  form: CitationForm,
  { styleId, actions, note }: CitationSetting,
  words: Words,
): View {
  const { works, citeSlash } = words
  const choices = citationForms.map((value) => ({
    value,
    label: value === form ? works.chosen(citeSlash.styles[value]) : citeSlash.styles[value],
  }))
  return {
    blocks: [
      { kind: 'paragraph', content: works.citedIn(citeSlash.styles[form]) },
      ...(isStyle(form) ? styledBlocks(quoted, form, words) : recordBlocks(quoted, form)),
      ...(note === undefined ? [] : [{ kind: 'note', content: note } as const]),
      { kind: 'choice', id: styleId, label: works.otherStyle, choices },
      { kind: 'actions', actions },
    ],
  }
}

/** The same as fields whose words can be marked and copied as they stand, on a phone too; nothing comes of sending it. */
export function citationForm(id: string, quoted: Quoted, form: CitationForm, { works }: Words): Form {
  const field = (name: string, label: string, value: string): Field => ({
    kind: 'words',
    name,
    label,
    isRequired: false,
    limit: longestField,
    value,
  })
  const fields = isStyle(form)
    ? [
        field('quotation', works.quotationField, quotationText(quoted, form)),
        field(
          'inText',
          form === 'chicago-notes' ? works.noteField : works.inTextField,
          plain(inText(quoted, form)),
        ),
        field('reference', works.referenceField, plain(referenceOf(form, quoted.work))),
      ]
    : [field('record', works.recordField, recordText(form, quoted.work))]
  return {
    id,
    title: works.copyTitle,
    submit: works.copyDone,
    // What is too long for a field is not cut: the quotation can be copied from the message above.
    fields: fields.filter((each) => each.kind === 'words' && (each.value ?? '').length <= longestField),
  }
}

/** What every platform takes in a field. */
const longestField = 3000

function styledBlocks(
  quoted: Quoted,
  form: Parameters<typeof inTextOf>[0],
  { works }: Words,
): readonly Block[] {
  const { work, start, end } = quoted
  const cited = inText(quoted, form)
  return [
    {
      kind: 'quote',
      content: [text(work.document.text.slice(start, end))],
      source: cited,
      place: { document: work.document.id, start, end },
    },
    {
      kind: 'list',
      items: [
        { label: text(form === 'chicago-notes' ? works.noteField : works.inTextField), content: cited },
        { label: text(works.referenceField), content: referenceOf(form, work) },
      ],
    },
  ]
}

function recordBlocks(
  { work }: Quoted,
  form: Exclude<CitationForm, Parameters<typeof inTextOf>[0]>,
): readonly Block[] {
  return [{ kind: 'listing', text: recordText(form, work) }]
}

function inText({ work, locator }: Quoted, form: Parameters<typeof inTextOf>[0]): Phrase {
  return inTextOf(form, work, locator)
}

function quotationText(quoted: Quoted, form: Parameters<typeof inTextOf>[0]): string {
  const { work, start, end } = quoted
  const words = work.document.text.slice(start, end)
  return `“${words}” ${plain(inText(quoted, form))}`
}

function plain(phrase: Phrase): string {
  return phrase.map((part) => part.text).join('')
}
