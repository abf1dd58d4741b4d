import { delimiter, isAbsolute, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { config as readDotenv } from 'dotenv'

/** What a person can set, from the environment, from `.env` beside the program, and from the command line. */
export type Config = {
  /** The folders with the readings; the bundled ones where none are named. */
  readonly knowledge: readonly string[]
  /** True where nobody named a folder. */
  readonly isBundled: boolean
  /** The file that keeps what was typed in the terminal for the next session; nothing is kept without it. */
  readonly historyFile: string | undefined
  /** The database that keeps what must outlive a restart: `sqlite:FILE`, `sqlite::memory:` or `postgres://…`. */
  readonly database: string
  readonly discord: DiscordConfig | undefined
  readonly slack: SlackConfig | undefined
  /** Where pages are served; nowhere where it is undefined. */
  readonly web: WebConfig | undefined
}

/** How the pages are reached: where they are waited for, and what links to them begin with where that is another address. */
export type WebConfig = {
  readonly host: string
  readonly port: number
  /** Nobody chose the port: another one will do where it is taken. */
  readonly isAnyPort: boolean
  readonly publicUrl?: string
}

/** How to reach Discord; another server of the same protocol stands at `apiUrl`. */
export type DiscordConfig = {
  readonly token: string
  readonly apiUrl?: string
  /** Whether messages that are not for the bot are read, for references in them. */
  readonly readsMessages: boolean
}

/** How to reach Slack: over a socket that the bot opens with `appToken`, or over requests that Slack signs and sends. */
export type SlackConfig = {
  readonly botToken: string
  readonly appToken?: string
  readonly http?: { readonly signingSecret: string; readonly host: string; readonly port: number }
  readonly apiUrl?: string
  /** Whether messages that are not for the bot are read, for references in them. */
  readonly readsMessages: boolean
}

/** The environment as Node gives it. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Settings that cannot be followed; the message lists every one, each with what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** The process's environment over what `.env` in the working folder says. */
export function readEnvironment(): Environment {
  const merged: Record<string, string> = {}
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) merged[name] = value
  const { error } = readDotenv({ processEnv: merged, quiet: true })
  const isMissing = error !== undefined && 'code' in error && error.code === 'ENOENT'
  if (error && !isMissing) {
    throw new ConfigError(`.env could not be read (${error.message}). Mend the file or remove it.`)
  }
  return merged
}

/**
 * Reads the settings; `bundled` is the folder of the readings that come with the program. Folders on the command line
 * win over KNOWLEDGE_DIR. Throws a ConfigError that lists all problems at once.
 */
export function readConfig(env: Environment, args: readonly string[], bundled: string): Config {
  const problems: string[] = []
  const given = knowledgeArguments(args, problems)
  const named = given.length > 0 ? given : foldersOf(env['KNOWLEDGE_DIR'])
  const historyFile = setting(env, 'HISTORY_FILE')
  if (historyFile !== undefined && !isAbsolute(historyFile)) {
    problems.push(`HISTORY_FILE is ${historyFile}. Give the whole path, for example ${resolve(historyFile)}.`)
  }
  const chats = readChats(env, problems)
  const isChat = chats.discord !== undefined || chats.slack !== undefined
  const web = readWeb(env, isChat, problems)
  const database = setting(env, 'DATABASE_URL') ?? (isChat ? defaultDatabase : 'sqlite::memory:')
  if (problems.length > 0) throw new ConfigError(problems.join('\n'))
  return {
    knowledge: named.length > 0 ? named : [bundled],
    isBundled: named.length === 0,
    historyFile,
    database,
    web,
    ...chats,
  }
}

/** Hidden beside the program, so that a look into its folder shows what it is made of. */
const defaultDatabase = 'sqlite:.data/verbatim.db'

/** The settings of both chat platforms; each is undefined where none of its tokens is set. */
function readChats(env: Environment, problems: string[]): Pick<Config, 'discord' | 'slack'> {
  return { discord: readDiscord(env, problems), slack: readSlack(env, problems) }
}

/** The chat platforms without their tokens: each by name, with the setting that would put it on. */
export function unsetPlatforms({ discord, slack }: Config): readonly (readonly [string, string])[] {
  return [
    ...(discord === undefined ? [['Discord', 'DISCORD_TOKEN'] as const] : []),
    ...(slack === undefined ? [['Slack', 'SLACK_BOT_TOKEN'] as const] : []),
  ]
}

function readDiscord(env: Environment, problems: string[]): DiscordConfig | undefined {
  const token = setting(env, 'DISCORD_TOKEN')
  if (token === undefined) return undefined
  if (/\s/.test(token)) problems.push('DISCORD_TOKEN has a space or line break in it. Copy the token again.')
  const readsMessages = flag(env, 'DISCORD_READ_MESSAGES', problems)
  return { token, readsMessages, ...apiUrl(env, 'DISCORD_API_URL', problems) }
}

function readSlack(env: Environment, problems: string[]): SlackConfig | undefined {
  const botToken = token(env, 'SLACK_BOT_TOKEN', 'xoxb-', 'OAuth & Permissions', problems)
  const appToken = token(env, 'SLACK_APP_TOKEN', 'xapp-', 'Basic Information, App-Level Tokens', problems)
  const signingSecret = setting(env, 'SLACK_SIGNING_SECRET')
  if (botToken === undefined) {
    const lone = appToken === undefined ? 'SLACK_SIGNING_SECRET' : 'SLACK_APP_TOKEN'
    if (appToken !== undefined || signingSecret !== undefined) {
      problems.push(
        `${lone} is set but SLACK_BOT_TOKEN is not. Set both, or leave both out to run without Slack.`,
      )
    }
    return undefined
  }
  if (appToken === undefined && signingSecret === undefined) {
    problems.push(
      'SLACK_BOT_TOKEN is set, but neither SLACK_APP_TOKEN (the bot opens a socket; no public address is needed) nor SLACK_SIGNING_SECRET (Slack sends requests to SLACK_PORT). Set one of them.',
    )
  }
  const readsMessages = flag(env, 'SLACK_READ_MESSAGES', problems)
  const reached = { botToken, readsMessages, ...apiUrl(env, 'SLACK_API_URL', problems) }
  // With both, the socket wins: it works from anywhere.
  if (appToken !== undefined) return { ...reached, appToken }
  const host = setting(env, 'SLACK_HOST') ?? '127.0.0.1'
  return {
    ...reached,
    http: { signingSecret: signingSecret ?? '', host, port: port(env, 'SLACK_PORT', 3000, problems) },
  }
}

function token(
  env: Environment,
  name: string,
  prefix: string,
  page: string,
  problems: string[],
): string | undefined {
  const value = setting(env, name)
  if (value !== undefined && !value.startsWith(prefix)) {
    problems.push(`${name} must begin with ${prefix}; copy it from ${page} in your Slack app's settings.`)
  }
  return value
}

/** In a chat the pages are served where the public address is given; without one, on this machine for whoever sits at it. */
function readWeb(env: Environment, isChat: boolean, problems: string[]): WebConfig | undefined {
  const isOff = setting(env, 'WEB_PORT')?.toLowerCase() === 'off'
  const isAnyPort = setting(env, 'WEB_PORT') === undefined
  const number = isOff ? 0 : port(env, 'WEB_PORT', 4180, problems)
  const { apiUrl: address } = apiUrl(env, 'READER_URL', problems)
  if (address !== undefined && /[?#]/.test(address)) {
    problems.push(
      'READER_URL has a ? or # in it. Give the address alone, for example https://read.example.org.',
    )
  }
  if (isOff || (isChat && address === undefined)) return undefined
  const publicUrl = address?.replace(/\/+$/, '')
  const host = setting(env, 'WEB_HOST') ?? '127.0.0.1'
  return { host, port: number, isAnyPort, ...(publicUrl === undefined ? {} : { publicUrl }) }
}

function port(env: Environment, name: string, usual: number, problems: string[]): number {
  const value = setting(env, name) ?? String(usual)
  const number = Number(value)
  if (/^\d{1,5}$/.test(value) && number < 65_536) return number
  problems.push(`${name} is ${value}. Give a port between 0 and 65535, for example ${usual}.`)
  return usual
}

function flag(env: Environment, name: string, problems: string[]): boolean {
  const value = setting(env, name)?.toLowerCase() ?? 'off'
  if (!/^(?:on|off|true|false|yes|no|1|0)$/.test(value)) problems.push(`${name} is ${value}. Give on or off.`)
  return /^(?:on|true|yes|1)$/.test(value)
}

function apiUrl(env: Environment, name: string, problems: string[]): { readonly apiUrl?: string } {
  const value = setting(env, name)
  if (value === undefined) return {}
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return { apiUrl: value }
  problems.push(
    `${name} is ${value}. Give a whole address that begins with https:// or http://, or leave it out.`,
  )
  return {}
}

/** A setting without the white space around it; undefined where it is empty. */
function setting(env: Environment, name: string): string | undefined {
  return env[name]?.trim() || undefined
}

/** KNOWLEDGE_DIR names one folder, or several with the sign between them that PATH has (`:`, on Windows `;`). */
function foldersOf(value: string | undefined): readonly string[] {
  const folders = (value ?? '').split(delimiter).map((folder) => folder.trim())
  return folders.filter((folder) => folder !== '')
}

function knowledgeArguments(args: readonly string[], problems: string[]): readonly string[] {
  const { tokens } = parseArgs({
    args: [...args],
    options: { knowledge: { type: 'string', multiple: true } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const folders: string[] = []
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue
    const isFolder = token.kind === 'option' && token.name === 'knowledge'
    if (isFolder && token.value) folders.push(token.value)
    else if (isFolder) problems.push('--knowledge needs a folder: --knowledge DIR.')
    else {
      const word = token.kind === 'option' ? token.rawName : token.value
      problems.push(
        `${word} means nothing here. To start: npm start -- [--knowledge DIR]… To ask: npm run ask -- --help`,
      )
    }
  }
  return folders
}
