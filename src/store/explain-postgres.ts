import { StoreError } from './store-error.ts'

/** What a person can do about an error of PostgreSQL or of the way to it; undefined for a bug of ours. */
export function explainPostgres(error: unknown, name: string, user: string): StoreError | undefined {
  const advice = adviceOn(error, name, user)
  return advice === undefined ? undefined : new StoreError(advice, { cause: error })
}

function adviceOn(error: unknown, name: string, user: string): string | undefined {
  const who = user === '' ? 'the user' : `the user ${user}`
  switch (codeOf(error)) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${name}: no machine of that name is known. Look at the host in DATABASE_URL.`
    case 'ECONNREFUSED':
    case 'ENOENT':
    case 'EACCES':
      return `${name} does not answer: nothing listens there. Start the server, or look at host and port in DATABASE_URL.`
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return `${name} cannot be reached from here. Look at the network and the firewall, and at the host in DATABASE_URL.`
    case 'ECONNRESET':
    case 'EPIPE':
    case '57P01':
    case '57P02':
    case '57P03':
      return `${name} broke off the connection or is starting up. Nothing acknowledged is lost; try again when the server runs.`
    case '28P01':
    case '28000':
      return `${name} does not let ${who} in. Look at user and password in DATABASE_URL, and at the server's pg_hba.conf.`
    case '3D000':
      return `${name} does not exist. Create it (createdb), or name another in DATABASE_URL.`
    case '42501':
      return `${name} does not let ${who} do that (${textOf(error)}). As its owner: GRANT CREATE, USAGE ON SCHEMA public.`
    case '25006':
      return `${name} is read-only, a standby perhaps. Name the primary server in DATABASE_URL.`
    case '53300':
      return `${name} has no connection left to give. Raise max_connections there, or run fewer programs on it.`
    case '53100':
      return `${name} cannot grow: its disk is full. Free some space there; what was acknowledged is kept.`
    default:
      return adviceOnText(textOf(error), name, codeOf(error))
  }
}

/** Errors of the client, which have no code of PostgreSQL's, or one of the many of TLS. */
function adviceOnText(text: string, name: string, code: string | undefined): string | undefined {
  if (/password must be a (?:non-empty )?string/.test(text)) {
    return `${name} asks for a password, and DATABASE_URL has none. Write postgres://user:password@host:5432/database.`
  }
  if (/does not support SSL/.test(text)) {
    return `${name} has no TLS. Leave sslmode out of DATABASE_URL, or set up TLS on the server.`
  }
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code ?? '')) {
    return `${name} shows a certificate that cannot be trusted (${text}). Add sslrootcert=FILE with the server's authority to DATABASE_URL.`
  }
  if (/timeout|terminated unexpectedly|Connection terminated/i.test(text)) {
    return `${name} did not answer in time or broke off the connection (${text}). Look at the server and the way to it, then try again.`
  }
  return undefined
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
