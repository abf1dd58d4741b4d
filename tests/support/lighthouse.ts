import type { Library } from '../../src/corpus/library.ts'
import { madeDocument, madeLibrary, stated } from './library.ts'

/** A small library about the sea, made up for tests: three documents, of which one was scraped and one is Korean. */
export const lighthouse: Library = madeLibrary([
  madeDocument({
    file: 'keepers.md',
    metadata: {
      title: stated('The Keepers of Gull Point', 'first heading, line 1'),
      authors: stated(['Ada Marsh', 'Bo Lindqvist'], 'line 3, after "by"'),
      date: stated('1931-04-02', 'line 4'),
    },
    lines: [
      { heading: 'The Keepers of Gull Point' },
      'Every keeper wound the lantern by hand. Nobody slept through a gale.',
      { heading: 'The lantern', level: 2 },
      'The lantern burnt whale oil until the harbour board bought paraffin. Its light reached eleven miles on a clear night, and the lantern glass was polished twice a day.',
      'A keeper who let the lantern die lost his house with his post. The harbour board kept no second list of names.',
    ],
  }),
  madeDocument({
    file: 'scraped/harbour-board.txt',
    metadata: {
      title: stated('What the Harbour Board Paid', 'line 3, repeated twice'),
      excerpt: stated(true as const, 'line 5 says so'),
    },
    report: {
      encoding: 'windows-1252',
      encodingSure: false,
      keptLines: 2,
      removed: { 'zero-width': 3 },
      warnings: ['The encoding is a guess from the bytes of two letters.'],
    },
    lines: [
      { aside: 'Home | Ships | Shop', reason: 'menu' },
      'The harbour board paid for a new lantern in the year of the great frost.',
      { aside: 'Accept all cookies', reason: 'cookie' },
      'It paid the keeper nothing for the old lantern, which was his own.',
      { aside: 'Read next: the shop', reason: 'menu' },
    ],
  }),
  madeDocument({
    file: 'deungdae.txt',
    metadata: { title: stated('등대지기의 일기'), authors: stated(['한바다']), date: stated('2004') },
    lines: ['등대지기는 매일 밤 등불을 켰다. 바람이 부는 날에도 쉬지 않았다.'],
  }),
])
