import { describe, expect, it } from 'vitest'
import { longestChecked } from '../../../src/bot/cite/check.ts'
import type { Posted } from '../../../src/bot/request.ts'
import { plainText } from '../../../src/view/plain-text.ts'
import {
  actionsIn,
  ada,
  buttonIn,
  command,
  type MadeBot,
  madeBot,
  madeFloor,
  memoryStore,
  mention,
  pressed,
  viewIn,
} from '../../support/bot.ts'
import { madeDocument, madeLibrary } from '../../support/library.ts'

const sentence = 'The lantern burnt whale oil until the harbour board bought paraffin.'
const message = `As they write, “${sentence}” and “Nobody ever slept through a gale”.`

async function said({ bot }: MadeBot, request: Parameters<MadeBot['bot']['handle']>[0]): Promise<string> {
  return plainText(viewIn(await bot.handle(request, madeFloor().floor)))
}

/** "Check quotations" on a message, and what its button does then. */
async function checkedMessage(words = message, posted?: Posted, made = madeBot()) {
  const { floor, posts } = madeFloor(posted)
  const reply = await made.bot.handle(command('check-quotations', words, { target: 'm1' }), floor)
  const press = () => made.bot.handle(pressed(buttonIn(reply, 'Reply to the message')), floor)
  return { reply, press, posts, made }
}

describe('/check', () => {
  it('tells the asker alone whether the readings say it', async () => {
    const { bot } = madeBot()
    const reply = await bot.handle(command('check', sentence), madeFloor().floor)
    expect(reply).toMatchObject({ kind: 'message', to: 'asker' })
    expect(plainText(viewIn(reply))).toMatch(/^Verbatim\./)
  })

  it.each([`"${sentence}"`, `“${sentence}” (Marsh 1931)`, `“${sentence}” — Ada Marsh`, `> ${sentence}`])(
    'takes marks and a source around it for what they are: %s',
    async (typed) => {
      expect(await said(madeBot(), command('check', typed))).toMatch(/^Verbatim\./)
    },
  )

  it('checks each of several quotations, so that none hides in another', async () => {
    const typed = `“${sentence.replace('burnt', 'never burnt')}” and “Nobody ever slept through a gale”`
    const reply = await madeBot().bot.handle(command('check', typed), madeFloor().floor)
    const text = plainText(viewIn(reply))
    expect(text).toContain('A negation differs')
    expect(text).toContain('{+ever+}')
  })

  it('takes quotations within a quotation for parts of it', async () => {
    const quoting = 'He called it “a lamp for honest people” and “a trap for all the others” in one breath.'
    const { bot } = madeBot(madeLibrary([madeDocument({ file: 'talk.md', lines: [quoting] })]))
    expect(plainText(viewIn(await bot.handle(command('check', quoting), madeFloor().floor)))).toMatch(
      /^Verbatim\./,
    )
  })

  it('can be said in words', async () => {
    expect(await said(madeBot(), mention(`check “${sentence}”`))).toMatch(/^Verbatim\./)
  })

  it('asks for a quotation where there is none', async () => {
    expect(await said(madeBot(), command('check', '  '))).toContain('There is no quotation yet.')
  })

  it('compares so much of a quotation and says so', async () => {
    const long = `${sentence} ${'and the fog came in '.repeat(200)}`
    expect(long.length).toBeGreaterThan(longestChecked)
    expect(await said(madeBot(), command('check', long))).toContain('Only the first 2,000 characters')
  })
})

describe('"Check quotations" on a message', () => {
  it('checks all that the message quotes, for the asker alone', async () => {
    const { reply } = await checkedMessage()
    expect(reply).toMatchObject({ kind: 'message', to: 'asker' })
    const text = plainText(viewIn(reply))
    expect(text).toContain('2 quotations compared')
    expect(text).toContain('Verbatim.')
    expect(text).toContain('Not word for word.')
  })

  it('checks five at most and counts the others; single words in marks are passed over', async () => {
    const many = Array.from({ length: 7 }, (_, i) => `“Nobody slept through a gale ${i}”`).join(' ')
    const text = plainText(viewIn((await checkedMessage(`“lamp” ${many}`)).reply))
    expect(text).toContain('5 quotations compared')
    expect(text).toContain('2 more quotations')
    expect(text).not.toContain('“lamp”')
  })

  it('takes a short message without marks for a quotation, if the readings know it', async () => {
    const { reply } = await checkedMessage(sentence)
    expect(plainText(viewIn(reply))).toContain('so all of it was compared')
    expect(await said(madeBot(), command('check-quotations', 'See you all at nine then'))).toContain(
      'That message quotes nothing',
    )
    expect(await said(madeBot(), command('check-quotations', ''))).toContain('That message quotes nothing')
  })

  it('posts the verdicts as an answer to the message, once, in the name of whoever pressed', async () => {
    const { press, posts } = await checkedMessage()
    const after = await press()
    expect(posts).toHaveLength(1)
    expect(posts[0]?.target).toBe('m1')
    const post = posts[0]?.view
    expect(post && plainText(post)).toMatch(/2 quotations compared[\s\S]*Shared by Ada\.$/)
    expect(after).toMatchObject({ to: 'update' })
    expect(actionsIn(after)).toMatchObject([{ label: 'Replied', isDone: true }])
    expect(plainText(viewIn(await press()))).toContain('shared already')
    expect(posts).toHaveLength(1)
  })

  it('can be tried again where the channel did not take it', async () => {
    const { press, posts } = await checkedMessage(message, { kind: 'forbidden' })
    expect(plainText(viewIn(await press()))).toContain('I may not write there')
    expect(plainText(viewIn(await press()))).toContain('I may not write there')
    expect(posts).toEqual([])
  })

  it('works after a restart, and in its own group only', async () => {
    const store = memoryStore()
    const { reply } = await checkedMessage(message, undefined, madeBot(undefined, undefined, { store }))
    const id = buttonIn(reply, 'Reply to the message')
    const { floor, posts } = madeFloor()
    const { bot } = madeBot(undefined, undefined, { store })
    const foreign = await bot.handle(pressed(id, { ...ada, community: 'other' }), floor)
    expect(plainText(viewIn(foreign))).toContain('This button is from another time')
    await bot.handle(pressed(id), floor)
    expect(posts).toHaveLength(1)
  })

  it("keeps of somebody's long quotation as much as is compared, and says the same again", async () => {
    const store = memoryStore()
    const long = `${sentence} ${'and the fog came in '.repeat(200)}`
    const { reply, press, posts } = await checkedMessage(
      `“${long}”`,
      undefined,
      madeBot(undefined, undefined, { store }),
    )
    const [, , id = ''] = buttonIn(reply, 'Reply to the message').split(':')
    const kept = await store.exchanges.find(ada.community, id)
    expect(kept?.question.length).toBeLessThan(longestChecked + 100)
    await press()
    const said = plainText(viewIn(reply))
    expect(said).toContain('Only the first 2,000 characters')
    expect(posts[0] && plainText(posts[0].view)).toContain(said.split('\n')[0])
    expect(posts[0] && plainText(posts[0].view)).toContain('Only the first 2,000 characters')
  })

  it('has no button where the message cannot be found again', async () => {
    const { bot } = madeBot()
    expect(actionsIn(await bot.handle(command('check-quotations', message), madeFloor().floor))).toEqual([])
  })

  it('is not what a later "more" goes on from', async () => {
    const { made } = await checkedMessage()
    expect(await said(made, command('more'))).toContain('Ask a question first')
  })
})
