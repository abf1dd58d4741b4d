import { chatWords } from '../../view/chat-words.ts'
import type { Language } from '../../view/language.ts'
import type { Block, View } from '../../view/view.ts'
import type { Messages } from './deliver.ts'
import { textIn } from './file-text.ts'
import type { Members } from './members.ts'
import { learnersIn, withNames } from './names.ts'
import { readLearner } from './place.ts'
import { describeRefusal } from './refusal.ts'
import { type Audible, renderEdit, renderSlack } from './render.ts'
import type { Storage } from './render-block.ts'
import { fileScope } from './scopes.ts'
import type { Uploads } from './uploads.ts'

/** What makes messages of views, with what only Slack knows: names of members, and where pictures are stored. */
export type Composer = {
  compose(view: View, language: Language, notify?: Audible): Promise<Composed>
  /** The messages, at most `room`, that take the places of older ones. Files are named in them and not sent again. */
  composeEdit(view: View, language: Language, room: number): Promise<Messages>
}

/** Messages, and files that follow them as messages of their own. */
export type Composed = { readonly messages: Messages; readonly files: readonly FileBlock[] }

/** A file of a view. */
export type FileBlock = Extract<Block, { kind: 'file' }>

/** What composing needs. */
export type ComposerDeps = {
  readonly members: Members
  readonly uploads: Uploads
  /** Whether files may be stored in Slack. */
  readonly mayStore: boolean
  warn(sentence: string): void
}

/** Nobody is asked for by name beyond so many: Slack takes about a hundred questions a minute. */
const mostNames = 50

/** Composes with the rights that were granted. */
export function createComposer(deps: ComposerDeps): Composer {
  const prepare = async (view: View, language: Language) => {
    const [named, storage] = await Promise.all([name(view, deps), store(view, language, deps)])
    return { named, storage }
  }
  return {
    compose: async (view, language, notify) => {
      const { named, storage } = await prepare(view, language)
      const files = deps.mayStore ? view.blocks.filter((block) => block.kind === 'file') : []
      return { messages: renderSlack(named, { storage, notify }), files }
    },
    composeEdit: async (view, language, room) => {
      const { named, storage } = await prepare(view, language)
      return renderEdit(named, storage, room)
    },
  }
}

/** A file that Slack did not take, told as text as far as it is text. */
export function composeUnsent(file: FileBlock, language: Language): Messages {
  const said = textIn(file) === undefined ? chatWords(language).failed(file.name) : undefined
  return renderSlack({ blocks: [file] }, { storage: { picture: () => undefined, file: () => said } })
}

/** Members as they are called in Slack; where it does not tell, the view's own words for them stay. */
async function name(view: View, { members }: ComposerDeps): Promise<View> {
  const found = learnersIn(view)
    .slice(0, mostNames)
    .map(async (learner): Promise<readonly (readonly [string, string])[]> => {
      const user = readLearner(learner)
      const called = user === undefined ? undefined : await members.nameOf(user)
      return called === undefined ? [] : [[learner, called]]
    })
  return withNames(view, new Map((await Promise.all(found)).flat()))
}

async function store(view: View, language: Language, deps: ComposerDeps): Promise<Storage> {
  const words = chatWords(language)
  const pictures = new Map<Block, string>()
  for (const block of deps.mayStore ? view.blocks : []) {
    if (block.kind !== 'picture') continue
    const stored = await deps.uploads.store({ name: 'picture.png', content: block.png, alt: block.alt })
    if (typeof stored === 'string') pictures.set(block, stored)
    else deps.warn(unstored(describeRefusal(stored)))
  }
  return {
    picture: (block) => pictures.get(block),
    file: (block) => {
      if (deps.mayStore) return block.name
      return textIn(block) === undefined ? words.unsent(block.name, fileScope) : undefined
    },
  }
}

function unstored(why: string): string {
  return `A picture could not be stored in Slack (${why}): it was told in words.`
}
