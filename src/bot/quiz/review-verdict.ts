import { reviewGradeFor } from '../../quiz/points.ts'
import { type ReviewGrade, reviewGrades } from '../../review/card.ts'
import { isDue } from '../../review/review-day.ts'
import { previews } from '../../review/schedule-review.ts'
import { sessionVerdictView } from '../../view/session-view.ts'
import type { Action } from '../../view/view.ts'
import type { Reply } from '../request.ts'
import { gradedAs } from './add-to-reviews.ts'
import type { Outcome } from './answer-prompt.ts'
import { headingOf } from './ask-question.ts'
import { learnerZone } from './learner-zone.ts'
import { goButton } from './review-buttons.ts'
import { type Seat, seatedId } from './seat.ts'
import { make } from './session-buttons.ts'
import type { SessionQuestion } from './session-questions.ts'
import { privately } from './tell.ts'

/** The verdict on an answer in a review, with when the card comes again by how well it was remembered. */
export async function reviewVerdict(
  question: SessionQuestion,
  outcome: Pick<Outcome, 'given' | 'verdict'>,
  seat: Seat,
): Promise<Reply> {
  const { context } = seat
  const { words } = context
  const { prompt, document } = question
  const grades = await gradeButtonsFor(question, outcome, seat)
  const isOpen = grades.some(({ id }) => id.startsWith('r-grade:'))
  const view = sessionVerdictView(
    prompt,
    document,
    outcome,
    {
      heading: headingOf(question, words),
      note: isOpen ? words.quizReview.howWell() : words.quizReview.notedBefore(),
      actions: grades,
    },
    words,
  )
  return privately(view, context)
}

/**
 * A button for each grade with when the card comes again, the one that the answer suggests first; where the card was
 * reviewed already, the way on.
 */
export async function gradeButtonsFor(
  question: SessionQuestion,
  outcome: Pick<Outcome, 'given' | 'verdict'> | undefined,
  seat: Seat,
): Promise<readonly Action[]> {
  const { deps, request, words } = seat.context
  const { community, learner } = request.from
  const { prompt, document } = question
  const { quizReview, quizPlay } = words
  const found = await deps.store.reviews.find(community, learner, prompt.item.id)
  const zone = await learnerZone(request.from, 'UTC', deps)
  const now = deps.now()
  if (found === undefined || !isDue(found.card, now, zone)) return [goButton(community, words)]
  const days = previews(found.card, { now, zone, seed: prompt.item.id })
  const hinted = await deps.store.answers.hinted(community, prompt.id, learner)
  const suggested = outcome && reviewGradeFor(gradedAs(outcome), hinted)
  const id = seatedId(prompt.id, seat)
  const grade = (name: ReviewGrade): Action => {
    const [label, when] = [quizReview.buttons[name], quizReview.days(days[name].days)]
    return {
      ...make('r-grade', id, quizReview.grade(label, when), name),
      typed: { command: label.toLowerCase(), gets: quizReview.typed.grade(when) },
    }
  }
  return [
    ...inOrder(suggested).map(grade),
    ...(document === undefined ? [] : [make('n-passage', id, quizPlay.buttons.passage)]),
    make('r-remove', id, quizReview.buttons.remove),
  ]
}

function inOrder(first: ReviewGrade | undefined): readonly ReviewGrade[] {
  return first === undefined ? reviewGrades : [first, ...reviewGrades.filter((grade) => grade !== first)]
}
