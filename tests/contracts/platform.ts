import { afterEach, describe, expect, it } from 'vitest'
import type { Bot } from '../../src/bot/bot.ts'
import type { Outlet, Suggestible } from '../../src/bot/request.ts'
import { wordAnswerer } from '../support/answerer.ts'
import { type MadeBot, madeBot } from '../support/bot.ts'
import { lighthouse } from '../support/lighthouse.ts'
import { citeContract } from './platform-cite.ts'
import { formContract } from './platform-forms.ts'
import { outletContract } from './platform-outlet.ts'
import { quizContract } from './platform-quiz.ts'

/** What a person reads in answer to something they did, and can go on from. */
export type Heard = {
  /** All its words, without what stands on buttons. */
  readonly text: string
  /** What can be pressed; what is done already is not among it. */
  readonly buttons: readonly string[]
  /** Whether nobody else sees it. */
  readonly isPrivate: boolean
  /** The thread it stands in, where the platform names one. */
  readonly thread?: string
  /** What is said of each picture to who cannot see it. */
  readonly pictures: readonly string[]
  /** The names of what can be kept. */
  readonly files: readonly string[]
  /** Where its links lead, in order. */
  readonly links: readonly string[]
  /** The words of the message that it replies to, or whose thread it stands in. */
  readonly answersTo?: string
  /** Presses a button, and gives what is read then: a new message, or this one as it has become. */
  press(label: string): Promise<Heard>
  /** Presses a button that opens a form, fills in its one field, and sends it. */
  fillIn(label: string, words: string): Promise<Heard>
  /**
   * Presses a button that opens a form, fills in some of its fields by name (what is chosen by its value, channels and
   * groups by the ids of the desk), leaves the others as they are, and sends it.
   */
  fill(label: string, values: Readonly<Record<string, string | readonly string[]>>): Promise<Heard>
  /** Chooses in the one menu of the message. */
  choose(label: string): Promise<Heard>
}

/** Somebody who talks to the bot on a platform, in a group unless it says otherwise. */
export type Talker = {
  /** A command, with the document it is to keep to. */
  ask(question: string, within?: string): Promise<Heard>
  /** Another command, with what is typed after it. */
  give(command: 'sources' | 'verbatim' | 'study', words?: string): Promise<Heard>
  /** A part of `/quiz` with some of its options, in the order in which they are typed where they have no names. */
  quiz(part: QuizPart, options?: Readonly<Record<string, string>>): Promise<Heard>
  /** `/review`. */
  review(): Promise<Heard>
  /** Says something to the group, makes a card of it by the message's menu, and fills in the form that opens. */
  makeCard(statement: string, values: Readonly<Record<string, string>>): Promise<Heard>
  /** `/cite`, with some of its options. */
  cite(passage: string, how?: Readonly<Partial<Record<'context' | 'style' | 'to', string>>>): Promise<Heard>
  /** `/check`. */
  check(quotation: string): Promise<Heard>
  /** `/quotes`, with some of its options. */
  quotes(how?: Readonly<Partial<Record<'whose' | 'in' | 'export', string>>>): Promise<Heard>
  /** Says something to the group, and chooses a command from the message's menu. */
  fromMenu(command: 'Check quotations' | 'Expand citations', statement: string): Promise<Heard>
  /** Says something to the group that is not for the bot, and waits for nothing. */
  says(words: string): Promise<void>
  /** Words in the open that name the bot; in the thread where they are to go on. */
  mention(words: string, thread?: Heard): Promise<Heard>
  /** Words in a conversation of two. */
  direct(words: string): Promise<Heard>
  /** Says something to the group, and seeks sources for it by the message's menu. */
  findSources(statement: string): Promise<Heard>
  /** What the bot said last in the open of the group, or to this person alone, with some words in it; throws where it did not. */
  reads(where: 'group' | 'direct', says?: string): Heard
  /** All that this person can read of the bot in the group, in the open and alone, oldest first. */
  sees(): readonly string[]
  /** What is offered to this person who types where such a thing is to be given; throws where nothing ever is. */
  suggested(what: Suggestible, typed: string): Promise<readonly string[]>
}

/** What can be done with `/quiz`. */
export type QuizPart = 'now' | 'daily' | 'stats' | 'board' | 'cards' | 'add' | 'import' | 'export'

/** The side of a platform on which the bot speaks first. */
export type Desk = {
  /** Of the process that runs now. */
  outlet(): Outlet
  /** Ids as requests and outlets have them; the lost ones are well formed, and of nothing that is there. */
  readonly ids: {
    readonly channel: string
    readonly ada: string
    readonly group: string
    readonly lostChannel: string
    readonly lostMessage: string
  }
  /** Ends the process of the bot and begins another one on the same platform; nothing is remembered but what was said. */
  restart(bot: Bot): Promise<void>
}

/** A platform with the bot on it, and three people in one group, the first of whom is its host. */
export type Stage = {
  readonly ada: Talker
  readonly bo: Talker
  readonly cy: Talker
  /** What the bot has said in the group so that everyone reads it, oldest first. */
  openMessages(): readonly string[]
  /** What the platform would not have taken. */
  violations(): readonly string[]
  /** Absent where the platform is without outlet. */
  readonly desk?: Desk
  stop(): Promise<void>
}

/** What a stage is opened with. */
export type Opening = {
  readonly bot: Bot
  /** The time there in epoch milliseconds; of the system unless told. */
  readonly now?: () => number
  /** The bot is the whole one: what is registered with chat clients is what it has, and no list made for tests. */
  readonly isWhole?: true
  /** The bot is told of words that are not for it. */
  readonly readsMessages?: true
}

/** One platform under the contract; `without` says why something cannot be on it. */
export type PlatformUnderTest = {
  readonly name: string
  open(opening: Opening): Promise<Stage>
  readonly without: Readonly<Partial<Record<'group' | 'forms' | 'outlet', string>>>
}

/** The same conversation on every platform: what people do, and what they read then. */
export function platformContract(platform: PlatformUnderTest): void {
  const { name, open, without } = platform
  outletContract(platform)
  formContract(platform)
  quizContract(platform)
  citeContract(platform)
  const inGroup = without.group === undefined ? it : it.skip
  const withForms = without.forms === undefined ? it : it.skip
  const groups = without.group === undefined ? '' : ` (skipped: ${without.group})`
  const forms = without.forms === undefined ? '' : ` (skipped: ${without.forms})`

  describe(`a conversation on ${name}`, () => {
    const stages: { readonly stage: Stage; readonly made: MadeBot }[] = []
    async function begin(): Promise<Stage> {
      const made = madeBot(lighthouse, wordAnswerer(lighthouse), {
        surface: without.group === undefined ? 'chat' : 'terminal',
      })
      const stage = await open({ bot: made.bot })
      stages.push({ stage, made })
      return stage
    }
    afterEach(async () => {
      for (const { stage, made } of stages.splice(0)) {
        await stage.stop()
        expect(stage.violations()).toEqual([])
        expect(made.reports).toEqual([])
      }
    })

    it('answers a question with exact quotations and where they stand', async () => {
      const { ada } = await begin()
      const heard = await ada.ask('the great frost?')
      expect(heard.text).toContain('the great frost?')
      expect(heard.text).toContain('The harbour board paid for a new lantern in the year of the great frost.')
      expect(heard.text).toMatch(/What the Harbour Board Paid \(excerpt\), ¶\u00A01/)
      expect(heard.text).toContain('1 passage in 1 document matches')
      expect(heard.isPrivate).toBe(true)
    })

    it('keeps to the document that is named with the question', async () => {
      const { ada } = await begin()
      expect((await ada.ask('lantern', 'keepers')).text).toContain('in “The Keepers of Gull Point”')
      expect((await ada.ask('lantern', 'no such book')).text).toContain('No document goes by “no such book”')
    })

    it('shows the next passages, and then that there are no more', async () => {
      const { ada } = await begin()
      const first = await ada.ask('lantern')
      const next = await first.press('More')
      expect(next.text).toContain('all are shown')
      expect(next.buttons).not.toContain('More')
    })

    it('shows the passages with the paragraphs around them', async () => {
      const { ada } = await begin()
      const heard = await ada.ask('eleven miles')
      const wide = await heard.press('Wider')
      expect(wide.text.length).toBeGreaterThan(heard.text.length)
    })

    it('says that nothing answers, and shows the nearest as nearest', async () => {
      const { ada } = await begin()
      const heard = await ada.ask('Who won the regatta?')
      expect(heard.text).toContain('Nothing in these 3 documents answers that.')
    })

    it('answers words between the two of them', async () => {
      const { ada } = await begin()
      expect((await ada.direct('Who polished it?')).text).toContain('polished')
      expect((await ada.direct('sources')).text).toContain('3 documents')
    })

    it('keeps the subject of a follow-up, and says so', async () => {
      const { ada } = await begin()
      await ada.direct('Who polished the lantern?')
      const heard = await ada.direct('and what about the fog?')
      expect(heard.text).toContain('Taken together with: “Who polished the lantern?”')
    })

    it('lists what was read, and shows one document', async () => {
      const { ada } = await begin()
      expect((await ada.give('sources')).text).toContain('The Keepers of Gull Point')
      expect((await ada.give('sources', 'harbour')).text).toContain('scraped/harbour-board.txt')
    })

    it('says what it can do', async () => {
      const { ada } = await begin()
      expect((await ada.give('verbatim')).text).toContain('Ask in your own words.')
    })

    it('answers an empty question with what to do', async () => {
      const { ada } = await begin()
      expect((await ada.direct('ask')).text).toContain('There is no question yet')
    })

    inGroup(`shares an answer once, with the name of who asked${groups}`, async () => {
      const { ada, openMessages } = await begin()
      const heard = await ada.ask('the great frost?')
      expect(openMessages()).toEqual([])
      const after = await heard.press('Share')
      expect(openMessages()).toHaveLength(1)
      expect(openMessages()[0]).toContain('Shared by Ada.')
      expect(openMessages()[0]).toContain('The harbour board paid for a new lantern')
      expect(after.text).toContain('The harbour board paid for a new lantern')
      expect(after.buttons).not.toContain('Share')
    })

    inGroup(`lets everyone go on from what is shared, each alone${groups}`, async () => {
      const { ada, bo, openMessages } = await begin()
      const open = await bo.mention('lantern')
      expect(open.isPrivate).toBe(false)
      const before = openMessages().length
      const next = await open.press('More')
      expect(next.isPrivate).toBe(true)
      expect(openMessages()).toHaveLength(before)
      expect((await ada.ask('fog')).isPrivate).toBe(true)
    })

    inGroup(`answers a mention where it was said, and the thread keeps its subject${groups}`, async () => {
      const { ada, bo } = await begin()
      const first = await ada.mention('Who polished the lantern?')
      expect(first.isPrivate).toBe(false)
      const second = await bo.mention('and what about the fog?', first)
      expect(second.text).toContain('Taken together with: “Who polished the lantern?”')
    })

    inGroup(`puts to the group what the readings do not answer${groups}`, async () => {
      const { ada, openMessages } = await begin()
      await (await ada.ask('Who won the regatta?')).press('Ask the group')
      expect(openMessages()[0]).toContain('Ada asks the group')
    })

    inGroup(`finds the sources of a message, and replies to it with one${groups}`, async () => {
      const { bo, openMessages } = await begin()
      const found = await bo.findSources('They say that the harbour board paid for the lantern.')
      expect(found.isPrivate).toBe(true)
      expect(found.text).toContain('Sources for: “They say that the harbour board paid for the lantern.”')
      const after = await found.press('Reply with 1')
      expect(openMessages().at(-1)).toContain('Shared by Bo.')
      expect(after.buttons).not.toContain('Reply with 1')
    })

    inGroup(`lets hosts, and nobody else, make a channel one of open answers${groups}`, async () => {
      const { ada, bo } = await begin()
      expect((await bo.give('study', 'settings')).text).toContain('Only the hosts')
      const settings = await ada.give('study', 'settings')
      const open = await settings.press('Show answers to everyone')
      expect(open.text).toContain('seen by everyone')
      expect((await bo.ask('lantern')).isPrivate).toBe(false)
    })

    inGroup(`takes why an answer did not help, for the hosts${groups}`, async () => {
      const { ada, bo } = await begin()
      const reasons = await (await bo.ask('lantern')).press('Not helpful')
      expect((await reasons.choose('A document is missing')).text).toContain('Thank you')
      expect((await ada.give('study', 'feedback')).text).toContain('A document is missing')
    })

    withForms(`asks a follow-up by its form${forms}`, async () => {
      const { ada } = await begin()
      const first = await ada.ask('Who polished the lantern?')
      const heard = await first.fillIn('Ask a follow-up', 'frost')
      expect(heard.text).toContain('Taken together with: “Who polished the lantern?”')
      expect(heard.isPrivate).toBe(true)
    })
  })
}
