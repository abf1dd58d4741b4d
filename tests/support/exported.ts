import type { ExportedCard } from '../../src/quiz/formats/exported-card.ts'

/** A question as it leaves the bot, with signs that would act in HTML, tables and lines. */
export const exported: ExportedCard = {
  id: 'abcdefghij',
  question: ['According to “Lamps” (¶ 3): it burnt _____ <i>then</i>.', 'A. tab\there'],
  answer: '=rapeseed & "colza"',
  accept: ['rape oil'],
  quote: 'Whale oil ran short,\nso it burnt rapeseed <then>.',
  mark: { start: 33, end: 41 },
  citation: 'Ada Marsh, Lamps, ¶ 3',
}
