import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/answer/answer.ts'
import { answerView } from '../../src/view/answer-view.ts'
import { plainText } from '../../src/view/plain-text.ts'
import type { View } from '../../src/view/view.ts'
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
const setting = { library: lighthouse, shown: 2, canContinue: true }
const within = 'id of keepers.md'

function commandsIn(view: View): readonly string[] {
  return view.blocks.flatMap((block) =>
    block.kind === 'actions' ? block.actions.map(({ command }) => command) : [],
  )
}

describe('the view of an answer that was found', () => {
  it('restates the question, quotes with sources, and says how much matched', () => {
    expect(plainText(answerView(found, setting))).toBe(
      [
        'Who paid for the lantern?',
        '“The harbour board paid for a new lantern in the year of the great frost.”\nWhat the Harbour Board Paid (excerpt), ¶ 1',
        '“Nobody slept through a gale.”\nAda Marsh and Bo Lindqvist, The Keepers of Gull Point (1931), ¶ 1',
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

  it('offers what goes on from it: more only while there is more', () => {
    expect(commandsIn(answerView(found, setting))).toEqual(['more', 'wider'])
    expect(commandsIn(answerView(found, { ...setting, shown: 11 }))).toEqual(['wider'])
    expect(commandsIn(answerView(found, { ...setting, canContinue: false }))).toEqual([])
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
        '“Nobody slept through a gale.”\nAda Marsh and Bo Lindqvist, The Keepers of Gull Point (1931), ¶ 1',
      ].join('\n\n'),
    )
  })

  it('says nothing of nearest passages where there are none', () => {
    const view = answerView({ ...silent, nearest: [] }, setting)
    expect(plainText(view)).toBe('Who won the cup?\n\nNothing in these 3 documents answers that.')
    expect(commandsIn(view)).toEqual([])
  })

  it('names the one document that was asked and offers all the others', () => {
    const view = answerView(silent, { ...setting, within })
    expect(plainText(view)).toContain('Nothing in “The Keepers of Gull Point” answers that.')
    expect(commandsIn(view)).toEqual(['wider', 'in all'])
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
