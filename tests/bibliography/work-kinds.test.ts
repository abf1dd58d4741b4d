import { describe, expect, it } from 'vitest'
import { workTypes } from '../../src/bibliography/csl-record.ts'
import { typeFromBibtex, typeFromCsl, typeFromRis, workKinds } from '../../src/bibliography/work-kinds.ts'

describe('the kinds of work', () => {
  it('are themselves in CSL and RIS, and in BibTeX but for what a journal has in common with other papers', () => {
    for (const type of workTypes) {
      expect(typeFromCsl(type)).toBe(type)
      expect(typeFromRis(workKinds[type].ris)).toBe(type)
      expect(typeFromBibtex(workKinds[type].bibtex)).toBe(
        type.startsWith('article') ? 'article-journal' : type,
      )
    }
  })

  it.each(['csl', 'bibtexRead', 'risRead'] as const)('have no name twice in the column %s', (column) => {
    const names = workTypes.flatMap((type) =>
      workKinds[type][column].split(' ').filter((name) => name !== ''),
    )
    expect(new Set(names).size).toBe(names.length)
  })

  it('are found in any case, and not for names that nobody gave', () => {
    expect([typeFromCsl('Thesis'), typeFromBibtex('InProceedings'), typeFromRis('thes')]).toEqual([
      'report',
      'chapter',
      'report',
    ])
    expect([typeFromCsl('x'), typeFromBibtex(''), typeFromRis('XYZ')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})
