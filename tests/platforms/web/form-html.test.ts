import { html } from 'hono/html'
import { describe, expect, it } from 'vitest'
import { readFields, renderForm, sentLines } from '../../../src/platforms/web/form-html.ts'
import type { Choice, Field, Form } from '../../../src/view/view.ts'
import { wordsIn } from '../../../src/view/words.ts'
import { all, type Element, readHtml, seen, tagged } from '../../support/web/read-html.ts'
import { type Filled, fieldsOf } from '../../support/web/visitor.ts'

const keepers: Choice = { value: 'd1', label: 'The Keepers of Gull Point' }
const suggest = (what: string, typed: string): readonly Choice[] => {
  if (what === 'zone') return [{ value: 'Asia/Seoul', label: 'Seoul (UTC+9)' }]
  return what === 'document' && keepers.label.includes(typed) ? [keepers] : []
}
const days = ['mon', 'tue'].map((value): Choice => ({ value, label: `Every ${value}` }))

function formOf(...fields: readonly Field[]): Form {
  return { id: 'f:v1:7', title: 'Where', submit: 'Save', fields }
}

async function draw(form: Form): Promise<Element> {
  const hidden = html`<input type="hidden" name="token" value="t">`
  const drawing = {
    words: wordsIn('en'),
    language: 'en',
    hidden,
    message: 'm1',
    channel: 'web:k:talk',
    suggest,
  } as const
  return readHtml(String(await renderForm(form, drawing)))
}

/** What a form comes back with, filled in like this. */
async function sent(form: Form, filled: Filled = {}): Promise<Readonly<Record<string, string>>> {
  return readFields(form, fieldsOf(await draw(form), undefined, filled), suggest)
}

const required = { name: 'x', label: 'What', isRequired: true } as const
const optional = { ...required, isRequired: false } as const

describe('a form on the chat page', () => {
  it('gives back what was in it, in every kind of field', async () => {
    const form = formOf(
      { ...required, kind: 'words', name: 'short', isShort: true, value: 'one "word"' },
      { ...required, kind: 'words', name: 'long', value: '\n<b>two</b>\nlines' },
      { ...required, kind: 'time', name: 'at', value: '09:00' },
      { ...required, kind: 'zone', name: 'zone', value: 'Asia/Seoul' },
      { ...required, kind: 'document', name: 'in', value: 'd1' },
      { ...required, kind: 'channel', name: 'channel' },
      { ...required, kind: 'group', name: 'group' },
      { ...required, kind: 'choice', name: 'one', choices: days, chosen: ['tue'] },
      { ...required, kind: 'choice', name: 'many', choices: days, chosen: ['mon', 'tue'], isMany: true },
    )
    expect(await sent(form)).toEqual({
      short: 'one "word"',
      long: '\n<b>two</b>\nlines',
      at: '09:00',
      zone: 'Asia/Seoul',
      in: 'd1',
      channel: 'web:k:talk',
      group: '',
      one: 'tue',
      many: 'mon,tue',
    })
  })

  it('takes what is called by a suggestion for what it stands for, and other words for themselves', async () => {
    const form = formOf({ ...optional, kind: 'document' })
    expect(await sent(form, { 'f.x': keepers.label })).toEqual({ x: 'd1' })
    expect(await sent(form, { 'f.x': 'gull' })).toEqual({ x: 'gull' })
    expect(await sent(form, { 'f.x': '   ' })).toEqual({ x: '' })
  })

  it('says by their names what is held and can be chosen', async () => {
    const drawn = await draw(formOf({ ...required, kind: 'document', value: 'd1' }))
    const [input] = tagged(drawn, 'input').filter(({ attributes }) => attributes['type'] === 'text')
    expect(input?.attributes).toMatchObject({ value: keepers.label, 'data-suggest': 'document' })
    const [list] = tagged(drawn, 'datalist')
    expect(list?.attributes['id']).toBe(input?.attributes['list'])
    expect(tagged(drawn, 'option').map(({ attributes }) => attributes['value'])).toEqual([keepers.label])
  })

  it('gives nothing for what nobody ticks, and reads a form that is not kept by the names in it', async () => {
    const form = formOf({ ...optional, kind: 'choice', choices: days, chosen: ['mon'], isMany: true })
    expect(await sent(form, { 'f.x': [] })).toEqual({ x: '' })
    const fields = new URLSearchParams({ token: 't', 'f.answer': 'Mara\r\nHolt' })
    expect(readFields(undefined, fields, suggest)).toEqual({ answer: 'Mara\nHolt' })
  })

  it('labels each field, and asks for what is needed', async () => {
    const drawn = await draw(
      formOf(
        { ...required, kind: 'words', limit: 40 },
        { ...optional, kind: 'words', name: 'y', label: 'Why' },
        { ...required, kind: 'choice', name: 'z', label: 'Which', choices: days, chosen: [] },
      ),
    )
    const labelled = tagged(drawn, 'label').flatMap(({ attributes }) => attributes['for'] ?? [])
    const fields = all(drawn, ({ tag }) => tag === 'textarea')
    expect(fields.map(({ attributes }) => attributes['id'])).toEqual(labelled)
    expect(fields.map(({ attributes }) => 'required' in attributes)).toEqual([true, false])
    expect(fields[0]?.attributes['maxlength']).toBe('40')
    expect(seen(drawn)).toContain('Why (may stay empty)')
    expect(tagged(drawn, 'legend').map((each) => seen(each))).toEqual(['Which'])
    expect(tagged(drawn, 'button').map((each) => seen(each))).toEqual(['Save', 'Cancel'])
  })

  it('is remembered by what was filled into it', () => {
    const form = formOf(
      { ...required, kind: 'words', label: 'Answer' },
      { ...required, kind: 'choice', name: 'days', label: 'Days', choices: days, chosen: [], isMany: true },
      { ...optional, kind: 'words', name: 'note', label: 'Note' },
      { ...optional, kind: 'channel', name: 'channel', label: 'Channel' },
    )
    const fields = { x: 'Mara', days: 'mon,tue', note: '', channel: 'web:k:talk' }
    expect(sentLines(form, fields)).toEqual([
      { label: 'Answer', value: 'Mara' },
      { label: 'Days', value: 'Every mon, Every tue' },
    ])
  })
})
