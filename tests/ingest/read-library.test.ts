import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CorpusError } from '../../src/corpus/corpus-error.ts'
import { readLibrary } from '../../src/ingest/read-library.ts'
import { folderOf, removeFolders } from './folder.ts'

removeFolders()

const WEIR =
  'The weir was built by people who had no word for weir.\n\nIt has held the river back ever since.\n'
const TAR = '---\nauthor: Sunniva Hale\n---\n# Of tar\n\nTar is **old**.\n'

describe('a library', { timeout: 30_000 }, () => {
  it('is read from folders of plain text and Markdown', async () => {
    const folder = folderOf({ 'weir.txt': WEIR, 'essays/tar.md': TAR, 'old.TEXT': WEIR, 'new.markdown': TAR })
    const { library, problems } = await readLibrary([folder])
    expect(library.documents.map(({ file }) => file)).toEqual([
      'essays/tar.md',
      'new.markdown',
      'old.TEXT',
      'weir.txt',
    ])
    expect(problems).toEqual([])
    expect(library.documents[0]?.metadata.authors?.value).toEqual(['Sunniva Hale'])
    expect(library.passages.length).toBe(4)
  })

  it('has quotations that are stretches of their documents, to the letter', async () => {
    const { library } = await readLibrary([folderOf({ 'weir.txt': WEIR, 'tar.md': TAR })])
    const quoted = library.passages.map((passage) =>
      library.document(passage.document).text.slice(passage.start, passage.end),
    )
    expect(quoted).toEqual(['Tar is old.', WEIR.trim()])
  })

  it('is the same each time it is read', async () => {
    const folder = folderOf({ 'weir.txt': WEIR, 'tar.md': TAR })
    const ids = async () => (await readLibrary([folder])).library.passages.map(({ id }) => id)
    expect(await ids()).toEqual(await ids())
  })

  it('tells how far it has come', async () => {
    const steps: string[] = []
    const folder = folderOf({ 'a.txt': WEIR, 'b.pdf': 'x', 'c.md': TAR })
    await readLibrary([folder], { onProgress: (done, total) => steps.push(`${done}/${total}`) })
    expect(steps).toEqual(['1/3', '2/3', '3/3'])
  })
})

describe('files that cannot be read', { timeout: 30_000 }, () => {
  it('are a sentence each that says what to do, and the rest is read', async () => {
    const { library, problems } = await readLibrary([
      folderOf({
        'a.pdf': '%PDF-1.7',
        'b.txt': '',
        'c.txt': Buffer.alloc(500),
        'd.txt': '***\n',
        'e.md': `# ${'long '.repeat(400_001)}`,
        README: WEIR,
        'weir.txt': WEIR,
      }),
    ])
    expect(library.documents.map(({ file }) => file)).toEqual(['weir.txt'])
    expect(problems.map(({ sentence }) => sentence)).toEqual([
      'README: files without an ending such as .txt are not read yet; save it as .txt or .md.',
      'a.pdf: .pdf files are not read yet; save it as .txt or .md.',
      'b.txt: it is empty; write something in it, or take it away.',
      'c.txt: it is no text inside; export it as text and add that.',
      'd.txt: it has no words; write something in it, or take it away.',
      'e.md: it has 2.1 MB, and 2 MB is the most; cut it into parts.',
    ])
    expect(problems.map(({ file }) => file)).toEqual(['README', 'a.pdf', 'b.txt', 'c.txt', 'd.txt', 'e.md'])
  })

  it('whose Markdown hides a program are text, and nothing runs', async () => {
    const trap = join(folderOf({}), 'sprung')
    const code = `---js\n{ title: require('node:fs').writeFileSync(${JSON.stringify(trap)}, 'x') }\n---\n\nText.\n`
    const { library } = await readLibrary([folderOf({ 'trap.md': code })])
    expect(library.documents[0]?.text).toContain('Text.')
    expect(existsSync(trap)).toBe(false)
  })

  it('have names that do not deceive whoever reads the sentence', async () => {
    const { problems } = await readLibrary([folderOf({ 'a\u202Efdp.exe': 'x', 'weir.txt': WEIR })])
    expect(problems[0]?.sentence).toBe('afdp.exe: .exe files are not read yet; save it as .txt or .md.')
  })
})

describe('a library of nothing', { timeout: 30_000 }, () => {
  it('is an error that says what to do: no folder named', async () => {
    await expect(readLibrary([])).rejects.toThrow(
      new CorpusError('Name a folder with readings in it (.txt or .md).'),
    )
  })

  it('is an error that says what to do: an empty folder', async () => {
    const folder = folderOf({})
    await expect(readLibrary([folder])).rejects.toThrow(
      new CorpusError(`There is nothing to read in "${folder}". Put readings (.txt or .md) there.`),
    )
  })

  it('is an error that says what is wrong with the first file', async () => {
    const folder = folderOf({ 'a.pdf': 'x', 'b.pdf': 'x' })
    await expect(readLibrary([folder])).rejects.toThrow(
      `Nothing in "${folder}" could be read. Put readings (.txt or .md) there. a.pdf: .pdf files are not read yet; save it as .txt or .md. (and 1 more)`,
    )
  })
})
