import { html } from 'hono/html'
import type { Language } from '../../view/language.ts'

/** What `html` of Hono makes: text that is already escaped. What people or documents say in it is words, whatever signs they have. */
export type Html = ReturnType<typeof html>

/** A whole page; `style` and `script` are the paths of what belongs to it, `title` is what its tab is called. */
export type Page = {
  readonly language: Language
  readonly title: string
  readonly style: string
  readonly script?: string
  readonly body: Html
}

/** A document of HTML for both themes and for any width, which no search engine lists. Its icon is empty: no browser asks for one. */
export function pageHtml({ language, title, style, script, body }: Page): Html {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style}">
${script === undefined ? '' : html`<script src="${script}" defer></script>\n`}</head>
<body>
${body}
</body>
</html>
`
}
