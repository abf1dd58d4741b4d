import { type Asked, shareOfTitle, type Trait, yearOf } from './worth-trait.ts'

/**
 * What readers want to know of a sentence with a gap: who made or began something and when, of what the text is about.
 * What they do not: the day of a broadcast, one figure of several, a code, how a study went.
 */
export const gapTraits: readonly Trait[] = [
  { points: 0.8, has: ({ prompt }) => TURNING.test(prompt) },
  { points: -0.8, has: ({ prompt }) => PASSING.test(prompt) && !TURNING.test(prompt) },
  { points: -0.5, has: ({ prompt }) => PASSING.test(prompt) && TURNING.test(prompt) },
  { points: -0.3, has: ({ prompt }) => countFigures(prompt) >= 2 },
  { points: -0.3, has: ({ prompt }) => countFigures(prompt) >= 3 },
  { points: 0.3, has: ({ prompt }) => countNames(prompt) >= 3 },
  { points: 0.4, has: (asked) => shareOfTitle(asked) > 0.2 },
  { points: -0.6, has: ({ type, key }) => type === 'date' && /(?<!\d)\d{1,2}(?!\d)/.test(key) },
  { points: 0.5, has: ({ kind, type }) => kind !== 'choice' && type === 'person' },
  { points: -0.4, has: ({ type, key }) => NAMES.has(type) && !key.includes(' ') },
  { points: -0.5, has: ({ type, key }) => type === 'name' && CODE.test(key) },
  { points: -0.8, has: ({ type }) => type === 'term' },
  { points: -0.3, has: ({ prompt }) => /^(?:Since|As of|By the end) /.test(prompt) },
  // A part of a longer name: "_____,2'-oxide".
  { points: -2, has: ({ prompt }) => /_____[-,'’][\d([]|[\p{L}\d,]_____/u.test(prompt) },
  { points: -0.6, has: isOfSeries },
  // What the text comes back to is known from elsewhere in it, or from anywhere.
  { points: -0.5, has: ({ uses }) => uses >= 3 },
  { points: 0.4, has: ({ uses }) => uses < 2 },
  { points: 0.2, has: ({ key }) => yearOf(key) < 1900 },
  { points: -0.5, has: ({ key }) => yearOf(key) >= 2000 },
  { points: -0.7, has: ({ prompt }) => JUDGED.test(prompt) },
  { points: -0.6, has: ({ prompt }) => DEALT.test(prompt) },
]

/** The year of games or an election, of which there is one every so many years. */
function isOfSeries({ type, prompt }: Asked): boolean {
  return (type === 'year' || type === 'date') && SERIES.test(prompt)
}

function countFigures(text: string): number {
  return text.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0
}

/** Words with a capital that does not open a sentence. */
function countNames(text: string): number {
  return text.match(/(?<![.!?] )(?<!^)\b\p{Lu}[\p{L}\p{N}_-]+/gu)?.length ?? 0
}

/** What somebody said of a work. */
const JUDGED =
  /\b(?:critics?|review(?:er|ers|ed|s)|praised|described|commented|gave|stat(?:ed|ing)|claimed|noted|opined|rated)\b/
/** Deals of companies and offices. */
const DEALT =
  /\b(?:announce[ds]?|released?|licen[sc]\p{L}+|partnership|acquired|agreement|granted|renewed|ordered)\b/u
const NAMES: ReadonlySet<string> = new Set(['person', 'place', 'organisation', 'name'])
/** Something began, was made, or turned into something else. */
const TURNING =
  /\b(?:founded|founder|established|invented|inventor|discovered|introduced|published|composed|written|wrote|directed|created|formed|built|designed|signed|abolished|declared|elected|defeated|conquered|named after|coined|proposed|led (?:to|by)|resulted in|caused|because|replaced|originated|began|developed by|recorded by|first|annexed|granted|independence|history)\b/
/** News of the day, of the stage and of sports. */
const PASSING =
  /\b(?:premiere[ds]?|filming|filmed|photography|episodes?|seasons?|aired|broadcast|announce[ds]|cancell?ed|renewed|charts?|views|youtube|scored|medals?|games?|tournament|champions?|playoffs?|box office|released|opened in theat(?:er|re)s|trailer|tour|ranked|sold)\b/i
const SERIES = /\b(?:World Cup|Super Bowl|Olympics?|Olympic Games|elections?)\b/
/** "CD4", "FGF21": letters and figures that stand for a name. */
const CODE = /^\S*(?:\d|\p{Lu}\S*\p{Lu})\S*$/u
