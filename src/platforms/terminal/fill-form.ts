import { terminalWords } from '../../view/terminal-words.ts'
import { type Block, type Choice, type Field, type Form, strong, text, type View } from '../../view/view.ts'

/** A form that is being filled in, with the answers so far by the names of their fields. */
export type Filling = { readonly form: Form; readonly answers: Readonly<Record<string, string>> }

/** What comes next: one more field to ask for, or all that is sent. */
export type Step =
  | { readonly kind: 'ask'; readonly filling: Filling; readonly view: View }
  | { readonly kind: 'send'; readonly form: Form; readonly fields: Readonly<Record<string, string>> }

/** Begins a form. A terminal has one channel, `here`, and no groups: it asks for neither. */
export function beginForm(form: Form, here: string): Step {
  const known = form.fields.flatMap(({ kind, name }) =>
    kind === 'channel' ? [[name, here]] : kind === 'group' ? [[name, '']] : [],
  )
  const opening: readonly Block[] = [
    { kind: 'heading', content: [text(form.title)] },
    { kind: 'note', content: [text(formWords.hint)] },
  ]
  return nextStep({ form, answers: Object.fromEntries(known) }, opening)
}

/** Takes a line as the answer to the field that was asked for; asks again for one that it cannot be. */
export function answerField(filling: Filling, line: string): Step {
  const field = fieldOf(filling)
  if (field === undefined) return nextStep(filling, [])
  const answer = read(field, line.trim())
  if (answer.kind === 'wrong') return nextStep(filling, [paragraph(answer.sentence)])
  return nextStep({ ...filling, answers: { ...filling.answers, [field.name]: answer.value } }, [])
}

const formWords = terminalWords.form

type Asked = Exclude<Field, { kind: 'channel' | 'group' }>
type Answer =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'wrong'; readonly sentence: string }

function nextStep(filling: Filling, before: readonly Block[]): Step {
  const field = fieldOf(filling)
  if (field === undefined) return { kind: 'send', form: filling.form, fields: filling.answers }
  return { kind: 'ask', filling, view: { blocks: [...before, ...question(field)] } }
}

function fieldOf({ form, answers }: Filling): Asked | undefined {
  return form.fields.filter(isAsked).find(({ name }) => !(name in answers))
}

function isAsked(field: Field): field is Asked {
  return field.kind !== 'channel' && field.kind !== 'group'
}

function question(field: Asked): readonly Block[] {
  const standing = field.kind === 'choice' ? labelsOf(field) : (field.value ?? '')
  const label: Block = {
    kind: 'paragraph',
    content: [strong(field.label), ...(standing === '' ? [] : [text(` [${standing}]`)])],
  }
  if (field.kind !== 'choice') return [label]
  const items = field.choices.map((choice, index) => ({
    label: text(String(index + 1)),
    content: [text(choice.label)],
  }))
  const how = field.isMany === true ? formWords.many : formWords.one
  return [label, { kind: 'list', items }, { kind: 'note', content: [text(how)] }]
}

function read(field: Asked, line: string): Answer {
  if (line === '') {
    const value = field.kind === 'choice' ? field.chosen.join(',') : (field.value ?? '')
    const isMissing = value === '' && field.isRequired
    return isMissing ? wrong(formWords.missing(field.label)) : { kind: 'value', value }
  }
  if (field.kind === 'choice') return readChoice(field, line)
  const limit = field.kind === 'words' ? field.limit : undefined
  return limit !== undefined && line.length > limit
    ? wrong(formWords.tooLong(limit))
    : { kind: 'value', value: line }
}

type ChoiceField = Extract<Field, { kind: 'choice' }>

/** Choices are given by their numbers, or as they are called. */
function readChoice({ choices, isMany }: ChoiceField, line: string): Answer {
  // What is called by a name with a comma in it is one thing all the same.
  const isOne = isMany !== true || chosenBy(line, choices) !== undefined
  const given = isOne ? [line] : line.split(',').map((part) => part.trim())
  const values = new Set<string>()
  for (const part of given) {
    const choice = chosenBy(part, choices)
    if (choice === undefined) return wrong(formWords.noChoice(part))
    values.add(choice.value)
  }
  return { kind: 'value', value: [...values].join(',') }
}

function chosenBy(part: string, choices: readonly Choice[]): Choice | undefined {
  const numbered = /^\d+$/.test(part) ? choices[Number(part) - 1] : undefined
  return numbered ?? choices.find(({ value, label }) => isSame(value, part) || isSame(label, part))
}

function labelsOf({ choices, chosen }: ChoiceField): string {
  return choices.flatMap(({ value, label }) => (chosen.includes(value) ? [label] : [])).join(', ')
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function paragraph(sentence: string): Block {
  return { kind: 'paragraph', content: [text(sentence)] }
}

function wrong(sentence: string): Answer {
  return { kind: 'wrong', sentence }
}
