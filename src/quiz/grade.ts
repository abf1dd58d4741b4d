/** `close` is worth half: part of the answer, or one that could mean another thing too. */
export type Verdict = 'right' | 'close' | 'wrong'

/**
 * Why an answer was not simply right, for the words that go with the verdict. With `right`: `typo`, `short` (a
 * surname, an acronym), `long` (a fuller name), `alias`. With `close`: `part`, `extra`, `unclear` (it could mean another
 * name as well), `order`. With `wrong`: the others.
 */
export type GradeReason =
  | 'typo'
  | 'short'
  | 'long'
  | 'alias'
  | 'part'
  | 'extra'
  | 'unclear'
  | 'order'
  | 'other-name'
  | 'other-number'
  | 'other-date'
  | 'opposite'
  | 'negated'
  | 'several'
  | 'no-option'
  | 'too-long'
  | 'empty'

/** What an answer is worth, and why where it is not simply right or simply wrong. */
export type Grade = { readonly verdict: Verdict; readonly why?: GradeReason }

/** What there is nothing to say about. */
export const simplyRight: Grade = { verdict: 'right' }

/** A wrong answer and the reason. */
export function wrong(why: GradeReason): Grade {
  return { verdict: 'wrong', why }
}

/** The better of two grades; the first where they are as good. */
export function betterGrade(a: Grade, b: Grade): Grade {
  return RANKS[b.verdict] > RANKS[a.verdict] ? b : a
}

const RANKS: Readonly<Record<Verdict, number>> = { wrong: 0, close: 1, right: 2 }
