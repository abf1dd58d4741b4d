import type { Document } from '../corpus/document.ts'
import { shorten } from './shorten.ts'
import { documentItem } from './source-view.ts'
import type { Block, Phrase, View } from './view.ts'
import { type CommandName, problemWords } from './words.ts'

/** A document that a person may have meant, with its number as `sources` counts. */
export type Candidate = { readonly document: Document; readonly ordinal: number }

/** What a person can run into without anything being broken, and `bug`, when something is. */
export type Problem =
  | { readonly kind: 'no-question' }
  | { readonly kind: 'long-question'; readonly length: number; readonly limit: number }
  | { readonly kind: 'nothing-asked'; readonly command: CommandName }
  | { readonly kind: 'nothing-left' }
  | { readonly kind: 'nothing-to-widen' }
  | { readonly kind: 'no-wider' }
  /** `line` is what was typed as a whole, where it may have been meant as a question. */
  | {
      readonly kind: 'no-document'
      readonly typed: string
      readonly near: readonly Candidate[]
      readonly line?: string
    }
  | { readonly kind: 'many-documents'; readonly typed: string; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'no-command'; readonly typed: string }
  | { readonly kind: 'bug' }

/** A problem in plain words: what is the matter and what to do next. */
export function problemView(problem: Problem): View {
  switch (problem.kind) {
    case 'no-question':
      return sentence(problemWords.noQuestion())
    case 'long-question':
      return sentence(problemWords.longQuestion(problem.length, problem.limit))
    case 'nothing-asked':
      return sentence(problemWords.nothingAsked(problem.command))
    case 'nothing-left':
      return sentence(problemWords.nothingLeft())
    case 'nothing-to-widen':
      return sentence(problemWords.nothingToWiden())
    case 'no-wider':
      return sentence(problemWords.noWider())
    case 'no-document':
      return noDocument(problem)
    case 'many-documents':
      return manyDocuments(echo(problem.typed), problem.candidates)
    case 'no-command':
      return sentence(problemWords.noCommand(echo(problem.typed)))
    case 'bug':
      return sentence(problemWords.bug())
    default:
      return problem satisfies never
  }
}

const listed = 10

function sentence(content: Phrase): View {
  return { blocks: [{ kind: 'paragraph', content }] }
}

/** What was typed, short enough to be said back. */
function echo(typed: string): string {
  return shorten(typed.replace(/\s+/gu, ' ').trim(), 80)
}

function noDocument({ typed, near, line }: Extract<Problem, { readonly kind: 'no-document' }>): View {
  const { blocks } = sentence(problemWords.noDocument(echo(typed)))
  const meant: Block = { kind: 'paragraph', content: problemWords.didYouMean() }
  return {
    blocks: [
      ...blocks,
      ...(near.length === 0 ? [] : [meant, candidateList(near)]),
      ...(line === undefined
        ? []
        : [{ kind: 'note', content: problemWords.ifQuestion(echo(line)) } as const]),
    ],
  }
}

function manyDocuments(typed: string, candidates: readonly Candidate[]): View {
  const { blocks } = sentence(problemWords.manyDocuments(typed, candidates.length))
  const rest = candidates.length - listed
  return {
    blocks: [
      ...blocks,
      candidateList(candidates.slice(0, listed)),
      ...(rest > 0 ? [{ kind: 'note', content: problemWords.andMore(rest) } as const] : []),
    ],
  }
}

function candidateList(candidates: readonly Candidate[]): Block {
  return { kind: 'list', items: candidates.map(({ document, ordinal }) => documentItem(document, ordinal)) }
}
