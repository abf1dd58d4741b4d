import { describe, expect, it } from 'vitest'
import { renderForm } from '../../../src/platforms/discord/form.ts'
import type { Form } from '../../../src/view/view.ts'
import { checkBody } from '../../support/discord/check-body.ts'

const form: Form = {
  id: 'ask:v1:7',
  title: 'Ask the readings',
  submit: 'Ask',
  fields: [
    { kind: 'words', name: 'question', label: 'Your question', isRequired: true, limit: 300 },
    { kind: 'document', name: 'document', label: 'Only in this document', isRequired: false },
  ],
}
const every: Form = {
  id: 'plan:v1:7',
  title: 'Every day',
  submit: 'Save',
  fields: [
    { kind: 'time', name: 'at', label: 'Time', isRequired: true, value: '09:00' },
    { kind: 'zone', name: 'zone', label: 'Zone', isRequired: true },
    { kind: 'channel', name: 'where', label: 'Channel', isRequired: true },
    { kind: 'group', name: 'who', label: 'Who is told', isRequired: false },
    {
      kind: 'choice',
      name: 'days',
      label: 'Days',
      isRequired: false,
      isMany: true,
      choices: [
        { value: 'mon', label: 'Monday' },
        { value: 'tue', label: 'Tuesday' },
      ],
      chosen: ['tue'],
    },
  ],
}
const documents = Array.from({ length: 24 }, (_, index) => ({
  value: `d${index}`,
  label: `Document ${index}`,
}))

function problems(data: unknown): readonly string[] {
  return checkBody({ method: 'POST', path: '/interactions/1/token/callback', body: { type: 9, data } })
}

describe('a form in Discord', () => {
  it('has a field for words, and a menu of documents that may be left alone', () => {
    const modal = renderForm(form, () => documents)
    expect(modal).toMatchObject({ custom_id: 'ask:v1:7', title: 'Ask the readings' })
    expect(modal.components).toMatchObject([
      {
        label: 'Your question',
        component: { type: 4, custom_id: 'question', required: true, min_length: 1, max_length: 300 },
      },
      {
        label: 'Only in this document',
        component: { type: 3, custom_id: 'document', required: false, min_values: 0 },
      },
    ])
    expect(problems(modal)).toEqual([])
  })

  it('has a line for the name of a document where one menu could not hold them all', () => {
    const many = [...documents, ...documents.map(({ value, label }) => ({ value: `${value}x`, label }))]
    const [, label] = renderForm(form, () => many.slice(0, 25)).components
    expect(label).toMatchObject({
      component: {
        type: 4,
        style: 1,
        custom_id: 'document',
        placeholder: 'Document 0, Document 1, Document 2 …',
      },
    })
  })

  it('shows the document that was chosen before, and types one that the menu does not have', () => {
    const chosen = (value: string) => {
      const fields = form.fields.map((field) => (field.kind === 'document' ? { ...field, value } : field))
      return renderForm({ ...form, fields }, () => documents)
    }
    expect(chosen('d3').components[1]).toMatchObject({ component: { type: 3 } })
    expect(JSON.stringify(chosen('d3')).match(/"value":"[^"]*","label":"[^"]*","default":true/g)).toEqual([
      '"value":"d3","label":"Document 3","default":true',
    ])
    expect(chosen('gone').components[1]).toMatchObject({ component: { type: 4, value: 'gone' } })
    expect(problems(chosen('d3'))).toEqual([])
  })

  it('has a field of its own for everything that can be asked for', () => {
    const modal = renderForm(every, (what) =>
      what === 'time'
        ? [
            { value: '09:00', label: '09:00' },
            { value: '12:00', label: '12:00' },
          ]
        : [],
    )
    expect(modal.components).toMatchObject([
      { component: { type: 4, custom_id: 'at', style: 1, value: '09:00', placeholder: '09:00, 12:00 …' } },
      { component: { type: 4, custom_id: 'zone', style: 1, required: true } },
      { component: { type: 8, custom_id: 'where', channel_types: [0, 2, 5, 10, 11, 12, 13], min_values: 1 } },
      { component: { type: 6, custom_id: 'who', required: false, min_values: 0 } },
      { component: { type: 3, custom_id: 'days', min_values: 0, max_values: 2 } },
    ])
    expect(problems(modal)).toEqual([])
  })

  it('has a line for a passage, with references as examples', () => {
    const passage = { kind: 'reference', name: 'passage', label: 'Passage', isRequired: true } as const
    const offered = [{ value: 'keeper1901 ¶4', label: 'keeper1901 ¶4: The lamp' }]
    const modal = renderForm({ ...every, fields: [passage] }, (what) => (what === 'reference' ? offered : []))
    expect(modal.components).toMatchObject([
      { component: { type: 4, custom_id: 'passage', style: 1, placeholder: 'keeper1901 ¶4: The lamp …' } },
    ])
    expect(problems(modal)).toEqual([])
  })

  it('shows the channel and the group that were chosen before, so that sending it again changes neither', () => {
    const standing = (group: string) => {
      const fields: Form['fields'] = [
        { kind: 'channel', name: 'where', label: 'Channel', isRequired: false, value: 'discord:41' },
        { kind: 'group', name: 'who', label: 'Group', isRequired: false, value: group },
      ]
      const modal = renderForm({ ...every, fields }, () => [], '7')
      expect(problems(modal)).toEqual([])
      return modal.components
    }
    expect(standing('discord:role:9')).toMatchObject([
      { component: { default_values: [{ id: '41', type: 'channel' }] } },
      { component: { default_values: [{ id: '9', type: 'role' }] } },
    ])
    expect(standing('discord:everyone')).toMatchObject([{}, { component: { default_values: [{ id: '7' }] } }])
    expect(JSON.stringify(standing('elsewhere:here')[1])).not.toContain('default_values')
  })

  it('shows no more as chosen than can be', () => {
    const choices = ['a', 'b', 'c'].map((value) => ({ value, label: value }))
    const field = { kind: 'choice', name: 'one', label: 'One', isRequired: true, choices } as const
    const modal = renderForm({ ...every, fields: [{ ...field, chosen: ['b', 'c'] }] }, () => [])
    expect(JSON.stringify(modal).match(/"default":true/g)).toHaveLength(1)
    expect(problems(modal)).toEqual([])
  })

  it('leaves out the menu where there is no document to choose', () => {
    expect(renderForm(form, () => []).components).toHaveLength(1)
  })

  it('is short enough whatever it is called', () => {
    const words = 'very long words '.repeat(30)
    const fields = form.fields.map((field) => ({ ...field, label: words, limit: 9000 }))
    expect(problems(renderForm({ ...form, title: words, fields }, () => documents))).toEqual([])
  })
})
