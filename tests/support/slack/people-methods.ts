import { type Json, type JsonObject, textAt } from './json.ts'
import { conversationOf, hasBot, isKnown, type Method, refuse, type Slack } from './method.ts'
import { type Conversation, ids, type PersonFacts } from './workspace.ts'

const usersRead = () => 'users:read'

/** The methods that tell of people, of conversations, of the token itself; and the gate of Socket Mode. */
export const peopleMethods: Readonly<Record<string, Method>> = {
  'api.test': { token: 'any', run: apiTest },
  'auth.test': { token: 'bot', run: authTest },
  'apps.connections.open': {
    token: 'app',
    run: (_, slack) => ({ ok: true, url: slack.newSocketUrl() }),
  },
  'team.info': { token: 'bot', scope: () => 'team:read', run: teamInfo },
  'users.info': { token: 'bot', scope: usersRead, run: userInfo },
  'users.list': { token: 'bot', scope: usersRead, run: userList },
  'conversations.info': { token: 'bot', scope: readScope, run: conversationInfo },
  'conversations.open': { token: 'bot', scope: () => 'im:write', run: openConversation },
  'conversations.list': { token: 'bot', scope: () => 'channels:read', run: conversationList },
  'conversations.members': { token: 'bot', scope: readScope, run: conversationMembers },
  'assistant.threads.setStatus': { token: 'bot', scope: () => 'assistant:write', run: () => ({ ok: true }) },
  'assistant.threads.setTitle': { token: 'bot', scope: () => 'assistant:write', run: () => ({ ok: true }) },
  'assistant.threads.setSuggestedPrompts': {
    token: 'bot',
    scope: () => 'assistant:write',
    run: () => ({ ok: true }),
  },
}

function apiTest(body: JsonObject): JsonObject {
  const error = textAt(body, 'error')
  return error === undefined ? { ok: true, args: body } : refuse(error, { args: body })
}

function authTest(_: JsonObject, slack: Slack): JsonObject {
  return {
    ok: true,
    url: `https://${ids.domain}.slack.com/`,
    team: ids.teamName,
    user: slack.workspace.botName,
    team_id: ids.team,
    user_id: ids.botUser,
    bot_id: ids.bot,
    is_enterprise_install: false,
  }
}

function teamInfo(): JsonObject {
  const { team, teamName, domain } = ids
  return {
    ok: true,
    team: { id: team, name: teamName, domain, email_domain: '', url: `https://${domain}.slack.com/` },
  }
}

function userInfo(body: JsonObject, slack: Slack): JsonObject {
  const person = slack.workspace.people.get(textAt(body, 'user') ?? '')
  const withLocale = isTrue(body['include_locale'])
  if (person === undefined) return refuse('user_not_found')
  return { ok: true, user: userPayload(person, slack.workspace.now(), withLocale) }
}

function userList(body: JsonObject, slack: Slack): JsonObject {
  const all = [...slack.workspace.people.values()]
  return page(body, 'members', all, (one) =>
    userPayload(one, slack.workspace.now(), isTrue(body['include_locale'])),
  )
}

function conversationInfo(body: JsonObject, slack: Slack): JsonObject {
  const conversation = slack.workspace.conversations.get(textAt(body, 'channel') ?? '')
  if (conversation === undefined || !isKnown(conversation)) return refuse('channel_not_found')
  return { ok: true, channel: conversationPayload(conversation) }
}

function openConversation(body: JsonObject, slack: Slack): JsonObject {
  const users = (textAt(body, 'users') ?? '').split(',').filter((user) => user !== '')
  const conversation = users.length === 1 ? conversationOf(slack, users[0]) : undefined
  if (users.length > 1) return refuse('not_allowed_token_type')
  return conversation === undefined || conversation.kind !== 'im'
    ? refuse('user_not_found')
    : { ok: true, channel: { id: conversation.id } }
}

function conversationList(body: JsonObject, slack: Slack): JsonObject {
  const types = (textAt(body, 'types') ?? 'public_channel').split(',')
  const names = { public: 'public_channel', private: 'private_channel', im: 'im' }
  const all = [...slack.workspace.conversations.values()]
  const asked = all.filter((one) => isKnown(one) && types.includes(names[one.kind]))
  return page(body, 'channels', asked, conversationPayload)
}

function conversationMembers(body: JsonObject, slack: Slack): JsonObject {
  const conversation = slack.workspace.conversations.get(textAt(body, 'channel') ?? '')
  if (conversation === undefined || !isKnown(conversation)) return refuse('channel_not_found')
  return page(body, 'members', [...conversation.members], (member) => member)
}

function readScope(body: JsonObject, slack: Slack): string {
  const kind = slack.workspace.conversations.get(textAt(body, 'channel') ?? '')?.kind ?? 'public'
  return { public: 'channels:read', private: 'groups:read', im: 'im:read' }[kind]
}

function userPayload(person: PersonFacts, now: number, withLocale: boolean): JsonObject {
  const { id, name, realName, displayName, timeZone } = person
  const names = { real_name: realName, real_name_normalized: realName }
  return {
    id,
    team_id: ids.team,
    name,
    deleted: false,
    real_name: realName,
    tz: timeZone,
    tz_label: timeZone,
    tz_offset: offsetOf(timeZone, now),
    profile: { ...names, display_name: displayName, display_name_normalized: displayName, team: ids.team },
    is_admin: person.isAdmin || person.isOwner,
    is_owner: person.isOwner,
    is_primary_owner: false,
    is_restricted: false,
    is_ultra_restricted: false,
    is_bot: false,
    is_app_user: false,
    updated: 1_700_000_000,
    ...(withLocale ? { locale: person.locale } : {}),
  }
}

/** Seconds east of Greenwich. */
function offsetOf(timeZone: string, now: number): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(now)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60)
}

function conversationPayload(conversation: Conversation): JsonObject {
  const { id, name, kind, members } = conversation
  if (kind === 'im') {
    const user = [...members].find((member) => member !== ids.botUser) ?? ''
    return { id, is_im: true, is_archived: false, user, is_org_shared: false, is_user_deleted: false }
  }
  return {
    id,
    name,
    name_normalized: name,
    is_channel: kind === 'public',
    is_group: kind === 'private',
    is_im: false,
    is_mpim: false,
    is_private: kind === 'private',
    is_archived: false,
    is_general: false,
    is_member: hasBot(conversation),
    is_ext_shared: false,
    is_org_shared: false,
    num_members: members.size,
    topic: { value: '', creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
  }
}

/** A page of a list; the cursor is where the next one starts. */
function page<Item>(
  body: JsonObject,
  key: string,
  all: readonly Item[],
  show: (item: Item) => Json,
): JsonObject {
  const start = Number(textAt(body, 'cursor') ?? '0')
  const limit = Number(body['limit'] ?? 100) || 100
  if (!Number.isInteger(start) || start < 0) return refuse('invalid_cursor')
  const next = start + limit < all.length ? String(start + limit) : ''
  return {
    ok: true,
    [key]: all.slice(start, start + limit).map(show),
    response_metadata: { next_cursor: next },
  }
}

/** Flags come as words in a form, and as themselves in JSON. */
function isTrue(value: Json): boolean {
  return value === true || value === 'true' || value === '1'
}
