import type { Bot } from '../../src/bot/bot.ts'
import type { Audience, Floor, Origin, Request } from '../../src/bot/request.ts'
import type { ItemKind } from '../../src/quiz/item.ts'
import type { Language } from '../../src/view/language.ts'
import type { Block, Choice, Form, Phrase, View } from '../../src/view/view.ts'
import type { House } from './house.ts'

/** Words of a member. */
export type Said = { readonly by: string; readonly words: string }

/** What brought a message about, as a client shows it beside the message; a button leaves no trace. */
export type Cause =
  | { readonly kind: 'slash'; readonly by: string; readonly command: string }
  | { readonly kind: 'menu'; readonly by: string; readonly title: string; readonly on: Said }
  | { readonly kind: 'reply'; readonly on: Said }
  | { readonly kind: 'none' }

/** One thing that people see in a chat. */
export type Shown =
  | { readonly kind: 'said'; readonly said: Said }
  | {
      readonly kind: 'message'
      readonly view: View
      /** Whether one person alone sees it. */
      readonly isPrivate: boolean
      readonly cause: Cause
    }
  | { readonly kind: 'form'; readonly form: Form; readonly documents: readonly Choice[] }

/** What the bot did about one request: its reply, and what it posted in the open before it. */
export type Act = {
  readonly shown: Shown
  readonly posts: readonly Shown[]
  readonly to: Audience | 'form'
}

/** A channel with the real bot in it, where Ada does things and sees what comes of them. */
export type Stage = {
  slash(name: string, text?: string, within?: string): Promise<Act>
  /** The commands in the menu of a message. */
  findSources(said: Said): Promise<Act>
  makeCard(said: Said): Promise<Act>
  checkQuotations(said: Said): Promise<Act>
  expandCitations(said: Said): Promise<Act>
  /** What somebody else of the group does; what they see is theirs. */
  as(who: string): Stage
  /** The question of the day appears; its answer, in its place. */
  postDaily(kind?: ItemKind): Promise<Act>
  revealDaily(): Promise<Act>
  passDays(days: number): void
  /** Words to the bot in the open; its name is left out, as platforms do. */
  mention(words: string): Promise<Act>
  /** Words to the bot where nobody else reads. */
  tell(words: string): Promise<Act>
  press(on: Act, label: string): Promise<Act>
  choose(on: Act, value: string): Promise<Act>
  fill(on: Act, fields: Readonly<Record<string, string>>): Promise<Act>
}

/** How one stage differs from another. */
export type Setting = {
  readonly name: string
  readonly language?: Language
  readonly isHost?: boolean
  readonly mayPost?: boolean
}

/** Who does things on a stage. */
export const ada = 'Ada'

/** A stage of its own community, so that nothing said on another one is known there. */
export function createStage(house: House, setting: Setting, who: string = ada): Stage {
  const { bot } = house
  const asker = { speaker: who, language: setting.language ?? 'en' } as const
  const from: Origin = { community: `gallery ${setting.name}`, channel: 'reading-group', learner: who }
  const alone: Origin = { ...from, channel: `${who} alone`, isDirect: true }

  const act = (request: Request, cause: Cause): Promise<Act> => perform(bot, request, cause, setting)
  const action = async (on: Act, id: string, values: readonly string[]): Promise<Act> => {
    const isPrivate = on.shown.kind === 'message' && on.shown.isPrivate
    const made = await act({ kind: 'action', id, values, isPrivate, from, ...asker }, none)
    return made.to === 'update' ? { ...made, shown: inPlaceOf(on.shown, made.shown) } : made
  }
  const open = (view: View): Act => ({
    shown: { kind: 'message', view: withNames(view), isPrivate: false, cause: none },
    posts: [],
    to: 'channel',
  })
  const onMessage = (name: string, title: string, on: Said): Promise<Act> => {
    const cause: Cause = { kind: 'menu', by: who, title, on }
    const target = JSON.stringify(on)
    return act({ kind: 'command', name, text: on.words, target, from, ...asker }, cause)
  }
  return {
    slash: (name, text = '', within) => {
      const where = within === undefined ? {} : { within }
      const cause: Cause = { kind: 'slash', by: who, command: name }
      return act({ kind: 'command', name, text, from, ...asker, ...where }, cause)
    },
    findSources: (on) => onMessage('find-sources', 'Find sources', on),
    makeCard: (on) => onMessage('make-card', 'Make a quiz card', on),
    checkQuotations: (on) => onMessage('check-quotations', 'Check quotations', on),
    expandCitations: (on) => onMessage('expand-citations', 'Expand citations', on),
    as: (other) => createStage(house, { ...setting, isHost: false }, other),
    postDaily: async (kind) => open(await house.postDaily(from.community, kind)),
    revealDaily: async () => open(await house.revealDaily(from.community)),
    passDays: house.passDays,
    mention: (words) => {
      const on = { by: who, words: `@Verbatim ${words}` }
      return act({ kind: 'mention', text: words, from, ...asker }, { kind: 'reply', on })
    },
    tell: (words) => act({ kind: 'mention', text: words, from: alone, ...asker }, none),
    press: (on, label) => action(on, buttonOf(on, label), []),
    choose: (on, value) => action(on, menuOf(on), [value]),
    fill: ({ shown }, fields) => {
      if (shown.kind !== 'form') throw new Error('There is no form to fill in')
      return act({ kind: 'form', id: shown.form.id, fields, isPrivate: true, from, ...asker }, none)
    },
  }
}

const none: Cause = { kind: 'none' }

async function perform(bot: Bot, request: Request, cause: Cause, setting: Setting): Promise<Act> {
  const posts: Shown[] = []
  const floor: Floor = {
    post: async (view, target) => {
      if (setting.mayPost === false) return { kind: 'forbidden' }
      const why: Cause = target === undefined ? none : { kind: 'reply', on: JSON.parse(target) }
      posts.push({ kind: 'message', view: withNames(view), isPrivate: false, cause: why })
      return { kind: 'posted' }
    },
    isHost: async () => setting.isHost ?? false,
  }
  const reply = await bot.handle(request, floor)
  if (reply.kind === 'form') {
    const documents = (await bot.suggestIn(request.from.community))('document', '')
    return { shown: { kind: 'form', form: reply.form, documents }, posts, to: 'form' }
  }
  const { view, to } = reply
  const isPrivate = request.from.isDirect !== true && to === 'asker'
  return { shown: { kind: 'message', view: withNames(view), isPrivate, cause }, posts, to }
}

/** Members by their names, as a chat shows them: here the ids are the names. */
function withNames(view: View): View {
  const named = (content: Phrase): Phrase =>
    content.map((part) => (part.kind === 'member' ? { kind: 'strong', text: `@${part.learner}` } : part))
  return {
    blocks: view.blocks.map((block): Block => {
      if (block.kind === 'list') {
        const items = block.items.map((item) => ({
          ...item,
          content: named(item.content),
          label: named([item.label])[0] ?? item.label,
        }))
        return { ...block, items }
      }
      return block.kind === 'paragraph' || block.kind === 'note'
        ? { ...block, content: named(block.content) }
        : block
    }),
  }
}

/** What takes the place of a message is seen by those who saw it, below what brought it about. */
function inPlaceOf(before: Shown, after: Shown): Shown {
  if (before.kind !== 'message' || after.kind !== 'message') return after
  return { ...before, view: after.view }
}

function blocksOf({ shown }: Act): readonly Block[] {
  return shown.kind === 'message' ? shown.view.blocks : []
}

function buttonOf(on: Act, label: string): string {
  const actions = blocksOf(on).flatMap((block) => (block.kind === 'actions' ? block.actions : []))
  const action = actions.find((each) => each.label === label)
  if (action === undefined) throw new Error(`There is no button “${label}”`)
  return action.id
}

function menuOf(on: Act): string {
  const choice = blocksOf(on).find((block) => block.kind === 'choice')
  if (choice === undefined) throw new Error('There is no menu')
  return choice.id
}
