import type { Range } from '../text/range.ts'
import { type RatedItem, scoreOf } from './rated-item.ts'
import type { StudiedText } from './studied-text.ts'
import { cutOf, itemWriter } from './write-item.ts'

/** What does an acronym stand for? Asked where the text gives both, "Long Name (LN)" or "LN (Long Name)". */
export function makeAcronym(studied: StudiedText): readonly RatedItem[] {
  const { document } = studied
  const write = itemWriter(studied, 'acronym')
  const asked = new Set<string>()
  const title = document.metadata.title.value
  return studied.sentences.flatMap((quote) => {
    if (isAside(quote.text)) return []
    return expansions(document.text, quote).flatMap(({ short, long }) => {
      const letters = document.text.slice(short.start, short.end)
      const key = document.text.slice(long.start, long.end)
      if (asked.has(letters) || HOUSEHOLD.has(letters.replace(/s$/, '')) || isTold(key, title)) return []
      if (lettersOf(letters).length < LEAST_LETTERS || TOOLS.test(key)) return []
      asked.add(letters)
      const { length } = document.text
      const isLate = length > LONG_TEXT && short.start > length / 2
      const points = pointsOf(letters, document.text) - (isLate ? 0.4 : 0)
      if (points < LEAST) return []
      const item = write({
        paragraph: quote.paragraph,
        quote,
        prompt: [cutOf(short)],
        answer: long,
        type: 'name',
      })
      return [{ item, score: scoreOf(points) }]
    })
  })
}

/** Who paid and where was searched, how a study was done, or a row of such names: nothing that a text is about. */
function isAside(quote: string): boolean {
  return (
    THANKS.test(quote) ||
    PROCEDURE.test(quote) ||
    quote.split(/\s+/).length > LONGEST ||
    (quote.match(/\(\p{Lu}{2,}s?\)/gu) ?? []).length > MOST_NAMES
  )
}

function lettersOf(acronym: string): string {
  return acronym.replace(/s$|[^\p{L}\p{N}]/gu, '')
}

/** Letters that the text goes on to use are worth knowing; once only, late in it, they are a detail. */
function pointsOf(letters: string, text: string): number {
  const uses =
    text.split(new RegExp(`(?<![\\p{L}\\p{N}])${letters.replace(/\./g, '\\.')}(?![\\p{L}\\p{N}])`, 'u'))
      .length - 1
  return 0.4 + 0.2 * Math.min(4, uses - 1)
}

/** Whether half of the words of a name stand in the title, which is shown with the question. */
function isTold(name: string, title: string): boolean {
  const stems = new Set(stemsOf(title))
  const words = stemsOf(name)
  return 2 * words.filter((word) => stems.has(word)).length >= words.length
}

function stemsOf(words: string): readonly string[] {
  const all = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return all.filter((word) => !SMALL.test(word)).map((word) => word.replace(/s$/, '').slice(0, 6))
}

type Expansion = { readonly short: Range; readonly long: Range }

function expansions(text: string, { start, end }: Range): readonly Expansion[] {
  const sentence = text.slice(start, end)
  return [...sentence.matchAll(BRACKETED)].flatMap((match) => {
    const open = start + match.index
    const inner = { start: open + 1, end: open + match[0].length - 1 }
    const words = text.slice(inner.start, inner.end)
    const found = ACRONYM.test(words)
      ? { short: inner, long: nameBefore(text, start, open, words) }
      : { short: acronymBefore(text, start, open), long: inner }
    const { short, long } = found
    if (!short || !long) return []
    return isSpeltOut(text.slice(short.start, short.end), text.slice(long.start, long.end))
      ? [{ short, long }]
      : []
  })
}

/** The fewest words before the bracket whose letters can spell the acronym, one for each letter at most twice over. */
function nameBefore(text: string, from: number, open: number, acronym: string): Range | undefined {
  const before = text.slice(from, open).trimEnd()
  const end = from + before.length
  const words = [...before.matchAll(/[^\s-]+/g)]
  const most = Math.min(words.length, 2 * acronym.length + 1)
  for (let n = 1; n <= most; n++) {
    const start = words[words.length - n]?.index
    if (start === undefined) return undefined
    const long = { start: from + start, end }
    if (isSpeltOut(acronym, text.slice(long.start, long.end)))
      return goesOn(text, from, long) ? undefined : long
  }
  return undefined
}

/** A capital right before, as in "Nuclear [Non-Proliferation Treaty] (NPT)": the letters leave a part of the name out. */
function goesOn(text: string, from: number, { start }: Range): boolean {
  const before = /([\p{L}\p{N}]+)[- ]$/u.exec(text.slice(from, start))
  const isOpening = before?.index === 0 && SMALL.test(before[1] ?? '')
  return (
    before !== null && !isOpening && /^\p{Lu}/u.test(before[1] ?? '') && /^\p{Lu}/u.test(text.charAt(start))
  )
}

function acronymBefore(text: string, from: number, open: number): Range | undefined {
  const found = /(?<![\p{L}-])\p{Lu}{2,7} $/u.exec(text.slice(from, open))
  return found ? { start: from + found.index, end: from + found.index + found[0].length - 1 } : undefined
}

/**
 * Whether each letter of the acronym is the initial of a word of the name, in order, and each word gives one but for
 * small words (*of*, *the*). Plurals ("GPUs") and dots do not count.
 */
function isSpeltOut(acronym: string, name: string): boolean {
  const letters = acronym.replace(/s$|[^\p{L}]/gu, '').toUpperCase()
  const words = name.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []
  if (
    letters.length < 2 ||
    words.length < 2 ||
    !/^[\p{L}\p{N}\s,'’.-]+$/u.test(name) ||
    (SMALL.test(words[0] ?? '') && words[0] !== 'in') ||
    NEVER_FIRST.test(words[0] ?? '') ||
    words[0]?.charAt(0).toUpperCase() !== letters.charAt(0) ||
    isLedUpTo(words)
  )
    return false
  let at = 0
  for (const word of words) {
    if (word.charAt(0).toUpperCase() === letters.charAt(at)) at++
    else if (!SMALL.test(word)) return false
  }
  return at === letters.length && !SMALL.test(words.at(-1) ?? '')
}

/** "trials of Pelagic Model" for a "TPM": a small word before a name that is all capitals leads up to it. */
function isLedUpTo([first, ...rest]: readonly string[]): boolean {
  return /^\p{Ll}/u.test(first ?? '') && rest.every((word) => SMALL.test(word) || /^\p{Lu}/u.test(word))
}

const BRACKETED = /\([^()[\]"“”;:]{2,80}\)/gu
const ACRONYM = /^(?:\p{Lu}[\p{Lu}.]{1,7}s?|\p{Lu}{2,7})$/u
const SMALL = /^(?:of|the|and|for|in|on|to|a|an|de|la|du|des|at|by|with|under|&)$/i
/** Words that lead to a name and are none of it. */
const NEVER_FIRST =
  /^(?:into|onto|from|through|between|among|as|than|or|nor|but|that|which|who|is|are|was|were|its|their|our|this|these|such|using|called|termed|named|via|per|within|without|during|after|before|between|against|about|over)$/i
/** Used a second time, or brought in early. */
const LEAST = 0.1
/** Of a few sentences none is late. */
const LONG_TEXT = 1000
/** Two can stand for anything. */
const LEAST_LETTERS = 3
/** Words of a sentence that is read for what it says rather than for what it lists. */
const LONGEST = 47
const MOST_NAMES = 3
const THANKS =
  /\b(?:grants?|fund(?:ed|ing)|supported by|thanks?|acknowledge[sd]?|search(?:ed|es)|databases?|permission|courtesy)\b/i
const PROCEDURE =
  /\b(?:was|were) (?:\w+ly )?(?:used|performed|measured|assessed|evaluated|determined|collected|obtained|conducted|recruited|randomi[sz]ed|examined|calculated|treated|compared|analy[sz]ed)\b/
/** What a study measured with, and what it grew. */
const TOOLS =
  /\b(?:cells?|ratios?|risks?|rates?|differences?|index|indices|scores?|scales?|tests?|analys[ei]s|surveys?|stud(?:y|ies)|trials?|questionnaires?|databases?|designs?)$/i
/** Abbreviations that are known to anybody, or to anybody who reads papers. */
const HOUSEHOLD: ReadonlySet<string> = new Set(
  (
    'USA US UK EU UN UAE USSR NATO UNESCO UNICEF WHO IMF WTO OPEC FBI CIA NSA NASA IRS FDA CDC NIH EPA BBC CNN NBC CBS ABC ' +
    'MTV ESPN NBA NFL NHL MLB FIFA UEFA NCAA IOC MVP ODI RBI GDP GNP CEO CFO COO VAT GST IPO NGO HR PR VIP RSVP FAQ DIY ' +
    'TV PC CD DVD ATM GPS PIN SMS CPU GPU RAM ROM USB LAN WAN WWW HTML HTTP URL PDF API AI IT SQL LED LCD UFO AKA ETA RPM ' +
    'DNA RNA mRNA HIV AIDS STD IQ MD PhD BA MA BSc MSc MRI CT PET ECG EKG EEG ICU ER ED GP OB IV BP BMI CNS PNS CSF ADHD ' +
    'PTSD OCD CVD CHD CHF COPD TB MS MI DVT UTI HDL LDL ATP ADP PCR ELISA WT KO WB FACS UV IR pH SEM SD SE CI OR RR HR ROC ' +
    'TNF VEGF EGF NGF PDGF TLR PKC NMDA GABA LPS BSA ESC iPSC HCV HBV HPV SIDS REM CAD HF AML CLL IBD IBS BMD ESR GWAS NGS ' +
    'NSAID ADL NFC AFC GDR FRG MCAT GRE ' +
    'AUC CV PPV NPV IQR ANOVA RCT QOL HRQOL QALY SNP AE SAE LOS NL AL ' +
    'GMT UTC WWF GUI UI UX CLI OS IDE SDK ISP IP TCP HTTPS FTP SSH KPI ROI IVF LGBT DSLR SUV RV PR BC AD BCE CE'
  ).split(' '),
)
