import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isObject, type JsonObject, objectAt, parseJson, textAt } from './json.ts'

/** JSON Schemas of what Slack's own type declarations allow: of blocks and views, and of an app's manifest. */
export type SlackSchemas = { readonly blocks: JsonObject; readonly manifest: JsonObject }

const modules = new URL('../../../node_modules/', import.meta.url)
const cache = new URL('.cache/verbatim/', modules)

/**
 * The schemas of the installed `@slack/types` and `@slack/web-api`. Made on first use (a few seconds) and then kept
 * beside the packages, under a name that changes with their versions; the copy is never part of the project. Tests that
 * start a stand-in in each case call it before, with more time than a case has.
 */
export async function loadSchemas(): Promise<SlackSchemas> {
  const versions = ['@slack/types', '@slack/web-api', 'ts-json-schema-generator'].map(versionOf)
  const file = fileURLToPath(new URL(`slack-schemas-${versions.join('-')}.json`, cache))
  return readSchemas(file) ?? (await makeSchemas(file))
}

async function makeSchemas(file: string): Promise<SlackSchemas> {
  const [blocks, manifest] = [
    await generate('@slack/types/dist/index.d.ts', [
      'View',
      'KnownBlock',
      'OptionGroup',
      'MessageAttachment',
    ]),
    await generate('@slack/web-api/dist/types/request/manifest.d.ts', ['Manifest']),
  ]
  mkdirSync(cache, { recursive: true })
  // Several test processes may make it at once; a rename shows each of them a whole file or none.
  const part = `${file}.${process.pid}`
  writeFileSync(part, JSON.stringify({ blocks, manifest }))
  renameSync(part, file)
  const made = readSchemas(file)
  if (made === undefined)
    throw new Error(`${file} was just written and holds no schemas: delete it and try again`)
  return made
}

async function generate(declarations: string, names: string[]): Promise<object> {
  const { createGenerator } = await import('ts-json-schema-generator')
  const generator = createGenerator({
    path: fileURLToPath(new URL(declarations, modules)),
    expose: 'all',
    jsDoc: 'none',
    skipTypeCheck: true,
  })
  return generator.createSchema(names)
}

function readSchemas(file: string): SlackSchemas | undefined {
  const text = readIfThere(file)
  const value = text === undefined ? undefined : parseJson(text)
  const [blocks, manifest] = [objectAt(value, 'blocks'), objectAt(value, 'manifest')]
  return isObject(blocks['definitions']) && isObject(manifest['definitions'])
    ? { blocks, manifest }
    : undefined
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return undefined
    throw problem
  }
}

function versionOf(name: string): string {
  const manifest = fileURLToPath(new URL(`${name}/package.json`, modules))
  const version = textAt(parseJson(readFileSync(manifest, 'utf8')), 'version')
  if (version === undefined) throw new Error(`${manifest} names no version: install ${name} again`)
  return version
}
