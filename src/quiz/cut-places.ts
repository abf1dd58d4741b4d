import { canOpenClause, hasVerb, isInsideRelative } from './clause.ts'
import type { Token } from './studied-text.ts'

/**
 * The points for ending a prompt before token `i`, by what stands around it: where a clause begins, or the complement of
 * a verb. None where it is no place to cut.
 */
export function pointsOfCut(tokens: readonly Token[], i: number): number | undefined {
  const afterFront = fronted(tokens, i)
  if (afterFront !== undefined || isInsideFront(tokens, i)) return afterFront
  const turn = contrast(tokens, i)
  if (turn !== undefined || isInsideAside(tokens, i)) return turn
  return reported(tokens, i) ?? copula(tokens, i) ?? complement(tokens, i)
}

/** After an opening clause or phrase that sets a condition: "Without …, ▸". */
function fronted(tokens: readonly Token[], i: number): number | undefined {
  const opening = tokens[0]?.text ?? ''
  if (
    tokens[i - 1]?.text !== ',' ||
    !FRONTS.test(opening) ||
    tokens.slice(0, i - 1).some(({ text }) => text === ',')
  )
    return undefined
  if (!canOpenClause(tokens[i]) || !hasVerb(tokens.slice(i)) || opensList(tokens, i)) return undefined
  if (ASIDE.test(tokens[i]?.text ?? '')) return undefined
  if (/^(?:by|to)$/i.test(opening) && tokens[1]?.pos !== 'VERB') return undefined
  const before = tokens[i - 2]
  if (before?.pos === 'ADJ' && /^(?:ADJ|NUM|NOUN)$/.test(tokens[i]?.pos ?? '')) return undefined
  if (CLAUSAL.test(opening) && !tokens.slice(0, i).some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
    return undefined
  return /^(?:it|they|he|she|one)$/.test(tokens[i]?.text ?? '') ? 1 : 1.6
}

/** Before the comma that closes an opening clause or phrase: the main clause is still to come. */
function isInsideFront(tokens: readonly Token[], i: number): boolean {
  const first = tokens[0]
  const isAdverb = first?.pos === 'ADV' && tokens[1]?.text === ','
  const opener = isAdverb ? tokens[2] : first
  if (!opener || !(FRONTS.test(opener.text) || /^(?:ADP|SCONJ)$/.test(opener.pos))) return false
  const isClause = CLAUSAL.test(opener.text) && !/^whether$/i.test(opener.text)
  return !tokens.slice(0, i).some(({ text }, at) => {
    if (at < 2 || text !== ',') return false
    return !isClause || (hasVerb(tokens.slice(1, at)) && opensMain(tokens.slice(at + 1, i)))
  })
}

/** "When the locks were shut, ▸ the miller left", not "When the locks were shut, ▸ drained and cleaned". */
function opensMain(rest: readonly Token[]): boolean {
  return canOpenClause(rest[0]) && !ASIDE.test(rest[0]?.text ?? '') && hasVerb(rest)
}

/** "In 1902, when it was rumoured that ▸": a clause within, after which the sentence comes back to its own. */
function isInsideAside(tokens: readonly Token[], i: number): boolean {
  const comma = tokens.slice(0, i).findLastIndex(({ text }) => text === ',')
  return comma >= 0 && ASIDE.test(tokens[comma + 1]?.text ?? '')
}

/** After *but*, *while*, *whereas*: the prompt keeps the word that says where the thought turns. */
function contrast(tokens: readonly Token[], i: number): number | undefined {
  const word = tokens[i - 1]?.text.toLowerCase() ?? ''
  if (tokens[i - 2]?.text !== ',' || !TURNS.has(word)) return undefined
  if (!hasVerb(tokens.slice(0, i - 2)) || !hasVerb(tokens.slice(i))) return undefined
  if (!canOpenClause(tokens[i]) || /^(?:also|not|that|he|she|they|it)$/.test(tokens[i]?.text ?? ''))
    return undefined
  return word === 'but' || word === 'yet' ? 1.2 : 0.4
}

/** After "argue that", "show that", "wonder if": what is argued, shown or asked. */
function reported(tokens: readonly Token[], i: number): number | undefined {
  const before = tokens[i - 1]
  const verb = tokens[i - 2]
  if (/^(?:if|whether)$/.test(before?.text ?? '') && verb?.lemma === 'wonder') return 1
  if (
    before?.text !== 'that' ||
    !verb ||
    !REPORTS.has(verb.lemma) ||
    (verb.pos !== 'VERB' && verb.pos !== 'AUX')
  )
    return undefined
  return hasVerb(tokens.slice(i)) ? 1.4 : undefined
}

/** After *is*, *remains*, *became*: what something is said to be, never a participle, which would be a passive. */
function copula(tokens: readonly Token[], i: number): number | undefined {
  const verb = tokens[i - 1]
  const next = tokens[i]
  if (!verb || !next || !COPULAS.has(verb.lemma) || !/^(?:AUX|VERB)$/.test(verb.pos)) return undefined
  if (isInsideRelative(tokens, i - 1) || /^(?:,|and|or|so)$/.test(tokens[i - 2]?.text ?? '')) return undefined
  if (INVERTS.test(tokens[0]?.text ?? '')) return undefined
  if (next.pos === 'DET' && /^(?:a|an|the|no)$/.test(next.text)) return 1
  return next.pos === 'ADJ' && !PARTICIPIAL.test(next.text) && tokens[i + 1]?.pos !== 'ADP' ? 0.6 : undefined
}

/** After a verb that asks for more: "depends on ▸", "seeks to ▸", "enabled the town to ▸", "kept it from ▸". */
function complement(tokens: readonly Token[], i: number): number | undefined {
  return prepositional(tokens, i) ?? infinitive(tokens, i) ?? object(tokens, i)
}

function prepositional(tokens: readonly Token[], i: number): number | undefined {
  const before = tokens[i - 1]?.text ?? ''
  const verb = tokens[i - 2]
  const isPassive = tokens.slice(Math.max(0, i - 5), i - 2).some(({ pos }) => pos === 'AUX')
  const isBare =
    /^(?:base|derive|view|regard|see|focus)$/.test(verb?.lemma ?? '') &&
    /ed$|en$/.test(verb?.text ?? '') &&
    !isPassive
  if (verb?.pos === 'VERB' && !isBare && PREPOSITIONS_OF[verb.lemma]?.test(before))
    return isInsideRelative(tokens, i - 2) ? undefined : 1.1
  if (before === 'as' && tokens[i]?.pos === 'DET' && SEES_AS.test(openVerb(tokens, i - 1))) return 1
  if (before !== 'from' || !/ing$/.test(tokens[i]?.text ?? '')) return undefined
  return KEEPS_FROM.test(openVerb(tokens, i - 1)) ? 1 : undefined
}

function infinitive(tokens: readonly Token[], i: number): number | undefined {
  const isTo = tokens[i - 1]?.text === 'to' && tokens[i]?.pos === 'VERB' && tokens[i + 1]?.text !== ','
  // "More surveys are needed to …", "the tools needed to …": what for is a wish, or goes without saying.
  return isTo && tokens[i - 2]?.text !== 'needed' && TAKES_TO.has(openVerb(tokens, i - 1)) ? 0.8 : undefined
}

/** Only after the first verb of the sentence that is no infinitive: a later one is cut too late to leave a thought. */
function object(tokens: readonly Token[], i: number): number | undefined {
  const before = tokens[i - 1]
  const isCompound = /^[-–]$/.test(tokens[i - 2]?.text ?? '')
  if (isCompound || before?.pos !== 'VERB' || !OBJECT_VERBS.has(before.lemma) || isInfinitive(tokens, i - 1))
    return undefined
  if (isInsideRelative(tokens, i - 1) || isParticipleInPhrase(tokens, i - 1)) return undefined
  const isLater = tokens.slice(0, i - 1).some(({ pos }, at) => pos === 'VERB' && !isInfinitive(tokens, at))
  return !isLater && /^(?:DET|ADJ|NOUN)$/.test(tokens[i]?.pos ?? '') ? 0.4 : undefined
}

/** "the most important and challenging ▸ task": an adjective in truth. */
function isParticipleInPhrase(tokens: readonly Token[], i: number): boolean {
  return /(?:ing|ed)$/.test(tokens[i]?.text ?? '') && /^(?:DET|ADJ|ADV|CCONJ)$/.test(tokens[i - 1]?.pos ?? '')
}

/** The dictionary form of the last verb before token `i`; empty where it may belong to a relative clause. */
function openVerb(tokens: readonly Token[], i: number): string {
  const at = tokens.slice(0, i).findLastIndex(({ pos }) => pos === 'VERB')
  return isInsideRelative(tokens, at) ? '' : (tokens[at]?.lemma ?? '')
}

function isInfinitive(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.text === 'to'
}

/** "In Spain, ▸ France and Italy": what follows the comma is the next member of a list. */
function opensList(tokens: readonly Token[], i: number): boolean {
  const next = tokens.slice(i).findIndex(({ text }) => text === ',' || /^(?:and|or)$/.test(text))
  const verb = tokens.slice(i).findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return next >= 0 && next < verb && next <= 3
}

const FRONTS =
  /^(?:without|despite|although|though|while|if|unless|until|whereas|rather|instead|even|given|unlike|compared|because|since|once|when|where|to|whether|by)$/i
const CLAUSAL = /^(?:although|though|while|if|unless|whereas|because|since|once|when|where|whether)$/i
const ASIDE = /^(?:when|where|who|whose|which|after|before|because|since|as|if|until)$/i
/** "Only after the thaw were ▸ the locks opened": the subject comes after the verb. */
const INVERTS = /^(?:only|not|never|neither|nor|rarely|seldom|hardly|among)$/i
const TURNS: ReadonlySet<string> = new Set('but yet while whereas although though'.split(' '))
/** Adjectives that are participles in truth, or that only open what is said. */
const PARTICIPIAL =
  /(?:ed|ing)$|^(?:able|unable|likely|unlikely|available|due|subject|known|born|aware|responsible|equal|same|such|other|more|most|less|many|much)$/i
const COPULAS: ReadonlySet<string> = new Set('be remain become'.split(' '))
const REPORTS: ReadonlySet<string> = new Set(
  (
    'argue show suggest believe claim mean find warn conclude hold maintain insist imply demonstrate indicate note reveal ' +
    'fear think hope assume ensure contend assert recognize recognise acknowledge agree deny doubt prove state propose ' +
    'predict expect complain explain stress emphasize discover realize understand be fear anticipate decide demand'
  ).split(' '),
)
const PREPOSITIONS_OF: Readonly<Record<string, RegExp>> = {
  depend: /^(?:up)?on$/,
  rely: /^(?:up)?on$/,
  rest: /^(?:up)?on$/,
  base: /^(?:up)?on$/,
  focus: /^(?:up)?on$/,
  insist: /^(?:up)?on$/,
  concentrate: /^(?:up)?on$/,
  lead: /^to$/,
  contribute: /^to$/,
  amount: /^to$/,
  result: /^in$/,
  consist: /^of$/,
  stem: /^from$/,
  arise: /^from$/,
  suffer: /^from$/,
  differ: /^from$/,
  benefit: /^from$/,
  derive: /^from$/,
  regard: /^as$/,
  serve: /^as$/,
  view: /^as$/,
  see: /^as$/,
  aim: /^at$/,
}
const SEES_AS = /^(?:view|see|regard|describe|portray|treat|define|present|depict|denounce|dismiss)$/
const KEEPS_FROM = /^(?:keep|prevent|stop|deter|discourage|save|protect)$/
const TAKES_TO: ReadonlySet<string> = new Set(
  (
    'seek aim fail allow enable require force help tend serve attempt try encourage wish permit cause intend ' +
    'design refuse choose agree decide want hope need threaten promise struggle persuade convince compel oblige expect stimulate prompt inspire urge press commit'
  ).split(' '),
)
const OBJECT_VERBS: ReadonlySet<string> = new Set(
  (
    'create provide reduce increase threaten represent reflect offer undermine strengthen expose face contain ' +
    'emphasize emphasise stress challenge promote encourage prevent support reject demand need envision facilitate ' +
    'produce cause destroy transform reveal limit protect weaken require'
  ).split(' '),
)
