import type { Context, Hono } from 'hono'
import { readingPath } from '../../bot/reading/pages.ts'
import type { Reader } from '../../bot/reading/reader.ts'
import { wordsIn } from '../../view/words.ts'
import { acceptedLanguage } from './accepted-language.ts'
import { refuseMethod } from './guard-app.ts'
import { plainHtml, readingHtml } from './reading-html.ts'
import { longestQuery, queryName } from './reading-search-html.ts'
import { readingStylesheet } from './reading-stylesheet.ts'
import type { Routes } from './server.ts'
import { serveStylesheet } from './stylesheet.ts'

/** What the pages are made from, and what their paths begin with where a proxy stands before them: "/verbatim", or "". */
export type ReadingRoutesDeps = { readonly reader: Reader; readonly prefix: string }

/** The pages that links to quotations open. */
export function readingRoutes({ reader, prefix }: ReadingRoutesDeps): Routes {
  const style = prefix + readingStylesheet.path
  return (app: Hono) => {
    serveStylesheet(app, readingStylesheet)
    app.get(`${readingPath}:token`, (context) => openPage(context, context.req.param('token'), reader, style))
    app.all(`${readingPath}:token`, (context) => refuseMethod(context, 'GET, HEAD'))
  }
}

async function openPage(context: Context, token: string, reader: Reader, style: string): Promise<Response> {
  const language = acceptedLanguage(context.req.header('Accept-Language'))
  const { readingPage: said } = wordsIn(language)
  context.header('Content-Language', language)
  context.header('Vary', 'Accept-Language, User-Agent')
  // Whoever draws a preview of a link into a chat is nobody who was given it.
  if (previewer.test(context.req.header('User-Agent') ?? '')) {
    return context.html(plainHtml({ heading: 'Verbatim', words: said.preview }, language, style))
  }
  const query = (context.req.query(queryName) ?? '').slice(0, longestQuery)
  const opening = await reader.open(token, { query, language })
  switch (opening.kind) {
    case 'found':
      return context.html(readingHtml(opening.page, style))
    case 'expired':
      return context.html(plainHtml(said.expired, language, style), 410)
    case 'absent':
      return context.html(plainHtml(said.absent, language, style), 404)
    default:
      return opening satisfies never
  }
}

/** By the names that they give themselves; a crawler that has a link at all had it from a place it should not read either. */
const previewer =
  /slackbot|slack-imgproxy|discordbot|twitterbot|facebookexternalhit|facebot|meta-external|linkedinbot|whatsapp|telegrambot|skypeuripreview|teams|embedly|iframely|mastodon|pinterest|redditbot|googlebot|bingbot|applebot|crawler|spider|preview/i
