import { describe, expect, it } from 'vitest'
import { isWellFormed } from '../../src/quiz/fit-sentence.ts'
import { madeText } from './made-text.ts'

const isFit = (line: string): boolean => madeText([line]).sentences[0]?.isFit === true

describe('a sentence that can be asked about', () => {
  it.each([
    'The salt tax of 1712 ruined half of the fishing villages along the northern coast.',
    'Captain James Rowe sold his last two ships because he could no longer pay the harbour dues.',
    'It was the winter storm that closed the mouth of the river for almost three years.',
    'Founded by James Rowe in 1702, the northern salt office lent money to every village.',
    'It was the first time that the northern merchants had sold their salt by weight.',
    'In 1712 there were twenty-two harbours in the north, and each of them had a salt office.',
    'South Wales exported more coal in a single month than all the Danish ports together.',
  ])('stands alone: %s', (line) => {
    expect(isFit(line)).toBe(true)
  })

  it.each([
    [
      'a menu was read as a sentence',
      'A merchant closes the northern salt office for good with the help of → → salt item.',
    ],
    ['its menus are named', 'A merchant closes the northern salt office for good with Office › Close.'],
    [
      'a time is counted from one named before',
      'Six days later, the northern merchants sold their last two ships in Leith.',
    ],
    [
      'it means what stood before',
      'As well as covering the long salt war, it tells of the northern harbours and their fleets.',
    ],
    [
      'its opening noun is what belongs to it',
      'Concerns about its price led the northern merchants to sell salt in Leith alone.',
    ],
    ['an abbreviation cuts it short', 'The office was founded in Leith by two brothers while they were Ph.'],
    ['words were lost at its end', 'The northern towns declared salted herring their national dish in the.'],
    [
      'a quotation was lost in it',
      'From the letter of Captain Rowe:The northern towns sold salted herring by the barrel.',
    ],
    ['it sets a task', 'As a first task, name the two northern harbours that the merchants of Leith closed.'],
    [
      'a section’s name is stuck to it',
      'RESULTS The salt tax ruined half of the fishing villages along the northern coast.',
    ],
    ['a pronoun opens it', 'He sold his last two ships because the harbour dues had doubled within a year.'],
    [
      'a pointer opens it',
      'This decision ruined half of the fishing villages along the whole northern coast.',
    ],
    [
      'a pointer stands in it',
      'The merchants of Aberdour never forgave the king for these seven years of taxes.',
    ],
    [
      'its noun was named before',
      'The treaty ended the trade between the northern towns and the Danish fleet for good.',
    ],
    [
      'its person was named before',
      'In the winter of 1712 his two sons carried the salt across the frozen river.',
    ],
    [
      'it counts what was named before',
      'The two towns shared the profits of the salt trade for more than forty years.',
    ],
    [
      'its subject was named before',
      'Built of local stone, it served the fishermen of the northern coast as a refuge.',
    ],
    [
      'it points at a place',
      'The northern merchants had lived here in great comfort until the fire of 1712.',
    ],
    ['it gives an order', 'Compare the salt trade of the northern coast with that of the Danish islands.'],
    [
      'it stands for something named before',
      'In 1815, it was raised to the rank of a free port and lost its old taxes.',
    ],
    [
      'its headword is its subject',
      'Originally built by the merchant James Rowe in Leith and sold in 1712 to the northern crown.',
    ],
    [
      'its headword is the subject of both participles',
      'Discovered in 1712 by the merchant James Rowe, mined in Leith by his four daughters and sons.',
    ],
    [
      'it is the first of what was named before',
      'In 1712 it was the first northern town to vote for a salt tax of its own making.',
    ],
  ])('leans on others where %s', (_, line) => {
    expect(isFit(line)).toBe(false)
  })

  it.each([
    ['too short', 'Salt was dear.'],
    ['a question', 'Why did the merchants of the northern coast sell their salt to the Danes?'],
    ['spoken to the reader', 'You can still see the salt pans of the merchants on the northern coast today.'],
    ['about the page', 'The prices that the merchants paid in those years are given in Table 3 below.'],
    ['a notice', 'Copyright 2019 by the Society for the History of the Northern Salt Trade.'],
    ['cut in a quotation', 'The harbour master called it “the end of the salt trade and closed his books.'],
    ['a line of a cast', 'James Rowe as Captain Hale, a merchant who has lost all of his ships.'],
    ['a heading', 'A Short History Of The Northern Salt Trade And Its Merchants.'],
    [
      'a count of what was named before',
      'In 1712 there were known to be twenty-two in Leith, and each had its own boat.',
    ],
    ['about an edition', 'The present edition of the salt tables was printed in 1954 by the northern crown.'],
    ['about who wrote what', 'Anna Holt weighed the salt of all the harbours and drafted the manuscript.'],
    [
      'like an earlier time',
      'As in 1712, the northern merchants elected a spokesman for every single harbour.',
    ],
    ['with a reference', 'The salt tax ruined many of the northern villages (Hale, 1987; Rowe, 1991).'],
  ])('is not well formed where it is %s', (_, line) => {
    expect(isWellFormed(line)).toBe(false)
  })
})
