import type { Excerpt } from '../../src/answer/answer.ts'
import type { Library } from '../../src/corpus/library.ts'

/** The excerpt of the first place in a library that says `words`, with every occurrence of `marked` in it marked. */
export function excerptSaying(library: Library, words: string, marked = ''): Excerpt {
  const document = library.documents.find(({ text }) => text.includes(words))
  if (document === undefined) throw new Error(`Nothing in the library says "${words}".`)
  const start = document.text.indexOf(words)
  const paragraph = document.paragraphs.find((each) => each.start <= start && start < each.end)
  if (paragraph === undefined) throw new Error(`"${words}" stands in no paragraph.`)
  const marks = marked === '' ? [] : [...words.matchAll(new RegExp(marked, 'g'))]
  return {
    document: document.id,
    start,
    end: start + words.length,
    text: words,
    marks: marks.map(({ index, 0: word }) => ({ start: index, end: index + word.length })),
    locator: {
      headings: paragraph.headings,
      firstParagraph: paragraph.number,
      lastParagraph: paragraph.number,
    },
    score: 1,
  }
}
