import { countryNames } from './country-names.ts'
import { isInitialsOf, type KnownNames } from './known-names.ts'
import { answerWords, normaliseAnswer } from './normalise-answer.ts'

/** Whether two normalised names are commonly used for the same thing: "us" and "united states of america". */
export function areAliases(a: string, b: string): boolean {
  return groupOf(a)?.has(b) ?? false
}

/** Whether two normalised names are commonly used for things that are not the same: "china" and "republic of china". */
export function areOthers(a: string, b: string): boolean {
  const [one, other] = [groupOf(a), groupOf(b)]
  return one !== undefined && other !== undefined && one !== other
}

/**
 * Whether `short` is made of the first letters of `long`, at least three: `no`, `yes`, or `unclear` where a name of the
 * readings has the same letters.
 */
export function isAcronym(
  short: string,
  long: readonly string[],
  known: KnownNames,
): 'yes' | 'no' | 'unclear' {
  if (short.includes(' ') || long.length < 2 || short.length < 3 || !isInitialsOf(short, long)) return 'no'
  // A name that is a part of the long one is no other: the Non-Proliferation Treaty is the nuclear one.
  const others = (known.initials.get(short) ?? []).filter(
    (name) => !name.split(' ').every((word) => long.includes(word)),
  )
  return others.length > 0 ? 'unclear' : 'yes'
}

let groups: ReadonlyMap<string, ReadonlySet<string>> | undefined

function groupOf(name: string): ReadonlySet<string> | undefined {
  groups ??= makeGroups()
  return groups.get(name)
}

/** The names of a country in other languages join those of its line here. */
function makeGroups(): ReadonlyMap<string, ReadonlySet<string>> {
  const byName = new Map<string, Set<string>>()
  for (const line of SAME) {
    const group = new Set(line.split(',').map(normaliseAnswer))
    for (const name of group) byName.set(name, group)
  }
  for (const country of countryNames()) {
    const names = country.map(normaliseAnswer)
    const group = names.map((name) => byName.get(name)).find((known) => known !== undefined) ?? new Set()
    for (const name of names) if (!byName.has(name)) byName.set(name, group.add(name))
  }
  return new Map<string, ReadonlySet<string>>([
    ...byName,
    ...WARS.map(([name, group]) => [normaliseAnswer(name), group] as const),
  ])
}

const SAME: readonly string[] = [
  'United States,United States of America,US,USA,America,미합중국,アメリカ,米国,Vereinigte Staaten von Amerika,États-Unis d’Amérique,EE. UU.,美国',
  'United Kingdom,UK,Great Britain,Britain,United Kingdom of Great Britain and Northern Ireland',
  'Soviet Union,USSR,Union of Soviet Socialist Republics,Sowjetunion,UdSSR,Union soviétique,URSS,Unión Soviética,소련,ソ連,苏联',
  'South Korea,S Korea,Republic of Korea,ROK,한국,남한,韩国',
  'North Korea,N Korea,DPRK,Democratic People’s Republic of Korea,조선민주주의인민공화국,朝鲜',
  'China,PRC,People’s Republic of China',
  'Taiwan,Republic of China,ROC',
  'East Germany,GDR,German Democratic Republic,DDR',
  'West Germany,FRG,Federal Republic of Germany',
  'Germany,Deutschland,Federal Republic of Germany,BRD',
  'European Union,EU',
  'European Economic Community,EEC',
  'United Nations,UN,UNO,United Nations Organization',
  'United Arab Emirates,UAE',
  'Netherlands,Holland',
  'Myanmar,Burma',
  'Czech Republic,Czechia',
  'Türkiye,Turkey',
  'Ivory Coast,Côte d’Ivoire',
  'Persia,Iran',
  'North Atlantic Treaty Organization,North Atlantic Treaty Organisation,NATO',
  'New York City,NYC',
  'Washington DC,DC,District of Columbia',
  'deoxyribonucleic acid,DNA',
  'ribonucleic acid,RNA',
  'carbon dioxide,CO2',
]

/** Said with a number, in words or in digits, before the noun or after it. */
const WARS: readonly (readonly [string, ReadonlySet<string>])[] = ['1', '2'].flatMap((number) => {
  const ordinal = number === '1' ? 'first' : 'second'
  const names = [
    `world war ${number}`,
    `ww${number}`,
    `ww ${'i'.repeat(Number(number))}`,
    `ww${'i'.repeat(Number(number))}`,
    `${ordinal} world war`,
  ]
  const group = new Set(
    [...names, ...(number === '1' ? ['great war'] : [])].map((name) => answerWords(name).join(' ')),
  )
  return [...group].map((name) => [name, group] as const)
})
