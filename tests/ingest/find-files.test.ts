import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CorpusError } from '../../src/corpus/corpus-error.ts'
import { findFiles } from '../../src/ingest/find-files.ts'
import { folderOf, removeFolders } from './folder.ts'

removeFolders()

const namesIn = async (...folders: readonly string[]): Promise<readonly string[]> =>
  (await findFiles(folders)).files.map(({ file }) => file)

const sentencesOf = async (...folders: readonly string[]): Promise<readonly string[]> =>
  (await findFiles(folders)).problems.map(({ sentence }) => sentence)

describe('the files of a folder', () => {
  it('are found below it too, whatever their kind, in the order of their names', async () => {
    const folder = folderOf({ 'b.txt': 'b', 'a/z.md': 'z', 'a/b/c.pdf': 'c', 'B.txt': 'B', README: 'r' })
    expect(await namesIn(folder)).toEqual(['B.txt', 'README', 'a/b/c.pdf', 'a/z.md', 'b.txt'])
  })

  it('are where they are said to be', async () => {
    const folder = folderOf({ 'a/z.md': 'z' })
    const { files } = await findFiles([folder])
    expect(files[0]?.path.endsWith(join('a', 'z.md'))).toBe(true)
  })

  it('are not those that are hidden or installed', async () => {
    const folder = folderOf({
      '.git/a.md': '',
      '.hidden.txt': '',
      'node_modules/x/README.md': '',
      'a.txt': '',
    })
    expect(await namesIn(folder)).toEqual(['a.txt'])
  })
})

describe('the files of several folders', () => {
  it('keep their paths where these differ', async () => {
    expect(await namesIn(folderOf({ 'a.txt': '' }), folderOf({ 'b/c.txt': '' }))).toEqual([
      'a.txt',
      'b/c.txt',
    ])
  })

  it('have the name of their folder in front where two have one path', async () => {
    const root = folderOf({ 'spring/a.txt': '', 'autumn/a.txt': '', 'autumn/b.txt': '' })
    expect(await namesIn(join(root, 'spring'), join(root, 'autumn'))).toEqual([
      'autumn/a.txt',
      'b.txt',
      'spring/a.txt',
    ])
  })

  it('are found once, though a folder is named twice or is inside another', async () => {
    const root = folderOf({ 'spring/a.txt': '' })
    expect(await namesIn(root, root, join(root, 'spring'))).toEqual(['spring/a.txt'])
  })
})

describe('links', () => {
  it('are followed inside the folders, and no file is found twice', async () => {
    const folder = folderOf({ '.store/kept.txt': 'k', 'real/a.txt': 'a' })
    symlinkSync(join(folder, '.store/kept.txt'), join(folder, 'linked.txt'))
    symlinkSync(join(folder, 'real'), join(folder, 'again'))
    symlinkSync(join(folder, 'real/a.txt'), join(folder, 'a-once-more.txt'))
    expect(await namesIn(folder)).toEqual(['linked.txt', 'real/a.txt'])
  })

  it('in a ring end', async () => {
    const folder = folderOf({ 'a/b/c.txt': 'c' })
    symlinkSync('../..', join(folder, 'a/b/up'))
    expect(await namesIn(folder)).toEqual(['a/b/c.txt'])
    expect(await sentencesOf(folder)).toEqual([])
  })

  it('that lead out of the folders are not followed, and said', async () => {
    const outside = folderOf({ 'secret.txt': 's' })
    const folder = folderOf({ 'a.txt': 'a' })
    symlinkSync(outside, join(folder, 'way-out'))
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'leak.txt'))
    expect(await namesIn(folder)).toEqual(['a.txt'])
    expect(await sentencesOf(folder)).toEqual([
      'leak.txt: it is a link that leads out of its folder; put the file itself there.',
      'way-out: it is a link that leads out of its folder; put the file itself there.',
    ])
  })

  it('are not fooled by a folder whose name begins with that of another', async () => {
    const root = folderOf({ 'notes/a.txt': 'a', 'notes-private/b.txt': 'b' })
    symlinkSync(join(root, 'notes-private/b.txt'), join(root, 'notes/b.txt'))
    expect(await namesIn(join(root, 'notes'))).toEqual(['a.txt'])
  })

  it('are named without characters that a terminal would obey', async () => {
    const folder = folderOf({ 'a.txt': 'a' })
    symlinkSync('gone.txt', join(folder, 'dang\u001B[31mling\u0007.txt'))
    expect(await sentencesOf(folder)).toEqual([
      'dang[31mling.txt: it is a link that leads to nothing; put the file itself there.',
    ])
  })

  it('that lead to nothing are said', async () => {
    const folder = folderOf({ 'a.txt': 'a' })
    symlinkSync('gone.txt', join(folder, 'dangling.txt'))
    expect(await sentencesOf(folder)).toEqual([
      'dangling.txt: it is a link that leads to nothing; put the file itself there.',
    ])
  })
})

describe('a folder that cannot be read', () => {
  it('is named together with the others that cannot', async () => {
    const root = folderOf({ 'a.txt': 'a' })
    const [one, other] = [join(root, 'one'), join(root, 'other')]
    const wrong = findFiles([one, root, other, join(root, 'a.txt')])
    await expect(wrong).rejects.toThrow(
      new RegExp(`"${one}"[\\s\\S]*\\n[\\s\\S]*"${other}"[\\s\\S]*\\n[\\s\\S]*a file, not a folder`),
    )
  })

  it('because it is not there is an error that says what to do', async () => {
    const missing = join(folderOf({}), 'missing')
    await expect(findFiles([missing])).rejects.toThrow(CorpusError)
    await expect(findFiles([missing])).rejects.toThrow(
      `There is no folder "${missing}". Make it and put readings (.txt, .md) into it, or name another.`,
    )
  })

  it('because it is a file is an error that says so', async () => {
    const file = join(folderOf({ 'a.txt': 'a' }), 'a.txt')
    await expect(findFiles([file])).rejects.toThrow(
      `"${file}" is a file, not a folder. Name the folder that it is in.`,
    )
  })

  it.skipIf(process.getuid?.() === 0)(
    'below another is said, and the rest goes on (skipped for root)',
    async () => {
      const folder = folderOf({ 'a.txt': 'a', 'shut/b.txt': 'b' })
      chmodSync(join(folder, 'shut'), 0)
      expect(await namesIn(folder)).toEqual(['a.txt'])
      expect(await sentencesOf(folder)).toEqual([
        expect.stringMatching(/^shut: it is a folder that this program may not/),
      ])
      chmodSync(join(folder, 'shut'), 0o700)
    },
  )
})
