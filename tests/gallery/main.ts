import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { BrowserError } from '../support/browser-error.ts'
import { openBrowser } from './browser.ts'
import { createDiscordPages } from './discord-page.ts'
import { GalleryError } from './gallery-error.ts'
import { playScenes } from './scene.ts'
import { scenes } from './scenes.ts'
import { shrinkPng } from './shrink-png.ts'
import { createSlackPages } from './slack-page.ts'

// npm run gallery [-- words in the names of pictures]: what the bot says, as Discord and Slack show it.
const phone = 390
const folder = fileURLToPath(new URL('./pictures/', import.meta.url))

process.exitCode = await drawGallery(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof GalleryError || error instanceof BrowserError)) throw error
  console.error(error.message)
  return 1
})

async function drawGallery(wanted: readonly string[]): Promise<number> {
  const browser = await openBrowser()
  try {
    const clients = [
      { name: 'discord', width: 720, draw: await createDiscordPages() },
      { name: 'slack', width: 700, draw: createSlackPages() },
    ]
    await mkdir(folder, { recursive: true })
    let count = 0
    for (const { scene, shown } of await playScenes(scenes)) {
      for (const { name, width, draw } of clients) {
        for (const [suffix, wide] of widths(scene.isOnPhone, width)) {
          const file = `${scene.name}-in-${name}${suffix}.png`
          if (wanted.length > 0 && !wanted.some((words) => file.includes(words))) continue
          await writeFile(folder + file, shrinkPng(await browser.picture({ html: draw(shown), width: wide })))
          count++
        }
      }
    }
    if (count === 0) throw new GalleryError(`No picture has ${wanted.join(' or ')} in its name.`)
    console.log(`${count} pictures are in tests/gallery/pictures.`)
    return 0
  } finally {
    await browser.close()
  }
}

/** The endings of a scene's pictures, and how wide each is in CSS pixels. */
function widths(isOnPhone: true | undefined, desk: number): readonly (readonly [string, number])[] {
  return isOnPhone === true
    ? [
        ['', desk],
        ['-on-a-phone', phone],
      ]
    : [['', desk]]
}
