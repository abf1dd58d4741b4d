import { describe, expect, it } from 'vitest'
import { createOutlet } from '../../../src/platforms/terminal/outlet.ts'
import { brokenPipe, createScreen } from '../../support/streams.ts'

describe('an outlet', () => {
  it('writes in order and says that there is room', async () => {
    const screen = createScreen()
    const outlet = createOutlet(screen)
    expect(await outlet.write('one ')).toBe(true)
    expect(await outlet.write('two')).toBe(true)
    await screen.until((shown) => shown === 'one two')
  })

  it('waits for a slow reader', async () => {
    const reader = Promise.withResolvers<void>()
    const outlet = createOutlet(createScreen(() => reader.promise))
    let isThrough = false
    const writing = outlet.write('x'.repeat(1000)).then(() => {
      isThrough = true
    })
    await new Promise((resolve) => setImmediate(resolve))
    expect(isThrough).toBe(false)
    reader.resolve()
    await writing
    expect(isThrough).toBe(true)
  })

  it('says quietly that nobody reads any longer', async () => {
    const outlet = createOutlet(createScreen(brokenPipe))
    expect(await outlet.write('x'.repeat(1000))).toBe(false)
    expect(await outlet.write('more')).toBe(false)
    await outlet.ended
  })

  it('takes a stream that was closed for one that nobody reads', async () => {
    const screen = createScreen()
    const outlet = createOutlet(screen)
    screen.destroy()
    await outlet.ended
    expect(await outlet.write('x')).toBe(false)
  })

  it('can be made of a stream that is closed already', async () => {
    const screen = createScreen()
    screen.destroy()
    await new Promise((resolve) => screen.on('close', resolve))
    expect(await createOutlet(screen).write('x')).toBe(false)
  })

  it('throws what else is wrong', async () => {
    const outlet = createOutlet(createScreen(() => Promise.reject(new Error('disk full'))))
    await expect(outlet.write('x'.repeat(1000))).rejects.toThrow('disk full')
    await expect(outlet.write('again')).rejects.toThrow('disk full')
  })

  it('throws what went wrong between two writes, though the stream is closed since', async () => {
    const screen = createScreen()
    const outlet = createOutlet(screen)
    screen.destroy(new Error('disk full'))
    await new Promise((resolve) => screen.on('close', resolve))
    await expect(outlet.write('again')).rejects.toThrow('disk full')
  })
})
