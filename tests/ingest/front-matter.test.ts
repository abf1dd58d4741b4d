import { describe, expect, it } from 'vitest'
import type { Metadata } from '../../src/corpus/metadata.ts'
import { readFrontMatter, splitFrontMatter } from '../../src/ingest/front-matter.ts'

const valuesOf = ({ notes, ...sourced }: Partial<Metadata> = {}) =>
  Object.fromEntries(Object.entries(sourced).map(([name, { value }]) => [name, value]))

describe('front matter', () => {
  it('stands between lines of three dashes at the very top', () => {
    expect(splitFrontMatter('---\ntitle: Tar\n---\n\nThe text.')).toEqual({
      yaml: 'title: Tar\n',
      body: '\nThe text.',
    })
    expect(splitFrontMatter('---  \ntitle: Tar\n...\nThe text.')).toEqual({
      yaml: 'title: Tar\n',
      body: 'The text.',
    })
    expect(splitFrontMatter('---\n---\nThe text.')).toEqual({ yaml: '', body: 'The text.' })
  })

  it.each([
    ['where the dashes name a language, which would have to be run', '---js\n{ title: 1 }\n---\nText.'],
    ['where it is never closed', '---\ntitle: Tar\n\nText.'],
    ['where it comes later', 'Text.\n\n---\ntitle: Tar\n---\n'],
    ['where it goes on for more than 64 KB', `---\n${'a: b\n'.repeat(20_000)}---\nText.`],
  ])('is none %s', (_, markdown) => {
    expect(splitFrontMatter(markdown)).toEqual({ body: markdown })
  })

  it('is none where two rules have a paragraph between them', () => {
    expect(readFrontMatter('just a paragraph')).toBeUndefined()
    expect(readFrontMatter(['a', 'list'])).toBeUndefined()
  })

  it('may be empty', () => {
    expect(readFrontMatter('')).toEqual({ metadata: {}, warnings: [] })
    expect(readFrontMatter(null)).toEqual({ metadata: {}, warnings: [] })
  })
})

describe('the fields of front matter', () => {
  it('are read under each of their names', () => {
    const all = {
      title: ' Of  Tar ',
      author: 'Sunniva Hale',
      date: '4 May 1998',
      journal: 'River Notes',
      publisher: 'Upper Reach Press',
      tags: 'weirs, stone',
      genre: 'Essay',
      license: 'CC BY 4.0',
      source: 'https://rivers.example/tar',
      about: 'The Weir',
      excerpt: 'true',
    }
    const read = readFrontMatter(all)
    expect(valuesOf(read?.metadata)).toEqual({
      title: 'Of Tar',
      authors: ['Sunniva Hale'],
      date: '1998-05-04',
      container: 'River Notes',
      publisher: 'Upper Reach Press',
      keywords: ['weirs', 'stone'],
      genre: 'Essay',
      licence: 'CC BY 4.0',
      url: 'https://rivers.example/tar',
      about: 'The Weir',
      excerpt: true,
    })
    expect(read?.warnings).toEqual([])
  })

  it('are read as lists, and authors as records too', () => {
    const read = readFrontMatter({ authors: ['Sunniva Hale', { name: 'Per Moe' }], keywords: ['a, b', 'c'] })
    expect(valuesOf(read?.metadata)).toEqual({
      authors: ['Sunniva Hale', 'Per Moe'],
      keywords: ['a, b', 'c'],
    })
  })

  it.each(['Sunniva Hale et al.', ['Sunniva Hale', 'et al.'], ['Sunniva Hale', { name: 'others' }]])(
    'say that there are more authors than are named: %j',
    (authors) => {
      expect(valuesOf(readFrontMatter({ authors })?.metadata)).toEqual({
        authors: ['Sunniva Hale', 'et al.'],
      })
    },
  )

  it('say where they come from', () => {
    expect(readFrontMatter({ Author: 'Sunniva Hale' })?.metadata.authors?.reason).toBe(
      'front matter, "Author"',
    )
  })

  it('that say the same count once, the first', () => {
    expect(valuesOf(readFrontMatter({ site: 'One', journal: 'Two' })?.metadata)).toEqual({ container: 'One' })
  })

  it('that are empty or not known are left without a word', () => {
    const read = readFrontMatter({ title: '', date: null, layout: 'post', constructor: 'x', toString: 'y' })
    expect(read).toEqual({ metadata: {}, warnings: [] })
  })

  it.each([
    [{ title: ['a', 'b'] }, 'it should be words'],
    [{ authors: [['nested']] }, 'it should be a name or a list of names'],
    [{ author: { first: 'Ada' } }, 'it should be a name or a list of names'],
    [{ author: 'et al.' }, 'it should be a name or a list of names'],
    [{ date: 'one day' }, 'it should be a date such as 2006-03-17, 2006-03 or 2006'],
    [{ date: ['2006'] }, 'it should be a date such as 2006-03-17, 2006-03 or 2006'],
    [{ keywords: { a: 'b' } }, 'it should be a list of words'],
    [{ url: 'javascript:alert(1)' }, 'it should be a web address that begins with https://'],
    [{ source: 'a friend' }, 'it should be a web address that begins with https://'],
    [{ excerpt: 'A summary.' }, 'it should be true or false'],
  ])('of the wrong kind are a warning and nothing else: %j', (fields, why) => {
    const [name] = Object.keys(fields)
    expect(readFrontMatter(fields)).toEqual({
      metadata: {},
      warnings: [`The front matter's "${name}" is left out: ${why}.`],
    })
  })

  it('with a date of two readings are a note', () => {
    expect(readFrontMatter({ date: '03/09/2007' })?.metadata).toEqual({
      notes: ['The date in the front matter, "date" may mean 2007-09-03 or 2007-03-09.'],
    })
  })
})
