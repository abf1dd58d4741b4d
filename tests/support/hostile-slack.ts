import fc from 'fast-check'

/** Strings that try to come alive in Slack: mentions, links, styles, emoji, escapes, and what upsets a screen or a body. */
export const hostileSlack: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.stringMatching(/^[a-zé.,'-]{1,9}$/) },
      fc.constantFrom(' ', ' ', '  ', '\n', '\n\n', '\t', '\r\n', '\r', '\u2028', '\u00A0'),
      fc.constantFrom(
        '<!channel>',
        '<!here>',
        '<!everyone|x>',
        '<@U012AB3CD>',
        '<@U012AB3CD|ada>',
        '<#C012|general>',
      ),
      fc.constantFrom(
        '<!subteam^S012>',
        '<!date^1392734382^{date}^https://evil.example|x>',
        '@here',
        '@channel',
        '#general',
      ),
      fc.constantFrom(
        '<https://evil.example|click>',
        'https://evil.example/a?b=c&d',
        'www.evil.example',
        'ada@evil.example',
      ),
      fc.constantFrom('*bold*', '_slanted_', '~struck~', '`code`', '```', '> said', '*', '_', '~', '`'),
      fc.constantFrom(':smile:', ':+1:', ':flag-kr:', ':', ':a:b:c:', '10:30:45', ':skin-tone-2:'),
      fc.constantFrom(
        '&',
        '<',
        '>',
        '&amp;',
        '&lt;!channel&gt;',
        '&#60;!here&#62;',
        '&amp;lt;',
        '|',
        '"',
        '\\',
        '\\n',
        '{{x}}',
      ),
      fc.constantFrom(
        '\u0000',
        '\u001B[31m',
        '\u007F',
        '\u009B2J',
        '\u202E',
        '\u2066',
        '\u2069',
        '\u200B',
        '\uFEFF',
      ),
      fc.constantFrom('\uD800', '\uDFFF', '👨‍👩‍👧‍👦', '🇰🇷', 'e\u0301', '등대지기는', '灯台の光は、', '﷽'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))
