import { describe, expect, it } from 'vitest'
import type { ShownDaily } from '../../src/view/daily-view.ts'
import { plainText } from '../../src/view/plain-text.ts'
import {
  type ComingQuestion,
  comingChoices,
  noPreviewView,
  previewView,
} from '../../src/view/preview-view.ts'
import { wordsIn } from '../../src/view/words.ts'
import { items, lamps, wordsOf } from '../support/quiz.ts'

const saying = { words: wordsIn('en'), language: 'en' } as const
const daily: ShownDaily = {
  ...{ time: '09:00', reveal: '20:00', weekdays: [1], daysOff: [], skips: [] },
  ...{ zone: { id: 'Asia/Seoul', label: 'Seoul' }, hasThread: false },
  ...{ state: 'running', next: [] },
}
const turn = { at: Date.UTC(2026, 0, 6), date: '2026-01-06' }
const coming = (item = items.typed): ComingQuestion => ({
  turn,
  question: { item, document: lamps, optionOrder: item.options.map((_, index) => index) },
})
const all = Object.values(items)

describe('a preview of a question', () => {
  it('asks as the post will, on its day', () => {
    const text = plainText(previewView(coming(), daily, { isOpen: false }, [], saying))
    expect(text).toMatch(/^To be asked on Tue 6 Jan\n\nTue 6 Jan, 09:00 · 09:00 GMT\+9\n\nFill the gap\./)
    expect(text).toContain(
      'According to “Lamps of the Coast” (¶ 1): Its keeper, blank, wrote down every ship.'.replace(
        '¶ ',
        '¶\u00A0',
      ),
    )
  })

  it.each([items.typed, items.finish, items.hostile])(
    'has its answer only where it is opened: $kind',
    (item) => {
      const closed = previewView(coming(item), daily, { isOpen: false }, [], saying)
      expect(wordsOf(closed)).not.toContain(item.key)
      const open = previewView(coming(item), daily, { isOpen: true }, [], saying)
      const quote = open.blocks.find((block) => block.kind === 'quote')
      const quoted = quote?.content.map(({ text }) => text).join('')
      expect(quoted).toBe(lamps.text.slice(item.quote.start, item.quote.end))
      expect(wordsOf(open)).toContain(item.key)
    },
  )

  it('is led by what has just become of it', () => {
    const said = saying.words.quizDaily.swapped()
    expect(plainText(previewView(coming(), daily, { isOpen: false, said }, [], saying))).toMatch(
      /^Here is another one/,
    )
  })

  it('says where no question, or no day, is left', () => {
    expect(plainText(previewView({ turn }, daily, { isOpen: false }, [], saying))).toContain(
      'No question is left for this day',
    )
    expect(plainText(noPreviewView(saying.words))).toContain('There is no day ahead')
  })

  it('shows nothing of a text that its item does not hold for', () => {
    const other = { ...items.typed, version: 'another' }
    expect(() => previewView(coming(other), daily, { isOpen: false }, [], saying)).toThrow()
  })
})

describe('days to look at', () => {
  it('are the day and the beginning of the question, short enough for every menu', () => {
    const choices = comingChoices([...all.map(coming), { turn }], saying)
    expect(choices[0]).toEqual({
      ...{ value: '2026-01-06', label: 'Tue 6 Jan: Its keeper, _____, wrote down every ship.' },
    })
    expect(choices.at(-1)?.label).toBe('Tue 6 Jan: no question is left')
    for (const { label } of choices) {
      expect(label.length).toBeLessThanOrEqual(75)
      expect(label).not.toContain('Lamps of the Coast')
    }
  })
})
