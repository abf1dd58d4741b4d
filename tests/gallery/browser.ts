import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openBrowser as openChromium } from '../support/browser.ts'

/** A whole page to take a picture of, and how many CSS pixels wide it is. */
export type Page = { readonly html: string; readonly width: number }

/** Chromium without a window. */
export type Browser = {
  /** The page as a PNG, two dots to a pixel, as high as the page is. */
  picture(page: Page): Promise<Buffer>
  close(): Promise<void>
}

/** Starts Chromium, cut off from every network. Throws a BrowserError where there is none. */
export async function openBrowser(): Promise<Browser> {
  const chromium = await openChromium()
  const tab = await chromium.openTab({ width: 400, height: 400 })
  return {
    picture: async ({ html, width }) => {
      const file = join(chromium.folder, 'page.html')
      await writeFile(file, html)
      await tab.resize({ width, height: 400 })
      await tab.open(pathToFileURL(file).href)
      return tab.picture()
    },
    close: chromium.close,
  }
}
