import type { Document } from '../corpus/document.ts'
import { shorten } from './shorten.ts'
import { documentItem } from './source-view.ts'
import type { Block, Phrase, View } from './view.ts'
import type { CommandName, Words } from './words.ts'

/** A document that a person may have meant, with its number as `sources` counts. */
export type Candidate = { readonly document: Document; readonly ordinal: number }

/** The problems that one sentence tells, whatever was typed. */
export type PlainProblem =
  | 'noQuestion'
  | 'nothingLeft'
  | 'nothingToWiden'
  | 'noWider'
  | 'hostsOnly'
  | 'noGroup'
  | 'unknownAction'
  | 'readingsChanged'
  | 'forbidden'
  | 'gone'
  | 'failed'
  | 'noWords'
  | 'shared'
  | 'bug'

/** What a person can run into without anything being broken, and `bug`, when something is. */
export type Problem =
  | { readonly kind: 'plain'; readonly problem: PlainProblem }
  | { readonly kind: 'long-question'; readonly length: number; readonly limit: number }
  | { readonly kind: 'nothing-asked'; readonly command: CommandName }
  /** Asked for where everyone would read it. */
  | { readonly kind: 'for-one'; readonly command: CommandName }
  /** `line` is what was typed as a whole, where it may have been meant as a question. */
  | {
      readonly kind: 'no-document'
      readonly typed: string
      readonly near: readonly Candidate[]
      readonly line?: string
    }
  | { readonly kind: 'many-documents'; readonly typed: string; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'no-command'; readonly typed: string }

/** A problem in plain words: what is the matter and what to do next. */
export function problemView(problem: Problem, words: Words): View {
  switch (problem.kind) {
    case 'long-question':
      return sentence(words.problems.longQuestion(problem.length, problem.limit))
    case 'nothing-asked':
      return sentence(words.problems.nothingAsked(problem.command))
    case 'for-one':
      return sentence(words.problems.forOne(problem.command))
    case 'no-document':
      return noDocument(problem, words)
    case 'many-documents':
      return manyDocuments(echo(problem.typed), problem.candidates, words)
    case 'no-command':
      return sentence(words.problems.noCommand(echo(problem.typed)))
    case 'plain':
      return sentence(words.problems[problem.problem]())
    default:
      return problem satisfies never
  }
}

/** A problem that one sentence tells. */
export function plainProblem(problem: PlainProblem, words: Words): View {
  return problemView({ kind: 'plain', problem }, words)
}

const listed = 10

function sentence(content: Phrase): View {
  return { blocks: [{ kind: 'paragraph', content }] }
}

/** What was typed, short enough to be said back. */
function echo(typed: string): string {
  return shorten(typed.replace(/\s+/gu, ' ').trim(), 80)
}

function noDocument(
  { typed, near, line }: Extract<Problem, { readonly kind: 'no-document' }>,
  words: Words,
): View {
  const { blocks } = sentence(words.problems.noDocument(echo(typed)))
  const meant: Block = { kind: 'paragraph', content: words.problems.didYouMean() }
  return {
    blocks: [
      ...blocks,
      ...(near.length === 0 ? [] : [meant, candidateList(near, words)]),
      ...(line === undefined
        ? []
        : [{ kind: 'note', content: words.problems.ifQuestion(echo(line)) } as const]),
    ],
  }
}

function manyDocuments(typed: string, candidates: readonly Candidate[], words: Words): View {
  const { blocks } = sentence(words.problems.manyDocuments(typed, candidates.length))
  const rest = candidates.length - listed
  return {
    blocks: [
      ...blocks,
      candidateList(candidates.slice(0, listed), words),
      ...(rest > 0 ? [{ kind: 'note', content: words.problems.andMore(rest) } as const] : []),
    ],
  }
}

function candidateList(candidates: readonly Candidate[], words: Words): Block {
  const items = candidates.map(({ document, ordinal }) => documentItem(document, ordinal, words))
  return { kind: 'list', items }
}
