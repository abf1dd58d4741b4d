import type { Token } from './studied-text.ts'

/** Whether a verb stands in its past tense, sure enough that *did* and its plain form can stand for it. */
export function isPast({ text, lemma, pos }: Token): boolean {
  if (pos !== 'VERB' || !/^[a-z]+$/.test(text) || !/^[a-z]+$/.test(lemma)) return false
  const irregular = IRREGULAR.get(lemma)
  return irregular === undefined ? isRegularPast(text, lemma) : irregular.past === text
}

/** The past tense of a participle: "written" is *wrote*, "closed" is *closed*; undefined where it is not known. */
export function pastOf({ text, lemma }: Token): string | undefined {
  const irregular = IRREGULAR.get(lemma)
  if (irregular) return irregular.participle === text ? irregular.past : undefined
  return isRegularPast(text, lemma) ? text : undefined
}

/** The plain form of a regular or irregular verb, where the tagger's may have lost an *e*: "staged" is of *stage*. */
export function plainOf({ text, lemma }: Token): string {
  const isShort = text === `${lemma}ed` && /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma)
  return isShort ? `${lemma}e` : lemma
}

/** Whether a word after *was* is a participle, so that something was done to the subject. */
export function isParticiple({ text, lemma, pos }: Token): boolean {
  if (text === 'born') return true
  return pos === 'VERB' && (text === IRREGULAR.get(lemma)?.participle || /ed$/.test(text))
}

/** Whether a word has the look of a past tense alone, whatever the tagger took it for: "unified", "wrote". */
export function looksPast(text: string): boolean {
  return /^[a-z]{2,}[^e]ed$/.test(text) || PASTS.has(text)
}

/** Whether -ed was added to the dictionary form as spelling has it: sold, closed, carried, planned. */
function isRegularPast(text: string, lemma: string): boolean {
  return (
    text === `${lemma}ed` ||
    text === `${lemma}d` ||
    text === `${lemma.replace(/y$/, 'i')}ed` ||
    text === `${lemma}${lemma.at(-1) ?? ''}ed`
  )
}

type Irregular = { readonly past: string; readonly participle: string }

/** Plain form, past tense, and the participle where it is another. */
const IRREGULAR: ReadonlyMap<string, Irregular> = new Map(
  `arise arose arisen, bear bore borne, beat beat beaten, become became become, begin began begun, bind bound, bite bit bitten,
  blow blew blown, break broke broken, breed bred, bring brought, build built, burn burned, buy bought, catch caught, choose chose chosen,
  come came come, cut cut, deal dealt, dig dug, draw drew drawn, drive drove driven, eat ate eaten, fall fell fallen, feed fed,
  feel felt, fight fought, find found, flee fled, fly flew flown, forbid forbade forbidden, foresee foresaw foreseen, forget forgot forgotten, freeze froze frozen,
  get got, give gave given, go went gone, grow grew grown, hang hung, hear heard, hide hid hidden, hit hit, hold held,
  keep kept, know knew known, lay laid, lead led, leave left, lend lent, lose lost, make made, mean meant, meet met, overcome overcame overcome,
  oversee oversaw overseen, overtake overtook overtaken, overthrow overthrew overthrown, pay paid, put put, read read, rebuild rebuilt, ride rode ridden,
  rise rose risen, run ran run, say said, see saw seen, seek sought, sell sold, send sent, set set, shake shook shaken, shoot shot,
  show showed shown, sing sang sung, sink sank sunk, slay slew slain, speak spoke spoken, spend spent, split split, spread spread, stand stood, steal stole stolen,
  stick stuck, strike struck, swear swore sworn, sweep swept, swim swam swum, take took taken, teach taught, tear tore torn,
  tell told, think thought, throw threw thrown, undergo underwent undergone, understand understood, undertake undertook undertaken, wear wore worn, weave wove woven, win won,
  withdraw withdrew withdrawn, withstand withstood, write wrote written, rewrite rewrote rewritten`
    .split(',')
    .map((row) => {
      const [lemma = '', past = '', participle = past] = row.trim().split(' ')
      return [lemma, { past, participle }] as const
    }),
)
/** Plain forms of other verbs. */
const ALSO_PLAIN = /^(?:bore|bound|fell|felt|found|lay|rose|saw|wound)$/
/** Those that are no plain form: *put* and *read* are both. */
const PASTS: ReadonlySet<string> = new Set(
  [...IRREGULAR].flatMap(([lemma, { past }]) => (lemma === past || ALSO_PLAIN.test(past) ? [] : [past])),
)
