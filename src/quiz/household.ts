import type { Mention } from './studied-text.ts'

/** Whether any adult knows the answer, or tells it from the words beside it: the text need not have been read. */
export function isHousehold({ type, text, sort }: Mention, rest: string): boolean {
  if (FAMOUS.test(text)) return true
  if (type === 'year' || type === 'date') {
    return SCHOOL_YEARS.has(/\b\d{4}\b/.exec(text)?.[0] ?? '') && SCHOOL_EVENTS.test(rest)
  }
  if (type !== 'place') return false
  return GAMES.test(rest) || (sort === 'country' && OUTLINE.test(rest))
}

/** Persons, wars and works that stand in every schoolbook. */
const FAMOUS =
  /^(?:(?:the )?(?:American )?Civil War|World War (?:I|II|One|Two)|(?:First|Second) World War|Cold War|Great Depression|(?:Industrial|French|American|Russian) Revolution|Star Wars|Bible|(?:(?:Christopher )?Columbus|(?:Julius )?Caesar|Napoleon(?: Bonaparte)?|(?:Adolf )?Hitler|(?:Joseph )?Stalin|(?:Vladimir )?Lenin|(?:Mahatma )?Gandhi|(?:Abraham )?Lincoln|George Washington|(?:Albert )?Einstein|(?:Charles )?Darwin|(?:Isaac )?Newton|(?:William )?Shakespeare|Mozart|Beethoven|(?:Winston )?Churchill|(?:Nelson )?Mandela|Mao(?: Zedong)?|Martin Luther King|Jesus|Moses|Buddha|Cleopatra|Alexander the Great|Genghis Khan|Leonardo da Vinci|Polaris))$/
const SCHOOL_YEARS: ReadonlySet<string> = new Set(
  '1066 1492 1776 1789 1861 1865 1914 1917 1918 1929 1933 1939 1941 1945 1947 1949 1969 1989 1990 1991 2001'.split(
    ' ',
  ),
)
const SCHOOL_EVENTS =
  /\b(?:Norman|Hastings|Independence|independence|Bastille|Civil War|Bolshevik|Soviet|Communists?|Nazis?|Germany|World War|Wall Street|Wall|Moon|moon|atomic|People['’]s Republic|Twin Towers|terrorist|partition)\b/
/** Whoever follows the games knows where they were. */
const GAMES = /\b(?:Olympics?|Olympic Games|World Cup|Winter Games|Summer Games|Expo)\b/
/** What an atlas says of a country. */
const OUTLINE =
  /\b(?:largest|smallest|most populous|border(?:s|ed|ing)?|located|island nation|is an? (?:\p{L}+ ){0,3}(?:country|state|nation|republic|kingdom|island))\b/u
