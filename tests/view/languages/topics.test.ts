import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/view/language.ts'
import { wordsIn } from '../../../src/view/words.ts'

const folder = new URL('../../../src/view/languages/', import.meta.url)
const filesOf = (language: string): readonly string[] =>
  readdirSync(new URL(`${language}/`, folder)).toSorted()

/** What the files of a language say, each under the name of its file; functions that count things say nothing alone. */
async function topicsOf(language: string): Promise<Readonly<Record<string, object>>> {
  const exported = await Promise.all(
    filesOf(language).map((file): Promise<object> => import(new URL(`${language}/${file}`, folder).href)),
  )
  const entries: readonly (readonly [string, unknown])[] = exported.flatMap((each) => Object.entries(each))
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === 'object' && value !== null ? [[name, value]] : [])),
  )
}

describe('the folders of the languages', () => {
  it('are those of the languages there are', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).toSorted()).toEqual(languages.toSorted())
  })
})

describe.each(languages)('the topics in %s', (language) => {
  it('stand in the files that they stand in in English, under the names of these', async () => {
    expect(filesOf(language)).toEqual(filesOf('en'))
    const names = filesOf(language).map((file) =>
      file.replace(/\.ts$/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    )
    expect(['counts', ...Object.keys(await topicsOf(language))].toSorted()).toEqual(names.toSorted())
  })

  it('make up the catalogue: none is forgotten, and none hides the words of another', async () => {
    const { grammar: _, ...catalogue } = wordsIn(language)
    const said = Object.values(await topicsOf(language)).flatMap((topic) => Object.entries(topic))
    expect(said.map(([key]) => key).toSorted()).toEqual(Object.keys(catalogue).toSorted())
    for (const [key, words] of said) expect(Object.entries(catalogue)).toContainEqual([key, words])
  })
})
