import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createDiscordStandIn, type DiscordStandIn } from '../../support/discord/stand-in.ts'

const program = fileURLToPath(new URL('leaving-child.ts', import.meta.url))

/** A program that serves a stand-in, and what it says; it is told to leave by `leave`. */
function start({ token, url }: DiscordStandIn) {
  const child = fork(program, [token, url], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const stopping = Promise.withResolvers<void>()
  let said = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    if (said.includes('stopping')) stopping.resolve()
  })
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve))
  const leave = (): Promise<void> => {
    child.send('leave')
    return stopping.promise
  }
  return { exit, leave, said: () => said.trim().split('\n').toSorted() }
}

describe('a program that is told to leave while it logs in', { timeout: 20_000 }, () => {
  it.each([
    ['is told the way to the gateway', 'GET', /^\/gateway\/bot$/, 0],
    ['is connected', 'UPGRADE', /./, 0],
    ['is greeted', 'HELLO', /./, 0],
    ['is let in', 'READY', /./, 1],
  ] as const)(
    'before it %s leaves, has nothing that holds it, and logs in no more',
    async (_, method, path, logins) => {
      const discord = await createDiscordStandIn()
      onTestFinished(() => discord.close())
      const hold = discord.hold(method, path)
      const { exit, leave, said } = start(discord)
      await hold.came
      await leave()
      hold.release()
      expect(await exit).toBe(0)
      expect(said()).toEqual(['ended', 'stopped', 'stopping'])
      expect(discord.gateway.identified).toBe(logins)
      expect(discord.isConnected()).toBe(false)
    },
  )

  it('leaves while the connection is being made again, too', async () => {
    const discord = await createDiscordStandIn()
    onTestFinished(() => discord.close())
    const { exit, leave } = start(discord)
    await discord.until('the login', () => discord.commandWrites() || undefined)
    const hold = discord.hold('UPGRADE', /./)
    discord.dropSocket()
    await hold.came
    await leave()
    hold.release()
    expect(await exit).toBe(0)
    expect(discord.isConnected()).toBe(false)
  })

  it('leaves where Discord goes away before it is greeted', async () => {
    const discord = await createDiscordStandIn()
    const hold = discord.hold('HELLO', /./)
    const { exit, leave } = start(discord)
    await hold.came
    await leave()
    await discord.close()
    expect(await exit).toBe(0)
  })
})
