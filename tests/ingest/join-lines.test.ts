import { describe, expect, it } from 'vitest'
import { joinParagraphs, joinWrappedLines } from '../../src/ingest/join-lines.ts'
import { splitLines } from '../../src/ingest/split-lines.ts'

const paragraphsOf = (...lines: readonly string[]): readonly string[] =>
  joinParagraphs(splitLines(lines.join('\n'))).map(({ text }) => text)

const wrapped = (text: string, width: number, indent = ''): readonly string[] => {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.map((line) => indent + line)
}

const PIER =
  'The old pier had been closed for a winter before anyone noticed that the gulls had taken it over, and by then it was too late to ask them to leave.'
const NETS =
  'Nets were hung there to dry in the years when there was still herring, and the smell of tar has never quite gone out of the boards since.'
const DOORS = 'Every door on the harbour front opens outward, because the wind comes from the land.'

describe('a text wrapped at a column', () => {
  it('has a paragraph wherever a blank line ends one', () => {
    expect(paragraphsOf(...wrapped(PIER, 72), '', ...wrapped(NETS, 72))).toEqual([PIER, NETS])
  })

  it('has them whatever the column, and indented as a whole', () => {
    for (const width of [50, 64, 80, 100]) {
      expect(paragraphsOf(...wrapped(PIER, width, '   '), '', ...wrapped(NETS, width, '   '))).toEqual([
        PIER,
        NETS,
      ])
    }
  })

  it('has one wherever a first line is indented, without blank lines', () => {
    const book = [PIER, NETS, DOORS].flatMap((text) => {
      const [first = '', ...rest] = wrapped(text, 66)
      return [`    ${first}`, ...rest]
    })
    expect(paragraphsOf(...book)).toEqual([PIER, NETS, DOORS])
  })

  it('has one wherever a line hangs out to the left', () => {
    const list = [PIER, NETS].flatMap((text) => {
      const [first = '', ...rest] = wrapped(text, 66)
      return [first, ...rest.map((line) => `      ${line}`)]
    })
    expect(paragraphsOf(...list)).toEqual([PIER, NETS])
  })

  it('has one for each item of a list', () => {
    const items = [PIER, NETS].flatMap((text) => {
      const [first = '', ...rest] = wrapped(text, 66)
      return [`  * ${first}`, ...rest.map((line) => `    ${line}`)]
    })
    expect(paragraphsOf('The harbour board has put down two things:', ...items)).toEqual([
      'The harbour board has put down two things:',
      `* ${PIER}`,
      `* ${NETS}`,
    ])
  })

  it('has one for each item of a list at the margin', () => {
    const items = [`1. ${PIER}`, `2. ${NETS}`, `3. ${DOORS}`]
    expect(paragraphsOf(...items.flatMap((text) => wrapped(text, 66)))).toEqual(items)
  })

  it('has one for each item of a list, short or long', () => {
    const list = [
      '- The pier.',
      '- The nets.',
      ...wrapped(`- ${NETS}`, 66).map((line, i) => (i === 0 ? line : `  ${line}`)),
      '- The tar.',
    ]
    const before = ['', ...wrapped(PIER, 66), '', ...wrapped(DOORS, 66)]
    expect(paragraphsOf(...list, ...before)).toEqual([
      '- The pier.',
      '- The nets.',
      `- ${NETS}`,
      '- The tar.',
      PIER,
      DOORS,
    ])
  })

  it('does not take a dash or a number that was wrapped to the margin for a list', () => {
    const text = [
      'The keeper, who had never asked for more than a stove and a window',
      '- and who got neither - counted the ships, and in the spring there were',
      '12. of them, as he wrote with a stop after each number all his life long.',
    ]
    expect(paragraphsOf(...text)).toEqual([text.join(' ')])
  })

  it('has its capital headings apart, also without a blank line under them', () => {
    expect(paragraphsOf('THE PIER', ...wrapped(PIER, 72), '', 'THE NETS', ...wrapped(NETS, 72))).toEqual([
      'THE PIER',
      PIER,
      'THE NETS',
      NETS,
    ])
  })

  it('has other headings apart too, where a much longer line stands right under them', () => {
    expect(paragraphsOf('2. The Pier', ...wrapped(PIER, 72), '', 'Nets', ...wrapped(NETS, 72))).toEqual([
      '2. The Pier',
      PIER,
      'Nets',
      NETS,
    ])
    expect(paragraphsOf('Dear Ann,', ...wrapped(PIER, 72), '', ...wrapped(NETS, 72))).toEqual([
      `Dear Ann, ${PIER}`,
      NETS,
    ])
  })

  it('without blank lines or indents has a paragraph where a short line ends a sentence', () => {
    const many = Array.from({ length: 14 }, () => [PIER, NETS]).flat()
    expect(paragraphsOf(...many.flatMap((text) => wrapped(text, 60)))).toEqual(many)
  })
})

describe('a text with a paragraph on each line', () => {
  it('has just those, blank lines between them or not', () => {
    expect(paragraphsOf(PIER, NETS, DOORS)).toEqual([PIER, NETS, DOORS])
    expect(paragraphsOf(PIER, '', NETS, '', DOORS)).toEqual([PIER, NETS, DOORS])
  })
})

describe('a text with short paragraphs', () => {
  it('has a heading apart from the one line under it', () => {
    expect(paragraphsOf('Doors', DOORS, '', 'Nets', 'They smell of tar.')).toEqual([
      'Doors',
      DOORS,
      'Nets They smell of tar.',
    ])
  })
})

describe('a poem', () => {
  it('has a paragraph for each stanza', () => {
    const poem = ['The lamp is lit,', 'the boats are in,', '', 'the rain begins', 'upon the tin.']
    expect(paragraphsOf(...poem)).toEqual([
      'The lamp is lit, the boats are in,',
      'the rain begins upon the tin.',
    ])
  })
})

describe('a rule', () => {
  it('parts paragraphs and belongs to none', () => {
    expect(paragraphsOf(PIER, '* * *', NETS)).toEqual([PIER, NETS])
  })

  it('under a line underlines it', () => {
    const units = joinParagraphs(splitLines(`Nets\n====\n\n${NETS}\n\nDoors\n-----\n${DOORS}`))
    expect(units.map(({ underline }) => underline)).toEqual(['=', undefined, '-', undefined])
  })
})

describe('the lines of a page', () => {
  const unitsOf = (...lines: readonly string[]): readonly string[] =>
    joinWrappedLines(splitLines(lines.join('\n'))).map(({ text }) => text)

  it('stay apart in a menu', () => {
    expect(unitsOf('Home', 'Harbour and town news', 'Contact', '', PIER)).toEqual([
      'Home',
      'Harbour and town news',
      'Contact',
      PIER,
    ])
  })

  it('are joined where they were wrapped, and only there', () => {
    const page = ['Home', 'Contact', '', ...wrapped(PIER, 70), '', ...wrapped(NETS, 70), '', 'Print', 'Share']
    expect(unitsOf(...page)).toEqual(['Home', 'Contact', PIER, NETS, 'Print', 'Share'])
  })
})

describe('a unit', () => {
  it('is a stretch of the text from its first line to its last', () => {
    const text = `  ${wrapped(PIER, 60).join('\n')}\n\nEnd.`
    const [unit] = joinParagraphs(splitLines(text))
    expect(text.slice(unit?.start, unit?.end).replace(/\s+/g, ' ')).toBe(PIER)
  })
})
