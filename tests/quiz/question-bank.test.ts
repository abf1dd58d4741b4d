import { describe, expect, it } from 'vitest'
import { checkItem } from '../../src/quiz/check-item.ts'
import { makeItems } from '../../src/quiz/make-items.ts'
import { poolNames } from '../../src/quiz/name-pool.ts'
import { type BankDeps, createQuestionBank } from '../../src/quiz/question-bank.ts'
import { studyText } from '../../src/quiz/study-text.ts'
import { madeDocument, madeLibrary } from '../support/library.ts'
import { lamps } from '../support/quiz.ts'

const other = madeDocument({
  file: 'ferries.md',
  lines: [
    'Captain Ruth Halloran bought the ferry in 1902 and sold it to the town of Port Mavis eleven years later.',
    'The town ran the ferry until 1938, because no road went around the northern bay before that year.',
  ],
})
const library = madeLibrary([lamps, other])
/** Worth a day of a group. */
const founded = [
  'Captain Ruth Halloran founded the Northern Ferry Company in 1902 and sold it to the town of Port Mavis.',
  'The first ferry of Port Mavis was designed by Edmund Loden, a brewer whose sisters kept the inn.',
]
/** News of the day. */
const broadcast = [
  'The winter games of the harbour were broadcast from the old theatre by Captain Thomas Brindle, whose brother kept the inn at Loden.',
  'Captain Thomas Brindle sold 14 boats and 12 sails at the Loden fair, and the town council of Port Mavis paid him for six of the old ones.',
]

/** A world in which each look at the clock is so much later, and what was paused. */
function world(step: number): { readonly deps: BankDeps; readonly pauses: { count: number } } {
  const pauses = { count: 0 }
  let now = 0
  const pause = async (): Promise<void> => {
    pauses.count++
  }
  return { deps: { pause, now: () => (now += step), report: expect.unreachable }, pauses }
}

describe('a bank of questions', () => {
  it('has sound questions of all documents, in their order, and finds each by its id', async () => {
    const bank = createQuestionBank(library, world(0).deps)
    const items = (await bank.all()).map(({ item }) => item)
    expect([...new Set(items.map(({ document }) => document))]).toEqual([lamps.id, other.id])
    for (const item of items) {
      expect(checkItem(item, library.document(item.document))).toBeUndefined()
      expect(await bank.find(item.id)).toBe(item)
    }
    expect(await bank.find('none')).toBeUndefined()
  })

  it('gives only the better ones of many, yet finds every one that was made', async () => {
    const harbours = Array.from({ length: 70 }, (_, i) =>
      madeDocument({ file: `harbour-${i}.md`, lines: [...founded, ...broadcast] }),
    )
    const many = madeLibrary(harbours)
    const bank = createQuestionBank(many, world(0).deps)
    const texts = many.documents.map(studyText)
    const made = texts.flatMap((text) => makeItems(text, poolNames(texts)))
    const asked = await bank.all()
    expect(asked.length).toBeLessThan(made.length)
    for (const { item } of made) expect(await bank.find(item.id)).toEqual(item)
  })

  it('knows the names of the readings', async () => {
    const { names } = await createQuestionBank(library, world(0).deps).known()
    expect([...names.keys()]).toEqual(expect.arrayContaining(['orla venn', 'ruth halloran']))
  })

  it('gives way to others whenever it has worked for a millisecond', async () => {
    const [quick, slow] = [world(0), world(2)]
    await createQuestionBank(library, quick.deps).all()
    await createQuestionBank(library, slow.deps).all()
    expect(quick.pauses.count).toBeLessThan(5)
    expect(slow.pauses.count).toBeGreaterThan(50)
  })

  it('tells whoever asks that it could not be made', async () => {
    const pause = () => Promise.reject(new Error('the clock fell down'))
    const bank = createQuestionBank(library, { pause, now: () => 0, report: expect.unreachable })
    await expect(bank.all()).rejects.toThrow('fell down')
    await expect(bank.find('none')).rejects.toThrow('fell down')
  })
})
