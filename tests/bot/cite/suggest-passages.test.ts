import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passageOf } from '../../../src/bot/cite/passage-code.ts'
import { suggestPassages } from '../../../src/bot/cite/suggest-passages.ts'
import { createShelf } from '../../../src/cite/shelf.ts'
import type { Library } from '../../../src/corpus/library.ts'
import { diary, treatise } from '../../cite/made-shelf.ts'
import { wordAnswerer } from '../../support/answerer.ts'
import { command, madeBot, madeFloor, viewIn } from '../../support/bot.ts'
import { madeDocument, madeLibrary } from '../../support/library.ts'
import { lighthouse } from '../../support/lighthouse.ts'

const readings = madeLibrary([treatise, diary])
const suggested = (typed: string, library: Library = readings) =>
  suggestPassages(typed, { library, answerer: wordAnswerer(library), shelf: createShelf(library, new Map()) })
const labels = (typed: string, library?: Library): readonly string[] =>
  suggested(typed, library).map(({ label }) => label)

describe('suggested passages', () => {
  it('are the beginnings of the readings before anything is typed', () => {
    expect(labels('')[0]).toBe('quill1902 ¶1 · The tide came in over the flats before noon.')
    expect(labels('').some((label) => label.startsWith('holm ¶1'))).toBe(true)
  })

  it('are the paragraphs of an alias, and those whose number begins as typed', () => {
    expect(labels('quill1902')).toHaveLength(8)
    expect(labels('qui')).toHaveLength(8)
    expect(labels('quill1902 ¶2')).toEqual(['quill1902 ¶2 · A boy counted nine boats and lost one of them.'])
    expect(labels('[[holm:3')).toEqual(['holm ¶3 · Nothing was said of it at supper.'])
    const long = madeDocument({
      file: 'long.txt',
      lines: Array.from({ length: 30 }, (_, i) => `Line ${i + 1}.`),
    })
    expect(labels('long ¶ 2', madeLibrary([long])).map((label) => label.split(' ')[1])).toEqual(
      ['2', '20', '21', '22', '23', '24', '25', '26', '27', '28', '29'].map((number) => `¶${number}`),
    )
  })

  it('are the pages of an alias by what is printed on them', () => {
    expect(labels('quill1902 p. v')).toEqual([
      'quill1902 p. vi · The tide came in over the flats before noon.',
      'quill1902 p. vii · A boy counted nine boats and lost one of them.',
    ])
    expect(labels('holm p. ')).toHaveLength(3)
    expect(suggested('quill1902 p. 2')[0]?.value).toMatch(
      /^(?:quill1902 p\. 2|passage:.*|\[\[quill1902 p\. 2\]\])$/,
    )
  })

  it('lead with the passage of a whole reference, ranges and chapters too', () => {
    expect(labels('holm ¶ 1–3')[0]).toContain('holm ¶1–3 · Rain until four.')
    expect(labels('quill1902 ch. 2')[0]).toContain('quill1902 ch. 2 · In winter')
  })

  it('are the paragraphs that begin with the words, whatever their case and marks', () => {
    expect(labels('the pilot wrote')[0]).toContain('quill1902 ¶6')
    expect(labels('“He wrote IT twice, and')[0]).toContain('quill1902 ¶7')
    expect(labels('등대지기는 매', lighthouse)[0]).toContain('등대지기는 매일')
  })

  it('are the best passages for words that are only remembered, in one reading where it is named', () => {
    expect(labels('what did the bell say')[0]).toContain('quill1902')
    expect(labels('holm about the dredger')).toEqual(['holm ¶2 · The dredger stuck fast again.'])
    expect(labels('qqqqq')).toHaveLength(1)
  })

  it('each lead to the passage that they show when they are chosen', async () => {
    const { bot, reports } = madeBot(readings, wordAnswerer(readings))
    const { floor } = madeFloor()
    for (const typed of ['', 'quill', 'quill1902 p. ', 'the pilot', 'dredger letter', 'holm ¶ 1–3']) {
      for (const { value, label } of suggested(typed)) {
        const request = command('cite', value, { options: { passage: value } })
        const [block] = viewIn(await bot.handle(request, floor)).blocks
        const words = block?.kind === 'quote' ? block.content.map(({ text }) => text).join('') : ''
        const [, shown = ''] = label.replace(/…$/u, '').split(' · ')
        expect([label, words.replace(/\s+/gu, ' ').startsWith(shown.trim())]).toEqual([label, true])
        expect(await bot.audienceOf(request)).toBe('channel')
      }
    }
    expect(reports).toEqual([])
  })

  it('each lead there in a group too whose hosts call the reading something else, or another reading so', async () => {
    const { bot, store, reports } = madeBot(readings, wordAnswerer(readings))
    await store.works.change('g', treatise.id, { alias: 'pilots' })
    await store.works.change('g', diary.id, { alias: 'quill1902' })
    for (const typed of ['quill1902 p. 2', 'quill1902 p. ', 'quill1902 ch. 2', 'quill1902 ¶ 3']) {
      for (const { value } of suggested(typed)) {
        const request = command('cite', value, { options: { passage: value } })
        const reply = viewIn(await bot.handle(request, madeFloor().floor))
        const quotes = reply.blocks.flatMap((block) =>
          block.kind === 'quote' ? [block.place?.document] : [],
        )
        expect([value, new Set(quotes)]).toEqual([value, new Set([treatise.id])])
      }
    }
    expect(reports).toEqual([])
  })

  it('fit every client: at most 25, labels of 75 and values of 100 characters, none twice', () => {
    const typed = fc.oneof(
      fc.constantFrom('', 'q', 'quill1902 ¶', 'holm p. ', 'the', '¶', '[[', 'quill1902 § '),
      fc.string({ maxLength: 40 }),
    )
    fc.assert(
      fc.property(typed, (words) => {
        const choices = suggested(words)
        expect(choices.length).toBeLessThanOrEqual(25)
        expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length)
        for (const { value, label } of choices) {
          expect(label.length).toBeLessThanOrEqual(75)
          expect(value.length).toBeLessThanOrEqual(100)
        }
      }),
    )
  })

  it('tell on a phone what they are: words of the passage stand in the first forty characters, none twice alike', () => {
    const alias = 'an-alias-of-thirty-characters1'
    const wordy = madeDocument({
      file: `${alias}.md`,
      lines: [
        '* * *',
        '—',
        ...Array.from({ length: 12 }, (_, i) => `Whatever the day, gull number ${i + 1} came back.`),
      ],
    })
    const onPhone = labels('', madeLibrary([wordy])).map((label) => label.slice(0, 40))
    expect(onPhone).toHaveLength(12)
    expect(new Set(onPhone).size).toBe(12)
    for (const label of onPhone) expect(label).toMatch(/ · Whatever the/)
  })

  it('tell readings apart whose names differ at their end only', () => {
    const volumes = ['a', 'b'].map((letter) =>
      madeDocument({ file: `the-lighthouse-keepers-${letter}.txt`, lines: ['The same words in either.'] }),
    )
    const onPhone = labels('', madeLibrary(volumes)).map((label) => label.slice(0, 40))
    expect(new Set(onPhone).size).toBe(2)
  })

  it('are found in time for typing, in many passages', () => {
    const documents = Array.from({ length: 20 }, (_, d) =>
      madeDocument({
        file: `volume${d}.txt`,
        lines: Array.from(
          { length: 500 },
          (_, i) => `Gull ${(i * 7919 + d) % 500} of flock ${d} flew over mast ${i}.`,
        ),
      }),
    )
    const library = madeLibrary(documents)
    const deps = {
      library,
      shelf: createShelf(library, new Map()),
      answerer: { ask: () => ({ kind: 'silent', question: '', nearest: [] }) as const },
    }
    suggestPassages('gull', deps)
    const times = ['', 'g', 'gull 12', 'gull 12 of flock', 'volume', 'volume3 ¶ 4', 'of flock'].flatMap(
      (typed) =>
        Array.from({ length: 5 }, () => {
          const before = performance.now()
          suggestPassages(typed, deps)
          return performance.now() - before
        }),
    )
    const [median = 0] = times.toSorted((a, b) => a - b).slice(times.length / 2)
    expect(median).toBeLessThan(5)
  })
})

describe('a passage that was chosen', () => {
  it('is none where the readings no longer have it, and nothing where no code was chosen', () => {
    expect(passageOf('quill1902 ¶ 1', readings)).toBeUndefined()
    for (const code of [
      'passage:',
      'passage:nowhere~x',
      `passage:${diary.id}~nothing`,
      `passage:${diary.id}~${diary.paragraphs[0]?.id}~9999+4`,
      `passage:${diary.id}~${diary.paragraphs[0]?.id}~0+0`,
      `passage:${diary.id}~${diary.paragraphs[0]?.id}~1+9999999`,
      `passage:${diary.id}~${diary.paragraphs[0]?.id}~1`,
      `passage:${diary.id}~${diary.paragraphs[0]?.id}~1+2~3`,
    ]) {
      expect([code, passageOf(code, readings)]).toEqual([code, 'gone'])
    }
  })

  it('begins and ends with whole words, so that none is made up that the text does not say', () => {
    const { id, start, end } = diary.paragraphs[0] ?? { id: '', start: 0, end: 0 }
    const words = diary.text.slice(start, end)
    const chosen = (part: string) =>
      passageOf(`passage:${diary.id}~${id}~${words.indexOf(part)}+${part.length}`, readings)
    expect(words).toBe('Rain until four.')
    expect(chosen('until')).toMatchObject({ start: start + 5, end: start + 10 })
    for (const part of ['til four', 'Rain un', 'our']) expect([part, chosen(part)]).toEqual([part, 'gone'])
  })
})
