import { type Asked, type Trait, wordsOf } from './worth-trait.ts'

/** Find the passage: one that says how a thing bears on another, of a length to recall, named by telling words. */
export const findTraits: readonly Trait[] = [
  { points: 0.6, has: ({ key }) => RELATES.test(key) },
  { points: -0.5, has: ({ key }) => wordsOf(key).length < 22 },
  { points: -0.4, has: ({ key }) => wordsOf(key).length > 55 },
  { points: -0.4, has: ({ key }) => /\b(?:also|can be|used)\b/.test(key) },
  { points: -0.8, has: ({ prompt }) => VAGUE.test(prompt) },
  { points: -0.3, has: ({ prompt }) => /\ban? /.test(prompt) },
  { points: 0.6, has: ({ key }) => CAUSES.test(key) },
  { points: 0.2, has: ({ key }) => /\b(?:not|no|never|cannot)\b/.test(key) },
  { points: 0.3, has: ({ key }) => /\b(?:more|less|than)\b/.test(key) },
  { points: -0.6, has: ({ key }) => STAGE.test(key) },
  { points: -0.4, has: ({ key }) => /\b(?:may|can|could|might)\b/.test(key) },
  { points: -0.6, has: ({ prompt }) => DEGREE.test(prompt) },
  { points: -0.5, has: ({ key }) => /\b(?:is the|refers to|are the|is an?)\b/.test(key) },
  { points: 0.2, has: ({ key }) => /\d/.test(key) },
  // The tail of a longer name: "S-transferase".
  { points: -1.5, has: ({ prompt }) => /(?:^| )\p{L}-\p{L}/u.test(prompt) },
]

/** Finish the thought: one that turns on another or follows from it, not what somebody found or a report said. */
export const finishTraits: readonly Trait[] = [
  {
    points: 0.6,
    has: ({ prompt }) => /\b(?:but|while|whereas|although|despite|when|after|if)\b/i.test(prompt),
  },
  { points: 0.4, has: ({ prompt }) => FOLLOWS.test(prompt) },
  { points: -0.7, has: ({ prompt }) => REPORTS.test(prompt) && !FOLLOWS.test(prompt) },
  { points: -0.4, has: ({ prompt }) => /\b(?:has|have|been|there)\b/.test(prompt) },
  { points: -0.5, has: stopsEarly },
  { points: -0.4, has: ({ prompt }) => /\(born /.test(prompt) },
  { points: -0.3, has: ({ prompt }) => /\b(?:became|becomes|based on|involves|involving)…$/.test(prompt) },
  { points: -0.4, has: ({ prompt }) => wordsOf(prompt).length < 8 },
  { points: -0.2, has: ({ prompt }) => wordsOf(prompt).length < 10 },
  { points: -0.3, has: isOpen },
  { points: 0.4, has: ({ prompt }) => /\b(?:but|yet|whereas|while)…$/.test(prompt) },
  { points: -0.2, has: ({ key }) => wordsOf(key).length < 8 },
]

/** Why: a cause in a clause of its own, rather than the purpose of what people did. */
export const whyTraits: readonly Trait[] = [
  { points: 0.2, has: ({ key }) => /^because/i.test(key) },
  { points: -0.4, has: ({ key }) => /^(?:in order|so that|so as|to )/i.test(key) },
  { points: -0.8, has: ({ key }) => wordsOf(key).length < 6 },
  { points: -0.4, has: ({ prompt }) => (prompt.match(/,/g)?.length ?? 0) >= 2 },
  { points: -0.5, has: ({ prompt }) => LOOSE.test(prompt) },
  { points: -0.3, has: ({ key }) => wordsOf(key).length < 9 },
  { points: -0.2, has: ({ prompt }) => wordsOf(prompt).length > 20 },
  { points: 0.3, has: ({ prompt }) => (prompt.match(/(?<!^)\b\p{Lu}\p{L}+/gu)?.length ?? 0) >= 3 },
  { points: -0.5, has: ({ prompt }) => UNNAMED.test(prompt) },
  { points: -0.4, has: ({ prompt }) => UNKNOWN.test(prompt) },
  { points: -0.3, has: ({ prompt, key }) => STUDIED.test(prompt + key) },
]

/** "The convoy is…": anything may be said of it. */
function isOpen({ prompt }: Asked): boolean {
  return /\b(?:is|are|was|were)…$/.test(prompt) && wordsOf(prompt).length < 10
}

/** The sentence goes on after what is asked for, so that where the thought ends is open. */
function stopsEarly({ quote, key }: Asked): boolean {
  return /\p{L}/u.test(quote.slice(quote.lastIndexOf(key) + key.length))
}

/** One thing causes, hinders, outdoes or excludes another. */
const RELATES =
  /\b(?:because|since|although|though|despite|while|whereas|unless|without|rather than|instead of|unlike|but|only|not|no|never|cannot|more|less|than|causes?d?|leads?|led|prevent(?:s|ed)?|required?s?|depend(?:s|ed)?|allow(?:s|ed)?|enable[ds]?|result(?:s|ed)? in|due to|so that|therefore|thereby|inhibit(?:s|ed)?|promote[ds]?|reduce[ds]?|increase[ds]?|produce[ds]?|replace[ds]?|force[ds]?|means? that|suggests? that|argue[sd]?|claim(?:s|ed)?|believe[sd]?)\b/i
/** One thing brings another about. */
const CAUSES =
  /\b(?:because|cause[ds]?|leads?|led to|leading|result(?:s|ed|ing)? in|due to|induce[ds]?|depend(?:s|ed)?|required?|requires|mediated?s?|therefore)\b/i
/** Works and those who play in them. */
const STAGE = /\b(?:films?|albums?|songs?|videos?|episodes?|seasons?|shows?|bands?|television)\b/i
/** How much of a thing, or which sort, rather than which thing. */
const DEGREE =
  /\b(?:narrow|healthy|widespread|intense|correlated|thorough|upright|large|small|high|low|big|good|negative|positive|specific|independent|full|clear|general|common|strong|simple|complex|great)\b/
/** Words that say how great or how new a thing is lead to no passage. */
const VAGUE =
  /(?:^|and )(?:an? |the )?(?:pronounced|dramatic|invaluable|future|different|several|various|important|major|main|new|novel|recent|current|molecular|biological|clinical|preclinical|serum|principal|stiff) /i
/** What is asked for follows from what is shown. */
const FOLLOWS = /\b(?:suggesting|implying|ensuring|showing|indicating|because)(?: that)?…$/
const REPORTS =
  /\b(?:revealed|reported|stated|showed|found|indicate[ds]?|demonstrate[ds]?|shown|confirmed|data|analys[ei]s|examination|identification|experiments?|approaches)\b.*\bthat…$/i
/** People as such, and patients and minutes of one study. */
const LOOSE = /\b(?:the \p{L}+ other|within \d|people|women|clear that|important to|however)\b/iu
/** One of several that were spoken of before. */
const UNNAMED = /\b(?:[Tt]he (?:two|three|parade|festival|film|show|location|trials?|firms?|site|song))\b/
const UNKNOWN = /\b(?:unknown|unclear|not known|not been|controversial|limited|debated|uncertain)\b/
const STUDIED = /\b(?:participants?|patients?|subjects?|trials?|eligib\p{L}+)\b/u
