import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AskedItem } from '../../src/quiz/asked-item.ts'
import { chooseItem } from '../../src/quiz/choose-item.ts'
import type { Item, ItemKind } from '../../src/quiz/item.ts'
import { normaliseAnswer } from '../../src/quiz/normalise-answer.ts'
import type { Places } from '../../src/quiz/places.ts'
import type { RatedItem } from '../../src/quiz/rated-item.ts'
import { allKinds, defaultKinds, rareKinds, type SelectionRules } from '../../src/quiz/selection-rules.ts'
import { addDays, daysBetween } from '../../src/review/local-date.ts'
import { makeItem } from './make-test-item.ts'

/** Paragraph n of a document is asked about at n × 1000; a sentence says its own number in words of its own. */
const places: Places = {
  quotation: ({ document, quote }) =>
    `The ${document} heron watched pond${quote.start} while otters circled reed${quote.start} slowly`,
  lastParagraph: ({ quote }) => Math.floor(quote.start / 1000),
}
const rules: SelectionRules = { kinds: allKinds, places }

function rated(document: string, n: number, more: Partial<Item> = {}, score = 0.5): RatedItem {
  const kind = more.kind ?? 'cloze'
  const item = makeItem({
    id: `${document}-${n}-${kind}`,
    document,
    paragraph: `${document}-p${n}`,
    quote: { start: n * 1000, end: n * 1000 + 100 },
    key: `answer ${document} ${n}`,
    ...more,
  })
  return { item, score }
}

/** Items of a document, of all kinds in turn. */
function book(document: string, size: number): readonly RatedItem[] {
  return Array.from({ length: size }, (_, n) =>
    rated(document, n, { kind: allKinds[n % allKinds.length] ?? 'cloze' }, (n % 7) / 7),
  )
}

/** What is asked on so many days in a row, until nothing may be. */
function ask(
  candidates: readonly RatedItem[],
  days: number,
  wanted = rules,
  right = 1,
): readonly AskedItem[] {
  const history: AskedItem[] = []
  for (let day = 0; day < days; day++) {
    const date = addDays('2026-01-01', day)
    const item = chooseItem(candidates, history, { seriesId: 's1', date }, wanted)
    if (item) history.push({ item, date, answered: 2, right: 2 * right })
  }
  return history
}

const documentsOf = (history: readonly AskedItem[]): readonly string[] =>
  history.map(({ item }) => item.document)

describe('choosing a question', () => {
  it('chooses the same one whatever order candidates and history come in', () => {
    const items = [...book('essay', 20), ...book('novel', 40)]
    const history = ask(items, 12)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(items, { minLength: items.length }),
        fc.shuffledSubarray([...history], { minLength: history.length }),
        fc.integer({ min: 12, max: 400 }),
        (otherItems, otherHistory, day) => {
          const on = { seriesId: 's1', date: addDays('2026-01-01', day) }
          expect(chooseItem(otherItems, otherHistory, on, rules)?.id).toBe(
            chooseItem(items, history, on, rules)?.id,
          )
        },
      ),
      { numRuns: 40 },
    )
  })

  it('differs between series and dates where items are as good', () => {
    const items = Array.from({ length: 30 }, (_, n) => rated('essay', n))
    const chosen = Array.from(
      { length: 12 },
      (_, i) => chooseItem(items, [], { seriesId: `s${i}`, date: '2026-01-01' }, rules)?.id,
    )
    expect(new Set(chosen).size).toBeGreaterThan(4)
  })

  it('asks no answer twice in 14 days and no sentence twice in 30, for any items', () => {
    const pool = fc.array(
      fc.record({
        document: fc.constantFrom('a', 'b', 'c'),
        n: fc.nat(25),
        key: fc.constantFrom('Oslo', 'Bergen', 'the fjords', 'a fjord', 'moss', 'lichen'),
        kind: fc.constantFrom(...allKinds),
      }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(pool, (specs) => {
        const items = specs.map(({ document, n, key, kind }) => rated(document, n, { key, kind }))
        const history = ask(items, 50)
        for (const [i, one] of history.entries()) {
          for (const other of history.slice(i + 1)) {
            const days = daysBetween(one.date, other.date)
            const isSameAnswer = normaliseAnswer(one.item.key) === normaliseAnswer(other.item.key)
            if (isSameAnswer && !rareKinds.has(one.item.kind) && !rareKinds.has(other.item.kind))
              expect(days).toBeGreaterThanOrEqual(14)
            if (one.item.paragraph === other.item.paragraph) expect(days).toBeGreaterThanOrEqual(30)
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  it('asks at most one order or true-false question in ten', () => {
    const history = ask([...book('essay', 60), ...book('novel', 60)], 100)
    for (let i = 0; i + 10 <= history.length; i++) {
      expect(
        history.slice(i, i + 10).filter(({ item }) => rareKinds.has(item.kind)).length,
      ).toBeLessThanOrEqual(1)
    }
    expect(history.some(({ item }) => rareKinds.has(item.kind))).toBe(true)
    const usual = ask([...book('essay', 60), ...book('novel', 60)], 60, { ...rules, kinds: defaultKinds })
    expect(usual.some(({ item }) => rareKinds.has(item.kind))).toBe(false)
    const only: readonly ItemKind[] = ['true-false']
    expect(ask(book('essay', 36), 3, { ...rules, kinds: only })).toHaveLength(3)
  })

  it('never asks from one document two days running while another has something new', () => {
    const documents = documentsOf(ask([...book('essay', 40), ...book('novel', 400)], 60))
    expect(documents.every((document, i) => document !== documents[i - 1])).toBe(true)
  })

  it('gives a long book more days than an essay, but not all of them', () => {
    const essays = ['essay', 'letter', 'speech', 'review', 'report', 'preface']
    const documents = documentsOf(
      ask([...essays.flatMap((name) => book(name, 40)), ...book('novel', 2000)], 60),
    )
    const count = (name: string): number => documents.filter((document) => document === name).length
    expect(count('novel')).toBeGreaterThan(Math.max(...essays.map(count)))
    expect(count('novel')).toBeLessThanOrEqual(22)
    expect(Math.min(...essays.map(count))).toBeGreaterThanOrEqual(4)
  })

  it('comes to a new document within two days, though it is short', () => {
    const old = ['essay', 'letter', 'speech', 'review', 'report', 'novel'].flatMap((name) => book(name, 150))
    const history = ask(old, 27)
    const next = chooseItem(
      [...old, ...book('poem', 3)],
      history,
      { seriesId: 's1', date: '2026-01-28' },
      rules,
    )
    expect(next?.document).toBe('poem')
  })

  it('asks nothing beyond what has been read', () => {
    const readTo = new Map([['novel', 3]])
    const history = ask(book('novel', 50), 40, { ...rules, readTo })
    expect(history.length).toBeGreaterThan(0)
    expect(history.every(({ item }) => item.quote.start < 4000)).toBe(true)
  })

  it('keeps to the kinds and documents wanted, and to documents that are still there', () => {
    const items = [...book('essay', 40), ...book('novel', 40)]
    const history = ask(items, 10, { ...rules, kinds: ['cloze', 'wh'], documents: ['essay'] })
    expect(
      history.every(({ item }) => item.document === 'essay' && ['cloze', 'wh'].includes(item.kind)),
    ).toBe(true)
    const gone: Places = { quotation: () => undefined, lastParagraph: () => undefined }
    expect(ask(items, 3, { ...rules, places: gone })).toEqual([])
  })

  it('takes sentences that say nearly the same for one', () => {
    const alike: Places = {
      ...places,
      quotation: ({ document }) =>
        `Most herons of the valley return before the first ${document === 'essay' ? 'really ' : ''}warm evening of spring`,
    }
    expect(ask([rated('essay', 1), rated('novel', 2)], 29, { ...rules, places: alike })).toHaveLength(1)
  })

  it('does not ask one kind twice running where others are nearly as good', () => {
    const best = (['cloze', 'wh', 'find'] as const).flatMap((kind, i) =>
      Array.from({ length: 40 }, (_, n) =>
        rated(n % 2 ? 'essay' : 'novel', 40 * i + n, { kind }, kind === 'cloze' ? 0.9 : 0.4),
      ),
    )
    const kinds = ask(best, 30).map(({ item }) => item.kind)
    expect(kinds.filter((kind, i) => kind === kinds[i - 1])).toEqual([])
  })

  it('knows a sentence again in a document that has changed around it', () => {
    const isNow = (item: Item): boolean => item.version === 'v2'
    const changed: Places = {
      quotation: (item) => (isNow(item) ? places.quotation(item) : undefined),
      lastParagraph: (item) => (isNow(item) ? 1 : undefined),
    }
    const history = [
      { item: rated('essay', 1, { version: 'v1' }).item, date: '2026-01-01', answered: 1, right: 1 },
    ]
    const now = rated('essay', 1, {
      version: 'v2',
      id: 'new',
      kind: 'wh',
      key: 'other',
      quote: { start: 9000, end: 9100 },
    })
    const on = (date: string): Parameters<typeof chooseItem>[2] => ({ seriesId: 's1', date })
    expect(chooseItem([now], history, on('2026-01-30'), { ...rules, places: changed })).toBeUndefined()
    expect(chooseItem([now], history, on('2026-01-31'), { ...rules, places: changed })?.id).toBe('new')
  })

  it('asks again, as another kind, what the group missed, if that is wanted', () => {
    const missed = rated('essay', 1)
    const again = rated('essay', 1, { id: 'again', kind: 'wh' })
    const others = ask(book('novel', 60), 3)
    const history: readonly AskedItem[] = [
      { item: missed.item, date: '2025-12-31', answered: 4, right: 1 },
      ...others,
    ]
    const candidates = [missed, again, ...book('novel', 60)]
    const on = { seriesId: 's1', date: '2026-01-04' }
    expect(chooseItem(candidates, history, on, { ...rules, asksMissedAgain: true })?.id).toBe('again')
    expect(chooseItem(candidates, history, on, rules)?.document).toBe('novel')
  })

  it('comes back to what was asked long ago when all has been asked', () => {
    const history = ask([rated('essay', 1, { key: 'x' })], 31)
    expect(history.map(({ date }) => date)).toEqual(['2026-01-01', '2026-01-31'])
  })
})
