import { type Answering, floorOf } from './answer.ts'
import { originOf } from './place.ts'
import type { Spoken } from './request.ts'

/**
 * Answers words that were not said to the bot, in their thread, where it has something to say to them. Never throws:
 * nobody waits for it, and what goes wrong is told to whoever runs the bot.
 */
export async function overhear({ place, text }: Spoken, answering: Answering): Promise<void> {
  const { bot, members, warn, report } = answering
  try {
    const { name, language } = await members.find(place.user, undefined)
    const view = await bot.overhear({ from: originOf(place), speaker: name, language, text })
    if (view === undefined) return
    const { kind } = await floorOf(place, language, answering).post(view)
    if (kind === 'forbidden' || kind === 'gone') {
      warn(`The bot could not answer a reference in the Slack channel ${place.channel} (${kind}).`)
    }
  } catch (error) {
    report(error, 'answering a reference in Slack')
  }
}
