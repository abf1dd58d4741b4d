import type { types } from '@slack/bolt'
import { shorten } from '../../view/shorten.ts'
import type { Action, Block } from '../../view/view.ts'
import { slackLimits } from './limits.ts'
import { type Part, plainText } from './part.ts'
import { jsonBytes } from './rich-text.ts'
import { visible } from './visible.ts'

/** Buttons in rows, then what has been done already, which is said and cannot be pressed. */
export function renderActions(actions: readonly Action[]): readonly Part[] {
  const rows: types.Button[][] = []
  for (const action of actions.filter(({ isDone }) => isDone !== true)) {
    const last = rows.at(-1)
    const joined = [...(last ?? []), button(action)]
    if (last !== undefined && joined.length <= slackLimits.buttons && jsonBytes(joined) <= rowBytes)
      rows[rows.length - 1] = joined
    else rows.push([button(action)])
  }
  const done = actions.filter(({ isDone }) => isDone === true).map(({ label }) => label)
  return [...rows.map(row), ...(done.length === 0 ? [] : [doneNote(done.join(' · '))])]
}

/** One of several things to choose, in a menu that says what is being chosen. */
export function renderChoice({ id, label, choices }: Extract<Block, { kind: 'choice' }>): readonly Part[] {
  const placeholder = plainText(shorten(label, slackLimits.placeholder))
  const select: types.StaticSelect = {
    type: 'static_select',
    action_id: id,
    placeholder,
    options: choices.slice(0, slackLimits.options).map((choice) => option(choice.value, choice.label)),
  }
  return [{ blocks: [{ type: 'actions', elements: [select] }], says: '', offers: placeholder.text }]
}

/** One entry of a menu. */
export function option(value: string, label: string): types.PlainTextOption {
  return { text: plainText(shorten(label, slackLimits.option)), value }
}

function row(elements: types.Button[]): Part {
  const offers = elements.map(({ text }) => text.text).join(' · ')
  return { blocks: [{ type: 'actions', elements }], says: '', offers }
}

/** A screen reader says what was thought of for it, or else what pressing it gives, where that is known. */
function button({ id, label, spoken, typed }: Action): types.Button {
  const words = spoken ?? (typed === undefined ? '' : `${label}: ${typed.gets}`)
  const told = words.trim() === '' ? {} : { accessibility_label: shorten(visible(words), slackLimits.button) }
  return { type: 'button', action_id: id, text: plainText(shorten(label, slackLimits.button)), ...told }
}

function doneNote(words: string): Part {
  const element = plainText(shorten(words, slackLimits.text))
  return { blocks: [{ type: 'context', elements: [element] }], says: element.text, offers: '' }
}

const rowBytes = 8000
