/**
 * Whether one of two wordings denies what the other says, as far as words can tell: a different number of negations ("not",
 * "never", "n't", "without", and their like in five more languages), or a word against the same with "un-" or "-less".
 */
export function negates(one: string, other: string): boolean {
  const [a, b] = [one.normalize('NFKC').toLowerCase(), other.normalize('NFKC').toLowerCase()]
  return negations(a) !== negations(b) || isTurned(a, b) || isTurned(b, a)
}

/** Whether some words hold a negation. */
export function holdsNegation(words: string): boolean {
  return negations(words.normalize('NFKC').toLowerCase()) > 0
}

function negations(words: string): number {
  const apart = words.match(WORD) ?? []
  const spaced = apart.filter(
    (word) => NEGATIVE.has(word) || CONTRACTED.test(word) || KOREAN.test(word),
  ).length
  return spaced + (words.match(CHARACTERS)?.length ?? 0)
}

/** Whether a word of the one stands in the other with what turns it around: "likely" and "unlikely", "useful" and "useless". */
function isTurned(plain: string, turned: string): boolean {
  const there = new Set(turned.match(WORD) ?? [])
  return (plain.match(WORD) ?? []).some(
    (word) =>
      SURE_PREFIXES.some((prefix) => word.length > 2 && hasPrefixed(there, prefix, word)) ||
      (word.length > 4 &&
        !INNOCENT.test(word) &&
        PREFIXES.some((prefix) => hasPrefixed(there, prefix, word))) ||
      (word.endsWith('ful') && there.has(`${word.slice(0, -3)}less`)),
  )
}

function hasPrefixed(words: ReadonlySet<string>, prefix: string, word: string): boolean {
  return words.has(prefix + word) || words.has(`${prefix}-${word}`)
}

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu
const CONTRACTED = /n['’]t$/

const SURE_PREFIXES = ['un', 'non', 'anti']
const PREFIXES = ['in', 'im', 'il', 'ir', 'dis']
/** Words before which these letters are no negation: "form" and "inform", "play" and "display". */
const INNOCENT =
  /^(?:form|tend|clos|play|cover|port|pose|posit|press|vest|still|struct|cite|spir|flu|habit|stall|volv|charg|patch|tinct)/

/** "sin" is not among them: it is a word of English too. */
const NEGATIVE: ReadonlySet<string> = new Set(
  `not no never none nothing nobody nowhere neither nor cannot without hardly scarcely barely seldom rarely lack lacks
   lacked lacking fail fails failed dont cant wont isnt arent wasnt werent doesnt didnt shouldnt wouldnt couldnt
   nicht nichts kein keine keinen keinem keiner keines nie niemals niemand ohne weder kaum
   ne pas jamais sans aucun aucune rien personne nul nulle
   nunca jamás ningún ninguna ninguno nada nadie tampoco
   안 못`
    .trim()
    .split(/\s+/),
)

/** Endings and words of Korean that deny: 않다, 없다, 아니다, 못하다, 말다. */
const KOREAN = /않|없|아니|못하|못한|못했|말라|마라/u

/** Signs of Chinese, Japanese and Thai that deny, and Japanese endings. */
const CHARACTERS = /[不没沒未勿弗毋]|无法|無法|并非|並非|ない|なく|なかっ|なけれ|ません|ぬ|ずに|ไม่/gu
