import { describe, expect, it } from 'vitest'
import { parseByLine } from '../../src/ingest/by-line.ts'

describe('a by-line', () => {
  it.each([
    ['By Oriane Feld', ['Oriane Feld']],
    ['by Oriane Feld and Tomasz Brandt', ['Oriane Feld', 'Tomasz Brandt']],
    [
      'Written by Marit Lund, A. B. Sørensen & Jean-Luc de la Tour',
      ['Marit Lund', 'A. B. Sørensen', 'Jean-Luc de la Tour'],
    ],
    ['Von Henrike Aldag und Jörn Eck', ['Henrike Aldag', 'Jörn Eck']],
    ['Par Élodie Marchand et Yves Le Goff', ['Élodie Marchand', 'Yves Le Goff']],
    ['Ada Bryce (Pilot (retired), Saltmarsh) and Ben Okoro (Teacher)', ['Ada Bryce', 'Ben Okoro']],
    [
      'Ada Bryce\u00A0 (Pilot), Ben Okoro (Teacher), and Cleo Watt (Smith)',
      ['Ada Bryce', 'Ben Okoro', 'Cleo Watt'],
    ],
    ['By Oriane Feld et al.', ['Oriane Feld', 'et al.']],
    ['By Oriane Feld, Tomasz Brandt and others', ['Oriane Feld', 'Tomasz Brandt', 'et al.']],
  ])('names its authors: %s', (line, names) => {
    expect(parseByLine(line)).toEqual(names)
  })

  it.each([
    'By the river',
    'By Monday',
    'By the river et al.',
    'By 1987 the last keeper had gone',
    'Standing by Oriane Feld',
    'The lamp (a gift) went out',
    'Old Harbour (see map) and New Harbour',
    'Unclosed Bracket (Pilot',
    'Closed Bracket) Pilot',
    '',
  ])('is not "%s"', (line) => {
    expect(parseByLine(line)).toEqual([])
  })

  it('is looked for in linear time', () => {
    expect(parseByLine(`By ${'A '.repeat(300_000)}`)).toEqual([])
    expect(parseByLine('('.repeat(600))).toEqual([])
  })
})
