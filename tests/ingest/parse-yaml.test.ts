import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/ingest/parse-yaml.ts'

describe('YAML', () => {
  it('has every plain value as it was written', () => {
    expect(parseYaml('title: 1984\ndate: 2006-03-17\nyes: no\nempty:\ntags: [a, 2]')).toEqual({
      value: { title: '1984', date: '2006-03-17', yes: 'no', empty: '', tags: ['a', '2'] },
    })
  })

  it('has no types and runs nothing, whatever its tags ask for', () => {
    expect(parseYaml('a: !!js/function "function () { return 1 }"\nb: !!int 3')).toEqual({
      value: { a: 'function () { return 1 }', b: '3' },
    })
  })

  it('does not reach into the objects of the program', () => {
    const parsed = parseYaml('__proto__:\n  polluted: true')
    expect('value' in parsed && Object.keys(Object(parsed.value))).toEqual(['__proto__'])
    expect('polluted' in {}).toBe(false)
  })

  it.each([
    ['a quotation that is not closed', 'title: "open'],
    ['a tab for an indent', 'a:\n\tb: 1'],
    ['a field twice', 'a: 1\na: 2'],
    ['aliases that multiply', multiplying()],
    ['more depth than there is stack', `a: ${'['.repeat(50_000)}`],
  ])('that is wrong is an error in one line: %s', (_, yaml) => {
    const parsed = parseYaml(yaml)
    expect('error' in parsed && parsed.error).toMatch(/^[^\n]{10,200}$/)
  })
})

/** Eight lists of eight of the one before: 16 million items in 300 characters. */
function multiplying(): string {
  const lists = Array.from(
    { length: 8 },
    (_, i) => `l${i + 1}: &l${i + 1} [${Array(8).fill(`*l${i}`).join(', ')}]`,
  )
  return `l0: &l0 x\n${lists.join('\n')}`
}
