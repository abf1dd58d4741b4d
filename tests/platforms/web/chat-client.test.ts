import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const here = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

// What runs in the browser knows a page and no Node, so it is a project of its own beside that of all the rest.
it('is what the type checker takes for the script of a page', async () => {
  const checked = promisify(execFile)(here('node_modules/.bin/tsc'), [
    ...['--project', here('src/platforms/web/chat-client.tsconfig.json'), '--pretty', 'false'],
  ])
  const { stdout } = await checked.catch((error: { readonly stdout: string }) => error)
  expect(stdout).toBe('')
}, 60_000)
