import { describe, expect, it } from 'vitest'
import { refusalOf } from '../../../src/platforms/web/chat-guard.ts'

const form = 'application/x-www-form-urlencoded'

function asked(method: string, headers: Readonly<Record<string, string>>) {
  return refusalOf({ method, header: (name) => headers[name] })
}

describe('who the chat page answers', () => {
  it.each(['127.0.0.1:8080', 'localhost', 'LOCALHOST:80', '[::1]:8080', '127.0.0.2'])(
    'answers under its own name %s',
    (host) => {
      expect(asked('GET', { host })).toBeUndefined()
    },
  )

  it.each([
    'evil.example',
    '127.0.0.1.evil.example',
    '127.evil.example:80',
    '127.0.0.1:80:80',
    '[::1].evil.example',
    'localhost.evil.example:8080',
    'evil.example@127.0.0.1',
    '127.0.0.1/evil.example',
    '0x7f.1',
    '',
  ])('does not answer under the name “%s”, which may lead here from anywhere', (host) => {
    expect(asked('GET', { host })).toBe('host')
  })

  it('does what a page of its own sends', () => {
    const own = { host: 'localhost:8080', 'content-type': `${form}; charset=utf-8` }
    expect(asked('POST', own)).toBeUndefined()
    expect(
      asked('POST', { ...own, origin: 'http://localhost:8080', 'sec-fetch-site': 'same-origin' }),
    ).toBeUndefined()
  })

  it.each([
    { origin: 'https://evil.example' },
    { origin: 'http://localhost:9090' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
  ])('does nothing that another site sends: %o', (headers) => {
    const own = { host: 'localhost:8080', 'content-type': form }
    expect(asked('POST', { ...own, ...headers })).toBe('foreign')
  })

  it('reads nothing but forms', () => {
    expect(asked('POST', { host: 'localhost', 'content-type': 'text/plain' })).toBe('media')
    expect(asked('POST', { host: 'localhost' })).toBe('media')
  })
})
