import { analyze } from './analyzer.ts'
import { stopWords } from './stop-words.ts'

/**
 * What kind of thing would answer a question: "when" asks for a date, "how many" for a number, "what is" for a
 * definition. Signs of reasons ("because") were tried as well and told nothing.
 */
export type AnswerType = 'date' | 'number' | 'name' | 'place' | 'definition' | 'any'

/**
 * The answer type that the form of a question asks for; "any" where the form does not tell. Its first asking word
 * tells: "What was left when the war was over?" asks for no date.
 */
export function answerTypeOf(question: string): AnswerType {
  const first = question.search(askingWord)
  const asked = forms.find(([, pattern]) => {
    const at = question.search(pattern)
    return at >= 0 && (first < 0 || at <= first)
  })
  return asked?.[0] ?? 'any'
}

const askingWord = /\b(?:what|which|who|whom|whose|when|where|why|how)\b/i

/**
 * How well a sentence fits the type, 0 to 4: whether it holds such a thing that does not stand in the question
 * itself, times how much that tells (a number is rarer than a capital letter). `asked` holds the question's words, folded.
 */
export function fitsType(type: AnswerType, sentence: string, asked: ReadonlySet<string>): number {
  if (type === 'any') return 0
  if (type === 'definition') return defines(sentence, asked) ? definitionTells : 0
  const { pattern, tells } = signs[type]
  for (const match of sentence.matchAll(pattern)) {
    const [named] = analyze(match[1] ?? match[0])
    if (named && !asked.has(named.word)) return tells
  }
  return 0
}

/**
 * Whether a sentence opens with what was asked, all of it and hardly more, and goes on to say what that is:
 * "Entrapment is the fear …"; or with a name that what was asked abbreviates: "Status of Forces Agreement (SOFA) is …".
 */
function defines(sentence: string, asked: ReadonlySet<string>): boolean {
  const [, subject = '', short = ''] = definition.exec(sentence) ?? []
  const isAll = (words: readonly string[]): boolean =>
    asked.size > 0 && words.length <= asked.size + 1 && [...asked].every((word) => words.includes(word))
  return isAll(contentWords(subject)) || isAll(contentWords(short))
}

function contentWords(text: string): readonly string[] {
  return analyze(text).flatMap(({ word }) => (stopWords.has(word) ? [] : [word]))
}

/** A subject, what stands in brackets or between commas behind it, and the verb that defines. */
const definition =
  /^(.{1,100}?)(?: ?\(([^()]+)\)|,[^,]+,)? (?:is|are|was|were|means?|meant|refers? to|denotes?|stands? for)\b/u
/** A definition outweighs a passage that has the words more often, in whichever glossary it stands. */
const definitionTells = 4

const forms: readonly (readonly [AnswerType, RegExp])[] = [
  ['date', /\b(?:when|(?:what|which) (?:year|date|day|month|century|decade|era|time))\b/i],
  [
    'number',
    /\bhow (?:many|much|long|old|far|tall|big|large|often|fast|high|deep|wide)\b|\bwhat (?:percent|percentage|number|amount|age|size|share|proportion)\b/i,
  ],
  [
    'definition',
    /^\W*(?:(?:what|who)(?:['’]?s| is| are| was| were) |what (?:do|does|did) .+ mean\b|define\b|definition of\b|meaning of\b)/i,
  ],
  ['name', /\b(?:who|whom|whose)\b/i],
  [
    'place',
    /\b(?:where|(?:what|which) (?:city|country|state|place|town|region|continent|island|river|location))\b/i,
  ],
]

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'

/** `tells` is the learnt weight of each type against that of a number. */
const signs: Readonly<
  Record<Exclude<AnswerType, 'any' | 'definition'>, { readonly pattern: RegExp; readonly tells: number }>
> = {
  date: {
    pattern: new RegExp(
      `\\b(?:1\\d|20)\\d\\d\\b|\\b\\d{1,2}(?:st|nd|rd|th)\\b|\\b(?:${months})\\b|\\bcentur(?:y|ies)\\b|\\b\\d{2,4} ?(?:BC|AD|BCE|CE)\\b|\\d[년年]`,
      'gi',
    ),
    tells: 0.8,
  },
  number: {
    pattern:
      /\p{N}+(?:[.,]\p{N}+)*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter|percent|twice)\b/giu,
    tells: 1,
  },
  place: {
    pattern: /\b(?:in|at|from|near|to|of|outside|around|between|across) (?:the )?(\p{Lu}\p{L}+)/gu,
    tells: 0.75,
  },
  name: {
    pattern: /(?<=[\p{L}\p{P}\p{N}] ["“(]?)(\p{Lu}\p{L}+)|^["“(]?\p{Lu}\p{L}+(?= \p{Lu})/gu,
    tells: 0.55,
  },
}
