import { beforeAll, describe, expect, it } from 'vitest'
import { renderForm, renderSuggestions, suggestibleOf } from '../../../src/platforms/slack/form.ts'
import { chatWords } from '../../../src/view/chat-words.ts'
import type { Choice, Field } from '../../../src/view/view.ts'
import { type BodyCheck, createBodyCheck } from '../../support/slack/check-body.ts'
import { type JsonObject, objectAt, objectsAt, parseJson } from '../../support/slack/json.ts'

const place = { team: 'T01', user: 'U01', channel: 'C01', isPrivate: false }
const days = ['mon', 'tue', 'wed'].map((value): Choice => ({ value, label: `Every ${value}` }))
const named = { name: 'f', label: 'A field', isRequired: false } as const

let check: BodyCheck

beforeAll(async () => {
  check = await createBodyCheck()
}, 30_000)

/** The element of a form with this one field, after Slack has looked at the form. */
function elementOf(field: Field): JsonObject {
  const form = { id: 'plan:v1:7', title: 'Plan', submit: 'Save', fields: [field] }
  const deps = {
    words: chatWords('en'),
    label: (what: string, value: string) => `${what} ${value}`,
  }
  const view = parseJson(JSON.stringify(renderForm(form, place, deps)))
  expect(check.view(view)).toEqual([])
  const [input] = objectsAt(view, 'blocks')
  expect(input).toMatchObject({ type: 'input', block_id: 'f', optional: !field.isRequired })
  return objectAt(input, 'element')
}

describe('a field of a form in Slack', () => {
  it('of words holds what was in it, in one line where it is short, and no more than it may', () => {
    expect(elementOf({ ...named, kind: 'words', limit: 5, value: 'lantern', isShort: true })).toEqual({
      type: 'plain_text_input',
      action_id: 'words',
      multiline: false,
      max_length: 5,
      initial_value: 'lante',
    })
    expect(elementOf({ ...named, kind: 'words' })).toEqual({
      type: 'plain_text_input',
      action_id: 'words',
      multiline: true,
      max_length: 3000,
    })
  })

  it.each(['document', 'time', 'zone', 'reference'] as const)(
    'of a %s asks for suggestions of it',
    (kind) => {
      const element = elementOf({ ...named, kind, value: 'v1' })
      expect(element).toMatchObject({
        type: 'external_select',
        min_query_length: 0,
        initial_option: { value: 'v1', text: { text: `${kind} v1` } },
      })
      expect(suggestibleOf(String(element['action_id']))).toBe(kind)
      expect(elementOf({ ...named, kind })).not.toHaveProperty('initial_option')
      expect(elementOf({ ...named, kind, value: 'v'.repeat(76) })).not.toHaveProperty('initial_option')
    },
  )

  it('of a channel offers those that people talk in, the present one first', () => {
    expect(elementOf({ ...named, kind: 'channel' })).toMatchObject({
      type: 'conversations_select',
      default_to_current_conversation: true,
      filter: { include: ['public', 'private'] },
    })
  })

  it('of a channel or a group stands at what was chosen before, so that sending it again changes neither', () => {
    const channel = elementOf({ ...named, kind: 'channel', value: 'slack:C0READING' })
    expect(channel).toMatchObject({ initial_conversation: 'C0READING' })
    expect(channel).not.toHaveProperty('default_to_current_conversation')
    const group = (value: string) => elementOf({ ...named, kind: 'group', value })
    expect(group('slack:here')).toMatchObject({ initial_option: { value: 'slack:here' } })
    expect(group('discord:role:1')).toMatchObject({ initial_option: { value: 'slack:nobody' } })
  })

  it('of a group offers to notify nobody, who is there, or everyone', () => {
    const element = elementOf({ ...named, kind: 'group' })
    expect(objectsAt(element, 'options').map((one) => [one['value'], objectAt(one, 'text')['text']])).toEqual(
      [
        ['slack:nobody', 'Nobody'],
        ['slack:here', '@here'],
        ['slack:channel', '@channel'],
      ],
    )
    expect(element['initial_option']).toMatchObject({ value: 'slack:nobody' })
  })

  it('of one choice is a menu with what is chosen', () => {
    const element = elementOf({ ...named, kind: 'choice', choices: days, chosen: ['tue'] })
    expect(element).toMatchObject({ type: 'static_select', initial_option: { value: 'tue' } })
    const open = elementOf({ ...named, kind: 'choice', choices: days, chosen: [] })
    expect(open).not.toHaveProperty('initial_option')
  })

  it('of several choices is a row of boxes, or a menu where these are too many', () => {
    const field = { ...named, kind: 'choice', isMany: true } as const
    const boxes = elementOf({ ...field, choices: days, chosen: ['mon', 'wed'] })
    expect(boxes).toMatchObject({
      type: 'checkboxes',
      initial_options: [{ value: 'mon' }, { value: 'wed' }],
    })
    const many = Array.from({ length: 120 }, (_, i) => ({ value: `v${i}`, label: `Choice ${i}` }))
    const menu = elementOf({ ...field, choices: many, chosen: [] })
    expect(menu['type']).toBe('multi_static_select')
    expect(objectsAt(menu, 'options')).toHaveLength(100)
  })
})

describe('suggestions', () => {
  it('leave out what Slack would not take', () => {
    const choices = [...days, { value: '', label: 'Nothing' }, { value: 'v'.repeat(76), label: 'Long' }]
    expect(renderSuggestions(choices).map(({ value }) => value)).toEqual(['mon', 'tue', 'wed'])
  })

  it('are documents for a menu that says nothing else', () => {
    expect(suggestibleOf('in')).toBe('document')
  })
})
