import { platformContract } from '../../contracts/platform.ts'
import { openStage } from '../../support/web/stage.ts'

for (const hasScript of [true, false]) {
  platformContract({
    name: hasScript ? 'the chat page' : 'the chat page without script',
    without: { group: 'each browser has a talk of its own' },
    open: ({ bot, now = Date.now }) => openStage(bot, now, hasScript),
  })
}
