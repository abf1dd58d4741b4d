import { describe, expect, it } from 'vitest'
import { createQuotationChecker } from '../../src/cite/quotation-checker.ts'
import { madeDocument, madeLibrary } from '../support/library.ts'
import { lighthouse } from '../support/lighthouse.ts'
import { libraryOf, partsOf, textsAt } from '../support/quoted-library.ts'

const { check } = createQuotationChecker(lighthouse)

describe('a quotation that stands in the readings', () => {
  it('is verbatim, with every place that says the same', () => {
    const twice = libraryOf('Salt dulls the brass in a week.', 'As they say: Salt dulls the brass in a week.')
    const verdict = createQuotationChecker(twice).check('Salt dulls the brass in a week.')
    expect(verdict.kind).toBe('verbatim')
    expect(textsAt(verdict, twice)).toEqual(Array(2).fill('Salt dulls the brass in a week.'))
  })

  it('is verbatim whatever quotation marks, dashes and spaces it is typed with', () => {
    const library = libraryOf('The “old” lamp—his own—burnt; it wasn’t sold.')
    const typed = 'The "old" lamp--his  own--burnt; it wasn\'t\nsold.'
    expect(createQuotationChecker(library).check(typed).kind).toBe('verbatim')
  })

  it('is so over paragraphs and headings, but not over a line that was set aside', () => {
    expect(check('slept through a gale. The lantern The lantern burnt whale oil').kind).toBe('verbatim')
    const verdict = check('the great frost. It paid the keeper nothing')
    expect(verdict.kind).toBe('over-asides')
    expect(textsAt(verdict)).toEqual(['the great frost', 'It paid the keeper nothing'])
  })

  it.each([
    ['every keeper wound the lantern by hand', ['case']],
    ['Every keeper wound, the lantern by hand', ['punctuation']],
    ['Every keeper … the lantern by hand', ['omission']],
    ['Every keeper wound the lantern by hand …', ['omission']],
    ['… wound the lantern […] through a gale', ['omission']],
    ['Every keeper [there] wound the lantern', ['insertion']],
    ['Every keeper wound [it] by hand', ['insertion']],
    ['[e]very keeper wound the lantern', ['insertion', 'case']],
  ])('but for slight things is nearly so: %s', (quotation, slight) => {
    expect(check(quotation)).toMatchObject({ kind: 'nearly-verbatim', slight })
  })

  it('is verbatim where the document itself has the marks of omissions and insertions', () => {
    const library = libraryOf('It went on … and on [as usual] until ... the [...] end came.')
    const checker = createQuotationChecker(library)
    expect(checker.check('went on … and on [as usual] until').kind).toBe('verbatim')
    expect(checker.check('until ... the [...] end came.').kind).toBe('verbatim')
  })

  it.each([
    ['The board, 3 he wrote,1 paid late.', 'he wrote, paid late'],
    ['The alliance.12 Nobody knew it then.', 'The alliance. Nobody knew it then.'],
    ['The oil lamps7 were sold by weight.', 'oil lamps were sold by weight'],
    ['The oil lamps [14] were sold by weight.', 'oil lamps were sold by weight'],
  ])('may leave out the number of a footnote: %s', (line, quotation) => {
    const verdict = createQuotationChecker(libraryOf(line)).check(quotation)
    expect(verdict).toMatchObject({ kind: 'nearly-verbatim', slight: ['footnote'] })
  })

  it.each([
    ['It cost 3.5 pounds a week.', 'It cost 3 pounds a week.'],
    ['It cost $5 more than ever.', 'It cost more than ever.'],
    ['The tower is not able to stand.', 'The tower is notable to stand.'],
  ])('may not leave out what is part of the sentence: %s', (line, quotation) => {
    expect(createQuotationChecker(libraryOf(line)).check(quotation).kind).toBe('differs')
  })

  it.each([
    ['The U.S. fleet came by night.', 'The US fleet came by night.'],
    ['An e-mail went to the board.', 'An email went to the board.'],
  ])('may divide a word otherwise: %s', (line, quotation) => {
    expect(createQuotationChecker(libraryOf(line)).check(quotation)).toMatchObject({
      kind: 'nearly-verbatim',
      slight: ['punctuation'],
    })
  })

  it.each([
    ['ja', '灯台守は毎晩ランプに火をともした。霧の夜も休まなかった。', '毎晩ランプに火を'],
    ['zh', '看守人每天晚上点亮灯塔，从不休息。', '每天晚上点亮灯塔'],
    ['ko', '등대지기는 매일 밤 등불을 켰다. 바람이 부는 날에도 쉬지 않았다.', '매일 밤 등불을 켰다'],
    ['ko, without the last particle', '등대지기는 매일 밤 등불을 켰다.', '등대지기는 매일 밤 등불'],
    ['th', 'ผู้ดูแลประภาคารจุดตะเกียงทุกคืน', 'ประภาคารจุดตะเกียง'],
    ['ar', 'كان الحارس يوقد المصباح كل ليلة', 'الحارس يوقد المصباح'],
  ])('is found in a script of its own: %s', (_, line, quotation) => {
    const library = libraryOf(line)
    const verdict = createQuotationChecker(library).check(quotation)
    expect(verdict.kind).toBe('verbatim')
    expect(textsAt(verdict, library)).toEqual([quotation])
  })
})

describe('a quotation with other words', () => {
  it('is not put together where its parts stand in one sentence, one behind the other', () => {
    const verdict = check('Its light reached miles on a clear and the lantern glass polished twice a day')
    expect(verdict.kind === 'differs' && partsOf(verdict.diff, 'removed')).toBe('eleven night, was ')
  })

  it('differs, word by word', () => {
    const verdict = check('The lantern burnt seal oil until the harbour board bought paraffin.')
    expect(verdict).toMatchObject({ kind: 'differs', negation: false })
    expect(verdict.kind === 'differs' && verdict.diff).toEqual([
      { kind: 'same', text: 'The lantern burnt ' },
      { kind: 'removed', text: 'whale ' },
      { kind: 'added', text: 'seal ' },
      { kind: 'same', text: 'oil until the harbour board bought paraffin' },
    ])
  })

  it.each([
    'The harbour board kept a second list of names',
    'The harbour board did not pay for a new lantern in the year',
    'It never paid the keeper nothing for the old lantern',
  ])('says when a negation differs: %s', (quotation) => {
    expect(check(quotation)).toMatchObject({ kind: 'differs', negation: true })
  })

  it('is not verbatim for being part of another word', () => {
    const library = libraryOf('It was unimportant to them that the lamp was unlit.')
    expect(createQuotationChecker(library).check('important to them that the lamp was lit').kind).toBe(
      'differs',
    )
    expect(createQuotationChecker(library).check('important to them that the lamp').kind).toBe('differs')
  })

  it('is cut where words are left out of the middle and nothing shows it', () => {
    const verdict = check('The lantern burnt whale oil on a clear night, and the lantern glass was polished')
    expect(verdict).toMatchObject({ kind: 'cut', negation: false })
    expect(textsAt(verdict)).toEqual([
      'The lantern burnt whale oil',
      'on a clear night, and the lantern glass was polished',
    ])
  })

  it('says when what was left out denies', () => {
    const library = libraryOf(
      'The board was ready to pay, though it would not under any law be made to, for the new lamp.',
    )
    const verdict = createQuotationChecker(library).check('The board was ready to pay for the new lamp.')
    expect(verdict).toMatchObject({ kind: 'cut', negation: true })
  })

  it('is spliced where its parts stand apart, marked or not', () => {
    const parts = [
      'bought paraffin. Its light reached eleven miles',
      'paid for a new lantern in the year of the great frost',
    ]
    expect(check(parts.join(' … '))).toMatchObject({ kind: 'spliced' })
    expect(textsAt(check(parts.join(' … ')))).toEqual(parts)
    expect(textsAt(check(parts.join(' ')))).toEqual(parts)
  })

  it('is close where most telling words are there in another order', () => {
    const verdict = check('paraffin was bought by the harbour board after whale oil had burnt in the lantern')
    expect(verdict.kind).toBe('close')
    expect(textsAt(verdict)[0]).toContain('whale oil')
  })

  it('is absent where small words are all that it shares with a small library', () => {
    const small = createQuotationChecker(
      madeLibrary([
        madeDocument({
          file: 'a',
          lines: ['In its aims it is narrow, does not last, and all the same we call it a bond.'],
        }),
        madeDocument({ file: 'b', lines: ['Seven gulls sat there.', 'Brass wants oil.'] }),
      ]),
    )
    expect(small.check('The bond is not in trouble')).toEqual({ kind: 'absent' })
  })

  it('is absent where nothing like it is there', () => {
    expect(check('Seven gardeners carried the piano up the marble stairs')).toEqual({ kind: 'absent' })
    expect(createQuotationChecker(madeLibrary([])).check('Seven gardeners carried it')).toEqual({
      kind: 'absent',
    })
  })

  it('is too short to say where two words are not there', () => {
    expect(check('purple lantern')).toEqual({ kind: 'short' })
    expect(check('…')).toEqual({ kind: 'short' })
    expect(check('harbour board').kind).toBe('verbatim')
  })
})

describe('making the index', () => {
  it('goes on in the pauses that are given, and is there at once for whoever comes before', async () => {
    let pauses = 0
    let rest: () => void = () => undefined
    const done = new Promise<void>((resolve) => {
      rest = resolve
    })
    const checker = createQuotationChecker(lighthouse, async () => {
      pauses++
      rest()
    })
    expect(checker.check('the great frost is').kind).not.toBe('verbatim')
    expect(checker.check('the year of the great frost').kind).toBe('verbatim')
    await done
    expect(pauses).toBeGreaterThan(0)
  })
})
