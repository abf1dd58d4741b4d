import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie, setCookie } from 'hono/cookie'
import type { Bot } from '../../bot/bot.ts'
import type { Language } from '../../view/language.ts'
import { wordsIn } from '../../view/words.ts'
import type { InFlight } from '../in-flight.ts'
import { acceptedLanguage } from './accepted-language.ts'
import { readAct } from './chat-act.ts'
import { answer } from './chat-answer.ts'
import { chatHeaders, refusalOf } from './chat-guard.ts'
import { keptIn } from './chat-kept.ts'
import type { Reader } from './chat-message.ts'
import { type Assets, bouncePage, chatNews, chatPage, type Opening, problemPage } from './chat-page.ts'
import { chatStylesheet } from './chat-stylesheet.ts'
import { keepOffered, suggestibleOf, suggestLines } from './chat-suggest.ts'
import { refuseMethod } from './guard-app.ts'
import type { Html } from './page-html.ts'
import type { Routes } from './server.ts'
import {
  cookieSeconds,
  isToken,
  newSession,
  originOf,
  readSession,
  type Session,
  sessionCookie,
} from './session.ts'
import { serveStylesheet } from './stylesheet.ts'
import type { Talk, Talks } from './talk.ts'

/** What the addresses of the chat page work with. */
export type ChatRoutesDeps = {
  /** The bot while it is served. */
  bot(): Bot | undefined
  readonly talks: Talks
  readonly inFlight: InFlight
  readonly opening: Opening
}

/** The page at "/", what is done on it by a form to "/chat", and what belongs to it below that. */
export function chatRoutes(deps: ChatRoutesDeps): Routes {
  return (app) => {
    const guarded = (respond: (context: Context) => Promise<Response> | Response) => guard(respond, deps)
    const limited = bodyLimit({ maxSize: most, onError: (context) => problem('tooLarge', 413, context) })
    app.get(
      '/',
      guarded((context) => showPage(context, deps)),
    )
    app.post(
      '/chat',
      limited,
      guarded((context) => act(context, deps)),
    )
    app.get(
      '/chat/news',
      guarded((context) => showNews(context, deps)),
    )
    app.get(
      '/chat/suggest',
      guarded((context) => suggest(context, deps)),
    )
    app.get(
      '/chat/kept/:message/:index',
      guarded((context) => giveKept(context, deps)),
    )
    serveStylesheet(app, chatStylesheet)
    app.get('/chat/script.js', giveScript)
    app.all('/', (context) => refuseMethod(context, 'GET, HEAD'))
    app.all('/chat', (context) => refuseMethod(context, 'POST'))
    app.all('/chat/*', (context) =>
      /^(?:GET|HEAD)$/.test(context.req.method)
        ? problem('notFound', 404, context)
        : refuseMethod(context, 'GET, HEAD'),
    )
  }
}

/** Bytes of the largest form: many times the longest question. */
const most = 64 * 1024

const script = await readFile(new URL('./chat-client.js', import.meta.url), 'utf8')

/** An address that changes with what is had there, so that a browser may keep it for good. */
const assets: Assets = {
  style: chatStylesheet.path,
  script: `/chat/script.js?${createHash('sha256').update(script).digest('base64url').slice(0, 10)}`,
}

type Problem = Exclude<keyof ReturnType<typeof wordsIn>['webChat']['problems'], 'back'>
type Status = 400 | 403 | 404 | 405 | 413 | 415 | 421 | 503

/** Answers what comes from our own page alone, and while there is a bot to answer. */
function guard(
  respond: (context: Context) => Promise<Response> | Response,
  { bot }: ChatRoutesDeps,
): (context: Context) => Promise<Response> | Response {
  return (context) => {
    const { req } = context
    const refusal = refusalOf({ method: req.method, header: (name) => req.header(name) })
    if (refusal === 'host') return problem('host', 421, context)
    if (refusal === 'foreign') return problem('foreign', 403, context)
    if (refusal === 'media') return problem('unread', 415, context)
    return bot() === undefined ? problem('resting', 503, context) : respond(context)
  }
}

async function showPage(context: Context, deps: ChatRoutesDeps): Promise<Response> {
  const known = readSession(getCookie(context, sessionCookie))
  // A link on another site brings no cookie along: the talk that may be there must not be lost to a new one.
  if (known === undefined && context.req.header('sec-fetch-site') === 'cross-site')
    return page(bouncePage(), 200, context)
  const session = known ?? newSession()
  setCookie(context, sessionCookie, session.secret, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    maxAge: cookieSeconds,
  })
  const reader = await readerOf(session, deps.talks.read(session.key), context, deps)
  return reader === undefined
    ? problem('resting', 503, context)
    : page(chatPage(reader, deps.opening, assets), 200, context)
}

async function act(context: Context, deps: ChatRoutesDeps): Promise<Response> {
  const { talks, inFlight } = deps
  const bot = deps.bot()
  const sent = new URLSearchParams(await context.req.text())
  const session = readSession(getCookie(context, sessionCookie))
  if (session === undefined || !isToken(session, sent.get('token') ?? ''))
    return problem('stale', 403, context)
  const done = readAct(sent)
  if (done === undefined) return problem('unread', 400, context)
  if (bot === undefined) return problem('resting', 503, context)
  const talk = talks.of(session.key)
  keepZone(talk, sent.get('zone'))
  const before = talk.now()
  const work = answer(done, { key: session.key, talk, language: languageIn(context) }, bot)
  inFlight.add(work)
  await work
  const since = sent.get('since')
  if (since !== null) return news(since, session, talk, context, deps)
  // What was said first is where a reader without script goes on to read.
  const [first] = talk.since(before).filter(({ body }) => body.kind !== 'gone')
  return withHeaders(context.redirect(first === undefined ? '/' : `/#${first.id}`, 303))
}

function showNews(context: Context, deps: ChatRoutesDeps): Promise<Response> | Response {
  const session = readSession(getCookie(context, sessionCookie))
  const talk = session && deps.talks.find(session.key)
  if (session === undefined || talk === undefined) return nothingNew()
  return news(context.req.query('since') ?? '', session, talk, context, deps)
}

async function news(
  since: string,
  session: Session,
  talk: Talk,
  context: Context,
  deps: ChatRoutesDeps,
): Promise<Response> {
  if (talk.now() === since) return nothingNew()
  const reader = await readerOf(session, talk, context, deps)
  return reader === undefined ? problem('resting', 503, context) : page(chatNews(since, reader), 200, context)
}

/** Characters that are looked at of what somebody types. */
const longestTyped = 200
/** Of whoever has no talk: nobody has named anything there. */
const noCommunity = 'web:'

async function suggest(context: Context, deps: ChatRoutesDeps): Promise<Response> {
  const { req } = context
  const bot = deps.bot()
  const what = suggestibleOf(req.query('what'))
  const typed = (req.query('typed') ?? '').slice(0, longestTyped)
  const line = (req.query('line') ?? '').slice(0, longestTyped)
  if (bot === undefined) return withHeaders(context.json([]))
  const session = readSession(getCookie(context, sessionCookie))
  const suggestFor = await bot.suggestIn(
    session === undefined ? noCommunity : originOf(session.key).community,
  )
  if (what !== undefined) return withHeaders(context.json(suggestFor(what, typed)))
  const lines = suggestLines(line, wordsIn(languageIn(context)), suggestFor)
  if (session !== undefined) keepOffered(lines, deps.talks.of(session.key))
  const choices = lines.map((each) => ({ value: each.line, label: each.label }))
  return withHeaders(context.json(choices))
}

/** A picture or a file of a message, for whose talk it is. */
function giveKept(context: Context, { talks }: ChatRoutesDeps): Promise<Response> | Response {
  const { message = '', index = '' } = context.req.param()
  const session = readSession(getCookie(context, sessionCookie))
  const kept = keptIn(session && talks.find(session.key)?.find(message)?.body, index)
  return kept === undefined ? problem('gone', 404, context) : withHeaders(kept)
}

async function readerOf(
  session: Session,
  talk: Talk,
  context: Context,
  deps: ChatRoutesDeps,
): Promise<Reader | undefined> {
  const suggestFor = await deps.bot()?.suggestIn(originOf(session.key).community)
  return suggestFor && { session, talk, language: languageIn(context), suggest: suggestFor }
}

/** The language that the browser asks for. */
function languageIn({ req }: Context): Language {
  return acceptedLanguage(req.header('accept-language'))
}

/** A zone as it may be called; whether there is one by this name is looked at where it is used. */
function keepZone(talk: Talk, zone: string | null): void {
  if (zone !== null && /^[\w+/-]{1,64}$/.test(zone)) talk.zone = zone
}

async function page(content: Html, status: 200 | Status, context: Context): Promise<Response> {
  return withHeaders(await context.html(content, status))
}

function problem(kind: Problem, status: Status, context: Context): Promise<Response> {
  return page(problemPage(kind, languageIn(context), assets), status, context)
}

function nothingNew(): Response {
  return withHeaders(new Response(null, { status: 204 }))
}

function giveScript(context: Context): Response {
  const response = withHeaders(
    context.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  )
  response.headers.set('cache-control', 'public, max-age=31536000, immutable')
  return response
}

function withHeaders(response: Response): Response {
  for (const [name, value] of Object.entries(chatHeaders)) response.headers.set(name, value)
  return response
}
