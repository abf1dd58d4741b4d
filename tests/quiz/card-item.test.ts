import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/corpus/document.ts'
import { cardId, cardItem, tellsAnswer, type WrittenCard } from '../../src/quiz/card-item.ts'
import { checkItem } from '../../src/quiz/check-item.ts'
import { modeOf } from '../../src/quiz/item.ts'
import { madeDocument } from '../support/library.ts'
import { lamps, rangeIn } from '../support/quiz.ts'

const sentence = 'Whale oil ran short in 1867, so the lamp burnt rapeseed until spring.'

function written(changed: Partial<WrittenCard> = {}, document: Document = lamps): WrittenCard {
  const { prompt = 'What did the lamp burn in 1867?', answer = 'rapeseed' } = changed
  const source = { document: document.id, version: document.version, ...rangeIn(document, sentence) }
  return {
    ...{ prompt, answer, accept: [], source, id: cardId(document.id, prompt, answer, sentence) },
    ...changed,
  }
}

describe('a card that a person wrote', () => {
  it('is an item whose quotation and key are cut from the text', () => {
    const item = cardItem(written({ answer: 'RAPESEED', accept: ['rape oil'] }), lamps)
    expect(item).toMatchObject({
      kind: 'card',
      key: 'rapeseed',
      accept: ['RAPESEED', 'rape oil'],
      options: [],
    })
    expect(item && lamps.text.slice(item.quote.start, item.quote.end)).toBe(sentence)
    expect(item && lamps.text.slice(item.answer.start, item.answer.end)).toBe('rapeseed')
    expect(item && checkItem(item, lamps)).toBeUndefined()
  })

  it('keeps the writer’s own answer where the quotation does not hold it', () => {
    const item = cardItem(written({ answer: 'plant oil' }), lamps)
    expect(item).toMatchObject({ key: 'plant oil', accept: [] })
    expect(item?.answer).toEqual(item?.quote)
    expect(item && checkItem(item, lamps)).toBeUndefined()
  })

  it('has a gap where its writer drew a line', () => {
    const item = cardItem(written({ prompt: 'The lamp burnt ____ then.' }), lamps)
    expect(item?.prompt).toEqual([
      { kind: 'words', text: 'The lamp burnt ' },
      { kind: 'gap' },
      { kind: 'words', text: ' then.' },
    ])
  })

  it('is recalled where the answer is longer than one types to the letter', () => {
    const long = cardItem(
      written({ answer: 'so the lamp burnt rapeseed until spring, as nothing else came' }),
      lamps,
    )
    const short = cardItem(written(), lamps)
    expect(long && modeOf(long)).toBe('recall')
    expect(short && modeOf(short)).toBe('typed')
  })

  it('is found again where its words stand after an edit elsewhere', () => {
    const edited = madeDocument({
      file: 'lamps.md',
      lines: ['A line that was not there before.', `Nobody slept. ${sentence}`],
    })
    const item = cardItem(written(), { ...edited, version: 'v2' })
    expect(item && edited.text.slice(item.quote.start, item.quote.end)).toBe(sentence)
    expect(item?.version).toBe('v2')
  })

  it('tells its answer where its question has it, word for word', () => {
    const tells = (prompt: string, answer: string): boolean => tellsAnswer({ prompt, answer })
    expect(tells('Was it Orla VENN, the keeper?', 'orla venn')).toBe(true)
    expect(tells('Who was the keeper of 1843?', '184')).toBe(false)
    expect(tells('Who?', '…')).toBe(false)
  })

  it('is nothing where its words are gone, changed, or of another document', () => {
    const changed = madeDocument({ file: 'lamps.md', lines: [sentence.replace('rapeseed', 'colza')] })
    expect(cardItem(written(), changed)).toBeUndefined()
    expect(cardItem(written(), madeDocument({ file: 'other.md', lines: [sentence] }))).toBeUndefined()
    const { source: _, ...bare } = written()
    expect(cardItem(bare, lamps)).toBeUndefined()
  })
})
