import type { Library } from '../../src/corpus/library.ts'
import { madeDocument, madeLibrary, stated } from './library.ts'

/** What stands in the readings, and is cited in the tests. */
export const cited = {
  lamp: 'The lamp of Gull Point was not lit before the winter of 1843, and no ship was ever lost in its beam.',
  pier: 'A storm carried away the wooden pier, and the board built it again in grey stone within eleven years.',
  oil: 'Whale oil grew so dear that the keepers of the whole coast burnt rapeseed oil until the following spring.',
  bells: 'Greta Lind kept the fog bells for thirty years and was paid by a toll on salt and timber.',
  /** Its words would act in a chat, if it took them for markup. */
  signs:
    'He wrote to @everyone and to <!channel> of *one* lamp, and added [a map](https://evil.example/) in `ink`.',
} as const

/** Readings made up for tests, with what their references are made of: an author, a year, paragraphs. */
export const citeReadings: Library = madeLibrary([
  madeDocument({
    file: 'lamps.md',
    metadata: {
      title: stated('The Lamps of Gull Coast'),
      authors: stated(['Orla Marsh']),
      date: stated('1902'),
    },
    lines: [cited.lamp, cited.pier, cited.oil],
  }),
  madeDocument({
    file: 'bells.md',
    metadata: {
      title: stated('Bells in the *Fog*'),
      authors: stated(['Tomas Brandt']),
      date: stated('1910'),
    },
    lines: [cited.bells, cited.signs],
  }),
])

/** Where the page of a paragraph is said to be. */
export function addressOf(file: string, start: number): string {
  return `https://read.example/${file}/${start}`
}
