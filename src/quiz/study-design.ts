import type { StudiedText } from './studied-text.ts'

/** Whether a text is an essay rather than a summary or a book: some 650 to 1700 words. */
export function isEssay({ document }: StudiedText): boolean {
  return document.text.length >= 4_000 && document.text.length < 10_000
}

/** Whether a sentence tells how a study was made, what a paper is about or what its reader should mind, rather than anything found. */
export function tellsHow(text: string): boolean {
  return HOW.some((pattern) => pattern.test(text))
}

const HOW: readonly RegExp[] = [
  /\b(?:were|was|are|is) (?:then |also |further |retrospectively |prospectively |randomly |subsequently |recently )?(?:randomi[sz]ed|allocated|enrolled|recruited|studied|examined|investigated|assessed|evaluated|measured|analy[sz]ed|surveyed|sampled|calculated|screened|interviewed)\b/,
  /\b(?:was|were) (?:then |also )?used to (?:assess|determine|evaluate|examine|identify|investigate|measure|compare|contrast|classify|predict|estimate|test|analy[sz]e|detect|study)\b/,
  /\b(?:aims?|aimed|objective|purpose|goal) of (?:the|this|our) (?:present |current )?(?:study|paper|review|work|article|analysis|trial)\b/,
  /\b(?:this|the present|the current) (?:review|paper|article|study|chapter|essay|section|work)\b/i,
  /\ban? (?:attempt|effort) (?:is|was|has been|will be) made to\b|^it (?:is|was|will be) shown that\b/i,
  /\b(?:is|are|will be) (?:presented|outlined|summari[sz]ed|reviewed|discussed|described|given|shown|listed) (?:here|below|above|later|elsewhere|in (?:the (?:next|following|previous)|section|chapter|appendix|figure|table))\b/i,
  /\b(?:be aware (?:of|that)|make sure|be sure|be careful|take care|(?:bear|keep) in mind)\b/i,
  /\bA total of \d|\b(?:data|samples) (?:were|was)\b/,
  /\bto (?:determine|assess|evaluate|investigate|examine) (?:whether|the (?:effects?|association|relationship|impact|role|efficacy))\b/,
]
