import { describe, expect, it } from 'vitest'
import { isSentenceEnd } from '../../src/text/sentence-rules.ts'

/** Whether a sentence ends at the bar; a space before the bar is the white space between the two sides. */
function endsAtBar(text: string, cased = true): boolean {
  const [left = '', right = ''] = text.split('|')
  return isSentenceEnd({ left: left.trimEnd(), right, spaced: left !== left.trimEnd(), cased })
}

describe('a sentence goes on', () => {
  it.each([
    ['without a mark', 'The mill |The weir'],
    ['while it has said nothing', '… |The mill'],
    ['at a comma', 'Who? |, he thought'],
    ['at a dash', '“Come home.” |— Joan Bardell'],
    ['at marks with nothing after them', 'It fell. |:-)'],
    ['inside a name', 'It runs on Node.|Js now'],
    ['inside a call of a program', 'Write list().|Add here'],
    ['with a particle after a Korean quotation', '"갈게요."|라고 말했다'],
    ['at a small letter', '“Will it last?” |he asked'],
    ['after a title', 'We met Gen. |The'],
    ['after a number’s abbreviation', 'See p. |5'],
    ['at a Roman numeral', 'See vol. |IV of'],
    ['at a glued number', 'See no.5 |Above'],
    ['after a country', 'The U.S. |Senate'],
    ['before a number after a country', 'The U.S. |7th'],
    ['after an initial', 'By W. |Tell'],
    ['at an author who is called like a word', 'By K. |He and X. Sun'],
    ['after a label', '(iv.) |Close'],
    ['after a label in a row', 'Do this: 1. |Open'],
    ['after the head of a caption', 'Figure 3. |Map'],
    ['inside a decimal', 'It cost 3.5 |Million'],
    ['after a calibre', 'They fired .303 |Enfield'],
    ['inside a date', '회의는 2020. |5. 3.'],
    ['at words left out', 'The treaty … |President'],
    ['at a number after an ellipsis', 'It goes 1, 2... |10'],
    ['at the one who asked', '“Who paid?” |Mary asked'],
    ['at a name with a mark', 'He left Yahoo! |Japan'],
    ['at a doubt in brackets', 'The elder (?) |Smith'],
    ['after a Japanese quotation', '「はい。」|と言った'],
    ['after a Chinese quotation', '“走吧！”|他说'],
  ])('%s: %s', (_why, text) => {
    expect(endsAtBar(text)).toBe(false)
  })
})

describe('a sentence ends', () => {
  it.each([
    ['at a capital', 'It fell. |The'],
    ['at a name', 'It fell. |Smith'],
    ['at a number', 'It fell. |900'],
    ['at a quotation', 'It fell. |“Look'],
    ['at a word that begins small', 'It fell. |iPad'],
    ['at an item', 'Fill it. |b) Add'],
    ['at a Roman pronoun', 'He said no. |I think'],
    ['at an opener after a country', 'In the U.S. |The'],
    ['after a lettered thing', 'Take vitamin C. |Sailors'],
    ['after a unit', 'It froze at 4 K. |Resistance'],
    ['after a plain number', 'The score was 12. |Then'],
    ['after a footnote mark', 'It fell.1 |Then'],
    ['after a footnote mark on a year', 'It fell in 1911.12 |The'],
    ['after a reference', 'It fell.[4] |Then'],
    ['after a pause', 'He waited... |Then'],
    ['at an opener after words left out', 'The treaty … |The'],
    ['when nobody asked', '“Who paid?” |Mary laughed'],
    ['where the space was forgotten', 'the end.|The next'],
    ['where the space was forgotten after a quotation', '“The end.”|Rain'],
    ['after a free full stop', 'the end . |Rain'],
    ['after a Japanese mark', '雨だ。|彼は'],
    ['after a danda', 'वह घर गया। |बारिश'],
    ['after an emoji', 'We won! 🎉 |Drinks'],
  ])('%s: %s', (_why, text) => {
    expect(endsAtBar(text)).toBe(true)
  })
})

describe('in a text without capitals', () => {
  it.each([
    ['it fell. |then', true],
    ['in the u.s. |the', true],
    ['in the u.s. |senate', false],
    ['we met gen. |ode', false],
    ['“who paid?” |he asked', false],
    ['“who paid?” |he laughed', true],
  ])('%s: %s', (text, ends) => {
    expect(endsAtBar(text, false)).toBe(ends)
  })
})
