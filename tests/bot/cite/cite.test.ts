import { describe, expect, it } from 'vitest'
import type { Posted, Reply, Request } from '../../../src/bot/request.ts'
import { createShelf } from '../../../src/cite/shelf.ts'
import { plainText } from '../../../src/view/plain-text.ts'
import type { QuoteBlock } from '../../../src/view/view.ts'
import { wordAnswerer } from '../../support/answerer.ts'
import {
  actionsIn,
  ada,
  buttonIn,
  command,
  madeBot,
  madeFloor,
  mention,
  pressed,
  speaker,
  viewIn,
} from '../../support/bot.ts'
import { madeDocument, madeLibrary } from '../../support/library.ts'
import { lighthouse } from '../../support/lighthouse.ts'

const textOf = (reply: Reply): string => plainText(viewIn(reply))
const quotesIn = (reply: Reply): readonly QuoteBlock[] =>
  viewIn(reply).blocks.flatMap((block) => (block.kind === 'quote' ? [block] : []))
const quotedIn = (reply: Reply): readonly string[] =>
  quotesIn(reply).map(({ content }) => content.map(({ text }) => text).join(''))
const labelsIn = (reply: Reply): readonly string[] => actionsIn(reply).map(({ label }) => label)

function made(posted: Posted = { kind: 'posted' }) {
  const bot = madeBot(lighthouse, wordAnswerer(lighthouse), { surface: 'chat' })
  const { floor, posts } = madeFloor(posted)
  const give = (request: Request) => bot.bot.handle(request, floor)
  const cite = (text: string, options: Readonly<Record<string, string>> = {}) =>
    give(command('cite', text, { options: { passage: text, ...options } }))
  return { ...bot, floor, posts, give, cite }
}

const first = 'Every keeper wound the lantern by hand. Nobody slept through a gale.'
const second =
  'The lantern burnt whale oil until the harbour board bought paraffin. Its light reached eleven miles on a clear night, and the lantern glass was polished twice a day.'
const third =
  'A keeper who let the lantern die lost his house with his post. The harbour board kept no second list of names.'

describe('a passage that is named exactly', () => {
  it.each([
    ['a reference', 'marsh1931 ¶ 1', first],
    ['a reference in brackets', '[[Marsh1931:1]]', first],
    ['its first words', 'every keeper wound the lantern', first],
    ['its first words between quotation marks', '“Every keeper wound the lantern”', first],
    [
      'words that stand in one place only',
      'burnt whale oil until the harbour board',
      'burnt whale oil until the harbour board',
    ],
  ])('is cited in the open, by %s', async (_, typed, passage) => {
    const { cite, reports } = made()
    const reply = await cite(typed)
    expect(reports).toEqual([])
    expect(reply).toMatchObject({ to: 'channel' })
    expect(quotedIn(reply)).toEqual([passage])
    expect(quotesIn(reply)[0]?.place).toBeDefined()
    expect(textOf(reply)).toContain('The Keepers of Gull Point')
  })

  it('is said beforehand to be for the channel, or for the asker alone', async () => {
    const { bot } = made()
    const audience = (text: string, options = {}) =>
      bot.audienceOf(command('cite', text, { options: { passage: text, ...options } }))
    expect(await audience('marsh1931 ¶ 1')).toBe('channel')
    expect(await audience('marsh1931 ¶ 1 me')).toBe('asker')
    expect(await audience('marsh1931 ¶ 1', { to: 'me' })).toBe('asker')
    expect(await audience('marsh1931 ¶ 1', { to: 'channel' })).toBe('channel')
    expect(await audience('marsh1931 ¶ 9')).toBe('asker')
    expect(await audience('the lantern glass, somehow')).toBe('asker')
    expect(await bot.audienceOf(command('cite', 'marsh1931 ¶ 1', { from: { ...ada, isDirect: true } }))).toBe(
      'asker',
    )
  })

  it('takes the style, the paragraphs around and who sees it from words at its end', async () => {
    const { cite } = made()
    const reply = await cite('marsh1931 ¶ 2 mla +1 me')
    expect(reply).toMatchObject({ to: 'asker' })
    const [wide = ''] = quotedIn(reply)
    for (const passage of [first, second, third]) expect(wide).toContain(passage)
    expect(actionsIn(reply).find(({ label }) => label === 'Wider')?.id ?? '').not.toContain('.apa')
    expect(buttonIn(reply, 'Narrower')).toContain('0.mla')
    expect(labelsIn(reply)).toContain('Share')
  })

  it('takes them from its options, where a platform has these', async () => {
    const { cite } = made()
    const reply = await cite('marsh1931 ¶ 2', { style: 'bibtex', context: '1', to: 'me' })
    expect(buttonIn(reply, 'Narrower')).toContain('0.bibtex')
    expect(reply).toMatchObject({ to: 'asker' })
  })

  it('is cited in the style of the group where none is named', async () => {
    const { cite, store } = made()
    await store.groups.change('g', { style: 'chicago-notes' })
    expect(buttonIn(await cite('marsh1931 ¶ 2'), 'Wider')).toContain('1.chicago-notes')
  })

  it('is quoted in parts where a heading parts them, and named below where there are more than three', async () => {
    const { cite } = made()
    expect(quotedIn(await cite('marsh1931 ¶ 1–3'))).toEqual([first, `${second}\n\n${third}`])
    const many = await cite('marsh1931 ¶ 1, 3, 2, 2–3')
    expect(quotedIn(many)).toHaveLength(3)
    expect(textOf(many)).toContain('1 more place')
    expect(textOf(many)).toContain('marsh1931 ¶ 2–3')
  })

  it('can be saved and copied where it is one', async () => {
    const { cite } = made()
    expect(labelsIn(await cite('marsh1931 ¶ 1'))).toEqual(['Wider', 'Save', 'Copy citation'])
    expect(labelsIn(await cite('marsh1931 ¶ 1, 3'))).not.toContain('Save')
  })
})

describe('how a passage is cited', () => {
  it('is in the text and in the list of references, by the style that is asked for', async () => {
    const { cite } = made()
    expect(textOf(await cite('marsh1931 ¶ 2 apa'))).toContain('(Marsh & Lindqvist, 1931, para. 2)')
    expect(textOf(await cite('marsh1931 ¶ 2 mla'))).toContain('(Marsh and Lindqvist, par. 2)')
    expect(textOf(await cite('marsh1931 ¶ 1–3 apa'))).toContain('paras. 1–3)')
  })

  it('is a record to be copied, where that is asked for', async () => {
    const { cite } = made()
    const { blocks } = viewIn(await cite('marsh1931 ¶ 2 bibtex'))
    const record = blocks.find((block) => block.kind === 'listing')
    expect(record?.text).toMatch(/^@\w+\{marsh1931,\n {2}author/)
  })

  it('asks a host, and nobody else, for what is not known of the work', async () => {
    const { bot } = made()
    const offers = async (document: number, isHost: boolean) => {
      const alias = createShelf(lighthouse, new Map()).works[document]?.alias
      const request = command('cite', `${alias} ¶ 1 me`)
      const reply = await bot.handle(request, madeFloor({ kind: 'posted' }, isHost).floor)
      return actionsIn(reply).some(({ id }) => id.startsWith('w-facts'))
    }
    expect(await offers(0, true)).toBe(false)
    expect(await offers(1, true)).toBe(true)
    expect(await offers(1, false)).toBe(false)
  })
})

describe('words that several places have', () => {
  const twice = madeLibrary([
    madeDocument({
      file: 'log.txt',
      lines: [
        'At dawn the pilot came aboard with a lamp. All was well on the lower deck.',
        'At dawn the pilot came aboard without one. All was well on the lower deck.',
      ],
    }),
  ])
  const say = (text: string) => {
    const { bot } = madeBot(twice, wordAnswerer(twice), { surface: 'chat' })
    return bot.handle(command('cite', text), madeFloor().floor)
  }

  it('are to be chosen from where several paragraphs begin so', async () => {
    const reply = await say('at dawn the pilot')
    expect(reply).toMatchObject({ to: 'asker' })
    expect(textOf(reply)).toContain('2 passages begin like this:')
    expect(labelsIn(reply)).toEqual(['Post 1', 'Post 2'])
    expect(await say('at dawn the pilot came aboard without')).toMatchObject({ to: 'channel' })
  })

  it('are to be chosen from where they stand in several places', async () => {
    expect(await say('all was well on the lower deck')).toMatchObject({ to: 'asker' })
    expect(await say('came aboard with a lamp')).toMatchObject({ to: 'channel' })
  })

  it('are no first words before the last of them is whole', async () => {
    expect(await say('at dawn the pilot came aboard withou')).toMatchObject({ to: 'asker' })
  })
})

describe('a passage that cannot be cited', () => {
  it.each([
    ['nothing', '', 'Name a passage'],
    ['a paragraph that is not there', 'marsh1931 ¶ 40', 'has no ¶ 40. What it has: ¶ 1–3.'],
    ['a page of a text without pages', 'marsh1931 p. 4', 'Its paragraphs are ¶ 1–3'],
    ['a range that runs backwards', 'marsh1931 ¶ 3–1', "runs backwards. Is it '[[marsh1931 ¶ 1–3]]'"],
    [
      'an alias that is spelt nearly so',
      'march1931 ¶ 1',
      'No reading has the alias “march1931”. The nearest: marsh1931 (The Keepers of Gull Point).',
    ],
    ['a style that there is not', 'marsh1931 ¶ 2 harvard', "One looks like this: 'cite marsh1931 ¶ 2 apa'"],
    ['a word of its title', 'gull ¶ 1', 'The nearest: marsh1931 (The'],
    [
      'a bare number',
      'marsh1931 2',
      "“marsh1931 2” is no reference that I can read. One looks like this: 'cite marsh1931 ¶ 2'",
    ],
    [
      'a name without a place',
      'marsh1931',
      "“marsh1931” names a reading, but no place in it. Add one: 'cite marsh1931 ¶ 1'",
    ],
    ['the name of its file without a place', '“Keepers”', "Add one: 'cite marsh1931 ¶ 1'"],
    ['an alias and a number', 'rousseau p. 4', 'No reading has the alias “rousseau”'],
    ['an alias that nobody has', '[[rousseau ¶ 1]]', "No reading has the alias “rousseau”; 'sources'"],
    ['a choice from before', 'passage:gone~gone', 'The readings have changed'],
  ])('is answered to the asker alone with what helps: %s', async (_, typed, said) => {
    const { cite, reports } = made()
    const reply = await cite(typed)
    expect(reports).toEqual([])
    expect(textOf(reply)).toContain(said)
    expect(reply).toMatchObject({ to: 'asker' })
    expect(quotedIn(reply)).toEqual([])
  })
})

describe('words that are only remembered', () => {
  it('give passages to choose from, and post none', async () => {
    const { cite, posts } = made()
    const reply = await cite('something about the lantern glass')
    expect(reply).toMatchObject({ to: 'asker' })
    expect(labelsIn(reply)).toEqual(['Post 1', 'Post 2', 'Post 3'])
    expect(quotesIn(reply).map(({ ordinal }) => ordinal)).toEqual([1, 2, 3])
    expect(textOf(reply)).toContain('Nothing is posted until you choose')
    expect(posts).toEqual([])
  })

  it('post the one that was chosen, as it was shown, once, in the name of who chose it', async () => {
    const { cite, give, posts } = made()
    const reply = await cite('something about the lantern glass')
    const [, chosen] = quotedIn(reply)
    const after = await give(pressed(buttonIn(reply, 'Post 2')))
    expect(posts).toHaveLength(1)
    const open = posts[0] === undefined ? '' : plainText(posts[0].view)
    expect(open).toContain(chosen)
    expect(open).toContain('Shared by Ada.')
    expect(after).toMatchObject({ to: 'update' })
    expect(actionsIn(after)).toMatchObject([{ label: 'Posted 2', isDone: true }])
    const again = await give(pressed(buttonIn(reply, 'Post 1')))
    expect(textOf(again)).toContain('has been shared already')
    expect(posts).toHaveLength(1)
  })

  it('can be tried again where the bot may not write yet', async () => {
    const { cite, give, bot } = made({ kind: 'forbidden' })
    const reply = await cite('something about the lantern glass')
    expect(textOf(await give(pressed(buttonIn(reply, 'Post 1'))))).toContain('I may not write there')
    const { floor, posts } = madeFloor()
    await bot.handle(pressed(buttonIn(reply, 'Post 1')), floor)
    expect(posts).toHaveLength(1)
  })

  it('are said to be nowhere in the readings where they are not, with the nearest passage to choose', async () => {
    const reply = await made().cite('qqqq zzzz xxxx')
    expect(textOf(reply)).toContain('Nothing in the readings says that')
    expect(labelsIn(reply)).toEqual(['Post 1'])
  })

  it('may speak of a chapter without naming a reading', async () => {
    expect(labelsIn(await made().cite('everything about the lantern in chapter two'))).toContain('Post 1')
  })

  it('may begin with the name of the reading they are from', async () => {
    const reply = await made().cite('marsh1931 something about the harbour')
    expect(quotesIn(reply).every(({ place }) => place?.document === lighthouse.documents[0]?.id)).toBe(true)
  })

  it('are not answered in the open, where everybody would read what nobody chose', async () => {
    const { give } = made()
    const reply = await give(mention('cite something about the lantern glass'))
    expect(textOf(reply)).toContain('That is for you alone')
    expect(quotedIn(reply)).toEqual([])
    expect(quotedIn(await give(mention('cite marsh1931 ¶ 1')))).toEqual([first])
  })
})

describe('sharing a citation', () => {
  it('posts it once, as wide as it was seen, in the name of who saw it', async () => {
    const { cite, give, posts } = made()
    const reply = await cite('marsh1931 ¶ 1 me')
    const wide = await give(pressed(buttonIn(reply, 'Wider')))
    const replies = await Promise.all([1, 2].map(() => give(pressed(buttonIn(wide, 'Share')))))
    expect(posts).toHaveLength(1)
    const open = posts[0] === undefined ? '' : plainText(posts[0].view)
    expect(open).toContain(second)
    expect(open).toContain('Shared by Ada.')
    const [after] = replies
    expect(after && actionsIn(after).find(({ label }) => label === 'Shared')).toMatchObject({ isDone: true })
  })
})

describe('more and less around a citation', () => {
  it('grows by a paragraph on each side, with what was cited marked, and goes back', async () => {
    const { cite, give } = made()
    const reply = await cite('marsh1931 ¶ 2 me')
    const wide = await give(pressed(buttonIn(reply, 'Wider')))
    expect(wide).toMatchObject({ to: 'update' })
    const marked = quotesIn(wide)[0]?.content.filter(({ kind }) => kind === 'mark')
    expect(marked?.map(({ text }) => text)).toEqual([second])
    expect(labelsIn(wide)).not.toContain('Wider')
    const narrow = await give(pressed(buttonIn(wide, 'Narrower')))
    expect(quotedIn(narrow)).toEqual([second])
  })

  it('changes an open citation for all where its author asks for it, and else for the asker alone', async () => {
    const { cite, give } = made()
    const wider = buttonIn(await cite('marsh1931 ¶ 2'), 'Wider')
    const own = await give(pressed(wider, ada, false))
    expect(own).toMatchObject({ to: 'update' })
    const other = await give(pressed(wider, { ...ada, learner: 'bo' }, false))
    expect(other).toMatchObject({ to: 'asker' })
    expect(quotedIn(other)).toEqual(quotedIn(own))
    expect(labelsIn(other)).toContain('Share')
    expect(labelsIn(own)).not.toContain('Share')
  })

  it('belongs to a community: in another the button means nothing', async () => {
    const { cite, give } = made()
    const wider = buttonIn(await cite('marsh1931 ¶ 2'), 'Wider')
    expect(textOf(await give(pressed(wider, { ...ada, community: 'other' })))).toContain('no longer know it')
    for (const id of [
      'x-context:v1:id1:9.apa',
      'x-context:v1:id1',
      'x-share:v1:id1:1.docx',
      'x-post:v1:id1:7.0.apa',
    ]) {
      expect(textOf(await give(pressed(id)))).toContain('no longer know it')
    }
  })

  it('goes with no question: what is asked next goes on from what was asked before', async () => {
    const { cite, give } = made()
    await give(command('ask', 'lantern'))
    await cite('marsh1931 ¶ 1 me')
    expect(textOf(await give(command('more')))).not.toContain('marsh1931')
  })
})

describe('citing between two', () => {
  it('works in typed words, without anything to share', async () => {
    const say = speaker(madeBot().bot)
    expect(await say('cite marsh1931 ¶ 1')).toContain(first)
    expect(await say('cite "nobody slept through a gale"')).toContain('Nobody slept through a gale')
    expect(await say('cite something about the lantern glass')).toContain('Is one of these the passage')
    expect(await say('cite')).not.toContain('Something went wrong')
  })

  it('names what can be typed next', async () => {
    const { give } = made()
    const reply = await give(mention('cite marsh1931 ¶ 2', { ...ada, isDirect: true }))
    expect(actionsIn(reply).find(({ label }) => label === 'Wider')?.typed?.command).toBe(
      'cite marsh1931 ¶ 2 +1',
    )
    expect(labelsIn(reply)).not.toContain('Share')
  })
})
