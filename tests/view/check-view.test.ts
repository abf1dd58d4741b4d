import { describe, expect, it } from 'vitest'
import { seal } from '../../src/bot/seal.ts'
import { createQuotationChecker } from '../../src/cite/quotation-checker.ts'
import { type Checked, type CheckSetting, checkView } from '../../src/view/check-view.ts'
import { plainText } from '../../src/view/plain-text.ts'
import type { View } from '../../src/view/view.ts'
import { wordsIn } from '../../src/view/words.ts'
import { madeDocument, madeLibrary } from '../support/library.ts'
import { lighthouse } from '../support/lighthouse.ts'

const words = wordsIn('en')

async function shown(quotations: readonly string[], more: Partial<CheckSetting> = {}): Promise<View> {
  const library = more.library ?? lighthouse
  const checker = createQuotationChecker(library)
  const checked = quotations.map((quotation): Checked => ({ quotation, verdict: checker.check(quotation) }))
  const view = checkView(checked, { library, words, ...more })
  // What is shown must hold where it leaves.
  return seal(view, 'g', { library, checker })
}

const marksIn = (view: View): readonly string[] =>
  view.blocks.flatMap((block) =>
    block.kind === 'quote' ? block.content.flatMap(({ kind, text }) => (kind === 'mark' ? [text] : [])) : [],
  )

describe('what is shown of a quotation that was checked', () => {
  it('is the verdict, and the whole sentence with the words marked and its place', async () => {
    const view = await shown(['until the harbour board bought paraffin'])
    expect(plainText(view)).toBe(
      [
        'Verbatim. The readings say exactly this.',
        '“The lantern burnt whale oil until the harbour board bought paraffin.”\nAda Marsh and Bo Lindqvist, The Keepers of Gull Point (1931), § The lantern, ¶\u00A02',
      ].join('\n\n'),
    )
    expect(marksIn(view)).toEqual(['until the harbour board bought paraffin'])
  })

  it('names slight differences', async () => {
    expect(plainText(await shown(['the lantern BURNT … until the harbour board']))).toContain(
      'the only differences: words left out, as marked and capital letters.',
    )
  })

  it('compares word by word where words differ, and says when a negation does', async () => {
    const view = await shown(['The harbour board kept a second list of names.'])
    const text = plainText(view)
    expect(text).toContain('Not word for word.')
    expect(text).toContain('A negation differs:')
    expect(text).toContain('Compared: The harbour board kept [-no-] {+a+} second list of names')
    expect(marksIn(view)).toEqual(['no'])
  })

  it('marks what was cut out', async () => {
    const view = await shown([
      'The lantern burnt whale oil on a clear night, and the lantern glass was polished',
    ])
    expect(plainText(view)).toContain('Cut without a mark.')
    expect(marksIn(view)).toEqual(['until the harbour board bought paraffin. Its light reached eleven miles'])
  })

  it('shows what the document has in the place of other words at an end', async () => {
    expect(plainText(await shown(['Its light reached eleven feet']))).toContain(
      'Compared: Its light reached eleven [-miles-] {+feet+}',
    )
  })

  it('marks the words that a passage shares with a quotation that is only close, and claims no more', async () => {
    const view = await shown([
      'paraffin was bought by the harbour board after whale oil had burnt in the lantern',
    ])
    expect(plainText(view)).toMatch(/^Not a quotation\. .+whether it means the same is for you to judge\./)
    expect(plainText(view)).not.toContain('Compared:')
    expect(marksIn(view)).toEqual(expect.arrayContaining(['whale', 'oil', 'paraffin']))
  })

  it('does not strike what a quotation leaves out and marks', async () => {
    const view = await shown([
      'The lantern burnt whale oil … on a clear night, and the lamp glass was polished twice',
    ])
    const text = plainText(view)
    expect(text).toContain('Not word for word.')
    expect(text).toContain('whale oil … on a clear night, and the [-lantern-] {+lamp+} glass')
    expect(marksIn(view)).toEqual(['lantern'])
  })

  it('warns of a negation that a marked omission hides', async () => {
    const library = madeLibrary([
      madeDocument({ file: 'a', lines: ['The board did not ever pay the keeper.'] }),
    ])
    const text = plainText(await shown(['The board did … pay the keeper'], { library }))
    expect(text).toContain('Word for word.')
    expect(text).toContain('A negation is among the words left out.')
  })

  it('shows the parts of a quotation that runs over a line set aside, each by itself', async () => {
    const view = await shown(['in the year of the great frost. It paid the keeper nothing'])
    expect(plainText(view)).toContain('between the parts stands something that is not part of the text')
    expect(view.blocks.filter(({ kind }) => kind === 'quote')).toHaveLength(2)
  })

  it('says that words are there but no part of the text, and does not quote them', async () => {
    const view = await shown(['Home | Ships | Shop'])
    expect(plainText(view)).toMatch(/^Not part of the text\. .+What the Harbour Board Paid.+\(menu\)\.$/)
  })

  it('shows each place of a quotation put together', async () => {
    const view = await shown([
      'Its light reached eleven miles … It paid the keeper nothing for the old lantern',
    ])
    expect(plainText(view)).toContain('2 separate places')
    expect(view.blocks.filter(({ kind }) => kind === 'quote')).toHaveLength(2)
  })

  it('says what the signs of a comparison mean by the first words that have them', async () => {
    const text = plainText(await shown(['Its light reached nine miles on a clear night']))
    expect(text).toContain('[-eleven-] – only in the document · {+nine+} – only in the quotation')
    const added = plainText(await shown(['Its light reached fully eleven miles on a clear night']))
    expect(added).toContain('{+fully+} – only in the quotation')
    expect(added).not.toContain('only in the document')
  })

  it('names no paragraph twice in which words stand twice', async () => {
    const library = madeLibrary([
      madeDocument({ file: 'a', lines: ['Salt dulls brass. And again: salt dulls brass.'] }),
    ])
    expect(plainText(await shown(['salt dulls brass'], { library }))).not.toContain('also stand here')
  })

  it('names the other places of words that stand in several', async () => {
    const library = madeLibrary(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((file) =>
        madeDocument({ file, lines: ['Salt dulls the brass in a week.'] }),
      ),
    )
    const text = plainText(await shown(['Salt dulls the brass'], { library }))
    expect(text).toContain('The same words also stand here:')
    expect(text).toContain('And in 2 more places.')
  })

  it('says plainly that nothing is there, and never shows what was brought as a quotation', async () => {
    const view = await shown(['Seven gardeners carried the piano up', 'purple sails'])
    expect(view.blocks.some(({ kind }) => kind === 'quote')).toBe(false)
    expect(plainText(view)).toContain(
      'Not found. These words do not stand in any of the 3 documents here, and nothing there comes close enough to compare.',
    )
    expect(plainText(view)).toContain('Too short to check.')
  })

  it('tells several quotations apart by their beginnings, and counts those that were left', async () => {
    const long =
      'Every keeper wound the lantern by hand. Nobody slept through a gale. The lantern The lantern burnt'
    const text = plainText(await shown([long, 'Nobody slept through a gale.'], { others: 3 }))
    expect(text).toContain('2 quotations compared with the readings')
    expect(text).toMatch(/“Every keeper wound[^”]{20,70}…”/)
    expect(text).toContain('3 more quotations; check them one by one')
  })

  it('says how much of a long quotation was compared', async () => {
    const checked: Checked = { quotation: 'the fog', verdict: { kind: 'absent' }, limit: 2000 }
    expect(plainText(checkView([checked], { library: lighthouse, words }))).toContain(
      'first 2,000 characters',
    )
  })

  it('quotes words that only a heading has, without a number that leads elsewhere', async () => {
    const library = madeLibrary([
      madeDocument({ file: 'one', lines: [{ heading: 'On brass and salt' }, 'It dulls.'] }),
    ])
    expect(plainText(await shown(['On brass and salt'], { library }))).toMatch(/“On brass and salt”\none$/)
  })
})
