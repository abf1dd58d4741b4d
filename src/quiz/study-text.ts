import type { Document, Paragraph } from '../corpus/document.ts'
import type { Range } from '../text/range.ts'
import { splitSentences } from '../text/sentences.ts'
import { findMentions } from './find-mentions.ts'
import { fitFrom, isWellFormed } from './fit-sentence.ts'
import { isEnglishText } from './is-english-text.ts'
import type { StudiedSentence, StudiedText } from './studied-text.ts'
import { tagWords } from './tag-words.ts'

/** Reads a document for what can be asked about it: sentences, words, names, and which sentences stand alone. */
export function studyText(document: Document): StudiedText {
  const steps = studySteps(document)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** `studyText` in steps of a few milliseconds each, for whoever must not be kept waiting. */
export function* studySteps(document: Document): Generator<void, StudiedText> {
  const isEnglish = isEnglishText(document)
  const found: Found[] = []
  for (const paragraph of document.paragraphs) {
    for (const range of splitSentences(document.text, paragraph)) found.push({ paragraph, range })
    yield
  }
  const mentionsOf = yield* findMentions(
    document.text,
    found.map(({ range }) => range),
  )
  const topic = new Set(document.metadata.title.value.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
  const sentences: StudiedSentence[] = []
  for (const [i, { paragraph, range }] of found.entries()) {
    const text = document.text.slice(range.start, range.end)
    const mentions = mentionsOf[i] ?? []
    const tokens = isEnglish && isWellFormed(text) ? tagWords(document.text, range) : []
    const from = fitFrom(tokens, mentions, topic)
    sentences.push({
      ...range,
      text,
      paragraph,
      tokens,
      mentions,
      isFit: from !== undefined,
      from: from ?? range.start,
    })
    if (i % SENTENCES_A_STEP === 0) yield
  }
  return { document, sentences, isEnglish }
}

type Found = { readonly paragraph: Paragraph; readonly range: Range }

/** Some 300 words, 2 ms. */
const SENTENCES_A_STEP = 10
