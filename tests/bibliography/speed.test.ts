import { describe, expect, it } from 'vitest'
import { parseBibtex } from '../../src/bibliography/bibtex.ts'
import { parseCslJson } from '../../src/bibliography/csl-json.ts'
import { parseRis } from '../../src/bibliography/ris.ts'

const MADE_TO_BE_SLOW = [
  '@',
  '@a',
  '@a{',
  '@a{b,',
  '@a{b,c=',
  '@a{b,c={',
  '@a{b,c="',
  '@a{b,c={\n',
  '@a{b, c = d # ',
  '@string{a = a # a}\n',
  '@comment{\n',
  '@a{b,title={T},author={a and ',
  '@a{b,title={T},author={{',
  '@a{b,title={\\',
  "@a{b,title={\\'",
  '@a{b,title={T},file={:',
  '@a{b,title={T},crossref={b},pages={-',
  'TY  - ',
  'TY  - BOOK\n',
  'TY  - BOOK\nTI  - a\nAU  - ,',
  'TY  - BOOK\nTI  - a\nDA  - 1',
  '[{"title":"',
  '[',
  '{"items":[',
  '\n',
  ' ',
  '%',
  ',',
  'a ',
  '\u0301',
]

describe('files made to be slow', () => {
  it.each(MADE_TO_BE_SLOW)(
    'are read in a time that grows with their length: %j',
    (piece) => {
      for (const parse of [parseBibtex, parseRis, parseCslJson]) {
        for (const text of [
          piece.repeat(150_000 / piece.length),
          piece + ' '.repeat(150_000),
          `${piece}${piece.slice(-1).repeat(150_000)}`,
        ]) {
          const before = performance.now()
          parse(text)
          // What is quadratic takes minutes; the bound is far from both.
          expect(performance.now() - before).toBeLessThan(3_000)
        }
      }
    },
    60_000,
  )
})
