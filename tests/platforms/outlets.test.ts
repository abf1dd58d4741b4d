import { describe, expect, it } from 'vitest'
import type { Outlet } from '../../src/bot/request.ts'
import { outletOf } from '../../src/platforms/outlets.ts'
import type { Platform } from '../../src/platforms/platform.ts'
import { viewOf } from '../support/scripted-bot.ts'

/** A platform that says to which ids it was told to speak. */
function platform(name: string, heard: string[]): Platform {
  const note = async (id: string) => {
    heard.push(`${name} ${id}`)
    return { kind: 'posted', message: `${name}:message` } as const
  }
  const outlet: Outlet = { post: note, direct: note, edit: note, zoneOf: async () => `Zone/${name}` }
  return { name, outlet, start: async () => undefined, examine: async () => [], stop: async () => undefined }
}

const once = { key: 'k', isRetry: false }

describe('the outlet of several platforms', () => {
  it('speaks on the one whose id it is', async () => {
    const heard: string[] = []
    const outlet = outletOf([platform('here', heard), platform('there', heard)])
    expect(await outlet.post('there:c', viewOf('x'), once)).toEqual({
      kind: 'posted',
      message: 'there:message',
    })
    await outlet.direct('here:p', viewOf('x'), once)
    await outlet.edit('there:c:m', viewOf('x'))
    expect(heard).toEqual(['there there:c', 'here here:p', 'there there:c:m'])
    expect(await outlet.zoneOf('here:p')).toBe('Zone/here')
  })

  it('finds nobody for an id of none of them, nor for one that merely begins alike', async () => {
    const heard: string[] = []
    const outlet = outletOf([platform('here', heard)])
    for (const id of ['there:c', 'hereabouts:c', 'here', '']) {
      expect(await outlet.post(id, viewOf('x'), once)).toEqual({ kind: 'gone' })
      expect(await outlet.direct(id, viewOf('x'), once)).toEqual({ kind: 'gone' })
      expect(await outlet.edit(id, viewOf('x'))).toEqual({ kind: 'gone' })
      expect(await outlet.zoneOf(id)).toBeUndefined()
    }
    expect(heard).toEqual([])
  })
})
