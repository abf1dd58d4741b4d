/**
 * Whether a sentence opens with the name of a section that was stuck to it, as in abstracts: "METHODS We", "Results:
 * The", "Approach The". Quoted, it would read as part of the sentence.
 */
export function hasSectionLabel(text: string): boolean {
  if (CLOSING.test(text)) return true
  const [first = '', next = ''] = text.split(' ')
  const word = first.replace(/[:.,]$/, '').toLowerCase()
  if (!LABELS.has(word)) return false
  const isCapital = /^\p{Lu}{4,}[:.,]?$/u.test(first)
  const isFollowed = /^\p{Lu}|^["“(\d]/u.test(next)
  return isCapital || /[:.]$/.test(first) || isFollowed || /^\p{L}[\p{L} /&,-]{3,40}: /u.test(text)
}

/** What follows the conclusions of a study. */
const CLOSING =
  /^(?:A(?:uthors?|UTHORS?)['’]?s? (?:[Cc]ontributions?|CONTRIBUTIONS?|information)|Competing interests?|Conflicts? of interests?|Acknowledge?ments?|(?:List of a|A)bbreviations|Pre-publication history)[:.]? \p{Lu}/u

const LABELS: ReadonlySet<string> = new Set(
  (
    'background objective objectives aim aims goal goals purpose introduction context rationale hypothesis hypotheses ' +
    'importance significance method methods methodology design setting settings patient patients participant ' +
    'participants subjects material materials intervention interventions exposure exposures measurement measurements ' +
    'approach procedure procedures result results finding findings outcome outcomes conclusion conclusions discussion ' +
    'interpretation implications limitations summary problem evidence funding main registration'
  ).split(' '),
)
