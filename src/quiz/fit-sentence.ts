import { leansBack } from './leans-back.ts'
import { hasPointers } from './pointers.ts'
import { hasSectionLabel } from './section-label.ts'
import type { Mention, Token } from './studied-text.ts'

/**
 * Whether a sentence is worth reading closely: whole, of 7 to 80 words, with balanced quotation marks and brackets, and
 * prose rather than a menu, an exercise or a notice. Cheap, so that only what passes is tagged.
 */
export function isWellFormed(text: string): boolean {
  const words = text.split(/\s+/).length
  return (
    words >= 7 &&
    words <= LONGEST &&
    ENDS.test(text) &&
    STARTS.test(text) &&
    !BOILERPLATE.test(text) &&
    !POINTS_AT_PAGE.test(text) &&
    !FIRST_OR_SECOND_PERSON.test(text) &&
    !MARKUP.test(text) &&
    !CITATION.test(text) &&
    !CREDIT.test(text) &&
    !SUBJECTLESS.test(text) &&
    !CAST.test(text) &&
    !COUNTED_ONLY.test(text) &&
    !OF_THIS_BOOK.test(text) &&
    !NESTED_QUOTES.test(text) &&
    !CUT_SHORT.test(text) &&
    !LEFT_OPEN.test(text) &&
    !hasSectionLabel(text) &&
    isBalanced(text) &&
    !isTitleCase(text)
  )
}

/**
 * Where a sentence can be understood from without the ones before it: after a connective (However, …), else where it
 * starts; nowhere if it leans on them: an unresolved *he*, *this*, *the plan*. Of a noun in `topic` it is known which one is meant: the document is about it.
 */
export function fitFrom(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  topic: ReadonlySet<string> = new Set(),
): number | undefined {
  const first = afterConnective(tokens)
  const rest = tokens.slice(first)
  const start = rest[0]
  if (!start || wordsIn(rest) < 7 || wordsIn(rest) > LONGEST_FIT || !hasFiniteVerb(rest)) return undefined
  if (leansBack(rest, topic) || isHeadless(rest) || isInstruction(rest)) return undefined
  return hasPointers(rest, mentions) ? undefined : start.start
}

const LONGEST = 80
/** More words than a person reads before wanting to know what is asked. */
const LONGEST_FIT = 40
function wordsIn(tokens: readonly Token[]): number {
  return tokens.filter(({ pos }) => pos !== 'PUNCT' && pos !== 'PART').length
}

const ENDS = /[.!](?:["”’')\]»]|\[\d+\]|\d{1,3})*$/u
const STARTS = /^["“‘']?[\p{Lu}\p{N}]/u
const BOILERPLATE =
  /©|\ball rights reserved|\bclick\b|\blast (?:updated|modified)|\bposted\b|\bkey ?words\b|\bnewsletter|\bsubscri|\bcopyright|\bdownload|\bcookie|\be-?mail|\bwebsite|\bdoi\b|\bISBN\b|\bretrieved\b|\bib(?:id|\.)|\bop\. cit\b|\bpp?\. ?\d/i
const POINTS_AT_PAGE =
  /\b(?:figure|fig\.|table|chapter|section|appendix|equation|exercise|box|see|cf\.|footnote|note|page|paragraph|column) (?:\d|above|below|also|[IVX]+\b|[A-Z]\b)|\b(?:above|below|aforementioned|foregoing|herein|as follows|the following|earlier in this|this (?:article|paper|chapter|essay|book|section|report|study|page|file|document|note))\b/i
const FIRST_OR_SECOND_PERSON =
  /\b(?:I|me|[Mm]y|mine|[Ww]e|us|[Oo]urs?|[Yy]ou|[Yy]ours?|myself|ourselves|yourself|[Ll]et's)\b/
const MARKUP =
  /https?:|www\.|[|{}<>\\^~=@#]|\*\*|\.\.\.|…|_{2}|""|“”|\(\)|[→←↑↓⇒⇐➔▸►]|›(?<!‹[^›]*›)| [,;.](?=\s)|\bet al\b|^\W*\d+[.)] /u

/** "(Berger, 1985; …)": a reference in the text. */
const CITATION =
  /\(\p{Lu}[\p{L}. &-]+,? (?:\d{4}|n\.d\.)|\(\d{4}\) (?:argue|claim|state|suggest|note|found|show)|\[\d+\] \S/u
/** Whose pictures these are, the entry of a bibliography, "Hale and Rowe (1981) list". */
const CREDIT =
  /\b(?:images?|photos?|photographs?|illustrations?|artworks?|files?|stick figures)\b.*\b(?:created|adapted|drawn|made|provided|courtesy|extracted|supplied|taken|contributed|available|licen[sc]ed)\b|,(?: \p{Lu}[\p{L}.-]+){1,3}, \d{4}[.\]]?$|\p{Lu}\p{L}+ \(\d{4}[a-z]?\) (?:lists?|listed|gives?|gave|describes?|described|reports?|reported|finds?|counts?)\b|^\p{Lu}[\p{L}. ]+ \(\d{4}[a-z]?\)[,.:]|\[eds?\.\]|^(?:Photo|Image|Caption|Source|Credit)s?\b/u
/** "Became common in 2001": an entry of a glossary whose headword is the subject. */
const SUBJECTLESS =
  /^(?:Became|Was|Were|Is|Are|Has|Had|Did|Does|Can|Began|Came|Went|Got|Made|Grew|Derives|Refers|Means|Used|Said|Applied|Derived|Formed|Coined|Invented)\b(?!.*, (?:the|a|an|\p{Lu}\p{L}+) )/u
/** "David Cross as Crane, a …": a line of a cast, with no verb of its own. */
const CAST = /^(?:\p{Lu}[\p{L}.'’-]* ){1,4}(?:as|–|—|-) /u
/** "In 1702 there were known to be twenty-two in Leith": what was counted is not said. */
const COUNTED_ONLY =
  /\b[Tt]here (?:are|were|was|have been) (?:(?:known|said|thought|reported|found|believed) to be )?(?:only |about |some |still |now |at least )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty(?:-\p{L}+)?|\d+) ?(?:in|at|on|by|,|\.|and|of them)(?!\p{L})/u
/** Its edition and its pages, and who wrote which part of it. */
const OF_THIS_BOOK =
  /\b(?:hardcover|paperback|hardback|out of print|(?:page|line) numbers?|(?:present|current|previous|latest|earlier|revised|enlarged) edition|drafted the (?:manuscript|article|paper)|(?:study|the) (?:design|manuscript) and (?:drafted|helped|coordination)|final manuscript|competing interests?)\b|^["“]?As in \d/i
/** "while they were Ph.": an abbreviation's stop was taken for the sentence's. */
const CUT_SHORT = /[\s(](?:\p{Lu}\p{L}?|Inc|Ltd|Col|Gen|Sgt|Prof|Mrs|vs|cf|ca|no|vol)\.$/u
/** "… in the.", "from the letter:The": words were lost when the text was made. */
const LEFT_OPEN = /\b(?:the|an?|and|or)\s*[.!]["”’]?$|\p{Ll}:\p{Lu}\p{Ll}/u
const NESTED_QUOTES = /^"[^"]* "[\p{Lu}]/u

function isBalanced(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0
  return (
    count(/"/g) % 2 === 0 &&
    count(/“/g) === count(/”/g) &&
    count(/\(/g) === count(/\)/g) &&
    count(/\[/g) === count(/\]/g) &&
    count(/«/g) === count(/»/g)
  )
}

/** A heading or a list of names that was read as a sentence. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.62 * words.length
}

/** How many tokens a connective at the start takes, its comma included; 0 where there is none. */
function afterConnective(tokens: readonly Token[]): number {
  for (let n = 4; n >= 1; n--) {
    const words = tokens.slice(0, n).map(({ text }) => text.toLowerCase())
    if (CONNECTIVES.has(words.join(' ')) && tokens[n]?.text === ',') return n + 1
  }
  return 0
}

const CONNECTIVES: ReadonlySet<string> = new Set(
  (
    'however|moreover|furthermore|therefore|thus|nevertheless|nonetheless|consequently|hence|besides|likewise|' +
    'similarly|meanwhile|instead|in addition|in fact|indeed|for example|for instance|in particular|as a result|' +
    'in contrast|by contrast|on the contrary|on the other hand|at the same time|in other words|that is|in turn|' +
    'of course|in short|in sum|finally|first|second|third|secondly|thirdly|firstly|additionally|accordingly|still|' +
    'also|again|then|later|afterwards|eventually|in conclusion|after all|in general|overall|more importantly|' +
    'most importantly|more recently|even so|to be sure|as such|specifically|notably|ultimately|conversely|' +
    'by comparison|in reality|in effect|in the end|in the meantime|at the time|rather|unfortunately|fortunately|interestingly|not surprisingly'
  ).split('|'),
)

function hasFiniteVerb(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ pos, text }) => pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(text) && text !== text.toUpperCase()),
  )
}

/** "Discovered by Rowe in 1702 and sold in Leith": an entry whose headword is the subject of its participles. */
function isHeadless(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ pos, text }) => pos !== 'ADV' && !/^(?:first|originally|also)$/i.test(text))
  const [verb, next] = tokens.slice(Math.max(0, at))
  if (verb?.pos !== 'VERB' || !/(?:ed|en|wn|lt|und|ade|ught|ritten)$/.test(verb.text)) return false
  if (next?.pos !== 'ADP' && next?.pos !== 'ADV' && next?.pos !== 'SCONJ') return false
  return !tokens.some(
    ({ text }, i) =>
      text === ',' &&
      /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(tokens[i + 1]?.pos ?? '') &&
      hasFiniteVerb(tokens.slice(i + 2)),
  )
}

/** An exercise or an instruction: it opens with a verb in its plain form. */
function isInstruction(tokens: readonly Token[]): boolean {
  const comma = tokens.slice(0, 7).findIndex(({ text }) => text === ',')
  // "As a first task, name the two": what comes before the comma has no verb, nor a subject for the one after it.
  const isAside = comma > 0 && /^(?:ADP|SCONJ|ADV|NUM)$/.test(tokens[0]?.pos ?? '')
  const [first, second] = isAside ? tokens.slice(comma + 1) : tokens
  return (
    first !== undefined &&
    // After the comma, a noun right before an article is such a verb too: "name the".
    (first.pos === 'VERB' || (isAside && first.pos === 'NOUN' && second?.pos === 'DET')) &&
    first.lemma === first.text.toLowerCase() &&
    !/(?:ing|ed)$/.test(first.text) &&
    second?.pos !== 'PUNCT'
  )
}
