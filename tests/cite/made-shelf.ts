import { createShelf } from '../../src/cite/shelf.ts'
import type { Shelf } from '../../src/cite/work.ts'
import type { Document, Page } from '../../src/corpus/document.ts'
import { madeDocument, madeLibrary, stated } from '../support/library.ts'

const sentences = [
  'The tide came in over the flats before noon.',
  'A boy counted nine boats and lost one of them.',
  'Nobody had told the pilot about the new buoy.',
  'Its bell was cast from the old one.',
  'In winter the harbour slept under its own smoke.',
  'The pilot wrote down what the bell had said.',
  'He wrote it twice, and kept neither page.',
  'Spring brought the dredger and a letter from the board.',
]

/** A treatise of eight paragraphs under numbered headings, on pages vi, vii and 1 to 3, of which a line was set aside. */
export const treatise: Document = withPages(
  madeDocument({
    file: 'pilot.md',
    metadata: { title: stated('On Pilots'), authors: stated(['Mara Quill']), date: stated('1902') },
    lines: [
      { heading: 'Preface' },
      sentences[0] ?? '',
      { heading: 'Chapter I. The bell' },
      sentences[1] ?? '',
      sentences[2] ?? '',
      { heading: '1.1 Casting', level: 2 },
      sentences[3] ?? '',
      { heading: 'Chapter II. Winter' },
      sentences[4] ?? '',
      { aside: 'Accept all cookies', reason: 'cookie' },
      sentences[5] ?? '',
      sentences[6] ?? '',
      { heading: 'Chapter III. The board' },
      sentences[7] ?? '',
    ],
  }),
  [
    ['vi', sentences[0]],
    ['vii', sentences[1]],
    ['1', sentences[3]],
    ['2', sentences[5]],
    ['3', sentences[7]],
  ],
)

/** A text without headings, pages or a date. */
export const diary: Document = madeDocument({
  file: 'diary.txt',
  metadata: { title: stated('A Diary of the Flats'), authors: stated(['Ines Holm']) },
  lines: ['Rain until four.', 'The dredger stuck fast again.', 'Nothing was said of it at supper.'],
})

/** Both, as they are cited where nobody said anything of them: quill1902 and holm. */
export const shelf: Shelf = createShelf(madeLibrary([treatise, diary]), new Map())

/** The document with pages that begin where the given words do; the first begins with the text. */
function withPages(document: Document, begins: readonly (readonly [string, string | undefined])[]): Document {
  const pages = begins.map(([label, words = ''], index): Page => {
    const start = index === 0 ? 0 : document.text.indexOf(words)
    if (start === -1) throw new Error(`Nothing begins with ${words}`)
    return { start, index: index + 1, label }
  })
  return { ...document, pages }
}
