import { describe, expect, it } from 'vitest'
import { hasSectionLabel } from '../../src/quiz/section-label.ts'

describe('the name of a section stuck to a sentence', () => {
  it.each([
    'METHODS Salt was weighed in forty harbours.',
    'Results: the price of salt doubled.',
    'Approach The office weighed salt in forty harbours.',
    'DESIGN, SETTING, AND HARBOURS Salt was weighed at night.',
    'CONCLUSION salt lasts.',
    'Setting and harbours: forty villages of the coast.',
    'Authors’ contributions Anna Holt weighed the salt.',
    'Competing interests: None of the merchants had any.',
  ])('is seen in: %s', (text) => {
    expect(hasSectionLabel(text)).toBe(true)
  })

  it.each([
    'Results of the count were sent to Leith.',
    'Evidence grew that the salt was wet.',
    'The results: salt and fish.',
    'LEITH Harbour was closed in winter.',
    'Patients were carried over the strait.',
    'Abbreviations were chalked on every barrel.',
  ])('is not in: %s', (text) => {
    expect(hasSectionLabel(text)).toBe(false)
  })
})
