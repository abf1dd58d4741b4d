import { describe, expect, it } from 'vitest'
import { noon, placeOf, readingHouse, tokenIn } from '../../support/reading.ts'

const day = 86_400_000

describe('createPages', () => {
  it('gives a short address that leads to the quotation on its page', async () => {
    const link = await (await readingHouse()).linkTo('burnt whale oil')
    expect(link).toMatch(/^https:\/\/read\.example\/r\/[\w.-]+#quote$/)
    expect(tokenIn(link).length).toBeLessThan(90)
    expect(decodeURIComponent(link)).toBe(link)
  })

  it('gives one place the same address for a day, and another one the day after', async () => {
    const { linkTo, clock } = await readingHouse()
    const first = await linkTo('burnt whale oil')
    clock.now = noon + day / 2 - 1
    expect(await linkTo('burnt whale oil')).toBe(first)
    clock.now = noon + day / 2
    expect(await linkTo('burnt whale oil')).not.toBe(first)
  })

  it('gives each place and each community addresses of their own', async () => {
    const { linkTo } = await readingHouse()
    const links = await Promise.all([
      linkTo('burnt whale oil'),
      linkTo('burnt whale'),
      linkTo('burnt whale oil', 'h'),
    ])
    expect(new Set(links).size).toBe(3)
  })

  it('opens for at least seven days and less than eight, whenever in a day it was made', async () => {
    for (const hour of [0, 1, 12, 23.999]) {
      const { linkTo, reader, clock } = await readingHouse()
      const made = Math.floor(noon / day) * day + hour * 3_600_000
      clock.now = made
      const token = tokenIn(await linkTo('burnt whale oil'))
      clock.now = made + 7 * day
      expect(await reader.open(token, { language: 'en' })).toMatchObject({ kind: 'found' })
      clock.now = made + 8 * day
      expect(await reader.open(token, { language: 'en' })).toEqual({ kind: 'expired' })
    }
  })

  it('refuses a place of a document that is not among the readings', async () => {
    const { pages } = await readingHouse()
    const place = { ...placeOf('burnt whale oil'), document: 'elsewhere' }
    await expect(pages.linkTo('g', place)).rejects.toThrow('No document elsewhere')
  })
})
