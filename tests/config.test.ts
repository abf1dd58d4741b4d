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
      database: 'sqlite::memory:',
      discord: undefined,
      slack: undefined,
      web: { host: '127.0.0.1', port: 4180, isAnyPort: true },
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

describe('the settings of the chats', () => {
  const read = (env: Record<string, string>): ReturnType<typeof readConfig> => readConfig(env, [], '/b')
  const bot = { SLACK_BOT_TOKEN: 'xoxb-1' }

  it('put a platform on by its tokens, and keep what must last in a file then', () => {
    const both = read({ DISCORD_TOKEN: ' a.b.c ', ...bot, SLACK_APP_TOKEN: 'xapp-1' })
    expect(both.discord).toEqual({ token: 'a.b.c', readsMessages: false })
    expect(both.slack).toEqual({ botToken: 'xoxb-1', appToken: 'xapp-1', readsMessages: false })
    expect(both.database).toBe('sqlite:.data/verbatim.db')
    expect(read({ DISCORD_TOKEN: 'x', DATABASE_URL: 'postgres://h/d' }).database).toBe('postgres://h/d')
  })

  it('take a signing secret for requests that Slack sends, unless there is a socket', () => {
    const secret = { ...bot, SLACK_SIGNING_SECRET: 's' }
    expect(read(secret).slack?.http).toEqual({ signingSecret: 's', host: '127.0.0.1', port: 3000 })
    expect(read({ ...secret, SLACK_PORT: '8080', SLACK_HOST: '::1' }).slack?.http).toMatchObject({
      host: '::1',
      port: 8080,
    })
    expect(read({ ...secret, SLACK_APP_TOKEN: 'xapp-1' }).slack).toEqual({
      botToken: 'xoxb-1',
      appToken: 'xapp-1',
      readsMessages: false,
    })
  })

  it('take other servers of the same protocols', () => {
    const env = { DISCORD_TOKEN: 'x', DISCORD_API_URL: 'http://127.0.0.1:1/api' }
    expect(read(env).discord?.apiUrl).toBe('http://127.0.0.1:1/api')
    const slack = { ...bot, SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: 'http://127.0.0.1:2/api/' }
    expect(read(slack).slack?.apiUrl).toBe('http://127.0.0.1:2/api/')
  })

  it('let a bot read what is not said to it only where somebody switched it on', () => {
    const slack = { ...bot, SLACK_APP_TOKEN: 'xapp-1' }
    expect(read({ ...slack, SLACK_READ_MESSAGES: 'on' }).slack?.readsMessages).toBe(true)
    expect(read({ DISCORD_TOKEN: 'x', DISCORD_READ_MESSAGES: '1' }).discord?.readsMessages).toBe(true)
    expect(read({ DISCORD_TOKEN: 'x', DISCORD_READ_MESSAGES: 'off' }).discord?.readsMessages).toBe(false)
  })

  it('serve pages beside a chat only at a public address, which needs no slash at its end', () => {
    expect(read({ DISCORD_TOKEN: 'x' }).web).toBeUndefined()
    expect(read({ DISCORD_TOKEN: 'x', WEB_PORT: '8000' }).web).toBeUndefined()
    const env = {
      DISCORD_TOKEN: 'x',
      READER_URL: 'https://read.example/v/',
      WEB_PORT: '8000',
      WEB_HOST: '::1',
    }
    expect(read(env).web).toEqual({
      ...{ host: '::1', port: 8000, isAnyPort: false, publicUrl: 'https://read.example/v' },
    })
    expect(read({ WEB_PORT: 'off' }).web).toBeUndefined()
  })

  it.each([
    [{ READER_URL: 'read.example' }, 'READER_URL is read.example'],
    [{ READER_URL: 'https://read.example/?a=b' }, 'READER_URL has a ? or #'],
    [{ WEB_PORT: '99999' }, 'WEB_PORT is 99999'],
    [{ DISCORD_TOKEN: 'x', DISCORD_READ_MESSAGES: 'maybe' }, 'DISCORD_READ_MESSAGES is maybe'],
    [{ DISCORD_TOKEN: 'a b' }, 'DISCORD_TOKEN has a space'],
    [{ DISCORD_TOKEN: 'a', DISCORD_API_URL: 'discord' }, 'DISCORD_API_URL is discord'],
    [{ SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN must begin with xoxb-'],
    [{ ...bot, SLACK_APP_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN must begin with xapp-'],
    [bot, 'neither SLACK_APP_TOKEN'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_APP_TOKEN is set but SLACK_BOT_TOKEN is not'],
    [{ SLACK_SIGNING_SECRET: 's' }, 'SLACK_SIGNING_SECRET is set but SLACK_BOT_TOKEN is not'],
    [{ ...bot, SLACK_SIGNING_SECRET: 's', SLACK_PORT: '70000' }, 'SLACK_PORT is 70000'],
    [{ ...bot, SLACK_SIGNING_SECRET: 's', SLACK_PORT: 'x' }, 'SLACK_PORT is x'],
  ])('say what is wrong with %j', (env, sentence) => {
    expect(() => read(env)).toThrow(sentence)
  })

  it('never say a token back', () => {
    const secret = 'very-secret-token'
    for (const env of [{ SLACK_BOT_TOKEN: secret }, { DISCORD_TOKEN: `${secret} x` }]) {
      expect(() => read(env)).toThrow(
        expect.not.objectContaining({ message: expect.stringContaining(secret) }),
      )
    }
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
