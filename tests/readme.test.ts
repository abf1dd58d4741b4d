import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import pkg from '../package.json' with { type: 'json' }
import { registered } from '../src/bot/registered.ts'
import { findReferences } from '../src/cite/find-references.ts'
import { permissions } from '../src/platforms/discord/permissions.ts'
import { appScope, botScopes } from '../src/platforms/slack/scopes.ts'
import { wordsIn } from '../src/view/words.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** A command of a console block, with the lines that the readme says it prints; `…` stands for any lines. */
type Shown = { readonly command: string; readonly output: readonly string[] }

const shown = [...readme.matchAll(/^```console\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) => {
  const commands: { command: string; output: string[] }[] = []
  for (const line of block.trimEnd().split('\n')) {
    if (line.startsWith('$ ')) commands.push({ command: line.slice(2), output: [] })
    else commands.at(-1)?.output.push(line)
  }
  return commands
})
const scripted = shown.filter(({ command }) => /^npm run -s (?:ask|quiz)/.test(command))

describe('the readme', () => {
  it.each(scripted)('prints what it shows for: $command', async ({ command, output }: Shown) => {
    const printed = await run(command)
    expect(printed).toMatch(patternOf(output))
  })

  it('opens a session with the bundled readings by npm start', async () => {
    const printed = await run('printf "sources\\nquit\\n" | npm start --silent')
    expect(printed).toContain('Glossary of the US–ROK Alliance')
    expect(printed.match(/^ {1,3}\d+ {2}\S/gm)).toHaveLength(15)
  })

  it('names only scripts that there are, and all of them', () => {
    const named = [...readme.matchAll(/\bnpm (?:run (?:-s )?)?(\w+(?::\w+)?)/g)].map(([, name]) => name)
    const scripts = Object.keys(pkg.scripts)
    expect(named.filter((name) => name !== 'ci' && !scripts.includes(name ?? ''))).toEqual([])
    expect(scripts.filter((script) => !named.includes(script) && !script.includes(':'))).toEqual([])
  })

  it('says of every permission and scope why it is asked for, as the program does', () => {
    const rows = [
      ...permissions.map(({ name, reason }) => `| ${name} | ${reason} |`),
      ...botScopes.map(({ name, reason }) => `| \`${name}\` | ${reason} |`),
    ]
    expect(rows.filter((row) => !readme.includes(`${row}\n`))).toEqual([])
    expect(readme).toContain(`\`${appScope}\``)
  })

  it('names every command that chat clients are told of, and no other', () => {
    const members = readme.slice(
      readme.indexOf('## What members can do'),
      readme.indexOf('## What it stores'),
    )
    const words = wordsIn('en')
    for (const command of registered) {
      expect(members).toContain(command.kind === 'slash' ? `/${command.name}` : command.title(words))
    }
    const slashes = [...members.matchAll(/`\/(\w+)/g)].map(([, name]) => name)
    const names: readonly string[] = registered.map(({ name }) => name)
    expect(slashes.filter((name) => !names.includes(name ?? ''))).toEqual([])
    for (const label of ['more', 'wider', 'share', 'followUp', 'unhelpful'] as const) {
      expect(members).toContain(words.buttons[label])
    }
  })

  it('gives examples of references that are references', () => {
    const examples = [...readme.matchAll(/\[\[[^\]]+\]\]/g)].map(([example]) => example)
    expect(examples.length).toBeGreaterThan(5)
    expect(examples.filter((example) => findReferences(example).length !== 1)).toEqual([])
  })

  it('explains every variable of .env.example, and the other way round', () => {
    const example = readFileSync(join(root, '.env.example'), 'utf8')
    const settings = readme.slice(readme.indexOf('## Settings'), readme.indexOf('## Development'))
    const variables = [...example.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name)
    expect(variables.length).toBeGreaterThan(0)
    expect(variables.filter((name) => !settings.includes(`\`${name}\``))).toEqual([])
    const read = readFileSync(join(root, 'src/config.ts'), 'utf8').match(/(?<=')[A-Z]+_[A-Z_]+(?=')/g)
    expect([...new Set(read)].sort()).toEqual([...variables].sort())
  })
})

/** Runs a line as a reader would type it, in a terminal of 80 columns without colour. */
async function run(line: string): Promise<string> {
  const { PATH } = process.env
  const env = {
    PATH: `${dirname(process.execPath)}:${PATH}`,
    HOME: process.env['HOME'],
    NO_COLOR: '1',
    COLUMNS: '80',
    LANG: 'C.UTF-8',
  }
  const { stdout } = await promisify(execFile)('sh', ['-c', line], { cwd: root, env, maxBuffer: 1 << 24 })
  return stdout
}

/** The lines in order, with anything where the readme has an ellipsis. */
function patternOf(lines: readonly string[]): RegExp {
  const escaped = lines.map((line) =>
    line === '…' ? '[\\s\\S]*?' : line.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
  )
  return new RegExp(`^${escaped.join('\\s*')}`)
}
