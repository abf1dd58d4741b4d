import { PermissionsBitField } from 'discord.js'
import { describe, expect, it } from 'vitest'
import {
  inviteLink,
  optionalPermissions,
  permissionBits,
  permissions,
} from '../../../src/platforms/discord/permissions.ts'

describe('the permissions', () => {
  it('are the least there are, each with its reason', () => {
    const all = new PermissionsBitField(permissions.map(({ bit }) => bit))
    expect(all.toArray().toSorted()).toEqual([
      'AttachFiles',
      'CreatePublicThreads',
      'ReadMessageHistory',
      'SendMessages',
      'SendMessagesInThreads',
      'ViewChannel',
    ])
    for (const { reason } of permissions) expect(reason).toMatch(/^[A-Z].*\.$/)
  })

  it('that only some want are no part of the link, and say so', () => {
    for (const { bit, reason } of optionalPermissions) {
      expect(permissionBits & bit).toBe(0n)
      expect(reason).toMatch(/^Not asked for\. .*\.$/)
    }
  })

  it('stand in the link that adds the bot to a server', () => {
    const link = new URL(inviteLink('42'))
    expect(link.searchParams.get('client_id')).toBe('42')
    expect(link.searchParams.get('scope')).toBe('bot applications.commands')
    expect(BigInt(link.searchParams.get('permissions') ?? 0)).toBe(
      permissions.reduce((sum, { bit }) => sum | bit, 0n),
    )
  })
})
