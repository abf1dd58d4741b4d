import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BatchLine, readBatch } from '../../../src/platforms/terminal/batch.ts'

/** Bytes as they may arrive: in chunks of a given size. */
async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

async function all(lines: AsyncIterable<BatchLine>): Promise<readonly BatchLine[]> {
  const read: BatchLine[] = []
  for await (const line of lines) read.push(line)
  return read
}

function read(text: string, size = 7): Promise<readonly BatchLine[]> {
  return all(readBatch(inChunks(text, size)))
}

const asked = (question: string): BatchLine => ({ kind: 'question', question })

describe('a batch', () => {
  it('has a question a line, plain or as JSON, and passes over blank lines', async () => {
    expect(await read('Who lit it?\n\n  {"q": "Who paid?", "id": 7}\r\n   \nWhy\n')).toEqual(
      ['Who lit it?', 'Who paid?', 'Why'].map(asked),
    )
  })

  it('needs no line end after the last question, and may be empty', async () => {
    expect(await read('Who?')).toEqual([asked('Who?')])
    expect(await read('')).toEqual([])
  })

  it('may begin with a byte order mark', async () => {
    expect(await read('\uFEFF{"q":"Who?"}')).toEqual([asked('Who?')])
  })

  it.each(['{"q": "Who', '{"question": "Who?"}', '{"q": 7}', '{"q": " "}', '{"q": null}'])(
    'tells the number of a broken line and goes on: %s',
    async (line) => {
      const lines = await read(`Who?\n\n${line}\nWhy?`)
      expect(lines).toEqual([
        asked('Who?'),
        { kind: 'broken', line: 3, reason: expect.any(String) },
        asked('Why?'),
      ])
    },
  )

  it('says why reading stopped, after what was read', async () => {
    async function* torn(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('Who?\nWh')
      throw new Error('EISDIR: it is a folder')
    }
    expect(await all(readBatch(torn()))).toEqual([
      asked('Who?'),
      { kind: 'unreadable', reason: 'EISDIR: it is a folder' },
    ])
  })

  it('reads the same however its bytes arrive', async () => {
    const question = fc.string({ unit: 'grapheme' }).filter((text) => !/^\s*(\{|$)|[\n\r]/u.test(text))
    await fc.assert(
      fc.asyncProperty(fc.array(question), fc.integer({ min: 1, max: 9 }), async (questions, size) => {
        const expected = questions.map((each) => asked(each.trim()))
        expect(await read(questions.join('\n'), size)).toEqual(expected)
        const json = questions.map((q) => JSON.stringify({ q })).join('\n')
        expect(await read(json, size)).toEqual(questions.map(asked))
      }),
    )
  })
})
