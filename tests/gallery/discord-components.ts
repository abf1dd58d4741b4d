import {
  type APIComponentInContainer,
  type APIComponentInLabel,
  type APIComponentInMessageActionRow,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
} from 'discord.js'
import type { Message } from '../../src/platforms/discord/message.ts'
import { discordMarkdown } from './discord-markdown-html.ts'
import { avatarOf, empty, type Html, html } from './html.ts'

/** The container of a message with the components in it. Throws for a component that the bot never sends. */
export function drawContainer({ components: [container] }: Message): Html {
  return html`<div class="container">${container.components.map(drawComponent)}</div>`
}

/** A form as the dialog that Discord opens. Throws for a field that the bot never asks for. */
export function drawModal({ title, components }: APIModalInteractionResponseCallbackData): Html {
  const fields = components.map((component) => {
    if (component.type !== ComponentType.Label) throw unknown(component.type)
    const { label, component: input } = component
    return html`<div class="label">${label}${isRequired(input) ? html`<b> *</b>` : empty}</div>${drawInput(input)}`
  })
  return html`<div class="modal">
    <div class="modal-title"><img src="${avatarOf('Verbatim')}" alt="">${title}<span class="close">✕</span></div>
    <div class="modal-note">This form will be submitted to <b>Verbatim</b>. Do not share passwords or other sensitive
      information.</div>
    ${fields}
    <div class="modal-foot"><div class="button">Cancel</div><div class="button primary">Submit</div></div>
  </div>`
}

function drawComponent(component: APIComponentInContainer): Html {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return html`<div class="text">${discordMarkdown(component.content)}</div>`
    case ComponentType.Separator:
      return html`<div class="separator${component.divider === false ? '' : ' line'}"></div>`
    case ComponentType.ActionRow:
      return html`<div class="row">${component.components.map(drawPressed)}</div>`
    default:
      throw unknown(component.type)
  }
}

function drawPressed(component: APIComponentInMessageActionRow): Html {
  switch (component.type) {
    case ComponentType.Button: {
      const words = 'label' in component ? (component.label ?? '') : ''
      return html`<div class="button${component.disabled === true ? ' disabled' : ''}">${words}</div>`
    }
    case ComponentType.StringSelect:
      return drawSelect(component.placeholder, component.options)
    default:
      throw unknown(component.type)
  }
}

/** A menu with its entries below it, as it looks when it has been opened. */
function drawSelect(placeholder: string | undefined, options: readonly { readonly label: string }[]): Html {
  return html`<div class="select">
    <div class="chosen">${placeholder ?? ''}<span class="open">⌄</span></div>
    <div class="options">${options.slice(0, openOptions).map(({ label }) => html`<div>${label}</div>`)}</div>
  </div>`
}

/** More of them can be seen by scrolling only. */
const openOptions = 5

function drawInput(component: APIComponentInLabel): Html {
  switch (component.type) {
    case ComponentType.TextInput:
      return html`<div class="input">${component.placeholder ?? ''}<span>${component.max_length ?? ''}</span></div>`
    case ComponentType.StringSelect:
      return drawSelect(component.placeholder, component.options)
    default:
      throw unknown(component.type)
  }
}

function isRequired(component: APIComponentInLabel): boolean {
  return 'required' in component && component.required !== false
}

function unknown(type: ComponentType): Error {
  return new Error(`The gallery cannot draw a ${ComponentType[type]}; the bot sent none when it was made`)
}
