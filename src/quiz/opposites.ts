/**
 * Whether a word says the opposite of the other and is no slip of the keyboard: "hypertension" and "hypotension",
 * "constitutional" and "unconstitutional", "sulfate" and "sulfite". Expects folded words.
 */
export function areOpposed(a: string, b: string): boolean {
  return (
    PREFIXES.some(([one, other]) => isExchanged(a, b, one, other) || isExchanged(b, a, one, other)) ||
    SUFFIXES.some(([one, other]) => differsInEnding(a, b, one, other) || differsInEnding(b, a, one, other))
  )
}

/**
 * The words that point a way (north, before, more, positive …), each in one form: "northern" is "north". Two
 * answers whose ways differ are not the same, however much else they share.
 */
export function directions(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => DIRECTIONS.get(word) ?? []).sort()
}

/** How often a text says no; in the languages of the bot's words. */
export function countNegations(text: string): number {
  const plain = text.normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'")
  return (plain.match(NEGATION)?.length ?? 0) + (plain.match(EASTERN_NEGATION)?.length ?? 0)
}

/** The alternatives of an answer that names several ("A or B", "A / B", "A; B"); itself where it names one. */
export function alternatives(text: string): readonly string[] {
  const parts = text.normalize('NFKC').split(ALTERNATIVE)
  return parts
    .map((part) => part.replace(/^\s*(?:either|entweder|soit)\s/i, '').trim())
    .filter((part) => part !== '')
}

function isExchanged(a: string, b: string, one: string, other: string): boolean {
  if (!a.startsWith(one) || !b.startsWith(other)) return false
  const rest = a.slice(one.length)
  return rest.length >= 3 && rest === b.slice(other.length)
}

function differsInEnding(a: string, b: string, one: string, other: string): boolean {
  if (!a.endsWith(one) || !b.endsWith(other)) return false
  const stem = a.slice(0, a.length - one.length)
  return stem.length >= 3 && stem === b.slice(0, b.length - other.length)
}

function pairs(text: string): readonly (readonly [string, string])[] {
  return text.split(' ').map((pair) => {
    const [one = '', other = ''] = pair.split(':')
    return [one, other]
  })
}

/** A prefix after the colon alone is one that turns the meaning where it is set before a word. */
const PREFIXES = pairs(
  ':un :in :im :il :ir :dis :non :anti :a :an :mis :de :re :pre :post :pro :counter :sub :super :inter :intra :extra :over :under :semi :bi :ex ' +
    'hyper:hypo inter:intra in:de in:ex im:ex en:ex endo:exo as:des ma:mi ma:pa a:e ab:ad pro:anti pre:post macro:micro ' +
    'over:under homo:hetero mono:poly uni:bi bi:tri ana:cata eu:dys max:min out:in up:down pro:con con:di pro:re in:re ' +
    'eu:pro iso:aniso ortho:para meta:para infra:ultra maxi:mini con:dis ante:post de:re ob:sub',
)
const SUFFIXES = pairs(
  'ate:ite ate:ide ite:ide ane:ene ane:yne ene:yne ane:anol ose:ase ful:less er:ee or:ee ic:ous',
)

const DIRECTIONS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'north:northern,northward south:southern,southward east:eastern,eastward west:western,westward ' +
    'northeast:northeastern northwest:northwestern southeast:southeastern southwest:southwestern ' +
    'upper lower left right inner outer internal external positive:positively negative:negatively before after ' +
    'prior:previous later:subsequent more less:fewer increase:increased,increasing,increases decrease:decreased,decreasing,decreases ' +
    'rise:rising fall:falling major minor majority minority old:older new:newer high:higher low male female ' +
    'maximum minimum greater smaller over:above under:below,beneath early:earlier late former latter pro anti ' +
    'front back top bottom import:imports export:exports ascending descending black white hot cold long short'
  )
    .split(' ')
    .flatMap((entry) => {
      const [word = '', others = ''] = entry.split(':')
      return [word, ...others.split(',').filter((other) => other !== '')].map(
        (form) => [form, [word]] as const,
      )
    }),
)
const NEGATION =
  /(?<!\p{L})(?:not|never|no(?!\.?\s*\d)|none|nor|neither|without|cannot|except|non\p{L}*|nothing|nobody|\p{L}+n't|(?:is|was|are|were|do|does|did|wo|would|could|should|ca|has|have|had)nt|nicht|kein\p{L}*|nie|niemals|ohne|ne|pas|jamais|aucun|sans|nunca|sin|ningun|nao)(?!\p{L})|other than|anything but|rather than|instead of/gu
const EASTERN_NEGATION = /아니|아닌|않|없|못한|ではない|じゃない|でない|ありません|なし|不是|没有|並非|并非/gu
const ALTERNATIVE =
  /\s+(?:or|oder|ou|and\/or)\s+|(?<!\d)\s*\/\s*|\s*\/\s*(?!\d)|(?<=\d{4})\/(?=\d{4})|\s*[;|]\s*|(?:\s+(?:또는|아니면|혹은)\s+)|または|或いは|もしくは|\s*\?\s*(?=\p{L})/iu
