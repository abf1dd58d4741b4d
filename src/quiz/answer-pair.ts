import type { AnswerType, ItemKind } from './item.ts'
import { answerWords } from './normalise-answer.ts'

/** What an answer is compared with: one form of the key, and what sort of thing it is. */
export type Meant = { readonly text: string; readonly type: AnswerType; readonly kind: ItemKind }

/** What was meant and what was given, as normalised words: all of them (`a`, `b`), and those that carry the meaning. */
export type AnswerPair = {
  readonly meant: Meant
  readonly given: string
  readonly a: readonly string[]
  readonly b: readonly string[]
  readonly core: readonly string[]
  readonly givenCore: readonly string[]
}

/** Takes both sides apart into words. */
export function readPair(meant: Meant, given: string): AnswerPair {
  const [a, b] = [answerWords(meant.text), answerWords(given)]
  const core = telling(a, new Set())
  return { meant, given, a, b, core, givenCore: telling(b, new Set(core)) }
}

/** An answer without the polite ending, or the particle on its noun, of Korean and Japanese. */
export function withoutEnding(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/[.!。]+$/u, '')
    .replace(EASTERN_ENDING, '')
}

/** The words that carry meaning: not "the", "it was", "about"; but all of them where nothing else is there. */
function telling(words: readonly string[], own: ReadonlySet<string>): readonly string[] {
  const left = words.filter((word) => own.has(word) || !SMALL.has(word))
  return left.length > 0 ? left : words
}

const SMALL: ReadonlySet<string> = new Set(
  'the a an of in on at by to from for and it its is was were are be been this that there they he she i think guess believe answer called named known as about around approximately approx roughly circa ca c maybe perhaps probably possibly year s'.split(
    ' ',
  ),
)
/** How a short answer ends politely in Korean and Japanese, and the particles that can hang on a noun. */
const EASTERN_ENDING =
  /(?<=[\p{Script=Hangul}\d])(?:입니다|이에요|예요|이다|이요|요|에서|에게|으로|은|는|이|가|을|를|에|의|로)[.!]*$|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\dー])(?:です|でした|である|だ)[.!。]*$/u
