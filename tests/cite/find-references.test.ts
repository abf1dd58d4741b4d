import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findReferences } from '../../src/cite/find-references.ts'

const typedIn = (message: string): readonly string[] =>
  findReferences(message).flatMap((found) => (found.kind === 'reference' ? [found.typed] : []))

describe('the references in a message', () => {
  it('stand between double brackets, with their place in the message', () => {
    const message = 'As [[quill1902 ¶ 4]] has it, and [[ holm:2 ]].'
    const found = findReferences(message)
    expect(found.map(({ kind }) => kind)).toEqual(['reference', 'reference'])
    expect(found.map(({ start, end }) => message.slice(start, end))).toEqual([
      '[[quill1902 ¶ 4]]',
      '[[ holm:2 ]]',
    ])
    expect(typedIn(message)).toEqual(['quill1902 ¶ 4', 'holm:2'])
  })

  it('may be of several works in one pair of brackets, which they share', () => {
    const message = 'See [[holm ¶1; 3; quill, p. 2 ;marsh:4]] there.'
    const found = findReferences(message)
    expect(typedIn(message)).toEqual(['holm ¶1; 3', 'quill, p. 2', 'marsh:4'])
    expect(found.map(({ start, end }) => message.slice(start, end)).join('')).toBe(message.slice(4, -7))
    expect(findReferences('[[holm ¶1; and so on]]').map(({ kind }) => kind)).toEqual(['unread'])
  })

  it('are none where there is an alias alone or anything else, which is told apart', () => {
    expect(findReferences('[[quill1902]] and [[]] and [x ¶1] and [[a\nb ¶1]]')).toEqual([
      { kind: 'unread', typed: 'quill1902', start: 0, end: 13 },
    ])
  })

  it.each([
    ['inline code', 'a `[[holm ¶1]]` b'],
    ['code between two backticks', '``a ` [[holm ¶1]] ``'],
    ['a fenced block', '```\n[[holm ¶1]]\n```'],
    ['a fence of tildes', '~~~\n[[holm ¶1]]\n~~~'],
    ['a fence that is never closed', 'see\n```js\n[[holm ¶1]]'],
    ['a block quote', '> said [[holm ¶1]]'],
    ["a block quote in Slack's letters", '&gt; said [[holm ¶1]]'],
    ['a quote to the end of the message', '>>> one\ntwo [[holm ¶1]]'],
    ["the same in Slack's letters", '&gt;&gt;&gt; one\ntwo [[holm ¶1]]'],
    ['a spoiler', 'he ||[[holm ¶1]] dies|| there'],
    ['an address', 'https://example.org/[[holm:1]]'],
    ['an address that ends in it', 'ftp://example.org/?q=[[holm ¶1]]'],
    ['an address without a scheme', 'www.example.org/[[holm:1]]'],
    ['angle brackets', 'please leave <[[holm ¶1]]>'],
    ["angle brackets in Slack's letters", 'please leave &lt;[[holm ¶1]]&gt;'],
    ['a link as Slack writes it', '<https://example.org|[[holm ¶1]]>'],
    ['a backslash before', String.raw`\[[holm ¶1]]`],
    ['a backslash between', String.raw`[\[holm ¶1]]`],
    ['a backslash before more brackets', String.raw`\[[[holm ¶1]]`],
  ])('are not looked for in %s', (_, message) => {
    expect(typedIn(message)).toEqual([])
  })

  it.each([
    ['a backslash that is itself escaped', String.raw`\\[[holm ¶1]]`],
    ['a backtick that is escaped', String.raw`\`[[holm ¶1]]\``],
    ['a backtick that closes nothing', 'the ` sign, [[holm ¶1]]'],
    ['quotation marks', 'he said “[[holm ¶1]]”'],
    ['bold letters', '**[[holm ¶1]]**'],
    ['the line after a quote', '> said\n[[holm ¶1]]'],
    ['the line after a code block', '```\ncode\n```\n[[holm ¶1]]'],
    ['an address before it', 'https://example.org/a [[holm ¶1]]'],
    ['a comparison', 'if a < b then [[holm ¶1]] > c'],
    ['one spoiler mark', 'a || [[holm ¶1]]'],
  ])('are found beside %s', (_, message) => {
    expect(typedIn(message)).toEqual(['holm ¶1'])
  })
})

/** What hides whatever stands in it, however it is nested. */
const wrappings: readonly ((inner: string) => string)[] = [
  (inner) => `\`\`${inner} \`\``,
  (inner) => `\n\`\`\`\n${inner}\n\`\`\`\n`,
  (inner) => `||${inner}||`,
  (inner) => `\n${inner.replace(/^/gm, '> ')}\n\n`,
  (inner) => `\n${inner.replace(/^/gm, '&gt; ')}\n\n`,
  (inner) => `\n>>> ${inner}`,
]

describe('what hides references', () => {
  const filler = fc.stringMatching(/^[a-z ,.()*_–]{0,12}$/)

  it('hides them however it is nested', () => {
    const nested = fc.array(fc.tuple(fc.nat(wrappings.length - 1), filler, filler), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(nested, (layers) => {
        // One of a kind: two of the same sign would be beside each other, not within.
        const kinds = new Set<number>()
        let message = '[[holm ¶1]]'
        for (const [kind, before, after] of layers) {
          const sign = kind <= 1 ? 0 : kind
          if (kinds.has(sign)) continue
          kinds.add(sign)
          message = before + (wrappings[kind]?.(message) ?? '') + after
        }
        expect(typedIn(message)).toEqual([])
      }),
    )
  })

  it('hides nothing beside it', () => {
    fc.assert(
      fc.property(fc.nat(wrappings.length - 2), filler, (kind, words) => {
        const hidden = wrappings[kind]?.(`${words}[[holm ¶1]]`) ?? ''
        expect(typedIn(`[[holm ¶2]] ${hidden}\n[[holm ¶3]]`)).toEqual(['holm ¶2', 'holm ¶3'])
      }),
    )
  })

  it('takes time in proportion to the message, whatever is in it', () => {
    const signs = [
      '[',
      '`',
      '``` `',
      '|',
      '<',
      '&lt;',
      '\\',
      '[[',
      '[[a:1]]',
      '://',
      '>',
      '~~~\n',
      '[[a ¶1',
      '\\[[',
      '` ``',
    ]
    const timed = (message: string): number => {
      const before = performance.now()
      findReferences(message)
      return performance.now() - before
    }
    for (const sign of signs) {
      const length = Math.round(100_000 / sign.length)
      // A hundred times what it takes; a quadratic search would take minutes.
      expect([sign, timed(`${sign.repeat(length)}[[holm ¶1]]`) < 2000]).toEqual([sign, true])
    }
  })

  it('has an answer for anything', () => {
    const pieces = fc.constantFrom(
      '[[',
      ']]',
      'holm',
      ' ¶',
      '1',
      '`',
      '```',
      '||',
      '>',
      '\n',
      '\\',
      '<',
      '://',
      'x',
      '\uD800',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
        const message = parts.join('')
        for (const { start, end, typed } of findReferences(message)) {
          expect(message.slice(start + 2, end - 2).trim()).toBe(typed)
        }
      }),
    )
  })
})
