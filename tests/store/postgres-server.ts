import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Client } from 'pg'

/** A PostgreSQL server to test on. `databaseUrl` makes an empty database there and says where it is. */
export type PostgresServer = { databaseUrl(): Promise<string>; stop(): Promise<void> }

/** Debian's own programs of PostgreSQL, the newest; undefined where they are not installed. */
const binaries = debianBinaries()

/** Undefined where neither TEST_DATABASE_URL names a server nor Debian's PostgreSQL is installed. */
export const startPostgres: (() => Promise<PostgresServer>) | undefined = starter()

function starter(): (() => Promise<PostgresServer>) | undefined {
  const url = process.env['TEST_DATABASE_URL']
  if (url) return async () => serverAt(url, async () => undefined)
  return binaries === undefined ? undefined : () => startOwn(binaries)
}

function debianBinaries(): string | undefined {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return undefined
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a))
  return versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')))
}

const password = 'for-tests-only'

/**
 * A server of our own, in a folder of its own. Its texts sort by the rules of a language, as most servers' do, so that
 * whatever relies on the order of bytes shows here.
 */
async function startOwn(bin: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password)
  const as = serverUser()
  if (as) for (const path of [folder, passwordFile]) chownSync(path, as.uid, as.gid)
  const data = join(folder, 'data')
  const locale = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en']
  const access = ['--username=verbatim', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  execFileSync(join(bin, 'initdb'), ['-D', data, '--no-sync', ...locale, ...access], {
    ...as,
    cwd: folder,
    stdio: 'pipe',
  })
  const port = await freePort()
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'fsync=off',
  ]
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])]
  // The shell ends the server when this process ends in any way: its standard input closes then.
  const watch = '"$0" "$@" & server=$!; cat > /dev/null; kill -INT $server; wait $server'
  const shell = spawn('sh', ['-c', watch, join(bin, 'postgres'), ...args], {
    ...as,
    cwd: folder,
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  const ended = new Promise((resolve) => shell.once('exit', resolve))
  const lines = createInterface(shell.stderr)
  await new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      if (line.includes('ready to accept connections')) resolve()
    })
    void ended.then(() => reject(new Error('the PostgreSQL server ended before it was ready')))
  })
  return serverAt(`postgres://verbatim:${password}@127.0.0.1:${port}/postgres`, async () => {
    shell.stdin.end()
    await ended
    rmSync(folder, { recursive: true })
  })
}

async function serverAt(url: string, stop: () => Promise<void>): Promise<PostgresServer> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const made: string[] = []
  return {
    databaseUrl: async () => {
      const name = `verbatim_test_${process.pid}_${made.length}`
      await client.query(`create database ${name}`)
      made.push(name)
      const its = new URL(url)
      its.pathname = `/${name}`
      return its.href
    },
    stop: async () => {
      for (const name of made) await client.query(`drop database ${name} with (force)`)
      await client.end()
      await stop()
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('a port has no number')
  return address.port
}

/** PostgreSQL does not run as root. */
function serverUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}
