import { describe, expect, it } from 'vitest'
import { madeText } from './made-text.ts'

/** The mentions of the lines as "text type sort". */
function mentions(...lines: readonly string[]): readonly string[] {
  return madeText(lines).sentences.flatMap((sentence) =>
    sentence.mentions.map(({ text, type, sort }) => [text, type, sort].filter(Boolean).join(' ')),
  )
}

describe('finding names', () => {
  it('types a person by a title, a first name, initials or a calling, and leaves the title out', () => {
    expect(mentions('The fleet was sold by President Marrow in spring.')).toContain('Marrow person surname')
    expect(mentions('The fleet was sold by James Hale in spring.')).toContain('James Hale person full')
    expect(mentions('The fleet was sold by R. Q. Dunmore in spring.')).toContain('R. Q. Dunmore person full')
    expect(mentions('The fleet was sold by the Danish chemist Olm Varga in spring.')).toContain(
      'Olm Varga person full',
    )
    expect(mentions('The fleet was sold by Foreign Minister Paik Do-yun in spring.')).toContain(
      'Paik Do-yun person full',
    )
  })

  it('knows a surname once the full name stands anywhere in the text', () => {
    expect(mentions('In the end Varrow gave up.', 'Nobody had paid Charles Varrow for the ships.')).toContain(
      'Varrow person surname',
    )
  })

  it('types places, wars, agreements and bodies by what they are called', () => {
    const found = mentions(
      'After the Orkney War and the Treaty of Kirkwall, the ships of the Harbour Council went from Lake Ormond to South Korea and Edinburgh.',
    )
    expect(found).toEqual([
      'Orkney War event war',
      'Treaty of Kirkwall event treaty',
      'Harbour Council organisation body',
      'Lake Ormond place water',
      'South Korea place country',
      'Edinburgh place city',
    ])
  })

  it('takes a town for one when its country stands beside it', () => {
    expect(mentions('The ships were built in Ormgard, Norway, and sold at once.')).toContain(
      'Ormgard place city',
    )
  })

  it('does not take the first word of a sentence for a name, unless the text shows that it is one', () => {
    expect(mentions('Merchants sold the salt.')).toEqual([])
    expect(mentions('Brack sold the salt.', 'Everyone knew that Brack would pay.')).toEqual([
      'Brack name',
      'Brack name',
    ])
  })

  it('ends a name at a possessive and keeps the title of a work whole', () => {
    expect(mentions("They read Marlow's account of it.")).toContain('Marlow name')
    expect(mentions('They read “The Salt Road” aloud in winter.')).toContain('The Salt Road name title')
  })

  it('finds dates, years and amounts, each once', () => {
    expect(
      mentions('It was signed on 3 May 1712 and renewed in 1731, during the 1740s and in March 1755.'),
    ).toEqual(['3 May 1712 date day', '1731 year year', '1740s year decade', 'March 1755 date month'])
    expect(mentions('The town paid $4.5 million, or 12 percent of it, for 2,400 barrels.')).toEqual([
      '$4.5 million number money',
      '12 number percent',
      '2,400 number amount',
    ])
  })

  it('does not take an amount for a year, nor a range or a label for a number', () => {
    expect(mentions('The kiln was heated to 1500 °C and held 1200 barrels.')).not.toContain('1500 year year')
    expect(mentions('It lasted from 1712–1719, as stage 14 showed.')).toEqual([])
  })
})
