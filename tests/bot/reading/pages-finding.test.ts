import { describe, expect, it } from 'vitest'
import { pagesFinding } from '../../../src/bot/reading/pages-finding.ts'

const url = 'http://127.0.0.1:4180'

describe('pagesFinding', () => {
  it('says how to put the pages on where they are off', () => {
    expect(pagesFinding(undefined)).toMatchObject({
      state: 'fine',
      mend: expect.stringContaining('READER_URL'),
    })
  })

  it('says where they are, and that nobody else can open them on this machine alone', () => {
    for (const here of [url, 'http://localhost:1', 'http://[::1]:80']) {
      const finding = pagesFinding({ url: here })
      expect(finding.state).toBe('fine')
      expect(finding.what).toBe(`Links of quotations begin with ${here}: they open on this machine only.`)
    }
  })

  it('says what a public address has to lead to', () => {
    expect(pagesFinding({ url, publicUrl: 'https://read.example/x' })).toEqual({
      state: 'fine',
      what: `Links of quotations begin with https://read.example/x, which has to lead to ${url}.`,
    })
  })

  it('warns of an address that everybody on the way can read', () => {
    expect(pagesFinding({ url, publicUrl: 'http://read.example' })).toMatchObject({
      state: 'warning',
      mend: expect.stringContaining('HTTPS'),
    })
    expect(pagesFinding({ url: 'http://192.0.2.7:4180' }).state).toBe('warning')
    expect(pagesFinding({ url, publicUrl: 'http://127.read.example' }).state).toBe('warning')
  })
})
