import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/view/plain-text.ts'
import {
  feedbackView,
  libraryView,
  type ShownCiting,
  type ShownGroup,
  settingsView,
  type Unhelpful,
  unhelpfulView,
} from '../../src/view/study-view.ts'
import type { Action, Block } from '../../src/view/view.ts'
import { wordsIn } from '../../src/view/words.ts'
import { madeDocument, madeLibrary } from '../support/library.ts'
import { lighthouse } from '../support/lighthouse.ts'

const words = wordsIn('en')
const change: Action = { id: 'answers:v1:channel', label: words.buttons.answersToAll }

const group: ShownGroup = { streaks: true, board: false, lines: [] }
const citing: ShownCiting = { style: 'mla', reading: 'passage', expand: false, hasLinks: true }
const choice: Block = { kind: 'choice', id: 'w-default:v1:group', label: 'Style of citations', choices: [] }
const goal: Action = { id: 'd-goal:v1:group', label: words.groupSettings.buttons.goal }

describe('the settings of a channel and its group', () => {
  it('say who sees answers there, with the button that changes it', () => {
    const view = settingsView('asker', change, { group, citing, actions: [goal], choice }, words)
    expect(plainText(view)).toBe(
      [
        "In this channel, answers to '/ask' are seen by the asker only.",
        'For the whole group',
        [
          'Streaks: on: members see how many questions in a row they answered',
          'Board: off',
          'Team goal: none',
          'Read so far: everything may be asked about',
          'Citation style: MLA 9',
          'Links to passages: open the passage and a paragraph on each side',
          'References here: off: shown only when I am asked',
        ].join('\n'),
      ].join('\n\n'),
    )
    const rows = view.blocks.flatMap((block) => (block.kind === 'actions' ? [block.actions] : []))
    expect(rows).toEqual([[change], [goal]])
    expect(view.blocks.at(-1)).toEqual(choice)
  })

  it('say so where everyone sees them', () => {
    expect(plainText(settingsView('channel', change, { group, citing, actions: [], choice }, words))).toMatch(
      /^In this channel.* are seen by everyone\.\n/,
    )
  })

  it('say nothing of links where there are none', () => {
    const shown: ShownCiting = { style: 'apa', reading: 'document', expand: true, hasLinks: false }
    const says = plainText(
      settingsView('asker', change, { group, citing: shown, actions: [], choice }, words),
    )
    expect(says).not.toContain('Links to passages')
    expect(says).toContain('Citation style: APA 7\nReferences here: on')
  })

  it('are led by what has just been changed, and name what the group chose', () => {
    const lines = Array.from({ length: 25 }, (_, index) => ({
      ...{ title: `Book ${index}`, paragraph: 4, paragraphs: 30 },
    }))
    const chosen: ShownGroup = { streaks: false, board: true, goal: 1, lines }
    const said = [{ kind: 'text', text: 'Done.' }] as const
    const says = plainText(
      settingsView('asker', change, { group: chosen, citing, actions: [], choice, said }, words),
    )
    expect(says).toMatch(/^Done\.\n\nIn this channel/)
    expect(says).toContain('Streaks: off for everyone\nBoard: on: it lists the members who want to be on it')
    expect(says).toContain(
      'Team goal: 1 answer a week, all together\nRead so far: Book 0: up to ¶\u00A04 of 30',
    )
    expect(says.split('\n').filter((line) => line.startsWith('Read so far'))).toHaveLength(20)
  })
})

describe('the library as its host sees it', () => {
  it('is counted and listed, with what to look at in a file that was read', () => {
    expect(plainText(libraryView(lighthouse, [], 25, words))).toBe(
      [
        '3 documents, 101 words, 6 passages',
        [
          '1: The Keepers of Gull Point (Ada Marsh and Bo Lindqvist · 1931)',
          '2: What the Harbour Board Paid',
          '3: 등대지기의 일기 (한바다 · 2004)',
        ].join('\n'),
        'Every file was read.',
        'To check: scraped/harbour-board.txt: The encoding is a guess from the bytes of two letters.',
      ].join('\n\n'),
    )
  })

  it('says which files could not be read, and then not that every file was', () => {
    const text = plainText(libraryView(lighthouse, ['fog.pdf is locked.', 'ice.doc is empty.'], 25, words))
    expect(text).toContain(
      '2 files were not read:\n\nNot read: fog.pdf is locked.\nNot read: ice.doc is empty.',
    )
    expect(text).not.toContain('Every file was read.')
    expect(plainText(libraryView(lighthouse, ['fog.pdf is locked.'], 25, words))).toContain(
      '1 file was not read:',
    )
  })

  it('names as many documents as it may, and says how many more there are', () => {
    const text = plainText(libraryView(lighthouse, [], 2, words))
    expect(text).toContain('2: What the Harbour Board Paid')
    expect(text).not.toContain('3: ')
    expect(text).toContain('1 more is not listed here')
    expect(plainText(libraryView(lighthouse, [], 3, words))).not.toContain('not listed')
  })

  it('tells ten problems at most of either kind, and counts all that were not read', () => {
    const unread = Array.from({ length: 12 }, (_, index) => `File ${index} is locked.`)
    const doubtful = madeLibrary(
      Array.from({ length: 12 }, (_, index) =>
        madeDocument({ file: `${index}.md`, lines: ['Fog.'], report: { warnings: ['Look at it.'] } }),
      ),
    )
    const lines = plainText(libraryView(doubtful, unread, 25, words)).split('\n')
    expect(lines).toContain('12 files were not read:')
    expect(lines.filter((line) => line.startsWith('Not read: '))).toHaveLength(10)
    expect(lines.filter((line) => line.startsWith('To check: '))).toHaveLength(10)
  })
})

describe('the question why an answer did not help', () => {
  it('has every reason to choose from, in the words of the language', () => {
    const [ask, choice] = unhelpfulView('why:v1:a', wordsIn('ja')).blocks
    expect(ask).toMatchObject({ kind: 'paragraph' })
    expect(choice).toEqual({
      kind: 'choice',
      id: 'why:v1:a',
      label: '理由',
      choices: [
        { value: 'wrong-passage', label: '別の話題の箇所だった' },
        { value: 'not-answered', label: '質問の答えになっていない' },
        { value: 'missing-document', label: '必要な文書がない' },
        { value: 'other', label: 'その他' },
      ],
    })
  })

  it('says who will see the answer to it', () => {
    expect(plainText(unhelpfulView('why:v1:a', words))).toMatch(/hosts of this group will see/)
  })
})

describe('what members found not helpful', () => {
  const feedback: readonly Unhelpful[] = [
    { reason: 'missing-document', question: 'Who\n  won the cup?' },
    { reason: 'other', question: 'why '.repeat(200) },
  ]

  it('is listed as it comes, with the reason for each question', () => {
    const lines = plainText(feedbackView(feedback, words)).split('\n')
    expect(lines[0]).toBe('2 answers were not helpful')
    expect(lines[2]).toBe('Who won the cup?: A document is missing')
  })

  it('has long questions shortened', () => {
    const last = plainText(feedbackView(feedback, words)).split('\n').at(-1)
    expect(last).toMatch(/^why why .*why…: Something else$/)
    expect(last?.length).toBeLessThan(200)
  })

  it('is nothing yet where nobody has said anything', () => {
    expect(plainText(feedbackView([], words))).toBe('Nobody has marked an answer as not helpful yet.')
  })
})
