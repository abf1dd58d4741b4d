import { type Language, languageOf } from '../../view/language.ts'

/** What the bot must know of a person. */
export type Member = { readonly name: string; readonly language: Language }

/** What Slack says of a person, of `users.info`. */
export type UserFacts = {
  readonly team_id?: string
  readonly locale?: string
  readonly tz?: string
  readonly name?: string
  readonly real_name?: string
  readonly profile?: { readonly display_name?: string }
  readonly is_admin?: boolean
  readonly is_owner?: boolean
  readonly enterprise_user?: { readonly teams?: readonly string[] }
}

/** The people of a workspace, looked up when needed and kept in memory for a while, never elsewhere. */
export type Members = {
  /** In English, and by the name in the event, where Slack does not tell. */
  find(user: string, named: string | undefined): Promise<Member>
  /** What a person is called; undefined where Slack does not tell. */
  nameOf(user: string): Promise<string | undefined>
  /** Whether a person runs the workspace `team`; not, where Slack does not tell. */
  isHost(user: string, team: string): Promise<boolean>
  /** The IANA zone that a person has set; undefined where Slack does not tell. */
  zoneOf(user: string): Promise<string | undefined>
}

type Known = { readonly at: number; readonly facts: Promise<UserFacts | undefined> }

const day = 24 * 60 * 60_000
const fiveMinutes = 5 * 60_000
const mostKnown = 10_000

/** Nobody known yet. Where `lookUp` gives undefined, since Slack does not tell, what was known before stays. */
export function createMembers(
  lookUp: (user: string) => Promise<UserFacts | undefined>,
  now: () => number,
): Members {
  const known = new Map<string, Known>()
  const facts = async (user: string, age: number): Promise<UserFacts | undefined> => {
    const kept = known.get(user)
    if (kept !== undefined && now() - kept.at < age) return kept.facts
    const asked = { at: now(), facts: lookUp(user) }
    known.delete(user)
    known.set(user, asked)
    const [oldest] = known.keys()
    if (known.size > mostKnown && oldest !== undefined) known.delete(oldest)
    const told = await asked.facts
    if (told === undefined && known.get(user) === asked) {
      if (kept === undefined) known.delete(user)
      else known.set(user, kept)
    }
    return told
  }
  const lately = async (user: string): Promise<UserFacts | undefined> =>
    (await facts(user, day)) ?? (await known.get(user)?.facts)
  return {
    zoneOf: async (user) => (await lately(user))?.tz,
    nameOf: async (user) => {
      const told = await lately(user)
      return told === undefined ? undefined : nameOf(told, user)
    },
    find: async (user, named) => {
      const told = await lately(user)
      return {
        name: told === undefined ? (named ?? user) : nameOf(told, user),
        language: languageOf(told?.locale),
      }
    },
    isHost: async (user, team) => {
      const told = await facts(user, fiveMinutes)
      return told !== undefined && isOf(told, team) && (told.is_admin === true || told.is_owner === true)
    },
  }
}

/** As people see each other in Slack: the display name if one is set, else the full name. */
function nameOf({ profile, real_name, name }: UserFacts, user: string): string {
  return (
    [profile?.display_name, real_name, name].find((part) => part !== undefined && part.trim() !== '') ?? user
  )
}

/** Somebody who runs another workspace is a guest here. */
function isOf({ team_id, enterprise_user }: UserFacts, team: string): boolean {
  return team_id === undefined || team_id === team || (enterprise_user?.teams ?? []).includes(team)
}
