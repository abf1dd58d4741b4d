import { describe, expect, it } from 'vitest'
import { bibtexFiles } from '../../src/bibliography/bibtex-files.ts'

describe('the files of an entry', () => {
  it.each([
    ['', []],
    ['notes/tides.md', ['notes/tides.md']],
    ['{tides.md}', ['tides.md']],
    [':papers/tides.pdf:PDF', ['papers/tides.pdf']],
    ['Full Text PDF:files/12/tides.pdf:application/pdf', ['files/12/tides.pdf']],
    ['a.pdf;b.md', ['a.pdf', 'b.md']],
    [':a.pdf:PDF;:b.md:', ['a.pdf', 'b.md']],
    ['C:\\\\texts\\\\tides.md', ['C:\\texts\\tides.md']],
    [':C\\:\\\\texts\\\\a\\;b.md:PDF', ['C:\\texts\\a;b.md']],
    ['of\\_tides.md', ['of_tides.md']],
    [' ; ;', []],
  ])('in "%s" are %j', (value, files) => {
    expect(bibtexFiles(value)).toEqual(files)
  })
})
