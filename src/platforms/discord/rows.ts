import {
  type APIButtonComponentWithCustomId,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js'
import { shorten } from '../../view/shorten.ts'
import type { Action, Block, Choice } from '../../view/view.ts'
import { limits } from './limits.ts'
import type { Row } from './message.ts'

/** Actions as buttons, five to a row, all of one colour: what they do stands on them. */
export function buttonRows(actions: readonly Action[]): readonly Row[] {
  const rows = Math.ceil(actions.length / limits.buttonsPerRow)
  return Array.from({ length: rows }, (_, index) => ({
    type: ComponentType.ActionRow,
    components: actions.slice(index * limits.buttonsPerRow, (index + 1) * limits.buttonsPerRow).map(button),
  }))
}

/** Choices as a menu in a row of its own. */
export function selectRow({ id, label, choices }: Extract<Block, { readonly kind: 'choice' }>): Row {
  return { type: ComponentType.ActionRow, components: [select(id, label, choices)] }
}

/** A menu from which one thing is chosen; at most 25 are offered. */
export function select(id: string, label: string, choices: readonly Choice[]): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: id,
    placeholder: plain(label, limits.placeholder),
    options: choices.slice(0, limits.options).map(option),
  }
}

/** Words where Discord shows them without markdown, and takes no empty ones; at most `limit` characters. */
export function plain(words: string, limit: number): string {
  const line = words.toWellFormed().replace(/\s+/gu, ' ').trim()
  return line === '' ? '…' : shorten(line, limit)
}

/** Discord has no words for screen readers alone, so what an action has `spoken` cannot be said. */
function button({ id, label, isDone }: Action): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id: id,
    label: plain(label, limits.buttonLabel),
    ...(isDone === undefined ? {} : { disabled: true }),
  }
}

function option({ value, label }: Choice): APISelectMenuOption {
  return { value, label: plain(label, limits.optionLabel) }
}
