import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnswerType } from '../../src/quiz/item.ts'
import { plainText } from '../../src/view/plain-text.ts'
import { type PromptState, promptView } from '../../src/view/prompt-view.ts'
import { verdictView } from '../../src/view/verdict-view.ts'
import type { Action, View } from '../../src/view/view.ts'
import { wordsIn } from '../../src/view/words.ts'
import { madeDocument } from '../support/library.ts'
import { items, lamps, madeItem, shown, wordsOf } from '../support/quiz.ts'

const words = wordsIn('en')
const hint: Action = { id: 'q-hint:v1:p', label: 'Hint' }
const state: PromptState = { language: 'en', zone: 'Asia/Seoul', answered: 5, actions: [hint] }
const note = { kind: 'note', content: words.quizPlay.postedAgain() } as const
const linesOf = (view: View): readonly string[] => plainText(view).split('\n\n')

describe('the post of a question', () => {
  it('says when, what to do, what the text has around the gap and where that stands', () => {
    const view = promptView(shown(items.typed), lamps, state, words)
    expect(linesOf(view)).toEqual([
      'Question of the day · Thu 1 Jan · closes 23:00 GMT+9',
      'Fill the gap.',
      'According to “Lamps of the Coast” (¶\u00A01): Its keeper, blank, wrote down every ship.',
      '5 answered',
    ])
  })

  it('says last that it may stand there twice, where it was posted once more', () => {
    const view = promptView(shown(items.typed, { repeatedAt: 7 }), lamps, state, words)
    expect(linesOf(view).slice(-2)).toEqual(['5 answered', plainText({ blocks: [note] })])
    expect(view.blocks.at(-1)).toEqual(note)
  })

  it('shows the gap as one, and the closing time in the time of each reader', () => {
    const { blocks } = promptView(shown(items.typed), lamps, state, words)
    const inlines = blocks.flatMap((block) => ('content' in block ? [block.content].flat() : []))
    expect(inlines).toContainEqual({ kind: 'gap', text: 'blank' })
    expect(inlines).toContainEqual({ kind: 'time', at: 14 * 3_600_000, text: '23:00 GMT+9' })
  })

  it('lists options as lines under letters, in the order of the prompt', () => {
    const view = promptView(shown(items.choice, { optionOrder: [3, 0, 1, 2] }), lamps, state, words)
    expect(linesOf(view)[1]).toBe('Which of these fills the gap?')
    expect(linesOf(view)[3]).toBe('A: 1839\nB: 1843\nC: 1851\nD: 1867')
  })

  it('keeps the letters of events as the key has them, whatever the order of options', () => {
    const view = promptView(shown(items.order, { optionOrder: [2, 1, 0] }), lamps, state, words)
    expect(linesOf(view)[3]).toBe(
      'A: A storm took the pier\nB: The lamp at Gull Point was first lit\nC: Whale oil ran short',
    )
  })

  it('prints no lines where the buttons say all', () => {
    const kinds = promptView(shown(items.truth), lamps, state, words).blocks.map(({ kind }) => kind)
    expect(kinds).not.toContain('list')
  })

  it('says what is left out with spaces around it', () => {
    expect(linesOf(promptView(shown(items.finish), lamps, state, words))[2]).toMatch(/short in 1867, …$/)
    const middle = madeItem({
      kind: 'excerpt',
      sentence: 'Its keeper, Orla Venn, wrote down every ship.',
      says: 'Orla Venn',
      prompt: [{ kind: 'ellipsis' }, { kind: 'gap' }, { kind: 'ellipsis' }],
    })
    expect(linesOf(promptView(shown(middle), lamps, state, words))[2]).toMatch(/: … blank …$/)
  })

  it('names no paragraph where the passage is to be found', () => {
    const view = promptView(shown(items.find), lamps, state, words)
    expect(linesOf(view)[2]).toBe('According to “Lamps of the Coast”: storm and the pier')
  })

  it('asks who is meant where a definition is that of a person, and else for the term', () => {
    const sentence = 'Its keeper, Orla Venn, wrote down every ship.'
    const lineOf = (type: AnswerType): string | undefined =>
      linesOf(
        promptView(
          shown(madeItem({ kind: 'definition', sentence, says: 'Orla Venn', type })),
          lamps,
          state,
          words,
        ),
      )[1]
    expect(lineOf('person')).toBe('Who is meant?')
    expect(lineOf('term')).toBe('Which term is meant?')
  })

  it('tells the goal of the team, and nothing of answers that are not counted', () => {
    const goal = { reached: 12, wanted: 40 }
    expect(plainText(promptView(shown(items.typed), lamps, { ...state, goal }, words))).toMatch(
      /5 answered · 12 of 40 answers this week, the team goal$/,
    )
    const { answered: _, ...uncounted } = state
    expect(plainText(promptView(shown(items.typed), lamps, uncounted, words))).not.toContain('answered')
  })

  it('offers at most what it is given to do, above the count', () => {
    const kinds = promptView(shown(items.typed), lamps, state, words).blocks.map(({ kind }) => kind)
    expect(kinds).toEqual(['heading', 'paragraph', 'paragraph', 'actions', 'note'])
    const { blocks } = promptView(shown(items.typed), lamps, { ...state, actions: [] }, words)
    expect(blocks.map(({ kind }) => kind)).not.toContain('actions')
  })

  it('has no heading where it is not of a day', () => {
    const { date: _, ...undated } = shown(items.typed)
    expect(promptView(undated, lamps, state, words).blocks[0]?.kind).toBe('paragraph')
  })

  it('passes hostile words of a document on as plain text', () => {
    const { blocks } = promptView(shown(items.hostile), lamps, state, words)
    const said = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.content : []))
    expect(said.at(-1)).toEqual({
      kind: 'text',
      text: ' called his rule *never sleep*, and @everyone laughed at <b>him</b> in the tavern.',
    })
  })

  it('is not made of an item that does not hold for the document', () => {
    const moved = { ...lamps, version: 'v2' }
    expect(() => promptView(shown(items.typed), moved, state, words)).toThrow(/does not hold for lamps\.md/)
  })

  it('shows a card that a member wrote without any document', () => {
    const card = madeItem({
      kind: 'card',
      sentence: 'A storm took the pier in 1851.',
      says: '1851',
      prompt: [{ kind: 'words', text: 'When did the pier fall?' }],
    })
    const view = promptView(shown({ ...card, document: '' }), undefined, state, words)
    expect(linesOf(view)[2]).toBe('When did the pier fall?')
  })
})

describe('every post of a question', () => {
  const typedOrRecalled = [items.typed, items.finish, items.find, items.hostile]

  it('shows the answer nowhere', () => {
    for (const item of typedOrRecalled) {
      expect(wordsOf(promptView(shown(item), lamps, state, words))).not.toContain(item.key)
    }
  })

  it('shows the answer among the options only, and marks nothing in them, whatever their order', () => {
    const orders = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 })
    fc.assert(
      fc.property(orders, (optionOrder) => {
        const view = promptView(shown(items.choice, { optionOrder }), lamps, state, words)
        const rest = { blocks: view.blocks.filter(({ kind }) => kind !== 'list') }
        expect(wordsOf(rest)).not.toContain(items.choice.key)
        const kinds = view.blocks.flatMap((block) =>
          block.kind === 'list' ? block.items.flatMap(({ content }) => content.map(({ kind }) => kind)) : [],
        )
        expect(new Set(kinds)).toEqual(new Set(['text']))
      }),
    )
  })

  it('cuts its words from whatever the document says, hostile or not, and leaves the answer out', () => {
    const plain = fc.stringMatching(/^[a-z]{2,9}$/)
    const hostile = fc.constantFrom('@everyone', '<!channel>', '**x**', '`', '[a](b)', '😀', '\u202E', '$&')
    const around = fc.array(fc.oneof(plain, hostile), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(around, around, (before, after) => {
        const says = 'Quintessa'
        const sentence = [...before, says, ...after].join(' ')
        const document = madeDocument({ file: 'made.txt', lines: ['First of all.', sentence] })
        const item = madeItem({ kind: 'cloze', sentence, says }, document)
        const said = plainText(promptView(shown(item), document, state, words))
        expect(said).not.toContain(says)
        expect(said).toContain(`${before.join(' ')} blank ${after.join(' ')}`)
        const outcome = { given: 'x', verdict: 'wrong', isFirst: true, isLate: false } as const
        const [quote] = verdictView(shown(item), document, outcome, state, words).blocks.filter(
          (block) => block.kind === 'quote',
        )
        expect(quote?.content.map(({ text }) => text).join('')).toBe(sentence)
      }),
    )
  })

  it('names nobody', () => {
    for (const item of Object.values(items)) {
      expect(JSON.stringify(promptView(shown(item), lamps, state, words))).not.toContain('"member"')
    }
  })
})
