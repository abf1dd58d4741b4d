import { beforeAll, describe, expect, it } from 'vitest'
import { registered } from '../../src/bot/registered.ts'
import type { Reply } from '../../src/bot/request.ts'
import type { Block, View } from '../../src/view/view.ts'
import { wordsIn } from '../../src/view/words.ts'
import { createDiscordPages } from './discord-page.ts'
import { type Played, playScenes } from './scene.ts'
import { scenes } from './scenes.ts'
import { createSlackPages } from './slack-page.ts'

/** All kinds there are: a new one is missed by the compiler here. */
const blockKinds: Readonly<Record<Block['kind'], true>> = {
  heading: true,
  paragraph: true,
  quote: true,
  list: true,
  note: true,
  actions: true,
  choice: true,
  picture: true,
  file: true,
  listing: true,
}
const replyKinds: Readonly<Record<Reply['kind'], true>> = { message: true, form: true }

let played: readonly Played[] = []
beforeAll(async () => {
  played = await playScenes(scenes)
}, 60_000)

describe('the scenes of the gallery', () => {
  it('show every kind of block', () => {
    const kinds = views().flatMap(({ blocks }) => blocks.map(({ kind }) => kind))
    expect([...new Set(kinds)].sort()).toEqual(Object.keys(blockKinds).sort())
  })

  it('show every kind of reply, and what people say to the bot', () => {
    const kinds = played.flatMap(({ shown }) => shown.map(({ kind }) => kind))
    expect([...new Set(kinds)].sort()).toEqual([...Object.keys(replyKinds), 'said'].sort())
  })

  it('use every command that is registered with a chat, and each of its parts', () => {
    const used = new Set(
      played.flatMap(({ shown }) =>
        shown.flatMap((each) => {
          if (each.kind !== 'message') return []
          const { cause } = each
          return cause.kind === 'slash' ? [cause.command] : cause.kind === 'menu' ? [cause.title] : []
        }),
      ),
    )
    const calledAs = (each: (typeof registered)[number]): string =>
      each.kind === 'message' ? each.title(wordsIn('en')) : each.name
    // Of what is answered with a form, nothing is left to see but the form: its scene has its name.
    const isPlayed = (name: string): boolean => played.some(({ scene }) => scene.name === name)
    const unused = registered.filter(
      (each) => each.kind !== 'global' && !used.has(calledAs(each)) && !isPlayed(each.name),
    )
    expect(unused.map(({ name }) => name)).toEqual([])
    const parts = registered.flatMap((each) => (each.kind === 'slash' ? each.subcommands : []))
    expect(parts.filter(({ name }) => played.every(({ scene }) => scene.name !== name))).toEqual([])
  })

  it('show what was done once for all, quotations with numbers, and wide ones', () => {
    const blocks = views().flatMap((view) => view.blocks)
    const actions = blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : []))
    const quotes = blocks.flatMap((block) => (block.kind === 'quote' ? [block] : []))
    expect(actions.some(({ isDone }) => isDone === true)).toBe(true)
    expect(quotes.some(({ ordinal }) => ordinal === 1)).toBe(true)
    expect(quotes.some(({ isWide }) => isWide === true)).toBe(true)
  })

  it('have names that make good file names, each its own', () => {
    const names = scenes.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([])
  })

  it('can all be drawn, with nothing in them that acts but the way to a page of the readings', async () => {
    for (const draw of [await createDiscordPages(), createSlackPages()]) {
      for (const { scene, shown } of played) {
        const body = withoutPages(draw(shown).split('<body>')[1] ?? '')
        expect(body, scene.name).toMatch(/class="(?:container|message|modal)"/)
        expect(body, scene.name).not.toMatch(
          /class="[^"]*\bacting\b|<a\b|slack_(?:broadcast|user|link|emoji)/,
        )
      }
    }
  }, 60_000)
})

/** What is drawn, without the beginnings of the links that the bot itself makes. */
function withoutPages(body: string): string {
  return body.replaceAll(/<a [^<>]*href="https:\/\/read\.example\/\w+\/\d+"/g, '')
}

function views(): readonly View[] {
  return played.flatMap(({ shown }) => shown.flatMap((each) => (each.kind === 'message' ? [each.view] : [])))
}
