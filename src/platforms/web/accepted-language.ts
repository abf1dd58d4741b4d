import { type Language, languageOf, languages } from '../../view/language.ts'

/** The first of a browser's languages that the bot speaks, by the weights of its Accept-Language (RFC 9110, 12.5.4); else English. */
export function acceptedLanguage(header: string | undefined): Language {
  const ranges = (header ?? '')
    .slice(0, longest)
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim())
      const weight = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2)
      return { tag, weight: weight === undefined ? 1 : Number(weight) }
    })
  const wanted = ranges.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight)
  const spoken = wanted.find(({ tag }) =>
    languages.some((language) => tag.toLowerCase().split('-')[0] === language),
  )
  return languageOf(spoken?.tag)
}

/** In characters; no browser sends as many. */
const longest = 500
