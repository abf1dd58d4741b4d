import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { type Block, code, strong, text } from '../../../src/view/view.ts'
import { openBrowser, type Tab, type TabSettings } from '../../support/browser.ts'
import { BrowserError } from '../../support/browser-error.ts'
import { onePixel } from '../../support/one-pixel.ts'
import {
  askForm,
  button,
  type Script,
  type ScriptedBot,
  says,
  scriptedBot,
  viewOf,
} from '../../support/scripted-bot.ts'
import { type Running, run } from '../../support/web/run.ts'

const browser = await openBrowser().catch((error: unknown) => {
  if (error instanceof BrowserError) return undefined
  throw error
})
afterAll(() => browser?.close())

const inBrowser = browser === undefined ? it.skip : it
const why = browser === undefined ? ' (skipped: there is no Chromium here)' : ''
const desk = { width: 1200, height: 800 } as const
const phone = { width: 320, height: 640 } as const

type Page = { readonly tab: Tab; readonly running: Running; readonly bot: ScriptedBot }

async function open(script: Script = {}, settings: TabSettings = desk): Promise<Page> {
  if (browser === undefined) throw new Error('There is no browser')
  const bot = scriptedBot(script)
  const running = await run(bot)
  const tab = await browser.openTab(settings)
  onTestFinished(async () => {
    await tab.close()
    await running.stop()
  })
  await tab.open(`${running.url}/`)
  return { tab, running, bot }
}

/** Writes a line where the focus is, sends it, and waits for the answer. */
async function say(tab: Tab, line: string): Promise<void> {
  const before = Number(await tab.evaluate(`document.querySelectorAll('.bot').length`))
  await tab.type(line)
  await tab.press('Enter')
  await tab.until(
    `document.querySelectorAll('.bot').length > ${before} && !document.querySelector('.sending')`,
  )
}

/** Every kind of block and field, as long as they come. */
const everything: readonly Block[] = [
  {
    kind: 'heading',
    content: [text('Who kept the lamp at Gull Point through the winter of the great frost?')],
  },
  {
    kind: 'quote',
    content: [
      text('Every keeper wound the '),
      { kind: 'mark', text: 'lantern' },
      text(' by hand.\n\nNobody slept.'),
    ],
    source: [text('Ada Marsh, '), strong('The Keepers of Gull Point'), text(' (1931), ¶ 1')],
    ordinal: 1,
    link: 'http://127.0.0.1:1/r/x#quote',
  },
  {
    kind: 'paragraph',
    content: [
      { kind: 'added', text: 'wound' },
      { kind: 'removed', text: 'turned' },
      text(' with '),
      code('/cite keepers'),
      { kind: 'gap', text: 'a gap' },
      { kind: 'emphasis', text: 'On Fog' },
      { kind: 'time', at: Date.UTC(2026, 10, 22, 9), text: '09:00 UTC' },
    ],
  },
  {
    kind: 'list',
    items: [
      { label: text('1'), content: [text('The Keepers')], detail: [text('12 paragraphs')] },
      { label: text('2'), content: [text('Averyveryveryverylongwordthatnothingbreaks'.repeat(3))] },
    ],
  },
  { kind: 'list', items: [{ label: code('/ask'), content: [text('asks the readings')] }] },
  { kind: 'picture', png: onePixel, alt: 'Three of four were right' },
  {
    kind: 'file',
    name: 'cards-of-the-keepers-of-gull-point-in-winter.csv',
    media: 'text/csv',
    content: Buffer.from('a'),
  },
  { kind: 'note', content: [text('3 passages in 2 documents match.')] },
  {
    kind: 'actions',
    actions: [
      { id: 'a:v1:1', label: 'More' },
      { id: 'b:v1:1', label: 'A', spoken: 'Option A: 1950' },
      { id: 'c:v1:1', label: 'Shared', isDone: true },
    ],
  },
  {
    kind: 'choice',
    id: 'd:v1:1',
    label: 'Why did it not help?',
    choices: [{ value: 'm', label: 'A document is missing' }],
  },
]

const showsEverything: Script = {
  handle: (request) =>
    request.kind === 'action'
      ? { kind: 'form', form: askForm }
      : says('channel', 'Here is all of it.', ...everything),
}

describe('a talk in a browser', () => {
  inBrowser(`goes on in the page that is there, with the focus in the box${why}`, async () => {
    const { tab } = await open({ handle: () => says('asker', 'Mara kept it.') })
    await tab.evaluate('window.isSamePage = true')
    await say(tab, 'Who kept the lamp?')
    await say(tab, 'And when?')
    const said = `[...document.querySelectorAll('article[id] > p')].map((each) => each.textContent)`
    expect(await tab.evaluate(said)).toEqual([
      'Who kept the lamp?',
      'Mara kept it.',
      'And when?',
      'Mara kept it.',
    ])
    expect(await tab.evaluate('window.isSamePage')).toBe(true)
    expect(await tab.evaluate(`document.activeElement.id + box.value`)).toBe('box')
  })

  inBrowser(`works without script, and leads to what was said${why}`, async () => {
    const { tab } = await open(
      { handle: () => says('asker', 'Mara kept it.') },
      { ...phone, hasNoScript: true },
    )
    for (const line of ['one', 'two', 'three']) {
      await tab.click('#box')
      await tab.type(line)
      await tab.follow(() => tab.click('#composer button'))
    }
    expect(await tab.evaluate(`document.querySelectorAll('article[id]').length`)).toBe(6)
    const isInView = `(() => {
      const { top, bottom } = document.querySelector(location.hash).getBoundingClientRect()
      return top >= 0 && bottom <= document.getElementById('composer').getBoundingClientRect().top
    })()`
    expect(await tab.evaluate(isInView)).toBe(true)
  })

  inBrowser(`shows the answer, and not the end of a long one${why}`, async () => {
    const { tab } = await open(showsEverything, phone)
    await say(tab, 'Show me.')
    await tab.until(`(() => {
      const { top } = document.querySelector('.bot:last-of-type').getBoundingClientRect()
      return top >= 0 && top < innerHeight / 2
    })()`)
  })

  inBrowser(`can be had by the keyboard alone${why}`, async () => {
    const { tab, bot } = await open({
      handle: (request) => {
        if (request.kind === 'form') return says('asker', `You wrote ${request.fields['question'] ?? ''}.`)
        if (request.kind === 'action') return { kind: 'form', form: askForm }
        return says('asker', 'Heard.', button('follow:v1:7', 'Ask a follow-up'))
      },
    })
    await say(tab, '/ask lamp')
    await tab.press('Tab', true)
    expect(await tab.evaluate('document.activeElement.textContent')).toBe('Ask a follow-up')
    await tab.press('Enter')
    await tab.until(`document.activeElement.matches('.form textarea')`)
    await tab.type('Who?')
    await tab.press('Tab')
    await tab.press('Tab')
    expect(await tab.evaluate('document.activeElement.textContent')).toBe('Ask')
    await tab.press('Enter')
    await tab.until(`document.querySelector('.bot:last-of-type').textContent.includes('You wrote Who?.')`)
    await tab.until(`document.activeElement === document.querySelector('.bot:last-of-type')`)
    expect(bot.requests.map(({ kind }) => kind)).toEqual(['command', 'action', 'form'])
  })

  inBrowser(`offers commands while they are typed${why}`, async () => {
    const { tab } = await open()
    await tab.type('/qui')
    await tab.until(`!suggestions.hidden`)
    await tab.press('ArrowUp')
    await tab.press('Enter')
    await tab.until(`document.activeElement === box && box.value === '/quiz ' && suggestions.hidden`)
  })

  inBrowser(`shows what the bot says by itself, and what takes its place${why}`, async () => {
    const { tab, running, bot } = await open()
    await say(tab, 'hello')
    const channel = bot.requests[0]?.from.channel ?? ''
    const hint = button('hint:v1:7', 'Hint')
    const sent = await running.outlet.post(channel, viewOf('What burns?', hint), { key: 'k', isRetry: false })
    const look = `document.dispatchEvent(new Event('visibilitychange'))`
    await tab.evaluate(look)
    await tab.until(`document.querySelector('.bot.open')?.textContent.includes('What burns?')`)
    await tab.evaluate(`document.querySelector('.bot.open button').focus()`)
    if (sent.kind === 'posted') await running.outlet.edit(sent.message, viewOf('3 answered.', hint))
    await tab.evaluate(look)
    await tab.until(`document.querySelector('.bot.open').textContent.includes('3 answered.')`)
    expect(await tab.evaluate('document.activeElement.textContent')).toBe('Hint')
    expect(await tab.evaluate(`document.querySelectorAll('.bot.open').length`)).toBe(1)
  })

  inBrowser(`loses no words where the program cannot be reached${why}`, async () => {
    const { tab, running } = await open()
    await running.stop()
    await tab.type('Who kept the lamp?')
    await tab.press('Enter')
    await tab.until(`state.textContent.includes('cannot be reached') && box.value === 'Who kept the lamp?'`)
    expect(await tab.evaluate(`document.querySelectorAll('.you').length`)).toBe(0)
  })

  inBrowser(`says what is wrong with what it does not take, and loses no words${why}`, async () => {
    const { tab, bot } = await open()
    await tab.evaluate(`document.querySelectorAll('[name=token]').forEach((each) => { each.value = 'x' })`)
    await tab.type('Who kept the lamp?')
    await tab.press('Enter')
    await tab.until(`state.textContent.includes('open for too long') && box.value === 'Who kept the lamp?'`)
    expect(bot.requests).toEqual([])
  })
})

describe('how the chat page looks', () => {
  const ways = [desk, phone].flatMap((size) =>
    [false, true].flatMap((isDark) => [false, true].map((hasNoScript) => ({ ...size, isDark, hasNoScript }))),
  )
  inBrowser.each(ways)(
    `axe-core finds nothing wrong at $width px (dark: $isDark, no script: $hasNoScript)${why}`,
    async (settings) => {
      const { tab } = await open(showsEverything, settings)
      expect(await tab.violations()).toEqual([])
      if (settings.hasNoScript) {
        await tab.type('/ask Show me.')
        await tab.follow(() => tab.click('#composer button'))
        await tab.follow(() => tab.click('.bot[id] button'))
      } else {
        await say(tab, '/ask Show me.')
        await tab.click('.bot[id] button')
        await tab.until(`document.querySelector('.form') !== null`)
      }
      expect(await tab.violations()).toEqual([])
      expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    },
  )

  inBrowser(`has buttons that a finger can press at 320 px${why}`, async () => {
    const { tab } = await open(showsEverything, phone)
    await say(tab, 'Show me.')
    const small = `[...document.querySelectorAll('button, select, summary')].filter((each) =>
      each.checkVisibility() && each.getBoundingClientRect().height < 24).map((each) => each.outerHTML)`
    expect(await tab.evaluate(small)).toEqual([])
  })
})
