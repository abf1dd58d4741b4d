import type { StyleName } from '../cite/style.ts'
import type { Library } from '../corpus/library.ts'
import { documentWords } from './document-words.ts'
import { shorten } from './shorten.ts'
import { documentItem } from './source-view.ts'
import { type Action, type Block, type ListItem, type Phrase, strong, text, type View } from './view.ts'
import type { Words } from './words.ts'

/** Where answers to commands go in a channel: to the asker alone, or to everyone. */
export type AnswersTo = 'asker' | 'channel'

/** What hosts chose for their group, with how far each document that has a reading line is read. */
export type ShownGroup = {
  readonly streaks: boolean
  readonly board: boolean
  /** Answers a week. */
  readonly goal?: number
  readonly lines: readonly {
    readonly title: string
    readonly paragraph: number
    readonly paragraphs: number
  }[]
}

/** How a group cites: its style, what links open, and whether references are expanded in this channel. */
export type ShownCiting = {
  readonly style: StyleName
  readonly reading: 'document' | 'passage'
  readonly expand: boolean
  /** False where no pages are served, and nothing is linked to. */
  readonly hasLinks: boolean
}

/** Who sees answers in this channel and what holds for the whole group, with the buttons that change it. */
export function settingsView(
  answers: AnswersTo,
  change: Action,
  { group, citing, actions, choice, said }: ShownSettings,
  words: Words,
): View {
  const content = answers === 'asker' ? words.settings.toAsker() : words.settings.toAll()
  return {
    blocks: [
      ...(said === undefined ? [] : [{ kind: 'paragraph', content: said } as const]),
      { kind: 'paragraph', content },
      { kind: 'actions', actions: [change] },
      { kind: 'heading', content: words.groupSettings.heading() },
      { kind: 'list', items: [...groupItems(group, words), ...citingItems(citing, words)] },
      { kind: 'actions', actions },
      choice,
    ],
  }
}

/** What holds for a group, with what changes it. */
export type ShownSettings = {
  readonly group: ShownGroup
  readonly citing: ShownCiting
  readonly actions: readonly Action[]
  /** The menu of citation styles. */
  readonly choice: Block
  readonly said?: Phrase
}

function citingItems(
  { style, reading, expand, hasLinks }: ShownCiting,
  { works: { settings }, citeSlash }: Words,
): readonly ListItem[] {
  const links = reading === 'document' ? settings.wholeDocument : settings.passageOnly
  return [
    { label: text(settings.style), content: [text(citeSlash.styles[style])] },
    ...(hasLinks ? [{ label: text(settings.reading), content: [text(links)] }] : []),
    { label: text(settings.expand), content: [text(expand ? settings.expandOn : settings.expandOff)] },
  ]
}

/** As many lines as a person reads at once. */
const shownLines = 20

function groupItems({ streaks, board, goal, lines }: ShownGroup, words: Words): readonly ListItem[] {
  const says = words.groupSettings
  const item = (label: string, content: string): ListItem => ({
    label: text(label),
    content: [text(content)],
  })
  const read = lines.map(({ title, paragraph, paragraphs }) => says.lineOf(title, paragraph, paragraphs))
  return [
    item(says.streaks, streaks ? says.streaksOn : says.streaksOff),
    item(says.board, board ? says.boardOn : says.boardOff),
    item(says.goal, goal === undefined ? says.noGoal : says.goalOf(goal)),
    ...(read.length === 0 ? [item(says.line, says.noLine)] : []),
    ...read.slice(0, shownLines).map((each) => item(says.line, each)),
  ]
}

/** What has been read, and the sentences about what could not be; at most `listed` documents by name. */
export function libraryView(library: Library, unread: readonly string[], listed: number, words: Words): View {
  const { documents, passages } = library
  const total = documents.reduce((sum, document) => sum + documentWords(document), 0)
  const rest = documents.length - listed
  const doubtful = documents.flatMap(({ file, report }) =>
    report.warnings.map((warning) => `${file}: ${warning}`),
  )
  const heading: Block = {
    kind: 'heading',
    content: words.library.heading(documents.length, total, passages.length),
  }
  return {
    blocks: [
      heading,
      {
        kind: 'list',
        items: documents.slice(0, listed).map((document, index) => documentItem(document, index + 1, words)),
      },
      ...(rest > 0 ? [{ kind: 'note', content: words.sources.andMore(rest) } as const] : []),
      ...problemBlocks(unread, words),
      ...sentenceList(doubtful, (sentence) => ({
        label: text(words.sources.toCheck),
        content: [text(sentence)],
      })),
    ],
  }
}

function problemBlocks(unread: readonly string[], words: Words): readonly Block[] {
  if (unread.length === 0) return [{ kind: 'note', content: words.library.allRead() }]
  return [
    { kind: 'paragraph', content: words.library.unread(unread.length) },
    ...sentenceList(unread, (sentence) => unreadItem(sentence, words.sources.unread)),
  ]
}

/** As many as a person reads at once; the log has them all. */
const shownProblems = 10

function sentenceList(
  sentences: readonly string[],
  labelled: (sentence: string) => ListItem,
): readonly Block[] {
  if (sentences.length === 0) return []
  return [{ kind: 'list', items: sentences.slice(0, shownProblems).map(labelled) }]
}

/** A sentence about a file that could not be read leads with the file. */
function unreadItem(sentence: string, label: string): ListItem {
  const [file = '', ...why] = sentence.split(': ')
  return why.length === 0
    ? { label: text(label), content: [text(sentence)] }
    : { label: strong(file), content: [text(why.join(': '))] }
}

const newest = 20

/** A member's word that an answer did not help: why, and to which question. */
export type Unhelpful = { readonly reason: UnhelpfulReason; readonly question: string }

/** The reasons that a member can give. */
export type UnhelpfulReason = keyof Words['unhelpful']['reasons']

/** Asks a member why an answer did not help. */
export function unhelpfulView(id: string, words: Words): View {
  const { ask, label, reasons } = words.unhelpful
  const choices = Object.entries(reasons).map(([value, name]) => ({ value, label: name }))
  return {
    blocks: [
      { kind: 'paragraph', content: ask() },
      { kind: 'choice', id, label, choices },
    ],
  }
}

/** How many answers were not helpful, and the newest twenty of them; `feedback` begins with the newest. */
export function feedbackView(feedback: readonly Unhelpful[], words: Words): View {
  const { heading, none, reasons } = words.unhelpful
  if (feedback.length === 0) return { blocks: [{ kind: 'paragraph', content: none() }] }
  return {
    blocks: [
      { kind: 'heading', content: heading(feedback.length) },
      {
        kind: 'list',
        items: feedback.slice(0, newest).map(({ reason, question }) => ({
          label: strong(shorten(question.replace(/\s+/gu, ' ').trim(), 150)),
          content: [text(reasons[reason])],
        })),
      },
    ],
  }
}
