/**
 * A short name and a long one for the same body, made one term. Upper case tells "US" from the pronoun, and the
 * dots tell "u.s." from it where everything is in small letters.
 */
export function abbreviationOf(surface: string): string | undefined {
  return (
    shortNames.get(surface) ??
    (surface.includes('.') ? shortNames.get(surface.toUpperCase().replace(/\.?$/, '.')) : undefined)
  )
}

/** The same term for two words in a row that spell such a name out: "united", "states". */
export function longName(first: string, second: string): string | undefined {
  return first === 'united' || first === 'european' ? longNames.get(`${first} ${second}`) : undefined
}

/** The term of a country for the word that says "of that country": "Korean" and "Koreans" are found by "Korea". */
export function countryOf(word: string): string | undefined {
  return demonyms.get(word)
}

const bodies: readonly (readonly [long: string, ...short: string[]])[] = [
  ['united states', 'US', 'U.S.', 'USA', 'U.S.A.'],
  ['united kingdom', 'UK', 'U.K.'],
  ['united nations', 'UN', 'U.N.'],
  ['european union', 'EU', 'E.U.'],
]
const shortNames = new Map(bodies.flatMap(([long, ...short]) => short.map((name) => [name, long] as const)))
const longNames = new Map(bodies.map(([long]) => [long, long] as const))

/** Country, then the words for its people and things; only those that stemming does not bring together. */
const peoples: readonly string[] = (
  'korea korean koreans|japan japanese|china chinese|russia russian russians|america american americans|britain british briton britons|' +
  'france french|germany german germans|italy italian italians|spain spanish spaniard spaniards|' +
  'india indian indians|vietnam vietnamese|taiwan taiwanese|philippines philippine filipino filipinos|' +
  'australia australian australians|canada canadian canadians|mexico mexican mexicans|brazil brazilian brazilians|' +
  'iran iranian iranians|iraq iraqi iraqis|israel israeli israelis|egypt egyptian egyptians|turkey turkish turks|' +
  'greece greek greeks|rome roman romans|europe european europeans|asia asian asians|africa african africans|' +
  'poland polish|sweden swedish|norway norwegian norwegians|denmark danish danes|finland finnish|' +
  'netherlands dutch|belgium belgian belgians|austria austrian austrians|switzerland swiss|portugal portuguese|' +
  'ireland irish|scotland scottish|england english|wales welsh|hungary hungarian hungarians|ukraine ukrainian ukrainians|' +
  'mongolia mongolian mongolians|thailand thai|indonesia indonesian indonesians|malaysia malaysian malaysians|' +
  'pakistan pakistani pakistanis|argentina argentine argentinian|chile chilean chileans|cuba cuban cubans'
).split('|')
const demonyms = new Map(
  peoples.flatMap((entry) => {
    const [country = '', ...words] = entry.split(' ')
    return [[country, country] as const, ...words.map((word) => [word, country] as const)]
  }),
)
