import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { ConfigError, readConfig, readEnvironment } from '../src/config.ts'

describe('the settings', () => {
  it('are the bundled readings and no history where nobody says otherwise', () => {
    expect(readConfig({}, [], '/bundled')).toEqual({
      knowledge: ['/bundled'],
      isBundled: true,
      historyFile: undefined,
    })
  })

  it('take one folder or several from KNOWLEDGE_DIR, without the blanks around them', () => {
    const several = readConfig({ KNOWLEDGE_DIR: ` a ${delimiter}${delimiter}b c` }, [], '/bundled')
    expect(several).toMatchObject({ knowledge: ['a', 'b c'], isBundled: false })
  })

  it('take an empty KNOWLEDGE_DIR for none', () => {
    expect(readConfig({ KNOWLEDGE_DIR: ' ' }, [], '/bundled').isBundled).toBe(true)
  })

  it('let folders of the command line win over the environment', () => {
    const args = ['--knowledge', 'one', '--knowledge=two']
    expect(readConfig({ KNOWLEDGE_DIR: 'three' }, args, '/bundled').knowledge).toEqual(['one', 'two'])
  })

  it('keep the history where HISTORY_FILE says', () => {
    expect(readConfig({ HISTORY_FILE: '/home/me/.history' }, [], '/b').historyFile).toBe('/home/me/.history')
  })

  it('list all that is wrong at once, each with what to do', () => {
    const read = (): unknown =>
      readConfig({ HISTORY_FILE: 'history' }, ['--knowlege', 'x', '--knowledge'], '/b')
    expect(read).toThrow(ConfigError)
    expect(read).toThrow(
      /--knowlege means nothing here.*\n.*x means nothing here.*\n--knowledge needs a folder.*\nHISTORY_FILE.*whole path/,
    )
  })
})

describe('the environment', () => {
  const here = process.cwd()
  afterEach(() => {
    process.chdir(here)
    delete process.env['HISTORY_FILE']
    delete process.env['KNOWLEDGE_DIR']
  })

  it('is what the process has, over what .env says', () => {
    process.chdir(mkdtempSync(join(tmpdir(), 'verbatim-env-')))
    writeFileSync('.env', 'KNOWLEDGE_DIR=from-file\nHISTORY_FILE="/from/file"\n')
    process.env['KNOWLEDGE_DIR'] = 'from-process'
    const env = readEnvironment()
    expect(env['KNOWLEDGE_DIR']).toBe('from-process')
    expect(env['HISTORY_FILE']).toBe('/from/file')
  })

  it('does not need a .env, and leaves the process as it was', () => {
    process.chdir(mkdtempSync(join(tmpdir(), 'verbatim-env-')))
    const before = { ...process.env }
    expect(readEnvironment()['KNOWLEDGE_DIR']).toBeUndefined()
    expect({ ...process.env }).toEqual(before)
  })

  it('says what to do about a .env that cannot be read', () => {
    process.chdir(mkdtempSync(join(tmpdir(), 'verbatim-env-')))
    mkdirSync('.env')
    expect(readEnvironment).toThrow(/\.env could not be read .*Mend the file or remove it/)
  })
})
