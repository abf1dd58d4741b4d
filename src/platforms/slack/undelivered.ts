import { isDirect } from './place.ts'
import { describeRefusal, type Refusal } from './refusal.ts'

/** What whoever runs the bot is told of an answer that did not reach a channel, or a person. */
export function undelivered(refusal: Refusal, channel: string | undefined): string {
  const where = isBetweenTwo(channel) ? 'a direct message' : `the channel ${channel}`
  return `An answer in ${where} of Slack could not be delivered (${describeRefusal(refusal)}): ${mends[refusal.kind]}.`
}

/** What whoever runs the bot is told of a message that was cut off, and was said once more since it could not be looked for. */
export function saidAgain(channel: string): string {
  const why = 'an attempt to say it was cut off, and the bot cannot look whether it was said'
  return isBetweenTwo(channel)
    ? `A direct message in Slack may stand there twice: ${why}.`
    : `A message in the channel ${channel} of Slack may stand there twice: ${why}; the optional scope channels:history (groups:history for private channels) lets it.`
}

/** A conversation of two goes by its own id, or by that of the user. */
function isBetweenTwo(channel: string | undefined): boolean {
  return isDirect(channel) || /^[UW]/.test(channel ?? '')
}

/** What whoever runs the bot is told of a form that did not open; whoever asked for it has been told to try again. */
export function unopened(refusal: Refusal): string {
  return `A form in Slack could not be opened (${describeRefusal(refusal)}): Slack gives three seconds for it; look whether this machine has too much to do, and whether its network is slow.`
}

const mends: Readonly<Record<Refusal['kind'], string>> = {
  refused: 'if it is a channel, add the bot to it; npm run doctor looks for what else may be wrong',
  limited: 'Slack takes about one message a second in a channel, and this one was given up after ten minutes',
  unreachable: 'it was tried several times; see whether status.slack.com knows of trouble',
  unanswered:
    'it may stand there all the same, so that it was not tried any further; see whether status.slack.com knows of trouble',
}
