import { grammarOf } from '../../grammar.ts'
import { code, type Phrase, phrase, strong } from '../../view.ts'
import { documents } from './counts.ts'

const { number, counted, and } = grammarOf('en')

/** What is said with an answer, about who sees it, and about one that did not help. */
export const answers = {
  answer: {
    excerpt: 'excerpt',
    /** "A, B and 3 others". */
    andOthers: (names: readonly string[], others: number): string =>
      and([...names, counted(others, '# other', '# others')]),
    /** How many passages match, in how many documents, and how many of them have been shown so far. */
    matched: (shown: number, passages: number, inDocuments: number): Phrase =>
      phrase`${counted(passages, '# passage', '# passages')} in ${documents(inDocuments)} ${matches(passages)}${shownOf(shown, passages)}`,
    matchedWithin: (shown: number, passages: number, title: string): Phrase =>
      phrase`${counted(passages, '# passage', '# passages')} in “${title}” ${matches(passages)}${shownOf(shown, passages)}`,
    silent: (count: number): Phrase =>
      count === 1
        ? phrase`Nothing in the one document answers that.`
        : phrase`Nothing in these ${documents(count)} answers that.`,
    silentWithin: (title: string): Phrase => phrase`Nothing in “${strong(title)}” answers that.`,
    nearest: (count: number): Phrase =>
      count === 1
        ? phrase`This is the nearest passage, not an answer:`
        : phrase`These are the nearest passages, not answers:`,
    /** A follow-up restated says what it was taken together with. */
    subjectKept: (subject: string): Phrase => phrase`Taken together with: “${subject}”`,
    sourcesFor: (message: string): Phrase => phrase`Sources for: “${message}”`,
    sharedBy: (name: string): Phrase => phrase`Shared by ${name}.`,
    asksGroup: (name: string): Phrase =>
      phrase`${name} asks the group, since the readings do not answer it. Who knows where to look?`,
  },
  settings: {
    toAsker: (): Phrase => phrase`In this channel, answers to ${code('/ask')} are seen by the asker only.`,
    toAll: (): Phrase => phrase`In this channel, answers to ${code('/ask')} are seen by everyone.`,
  },
  unhelpful: {
    ask: (): Phrase => phrase`What was wrong? The hosts of this group will see your question and the reason.`,
    label: 'Reason',
    reasons: {
      'wrong-passage': 'The passage is about something else',
      'not-answered': 'It does not answer the question',
      'missing-document': 'A document is missing',
      other: 'Something else',
    },
    thanks: (): Phrase => phrase`Thank you. The hosts of this group can see it now.`,
    heading: (count: number): Phrase =>
      phrase`${counted(count, '# answer was not helpful', '# answers were not helpful')}`,
    none: (): Phrase => phrase`Nobody has marked an answer as not helpful yet.`,
  },
}

/** What is said about answers, key by key, in any language. */
export type Answers = typeof answers

function matches(count: number): string {
  return count === 1 ? 'matches' : 'match'
}

function shownOf(shown: number, count: number): string {
  if (shown < count) return `; ${number(shown)} shown so far.`
  return count === 1 ? '.' : '; all are shown.'
}
