/**
 * Words for the `text` of a message so that nothing in them acts: the three signs that Slack reads are escaped, and no
 * `:name:` becomes a picture. Source: docs.slack.dev/messaging/formatting-message-text.
 */
export function escapeMrkdwn(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(emojiName, `$&${wordJoiner}`)
}

/**
 * What a person sees of words that Slack sends: its angle brackets as what they name, its escapes as the signs. Mentions
 * of `bot` itself are left out.
 */
export function readMrkdwn(mrkdwn: string, bot: string): string {
  return mrkdwn
    .replace(reference, (_, sign: string, target: string, label: string | undefined) =>
      sign === '@' && target === bot ? ' ' : shownReference(sign, target, label),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim()
}

/** `<@U1|ada>`, `<#C1|general>`, `<!here>`, `<https://example.org|a label>`. */
const reference = /<([@#!]?)([^>|]+)(?:\|([^>]*))?>/g

/** A colon that Slack would take for the beginning of an emoji's name. */
const emojiName = /:(?=[\p{L}\p{N}_+'-]{1,100}:)/gu

/** Seen by nobody, and no part of an emoji's name. */
const wordJoiner = '\u2060'

function shownReference(sign: string, target: string, label: string | undefined): string {
  if (sign === '') return label ?? target.replace(/^mailto:|^tel:/, '')
  if (sign === '!') return label ?? `@${target}`
  return label === undefined || label === '' ? sign + target : sign + label.replace(/^[@#]/, '')
}
