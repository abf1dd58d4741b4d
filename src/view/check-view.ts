import type { Place } from '../cite/place.ts'
import type { ComparedPart, Verdict } from '../cite/verdict.ts'
import type { Library } from '../corpus/library.ts'
import { locate } from '../corpus/locate.ts'
import type { Range } from '../text/range.ts'
import { citationLine } from './citation-line.ts'
import { placeQuote } from './place-quote.ts'
import { shorten } from './shorten.ts'
import { type Action, type Block, type Phrase, strong, text, type View } from './view.ts'
import type { Words } from './words.ts'

/** A quotation that was checked, as it was brought. */
export type Checked = {
  readonly quotation: string
  readonly verdict: Verdict
  /** Only so many characters of it were compared, since it has more. */
  readonly limit?: number
}

/** What was checked, and how it came about. */
export type CheckSetting = {
  readonly library: Library
  readonly words: Words
  /** Quotations of the same message that were not checked. */
  readonly others?: number
  /** Nothing was marked as a quotation, so all words were taken for one. */
  readonly isWhole?: boolean
  readonly note?: Phrase
  readonly actions?: readonly Action[]
}

/**
 * For each quotation the verdict, what the document says there, and the comparison. What somebody brought is said back as
 * words of theirs: a quotation block is the document's.
 */
export function checkView(checked: readonly Checked[], setting: CheckSetting): View {
  const { words, others = 0, isWhole = false, note, actions = [] } = setting
  const { checking } = words
  const isMany = checked.length + others > 1
  const notes = [
    ...(others > 0 ? [checking.others(others)] : []),
    ...(isWhole ? [checking.wholeMessage()] : []),
    ...(note === undefined ? [] : [note]),
  ]
  return {
    blocks: [
      ...(isMany ? [{ kind: 'heading', content: [text(checking.heading(checked.length))] } as const] : []),
      ...checked.flatMap((each) => checkedBlocks(each, isMany, setting)),
      ...notes.map((content) => ({ kind: 'note', content }) as const),
      ...(actions.length === 0 ? [] : [{ kind: 'actions', actions } as const]),
    ],
  }
}

function checkedBlocks(checked: Checked, isMany: boolean, setting: CheckSetting): readonly Block[] {
  const { checking } = setting.words
  const { quotation, verdict, limit } = checked
  const begun = checking.quoted(shorten(quotation.replace(/\s+/gu, ' ').trim(), LONGEST_ECHO))
  return [
    ...(isMany ? [paragraph(begun)] : []),
    paragraph(sentenceOf(verdict, setting)),
    ...negationOf(verdict, setting.words),
    ...quotesOf(verdict, setting),
    ...comparison(verdict, setting.words),
    ...elsewhere(verdict, setting),
    ...(limit === undefined ? [] : [{ kind: 'note', content: checking.cutOff(limit) } as const]),
  ]
}

/** Characters of a quotation that are said back where there are several. */
const LONGEST_ECHO = 80
/** Characters of a difference that show what its sign means. */
const LONGEST_SAMPLE = 24
/** Further places that are named, and places of a quotation put together that are shown. */
const MOST_NAMED = 3
const MOST_SHOWN = 4

const paragraph = (content: Phrase): Block => ({ kind: 'paragraph', content })

function sentenceOf(verdict: Verdict, { words, library }: CheckSetting): Phrase {
  const { checking } = words
  switch (verdict.kind) {
    case 'nearly-verbatim':
      return verdict.slight.length === 0
        ? checking.verbatim()
        : checking.nearly(verdict.slight.map((each) => checking.slight[each]))
    case 'spliced':
      return checking.spliced(verdict.places.length)
    case 'absent':
      return checking.absent(library.documents.length)
    case 'aside':
      return asideSentence(verdict.place, library, words)
    case 'over-asides':
      return checking.overAsides()
    case 'verbatim':
    case 'differs':
    case 'cut':
    case 'close':
    case 'short':
      return checking[verdict.kind]()
    default:
      return verdict satisfies never
  }
}

/** Where a line that was set aside stands, and why it was; it is not quoted. */
function asideSentence({ document, start, end }: Place, library: Library, words: Words): Phrase {
  const { metadata, setAside } = library.document(document)
  const line = setAside.find((each) => each.start < end && start < each.end)
  return words.checking.aside(metadata.title.value, words.sources.reasons[line?.reason ?? 'outside'])
}

function negationOf(verdict: Verdict, { checking }: Words): readonly Block[] {
  if (verdict.kind === 'differs' && verdict.negation) return [paragraph(checking.negation())]
  const isLeftOut = verdict.kind === 'cut' || verdict.kind === 'nearly-verbatim'
  if (isLeftOut && verdict.negation === true) return [paragraph(checking.cutNegation())]
  return []
}

/** What the documents say: the sentences around each place, with what matters marked. */
function quotesOf(verdict: Verdict, { library, words }: CheckSetting): readonly Block[] {
  switch (verdict.kind) {
    case 'verbatim':
    case 'nearly-verbatim':
      return [placeQuote(verdict.places[0], [verdict.places[0]], library, words)]
    case 'close':
      return [placeQuote(verdict.place, verdict.shared, library, words)]
    case 'differs':
      return [placeQuote(verdict.place, removedRanges(verdict.place, verdict.diff), library, words)]
    case 'cut': {
      const [first, second] = verdict.places
      const whole = { ...first, end: second.end }
      return [placeQuote(whole, removedRanges(whole, verdict.diff), library, words)]
    }
    case 'spliced':
    case 'over-asides':
      return verdict.places.slice(0, MOST_SHOWN).map((place) => placeQuote(place, [place], library, words))
    case 'absent':
    case 'aside':
    case 'short':
      return []
    default:
      return verdict satisfies never
  }
}

/** Where in the document the words stand that the quotation has not; what is the same and removed is the document's text. */
function removedRanges({ start }: Place, diff: readonly ComparedPart[]): readonly Range[] {
  const ranges: Range[] = []
  let at = start
  for (const part of diff) {
    if (part.kind === 'added') continue
    const words = part.text.trimEnd().length
    if (part.kind === 'removed' && words > 0) ranges.push({ start: at, end: at + words })
    at += part.text.length
  }
  return ranges
}

function comparison(verdict: Verdict, { checking }: Words): readonly Block[] {
  if (verdict.kind !== 'differs' && verdict.kind !== 'cut') return []
  const parts: Phrase = verdict.diff.flatMap(inlinesOf)
  return [
    paragraph([strong(checking.compared), text(' '), ...parts]),
    paragraph(legendOf(verdict.diff, checking)),
  ]
}

/** What the signs in a comparison mean, by the first words that have them: which they are differs from chat to chat. */
function legendOf(diff: readonly ComparedPart[], { onlyDocument, onlyQuotation }: Words['checking']): Phrase {
  const meant = [
    { kind: 'removed', where: onlyDocument },
    { kind: 'added', where: onlyQuotation },
  ] as const
  const said = meant.flatMap(({ kind, where }): readonly Phrase[] => {
    const part = diff.find((each) => each.kind === kind && each.text.trim() !== '')
    const words = shorten((part?.text ?? '').replace(/\s+/gu, ' ').trim(), LONGEST_SAMPLE)
    return part === undefined ? [] : [[{ kind, text: words }, text(` – ${where}`)]]
  })
  return said.flatMap((each, index) => (index === 0 ? each : [text(' · '), ...each]))
}

/** Signs of a change stand at its words, not at the spaces around them. */
function inlinesOf({ kind, text: part }: ComparedPart): Phrase {
  if (kind === 'omitted') return [text(' … ')]
  const words = part.replace(/\s+/gu, ' ')
  if (kind === 'same') return [text(words)]
  const [lead, tail] = [
    words.startsWith(' ') ? ' ' : '',
    words.trim() !== '' && words.endsWith(' ') ? ' ' : '',
  ]
  const inlines: Phrase = [text(lead), { kind, text: words.trim() }, text(tail)]
  return inlines.filter((inline) => inline.text !== '')
}

/** The other places that say the same. */
function elsewhere(verdict: Verdict, { library, words }: CheckSetting): readonly Block[] {
  if (verdict.kind !== 'verbatim' && verdict.kind !== 'nearly-verbatim') return []
  const cited = verdict.places.map((place) => citationOf(place, library, words))
  // Words that a paragraph has twice stand in one place for a reader.
  const others = cited.filter((each, index) => cited.findIndex((one) => isSame(one, each)) === index).slice(1)
  if (others.length === 0) return []
  const named = others.slice(0, MOST_NAMED)
  const rest = others.length - named.length
  return [
    { kind: 'note', content: [text(words.checking.alsoAt)] },
    { kind: 'list', items: named.map((content) => ({ label: text('•'), content })) },
    ...(rest > 0 ? [{ kind: 'note', content: words.checking.moreAt(rest) } as const] : []),
  ]
}

function isSame(one: Phrase, other: Phrase): boolean {
  return one.map((part) => part.text).join('') === other.map((part) => part.text).join('')
}

function citationOf(place: Place, library: Library, words: Words): Phrase {
  const document = library.document(place.document)
  const locator = locate(document, place)
  return locator === undefined
    ? [strong(document.metadata.title.value)]
    : citationLine(document.metadata, locator, words)
}
