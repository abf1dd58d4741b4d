import { PermissionFlagsBits } from 'discord.js'

/** A permission that the bot asks for, as Discord's settings name it, and what for. */
export type Permission = { readonly bit: bigint; readonly name: string; readonly reason: string }

/** All that the bot asks for when it is added to a server; what a README says of it is made from this list. */
export const permissions: readonly Permission[] = [
  {
    bit: PermissionFlagsBits.ViewChannel,
    name: 'View Channel',
    reason: 'Without it Discord does not tell the bot that somebody mentioned it there.',
  },
  {
    bit: PermissionFlagsBits.SendMessages,
    name: 'Send Messages',
    reason: 'The bot answers where it is mentioned, and replies to a message with a passage when asked to.',
  },
  {
    bit: PermissionFlagsBits.SendMessagesInThreads,
    name: 'Send Messages in Threads',
    reason: 'The same in a thread.',
  },
  {
    bit: PermissionFlagsBits.ReadMessageHistory,
    name: 'Read Message History',
    reason: 'Discord lets only those reply to a message who may read it; the bot reads no other one.',
  },
  {
    bit: PermissionFlagsBits.AttachFiles,
    name: 'Attach Files',
    reason: 'The bot draws how a group or a member is doing, and gives cards and results as files.',
  },
  {
    bit: PermissionFlagsBits.CreatePublicThreads,
    name: 'Create Public Threads',
    reason: 'Where a group wants it, the question of the day has a thread to talk about it.',
  },
]

/** What the bot does not ask for: whoever runs a server gives it where it is wanted. */
export const optionalPermissions: readonly Permission[] = [
  {
    bit: PermissionFlagsBits.MentionEveryone,
    name: 'Mention @everyone, @here, and All Roles',
    reason:
      'Not asked for. Give it only where the question of the day is to notify everybody, or a role that not everyone may mention.',
  },
]

/** All of them as Discord's bit set. */
export const permissionBits: bigint = permissions.reduce((sum, { bit }) => sum | bit, 0n)

/**
 * The link that adds the bot to a server: the scopes `bot` and `applications.commands`, and the permissions as the
 * decimal bit set that Discord takes (docs: OAuth2, Bot Authorization Flow).
 */
export function inviteLink(applicationId: string): string {
  return `${authorize}?client_id=${applicationId}&scope=bot+applications.commands&permissions=${permissionBits}`
}

/** The link by which one person installs the bot for themselves (docs: Application Resource, Installation Context). */
export function personalLink(applicationId: string): string {
  return `${authorize}?client_id=${applicationId}&integration_type=1&scope=applications.commands`
}

const authorize = 'https://discord.com/oauth2/authorize'
