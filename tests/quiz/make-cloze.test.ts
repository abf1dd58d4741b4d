import { describe, expect, it } from 'vitest'
import { checkItem } from '../../src/quiz/check-item.ts'
import { makeCloze } from '../../src/quiz/make-cloze.ts'
import { madeText, promptText } from './made-text.ts'

/** The items of a text as "kind: prompt → key". */
function asked(...lines: readonly string[]): readonly string[] {
  const studied = madeText(lines, 'A Walk along the Coast')
  return makeCloze(studied).map(({ item }) => {
    expect(checkItem(item, studied.document)).toBeUndefined()
    return `${item.kind}: ${promptText(item, studied)} → ${item.key}`
  })
}

describe('cloze questions', () => {
  it('leave a gap where a name or a year stands, at most two for a sentence', () => {
    expect(
      asked(
        'In 1712 the northern merchants chose James Hale to lead the last salt convoy from Leith to Bergen.',
      ),
    ).toEqual([
      'cloze: In 1712 the northern merchants chose _____ to lead the last salt convoy from Leith to Bergen. → James Hale',
      'cloze: In _____ the northern merchants chose James Hale to lead the last salt convoy from Leith to Bergen. → 1712',
    ])
  })

  it('start after a connective, with a mark that something is left out', () => {
    const [first] = asked(
      'However, the northern merchants chose James Hale to lead the last convoy across the frozen strait.',
    )
    expect(first).toBe(
      'excerpt: …the northern merchants chose _____ to lead the last convoy across the frozen strait. → James Hale',
    )
  })

  it('take the part of a long sentence that is enough', () => {
    const [first] = asked(
      'The northern merchants chose James Hale to lead the last salt convoy across the frozen strait to the islands, ' +
        'although this had seemed to them a needless risk in the year before, when the price of salt was lower than ever ' +
        'and when these men still hoped for peace with the king and his advisers.',
    )
    expect(first).toBe(
      'excerpt: The northern merchants chose _____ to lead the last salt convoy across the frozen strait to the islands… → James Hale',
    )
  })

  it('ask for no word whose capital says nothing, in a text that gives one to every noun', () => {
    const line =
      'In 1712 the northern merchants bought the Selenaster Kestrimon, with which a convoy crossed the frozen strait.'
    const gap = expect.stringMatching(/→ Selenaster Kestrimon$/)
    expect(asked(line, 'A merchant saw a light, an oar and a sail in a harbour.')).toContainEqual(gap)
    expect(asked(line, 'A Merchant saw a Light, an Oar and a Sail in a Harbour.')).not.toContainEqual(gap)
  })

  it('do not show a footnote’s mark', () => {
    const [first] = asked(
      'The northern merchants chose James Hale to lead the last convoy across the frozen strait.[12]',
    )
    expect(first).toMatch(/strait\. → James Hale$/)
  })

  it('ask for a term that the text comes back to, but for no word that only stands there once', () => {
    const made = asked(
      'The northern merchants of Bergen proposed a standing convoy that would protect the ships of Leith from every raid.',
      'A standing convoy was dear, and no harbour could pay for it alone.',
    )
    expect(made).toContain(
      'cloze: The northern merchants of Bergen proposed a _____ that would protect the ships of Leith from every raid. → standing convoy',
    )
  })

  it('are none where a sentence leans on the one before, or the text is not English', () => {
    expect(
      asked('This made James Hale, who had led the convoy to Bergen, the richest man of Leith.'),
    ).toEqual([])
    expect(
      asked('Im Jahr 1712 wählten die Kaufleute von Leith James Hale zum Führer des letzten Zuges.'),
    ).toEqual([])
  })

  it('accept the short form that the text gives', () => {
    const studied = madeText(
      [
        'The merchants of the coast founded the Northern Salt Office in Leith to fix the price of a barrel.',
        'A harbour was closed by the Northern Salt Office (NSO) in the spring after the great storm.',
      ],
      'A Walk in Leith',
    )
    const item = makeCloze(studied).find(({ item: { key } }) => key === 'Northern Salt Office')?.item
    expect(item?.accept).toEqual(['NSO'])
  })
})
