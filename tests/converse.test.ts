import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { seen } from './support/web/read-html.ts'
import { visitor } from './support/web/visitor.ts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** A run of the program at a port of its own; `link` is that of the quotation that answered a question at the terminal. */
type Run = { readonly port: number; readonly link: string; readonly said: () => string }

/** Runs the program with a folder of one reading, and asks it a question. It ends with the test. */
async function converse(env: Readonly<Record<string, string>>): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-converse-'))
  writeFileSync(
    join(folder, 'keepers.txt'),
    'On Keepers\n\nThe keeper trims the lamp at dusk and at midnight.\n',
  )
  const port = await freePort()
  const child = spawn(process.execPath, [main, '--knowledge', folder], {
    cwd: folder,
    env: { LANG: 'C.UTF-8', WEB_PORT: String(port), ...env },
  })
  onTestFinished(async () => {
    const ended = once(child, 'exit')
    child.stdin.end()
    await ended
  })
  let said = ''
  child.stderr.on('data', (chunk) => (said += chunk))
  child.stdin.write('When is the lamp trimmed?\n')
  const link = await new Promise<string>((resolve, reject) => {
    let output = ''
    child.on('exit', () => reject(new Error(`The program left: ${said}`)))
    child.stdout.on('data', (chunk) => {
      output += chunk
      const [whole] = /https?:\/\/\S+\/r\/\S+#quote/.exec(output) ?? []
      if (whole !== undefined) resolve(whole)
    })
  })
  return { port, link, said: () => said }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('A server that listens has a port')
  return address.port
}

describe('a talk at the terminal', () => {
  it('is had in a browser of this machine too, which is told nothing of the machine', async () => {
    const { port, link, said } = await converse({})
    expect(link).toContain(`http://127.0.0.1:${port}/r/`)
    expect((await fetch(link)).status).toBe(200)
    const browser = visitor(`http://127.0.0.1:${port}`)
    await browser.open()
    const [, answer] = await browser.say('/study doctor')
    // What is wrong with the machine is said at the terminal: somebody else may sit at the browser.
    expect(answer && seen(answer)).toContain('1 document')
    expect(answer && seen(answer)).not.toContain('is in order')
    expect(said()).toBe('')
  })

  it.each([{ WEB_HOST: '0.0.0.0' }, { READER_URL: 'https://read.example' }])(
    'is not had in a browser where others could open the page: %o',
    async (env) => {
      const { port, link, said } = await converse(env)
      expect(said()).toContain(
        `is not served where others could open it: ${Object.entries(env)[0]?.join(' is ')}.`,
      )
      const here = `http://127.0.0.1:${port}`
      expect((await fetch(new URL(link).pathname.replace(/^/, here))).status).toBe(200)
      for (const path of ['/', '/chat/news', '/chat/suggest?line=/', '/chat/script.js']) {
        expect([path, (await fetch(here + path)).status]).toEqual([path, 404])
      }
    },
  )
})
