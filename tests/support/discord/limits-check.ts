import type { BodyKind } from './body-kind.ts'
import { commandLimits, commandListLimits } from './command-limits.ts'
import { componentLimits, layoutLimits } from './component-limits.ts'
import { first, type Limit, over, problemsOf } from './limit.ts'
import {
  allComponents,
  type CallbackBody,
  type CommandBody,
  type Embed,
  type MessageBody,
  type ModalBody,
  mergeBody,
  messageFlag,
} from './message-body.ts'

/** A body with its kind, and for an edit the message it changes. */
export type CheckedBody =
  | { readonly kind: 'callback'; readonly body: CallbackBody; readonly before?: MessageBody }
  | { readonly kind: 'commands'; readonly body: readonly CommandBody[] }
  | {
      readonly kind: Exclude<BodyKind, 'callback' | 'commands'>
      readonly body: MessageBody
      readonly before?: MessageBody
    }

/** Rules for what a bot writes into one message, new or edited. */
const writtenLimits: readonly Limit<MessageBody>[] = [
  {
    source: 'ours: quoted text notifies nobody; docs: Allowed Mentions',
    problem: ({ allowed_mentions: allowed, components }) => {
      if (!allowed) return 'allowed_mentions is missing: the text would notify whom it names'
      if (!allowed.parse) return 'allowed_mentions has no parse'
      if (allowed.parse.length === 0) return undefined
      // All may be notified by a line of its own, with nothing quoted in it.
      const [notice] = allComponents(components).flatMap(({ content }) => content ?? [])
      const isMeant = allowed.parse.join() === 'everyone' && /^@(?:here|everyone)$/.test(notice ?? '')
      return isMeant ? undefined : `allowed_mentions parses ${allowed.parse.join(', ')}`
    },
  },
  {
    source: 'docs: Poll Object, answer text',
    problem: ({ poll }) =>
      first(poll?.answers ?? [], ({ poll_media }) => over('poll answer', poll_media?.text?.length ?? 0, 55)),
  },
]

/** Rules for the whole message, as it stands after the edit. */
const messageLimits: readonly Limit<MessageBody>[] = [
  {
    source: 'docs: Create Message, error 50006',
    problem: (body) => (isEmpty(body) ? 'the message is empty' : undefined),
  },
  {
    source: 'docs: Create Message; 4000 is for members with Nitro, not for bots',
    problem: ({ content }) => over('characters of content', content?.length ?? 0, 2000),
  },
  {
    source: 'docs: Message, Embed Limits',
    problem: ({ embeds }) =>
      over('characters over all embeds', embedTexts(embeds).join('').length, 6000) ??
      first(embeds ?? [], embedProblem),
  },
]

const modalLimits: readonly Limit<ModalBody>[] = [
  {
    source: 'docs: Interaction Callback, Modal: 1 to 5 components',
    problem: ({ components }) =>
      components.length === 0 ? 'the modal is empty' : over('components of a modal', components.length, 5),
  },
  {
    source: 'docs: Interaction Callback, Modal: title',
    problem: ({ title }) => over('title of a modal', title.length, 45),
  },
  {
    source: 'docs: Component Reference, Label',
    problem: ({ components }) =>
      first(allComponents(components), ({ label, description, type }) =>
        type === labelType ? labelProblem(label ?? '', description ?? '') : undefined,
      ),
  },
]

const labelType = 18
const callback = { message: 4, deferred: 5, deferredUpdate: 6, update: 7, choices: 8, modal: 9 } as const

/**
 * What breaks a documented limit that Discord's schemas let pass: one line a problem, with its source. Characters
 * are UTF-16 units, which are never fewer than what Discord counts.
 */
export function checkLimits(checked: CheckedBody): readonly string[] {
  switch (checked.kind) {
    case 'callback':
      return checkCallback(checked.body, checked.before)
    case 'commands':
      return [
        ...problemsOf(commandListLimits, checked.body),
        ...checked.body.flatMap((command) =>
          problemsOf(commandLimits, command).map((problem) => `/${command.name}: ${problem}`),
        ),
      ]
    case 'message':
    case 'webhook-message':
      return checkMessage(checked.body)
    case 'message-edit':
    case 'webhook-edit':
      return checkMessage(checked.body, checked.before ?? {})
    case 'direct-channel':
    case 'thread':
    case 'thread-on-message':
      return []
    default:
      return checked satisfies never
  }
}

function checkCallback({ type, data }: CallbackBody, before: MessageBody = {}): readonly string[] {
  switch (type) {
    case callback.message:
      return checkMessage(data ?? {})
    case callback.update:
      return checkMessage(data ?? {}, before)
    case callback.deferred:
      return ((data?.flags ?? 0) & ~messageFlag.ephemeral) === 0
        ? []
        : ['only the EPHEMERAL flag may stand in a deferral (docs: Interaction Callback)']
    case callback.choices:
      return checkChoices(data?.choices)
    case callback.modal:
      return checkModal({
        custom_id: data?.custom_id ?? '',
        title: data?.title ?? '',
        components: data?.components ?? [],
      })
    default:
      return []
  }
}

function checkMessage(written: MessageBody, before?: MessageBody): readonly string[] {
  const whole = before === undefined ? written : mergeBody(before, written)
  return [
    ...problemsOf(writtenLimits, written),
    ...problemsOf(messageLimits, whole),
    ...problemsOf(layoutLimits, whole),
    ...problemsOf(componentLimits, allComponents(whole.components)),
  ]
}

function checkModal(modal: ModalBody): readonly string[] {
  return [...problemsOf(modalLimits, modal), ...problemsOf(componentLimits, allComponents(modal.components))]
}

function checkChoices(choices: NonNullable<CallbackBody['data']>['choices'] = []): readonly string[] {
  const source = '(docs: Application Command Option Choice)'
  const long = first(choices, ({ name, value }) =>
    name === '' ? 'choice without name' : over(`value of choice «${name}»`, String(value).length, 100),
  )
  const many = over('choices', choices.length, 25)
  return [long, many].flatMap((problem) => (problem === undefined ? [] : [`${problem} ${source}`]))
}

function labelProblem(label: string, description: string): string | undefined {
  return over('text of a label', label.length, 45) ?? over('description of a label', description.length, 100)
}

function isEmpty({ content, embeds, components, attachments, poll, sticker_ids }: MessageBody): boolean {
  const lists = [embeds, components, attachments, sticker_ids]
  return !content?.trim() && !poll && lists.every((list) => (list?.length ?? 0) === 0)
}

function embedProblem(embed: Embed): string | undefined {
  const shows = embed.image ?? embed.thumbnail
  if (!shows && embedTexts([embed]).join('').trim() === '') return 'an embed is empty'
  const blank = (embed.fields ?? []).find(({ name, value }) => !name.trim() || !value.trim())
  return blank === undefined ? undefined : 'an embed field has an empty name or value'
}

function embedTexts(embeds: MessageBody['embeds']): readonly string[] {
  return (embeds ?? []).flatMap((embed) => [
    embed.title ?? '',
    embed.description ?? '',
    embed.author?.name ?? '',
    embed.footer?.text ?? '',
    ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
  ])
}
