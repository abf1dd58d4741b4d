import { describe, expect, it } from 'vitest'
import { parseReference } from '../../src/cite/parse-reference.ts'
import { resolveReference } from '../../src/cite/resolve-reference.ts'
import { createShelf } from '../../src/cite/shelf.ts'
import { exampleReference, referenceProblem } from '../../src/view/reference-problem.ts'
import type { Phrase } from '../../src/view/view.ts'
import { wordsIn } from '../../src/view/words.ts'
import { shelf } from '../cite/made-shelf.ts'
import { madeDocument, madeLibrary } from '../support/library.ts'

const textOf = (content: Phrase): string => content.map(({ text }) => text).join('')

function problem(typed: string): string {
  const parsed = parseReference(typed)
  const resolved = parsed && resolveReference({ typed, ...parsed }, shelf)
  if (resolved === undefined || resolved.kind === 'found') throw new Error(`“${typed}” is right`)
  return textOf(referenceProblem(typed, resolved, wordsIn('en')))
}

describe('what is said of a reference that leads nowhere', () => {
  it.each([
    ['quill1902 ¶ 40', 'quill1902 has no ¶ 40. What it has: ¶ 1–8.'],
    ['quill1902 p. 9–10', 'quill1902 has no p. 9–10. What it has: vi–vii, 1–3.'],
    ['quill1902 pdf p. 9', 'quill1902 has no pdf p. 9. What it has: 1–5.'],
    ['holm p. 4', 'holm has no p. 4. Its paragraphs are ¶ 1–3; cite one as holm ¶ 1.'],
    ['holm ¶ 3–1', '“¶ 3–1” runs backwards. Is it [[holm ¶ 1–3]]?'],
    ['quil ¶ 3', 'No reading has the alias “quil”. The nearest: quill1902 (On Pilots).'],
    ['rousseau p. 4', 'No reading has the alias “rousseau”; sources lists them.'],
    ['ruso:4', 'No reading has the alias “ruso”; sources lists them.'],
  ])('helps: %s', (typed, said) => {
    expect(problem(typed)).toBe(said)
  })

  it('names the headings there are', () => {
    expect(problem('quill1902 ch. 9')).toMatch(/^quill1902 has no ch\. 9\. What it has: Preface · Chapter I/)
  })
})

describe('an example of a reference', () => {
  it('leads somewhere on the shelf, if there is anything on it', () => {
    expect(exampleReference(shelf)).toBe('[[quill1902 ¶ 4]]')
    const short = createShelf(madeLibrary([madeDocument({ file: 'note.txt', lines: ['One.'] })]), new Map())
    expect(exampleReference(short)).toMatch(/ ¶ 1\]\]$/)
    expect(exampleReference(createShelf(madeLibrary([]), new Map()))).toBe('[[mill1859 ¶ 4]]')
  })
})
