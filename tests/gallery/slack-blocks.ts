import type { types } from '@slack/bolt'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Block, Message } from 'slack-blocks-to-jsx'
import { avatarOf, empty, escapeHtml, type Html, html, trusted } from './html.ts'

/** Blocks of a message as Slack's light theme shows them. */
export function drawBlocks(blocks: readonly types.KnownBlock[]): Html {
  const plain: string[] = []
  // The library reads markup in plain text, where Slack reads none: it is drawn with words that stand for it.
  const drawable: Block[] = JSON.parse(JSON.stringify(blocks), (_, value) =>
    value?.type === 'plain_text' ? { ...value, text: `plaintext${plain.push(value.text) - 1}end` } : value,
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
    case 'plain_text_input':
      return html`<div class="input${element.multiline === true ? ' high' : ''}">${element.placeholder?.text ?? ''}</div>`
    case 'external_select':
      return html`<div class="input">${element.placeholder?.text ?? ''}<span>⌄</span></div>`
    default:
      throw unknown(element.type)
  }
}

function unknown(type: string): Error {
  return new Error(`The gallery cannot draw a ${type} in a form; the bot sent none when it was made`)
}
