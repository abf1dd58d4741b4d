import { startHello } from './chat-hello.ts'
import { startVerbatim } from './chat-verbatim.ts'

/** Where the stand-ins are. */
export type Addresses = {
  readonly discord?: { readonly token: string; readonly apiUrl: string }
  readonly slack?: { readonly botToken: string; readonly appToken: string; readonly apiUrl: string }
}

/** What a bot is told on its command line, as JSON. */
export type BotOptions = { readonly at: Addresses } & (
  | {
      readonly side: 'verbatim'
      readonly passages: number
      /** Where its store is to be. */
      readonly database: string
    }
  | {
      readonly side: 'bare'
      /** The bodies that it answers with, as JSON. */
      readonly answers: Readonly<Record<keyof Addresses, string>>
    }
)

/** What a bot says to the bench: that it is there, or what it has used of the processor, in ms. */
export type Word = { readonly ready: true } | { readonly cpuMs: number }

/**
 * One side of `npm run bench:chat`, in a process of its own: a bot that answers at the addresses given. It tells what
 * it has used of the processor whenever it is spoken to, and leaves when nobody is there to speak to it.
 */
const options: BotOptions = JSON.parse(process.argv[2] ?? '')
const stop = await (options.side === 'bare' ? startHello(options) : startVerbatim(options))

process.on('message', () => {
  const { user, system } = process.cpuUsage()
  say({ cpuMs: (user + system) / 1000 })
})
process.on('disconnect', () => stop())
say({ ready: true })

function say(word: Word): void {
  process.send?.(word)
}
