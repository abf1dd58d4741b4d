import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { asciiSigns, printable } from '../../../src/platforms/terminal/printable.ts'
import { render } from '../../../src/platforms/terminal/render.ts'
import type { TerminalStyle } from '../../../src/platforms/terminal/terminal-style.ts'
import { answerView } from '../../../src/view/answer-view.ts'
import { helpView } from '../../../src/view/help-view.ts'
import { openingView } from '../../../src/view/opening-view.ts'
import { documentView, sourcesView } from '../../../src/view/source-view.ts'
import { code, type Phrase, phrase, text, type View } from '../../../src/view/view.ts'
import { wordsIn } from '../../../src/view/words.ts'
import { hostileWords, views, wordsOf } from '../../support/arbitraries.ts'
import { excerptSaying } from '../../support/excerpts.ts'
import { lighthouse } from '../../support/lighthouse.ts'

const plain: TerminalStyle = { colour: false, width: 60, unicode: true }
const colour: TerminalStyle = { ...plain, colour: true }
const ascii: TerminalStyle = { ...plain, unicode: false }

const words = wordsIn('en')

const found: View = answerView(
  {
    kind: 'found',
    question: 'Who paid for the new lantern?',
    excerpts: [
      excerptSaying(
        lighthouse,
        'The harbour board paid for a new lantern in the year of the great frost.',
        'paid|new|lantern',
      ),
    ],
    matched: { passages: 4, documents: 2 },
  },
  {
    library: lighthouse,
    words,
    shown: 1,
    actions: [
      { id: 'more:v1:a', label: 'More', typed: { command: 'more', gets: 'the next passages' } },
      { id: 'wider:v1:a', label: 'Wider', typed: { command: 'wider', gets: 'with the paragraphs around' } },
      { id: 'share:v1:a', label: 'Share' },
    ],
  },
)

/** The text without our own colours. */
const ours = new RegExp(String.raw`${'\u001B'}\[(?:[1239]|2[239]|1;4;35|22;24;39)m`, 'g')
const bare = (rendered: string): string => rendered.replace(ours, '')

describe('an answer in the terminal', () => {
  it('shows marked words between signs where there is no colour, and says so', () => {
    expect(render(found, plain)).toBe(
      [
        'Who paid for the new lantern?',
        '',
        '  │ The harbour board *paid* for a *new lantern* in the year',
        '  │ of the great frost.',
        '    — What the Harbour Board Paid (excerpt), ¶\u00A01',
        '',
        'Words between * and * are marked for you; the * are not in',
        'the text.',
        '4 passages in 2 documents match; 1 shown so far.',
        'more: the next passages · wider: with the paragraphs around',
        '',
      ].join('\n'),
    )
  })

  it('has no line for what is a button only', () => {
    const actions = { kind: 'actions', actions: [{ id: 'share:v1:a', label: 'Share' }] } as const
    const said = { kind: 'paragraph', content: [text('Said.')] } as const
    const items = [{ label: text('A'), content: [text('one')] }]
    expect(render({ blocks: [said, actions] }, plain)).toBe('Said.\n')
    expect(render({ blocks: [said, actions, { kind: 'list', items }] }, plain)).toBe('Said.\n\n  A  one\n')
  })

  it('shows marked words in bold, underlined and in colour, and the rest as a page', () => {
    const [bold, mark, dim] = [
      (words: string): string => `\u001B[1m${words}\u001B[22m`,
      (words: string): string => `\u001B[1;4;35m${words}\u001B[22;24;39m`,
      (words: string): string => `\u001B[2m${words}\u001B[22m`,
    ]
    expect(render(found, colour).split('\n').slice(0, 5)).toEqual([
      bold('Who paid for the new lantern?'),
      '',
      `${dim('  │ ')}The harbour board ${mark('paid')} for a ${mark('new')} ${mark('lantern')} in the year of`,
      `${dim('  │ ')}the great frost.`,
      `${dim('    — ')}${dim('What the Harbour Board Paid')}${dim(' (excerpt), ¶\u00A01')}`,
    ])
  })

  it('needs only ASCII for its own signs where there is no UTF-8', () => {
    const lines = render(found, ascii).split('\n')
    expect(lines[2]).toBe('  | The harbour board *paid* for a *new lantern* in the year')
    expect(lines[4]).toBe('    -- What the Harbour Board Paid (excerpt), par. 1')
    expect(lines.at(-2)).toBe('more: the next passages | wider: with the paragraphs around')
  })
})

describe('a quotation in the terminal', () => {
  const quoting = (...content: Phrase): View => ({
    blocks: [{ kind: 'quote', content, source: [text('On Fog')] }],
  })

  it('keeps its line breaks, with one empty line between paragraphs', () => {
    expect(render(quoting(text('Roses\n  are red.\n\n\n\nViolets.')), plain)).toBe(
      '  │ Roses\n  │   are red.\n  │\n  │ Violets.\n    — On Fog\n',
    )
  })

  it('keeps its typographic signs where there is no UTF-8, since it is not ours to spell', () => {
    expect(render(quoting(text('“Fog” — it’s low…')), ascii)).toContain('“Fog” — it’s low…')
  })

  it('shows escape sequences instead of sending them', () => {
    expect(render(quoting(text('red \u001B[31malert')), colour)).toContain('red ␛[31malert')
  })
})

describe('words that differ and that are set apart in the terminal', () => {
  const compared: Phrase = [
    text('The lamp was '),
    { kind: 'removed', text: 'never' },
    { kind: 'added', text: 'always' },
    text(' lit, says '),
    { kind: 'emphasis', text: 'Lamps' },
    { kind: 'removed', text: '' },
  ]

  it('have the signs of a word diff, with and without colour', () => {
    const view: View = { blocks: [{ kind: 'paragraph', content: compared }] }
    expect(render(view, plain)).toBe('The lamp was [-never-]{+always+} lit, says Lamps\n')
    expect(render(view, colour)).toBe(
      'The lamp was \u001B[9m[-never-]\u001B[29m\u001B[1m{+always+}\u001B[22m lit, says \u001B[3mLamps\u001B[23m\n',
    )
  })

  it('look the same in a quotation, and a title keeps its slant in a source', () => {
    const view: View = {
      blocks: [{ kind: 'quote', content: compared.slice(0, 3), source: compared.slice(4, 5) }],
    }
    expect(render(view, plain)).toBe('  │ The lamp was [-never-]{+always+}\n    — Lamps\n')
    expect(render(view, colour)).toContain('\u001B[3mLamps\u001B[23m')
  })
})

describe('the address of a quotation in the terminal', () => {
  const quote = (link: string): View => ({
    blocks: [{ kind: 'quote', content: [text('Lit.')], source: [text('A. Keeper')], link }],
  })

  it('stands on a line of its own below the source, whole, however narrow the terminal', () => {
    const address = `https://books.example/r/${'a'.repeat(90)}`
    expect(render(quote(address), { ...plain, width: 20 }).split('\n')).toEqual([
      '  │ Lit.',
      '    — A. Keeper',
      `      ${address}`,
      '',
    ])
  })

  it.each(['javascript:alert(1)', 'file:///etc/hosts', 'books.example', '\u001B]8;;https://x.example'])(
    'is left out where it is none that a person can be led to: %j',
    (link) => expect(render(quote(link), plain)).toBe('  │ Lit.\n    — A. Keeper\n'),
  )
})

describe('other views in the terminal', () => {
  it('open with two lines', () => {
    expect(render(openingView(lighthouse, ['knowledge/'], 'Who paid?'), plain)).toBe(
      "3 documents, 101 words, 6 passages from knowledge/.\nAsk a question, for example: Who paid? Type 'help' for more.\n",
    )
  })

  it('list the sources with their numbers in a column', () => {
    expect(render(sourcesView(lighthouse, 9, words), { ...plain, width: 48 })).toBe(
      [
        '3 documents',
        '',
        '  1  The Keepers of Gull Point',
        '     Ada Marsh and Bo Lindqvist · 1931 · 3',
        '     paragraphs · 63 words',
        '  2  What the Harbour Board Paid',
        '     2 paragraphs · 28 words',
        '  3  등대지기의 일기',
        '     한바다 · 2004 · 1 paragraph · 10 words',
        '',
        "'sources 1' shows what is known about document",
        "1, and why; 'in 1' asks only there.",
        '',
      ].join('\n'),
    )
  })

  it('show what is to be copied line by line, with its indents', () => {
    const listing = '@book{mill,\n  author = {Mill},\n}'
    expect(render({ blocks: [{ kind: 'listing', text: listing }] }, plain)).toBe(`${listing}\n`)
  })

  it('put a label that is too wide for its column on a line of its own', () => {
    const lines = render(helpView([words.commands.more, words.commands.sources], words), {
      ...plain,
      width: 40,
    }).split('\n')
    expect(lines.slice(4, 8)).toEqual([
      '  more  shows the next passages for the',
      '        last question',
      '  sources [document] [lines | export]',
      '        lists the documents, or what is',
    ])
  })

  it('line up numbers to the right and names to the left', () => {
    const list = (...labels: readonly string[]): View => ({
      blocks: [
        { kind: 'list', items: labels.map((label) => ({ label: text(label), content: [text('x')] })) },
      ],
    })
    expect(render(list('9', '10'), plain)).toBe('   9  x\n  10  x\n')
    expect(render(list('Title', 'In'), plain)).toBe('  Title  x\n  In     x\n')
  })

  it('tell words to type by quotation marks where there is no colour, and by weight where there is', () => {
    const view: View = { blocks: [{ kind: 'paragraph', content: phrase`Type ${code('in 1')} now.` }] }
    expect(render(view, plain)).toBe("Type 'in 1' now.\n")
    expect(render(view, colour)).toBe('Type \u001B[1min 1\u001B[22m now.\n')
  })

  it('say in words what is drawn elsewhere, and leave a line for a word to be found', () => {
    const content: Phrase = [
      { kind: 'member', learner: 'x:1', text: 'Ada' },
      text(' left a '),
      { kind: 'gap', text: 'blank' },
      text(' at '),
      { kind: 'time', at: 0, text: 'noon' },
    ]
    const view: View = {
      blocks: [
        { kind: 'paragraph', content },
        { kind: 'quote', content, source: [text('Logbook')] },
        { kind: 'picture', png: new Uint8Array(), alt: 'Right on 3 of 4 days' },
        { kind: 'file', name: 'cards.csv', media: 'text/csv', content: new Uint8Array() },
      ],
    }
    expect(render(view, plain).split('\n').filter(Boolean)).toEqual([
      'Ada left a _____ at noon',
      '  │ Ada left a _____ at noon',
      '    — Logbook',
      'Right on 3 of 4 days',
      'cards.csv',
    ])
    expect(render(view, colour)).toContain('Ada left a _____ at noon')
  })

  it('are nothing for a view without blocks', () => {
    expect(render({ blocks: [] }, plain)).toBe('')
  })
})

describe('the laws of rendering', () => {
  const styles: fc.Arbitrary<TerminalStyle> = fc.record({
    colour: fc.boolean(),
    width: fc.integer({ min: 20, max: 200 }),
    unicode: fc.boolean(),
  })
  const solid = (words: string): string => words.replace(/\s+/gu, '')

  it('sends no control character but line ends and its own colours', () => {
    fc.assert(
      fc.property(views(hostileWords), styles, (view, style) => {
        const rendered = render(view, style)
        expect(bare(rendered)).not.toMatch(/(?!\n)\p{Cc}|[\u2028-\u202E\u2066-\u206F]/u)
        if (!style.colour) expect(rendered).toBe(bare(rendered))
      }),
      { numRuns: 300 },
    )
  })

  it('keeps every word of the view', () => {
    fc.assert(
      fc.property(views(hostileWords), styles, (view, style) => {
        const lines = bare(render(view, style)).split('\n')
        const shown = solid(lines.map((line) => line.replace(/^ {2}[│|]/, '')).join(''))
        for (const words of wordsOf(view)) {
          const safe = printable(words, style.unicode)
          for (const word of safe.split(/\s+/u)) {
            expect(shown.includes(word) || shown.includes(asciiSigns(word))).toBe(true)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('keeps quotations to the letter but for spaces at line ends', () => {
    const content = fc.array(
      fc.record({ kind: fc.constantFrom('text' as const, 'mark' as const), text: hostileWords }),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(content, fc.integer({ min: 20, max: 200 }), (parts, width) => {
        const view: View = { blocks: [{ kind: 'quote', content: parts, source: [] }] }
        const lines = bare(render(view, { colour: true, width, unicode: true })).split('\n')
        const quoted = lines.filter((line) => line.startsWith('  │')).map((line) => line.slice(3))
        expect(solid(quoted.join(''))).toBe(solid(parts.map((part) => printable(part.text, true)).join('')))
      }),
      { numRuns: 300 },
    )
  })

  it('makes no line wider than the terminal where every word fits', () => {
    const word = fc.constantFrom(
      'fog',
      'lights',
      '灯台の光は、霧',
      '등대',
      'e\u0301te',
      '👨‍👩‍👧',
      '-',
      '“sea”',
    )
    const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((parts) => `${parts.join(' ')} `)
    fc.assert(
      fc.property(views(words), styles, (view, style) => {
        // The line of a gap has no space behind it, whatever its words have.
        fc.pre(!JSON.stringify(view).includes('"gap"'))
        const lines = bare(render(view, style)).split('\n')
        // An address stays whole, and the signs around words that differ hold on to these.
        for (const line of lines.filter((one) => !/:\/\/|\[-|-\]|\{\+|\+\}/.test(one))) {
          expect(stringWidth(line)).toBeLessThanOrEqual(style.width)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('ends every line, and leaves no spaces at its end', () => {
    fc.assert(
      fc.property(views(hostileWords), styles, (view, style) => {
        const rendered = render(view, style)
        // A view of nothing but buttons shows nothing where nothing can be pressed.
        expect(rendered).toMatch(/^$|\n$/)
        expect(bare(rendered)).not.toMatch(/ \n/)
      }),
    )
  })
})

describe('a whole document in the terminal', () => {
  it('fits the narrowest terminal', () => {
    const [, scraped] = lighthouse.documents
    const view = scraped === undefined ? { blocks: [] } : documentView(scraped, 'shown', words)
    const lines = render(view, { ...plain, width: 20 }).split('\n')
    const wide = lines.filter((line) => stringWidth(line) > 20).map((line) => line.trim())
    expect(wide).toEqual([
      'File     scraped/harbour-board.txt',
      'paragraphs,',
      'windows-1252',
      'zero-width',
      'characters',
    ])
  })
})
