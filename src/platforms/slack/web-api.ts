import { type Logger, LogLevel, webApi } from '@slack/bolt'

/** Where Slack's Web API stands. */
export const slackApiUrl = 'https://slack.com/api/'

/** Longer than Slack ever takes for an answer, short enough to be tried again. */
const answerTimeout = 10_000

/** What must not hold up an answer: a form has to be opened within three seconds. */
const lookUpTimeout = 1500

/** Two ways to one Web API: `answers` waits longer than `lookUps`. Neither waits out a 429 or tries again by itself. */
export type WebApi = { readonly answers: webApi.WebClient; readonly lookUps: webApi.WebClient }

/** The Web API for a token. */
export function createWebApi(token: string, apiUrl: string = slackApiUrl): WebApi {
  return {
    answers: new webApi.WebClient(token, { ...clientOptions(apiUrl), timeout: answerTimeout }),
    lookUps: new webApi.WebClient(token, { ...clientOptions(apiUrl), timeout: lookUpTimeout }),
  }
}

/**
 * Options for one client of Slack's library; a new object every time, since the library writes into them. Its own way
 * of waiting out a 429 would hold up every channel, and its own retries cannot be stopped: `outbox.ts` does both.
 */
export function clientOptions(apiUrl: string = slackApiUrl): webApi.WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: answerTimeout,
    allowAbsoluteUrls: false,
    logger: silent,
  }
}

/**
 * What Slack's library would print. Whoever runs the bot is told of the same things in sentences, where they happen;
 * and its debug lines hold what people typed.
 */
export const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
}
