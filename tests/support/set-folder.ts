import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A temporary folder of the name `toy` with these files; an object is written as JSON, one a line. Gone after the test. */
export function setFolder(files: Readonly<Record<string, string | readonly object[]>>): string {
  const parent = mkdtempSync(join(tmpdir(), 'test-set-'))
  onTestFinished(() => rmSync(parent, { recursive: true }))
  const folder = join(parent, 'toy')
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) {
    const text =
      typeof content === 'string' ? content : content.map((line) => `${JSON.stringify(line)}\n`).join('')
    writeFileSync(join(folder, name), text)
  }
  return folder
}
