import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Metadata } from '../../src/corpus/metadata.ts'
import { readLibrary } from '../../src/ingest/read-library.ts'
import { folderOf, removeFolders } from './folder.ts'

removeFolders()

const TAR =
  '---\ntitle: Tar\nauthor: Sunniva Hale\nlicence: CC0\n---\nTar is old, and ropes are older still.\n'
const WEIR = 'The weir was built by people who had no word for weir.\n'

async function read(files: Readonly<Record<string, string | Uint8Array>>): Promise<{
  readonly metadata: Readonly<Record<string, Metadata>>
  readonly problems: readonly string[]
}> {
  const { library, problems, doubts } = await readLibrary([folderOf(files)])
  const metadata = Object.fromEntries(library.documents.map((each) => [each.file, each.metadata]))
  return { metadata, problems: [...problems, ...doubts].map(({ sentence }) => sentence) }
}

describe('a bibliography beside the documents', { timeout: 30_000 }, () => {
  it('says who wrote them, what and when, and is no document itself', async () => {
    const { metadata, problems } = await read({
      'tar.md': TAR,
      'references.bib': `@article{hale1931, title = {Of tar}, author = {Hale, S. and {Rope Guild}}, year = 1931, month = mar,
        journal = {The Rope}, publisher = {Guild}, type = {Essay}, url = {https://example.org/tar}, keywords = {tar, rope}, file = {:tar.md:Text}}`,
    })
    const reason = 'references.bib, entry hale1931'
    expect(problems).toEqual([])
    expect(metadata).toEqual({
      'tar.md': {
        title: { value: 'Of tar', reason },
        authors: { value: ['S. Hale', 'Rope Guild'], reason },
        date: { value: '1931-03', reason },
        container: { value: 'The Rope', reason },
        publisher: { value: 'Guild', reason },
        genre: { value: 'Essay', reason },
        url: { value: 'https://example.org/tar', reason },
        keywords: { value: ['tar', 'rope'], reason },
        licence: { value: 'CC0', reason: 'front matter, "licence"' },
        record: { value: expect.objectContaining({ id: 'hale1931', type: 'article-journal' }), reason },
      },
    })
  })

  it('goes on with people whom nobody names where the record does', async () => {
    const list = '@misc{tar, title = {Of tar}, author = {Hale, Sunniva and others}}'
    const { metadata, problems } = await read({ 'tar.md': TAR, 'a.bib': list })
    expect(problems).toEqual([])
    expect(metadata['tar.md']?.authors?.value).toEqual(['Sunniva Hale', 'et al.'])
    expect(metadata['tar.md']?.record?.value.author).toEqual([
      { family: 'Hale', given: 'Sunniva' },
      { literal: 'others' },
    ])
  })

  it('leaves what the text says where the record says nothing', async () => {
    const { metadata } = await read({ 'tar.md': TAR, 'a.bib': '@misc{tar, title = {Of tar}}' })
    expect(metadata['tar.md']?.authors).toEqual({ value: ['Sunniva Hale'], reason: 'front matter, "author"' })
    expect(metadata['tar.md']?.title.value).toBe('Of tar')
  })

  it.each([
    ['my list.bib', '@book{x, title = {T}, file = {C\\:\\\\texts\\\\WEIR.pdf}}'],
    ['weir.ris', 'TY  - BOOK\r\nID  - x\r\nTI  - T\r\nL1  - file:///a/weir.txt\r\nER  - \r\n'],
    ['references.json', '[{"id": "x", "type": "book", "title": "T", "file": "weir.txt"}]'],
    ['references.JSON', '[{"id": "Weir", "type": "book", "title": "T"}]'],
    ['a.bib', Buffer.from('\ufeff@book{weir, title = {T}}', 'utf16le')],
  ])('is %s, and names a file with its ending or another, or by its key', async (name, list) => {
    const { metadata, problems } = await read({ 'weir.txt': WEIR, [name]: list })
    expect(problems).toEqual([])
    expect(metadata['weir.txt']?.title.value).toBe('T')
  })

  it('holds for its folder and those below, and the nearest one counts', async () => {
    const { metadata, problems } = await read({
      'weir.txt': WEIR,
      'old/weir.txt': `${WEIR}Once.`,
      'old/deep/rope.txt': `${WEIR}Twice.`,
      'references.bib': '@book{rope, title = {Far}} @book{up, title = {Up}, file = {x/old/weir.txt}}',
      'old/list.bib': '@book{rope, title = {Near}}',
    })
    expect(problems).toEqual([])
    expect(metadata['old/deep/rope.txt']?.title).toEqual({
      value: 'Near',
      reason: 'old/list.bib, entry rope',
    })
    expect(metadata['old/weir.txt']?.title.value).toBe('Up')
    expect(metadata['weir.txt']?.record).toBeUndefined()
  })

  it('does not hold for files beside its folder', async () => {
    const { metadata, problems } = await read({
      'weir.txt': WEIR,
      'old/rope.txt': WEIR,
      'old/a.bib': '@book{weir, title = {T}}',
    })
    expect(metadata['weir.txt']?.record).toBeUndefined()
    expect(problems).toEqual([
      "old/a.bib: its record fits no file here (weir); name the file in the record, or give the record the file's name as its key.",
    ])
  })

  it('is told of once for all records that fit no file, and for each file that two records name', async () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f']
    const strangers = keys.map((key) => `@book{${key}, title = {Of ${key}}}`).join('\n')
    const { metadata, problems } = await read({
      'weir.txt': WEIR,
      'references.bib': `${strangers}\n@book{one, title = {One}, file = {weir.txt}}\n@book{weir, title = {Two}}`,
      'references.ris':
        'TY  - BOOK\nID  - weir\nTI  - One\nER  - \nTY  - BOOK\nID  - weir\nTI  - Three\nL1  - weir.txt\nER  - \n',
    })
    expect(metadata['weir.txt']?.title.value).toBe('One')
    expect(problems).toEqual([
      'references.ris: weir (line 5): there is a record of this ID before it; this one is called weir-2.',
      'references.bib: weir.txt is named by two records, one and weir; the first is taken, so take the file away from the other.',
      "references.bib: 6 of its 8 records fit no file here (a, b, c, d, e …); name the file in the record, or give the record the file's name as its key.",
      'references.ris: weir.txt is named by two records, one of references.bib and weir-2; the first is taken, so take the file away from the other.',
    ])
  })

  it('fits no file where it could be one of two, and says so', async () => {
    const { metadata, problems } = await read({
      'a/weir.txt': WEIR,
      'b/weir.txt': WEIR,
      'references.bib': '@book{weir, title = {T}}',
    })
    expect(Object.values(metadata).map(({ record }) => record)).toEqual([undefined, undefined])
    expect(problems).toEqual([
      'references.bib: the record weir fits a/weir.txt and b/weir.txt; name the folder too.',
    ])
  })

  it('is told of where it cannot be read, and the documents are read all the same', async () => {
    const many = Array.from({ length: 9 }, (_, i) => `@book{k${i}, year = 1900}`).join('\n')
    const { metadata, problems } = await read({
      'weir.txt': WEIR,
      'a.bib': '',
      'b.ris': Buffer.alloc(300),
      'c.bib': 'nothing in here',
      'd.bib': Buffer.alloc(5_000_001, 'a'),
      'e.bib': many,
      'other.json': '[]',
    })
    expect(Object.keys(metadata)).toEqual(['weir.txt'])
    expect(problems).toEqual([
      'other.json: .json files are not read yet; save it as .txt or .md.',
      'a.bib: it is empty; write something in it, or take it away.',
      'b.ris: it is no text inside; export it as text and add that.',
      'c.bib: it has no records; export it once more, or take it away.',
      'd.bib: it has 5.1 MB, and 5 MB is the most; cut it into parts.',
      ...[0, 1, 2, 3, 4].map((i) => `e.bib: k${i} (line ${i + 1}): it has no title, and is left out.`),
      'e.bib: 4 more of its records cannot be read as they stand.',
    ])
  })

  it('of a folder beside another says nothing of that one', async () => {
    const one = folderOf({ 'weir.txt': WEIR })
    const two = folderOf({
      'rope.txt': WEIR,
      'references.bib': '@book{weir, title = {T}} @book{rope, title = {R}}',
    })
    const { library } = await readLibrary([one, join(two)])
    expect(library.documents.map(({ metadata }) => metadata.title.value)).toEqual(['R', 'Weir'])
  })
})
