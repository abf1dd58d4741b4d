import type { Document } from '../../src/corpus/document.ts'
import type { Library } from '../../src/corpus/library.ts'
import type { Item } from '../../src/quiz/item.ts'
import type { Series } from '../../src/store/series.ts'
import { madeDocument, madeLibrary, stated } from '../support/library.ts'
import { madeItem, optionIn } from '../support/quiz.ts'
import { seeded } from '../support/seeded.ts'

/** Readings with more questions than are asked, none like another, and the same in every process. */
export type SoakReadings = { readonly library: Library; readonly items: readonly Item[] }

/** Made readings with a question for each of so many sentences. */
export function soakReadings(sentences: number): SoakReadings {
  const random = seeded(7)
  const names = Array.from({ length: sentences }, (_, index) => capital(word(random, 3)) + suffixOf(index))
  const lines = names.map((name) => {
    const rest = Array.from({ length: 10 }, () => word(random, 3)).join(' ')
    return `${capital(rest.slice(0, 12).trim())} ${name} ${rest}.`
  })
  const document = madeDocument({ file: 'soak.md', lines, metadata: { title: stated('Soak') } })
  const items = lines.map((line, index) => choiceOf(line, index, names, document))
  return { library: madeLibrary([document]), items }
}

function choiceOf(sentence: string, index: number, names: readonly string[], document: Document): Item {
  const says = names[index] ?? ''
  const others = [1, 2, 3].map((step) => names[(index + step) % names.length] ?? '')
  const options = [says, ...others].map((name) => optionIn(document, name))
  return madeItem({ kind: 'choice', sentence, says, options }, document)
}

const syllables = ['ka', 'lo', 'mi', 'ter', 'van', 'sol', 'dri', 'pe', 'nu', 'gar', 'ti', 'bro', 'shi', 'fen']

function word(random: () => number, length: number): string {
  const pick = (): string => syllables[Math.floor(random() * syllables.length)] ?? ''
  return Array.from({ length }, pick).join('')
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** Letters that make a name one of a kind. */
function suffixOf(index: number): string {
  return index.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
}

/** The zones of the series, each with the local time that is 09:00 UTC in January, and how far it is ahead in hours. */
export const zones = [
  { zone: 'Etc/UTC', time: '09:00', ahead: 0 },
  { zone: 'Asia/Seoul', time: '18:00', ahead: 9 },
  { zone: 'America/New_York', time: '04:00', ahead: -5 },
  { zone: 'Asia/Kathmandu', time: '14:45', ahead: 5.75 },
] as const

const HOUR = 3_600_000

/** Series of one community, all of which ask at 09:00 UTC of each day from an instant on. */
export function soakSeries(
  count: number,
  community: string,
  channels: readonly string[],
  firstAt: number,
): readonly Series[] {
  return Array.from({ length: count }, (_, index) => {
    const { zone, time, ahead } = zones[index % zones.length] ?? zones[0]
    return {
      ...{ community, id: `s${index}`, channel: channels[index % channels.length] ?? '', language: 'en' },
      ...{ createdBy: 'soak', createdAt: 0, reveal: '23:30', thread: false, skips: [] },
      plan: { zone, time, weekdays: [1, 2, 3, 4, 5, 6, 7], daysOff: [] },
      ...{ nextAt: firstAt, nextDate: new Date(firstAt + ahead * HOUR).toISOString().slice(0, 10) },
    }
  })
}
