import { describe, expect, it } from 'vitest'
import { createMembers, type UserFacts } from '../../../src/platforms/slack/members.ts'

const day = 24 * 60 * 60_000

/** Members whose facts a test writes down, on a clock that it turns. */
function made(facts: Record<string, UserFacts>): {
  readonly members: ReturnType<typeof createMembers>
  readonly asked: readonly string[]
  wait(milliseconds: number): void
} {
  const asked: string[] = []
  let now = 0
  const members = createMembers(
    async (user) => {
      asked.push(user)
      return facts[user]
    },
    () => now,
  )
  return {
    members,
    asked,
    wait: (milliseconds) => {
      now += milliseconds
    },
  }
}

describe('the members of a workspace', () => {
  it('have names and time zones where Slack tells them, and none where it does not', async () => {
    const { members, asked } = made({ U01: { tz: 'Asia/Seoul', real_name: 'Ada King' } })
    expect([await members.nameOf('U01'), await members.zoneOf('U01')]).toEqual(['Ada King', 'Asia/Seoul'])
    expect(asked).toEqual(['U01'])
    expect([await members.nameOf('U02'), await members.zoneOf('U02')]).toEqual([undefined, undefined])
  })

  it('are called as they call themselves, and spoken to in their language', async () => {
    const { members } = made({
      U01: { locale: 'ko-KR', real_name: 'Ada King', profile: { display_name: 'Ada' } },
      U02: { locale: 'pt-BR', real_name: 'Grace Hill', profile: { display_name: ' ' } },
      U03: { name: 'mary' },
    })
    expect(await members.find('U01', 'ada')).toEqual({ name: 'Ada', language: 'ko' })
    expect(await members.find('U02', 'grace')).toEqual({ name: 'Grace Hill', language: 'en' })
    expect(await members.find('U03', undefined)).toEqual({ name: 'mary', language: 'en' })
  })

  it('are spoken to in English, by the name in the event, where Slack does not tell, and asked for again', async () => {
    const facts: Record<string, UserFacts> = {}
    const { members } = made(facts)
    expect(await members.find('U01', 'ada')).toEqual({ name: 'ada', language: 'en' })
    expect(await members.find('U01', undefined)).toEqual({ name: 'U01', language: 'en' })
    facts['U01'] = { locale: 'fr-FR', real_name: 'Ada' }
    expect(await members.find('U01', 'ada')).toEqual({ name: 'Ada', language: 'fr' })
  })

  it('are asked for once a day, and as hosts every five minutes', async () => {
    const { members, asked, wait } = made({ U01: { is_admin: true } })
    await members.find('U01', undefined)
    await members.isHost('U01', 'T01')
    wait(5 * 60_000 - 1)
    await members.isHost('U01', 'T01')
    expect(asked).toHaveLength(1)
    wait(1)
    await members.isHost('U01', 'T01')
    expect(asked).toHaveLength(2)
    wait(day - 1)
    await members.find('U01', undefined)
    expect(asked).toHaveLength(2)
    wait(1)
    await members.find('U01', undefined)
    expect(asked).toHaveLength(3)
  })

  it('stay as they were known where Slack does not tell any more, but for what hosts may do', async () => {
    const facts: Record<string, UserFacts> = { U01: { locale: 'ko-KR', real_name: 'Ada', is_admin: true } }
    const { members, wait } = made(facts)
    await members.find('U01', undefined)
    delete facts['U01']
    wait(5 * 60_000)
    expect(await members.isHost('U01', 'T01')).toBe(false)
    expect(await members.find('U01', undefined)).toEqual({ name: 'Ada', language: 'ko' })
    wait(2 * day)
    expect(await members.find('U01', undefined)).toEqual({ name: 'Ada', language: 'ko' })
  })

  it('are asked for once where they do two things at a time', async () => {
    const { members, asked } = made({ U01: {} })
    await Promise.all([members.find('U01', undefined), members.find('U01', undefined)])
    expect(asked).toHaveLength(1)
  })

  it('are hosts as admins and owners of this workspace, and not of another one', async () => {
    const { members } = made({
      U01: { is_admin: true, team_id: 'T01' },
      U02: { is_owner: true },
      U03: { team_id: 'T01' },
      U04: { is_admin: true, team_id: 'T99' },
      U05: { is_admin: true, team_id: 'T99', enterprise_user: { teams: ['T01'] } },
    })
    const hosts = await Promise.all(
      ['U01', 'U02', 'U03', 'U04', 'U05', 'U06'].map((user) => members.isHost(user, 'T01')),
    )
    expect(hosts).toEqual([true, true, false, false, true, false])
  })

  it('are forgotten, the first ones first, beyond ten thousand', async () => {
    const { members, asked } = made({ U0: { name: 'first' } })
    for (let i = 0; i <= 10_000; i += 1) await members.find(`U${i}`, undefined)
    const before = asked.length
    await members.find('U0', undefined)
    expect(asked.length).toBe(before)
  })
})
