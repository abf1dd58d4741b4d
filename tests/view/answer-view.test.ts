import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/answer/answer.ts'
import { answerView, quotedIn } from '../../src/view/answer-view.ts'
import { plainText } from '../../src/view/plain-text.ts'
import type { Action, View } from '../../src/view/view.ts'
import { wordsIn } from '../../src/view/words.ts'
import { excerptSaying } from '../support/excerpts.ts'
import { lighthouse } from '../support/lighthouse.ts'

const found: Answer = {
  kind: 'found',
  question: 'Who paid for the lantern?',
  excerpts: [
    excerptSaying(
      lighthouse,
      'The harbour board paid for a new lantern in the year of the great frost.',
      'lantern|paid',
    ),
    excerptSaying(lighthouse, 'Nobody slept through a gale.'),
  ],
  matched: { passages: 11, documents: 4 },
}
const silent: Answer = {
  kind: 'silent',
  question: 'Who won the cup?',
  nearest: [excerptSaying(lighthouse, 'Nobody slept through a gale.')],
}
const more: Action = { id: 'more:v1:a', label: 'More' }
const setting = { library: lighthouse, words: wordsIn('en'), shown: 2, actions: [more] }
const within = 'id of keepers.md'

const kindsIn = (view: View): readonly string[] => view.blocks.map(({ kind }) => kind)

describe('the view of an answer that was found', () => {
  it('restates the question, quotes with sources, and says how much matched', () => {
    expect(plainText(answerView(found, setting))).toBe(
      [
        'Who paid for the lantern?',
        '“The harbour board paid for a new lantern in the year of the great frost.”\nWhat the Harbour Board Paid (excerpt), ¶\u00A01',
        '“Nobody slept through a gale.”\nAda Marsh and Bo Lindqvist, The Keepers of Gull Point (1931), ¶\u00A01',
        '11 passages in 4 documents match; 2 shown so far.',
      ].join('\n\n'),
    )
  })

  it('names the one document that was asked', () => {
    expect(plainText(answerView(found, { ...setting, within }))).toContain(
      '11 passages in “The Keepers of Gull Point” match; 2 shown so far.',
    )
  })

  it('counts one passage in words of its own, and says when all are shown', () => {
    const one: Answer = { ...found, matched: { passages: 1, documents: 1 } }
    expect(plainText(answerView(one, { ...setting, shown: 1 }))).toMatch(/1 passage in 1 document matches\.$/)
    expect(plainText(answerView(found, { ...setting, shown: 11 }))).toMatch(/match; all are shown\.$/)
  })

  it('offers at its end what it is given to do next, and nothing where a script asks', () => {
    expect(answerView(found, setting).blocks.at(-1)).toEqual({ kind: 'actions', actions: [more] })
    expect(kindsIn(answerView(found, { ...setting, actions: [] }))).not.toContain('actions')
  })

  it('says a note below the quotations, before what can be done', () => {
    const view = answerView(found, { ...setting, note: [{ kind: 'text', text: 'Shared by Ada.' }] })
    expect(kindsIn(view)).toEqual(['heading', 'quote', 'quote', 'note', 'note', 'actions'])
    expect(plainText(view)).toMatch(/2 shown so far\.\n\nShared by Ada\.$/)
  })

  it('says which question a follow-up was taken together with', () => {
    const view = answerView(found, { ...setting, subject: 'Who built\n the lantern? '.repeat(20) })
    expect(plainText(view).split('\n\n')[1]).toMatch(/^Taken together with: “Who built the lantern\?.*…”$/)
  })

  it('numbers the quotations for a message, which is no question', () => {
    const view = answerView(found, { ...setting, isForMessage: true })
    expect(plainText(view)).toMatch(/^Sources for: “Who paid for the lantern\?”\n\n1\. “The harbour/)
    expect(plainText(view)).toContain('2. “Nobody slept')
  })

  it('marks widened quotations as such, so that none is shortened', () => {
    const wide = (isWide: boolean): readonly unknown[] =>
      answerView(found, { ...setting, isWide }).blocks.flatMap((block) =>
        block.kind === 'quote' ? [block.isWide] : [],
      )
    expect(wide(true)).toEqual([true, true])
    expect(wide(false)).toEqual([undefined, undefined])
  })

  it('speaks the language of the asker, and quotes in that of the document', () => {
    const korean = plainText(answerView(found, { ...setting, words: wordsIn('ko') }))
    expect(korean).toMatch(/문서 4개에서 구절 11개를 찾았어요\. 지금까지 2개를 보여 드렸어요\.$/)
    expect(korean).toContain('“Nobody slept through a gale.”\nAda Marsh 및 Bo Lindqvist, The Keepers')
  })

  it('shows a quotation once more checked, or not at all', () => {
    const [first] = found.excerpts
    const bent: Answer = { ...found, excerpts: [{ ...first, text: first.text.replace('new', 'old') }] }
    expect(() => answerView(bent, setting)).toThrow()
  })
})

describe('the view of a silent answer', () => {
  it('says so, and shows the nearest passage as no answer', () => {
    expect(plainText(answerView(silent, setting))).toBe(
      [
        'Who won the cup?',
        'Nothing in these 3 documents answers that.',
        'This is the nearest passage, not an answer:',
        '“Nobody slept through a gale.”\nAda Marsh and Bo Lindqvist, The Keepers of Gull Point (1931), ¶\u00A01',
      ].join('\n\n'),
    )
  })

  it('says nothing of nearest passages where there are none', () => {
    const view = answerView({ ...silent, nearest: [] }, setting)
    expect(plainText(view)).toBe('Who won the cup?\n\nNothing in these 3 documents answers that.')
    expect(kindsIn(view)).toEqual(['heading', 'paragraph', 'actions'])
  })

  it('names the one document that was asked', () => {
    const view = answerView(silent, { ...setting, within })
    expect(plainText(view)).toContain('Nothing in “The Keepers of Gull Point” answers that.')
  })

  it('speaks of the one document of a library of one', () => {
    const library = { ...lighthouse, documents: lighthouse.documents.slice(0, 1) }
    expect(plainText(answerView(silent, { ...setting, library }))).toContain(
      'Nothing in the one document answers that.',
    )
  })
})

describe('the question restated', () => {
  const heading = (question: string): string => {
    const [first] = answerView({ ...silent, question }, setting).blocks
    return first?.kind === 'heading' ? first.content.map(({ text }) => text).join('') : ''
  }

  it('is on one line', () => {
    expect(heading('  Who\n\nlit   it? ')).toBe('Who lit it?')
  })

  it('is shortened where it would outweigh its answer', () => {
    const long = heading('why '.repeat(1250))
    expect(long.length).toBeLessThanOrEqual(300)
    expect(long).toMatch(/why…$/)
  })
})

describe('what an answer quotes', () => {
  it('is what it found, or what is nearest', () => {
    expect(quotedIn(found)).toBe(found.excerpts)
    expect(quotedIn(silent)).toBe(silent.nearest)
  })
})
