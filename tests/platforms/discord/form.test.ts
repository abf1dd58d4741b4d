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
const documents = Array.from({ length: 30 }, (_, index) => ({
  value: `d${index}`,
  label: `Document ${index}`,
}))

function problems(data: unknown): readonly string[] {
  return checkBody({ method: 'POST', path: '/interactions/1/token/callback', body: { type: 9, data } })
}

describe('a form in Discord', () => {
  it('has a field for words, and a menu of documents that may be left alone', () => {
    const modal = renderForm(form, documents)
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

  it('leaves out the menu where there is no document to choose', () => {
    expect(renderForm(form, []).components).toHaveLength(1)
  })

  it('is short enough whatever it is called', () => {
    const words = 'very long words '.repeat(30)
    const fields = form.fields.map((field) => ({ ...field, label: words, limit: 9000 }))
    expect(problems(renderForm({ ...form, title: words, fields }, documents))).toEqual([])
  })
})
