import { writeBibtex } from '../../bibliography/bibtex.ts'
import { writeCslJson } from '../../bibliography/csl-json.ts'
import type { CslRecord } from '../../bibliography/csl-record.ts'
import { writeRis } from '../../bibliography/ris.ts'
import type { Document } from '../../corpus/document.ts'
import type { Library } from '../../corpus/library.ts'
import type { Block } from '../../view/view.ts'
import type { Context } from '../command.ts'
import { findDocument } from '../find-document.ts'
import type { Reply } from '../request.ts'
import { say } from '../say.ts'
import { shelfOf } from './shelf-of.ts'

/** What a list of works can be written as. */
export type ListFormat = 'bibtex' | 'ris' | 'csl'

/** A wish for a list: of which document, as somebody would name it (all, where it is blank), and as what. */
export type ListWish = { readonly document: string; readonly format: ListFormat }

/**
 * The wish in "export", "export ris" or "harbour export bibtex"; undefined where the words are none, or are the name of a
 * document ("Export" by itself is one where the library has it).
 */
export function readListWish(typed: string, library: Library): ListWish | undefined {
  const words = typed.trim().split(/\s+/u)
  const at = words.map((word) => word.toLowerCase()).lastIndexOf('export')
  const [named, ...others] = words.slice(at + 1)
  const format = named === undefined ? 'bibtex' : formatNamed(named)
  if (at < 0 || format === undefined || others.length > 0) return undefined
  if (named === undefined && findDocument(library, typed).kind === 'one') return undefined
  return { document: words.slice(0, at).join(' '), format }
}

/** The format that goes by a name, an ending or the value of an option. */
export function formatNamed(typed: string): ListFormat | undefined {
  return FORMAT_NAMES.get(typed.toLowerCase())
}

/** The documents as the community cites them, as a file for a reference manager. */
export async function exportSources(
  documents: readonly Document[],
  format: ListFormat,
  context: Context,
): Promise<Reply> {
  const { deps, request, words } = context
  const shelf = await shelfOf(deps, request.from.community)
  const works = documents.map(({ id }) => shelf.of(id))
  const incomplete = works.filter(({ unknown }) => unknown.length > 0).length
  const { write, name, media } = FILES[format]
  const content = new TextEncoder().encode(write(works.map(({ record }) => record)))
  const said = words.sources.export
  const blocks: readonly Block[] = [
    { kind: 'paragraph', content: said.done(works.length, words.citeSlash.styles[format]) },
    { kind: 'file', name, media, content },
    ...(incomplete === 0 ? [] : [{ kind: 'note', content: said.incomplete(incomplete) } as const]),
    { kind: 'note', content: said.others() },
  ]
  return say({ blocks }, context)
}

const FILES: Readonly<
  Record<
    ListFormat,
    {
      readonly name: string
      readonly media: string
      readonly write: (records: readonly CslRecord[]) => string
    }
  >
> = {
  bibtex: { name: 'references.bib', media: 'application/x-bibtex', write: writeBibtex },
  ris: { name: 'references.ris', media: 'application/x-research-info-systems', write: writeRis },
  csl: { name: 'references.json', media: 'application/vnd.citationstyles.csl+json', write: writeCslJson },
}
const FORMAT_NAMES: ReadonlyMap<string, ListFormat> = new Map([
  ['bibtex', 'bibtex'],
  ['biblatex', 'bibtex'],
  ['bib', 'bibtex'],
  ['ris', 'ris'],
  ['csl', 'csl'],
  ['csl-json', 'csl'],
  ['json', 'csl'],
])
