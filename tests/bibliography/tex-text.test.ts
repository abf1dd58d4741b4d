import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeTex, encodeTex, encodeTitle } from '../../src/bibliography/tex-text.ts'
import { hostileWords } from './records.ts'

describe('TeX', () => {
  it.each([
    ['Br{\\"u}cke und G\\"orlitz', 'Brücke und Görlitz'],
    ["\\'Etude sur l'{\\^i}le", "Étude sur l'île"],
    ['caf\\\'{e}, na{\\"\\i}ve, \\c{c}a, \\v s', 'café, naïve, ça, š'],
    ['Stra{\\ss}e, \\O re, \\aa l, Wa\\l{}a', 'Straße, Øre, ål, Wała'],
    ['Erd\\H{o}s, \\k{a}, \\r{u}, \\=a, \\.z, \\d{h}, \\u{g}', 'Erdős, ą, ů, ā, ż, ḥ, ğ'],
    ['Nguy{\\~{\\^e}}n', 'Nguyễn'],
    ['Salt \\& Tar: 100\\% \\$5 \\#1 a\\_b', 'Salt & Tar: 100% $5 #1 a_b'],
    ['1914--1918 --- and after', '1914–1918 — and after'],
    ["``Quoted'' and 'single'", "“Quoted” and 'single'"],
    ['Donald~E. K.', 'Donald E. K.'],
    ['\\emph{Very} \\textbf {loud}', 'Very loud'],
    ['{The {USS} {N}autilus}', 'The USS Nautilus'],
    ['two\\\\lines\nof  text', 'two lines of text'],
    ['\\alpha-rays', '\\alpha-rays'],
    ['\\^{} and \\~{}', '^ and ~'],
    ['ends with \\', 'ends with \\'],
    ["ends with \\'", 'ends with'],
    ['\\textbackslash{}x\\textasciitilde{}', '\\x~'],
    ['un}balanced{', 'unbalanced'],
  ])('%s prints %s', (tex, text) => {
    expect(decodeTex(tex)).toBe(text)
  })

  it('leaves addresses as they are', () => {
    const address = "https://example.org/~ada/a--b?c=``d''%20e_f#g&h"
    expect(decodeTex(address, { verbatim: true })).toBe(address)
    expect(encodeTex(address, { verbatim: true })).toBe(address)
    expect(decodeTex('https://example.org/a\\_b\\%20c', { verbatim: true })).toBe(
      'https://example.org/a_b%20c',
    )
  })

  it('prints any text that was made TeX, with its braces balanced', () => {
    fc.assert(
      fc.property(hostileWords, fc.boolean(), (text, isVerbatim) => {
        const options = isVerbatim ? { verbatim: true as const } : {}
        const tex = encodeTex(text, options)
        expect(decodeTex(tex, options)).toBe(text)
        expect(depths(tex)).toEqual({ least: 0, last: 0 })
      }),
    )
  })

  it('braces the words of a title that must keep their capitals', () => {
    expect(encodeTitle('The U.S.-ROK pact & NATO in Görlitz')).toBe(
      'The {U.S.-ROK} pact \\& {NATO} in Görlitz',
    )
  })
})

/** How deep the braces of a text go below nought, and where they end. */
function depths(tex: string): { readonly least: number; readonly last: number } {
  let last = 0
  let least = 0
  for (const sign of tex) {
    if (sign === '{') last++
    if (sign === '}') last--
    least = Math.min(least, last)
  }
  return { least, last }
}
