import {
  type APIComponentInContainer,
  type APIComponentInLabel,
  type APIComponentInMessageActionRow,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js'
import type { Message } from '../../src/platforms/discord/message.ts'
import { discordMarkdown } from './discord-markdown-html.ts'
import { avatarOf, empty, type Html, html } from './html.ts'

/** The container of a message with the components in it. Throws for a component that the bot never sends. */
export function drawContainer({ components: [container], files = [] }: Message): Html {
  return html`<div class="container">${container.components.map((one) => drawComponent(one, files))}</div>`
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

type Files = NonNullable<Message['files']>

function drawComponent(component: APIComponentInContainer, files: Files): Html {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return html`<div class="text">${discordMarkdown(component.content)}</div>`
    case ComponentType.Separator:
      return html`<div class="separator${component.divider === false ? '' : ' line'}"></div>`
    case ComponentType.MediaGallery:
      return html`${component.items.map(
        ({ media, description }) =>
          html`<img class="picture" src="${dataUrl(media.url, files)}" alt="${description ?? ''}">`,
      )}`
    case ComponentType.File:
      return html`<div class="file">${nameIn(component.file.url)}</div>`
    case ComponentType.ActionRow:
      return html`<div class="row">${component.components.map(drawPressed)}</div>`
    default:
      throw unknown(component.type)
  }
}

function nameIn(url: string): string {
  return url.replace('attachment://', '')
}

/** A file that came with the message, as a page without any other file can show it. */
function dataUrl(url: string, files: Files): string {
  const file = files.find(({ name }) => name === nameIn(url))
  const bytes = file !== undefined && Buffer.isBuffer(file.data) ? file.data : Buffer.alloc(0)
  return `data:${file?.contentType ?? ''};base64,${bytes.toString('base64')}`
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
      if (component.style === TextInputStyle.Short)
        return html`<div class="input short${component.value === undefined ? '' : ' filled'}">${component.value ?? component.placeholder ?? ''}</div>`
      return html`<div class="input">${component.value ?? component.placeholder ?? ''}<span>${component.max_length ?? ''}</span></div>`
    case ComponentType.StringSelect: {
      const chosen = component.options.filter((option) => option.default === true)
      return chosen.length === 0
        ? drawClosed(component.placeholder)
        : drawClosed(chosen.map(({ label }) => label).join(', '), ' filled')
    }
    case ComponentType.ChannelSelect:
      return drawClosed('# reading-group', ' filled')
    case ComponentType.RoleSelect:
      return drawClosed(component.placeholder)
    default:
      throw unknown(component.type)
  }
}

/** A menu before it is opened. */
function drawClosed(words: string | undefined, look = ''): Html {
  return html`<div class="select"><div class="chosen${look}">${words ?? ''}<span class="open">⌄</span></div></div>`
}

function isRequired(component: APIComponentInLabel): boolean {
  return 'required' in component && component.required !== false
}

function unknown(type: ComponentType): Error {
  return new Error(`The gallery cannot draw a ${ComponentType[type]}; the bot sent none when it was made`)
}
