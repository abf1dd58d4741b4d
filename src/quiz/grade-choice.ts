import type { Grade } from './grade.ts'
import { gradeTyped } from './grade-typed.ts'
import type { Item } from './item.ts'
import { knownNames } from './known-names.ts'
import { answerWords, normaliseAnswer } from './normalise-answer.ts'

/**
 * Grades the option at an index of the options as they were shown, which is how a button answers. True-false has two,
 * true first. Throws where there is no such option: a button names one that was shown.
 */
export function gradeOption(item: Item, index: number): Grade {
  const text = item.kind === 'true-false' ? ['true', 'false'][index] : item.options[index]?.text
  if (text === undefined) throw new Error(`question ${item.id} has no option ${index + 1}`)
  return verdict(
    item.kind === 'true-false' ? text === item.key : text === item.key || item.accept.includes(text),
  )
}

/** Grades a choice that was typed: a letter of the options as they were shown, or the words of one of them. */
export function gradeChoice(item: Item, given: string): Grade {
  if (item.kind === 'true-false') return gradeTruth(item, given)
  if (item.kind === 'order') return gradeOrder(item, given)
  const index = chosenOption(item, given)
  return index === undefined ? NO_OPTION : gradeOption(item, index)
}

/** The option that words name, if they name exactly one: by its letter ("b", "(B)", "option B", "B: 1950") or its text. */
export function chosenOption({ options, type, kind }: Item, given: string): number | undefined {
  const wanted = normaliseAnswer(given)
  if (wanted === '') return undefined
  const same = indexesOf(options, ({ text }) => normaliseAnswer(text) === wanted)
  if (same.length === 1) return same[0]
  const letter = LETTER.exec(given.normalize('NFKC').trim())
  if (letter) {
    const index = (letter[1] ?? '').toLowerCase().charCodeAt(0) - A
    const said = normaliseAnswer(letter[2] ?? '')
    const isMeant =
      index < options.length && (said === '' || said === normaliseAnswer(options[index]?.text ?? ''))
    return isMeant ? index : undefined
  }
  // Each option is a known name to the others, so nothing is taken for a slip that is nearer to another option.
  const known = knownNames(options.map(({ text }) => ({ text, type: 'name' })))
  const alike = indexesOf(
    options,
    ({ text }) => gradeTyped({ text, type, kind }, given, known).verdict === 'right',
  )
  return alike.length === 1 ? alike[0] : undefined
}

function gradeTruth({ key }: Item, given: string): Grade {
  const word = given
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[.!。]+$/u, '')
  const said = TRUE_WORDS.has(word) ? 'true' : FALSE_WORDS.has(word) ? 'false' : undefined
  return said === undefined ? NO_OPTION : verdict(said === key)
}

/** The letters in order, however they are kept apart: "BCA", "b, c, a", "B → C → A". */
function gradeOrder({ key, options }: Item, given: string): Grade {
  const letters = lettersOf(given)
  const all = new Set(letters)
  const isWhole = letters.length === options.length && all.size === letters.length
  const isNamed = isWhole && letters.every((letter) => letter.charCodeAt(0) - A < options.length)
  const hasWords = answerWords(given).some((word) => [...word].length > options.length)
  return isNamed && !hasWords ? verdict(letters.join('') === lettersOf(key).join('')) : NO_OPTION
}

function lettersOf(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().match(/[a-z]/g) ?? []
}

function indexesOf<T>(values: readonly T[], isWanted: (value: T) => boolean): readonly number[] {
  return values.flatMap((value, i) => (isWanted(value) ? [i] : []))
}

function verdict(isRight: boolean): Grade {
  return isRight ? { verdict: 'right' } : { verdict: 'wrong' }
}

const NO_OPTION: Grade = { verdict: 'wrong', why: 'no-option' }
const A = 'a'.charCodeAt(0)
const LETTER = /^(?:option|answer|choice)?\s*[([]?([a-h])[)\].:]*(?:(?<=[).:\]])\s*(.+))?$/i
const TRUE_WORDS: ReadonlySet<string> = new Set(
  'true|t|yes|y|right|correct|wahr|w|richtig|ja|stimmt|vrai|v|oui|juste|verdadero|cierto|sí|si|o|○|참|맞다|맞아요|맞음|네|예|正しい|はい|真|正|对|是'.split(
    '|',
  ),
)
const FALSE_WORDS: ReadonlySet<string> = new Set(
  'false|f|no|n|wrong|incorrect|not true|untrue|falsch|nein|faux|non|falso|x|×|✗|거짓|틀리다|틀려요|틀림|아니요|아니오|誤り|間違い|正しくない|いいえ|偽|错|不是|否'.split(
    '|',
  ),
)
