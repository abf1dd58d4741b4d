import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { StoreError } from '../../src/store/store-error.ts'
import { plainText } from '../../src/view/plain-text.ts'
import { terminalWords } from '../../src/view/terminal-words.ts'
import { wordAnswerer } from '../support/answerer.ts'
import { ada, command, madeBot, madeFloor, memoryStore, mention, speaker, viewIn } from '../support/bot.ts'
import { madeDocument, madeLibrary, stated } from '../support/library.ts'
import { lighthouse } from '../support/lighthouse.ts'

describe('the bot', () => {
  it('answers a command to the asker and a mention where it was said', async () => {
    const { bot } = madeBot()
    const { floor } = madeFloor()
    expect(await bot.handle(command('help'), floor)).toMatchObject({ to: 'asker' })
    expect(await bot.handle(mention('help'), floor)).toMatchObject({ to: 'thread' })
  })

  it('knows a command by its name in any case, and takes the text as its argument', async () => {
    const say = speaker(madeBot().bot)
    expect(await say('/ASK more lantern')).toMatch(/^more lantern\n/)
    expect(await say('/sources 3')).toMatch(/^등대지기의 일기\n/)
  })

  it('says that there is no such command', async () => {
    expect(await speaker(madeBot().bot)('/foo bar')).toBe("There is no command “foo”; 'help' lists them.")
  })

  it('lists in help what can be typed where it runs', async () => {
    const { bot } = madeBot(lighthouse, wordAnswerer(lighthouse), { typedElsewhere: [terminalWords.quit] })
    const view = viewIn(await bot.handle(mention('help'), madeFloor().floor))
    expect(plainText(view)).toContain('\nquit: leaves')
  })

  it('keeps the talks of two people apart', async () => {
    const { bot } = madeBot()
    const [ada, bo] = [speaker(bot, 'ada'), speaker(bot, 'bo')]
    await ada('lantern')
    expect(await bo('more')).toContain('Ask a question first')
    await bo('in 2')
    expect(await ada('in')).toContain('all 3 documents')
  })
})

describe('a bug inside the bot', () => {
  const broken = {
    ask: () => {
      throw new TypeError('index torn')
    },
  }

  it('becomes a problem for the person and a report for whoever runs it', async () => {
    const { bot, reports } = madeBot(lighthouse, broken)
    expect(await speaker(bot)('a secret question')).toContain('Something went wrong here')
    expect(reports).toEqual([{ bug: new TypeError('index torn'), doing: 'answering a mention' }])
  })

  it('is not what a store out of reach is: that is for whoever runs the bot to mend', async () => {
    const store = memoryStore()
    const full = {
      ...store.exchanges,
      keep: () => Promise.reject(new StoreError('The disk is full. Make room.')),
    }
    const { bot, reports } = madeBot(lighthouse, wordAnswerer(lighthouse), {
      store: { ...store, exchanges: full },
    })
    expect(await speaker(bot)('lantern')).toContain('That did not work just now')
    expect(reports).toEqual([{ bug: 'The disk is full. Make room.', doing: 'warning' }])
  })

  it('stops nothing else', async () => {
    const say = speaker(madeBot(lighthouse, broken).bot)
    await say('lantern?')
    expect(await say('sources')).toContain('3 documents')
  })

  it('is what a quotation that does not check is taken for', async () => {
    const honest = wordAnswerer(lighthouse)
    const bent = {
      ask: (question: string): ReturnType<typeof honest.ask> => {
        const answer = honest.ask(question)
        if (answer.kind === 'silent') return answer
        const [first, ...rest] = answer.excerpts
        return { ...answer, excerpts: [{ ...first, text: `${first.text}!` }, ...rest] }
      },
    }
    const { bot, reports } = madeBot(lighthouse, bent)
    expect(await speaker(bot)('lantern')).not.toContain('!')
    expect(reports).toHaveLength(1)
  })
})

describe('whatever is typed', () => {
  const names = [
    '@everyone',
    '<!channel>',
    '**bold** [x](http://evil)',
    '\u001B[2Jcleared',
    '\u202Egnp.exe',
    '1',
  ]
  const strange = madeLibrary(
    names.map((name, index) =>
      madeDocument({
        file: `${index}-${name}.txt`,
        lines: [`Line about ${name}.`],
        metadata: { title: stated(name) },
      }),
    ),
  )

  it('gets a reply that is not a bug', async () => {
    const { bot, reports } = madeBot(strange)
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('ask', 'more', 'wider', 'in', 'sources', 'help', '/', '/ask', '/in', '/sources'),
      fc
        .tuple(fc.constantFrom('in ', 'sources ', '/in ', 'ask '), fc.constantFrom(...names))
        .map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        const view = viewIn(await bot.handle(mention(text), madeFloor().floor))
        expect(view.blocks.length).toBeGreaterThan(0)
      }),
    )
    expect(reports).toEqual([])
  })

  it.each(names.slice(0, 5))('finds and names the document %j as it is', async (name) => {
    const say = speaker(madeBot(strange).bot)
    expect(await say(`/in ${name}`)).toBe(`Questions now go to “${name}” only.`)
  })
})

describe('what is for one person', () => {
  const said = async (line: string, isOpen: boolean, isDirect = false) => {
    const { bot, store } = madeBot(lighthouse, undefined, { surface: 'chat' })
    const { floor } = madeFloor()
    const from = isDirect ? ({ ...ada, isDirect } as const) : ada
    const reply = await bot.handle(mention(line, from), isOpen ? { ...floor, isOpen } : floor)
    return { reply, words: plainText(viewIn(reply)), began: await store.sessions.of('g', 'ada') }
  }

  it.each(['quiz 5', 'quiz daily', 'quiz cards', 'review', 'review settings', 'stats'])(
    'is not told where everyone would read the reply to “%s”, and nothing is begun',
    async (line) => {
      const { reply, words, began } = await said(line, true)
      const [name] = line.split(' ')
      expect(words).toBe(`That is for you alone, and here everyone would read it. Type '/${name}' instead.`)
      expect(reply).toMatchObject({ to: 'thread' })
      expect(began).toEqual([])
    },
  )

  it('is told where a reply can be seen by the asker alone', async () => {
    expect((await said('review', false)).words).toContain('Reviews ask you again')
  })
})
