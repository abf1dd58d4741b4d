import type { types } from '@slack/bolt'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Block, Message } from 'slack-blocks-to-jsx'
import { avatarOf, empty, escapeHtml, type Html, html, trusted } from './html.ts'

const stored = new Map<string, string>()

/** Keeps a picture as Slack's storage would; its id there. */
export function storePicture(png: Uint8Array): string {
  const id = `F${stored.size + 1}`
  stored.set(id, `data:image/png;base64,${Buffer.from(png).toString('base64')}`)
  return id
}

/** Blocks of a message as Slack's light theme shows them. */
export function drawBlocks(blocks: readonly types.KnownBlock[]): Html {
  const plain: string[] = []
  // The library reads markup in plain text, where Slack reads none: it is drawn with words that stand for it.
  const drawable: Block[] = JSON.parse(JSON.stringify(blocks), (_, value) =>
    value?.type === 'plain_text'
      ? { ...value, text: `plaintext${plain.push(value.text) - 1}end` }
      : value?.type === 'image' && value.slack_file !== undefined
        ? { type: 'image', image_url: stored.get(value.slack_file.id), alt_text: value.alt_text }
        : value,
  )
  const message = { blocks: drawable, name: '', logo: '', theme: 'light', withoutWrapper: true } as const
  const written = renderToStaticMarkup(createElement(Message, message))
  return trusted(written.replace(/plaintext(\d+)end/g, (_, index) => escapeHtml(plain[Number(index)] ?? '')))
}

/** A form as the dialog that Slack opens. Throws for a block that the bot puts into none. */
export function drawModal({ title, submit, blocks }: types.ModalView): Html {
  return html`<div class="modal">
    <div class="modal-title"><img src="${avatarOf('Verbatim')}" alt="">${title.text}<span>✕</span></div>
    ${blocks.map(drawInput)}
    <div class="modal-foot"><div class="button">Cancel</div><div class="button primary">${submit?.text ?? ''}</div></div>
  </div>`
}

function drawInput(block: types.ModalView['blocks'][number]): Html {
  if (!isInput(block)) throw unknown(block.type)
  const { label, optional, element } = block
  return html`<div class="label">${label.text}${optional === true ? html` <i>(optional)</i>` : empty}</div
    >${drawElement(element)}`
}

function isInput(block: types.ModalView['blocks'][number]): block is types.InputBlock {
  return block.type === 'input'
}

function drawElement(element: types.InputBlock['element']): Html {
  switch (element.type) {
    case 'plain_text_input': {
      const words = element.initial_value ?? element.placeholder?.text ?? ''
      const isFilled = element.initial_value !== undefined
      return drawField(words, isFilled, element.multiline === true ? ' high' : '', '')
    }
    case 'external_select':
    case 'static_select':
      return drawField(
        element.initial_option?.text.text ?? element.placeholder?.text ?? 'Choose an option',
        element.initial_option !== undefined,
        '',
        '⌄',
      )
    case 'multi_static_select': {
      const chosen = (element.initial_options ?? []).map(
        ({ text }) => html`<span class="chip">${text.text} ✕</span>`,
      )
      return html`<div class="input chips"><div>${chosen}</div></div>`
    }
    case 'checkboxes':
      return html`${element.options.map(
        ({ text, value }) =>
          html`<div class="box">${element.initial_options?.some((one) => one.value === value) === true ? '☑' : '☐'} ${text.text}</div>`,
      )}`
    case 'conversations_select':
      return drawField('# reading-group', true, '', '⌄')
    default:
      throw unknown(element.type)
  }
}

function drawField(words: string, isFilled: boolean, look: string, sign: string): Html {
  return html`<div class="input${look}${isFilled ? ' filled' : ''}"><div>${words}</div><span>${sign}</span></div>`
}

function unknown(type: string): Error {
  return new Error(`The gallery cannot draw a ${type} in a form; the bot sent none when it was made`)
}
