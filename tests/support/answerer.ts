import type { Answerer, AskOptions, Excerpt } from '../../src/answer/answer.ts'
import type { Document, Paragraph } from '../../src/corpus/document.ts'
import type { Library } from '../../src/corpus/library.ts'

/**
 * Answers with every sentence that holds a word of the question of five letters or more, most words first, three a
 * page; silent where none does, with the first sentence of the first document as nearest. Simple enough to foretell.
 */
export function wordAnswerer(library: Library): Answerer {
  return { ask: (question, options = {}) => answer(library, question, options) }
}

function answer(
  library: Library,
  question: string,
  { within, page = 0 }: AskOptions,
): ReturnType<Answerer['ask']> {
  const words = question.toLowerCase().match(/\p{L}{5,}/gu) ?? []
  const documents = library.documents.filter(({ id }) => within === undefined || id === within)
  const sentences = documents.flatMap((document) =>
    document.paragraphs.flatMap((paragraph) => sentencesOf(document, paragraph, words)),
  )
  const hits = sentences.filter(({ marks }) => marks.length > 0).sort((a, b) => b.score - a.score)
  const [first, ...rest] = hits.slice(3 * page, 3 * page + 3)
  if (first === undefined)
    return { kind: 'silent', question, nearest: page === 0 ? sentences.slice(0, 1) : [] }
  const matched = { passages: hits.length, documents: new Set(hits.map((hit) => hit.document)).size }
  return { kind: 'found', question, excerpts: [first, ...rest], matched }
}

function sentencesOf(document: Document, paragraph: Paragraph, words: readonly string[]): readonly Excerpt[] {
  const text = document.text.slice(paragraph.start, paragraph.end)
  return [...text.matchAll(/\S[^.]*(?:\.|$)/gu)].map(({ index, 0: sentence }) => {
    const marks = [...sentence.matchAll(/\p{L}+/gu)]
      .filter(([word]) => words.includes(word.toLowerCase()))
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    const start = paragraph.start + index
    return {
      document: document.id,
      start,
      end: start + sentence.length,
      text: sentence,
      marks,
      locator: {
        headings: paragraph.headings,
        firstParagraph: paragraph.number,
        lastParagraph: paragraph.number,
      },
      score: marks.length,
    }
  })
}
