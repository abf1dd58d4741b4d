import { type Asked, shareOfTitle, type Trait, yearOf } from './worth-trait.ts'

/** A question word: a turn in the history of what the text is about, not the day of an announcement. */
export const whTraits: readonly Trait[] = [
  { points: 0.5, has: ({ prompt }) => TURNING.test(prompt) },
  { points: 0.5, has: ({ key }) => yearOf(key) < 2000 },
  { points: -0.5, has: isDay },
  { points: -0.6, has: ({ prompt }) => ANNOUNCED.test(prompt) },
  { points: -0.5, has: ({ prompt }) => /^Who (?:is|has|gets|fails|realizes|does|would)\b/.test(prompt) },
  { points: -0.4, has: ({ key }) => /^\p{L}+$/u.test(key) },
  { points: 0.3, has: ({ prompt }) => STATE.test(prompt) },
  { points: 0.4, has: (asked) => shareOfTitle(asked) > 0.1 },
]

/** A day of the month. */
function isDay({ type, key }: Asked): boolean {
  return type === 'date' && /(?<!\d)\d{1,2}(?!\d)/.test(key)
}

/** Something began, was won or was made, or was the first of its kind. */
const TURNING =
  /\b(?:first|only|became|become|begin|began|found(?:ed)?|establish(?:ed)?|creat(?:e|ed)|conquer(?:ed)?|conquest|defeat(?:ed)?|discover(?:ed)?|invent(?:ed)?|wrote|abolish(?:ed)?|independence|amended?|sign(?:ed)?)\b/
/** News of companies, stages and screens. */
const ANNOUNCED =
  /\b(?:announced?|order(?:ed)?|renew(?:ed)?|released?|launch(?:ed)?|employ(?:ed)?|hired?|acquired?|record(?:ed)?|featured?|parod(?:y|ied)|covered|cover|sang|commented)\b/
const STATE =
  /\b(?:[Cc]onstitution|[Pp]resident|[Pp]arliament|government|[Ee]mpire|[Aa]rmy|forces|[Kk]ing|[Qq]ueen|war|War|Congress|revolution|Revolution)\b/
