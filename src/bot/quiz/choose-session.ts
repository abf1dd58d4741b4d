import type { DocumentId } from '../../corpus/document.ts'
import { hash10 } from '../../corpus/hash.ts'
import type { AskedItem } from '../../quiz/asked-item.ts'
import { chooseItem } from '../../quiz/choose-item.ts'
import { type Item, type ItemId, modeOf } from '../../quiz/item.ts'
import { placesIn } from '../../quiz/places.ts'
import type { RatedItem } from '../../quiz/rated-item.ts'
import { answerRest, defaultKinds, rareKinds, type SelectionRules } from '../../quiz/selection-rules.ts'
import { addDays, localDate } from '../../schedule/local-day.ts'
import type { BotDeps } from '../command.ts'
import type { Origin } from '../request.ts'
import type { Turn } from '../turns.ts'
import { communityCards } from './card-store.ts'
import { isSound } from './choose-daily.ts'
import { isSameSentence, secretItems } from './secret-items.ts'

/** What a session is made for. */
export type SessionWish = {
  /** The same id gives the same questions, as long as the readings and what was asked before are the same. */
  readonly id: string
  readonly questions: number
  readonly within?: DocumentId
  /** Whether every question must be one that the bot marks: no exam is marked by those who take it. */
  readonly isMarked: boolean
}

type Deps = Pick<BotDeps, 'library' | 'store' | 'bank' | 'now'>

/** Days in which a member is not asked again what they have answered, as long as other questions are left. */
const freshFor = 30 * 86_400_000

/**
 * Questions for a session, at most so many as wished: none twice, none that is retired, beyond the reading line or
 * open as a question of the day or of an exam; first those whose sentences and answers the member has not met lately.
 */
export async function chooseSession(
  wish: SessionWish,
  from: Pick<Origin, 'community' | 'learner' | 'channel'>,
  deps: Deps,
  turn: Turn,
): Promise<readonly Item[]> {
  const { community } = from
  const [made, cards, retired, secret, met, rules] = await Promise.all([
    deps.bank.all(),
    communityCards(community, deps),
    deps.store.items.retired(community),
    secretItems(from, deps),
    metLately(from, deps),
    rulesFor(wish, community, deps),
  ])
  const kinds = new Set(rules.kinds)
  const documents = rules.documents && new Set(rules.documents)
  const candidates = [...made, ...cards].filter(
    ({ item }) =>
      kinds.has(item.kind) &&
      (documents === undefined || documents.has(item.document)) &&
      !retired.has(item.id) &&
      !(wish.isMarked && modeOf(item) === 'recall') &&
      !secret.some((asked) => isSameSentence(asked, item)),
  )
  const choose = createChoose(sampleOf(candidates, wish.id), wish.id, rules, localDate(deps.now(), 'UTC'))
  return pick(choose, met, wish.questions, (item) => isSound(item, deps), turn)
}

/** Enough to choose among, and few enough that to choose twenty takes no time; and the least of each document. */
const sampled = { most: 600, least: 10 } as const

/** Of a large library some questions from each document, other ones for another session. */
function sampleOf(candidates: readonly RatedItem[], id: string): readonly RatedItem[] {
  if (candidates.length <= sampled.most) return candidates
  const groups = Map.groupBy(candidates, ({ item }) => item.document)
  const each = Math.max(sampled.least, Math.ceil(sampled.most / groups.size))
  const seed = Number.parseInt(hash10('sample', id), 36) % 2 ** 32
  // Multiplied by an odd number near the golden section of 2^32, neighbours come to lie far apart (Knuth).
  const place = (index: number): number => Math.imul(index + seed, 0x9e3779b1) >>> 0
  return [...groups.values()].flatMap((group) =>
    group.length <= each
      ? group
      : [...group.keys()]
          .sort((a, b) => place(a) - place(b))
          .slice(0, each)
          .flatMap((index) => group[index] ?? []),
  )
}

/**
 * The next question after those that were met before the session and chosen for it; undefined where none is left. Of
 * kinds that are rare elsewhere alone where that is said.
 */
type Choose = (met: readonly Item[], chosen: readonly Item[], isRare?: true) => Item | undefined

/** Takes no question twice. What was met counts as asked within the days that an answer rests; what was chosen, since. */
function createChoose(
  candidates: readonly RatedItem[],
  id: string,
  rules: SelectionRules,
  date: string,
): Choose {
  const left = new Map<ItemId, RatedItem>(candidates.map((rated) => [rated.item.id, rated]))
  const asked = (item: Item, daysAgo: number): AskedItem => ({
    ...{ item, date: addDays(date, -Math.min(daysAgo, answerRest - 1)) },
    ...{ answered: 0, right: 0 },
  })
  const rare = { ...rules, kinds: rules.kinds.filter((kind) => rareKinds.has(kind)) }
  return (met, chosen, isRare) => {
    const history = [
      ...met.map((item) => asked(item, answerRest)),
      ...chosen.map((item, index) => asked(item, chosen.length - index)),
    ]
    const item = chooseItem([...left.values()], history, { seriesId: id, date }, isRare ? rare : rules)
    if (item !== undefined) left.delete(item.id)
    return item
  }
}

/**
 * One after the other: as long as there are such without what the member met, then without like ones, then any, and
 * what is easily guessed before there are too few.
 */
async function pick(
  choose: Choose,
  met: readonly Item[],
  questions: number,
  isWanted: (item: Item) => boolean,
  turn: Turn,
): Promise<readonly Item[]> {
  const chosen: Item[] = []
  const steps = [
    () => choose(met, chosen),
    () => choose([], chosen),
    () => choose([], []),
    () => choose([], [], true),
  ]
  for (const next of steps) {
    while (chosen.length < questions) {
      // Who asks the readings meanwhile waits for one question at most.
      await turn()
      const item = next()
      if (item === undefined) break
      if (isWanted(item)) chosen.push(item)
    }
  }
  return chosen
}

async function rulesFor(
  { within }: SessionWish,
  community: string,
  { store, library }: Deps,
): Promise<SelectionRules> {
  const { readingLine } = await store.groups.settingsOf(community)
  return {
    kinds: defaultKinds,
    ...(within === undefined ? {} : { documents: [within] }),
    readTo: new Map(Object.entries(readingLine)),
    places: placesIn(library.documents),
  }
}

/** What a member has answered, and what was asked of everyone where they are. */
async function metLately(
  { community, learner, channel }: Pick<Origin, 'community' | 'learner' | 'channel'>,
  { store, now }: Deps,
): Promise<readonly Item[]> {
  const since = now() - freshFor
  const [answers, asked] = await Promise.all([
    store.answers.ofLearner(community, learner, since),
    store.prompts.history(community, { since, limit: mostAsked }),
  ])
  const answered = await store.items.findAll(community, [...new Set(answers.map(({ item }) => item))])
  const known = new Set(answered.map(({ id }) => id))
  const seen = asked.filter((prompt) => prompt.channel === channel && !known.has(prompt.item.id))
  return [...answered, ...seen.map(({ item }) => item)]
}

/** How many questions are looked through for those that were asked in a channel. */
const mostAsked = 200
