import { delimiter, isAbsolute, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { config as readDotenv } from 'dotenv'

/** What a person can set, from the environment, from `.env` beside the program, and from the command line. */
export type Config = {
  /** The folders with the readings; the bundled ones where none are named. */
  readonly knowledge: readonly string[]
  /** True where nobody named a folder. */
  readonly isBundled: boolean
  /** The file that keeps what was typed in the terminal for the next session; nothing is kept without it. */
  readonly historyFile: string | undefined
}

/** The environment as Node gives it. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Settings that cannot be followed; the message lists every one, each with what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** The process's environment over what `.env` in the working folder says. */
export function readEnvironment(): Environment {
  const merged: Record<string, string> = {}
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) merged[name] = value
  const { error } = readDotenv({ processEnv: merged, quiet: true })
  const isMissing = error !== undefined && 'code' in error && error.code === 'ENOENT'
  if (error && !isMissing) {
    throw new ConfigError(`.env could not be read (${error.message}). Mend the file or remove it.`)
  }
  return merged
}

/**
 * Reads the settings; `bundled` is the folder of the readings that come with the program. Folders on the command line
 * win over KNOWLEDGE_DIR. Throws a ConfigError that lists all problems at once.
 */
export function readConfig(env: Environment, args: readonly string[], bundled: string): Config {
  const problems: string[] = []
  const given = knowledgeArguments(args, problems)
  const named = given.length > 0 ? given : foldersOf(env['KNOWLEDGE_DIR'])
  const historyFile = env['HISTORY_FILE']?.trim() || undefined
  if (historyFile !== undefined && !isAbsolute(historyFile)) {
    problems.push(`HISTORY_FILE is ${historyFile}. Give the whole path, for example ${resolve(historyFile)}.`)
  }
  if (problems.length > 0) throw new ConfigError(problems.join('\n'))
  return { knowledge: named.length > 0 ? named : [bundled], isBundled: named.length === 0, historyFile }
}

/** KNOWLEDGE_DIR names one folder, or several with the sign between them that PATH has (`:`, on Windows `;`). */
function foldersOf(value: string | undefined): readonly string[] {
  const folders = (value ?? '').split(delimiter).map((folder) => folder.trim())
  return folders.filter((folder) => folder !== '')
}

function knowledgeArguments(args: readonly string[], problems: string[]): readonly string[] {
  const { tokens } = parseArgs({
    args: [...args],
    options: { knowledge: { type: 'string', multiple: true } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const folders: string[] = []
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue
    const isFolder = token.kind === 'option' && token.name === 'knowledge'
    if (isFolder && token.value) folders.push(token.value)
    else if (isFolder) problems.push('--knowledge needs a folder: --knowledge DIR.')
    else {
      const word = token.kind === 'option' ? token.rawName : token.value
      problems.push(
        `${word} means nothing here. To start: npm start -- [--knowledge DIR]… To ask: npm run ask -- --help`,
      )
    }
  }
  return folders
}
