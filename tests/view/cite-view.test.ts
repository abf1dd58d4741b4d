import { describe, expect, it } from 'vitest'
import { createWiden } from '../../src/answer/widen-excerpt.ts'
import { shownPlaces } from '../../src/bot/cite/cited.ts'
import { citeView, sentencesView } from '../../src/view/cite-view.ts'
import { plainText } from '../../src/view/plain-text.ts'
import { text } from '../../src/view/view.ts'
import { wordsIn } from '../../src/view/words.ts'
import { diary, shelf, treatise } from '../cite/made-shelf.ts'
import { madeLibrary } from '../support/library.ts'

const library = madeLibrary([treatise, diary])
const words = wordsIn('en')
const places = [...treatise.paragraphs, ...diary.paragraphs].map(({ start, end, id }) => ({
  document: id.startsWith('diary') ? diary.id : treatise.id,
  start,
  end,
}))
const shown = (count: number) =>
  shownPlaces(places.slice(0, count), 0, shelf, { library, widen: createWiden(library) })

describe('the view of cited passages', () => {
  it('has the quotations first, then the other places, what is to be said, and what can be done', () => {
    const view = citeView(shown(5), {
      library,
      words,
      lead: [text('Lead.')],
      notes: [[text('Cited.')]],
      actions: [{ id: 'x:v1:y', label: 'Act' }],
    })
    expect(view.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'quote',
      'quote',
      'quote',
      'paragraph',
      'list',
      'note',
      'actions',
    ])
    expect(plainText(view)).toContain('2 more places, not quoted in full:')
  })

  it('quotes to the letter, with the place that is compared before it leaves', () => {
    const { blocks } = citeView(shown(1), { library, words, notes: [], actions: [], isNumbered: true })
    expect(blocks).toMatchObject([{ kind: 'quote', ordinal: 1, place: places[0] }])
    const [block] = blocks
    const said = block?.kind === 'quote' ? block.content.map((part) => part.text).join('') : ''
    expect(said).toBe(treatise.text.slice(places[0]?.start, places[0]?.end))
  })

  it('counts what is not even named', () => {
    const cut = { ...shown(5), left: 7 }
    const said = plainText(citeView(cut, { library, words, notes: [], actions: [] }))
    expect(said).toContain('9 more places')
    expect(said).toContain('7 more places are left out.')
  })

  it('says of a long passage that it goes on', () => {
    const said = citeView({ ...shown(1), beginningOf: '¶ 1–40' }, { library, words, notes: [], actions: [] })
    expect(plainText(said)).toContain('only the beginning of ¶ 1–40')
  })

  it('is sentences alone where there is nothing to quote', () => {
    expect(plainText(sentencesView([[text('One.')], [text('Two.')]]))).toBe('One.\n\nTwo.')
  })
})
