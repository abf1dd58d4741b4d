import { type Asked, type Trait, wordsOf } from './worth-trait.ts'

/** A term by its meaning: a notion that is set apart at some length, not a product, a standard or a short hint. */
export const definitionTraits: readonly Trait[] = [
  { points: -0.4, has: ({ prompt }) => wordsOf(prompt).length < 12 },
  { points: -0.7, has: ({ prompt }) => PRODUCT.test(prompt) },
  { points: -0.4, has: ({ prompt }) => /\d/.test(prompt) },
  { points: -0.8, has: ({ key }) => /\d/.test(key) },
  { points: -0.7, has: ({ prompt }) => /^(?:\(|an? name of|name of)/i.test(prompt) },
  { points: -0.7, has: (asked) => isProper(asked) },
  {
    points: 0.4,
    has: ({ prompt }) => /\b(?:called|termed|known as|referred to as)\b.{0,6}_____.?.?$/.test(prompt),
  },
  { points: -0.3, has: ({ prompt }) => wordsOf(prompt).length < 16 },
  { points: 0.4, has: ({ prompt }) => wordsOf(prompt).length > 22 },
  { points: 0.6, has: ({ prompt }) => /\b(?:termed|referred to as)\b.{0,6}_____/.test(prompt) },
  { points: 0.2, has: ({ uses }) => uses >= 3 },
]

/** What letters stand for: a thing of the subject, not the scale, the survey or the office that a study made use of. */
export const acronymTraits: readonly Trait[] = [
  { points: -0.8, has: ({ key }) => INSTRUMENT.test(key) },
  { points: -0.5, has: ({ key }) => MEASURE.test(key) },
  { points: -0.7, has: ({ prompt }) => prompt.replace(/s$/, '').length < 3 },
  { points: -0.4, has: ({ key }) => /\bcells?$/.test(key) },
  { points: 0.2, has: ({ prompt, title }) => title.includes(prompt.replace(/s$/, '')) },
  {
    points: -0.5,
    has: ({ key }) =>
      /\b(?:Union|Association|Federation|League|Conference|Part(?:y|ies)|Societ(?:y|ies)|Committee)$/.test(
        key,
      ),
  },
]

/** An entry of a glossary with a capital: rather a product or a body than a notion. */
function isProper({ prompt, key }: Asked): boolean {
  return !prompt.includes('_____') && /^\p{Lu}/u.test(key)
}

/** Made, sold or laid down by somebody. */
const PRODUCT =
  /\b(?:company|companies|corporation|inc|corp|ltd|RFC|game|product|products|vendor|microsoft|trademark)\b|\b(?:by|from) \p{Lu}|\b(?:EIA|ITU|ANSI|ISO|IEEE)\b/u
const INSTRUMENT =
  /\b(?:scales?|stud(?:y|ies)|surveys?|questionnaires?|databases?|services?|index|inventory|assessment|evaluation|interviews?|test|trial|observatory|conference)$/i
const MEASURE = /\b(?:rates?|status|frequency|area|survival|ratio|diet)$/i
