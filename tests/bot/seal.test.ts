import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createWiden } from '../../src/answer/widen-excerpt.ts'
import { type SealDeps, seal, sealedFloor, sealedOutlet } from '../../src/bot/seal.ts'
import { createQuotationChecker } from '../../src/cite/quotation-checker.ts'
import type { Document } from '../../src/corpus/document.ts'
import type { Library } from '../../src/corpus/library.ts'
import { readLibrary } from '../../src/ingest/read-library.ts'
import type { Range } from '../../src/text/range.ts'
import { splitSentences } from '../../src/text/sentences.ts'
import { type QuoteBlock, text, type View } from '../../src/view/view.ts'
import { madeDocument, madeLibrary } from '../support/library.ts'

const knowledge = fileURLToPath(new URL('../../knowledge', import.meta.url))
const shared = fileURLToPath(new URL('../../../shared/documents', import.meta.url))

const made = madeLibrary([
  madeDocument({
    file: 'odd',
    lines: [
      'Yes.',
      '…',
      '* * *',
      { heading: 'A list' },
      'const fog = (lamp) => lamp?.oil ?? "none" // 3.5 l…',
      '| Year | Oil |\n|---|---|\n| 1901 | 12 |',
      'The so\u00ADft [sic] lamp … burnt “on” 👩‍🚀 and on [1].',
      { aside: 'Yes.', reason: 'menu' },
      '灯台守は毎晩ランプに火をともした。霧の夜も休まなかった。',
      '등대지기는 매일 밤 등불을 켰다. 쉬지 않았다.',
      'co-\noperation, e.g. of U.S. towns; 1,000.5 times!',
      'ab'.repeat(400),
    ],
  }),
])

const depsOf = (library: Library): SealDeps => ({ library, checker: createQuotationChecker(library) })

const viewOf = (document: Document, range: Range, words?: string): View => {
  const block: QuoteBlock = {
    kind: 'quote',
    content: [text(words ?? document.text.slice(range.start, range.end))],
    source: [text('here')],
    place: { document: document.id, ...range },
  }
  return { blocks: [block] }
}

/** What is quoted of a document: its paragraphs and sentences, and what they are widened to. */
function rangesOf(document: Document, library: Library): readonly Range[] {
  const widen = createWiden(library)
  const sentences = document.paragraphs.flatMap((each) => splitSentences(document.text, each))
  const wide = document.paragraphs.flatMap(({ start, end }) => {
    const locator = { headings: [], firstParagraph: 1, lastParagraph: 1 }
    const words = document.text.slice(start, end)
    return widen([{ document: document.id, start, end, text: words, marks: [], score: 0, locator }])
  })
  return [...document.paragraphs, ...sentences, ...wide]
}

async function refusedIn(library: Library): Promise<{ tried: number; refused: readonly string[] }> {
  const deps = depsOf(library)
  const refused: string[] = []
  let tried = 0
  for (const document of library.documents) {
    for (const range of rangesOf(document, library)) {
      tried++
      await seal(viewOf(document, range), 'g', deps).catch(() =>
        refused.push(document.text.slice(range.start, range.end)),
      )
    }
  }
  return { tried, refused }
}

describe('the last look at a quotation', () => {
  it('lets everything through that the readings of this project say', async () => {
    const { library } = await readLibrary([knowledge])
    const { tried, refused } = await refusedIn(library)
    expect(refused).toEqual([])
    expect(tried).toBeGreaterThan(500)
  })

  it('lets through code, tables, lists of signs, other scripts, hidden hyphens and single words', async () => {
    expect((await refusedIn(made)).refused).toEqual([])
  })

  it.skipIf(!existsSync(shared))('lets through real study texts (../shared/documents)', async () => {
    const { library } = await readLibrary([shared])
    const { tried, refused } = await refusedIn(library)
    expect(refused).toEqual([])
    expect(tried).toBeGreaterThan(50)
  })

  const [document] = made.documents
  if (document === undefined) throw new Error('The made library has a document.')
  const at = (words: string): Range => {
    const start = document.text.indexOf(words)
    return { start, end: start + words.length }
  }

  it('stops words that are not what stands there, by one letter or by one place', async () => {
    const range = at('e.g. of U.S. towns')
    await expect(seal(viewOf(document, range, 'e.g. of U.S. town'), 'g', depsOf(made))).rejects.toThrow(
      /not what stands in odd at .* it is not sent/,
    )
    const moved = { start: range.start + 1, end: range.end + 1 }
    await expect(seal(viewOf(document, moved, 'e.g. of U.S. towns'), 'g', depsOf(made))).rejects.toThrow()
  })

  it('stops a line that was set aside, also between two that were not', async () => {
    const [aside] = document.setAside
    if (aside === undefined) throw new Error('The made document has a line set aside.')
    const over = { start: aside.start - 8, end: aside.end + 12 }
    await expect(seal(viewOf(document, over), 'g', depsOf(made))).rejects.toThrow()
  })

  it('stops them on every way out', async () => {
    const deps = depsOf(made)
    const wrong = viewOf(document, at('Yes.'), 'No.')
    const said: View[] = []
    const post = async (view: View): Promise<{ readonly kind: 'posted' }> => {
      said.push(view)
      return { kind: 'posted' }
    }
    const floor = sealedFloor({ post, isHost: async () => false }, 'g', deps)
    await expect(floor.post(wrong)).rejects.toThrow()
    const send = async (_: string, view: View) => ({ ...(await post(view)), message: 'm' })
    const outlet = sealedOutlet(
      { post: send, direct: send, edit: (_, view) => post(view), zoneOf: async () => undefined },
      deps,
    )
    await expect(outlet.post('c', wrong, { key: 'k', isRetry: false })).rejects.toThrow()
    await expect(outlet.direct('l', wrong, { key: 'k', isRetry: false })).rejects.toThrow()
    await expect(outlet.edit('m', wrong)).rejects.toThrow()
    expect(said).toEqual([])
  })

  it('gives each the address that opens it, and keeps one that is there', async () => {
    const pages = { linkTo: async (community: string) => `https://x.example/${community}` }
    const view = viewOf(document, at('Yes.'))
    const links = async (view: View) =>
      (await seal(view, 'g', { ...depsOf(made), pages })).blocks.map((block) => 'link' in block && block.link)
    expect(await links(view)).toEqual(['https://x.example/g'])
    const linked = { blocks: view.blocks.map((block) => ({ ...block, link: 'https://y.example/' })) }
    expect(await links(linked)).toEqual(['https://y.example/'])
  })
})
