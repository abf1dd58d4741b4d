import type { Mention } from './studied-text.ts'

/**
 * The noun that asks for such a thing after *which*: "treaty" for the Treaty of Leith, "company" for Hale & Rowe Ltd;
 * undefined where its name does not say for sure what it is. Of persons it is *who*.
 */
export function askedNoun({ type, sort, text }: Mention): string | undefined {
  if (type === 'place') return placeNoun(sort, text)
  if (type !== 'event' && type !== 'organisation') return undefined
  const words = text.split(/\s+/)
  const of = words.indexOf('of')
  const head = (of > 0 ? words[of - 1] : words.at(-1)) ?? ''
  const noun = ALIASES.get(head) ?? head.toLowerCase()
  return NOUNS.has(noun) ? noun : undefined
}

function placeNoun(sort: string | undefined, text: string): string | undefined {
  if (sort === 'city' || sort === 'country')
    return /\s(?:Kingdom|Empire|Republic)$/.test(text) ? undefined : sort
  const words = text.split(/\s+/)
  const last = (words.includes('of') ? words[words.indexOf('of') - 1] : words.at(-1))?.toLowerCase() ?? ''
  const first = words[0]?.toLowerCase() ?? ''
  return [last, first].find((word) => PLACES.has(word))
}

const ALIASES: ReadonlyMap<string, string> = new Map([
  ['Corporation', 'company'],
  ['Corp', 'company'],
  ['Inc', 'company'],
  ['Ltd', 'company'],
  ['Industries', 'company'],
  ['Motors', 'company'],
  ['Times', 'newspaper'],
  ['Tribune', 'newspaper'],
  ['Herald', 'newspaper'],
  ['Gazette', 'newspaper'],
  ['Railroad', 'railway'],
  ['Organization', 'organisation'],
  ['Accords', 'agreement'],
  ['Accord', 'agreement'],
  ['Pact', 'pact'],
])
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))
const NOUNS = words(
  `war battle siege campaign crusade revolution rebellion revolt uprising mutiny treaty pact agreement armistice convention act
  declaration edict constitution charter ordinance conference summit massacre famine plague earthquake university college
  school seminary party company bank railway newspaper society league federation confederation association foundation institute
  academy committee commission council organisation regiment church alliance`,
)
const PLACES = words(
  'river lake sea bay gulf strait channel canal island peninsula valley desert castle palace cathedral abbey fort bridge museum library hospital park province',
)
