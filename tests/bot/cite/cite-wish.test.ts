import { describe, expect, it } from 'vitest'
import { readWishes } from '../../../src/bot/cite/cite-wish.ts'

describe('what somebody wants to be cited', () => {
  it('is the passage alone where nothing else is said', () => {
    expect(readWishes(' holm ¶ 1 ')).toEqual([{ passage: 'holm ¶ 1', around: 0, isForMe: false }])
  })

  it.each([
    ['holm ¶ 1 apa', { form: 'apa' }],
    ['holm ¶ 1 MLA 9', { form: 'mla' }],
    ['holm ¶ 1 chicago', { form: 'chicago-date' }],
    ['holm ¶ 1 chicago notes', { form: 'chicago-notes' }],
    ['holm ¶ 1 Chicago-Notes', { form: 'chicago-notes' }],
    ['holm ¶ 1 bibtex', { form: 'bibtex' }],
    ['holm ¶ 1 csl-json', { form: 'csl' }],
    ['holm ¶ 1 +2', { around: 2 }],
    ['holm ¶ 1 context 3', { around: 3 }],
    ['holm ¶ 1 me', { isForMe: true }],
    ['holm ¶ 1 only me', { isForMe: true }],
    ['holm ¶ 1 apa +1 me', { form: 'apa', around: 1, isForMe: true }],
    ['holm ¶ 1 only me mla context 0', { form: 'mla', around: 0, isForMe: true }],
  ])('may say at its end how: %s', (typed, said) => {
    const [whole, stripped] = readWishes(typed)
    expect(whole).toEqual({ passage: typed, around: 0, isForMe: false })
    expect(stripped).toEqual({ passage: 'holm ¶ 1', around: 0, isForMe: false, ...said })
  })

  it.each(['gull +4', 'gull context 9', 'the drama', 'come', 'apa', 'me'])('is all of “%s”', (typed) => {
    expect(readWishes(typed)).toHaveLength(1)
  })

  it('holds to what was chosen by name', () => {
    const [whole, stripped] = readWishes('holm ¶ 1 apa +1', { style: 'ris', context: '2', to: 'me' })
    expect(whole).toMatchObject({ form: 'ris', around: 2, isForMe: true })
    expect(stripped).toMatchObject({ passage: 'holm ¶ 1', form: 'ris', around: 2, isForMe: true })
    expect(readWishes('x', { style: 'docx', context: '7', to: 'moon' })[0]).toEqual({
      passage: 'x',
      around: 0,
      isForMe: false,
    })
  })
})
