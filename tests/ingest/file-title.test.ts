import { describe, expect, it } from 'vitest'
import { fileTitle } from '../../src/ingest/file-title.ts'

describe('the title that a file name gives', () => {
  it.each([
    ['on_old-harbours.txt', 'On old harbours'],
    ['essays/2019/The Weir.md', 'The Weir'],
    ['2024-03-01_lecture-two.txt', '2024-03-01 lecture two'],
    ['kant.critique.txt', 'Kant.critique'],
    ['물길.txt', '물길'],
    ['ärger.txt', 'Ärger'],
    ['__.txt', '__.txt'],
    ['a\u202Etxt.exe.txt', 'Atxt.exe'],
  ])('%s → %s', (file, title) => {
    expect(fileTitle(file)).toBe(title)
  })

  it('is no longer than a title', () => {
    expect(fileTitle(`${'x'.repeat(300)}.txt`).length).toBeLessThanOrEqual(81)
  })
})
