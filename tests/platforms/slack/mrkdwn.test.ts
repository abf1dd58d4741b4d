import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMrkdwn, readMrkdwn } from '../../../src/platforms/slack/mrkdwn.ts'
import { visible } from '../../../src/platforms/slack/visible.ts'
import { hostileSlack } from '../../support/hostile-slack.ts'

describe('what people write in Slack', () => {
  it.each([
    ['<@U0BOT> is it lit?', 'is it lit?'],
    ['<@U0BOT|verbatim>, is it lit?', ', is it lit?'],
    ['does <@U0ADA> know?', 'does @U0ADA know?'],
    ['does <@U0ADA|ada> know?', 'does @ada know?'],
    ['see <#C012|general> and <#C013>', 'see #general and #C013'],
    ['<!here> and <!subteam^S1|@crew>', '@here and @crew'],
    ['<https://example.org/a|the page> or <https://example.org/b>', 'the page or https://example.org/b'],
    ['write to <mailto:ada@example.org|ada@example.org>', 'write to ada@example.org'],
    ['3 &lt; 4 &amp; 5 &gt; 4', '3 < 4 & 5 > 4'],
    ['&amp;lt; is written so', '&lt; is written so'],
    ['  spaces  around ', 'spaces  around'],
  ])('%j is read as %j', (sent, read) => {
    expect(readMrkdwn(sent, 'U0BOT')).toBe(read)
  })

  it('is read as it was before Slack escaped it', () => {
    fc.assert(
      fc.property(hostileSlack, (words) => {
        expect(readMrkdwn(escapeMrkdwn(words), 'U0BOT').replaceAll('\u2060', '')).toBe(words.trim())
      }),
    )
  })
})

describe('words made visible', () => {
  it('are made so once and for all', () => {
    fc.assert(
      fc.property(hostileSlack, (words) => {
        expect(visible(visible(words))).toBe(visible(words))
      }),
    )
  })

  it('hold no control sign, no half of a sign and nothing that turns the direction', () => {
    expect(visible('a\u0000b\u001Bc\uD800d\u202Ee\r\nf\tg')).toBe('a\uFFFDb\uFFFDc\uFFFDde\nf\tg')
  })
})
