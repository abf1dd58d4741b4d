import { webApi } from '@slack/bolt'
import type { Finding } from '../../view/doctor-view.ts'
import type { Clock } from './clock.ts'
import type { Connection } from './connection.ts'
import { type HttpSettings, httpPath } from './http.ts'
import { communityOf } from './place.ts'
import { type Refusal, refusalOf } from './refusal.ts'
import {
  appScope,
  isHistory,
  messageEvents,
  missingOptions,
  missingScopes,
  readingMend,
  unreadChannels,
} from './scopes.ts'
import { askIdentity, type SignedIn } from './sign-in.ts'
import {
  appTokenTrouble,
  botTokenTrouble,
  limitedTrouble,
  scopeTrouble,
  type Trouble,
  TroubleError,
} from './trouble.ts'
import { clientOptions } from './web-api.ts'

/** What can be looked at. */
export type Examined = {
  readonly botToken: string
  readonly appToken?: string
  readonly http?: HttpSettings
  readonly apiUrl: string
  readonly clock: Clock
  /** Whether the bot is to read messages that are not for it. */
  readonly readsMessages?: boolean
  /** How events come in to this very bot, where it is running. */
  readonly connection: ReturnType<Connection['state']>
}

/** What is right and wrong with the settings for Slack, each with its mend, for whoever runs the bot. */
export async function examineSlack(examined: Examined): Promise<readonly Finding[]> {
  const findings = await Promise.all([examineBotToken(examined), examineWay(examined)])
  return [...findings.flat(), ...connectionFindings(examined.connection)]
}

/**
 * What concerns one workspace, for its hosts: nothing of the machine or of its tokens. Nothing at all for a community
 * other than the workspace that the bot is in.
 */
export async function examineWorkspace(
  { botToken, apiUrl, connection, readsMessages }: Examined,
  community: string,
): Promise<readonly Finding[]> {
  try {
    const signedIn = await askIdentity(new webApi.WebClient(botToken, clientOptions(apiUrl)))
    const { team, name, teamName } = signedIn.who
    if (communityOf(team) !== community) return []
    const known = fine(`The bot is @${name} in the workspace ${teamName}.`)
    return [known, ...scopeFindings(signedIn, readsMessages), ...connectionFindings(connection), ...unchecked]
  } catch (error) {
    if (refusalOf(error) === undefined && !(error instanceof TroubleError)) throw error
    // Which workspace it is cannot be told now, so that nobody is told anything more.
    return community.startsWith(communityOf('')) ? [unasked] : []
  }
}

const unasked: Finding = {
  state: 'warning',
  what: 'Slack: it could not be asked just now.',
  mend: 'Try again in a moment; whoever runs the bot learns more from npm run doctor.',
}

/** What the scopes of the bot do not let it look up. */
const unchecked: readonly Finding[] = [
  {
    state: 'fine',
    what: 'Slack: Whether the slash commands are registered cannot be looked up with these scopes.',
    mend: 'Type / in a channel and see whether they are listed; if not, make the app from the manifest anew (npm run -s manifest).',
  },
  {
    state: 'fine',
    what: 'Slack: In which channels the bot may write cannot be looked up with these scopes.',
    mend: 'Look at the members of a channel, under Integrations; /invite and the name of the bot add it.',
  },
]

function connectionFindings(connection: Examined['connection']): readonly Finding[] {
  if (connection === 'unbegun') return []
  if (connection === 'open') return [fine('The bot is running, and events come in.')]
  return [
    {
      state: 'broken',
      what: 'Slack: the connection is down for the moment.',
      mend: 'It is made again by itself; if it is not within minutes, look at the network and restart the bot.',
    },
  ]
}

async function examineBotToken({
  botToken,
  apiUrl,
  clock,
  readsMessages,
}: Examined): Promise<readonly Finding[]> {
  const dates: string[] = []
  const watched: typeof fetch = async (url, init) => {
    const response = await fetch(url, init)
    dates.push(response.headers.get('date') ?? '')
    return response
  }
  const client = new webApi.WebClient(botToken, { ...clientOptions(apiUrl), fetch: watched })
  try {
    const signedIn = await askIdentity(client)
    const clocks = clockFindings(dates.at(-1), clock)
    return [tokenFinding(signedIn), ...scopeFindings(signedIn, readsMessages), ...unchecked, ...clocks]
  } catch (error) {
    return [findingOf(error, (refusal) => botTokenTrouble(refusal, apiUrl))]
  }
}

function tokenFinding({ who }: SignedIn): Finding {
  return fine(`SLACK_BOT_TOKEN is that of @${who.name} in the workspace ${who.teamName}.`)
}

function scopeFindings({ scopes }: SignedIn, readsMessages = false): readonly Finding[] {
  if (scopes === undefined)
    return [
      {
        state: 'warning',
        what: 'Slack: which scopes were granted is not told.',
        mend: 'Compare them with the README if something does not work.',
      },
    ]
  const missing = missingScopes(scopes)
  const needed =
    missing.length === 0
      ? fine('All the scopes that are needed were granted.')
      : troubled(scopeTrouble(missing))
  const options = missingOptions(scopes).filter(({ name }) => !readsMessages || !isHistory(name))
  return [needed, ...(readsMessages ? [readingFinding(scopes)] : []), ...options.map(optionFinding)]
}

/** Whether messages that are not for the bot come in; which events an app is told of cannot be looked up. */
function readingFinding(scopes: readonly string[]): Finding {
  const unread = unreadChannels(scopes)
  if (unread !== undefined) {
    return {
      state: 'broken',
      what: `Slack: ${unread.slice(0, -readingMend.length).trim()}`,
      mend: readingMend,
    }
  }
  return {
    ...fine('Messages that are not for the bot are read, for references in them (SLACK_READ_MESSAGES).'),
    mend: `If none is answered, the app is not told of ${messageEvents.join(' and ')}. ${readingMend}`,
  }
}

/** What nobody has to mend: the bot does without. */
function optionFinding({ name, reason }: ReturnType<typeof missingOptions>[number]): Finding {
  return {
    ...fine(`The optional scope ${name} was not granted. ${reason}`),
    mend: 'Add it under “OAuth & Permissions” in the settings of your Slack app if you want that, reinstall the app and restart the bot.',
  }
}

/** Slack refuses what it takes for old, and so does this bot. */
const tolerableSkew = 60_000

function clockFindings(date: string | undefined, clock: Clock): readonly Finding[] {
  const theirs = Date.parse(date ?? '')
  if (Number.isNaN(theirs)) return []
  const seconds = Math.round(Math.abs(clock.now() - theirs) / 1000)
  if (seconds * 1000 <= tolerableSkew) return [fine('The clock of this machine agrees with that of Slack.')]
  return [
    {
      state: 'warning',
      what: `Slack: the clock of this machine is ${seconds} seconds off.`,
      mend: 'Set it by a time server (NTP); beyond five minutes requests are refused.',
    },
  ]
}

/** The way that events come in. */
async function examineWay({ appToken, http, apiUrl }: Examined): Promise<readonly Finding[]> {
  if (appToken !== undefined) return [await examineAppToken(appToken, apiUrl)]
  return http === undefined ? [] : examineHttp(http)
}

async function examineAppToken(appToken: string, apiUrl: string): Promise<Finding> {
  try {
    // Asks for the address of a socket and does not go there: nothing is taken from a bot that runs.
    await new webApi.WebClient(appToken, clientOptions(apiUrl)).apps.connections.open({})
    return fine(`SLACK_APP_TOKEN opens sockets (${appScope}).`)
  } catch (error) {
    return findingOf(error, (refusal) => appTokenTrouble(refusal, apiUrl))
  }
}

function examineHttp({ host, port, signingSecret }: HttpSettings): readonly Finding[] {
  const isSecret = /^[0-9a-f]{32}$/i.test(signingSecret)
  return [
    fine(
      `Requests are waited for at http://${host}:${port}${httpPath}; Slack needs an https address that leads there.`,
    ),
    isSecret
      ? fine('SLACK_SIGNING_SECRET looks like one; whether it is the right one shows with the first request.')
      : {
          state: 'warning',
          what: 'Slack: SLACK_SIGNING_SECRET does not look like one (32 signs of 0–9 and a–f).',
          mend: "Copy “Signing Secret” from “Basic Information” in your Slack app's settings.",
        },
  ]
}

function fine(what: string): Finding {
  return { state: 'fine', what: `Slack: ${what}` }
}

function troubled({ what, mend }: Trouble): Finding {
  return { state: 'broken', what: `${what}.`, mend: `${mend.charAt(0).toUpperCase()}${mend.slice(1)}.` }
}

function findingOf(error: unknown, means: (refusal: Refusal) => Trouble): Finding {
  if (error instanceof TroubleError) return troubled(error.trouble)
  const refusal = refusalOf(error)
  if (refusal === undefined) throw error
  if (refusal.kind !== 'limited') return troubled(means(refusal))
  return { ...troubled(limitedTrouble(refusal.seconds)), state: 'warning' }
}
