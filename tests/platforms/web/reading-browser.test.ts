import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { madeBot, mention, viewIn } from '../../support/bot.ts'
import { type Browser, openBrowser, type Tab, type TabSettings } from '../../support/browser.ts'
import { hasChromium } from '../../support/chromium.ts'
import { madeDocument, madeLibrary, stated } from '../../support/library.ts'
import { noon } from '../../support/reading.ts'
import { type ServedPages, servedHouse, servePages } from '../../support/served-reading.ts'

const filler = (name: string): string =>
  `${name} boats went out past the harbour wall, and all but a few of them were home again before the lamps were lit.`
const quoted = 'The foghorn was first sounded in the winter of the long ice.'
const gone = 'A bell had hung there before it, and nobody missed the bell.'
const edited = 'The pilots complained of the noise for a year and then could not sleep without it.'

/** A book long enough that its middle is out of sight, as it was and as it was printed again. */
const book = bookWith(`${quoted} ${gone} ${edited}`, 'v1')
const reprint = bookWith(
  `${quoted} The pilots complained of its noise for a month and then could not sleep without it.`,
  'v2',
)

const name = hasChromium
  ? 'the reading page in Chromium'
  : 'the reading page in a browser (skipped: there is no Chromium on this machine)'

describe.skipIf(!hasChromium)(name, () => {
  let browser: Browser
  let house: House
  let pages: Readonly<Record<string, string>>

  beforeAll(async () => {
    house = await servedHouse('', book)
    const again = await servePages(house.readerOf(reprint))
    afterwards.push(again.stop, house.stop)
    pages = await pagesOf(house, again)
    browser = await openBrowser()
    afterwards.push(browser.close)
  })
  afterAll(async () => {
    for (const end of afterwards) await end()
  })
  const afterwards: (() => Promise<void>)[] = []

  async function inTab<T>(settings: Partial<TabSettings>, look: (tab: Tab) => Promise<T>): Promise<T> {
    const tab = await browser.openTab({ width: 1200, height: 800, ...settings })
    return look(tab).finally(tab.close)
  }

  for (const isDark of [false, true]) {
    it(`has nothing that axe-core finds wrong, on any of its pages, in ${isDark ? 'dark' : 'light'} colours`, async () => {
      await inTab({ isDark }, async (tab) => {
        for (const [page, url] of Object.entries(pages)) {
          await tab.open(url)
          expect([page, await tab.violations()]).toEqual([page, []])
        }
      })
    })
  }

  it('is at the passage when it has been loaded, without a run through the document', async () => {
    await inTab({}, async (tab) => {
      await tab.open(pages['document'] ?? '')
      await tab.evaluate(
        'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
      )
      expect(await tab.evaluate(inView('#quote'))).toBe(true)
    })
  })

  it('is printed dark on white, whatever colours its reader prefers', async () => {
    await inTab({ isDark: true, isPrint: true }, async (tab) => {
      await tab.open(pages['edited'] ?? '')
      const colour = (selector: string, of: string): Promise<unknown> =>
        tab.evaluate(`getComputedStyle(document.querySelector('${selector}')).${of}`)
      expect(await colour('body', 'backgroundColor')).toBe('rgb(255, 255, 255)')
      expect(await colour('.notice', 'backgroundColor')).toBe('rgb(243, 239, 230)')
      expect(await colour('.notice', 'color')).toBe('rgb(0, 0, 0)')
      expect(await colour('.bar', 'display')).toBe('none')
    })
  })

  it('says what became of a quotation whose document was printed again', async () => {
    await inTab({}, async (tab) => {
      await tab.open(pages['edited'] ?? '')
      await tab.until(inView('#quote'))
      expect(await tab.evaluate(shown('#quote'))).toContain('new: month')
      expect(await tab.evaluate(shown('#quote + .paragraph .quoted'))).toContain('for a month')
      await tab.until(inView('.quoted'))
      await tab.open(pages['lost'] ?? '')
      expect(await tab.evaluate(shown('#quote'))).toContain(gone)
    })
  })

  it('fits a window of 320 pixels: no page of it scrolls sideways', async () => {
    await inTab({ width: 320, height: 568 }, async (tab) => {
      for (const [page, url] of Object.entries(pages)) {
        await tab.open(url)
        await tab.evaluate(`document.querySelectorAll('details').forEach((each) => { each.open = true })`)
        expect([page, await tab.evaluate('document.documentElement.scrollWidth')]).toEqual([page, 320])
      }
    })
  })

  it('opens from the citation in a chat at the passage, which is marked and in view, on a desk and on a phone', async () => {
    const { bot } = madeBot(book, undefined, { pages: house.pages, store: house.store })
    const floor = { post: async () => ({ kind: 'posted' }) as const, isHost: async () => false }
    const { blocks } = viewIn(await bot.handle(mention('When was the foghorn sounded?'), floor))
    const quote = blocks.find((block) => block.kind === 'quote')
    if (quote?.link === undefined) throw new Error('The bot gave no quotation with a link')
    const chat = `data:text/html,${encodeURIComponent(`<a href="${quote.link}">open</a>`)}`
    for (const window of [
      { width: 1200, height: 800 },
      { width: 320, height: 568 },
    ]) {
      await inTab(window, async (tab) => {
        await tab.open(chat)
        await tab.follow(() => tab.click('a'))
        await tab.until(inView('#quote'))
        expect(await tab.evaluate(shown('#quote'))).toContain(quote.content.map(({ text }) => text).join(''))
        expect(await tab.evaluate(`getComputedStyle(document.querySelector('#quote')).backgroundColor`)).toBe(
          'rgb(255, 232, 156)',
        )
      })
    }
  })

  it('sends no address of its own to where a link leads, and sets no cookie', async () => {
    await inTab({}, async (tab) => {
      await tab.open(pages['document'] ?? '')
      expect(
        await tab.evaluate(`document.cookie + document.querySelectorAll('script, [style]').length`),
      ).toBe('0')
      await tab.follow(async () => {
        await tab.evaluate(`location.href = '${house.url}/robots.txt'`)
      })
      expect(await tab.evaluate('document.referrer')).toBe('')
    })
  })

  it('works by keyboard and without script: past the top to the passage, and through a search to a paragraph', async () => {
    await inTab({ hasNoScript: true, height: 500 }, async (tab) => {
      await tab.open((pages['document'] ?? '').replace('#quote', ''))
      await tab.press('Tab')
      expect(await tab.evaluate('document.activeElement.textContent')).toBe('Skip to the quotation')
      await tab.press('Enter')
      await tab.until(inView('#quote'))
      await tab.evaluate(`document.querySelector('#query').focus()`)
      await tab.type('ninth boats')
      await tab.follow(() => tab.press('Enter'))
      expect(await tab.evaluate('location.search')).toBe('?q=ninth+boats')
      expect(await tab.evaluate(`document.querySelector('#found').textContent`)).toBe(
        '“ninth boats” is in 4 paragraphs',
      )
      await tab.click('.results li a')
      await tab.until(inView(':target .hit'))
    })
  })

  it('leads to the paragraph before and the one after, and never hides what has the focus behind the bar', async () => {
    await inTab({ height: 500 }, async (tab) => {
      await tab.open(pages['document'] ?? '')
      await tab.click('.bar li:nth-child(2) a')
      await tab.until(inView('#p20'))
      await tab.click('.bar li:nth-child(4) a')
      await tab.until(inView('#p22'))
      await tab.evaluate(`document.querySelector('#p10 .number').focus()`)
      for (let i = 0; i < 12; i++) {
        await tab.press('Tab')
        await tab.until(inView(':focus'))
      }
    })
  })
})

type House = Awaited<ReturnType<typeof servedHouse>>

/** One of each kind of page; `again` serves the book as it was printed again. */
async function pagesOf(house: House, again: ServedPages): Promise<Readonly<Record<string, string>>> {
  const document = await house.linkTo(quoted)
  await house.store.groups.change('narrow', { reading: 'passage' })
  house.clock.now = noon - 9 * 86_400_000
  const expired = await house.linkTo(quoted)
  house.clock.now = noon
  const reprinted = async (words: string): Promise<string> =>
    (await house.linkTo(words)).replace(house.url, again.url)
  return {
    document,
    passage: await house.linkTo(quoted, 'narrow'),
    search: document.replace('#quote', '?q=boats'),
    'a search for nothing': document.replace('#quote', '?q=zeppelin'),
    expired,
    absent: `${house.url}/r/nothing`,
    edited: await reprinted(edited),
    lost: await reprinted(gone),
  }
}

function bookWith(middle: string, version: string): ReturnType<typeof madeLibrary> {
  const names = [
    'First',
    'Second',
    'Third',
    'Fourth',
    'Fifth',
    'Sixth',
    'Seventh',
    'Eighth',
    'Ninth',
    'Tenth',
  ]
  const half = (part: string): readonly string[] =>
    names.flatMap((each) => [filler(each), filler(`${part} ${each}`)])
  const document = madeDocument({
    file: 'foghorn.md',
    metadata: { title: stated('The Foghorn'), authors: stated(['Ada Marsh']), date: stated('1931') },
    lines: [
      { aside: 'Home | Ships | Shop', reason: 'menu' },
      { heading: 'The Foghorn' },
      { heading: 'Before', level: 2 },
      ...half('Early'),
      middle,
      { heading: 'After', level: 2 },
      ...half('Late'),
    ],
  })
  return madeLibrary([{ ...document, version }])
}

function shown(selector: string): string {
  return `document.querySelector('${selector}').textContent`
}

/** Whether all of an element is in the window, above the bar. */
function inView(selector: string): string {
  return `(() => {
    const { top, bottom } = document.querySelector('${selector}').getBoundingClientRect()
    return top >= 0 && bottom <= (document.querySelector('.bar')?.getBoundingClientRect().top ?? innerHeight)
  })()`
}
