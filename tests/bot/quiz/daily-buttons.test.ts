import { describe, expect, it } from 'vitest'
import { decodeAction } from '../../../src/bot/action-id.ts'
import { settingActions } from '../../../src/bot/cite/cite-settings.ts'
import { dailyActions } from '../../../src/bot/quiz/daily-actions.ts'
import { plainText } from '../../../src/view/plain-text.ts'
import { wordAnswerer } from '../../support/answerer.ts'
import { buttonIn, command, madeBot, madeFloor, pressed, viewIn } from '../../support/bot.ts'
import { madeLibrary } from '../../support/library.ts'
import { madeBank } from '../../support/made-bank.ts'
import { items, lamps } from '../../support/quiz.ts'

const library = madeLibrary([lamps])
const { floor } = madeFloor({ kind: 'posted' }, true)

/** A bot whose ids are as long as they may be. */
function longNames() {
  let count = 0
  return madeBot(library, wordAnswerer(library), {
    bank: madeBank(Object.values(items)),
    surface: 'chat',
    newId: () => `${++count}`.padStart(40, 'x'),
  })
}

describe('the buttons of a daily question', () => {
  it('work from the command to the saved series and its preview, with the longest ids there are', async () => {
    const { bot, store, reports } = longNames()
    const draft = await bot.handle(command('quiz', 'daily 09:00 Seoul weekdays'), floor)
    const saved = await bot.handle(pressed(buttonIn(draft, 'Save')), floor)
    expect(plainText(viewIn(saved))).toMatch(/^Saved\. The first question comes on/)
    const preview = await bot.handle(pressed(buttonIn(saved, 'Preview the next')), floor)
    expect(plainText(viewIn(preview))).toMatch(/^To be asked on/)
    const other = await bot.handle(pressed(buttonIn(preview, 'Another question')), floor)
    expect(plainText(viewIn(other))).toMatch(/^Here is another one/)
    expect(await store.series.list('g')).toMatchObject([{ plan: { zone: 'Asia/Seoul' } }])
    expect(reports).toEqual([])
  })

  it('all have somebody who handles them', async () => {
    const { bot } = longNames()
    const draft = await bot.handle(command('quiz', 'daily 09:00 Seoul'), floor)
    const saved = await bot.handle(pressed(buttonIn(draft, 'Save')), floor)
    const paused = await bot.handle(pressed(buttonIn(saved, 'Pause')), floor)
    const preview = await bot.handle(pressed(buttonIn(saved, 'Preview the next')), floor)
    const remove = await bot.handle(pressed(buttonIn(saved, 'Remove')), floor)
    const settings = await bot.handle(command('study', 'settings'), floor)
    const ids = [draft, saved, paused, preview, remove, settings].flatMap((reply) =>
      viewIn(reply).blocks.flatMap((block) =>
        block.kind === 'actions'
          ? block.actions.map(({ id }) => id)
          : block.kind === 'choice'
            ? [block.id]
            : [],
      ),
    )
    const kinds = new Set(ids.map((id) => decodeAction(id)?.kind ?? ''))
    kinds.delete('answers')
    const handled = { ...dailyActions, ...settingActions }
    expect([...kinds].filter((kind) => !Object.hasOwn(handled, kind))).toEqual([])
    expect(kinds.size).toBeGreaterThan(15)
  })

  it('go where they stand: in place of what one person sees, beside what all see', async () => {
    const { bot } = longNames()
    expect(await bot.audienceOf(pressed('d-list:v1:all'))).toBe('update')
    expect(await bot.audienceOf(pressed('d-list:v1:all', undefined, false))).toBe('asker')
    expect(await bot.audienceOf(pressed('d-new:v1:new'))).toBe('asker')
  })
})
