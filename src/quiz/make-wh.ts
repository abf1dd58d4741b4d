import { faultOfAnswer } from './answer-filter.ts'
import { askWhen } from './ask-when.ts'
import { askWhere } from './ask-where.ts'
import { askWho } from './ask-who.ts'
import { endOfWords } from './clause.ts'
import type { Piece } from './item.ts'
import { namesOneOfBefore } from './leans-back.ts'
import { rateGap } from './rate-gap.ts'
import { type RatedItem, scoreOf } from './rated-item.ts'
import type { Mention, StudiedSentence, StudiedText } from './studied-text.ts'
import { profileOf } from './text-profile.ts'
import { itemWriter } from './write-item.ts'

/** The questions of a text with a question word (who, when, where, which country …), where a sentence's form allows it. */
export function makeWh(studied: StudiedText): readonly RatedItem[] {
  if (!studied.isEnglish) return []
  const write = itemWriter(studied, 'wh')
  const profile = profileOf(studied)
  return studied.sentences.filter(isSimple).flatMap((sentence) => {
    // A question stands alone: "the song", "both powers" are of a sentence before.
    if (namesOneOfBefore(sentence.tokens, profile.title) || /\b[Bb]oth (?!.*\band\b)/.test(sentence.text))
      return []
    const scope = { start: sentence.from, end: endOfWords(sentence) }
    const asked = sentence.mentions.flatMap((answer) => {
      if (faultOfAnswer(answer, scope, sentence, profile)) return []
      const prompt = ask(answer, sentence)
      return prompt ? [{ answer, prompt, points: WH_POINTS + rateGap(answer, scope, sentence, profile) }] : []
    })
    const [best] = asked.toSorted((a, b) => b.points - a.points)
    if (!best || best.points < LEAST_POINTS) return []
    const { answer, prompt, points } = best
    const item = write({ paragraph: sentence.paragraph, quote: sentence, prompt, answer, type: answer.type })
    return [{ item, score: scoreOf(points) }]
  })
}

const WH_POINTS = 0.5
/** Lower ones ask for what the atlas says, or for one of several. */
const LEAST_POINTS = 1

function ask(answer: Mention, sentence: StudiedSentence): readonly Piece[] | undefined {
  return askWho(answer, sentence) ?? askWhen(answer, sentence) ?? askWhere(answer, sentence)
}

/** Of a length that a question can have, and with no speech or list that it would have to carry along. */
function isSimple({ isFit, text }: StudiedSentence): boolean {
  return isFit && text.split(/\s+/).length <= 30 && !/["“”;:]/.test(text)
}
