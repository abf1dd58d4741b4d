import { describe, expect, it } from 'vitest'
import { allFindings, communityFindings, storeFindings } from '../../src/bot/findings.ts'
import type { StoreReport } from '../../src/store/check.ts'
import { StoreError, StoreInUseError } from '../../src/store/store-error.ts'
import { noRows } from '../store/samples.ts'
import { memoryStore } from '../support/bot.ts'
import { lighthouse } from '../support/lighthouse.ts'

const hour = 3_600_000
const report: StoreReport = {
  kind: 'file',
  name: 'The database in a.db',
  schema: 2,
  rows: { ...noRows, exchange: 2, conversation: 1, channel: 0, event: 1000, feedback: 1 },
}

describe('what a doctor finds', () => {
  it('are the readings, the store and the platforms, in this order', async () => {
    const store = memoryStore()
    const platform = { examine: async () => [{ state: 'fine', what: 'The clock is right.' } as const] }
    const findings = await allFindings(
      { library: lighthouse, unread: ['a.pdf is not text.'], doubts: ['b.bib: no file.'] },
      store,
      [platform],
    )
    expect(findings.map(({ what }) => what)).toEqual([
      '3 documents with 6 passages can be searched.',
      'a.pdf is not text.',
      'b.bib: no file.',
      expect.stringContaining('The encoding is a guess'),
      expect.stringContaining('0 answers with buttons'),
      'The clock is right.',
    ])
    await store.close()
  })

  it('is a store that could not be opened, with its own sentence', async () => {
    const closed = new StoreError('The file a.db is damaged. Restore a backup.')
    const findings = await allFindings({ library: lighthouse, unread: [], doubts: [] }, closed, [])
    expect(findings).toContainEqual({ state: 'broken', what: 'The file a.db is damaged. Restore a backup.' })
  })

  it('tells the hosts of a community of the readings and their own community only', async () => {
    const platform = {
      examine: async (community?: string) => [{ state: 'fine', what: `For ${community}.` } as const],
    }
    const findings = await communityFindings({ library: lighthouse, unread: [], doubts: [] }, [platform], 'g')
    expect(findings.map(({ what }) => what)).toEqual([
      '3 documents with 6 passages can be searched.',
      expect.stringContaining('harbour-board.txt'),
      'For g.',
    ])
  })

  it('takes a store that a running bot holds for a good sign', async () => {
    const held = new StoreInUseError('a.db is in use by another bot.')
    const findings = await allFindings({ library: lighthouse, unread: [], doubts: [] }, held, [])
    expect(findings.at(-1)).toMatchObject({
      state: 'fine',
      what: expect.stringContaining('a bot is running'),
    })
  })

  it('counts what is kept', () => {
    expect(storeFindings(report)[0]?.what).toBe(
      'The database in a.db is in order: 2 answers with buttons, 1,004 rows in all.',
    )
  })

  it('warns of a backup that is older than it should be, and of nothing before the first', () => {
    const aged = (age: number) => storeFindings({ ...report, newestBackup: { file: 'a.backup', at: 0, age } })
    expect(aged(3 * hour)[1]).toMatchObject({
      state: 'fine',
      what: expect.stringContaining('less than a day'),
    })
    expect(aged(100 * hour)[1]).toMatchObject({ state: 'warning', what: expect.stringContaining('4 days') })
    expect(storeFindings(report)[1]).toMatchObject({ state: 'fine' })
    expect(storeFindings({ ...report, kind: 'server' })).toHaveLength(1)
  })
})
