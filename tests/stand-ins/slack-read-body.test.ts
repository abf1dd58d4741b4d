import { describe, expect, it } from 'vitest'
import {
  chosenState,
  findElement,
  holdBlocks,
  initialState,
  interactivesOf,
} from '../support/slack/elements.ts'
import type { JsonObject } from '../support/slack/json.ts'
import { buttonsOf, inputsOf, quotationsOf, selectsOf, visibleText } from '../support/slack/read-body.ts'

const plain = (text: string) => ({ type: 'plain_text', text })
const rich = (type: string, ...elements: readonly JsonObject[]) => ({ type, elements })
const words = (text: string) => ({ type: 'text', text })

describe('the words a person sees', () => {
  it('are those of every block in order, with links and escapes shown as Slack shows them', () => {
    const body = {
      text: 'In short',
      blocks: [
        { type: 'header', text: plain('A & B <c>') },
        {
          type: 'section',
          text: {
            type: 'mrkdwn',
            text: 'See <https://example.org|the page>, &lt;here&gt; <@U1> <#C1> <!here>',
          },
        },
        rich(
          'rich_text',
          rich('rich_text_quote', words('*As it* stands & <is>')),
          rich('rich_text_list', rich('item', words('one')), rich('item', words('two'))),
        ),
        rich(
          'rich_text',
          rich(
            'rich_text_section',
            { type: 'emoji', name: 'wave' },
            { type: 'user', user_id: 'U2' },
            { type: 'link', url: 'https://a.b' },
          ),
        ),
        { type: 'divider' },
        { type: 'actions', elements: [{ type: 'button', action_id: 'a', text: plain('Unseen') }] },
        { type: 'context', elements: [plain('p. 4'), { type: 'image', alt_text: 'A map' }] },
        { type: 'table', rows: [[{ type: 'raw_text', text: 'cell' }]] },
        { type: 'markdown', text: '**bold**' },
      ],
    }
    expect(visibleText(body).split('\n')).toEqual([
      'A & B <c>',
      'See the page, <here> @U1 #C1 @here',
      '*As it* stands & <is>',
      'one',
      'two',
      ':wave:@U2https://a.b',
      'p. 4 A map',
      'cell',
      '**bold**',
    ])
    expect(quotationsOf(body)).toEqual(['*As it* stands & <is>'])
  })

  it('are the text where there are no blocks, and begin with the title of a view', () => {
    expect(visibleText({ text: 'Tom &amp; Ann' })).toBe('Tom & Ann')
    const field = { type: 'plain_text_input', action_id: 'a' }
    const view = {
      title: plain('Card'),
      blocks: [{ type: 'input', label: plain('Name'), hint: plain('Yours'), element: field }],
    }
    expect(visibleText(view)).toBe('Card\nName\nYours')
  })
})

describe('what a person can use', () => {
  const blocks: readonly JsonObject[] = [
    {
      type: 'section',
      text: plain('a'),
      accessory: { type: 'overflow', action_id: 'menu', options: [{ text: plain('Open'), value: 'open' }] },
    },
    {
      type: 'actions',
      block_id: 'row',
      elements: [
        { type: 'button', action_id: 'go', text: plain('Go'), value: '1', style: 'primary' },
        { type: 'button', action_id: 'go', text: plain('Stop'), value: '2', url: 'https://example.org' },
        {
          type: 'checkboxes',
          action_id: 'many',
          options: [
            { text: plain('A'), value: 'a' },
            { text: plain('B'), value: 'b' },
          ],
        },
      ],
    },
    {
      type: 'input',
      block_id: 'form',
      label: plain('Day'),
      optional: true,
      element: { type: 'datepicker', action_id: 'day', initial_date: '2026-01-31' },
    },
  ]

  it('is listed with what stands on it', () => {
    expect(buttonsOf({ blocks })).toEqual([
      { actionId: 'go', text: 'Go', value: '1', style: 'primary' },
      { actionId: 'go', text: 'Stop', value: '2', url: 'https://example.org' },
    ])
    expect(selectsOf({ blocks }).map(({ actionId, options }) => [actionId, options.length])).toEqual([
      ['menu', 1],
      ['many', 2],
    ])
    expect(inputsOf({ blocks })).toEqual([
      { actionId: 'day', blockId: 'form', type: 'datepicker', label: 'Day', optional: true },
    ])
  })

  it('is found by its action_id, and by more where that is not enough', () => {
    expect(findElement(blocks, { actionId: 'go', value: '2' }).element['url']).toBe('https://example.org')
    expect(() => findElement(blocks, 'go')).toThrow('Several elements fit')
    expect(() => findElement(blocks, 'come')).toThrow(
      'there is: menu (overflow), go (1), go (2), many (checkboxes), day (datepicker)',
    )
  })

  it('is told as Slack tells it, before and after a choice', () => {
    const element = (name: string) =>
      interactivesOf(blocks).find(({ actionId }) => actionId === name)?.element ?? {}
    expect(initialState(element('day'))).toEqual({ type: 'datepicker', selected_date: '2026-01-31' })
    expect(initialState(element('go'))).toBeUndefined()
    expect(initialState(element('many'))).toEqual({ type: 'checkboxes', selected_options: [] })
    expect(chosenState(element('many'), ['b'], [])).toMatchObject({ selected_options: [{ value: 'b' }] })
    expect(chosenState(element('day'), '2026-02-01', [])).toEqual({
      type: 'datepicker',
      selected_date: '2026-02-01',
    })
    expect(chosenState({ type: 'multi_users_select' }, ['U1'], [])).toEqual({
      type: 'multi_users_select',
      selected_users: ['U1'],
    })
    expect(() => chosenState(element('menu'), 'shut', [])).toThrow('it offers: open')
  })

  it('has ids once Slack holds it, the app’s own where it gave some', () => {
    let count = 0
    const held = holdBlocks(
      [
        { type: 'actions', elements: [{ type: 'button' }, { type: 'button', action_id: 'own' }] },
        { type: 'divider', block_id: 'line' },
      ],
      () => `id${count++}`,
    )
    expect(held).toEqual([
      {
        type: 'actions',
        block_id: 'id0',
        elements: [
          { type: 'button', action_id: 'id1' },
          { type: 'button', action_id: 'own' },
        ],
      },
      { type: 'divider', block_id: 'line' },
    ])
  })
})
