import { betterGrade, type Grade } from './grade.ts'
import { gradeChoice } from './grade-choice.ts'
import { gradeTyped } from './grade-typed.ts'
import { type Item, modeOf } from './item.ts'
import type { KnownNames } from './known-names.ts'
import { normaliseAnswer } from './normalise-answer.ts'
import { alternatives } from './opposites.ts'

/**
 * Grades what a person typed. The key, each `accept` of the item and each answer that a host accepted are right; another
 * name of the readings, another number or date and a negation never are. Options are those shown, in that order.
 * Throws for a question that is judged by oneself.
 */
export function gradeAnswer(
  item: Item,
  given: string,
  known: KnownNames,
  accepted: readonly string[],
): Grade {
  const mode = modeOf(item)
  if (mode === 'recall')
    throw new Error(`question ${item.id} (${item.kind}) is judged by oneself, not graded`)
  const forms = [item.key, ...item.accept, ...accepted]
  const longest = Math.max(MOST_CHARACTERS, ...forms.map(({ length }) => length))
  if (given.length > longest) return { verdict: 'wrong', why: 'too-long' }
  if (mode === 'choice') {
    const grade = gradeChoice(item, given)
    return grade.why === 'no-option' && isForm(accepted, given) ? { verdict: 'right' } : grade
  }
  if (isForm(forms, given)) return { verdict: 'right' }
  return gradeAlternatives(item, forms, given, known)
}

/** An answer that names several things is right only where all of them are: "US or USA", never "Rome or Athens". */
function gradeAlternatives(item: Item, forms: readonly string[], given: string, known: KnownNames): Grade {
  const parts = alternatives(given)
  if (parts.length < 2 || forms.some((form) => alternatives(form).length > 1))
    return gradeForms(item, forms, given, known)
  const grades = parts.map((part) => gradeForms(item, forms, part, known))
  const areAllRight = grades.every(({ verdict }) => verdict === 'right')
  return areAllRight ? { verdict: 'right' } : { verdict: 'wrong', why: 'several' }
}

/** The best that any form gives, unless what was given contradicts the key itself by naming someone else. */
function gradeForms(item: Item, forms: readonly string[], given: string, known: KnownNames): Grade {
  if (isForm(forms, given)) return { verdict: 'right' }
  const [key, ...others] = forms.map((text) =>
    gradeTyped({ text, type: item.type, kind: item.kind }, given, known),
  )
  if (!key) return { verdict: 'wrong' }
  return FINAL.has(key.why ?? '') ? key : others.reduce(betterGrade, key)
}

function isForm(forms: readonly string[], given: string): boolean {
  const plain = given.trim()
  const normal = normaliseAnswer(given)
  return forms.some((form) => form.trim() === plain || (normal !== '' && normaliseAnswer(form) === normal))
}

const MOST_CHARACTERS = 300
const FINAL: ReadonlySet<string> = new Set(['other-name', 'several'])
