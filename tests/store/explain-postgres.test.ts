import { describe, expect, it } from 'vitest'
import { explainPostgres } from '../../src/store/explain-postgres.ts'

const name = 'PostgreSQL at db, database study'

describe('an error of PostgreSQL', () => {
  it.each<readonly [{ readonly code?: string; readonly message?: string }, string]>([
    [{ code: 'ENOTFOUND' }, 'no machine of that name is known'],
    [{ code: 'ECONNREFUSED' }, 'nothing listens there'],
    [{ code: 'EHOSTUNREACH' }, 'cannot be reached from here'],
    [{ code: '57P03' }, 'is starting up'],
    [{ code: '28P01' }, 'does not let the user bot in'],
    [{ code: '3D000' }, 'does not exist. Create it'],
    [
      { code: '42501', message: 'permission denied for schema public' },
      'GRANT CREATE, USAGE ON SCHEMA public',
    ],
    [{ code: '25006' }, 'is read-only'],
    [{ code: '53300' }, 'no connection left to give'],
    [{ code: '53100' }, 'its disk is full'],
    [
      { message: 'SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string' },
      'asks for a password',
    ],
    [{ message: 'The server does not support SSL connections' }, 'has no TLS'],
    [{ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 'sslrootcert=FILE'],
    [{ message: 'Query read timeout' }, 'did not answer in time'],
    [{ message: 'Connection terminated unexpectedly' }, 'broke off the connection'],
  ])('says what to do: %o', (error, advice) => {
    const explained = explainPostgres(Object.assign(new Error(error.message ?? 'no'), error), name, 'bot')
    expect(explained?.message).toContain(name)
    expect(explained?.message).toContain(advice)
    expect(explained?.cause).toMatchObject(error)
  })

  it('is left alone where it is a bug', () => {
    expect(
      explainPostgres(Object.assign(new Error('syntax error'), { code: '42601' }), name, ''),
    ).toBeUndefined()
    expect(explainPostgres(new TypeError('x is not a function'), name, '')).toBeUndefined()
  })
})
