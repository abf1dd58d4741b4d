import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { renderForm } from '../../src/platforms/slack/form.ts'
import { renderSlack } from '../../src/platforms/slack/render.ts'
import type { Storage } from '../../src/platforms/slack/render-block.ts'
import { avatarOf, empty, type Html, html, trusted } from './html.ts'
import { drawBlocks, drawModal, storePicture } from './slack-blocks.ts'
import type { Cause, Shown } from './stage.ts'

/** Makes pages of what is shown in a chat, as Slack's light theme looks: the blocks by a library, the frame by ours. */
export function createSlackPages(): (shown: readonly Shown[]) => string {
  // Its style would not give way to the font that everything else here has.
  const blocks = readFileSync(
    fileURLToPath(import.meta.resolve('slack-blocks-to-jsx/dist/style.css')),
    'utf8',
  ).replaceAll('!important', '')
  const frames = readFileSync(new URL('./slack.css', import.meta.url), 'utf8')
  return (shown) =>
    html`<!doctype html><html lang="en"><head><meta charset="utf-8">
      <style>${trusted(blocks)}</style><style>${trusted(frames)}</style></head>
      <body>${shown.map(drawShown)}</body></html>`.html
}

function drawShown(shown: Shown): Html {
  switch (shown.kind) {
    case 'said':
      return frame(shown.said.by, html`<div class="said">${shown.said.words}</div>`, empty)
    case 'message': {
      const { view, isPrivate, cause } = shown
      const above = isPrivate ? onlyYou : empty
      const messages = renderSlack(view, { storage }).map(({ blocks }) =>
        frame('Verbatim', drawBlocks(blocks), above),
      )
      return inThread(cause, messages)
    }
    case 'form':
      return drawModal(renderForm(shown.form, { team: 'T1', user: 'U1', isPrivate: true }))
    default:
      return shown satisfies never
  }
}

/** What answers somebody's words stands in a thread below them; of commands Slack shows nothing. */
function inThread({ kind }: Cause, messages: readonly Html[]): Html {
  if (kind !== 'reply') return html`${messages}`
  return html`<div class="thread"><div class="replies">${messages.length === 1 ? '1 reply' : `${messages.length} replies`}</div>${messages}</div>`
}

/** Where files may be stored, a picture is a picture, and a file stands beside the message by its name. */
const storage: Storage = {
  picture: ({ png }) => storePicture(png),
  file: ({ name }) => name,
}

const onlyYou = html`<div class="only-you">${trusted(
  '<svg viewBox="0 0 20 20" width="15" height="15" fill="none" stroke="currentColor" stroke-width="1.5"><path d="M1.5 10S4.5 4.5 10 4.5 18.5 10 18.5 10 15.5 15.5 10 15.5 1.5 10 1.5 10Z"/><circle cx="10" cy="10" r="2.5"/></svg>',
)} Only visible to you</div>`

function frame(by: string, content: Html, above: Html): Html {
  const badge = by === 'Verbatim' ? html`<span class="app">APP</span>` : empty
  return html`<div class="message">${above}<div class="who"><img src="${avatarOf(by)}" alt=""
    ><div class="body"><div class="name"><b>${by}</b>${badge}<time>10:24 AM</time></div>${content}</div></div></div>`
}
