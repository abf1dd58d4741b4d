import { describe, expect, it } from 'vitest'
import { type Anchored, findAnchor } from '../../src/cite/find-anchor.ts'
import { makeAnchor } from '../../src/cite/make-anchor.ts'
import type { Document } from '../../src/corpus/document.ts'
import { runAnchor } from '../support/anchor-run.ts'
import { laidOut } from '../support/edited-text.ts'
import { madeLibrary } from '../support/library.ts'

const keepers = 'Every keeper wound the lantern by hand. Nobody slept through a gale, and few through a fog.'
const oil =
  'The lantern burnt whale oil until the board bought paraffin for it. Its light reached eleven miles.'
const board = 'The board kept no second list of names, since a keeper rarely left his post alive.'
const text = [keepers, oil, board]
const quoted = 'Nobody slept through a gale, and few through a fog.'

function documentOf(paragraphs: readonly string[]): Document {
  let name = 0
  return laidOut(paragraphs.map((each) => each.split(' ').map((word) => ({ name: name++, text: word }))))
    .document
}

/** What becomes of a quotation of one text in another. */
function whereIs(
  words: string,
  edited: readonly string[],
  before = text,
): Anchored & { readonly words: string } {
  const document = documentOf(before)
  const start = document.text.indexOf(words)
  const now = documentOf(edited)
  const found = findAnchor(makeAnchor(document, { start, end: start + words.length }), madeLibrary([now]))
  return { ...found, words: found.kind === 'lost' ? '' : now.text.slice(found.place.start, found.place.end) }
}

describe('a quotation in a text that was edited', () => {
  it('is the same where its paragraph is untouched, wherever it went', () => {
    const added = 'A new opening, which says nothing of lamps.'
    expect(whereIs(quoted, text)).toMatchObject({ kind: 'same', words: quoted })
    expect(whereIs(quoted, [added, ...text])).toMatchObject({ kind: 'same', words: quoted })
    expect(whereIs(quoted, [oil, board, keepers])).toMatchObject({ kind: 'same', words: quoted })
  })

  it('has moved where its words stand as they were in a paragraph that is another', () => {
    const merged = [`${keepers} ${oil}`, board]
    expect(whereIs(quoted, merged)).toMatchObject({ kind: 'moved', words: quoted })
    const fixed = keepers.replace('Every keeper wound', 'Each keeper wound')
    expect(whereIs(quoted, [fixed, oil, board])).toMatchObject({ kind: 'moved', words: quoted })
  })

  it('is offered with the difference where its words changed', () => {
    const edited = keepers.replace('slept', 'ever slept').replace('few through', 'some in')
    const found = whereIs(quoted, [edited, oil, board])
    expect(found).toMatchObject({
      kind: 'edited',
      words: 'Nobody ever slept through a gale, and some in a fog.',
    })
    expect(found.kind === 'edited' && found.diff).toEqual([
      { kind: 'same', text: 'Nobody ' },
      { kind: 'added', text: 'ever ' },
      { kind: 'same', text: 'slept through a gale, and ' },
      { kind: 'removed', text: 'few through ' },
      { kind: 'added', text: 'some in ' },
      { kind: 'same', text: 'a fog.' },
    ])
  })

  it('is offered where a “not” came in, however near the rest is', () => {
    const words = 'The board kept no second list of names'
    const found = whereIs(words, [keepers, oil, board.replace('kept no', 'kept')])
    expect(found).toMatchObject({ kind: 'edited', words: 'The board kept second list of names' })
  })

  it('is offered where only its lines are other ones, since it is shown to the letter', () => {
    const rewrapped = keepers.replace('slept through', 'slept\nthrough')
    const found = whereIs(quoted, [rewrapped, oil, board])
    expect(found).toMatchObject({ kind: 'edited', words: quoted.replace('slept through', 'slept\nthrough') })
    expect(found.kind === 'edited' && found.diff).toEqual([{ kind: 'same', text: quoted }])
  })

  it('is lost where nothing is near it, and where its document is no longer there', () => {
    expect(whereIs(quoted, [oil, board])).toEqual({ kind: 'lost', words: '' })
    const anchor = makeAnchor(documentOf(text), { start: 0, end: 20 })
    expect(findAnchor(anchor, madeLibrary([]))).toEqual({ kind: 'lost' })
  })
})

describe('a look-alike', () => {
  it('is not taken where the quotation was deleted and it stands elsewhere', () => {
    const alike = 'Nobody slept through a storm, and few through a fog.'
    expect(whereIs(quoted, [oil, `${board} ${alike}`])).toMatchObject({ kind: 'edited', words: alike })
  })

  it('is not taken for the quotation that still stands', () => {
    const alike = 'Nobody slept through a gale, and few through a frost.'
    expect(whereIs(quoted, [keepers, `${oil} ${alike}`, board])).toMatchObject({
      kind: 'same',
      words: quoted,
    })
  })

  it('to the letter is not taken where the quotation itself was edited', () => {
    const edited = keepers.replace('slept', 'dozed')
    expect(whereIs(quoted, [edited, `${oil} ${quoted}`, board]).kind).toBe('edited')
    // Nor where the whole paragraph was copied: by its words alone it would be the old one.
    expect(whereIs(quoted, [edited, oil, keepers, board]).kind).toBe('edited')
  })

  it.each([
    ['stands where words like those around it draw the search away', 706_257],
    ['stands beside a copy, with what stood on one side', 5_007_455],
    ['shares a word with a copy', 5_015_333],
    ['has few rare words left', 9_015_604],
  ])('is not taken where the quotation itself was edited and %s', (_, seed) => {
    expect(runAnchor(seed).found.kind).toBe('edited')
  })

  it('that has come to stand just where the quotation stood is the quotation: the text is the same as if it had stayed', () => {
    const { found, isFalse } = runAnchor(701_510)
    expect([found.kind, isFalse]).toEqual(['same', false])
  })

  it('is never guessed at where two stand alike', () => {
    expect(whereIs(quoted, [...text, keepers]).kind).toBe('edited')
    const refrain = ['Ring the bell, ring the bell.', oil, 'Ring the bell, ring the bell.']
    expect(whereIs('ring the bell', ['A verse.', ...refrain], refrain).kind).not.toBe('moved')
  })
})

describe('any quotation after any edits', () => {
  it('is taken silently only where its words stand, to the letter, and is mostly found', {
    timeout: 60_000,
  }, () => {
    const runs = Array.from({ length: 600 }, (_, seed) => runAnchor(seed + 100_000))
    const wrong = runs.filter(({ isFalse }) => isFalse)
    expect(wrong.map(({ seed, made, anchor }) => `${seed}: ${made.join(' + ')}: ${anchor.exact}`)).toEqual([])
    const kinds = runs.map(({ found }) => found.kind)
    for (const kind of ['same', 'moved', 'edited', 'lost'] as const) expect(kinds).toContain(kind)
    expect(kinds.filter((kind) => kind === 'lost').length).toBeLessThan(30)
    const whole = runs.filter(({ isWhole }) => isWhole)
    const taken = whole.filter(({ found }) => found.kind === 'same' || found.kind === 'moved')
    expect(taken.length / whole.length).toBeGreaterThan(0.5)
  })

  it('is not found in another text', () => {
    const other = runAnchor(3).anchor
    const runs = Array.from({ length: 60 }, (_, seed) => runAnchor(seed + 7000).anchor)
    const library = madeLibrary([documentOf(text)])
    for (const anchor of [other, ...runs]) {
      const there = { ...anchor, document: documentOf(text).id }
      expect(findAnchor(there, library).kind).toBe('lost')
    }
  })
})
