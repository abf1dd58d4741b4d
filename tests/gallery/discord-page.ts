import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { renderForm } from '../../src/platforms/discord/form.ts'
import { renderDiscord } from '../../src/platforms/discord/render.ts'
import { shorten } from '../../src/view/shorten.ts'
import { drawContainer, drawModal } from './discord-components.ts'
import { avatarOf, empty, type Html, html, trusted } from './html.ts'
import type { Cause, Said, Shown } from './stage.ts'

/**
 * Makes pages of what is shown in a chat, as Discord's dark theme looks: the frame of a message is drawn by the
 * community's web components, what the bot sends in it by ours.
 */
export async function createDiscordPages(): Promise<(shown: readonly Shown[]) => string> {
  const components = await bundle(fileURLToPath(import.meta.resolve('@skyra/discord-components-core')))
  const style = ['./discord.css', './discord-form.css']
    .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    .join('\n')
  return (shown) =>
    html`<!doctype html><html lang="en"><head><meta charset="utf-8"><style>${trusted(style)}</style>
      <script>${trusted(settings)}</script><script type="module">${trusted(components)}</script></head>
      <body>${shown.map(drawShown)}</body></html>`.html
}

/** The components ask Discord's network for a picture unless there is another. */
const settings = `globalThis.$discordMessage = { avatars: { default: ${JSON.stringify(avatarOf('?'))} } }`

/** A package as one script for a page. */
async function bundle(input: string): Promise<string> {
  const build = await rolldown({ input, treeshake: false })
  const { output } = await build.generate({ format: 'esm', minify: true })
  await build.close()
  return output[0].code.replaceAll('</script', '<\\/script')
}

function drawShown(shown: Shown): Html {
  switch (shown.kind) {
    case 'said':
      return frame(shown.said.by, empty, html`<span>${shown.said.words}</span>`, false)
    case 'message': {
      const { view, isPrivate, cause } = shown
      const [first, ...rest] = renderDiscord(view).map(drawContainer)
      const following = rest.map((container) => frame('Verbatim', empty, inSlot(container), isPrivate))
      return html`${frame('Verbatim', causeLine(cause), inSlot(first ?? empty), isPrivate)}${following}`
    }
    case 'form':
      return drawModal(renderForm(shown.form, (what) => (what === 'document' ? shown.documents : [])))
    default:
      return shown satisfies never
  }
}

function inSlot(container: Html): Html {
  return html`<div slot="components">${container}</div>`
}

function frame(by: string, above: Html, content: Html, isPrivate: boolean): Html {
  const marks = trusted(`${by === 'Verbatim' ? ' bot' : ''}${isPrivate ? ' ephemeral' : ''}`)
  return html`<discord-message author="${by}" avatar="${avatarOf(by)}" timestamp="Today at 10:24"${marks}
    >${above}${content}</discord-message>`
}

/** The small line above a message that says what brought it about. */
function causeLine(cause: Cause): Html {
  switch (cause.kind) {
    case 'slash':
      return html`<discord-command slot="reply" type="slash_command" author="${cause.by}"
        avatar="${avatarOf(cause.by)}" command="${cause.command}"></discord-command>`
    case 'menu':
      return html`<discord-command slot="reply" type="message_command" author="${cause.by}"
        avatar="${avatarOf(cause.by)}" command="${cause.title}" context-user-name="${cause.on.by}"
        context-user-image="${avatarOf(cause.on.by)}"
        context-message-reply="\u00a0${shorten(cause.on.words, 40)}"></discord-command>`
    case 'reply':
      return replyLine(cause.on)
    case 'none':
      return empty
    default:
      return cause satisfies never
  }
}

function replyLine({ by, words }: Said): Html {
  return html`<discord-reply slot="reply" author="${by}" avatar="${avatarOf(by)}">${shorten(words, 60)}</discord-reply>`
}
