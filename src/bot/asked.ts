import type { Answer, Excerpt } from '../answer/answer.ts'
import type { DocumentId } from '../corpus/document.ts'
import type { Library } from '../corpus/library.ts'
import type { Exchange } from '../store/exchanges.ts'
import { quotedIn, restatedMessage } from '../view/answer-view.ts'

/** An answer as it was shown, as far as its buttons and `more` and `wider` go on from it. */
export type Asked = {
  /** With its excerpts as they were last shown, widened or not. */
  readonly answer: Answer
  /** The page of the answer that was shown; 0 is the first. */
  readonly page: number
  /** How many excerpts have been shown, on this page and those before it. */
  readonly shown: number
  /** The one document that was asked, where it was not all. */
  readonly within?: DocumentId
  /** The question whose subject a follow-up keeps. */
  readonly subject?: string
  /** The message that sources were sought for, where it was no question. */
  readonly target?: string
  readonly isWide?: true
}

/** What an answer is asked with again, for its next page. */
export type Scope = { readonly within?: DocumentId; readonly subject?: string; readonly target?: string }

/** The scope of what was asked, for what goes on from it. */
export function scopeOf({ within, subject, target }: Scope): Scope {
  return {
    ...(within === undefined ? {} : { within }),
    ...(subject === undefined ? {} : { subject }),
    ...(target === undefined ? {} : { target }),
  }
}

/** What the store keeps of an answer that is shown: where its quotations stand, not what they say. */
export function keptState(asked: Asked, library: Library): KeptState {
  const { answer, page, shown, isWide, target } = asked
  const matched = answer.kind === 'found' ? answer.matched : { passages: 0, documents: 0 }
  return {
    ...scopeOf(asked),
    ...(isWide === undefined ? {} : { isWide }),
    // Somebody else's message is kept no longer than it is said back.
    question: target === undefined ? answer.question : restatedMessage(answer.question),
    kind: answer.kind,
    page,
    shown,
    matched,
    excerpts: quotedIn(answer).map(({ text: _, ...excerpt }) => ({
      ...excerpt,
      version: library.document(excerpt.document).version,
    })),
  }
}

type KeptState = Omit<Exchange, 'id' | 'community' | 'place' | 'learner' | 'at'>

/** The answer that was shown, or undefined where a document it quotes or keeps to is changed by now, or gone. */
export function recalled(exchange: Exchange, library: Library): Asked | undefined {
  const { within } = exchange
  if (within !== undefined && !library.documents.some(({ id }) => id === within)) return undefined
  const excerpts: Excerpt[] = []
  for (const { version, ...kept } of exchange.excerpts) {
    const document = library.documents.find(({ id }) => id === kept.document)
    if (document === undefined || document.version !== version) return undefined
    excerpts.push({ ...kept, text: document.text.slice(kept.start, kept.end) })
  }
  const answer = answerOf(exchange, excerpts)
  const { page, shown, isWide } = exchange
  return answer && { answer, page, shown, ...scopeOf(exchange), ...(isWide === undefined ? {} : { isWide }) }
}

function answerOf({ kind, question, matched }: Exchange, excerpts: readonly Excerpt[]): Answer | undefined {
  if (kind === 'silent') return { kind, question, nearest: excerpts }
  const [first, ...rest] = excerpts
  return first && { kind, question, matched, excerpts: [first, ...rest] }
}
