import type { webApi } from '@slack/bolt'
import { backoff, type Clock } from './clock.ts'
import { refusalOf } from './refusal.ts'
import { missingScopes } from './scopes.ts'
import { botTokenTrouble, noBotTrouble, noWorkspaceTrouble, scopeTrouble, TroubleError } from './trouble.ts'

/** Who the bot is, and where it was installed. */
export type Identity = {
  /** The bot's user, which mentions name, and the bot itself. */
  readonly user: string
  readonly bot: string
  readonly name: string
  readonly team: string
  readonly teamName: string
}

/** What Slack says of a bot's token. */
export type SignedIn = { readonly who: Identity; readonly scopes: readonly string[] | undefined }

const attempts = 4

/** Who the token belongs to, asked again while Slack is in trouble. Throws a TroubleError where it cannot work. */
export async function signIn(
  web: webApi.WebClient,
  apiUrl: string,
  clock: Clock,
  signal: AbortSignal,
): Promise<SignedIn> {
  for (let failures = 1; ; failures += 1) {
    try {
      const signedIn = await askIdentity(web)
      const missing = signedIn.scopes === undefined ? [] : missingScopes(signedIn.scopes)
      if (missing.length > 0) throw new TroubleError(scopeTrouble(missing))
      return signedIn
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal === undefined) throw error
      const isFinal = refusal.kind === 'refused' || failures === attempts || signal.aborted
      if (isFinal) throw new TroubleError(botTokenTrouble(refusal, apiUrl))
      await clock.wait(refusal.kind === 'limited' ? refusal.seconds * 1000 : backoff(failures), signal)
    }
  }
}

/** Asks once. Throws as the Web API does, and a TroubleError for a token that is not a bot's in one workspace. */
export async function askIdentity(web: webApi.WebClient): Promise<SignedIn> {
  const told = await web.auth.test()
  const { user_id: user, bot_id: bot, team_id: team } = told
  if (user === undefined || bot === undefined) throw new TroubleError(noBotTrouble)
  if (team === undefined || told.is_enterprise_install === true) throw new TroubleError(noWorkspaceTrouble)
  return {
    who: { user, bot, name: told.user ?? user, team, teamName: told.team ?? team },
    scopes: told.response_metadata?.scopes,
  }
}
