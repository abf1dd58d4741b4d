import { writeSync } from 'node:fs'
import { openStore } from '../../src/store/open-store.ts'
import { quiet } from './quiet.ts'
import { exchangeOf } from './samples.ts'

/** Writes without end, eight at a time, and says on its output each id whose write was acknowledged. */
const [, , file = '', round = ''] = process.argv
const store = await openStore(`sqlite:${file}`, quiet)
let next = 0

async function write(): Promise<never> {
  for (;;) {
    const id = `${round}-${next++}`
    await store.exchanges.keep(exchangeOf({ id, at: next }))
    await store.exchanges.claimShare('reading-group', id, next, 1000)
    // Past the buffers of this process: what was said must not die with it.
    writeSync(1, `${id}\n`)
  }
}

await Promise.all(Array.from({ length: 8 }, write))
