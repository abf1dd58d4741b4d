import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { webAddress } from '../../src/view/web-address.ts'

describe('a web address in a message', () => {
  it.each([
    ['https://books.example/r/abc#p4', 'https://books.example/r/abc#p4'],
    ['HTTP://127.0.0.1:4180/r/a?q=1', 'http://127.0.0.1:4180/r/a?q=1'],
    ['https://books.example/(a)|b>c', 'https://books.example/%28a%29%7Cb%3Ec'],
    ['https://büch.example/ä', 'https://xn--bch-hoa.example/%C3%A4'],
  ])('%s is %s', (link, address) => expect(webAddress(link)).toBe(address))

  it.each([
    'javascript:alert(1)',
    'data:text/html,hi',
    'discord://x',
    'https://me:secret@books.example',
    'books.example/a',
    '',
    `https://books.example/${'a'.repeat(1000)}`,
  ])('%s is none', (link) => expect(webAddress(link)).toBeUndefined())

  it('has no sign that ends a link or begins markup, and is itself again', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'ab ()<>|\\"\'`^{}[]*_~%?#&=/:@é\n'.split('')) })
    fc.assert(
      fc.property(signs, (rest) => {
        const address = webAddress(`https://books.example/${rest}`) ?? ''
        expect(address).not.toMatch(/[()<>|\\"'`^{}*\s]|[^\x21-\x7e]/)
        expect(webAddress(address) ?? '').toBe(address)
      }),
    )
  })
})
