import { findQuotations } from '../../cite/find-quotations.ts'
import { quotationsMeant } from '../../cite/unquote.ts'
import type { QuotationChecker, Verdict } from '../../cite/verdict.ts'
import { type Checked, checkView } from '../../view/check-view.ts'
import { shorten } from '../../view/shorten.ts'
import type { Phrase } from '../../view/view.ts'
import type { Context } from '../command.ts'
import type { Reply } from '../request.ts'
import { say } from '../say.ts'
import { type Compared, keepCheck, replyAction } from './kept-check.ts'

/** Characters of a quotation that are compared at most. */
export const longestChecked = 2_000

/** Quotations of one message that are checked at most. */
const mostChecked = 5

/** A message without quotation marks of at most so many characters may be a quotation as a whole. */
const longestWhole = 600

/** `/check`, and "check …" in words: is this in the readings, word for word? */
export async function runCheck(argument: string, context: Context): Promise<Reply> {
  const { deps, words } = context
  const meant = quotationsMeant(argument)
  if (meant.length === 0) return sentence(words.checking.nothingToCheck(), context)
  await context.turn()
  const whole = best(meant.map((quotation) => checkOne(comparedOf(quotation), deps.checker)))
  const several = quotedAtLength(argument)
  // "Here a quotation" and "there another" are two, unless the readings themselves put such marks.
  if (several.length < 2 || standsAsWhole(whole)) {
    return say(checkView([whole], { library: deps.library, words }), context)
  }
  const checked = several
    .slice(0, mostChecked)
    .map((quotation) => checkOne(comparedOf(quotation), deps.checker))
  const others = Math.max(0, several.length - mostChecked)
  return say(checkView(checked, { library: deps.library, words, others }), context)
}

/** The message command "Check quotations": all that a message quotes, for the eyes of whoever asked. */
export async function checkMessage(
  message: string,
  target: string | undefined,
  context: Context,
): Promise<Reply> {
  const { words, deps } = context
  const long = quotedAtLength(message)
  // A word in quotation marks is a title or a doubt, as long as there are whole quotations.
  const quotations = long.length > 0 ? long : findQuotations(message).map(({ text }) => text)
  const isWhole = quotations.length === 0
  const whole = message.trim()
  if (isWhole && (whole === '' || whole.length > longestWhole)) {
    return sentence(words.checking.nothingQuoted(), context)
  }
  const compared = (isWhole ? [whole] : quotations).slice(0, mostChecked).map(comparedOf)
  await context.turn()
  const checked = compared.map((quotation) => checkOne(quotation, deps.checker))
  if (isWhole && checked.every(({ verdict }) => verdict.kind === 'absent' || verdict.kind === 'short')) {
    return sentence(words.checking.nothingQuoted(), context)
  }
  const others = Math.max(0, quotations.length - mostChecked)
  const kept = { quotations: compared, others, isWhole, target }
  const id = target === undefined ? undefined : await keepCheck(kept, context)
  const actions = id === undefined ? [] : [replyAction(id, words)]
  return say(checkView(checked, { library: deps.library, words, others, isWhole, actions }), context)
}

/** As much of a quotation as is compared, and kept where it has to be compared again. */
export function comparedOf(quotation: string): Compared {
  if (quotation.length <= longestChecked) return { words: quotation, isBegun: false }
  // One unit more for the mark of the cut, which is no part of the quotation.
  return { words: shorten(quotation, longestChecked + 1).replace(/…$/u, ''), isBegun: true }
}

/** What the readings say to one quotation. */
export function checkOne({ words, isBegun }: Compared, checker: QuotationChecker): Checked {
  const checked = { quotation: words, verdict: checker.check(words) }
  return isBegun ? { ...checked, limit: longestChecked } : checked
}

/** What somebody quotes in more than a word or two. */
function quotedAtLength(message: string): readonly string[] {
  return findQuotations(message)
    .map(({ text }) => text)
    .filter((quotation) => quotation.split(/\s+/u).length > 2 || quotation.length > 20)
}

/** Whether the readings have one passage for all of it, in these words or nearly so. */
function standsAsWhole({ verdict }: Checked): boolean {
  return order.indexOf(verdict.kind) <= order.indexOf('differs')
}

/** Of several readings of what was typed the one that the documents bear out best; the last of equals. */
function best(checked: readonly Checked[]): Checked {
  const [chosen] = checked
    .toReversed()
    .toSorted((a, b) => order.indexOf(a.verdict.kind) - order.indexOf(b.verdict.kind))
  if (chosen === undefined) throw new RangeError('There is nothing to choose among no quotations.')
  return chosen
}

const order: readonly Verdict['kind'][] = [
  ...(['verbatim', 'nearly-verbatim', 'over-asides', 'aside', 'differs'] as const),
  ...(['cut', 'spliced', 'close', 'short', 'absent'] as const),
]

function sentence(content: Phrase, context: Context): Reply {
  const view = { blocks: [{ kind: 'paragraph', content } as const] }
  return { kind: 'message', view, to: context.to === 'thread' ? 'thread' : 'asker' }
}
