import type { Library } from '../../src/corpus/library.ts'
import { type MadeLine, madeDocument, madeLibrary, stated } from './library.ts'

/**
 * Readings made up for tests, from which questions of every kind can be made. Some of their words would act in a chat,
 * if it took them for markup.
 */
export const quizReadings: Library = madeLibrary([
  madeDocument({
    file: 'coast.md',
    metadata: { title: stated('The Lamps of *Gull* Coast'), authors: stated(['@here Marsh']) },
    lines: [
      { heading: 'The Lamps of *Gull* Coast' },
      ...paragraphs(`
The great lamp of Gull Point was first lit in 1843, two winters before @everyone and <!channel> praised the *stone* pier of the village. Its first keeper, Orla Venn, wrote the name of every passing ship into a book that is still kept in the town hall of Port Merrow.

A storm destroyed the wooden pier of Port Merrow in 1851. The Harbour Lights Board (HLB) rebuilt the pier in grey stone, and the work lasted for eleven years. Orla Venn founded the Lamp School of Port Merrow in 1861. She wrote to @everyone and to <!channel> about a *lamp*. In 1867 the whale oil of the whole coast ran short, so the keepers burnt rapeseed oil until the following spring.

In 1872 Tomas Brandt was appointed inspector of all lamps between Port Merrow and Cape Sorrow. The northern keepers chose James Holland to speak for all lamps of the frozen coast before the whole assembly of the islands, although this had seemed to many of them a needless journey in the winter before, when the price of oil was lower than ever and when the keepers still hoped for an answer from the board and its advisers.

In 1902, the southern villages founded a school for young lamp keepers. In 1907, a great fire destroyed the oil stores of the northern harbour. The foreign merchants finally bought the empty signal house in 1913.

The northern keepers closed their *signal* houses because foreign pirates controlled the coast. In 1904 the first electric lamp of the coast was lit at Cape Sorrow. Maren Holt designed the electric lamp of Cape Sorrow in her workshop at Port Merrow.

A keeper who watches alone for a whole winter does not learn to love the silence, but he learns to hear how many different sounds the silence is made of. It is easy to praise the courage of those who sail, and it is much harder to notice the patience of those who only make sure that somebody else arrives.
`),
    ],
  }),
  madeDocument({
    file: 'board.md',
    metadata: { title: stated('How the Harbour Board Worked') },
    lines: [
      { heading: 'How the Harbour Board Worked' },
      ...paragraphs(`
The Coastal Signal Code (CSC) was adopted by the Harbour Lights Board in 1878. The code made it possible for two lighthouses to speak to each other over a distance of thirty kilometres, although most keepers used it to ask for tobacco.

In 1881 the board sold its last sailing ship to the town of Ravenna Bay. In 1893 the board bought the steam tender Halcyon, which carried oil and letters to the lamps of the outer islands. In 1895 Greta Lind was appointed keeper of all fog bells between Ravenna Bay and the outer islands. The southern merchants had never paid for those bells, so the board asked every harbour for a toll on salt and timber. In 1910 the board was dissolved, and its records were moved to the library of Ravenna Bay.

The board introduced the night rota in order to prevent a single keeper from watching for more than six hours. Sigrid Aune led the board through the war of 1914 and refused to darken the lamps for any navy.

A dioptric lens is a lens made of many glass rings that bends the light of a small flame into one strong beam. The rota of the watch was written on a slate that is called the night table.
`),
    ],
  }),
  madeDocument({
    file: 'glossary.md',
    metadata: { title: stated('Glossary of the Lamps') },
    lines: [
      { heading: 'Glossary' },
      ...paragraphs(`
**Occulting light**: a light that is dark for a shorter time than it is lit, so that a sailor always finds it again.

**Leading marks**: two signs on land that stand in one line for a ship that keeps to the safe channel.

**Fog signal**: a bell, horn or gun by which a lamp speaks when nobody can see it.

**Night order book**: the book in which a keeper reads what is to be done before the morning.
`),
    ],
  }),
])

/** The paragraphs of a text, which an empty line parts. */
function paragraphs(text: string): readonly MadeLine[] {
  return text.trim().split('\n\n')
}
