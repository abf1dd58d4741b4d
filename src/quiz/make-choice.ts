import { findDistractors } from './find-distractors.ts'
import type { Option } from './item.ts'
import { magnitudeOf } from './magnitude.ts'
import { findGaps, type Gap, promptOf } from './make-cloze.ts'
import type { NamePool, PooledName } from './name-pool.ts'
import { type RatedItem, scoreOf } from './rated-item.ts'
import type { StudiedText } from './studied-text.ts'
import { itemWriter } from './write-item.ts'

/** The cloze questions of a text that offer four answers, for gaps that have three good distractors in the readings. */
export function makeChoice(studied: StudiedText, pool: NamePool): readonly RatedItem[] {
  const write = itemWriter(studied, 'choice')
  return findGaps(studied).flatMap((gap) => {
    const distractors = findDistractors(gap, studied, pool)
    if (!distractors) return []
    const { sentence, answer } = gap
    const item = write({
      paragraph: sentence.paragraph,
      quote: sentence,
      prompt: promptOf(gap),
      answer,
      type: answer.type,
      options: optionsOf(gap, distractors, studied),
    })
    return [{ item, score: scoreOf(gap.points) }]
  })
}

/** Years and dates by their value, names by the alphabet: neither order says which one is right. */
function optionsOf(
  { answer }: Gap,
  distractors: readonly PooledName[],
  { document }: StudiedText,
): readonly Option[] {
  const right: Option = { text: answer.text, from: { start: answer.start, end: answer.end } }
  const wrong = distractors.map(({ text, first, document: home }) =>
    home === document.id ? { text, from: first } : { text },
  )
  const isTime = answer.type === 'year' || answer.type === 'date'
  return [right, ...wrong].sort((a, b) =>
    isTime ? magnitudeOf(a.text) - magnitudeOf(b.text) : inOrder.compare(a.text, b.text),
  )
}

const inOrder = new Intl.Collator('en', { numeric: true })
