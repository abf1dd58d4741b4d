import { type SessionStyle, sessionStyles } from '../../store/sessions.ts'

/** How many questions a session has at most, and how many where nobody says. */
export const sessionLength = { most: 20, usual: 5 } as const

/** What somebody wants to be asked: how many questions, how, and from which document, as they name it. */
export type Wish = {
  readonly questions: number
  readonly style: PlayedStyle
  readonly within?: string
}

/** The styles that somebody can choose. */
export type PlayedStyle = Exclude<SessionStyle, 'review'>

/** A wish, or the words in it that mean nothing or too much. */
export type ReadWish =
  | { readonly kind: 'wish'; readonly wish: Wish }
  | { readonly kind: 'count' | 'unclear'; readonly typed: string }

/**
 * Reads what was typed after the command ("5 exam in glossary", in any order but for the document, which is last)
 * together with the options that a platform gives by name, which go before.
 */
export function readWish(
  typed: string,
  options: Readonly<Record<string, string>> = {},
  within?: string,
): ReadWish {
  const [, before = '', named] = /^(.*?)(?:(?:^|\s+)in\s+(.+))?$/su.exec(typed.trim()) ?? []
  let count = options['questions']
  let style = styleOf(options['style'] ?? '')
  for (const word of before.split(/[\s,]+/u).filter((each) => each !== '')) {
    const given = styleOf(word)
    if (given !== undefined) style ??= given
    else if (/^[+-]?\d+$/u.test(word)) count ??= word
    else if (!fillers.has(word.toLowerCase())) return { kind: 'unclear', typed: word }
  }
  const questions = count === undefined ? sessionLength.usual : Number(count)
  if (!Number.isInteger(questions) || questions < 1 || questions > sessionLength.most) {
    return { kind: 'count', typed: count ?? '' }
  }
  const document = (options['in'] ?? within ?? named)?.trim() ?? ''
  const isAll = document === '' || /^(?:all|everything)$/iu.test(document)
  return {
    kind: 'wish',
    wish: { questions, style: style ?? 'practice', ...(isAll ? {} : { within: document }) },
  }
}

function styleOf(word: string): PlayedStyle | undefined {
  const style = sessionStyles.find((each) => each === word.toLowerCase())
  return style === 'review' ? undefined : style
}

/** Words that people put beside a number: "quiz 5 questions now". */
const fillers: ReadonlySet<string> = new Set(['now', 'question', 'questions', 'me', 'please', 'quiz'])
