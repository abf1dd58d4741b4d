import { PlatformError } from '../platform.ts'
import { describeRefusal, type Refusal } from './refusal.ts'
import { appScope } from './scopes.ts'

const settings = "your Slack app's settings"
const copyBotToken = `copy the Bot User OAuth Token (it begins with xoxb-) from “OAuth & Permissions” in ${settings}`
const makeAppToken = `make a new one (it begins with xapp-) with the scope ${appScope} under “Basic Information”, “App-Level Tokens” in ${settings}`

/** What keeps the bot from working in Slack, and how to mend it: two clauses, for whoever runs the bot. */
export type Trouble = { readonly what: string; readonly mend: string }

/** A trouble as the error that ends the platform. */
export class TroubleError extends PlatformError {
  readonly trouble: Trouble

  constructor(trouble: Trouble) {
    super(`${trouble.what}: ${trouble.mend}.`)
    this.trouble = trouble
  }
}

/** The bot's token does not work, or Slack cannot be asked. */
export function botTokenTrouble(refusal: Refusal, apiUrl: string): Trouble {
  return refusal.kind === 'refused'
    ? { what: `Slack does not accept SLACK_BOT_TOKEN (${refusal.error})`, mend: copyBotToken }
    : unavailable(refusal, apiUrl)
}

/** The token is somebody's, but no bot's. */
export const noBotTrouble: Trouble = { what: 'SLACK_BOT_TOKEN is not the token of a bot', mend: copyBotToken }

/** The token is a bot's of a whole organisation: a bot of this program belongs to one workspace. */
export const noWorkspaceTrouble: Trouble = {
  what: 'SLACK_BOT_TOKEN is of an app that was installed for a whole organisation',
  mend: `install the app to one workspace under “Install App” in ${settings}, and copy the token from there`,
}

/** The app was given too few rights. */
export function scopeTrouble(missing: readonly string[]): Trouble {
  return {
    what: `SLACK_BOT_TOKEN lacks the ${missing.length === 1 ? 'scope' : 'scopes'} ${missing.join(', ')}`,
    mend: `add what is missing under “OAuth & Permissions” in ${settings}, then reinstall the app to the workspace`,
  }
}

/** The app-level token does not open a socket. */
export function appTokenTrouble(refusal: Refusal, apiUrl: string): Trouble {
  if (refusal.kind !== 'refused') return unavailable(refusal, apiUrl)
  if (refusal.error === 'missing_scope')
    return { what: `SLACK_APP_TOKEN lacks the scope ${appScope}`, mend: makeAppToken }
  return {
    what: `Slack opens no socket for SLACK_APP_TOKEN (${refusal.error})`,
    mend: `${makeAppToken}, and see that Socket Mode is on under “Socket Mode”`,
  }
}

/** Requests cannot be waited for at an address. */
export function portTrouble(error: unknown, host: string, port: number): Trouble {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return {
      what: `Port ${port} of ${host} is taken by another program`,
      mend: 'stop that one, or set SLACK_PORT to a free port',
    }
  if (code === 'EACCES')
    return {
      what: `This account may not use port ${port} of ${host}`,
      mend: 'set SLACK_PORT to a port above 1023',
    }
  const reason = error instanceof Error ? error.message : String(error)
  return {
    what: `Requests of Slack cannot be waited for at ${host}:${port} (${reason})`,
    mend: 'set SLACK_HOST and SLACK_PORT to an address of this machine',
  }
}

/** Slack answers, but not yet: nothing is wrong with the settings. */
export function limitedTrouble(seconds: number): Trouble {
  return {
    what: `Slack asks to wait for ${seconds} s, since it was asked too much at once`,
    mend: 'try again then',
  }
}

function unavailable(refusal: Refusal, apiUrl: string): Trouble {
  if (refusal.kind === 'limited') return limitedTrouble(refusal.seconds)
  return {
    what: `Slack could not be reached at ${apiUrl} (${describeRefusal(refusal)})`,
    mend: 'check the network, and SLACK_API_URL if it is set',
  }
}
