/**
 * The names of each country in English and in the other languages of the bot's words, as ICU has them: who reads a text
 * in English may answer in their own. A name that two countries have in some language is left out.
 */
export function countryNames(): readonly (readonly string[])[] {
  const countries = codes().map((code) => [...new Set(READERS.flatMap((reader) => nameIn(reader, code)))])
  const timesUsed = new Map<string, number>()
  for (const name of countries.flat()) timesUsed.set(name, (timesUsed.get(name) ?? 0) + 1)
  return countries
    .map((names) => names.filter((name) => timesUsed.get(name) === 1))
    .filter((names) => names.length > 1)
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const READERS = ['en', 'de', 'es', 'fr', 'ja', 'ko'].map(
  (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
)
/** What is no country; and the two that the texts of any language call Congo alone. */
const LEFT_OUT: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'CD', 'CG'])

/** An old code, as that of the GDR, stands for the country that followed and is passed over. */
function codes(): readonly string[] {
  return LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter(
    (code) => !LEFT_OUT.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`,
  )
}

function nameIn(reader: Intl.DisplayNames, code: string): readonly string[] {
  const name = reader.of(code)
  return name === undefined || /[&()]/.test(name) ? [] : [name]
}
