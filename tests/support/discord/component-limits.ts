import { first, type Limit, over, repeated } from './limit.ts'
import { allComponents, type Component, isV2, type MessageBody } from './message-body.ts'

/** Component types by name (docs: Component Reference, "Component Types"). */
const type = { row: 1, button: 2, textInput: 4, textDisplay: 10, label: 18 } as const
const stringSelect = 3
const selects: readonly number[] = [3, 5, 6, 7, 8]
const onlyV2: readonly number[] = [9, 10, 11, 12, 13, 14, 17]
const style = { link: 5, premium: 6 } as const

/** Rules for the components of a message or of a form, whichever they stand in. */
export const componentLimits: readonly Limit<readonly Component[]>[] = [
  {
    source: 'docs: Component Reference, custom id',
    problem: (all) =>
      repeated(
        'custom_id',
        all.flatMap(({ custom_id }) => custom_id ?? []),
      ),
  },
  {
    source: 'docs: Component Reference, Button Structure',
    problem: (all) => first(ofType(all, [type.button]), buttonProblem),
  },
  {
    source: 'docs: Component Reference, select menus',
    problem: (all) => first(ofType(all, selects), selectProblem),
  },
  {
    source: 'docs: Component Reference, Action Row',
    problem: (all) =>
      first(ofType(all, [type.row]), ({ components = [] }) =>
        components.length > 1 && components.some((one) => selects.includes(one.type))
          ? 'a select menu shares its row'
          : undefined,
      ),
  },
  {
    source: 'docs: Component Reference, Text Input',
    problem: (all) => first(ofType(all, [type.textInput]), textInputProblem),
  },
]

/** Rules for a message that is laid out by components, and for one that is not. */
export const layoutLimits: readonly Limit<MessageBody>[] = [
  {
    source: 'docs: Component Reference, Components V2: 40 components, nested ones counted',
    problem: ({ components }) =>
      over('components, nested ones counted', allComponents(components).length, 40),
  },
  {
    source: 'docs: Component Reference, legacy messages',
    problem: (body) =>
      isV2(body) ? undefined : over('action rows of a message without V2', body.components?.length ?? 0, 5),
  },
  {
    source: 'docs: Component Reference, IS_COMPONENTS_V2',
    problem: (body) => {
      const odd = allComponents(body.components).find((one) => onlyV2.includes(one.type))
      return odd && !isV2(body) ? `component of type ${odd.type} without the V2 flag` : undefined
    },
  },
  {
    source: 'docs: Component Reference, IS_COMPONENTS_V2: no content, embeds, poll or stickers',
    problem: (body) =>
      isV2(body)
        ? first([body.content, body.embeds, body.poll && [body.poll], body.sticker_ids], (field) =>
            field && field.length > 0
              ? 'the V2 flag stands with content, embeds, poll or stickers'
              : undefined,
          )
        : undefined,
  },
  {
    source: 'docs: Component Reference, IS_COMPONENTS_V2: attachments are shown by components only',
    problem: (body) => {
      const shown = new Set(allComponents(body.components).flatMap(attachmentsShown))
      const hidden = (body.attachments?.length ?? 0) - shown.size
      return isV2(body) && hidden > 0 ? `${hidden} attachments that no component shows` : undefined
    },
  },
  {
    source: 'docs: Uploading Files, referencing attachments',
    problem: (body) => {
      const sent = new Set((body.attachments ?? []).map(({ filename }) => `attachment://${filename}`))
      const lost = allComponents(body.components)
        .flatMap(attachmentsShown)
        .find((url) => !sent.has(url))
      return lost && `a component shows ${lost}, which is not attached`
    },
  },
  {
    source: 'discord.js guide, Display Components; docs pull request 8562',
    problem: (body) => over('characters over all text displays', textsOf(body).join('').length, 4000),
  },
  {
    source: 'discord-api-docs issue 8554: HTTP 500',
    problem: (body) => {
      const texts = textsOf(body)
      const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 12 * texts.length)
      return over('UTF-8 bytes of all text displays and 12 for each', bytes, 10_170)
    },
  },
]

function buttonProblem(button: Component): string | undefined {
  if (button.style === style.premium) return button.sku_id ? undefined : 'premium button without sku_id'
  if (!button.label && !button.emoji) return 'button without label and emoji'
  if ((button.label?.length ?? 0) > 80) return `label of a button: ${button.label?.length}, at most 80`
  if (button.style === style.link) {
    if (button.custom_id !== undefined) return 'link button with custom_id'
    return button.url ? undefined : 'link button without url'
  }
  if (button.url !== undefined) return 'button with url that is no link button'
  return button.custom_id ? undefined : `button «${button.label}» without custom_id`
}

function selectProblem(select: Component): string | undefined {
  const { options = [], min_values = 1, max_values = 1 } = select
  if (!select.custom_id) return 'select menu without custom_id'
  if (min_values > max_values) return `min_values ${min_values} above max_values ${max_values}`
  if ((select.placeholder?.length ?? 0) > 150) return 'placeholder of a select menu: at most 150'
  if (select.type !== stringSelect) return undefined
  if (options.length === 0) return 'string select without options'
  const standing = options.filter((option) => option.default === true).length
  if (standing > max_values) return `${standing} options are chosen, at most ${max_values} may be`
  if (max_values > options.length) return `max_values ${max_values} for ${options.length} options`
  return (
    repeated(
      'value of a select option',
      options.map(({ value }) => value),
    ) ??
    first(options, ({ label, value }) => (!label || !value) && 'select option with empty label or value') ??
    first(options, ({ description }) => over('description of a select option', description?.length ?? 0, 100))
  )
}

function textInputProblem({
  min_length = 0,
  max_length = 4000,
  value,
  placeholder,
}: Component): string | undefined {
  if (min_length > max_length) return `min_length ${min_length} above max_length ${max_length}`
  if ((value?.length ?? 0) > max_length) return 'value of a text input longer than its max_length'
  return over('placeholder of a text input', placeholder?.length ?? 0, 100)
}

function attachmentsShown({ media, file, items = [] }: Component): readonly string[] {
  return [media, file, ...items.map((item) => item.media)]
    .flatMap((shown) => shown?.url ?? [])
    .filter((url) => url.startsWith('attachment://'))
}

function textsOf({ components }: MessageBody): readonly string[] {
  return ofType(allComponents(components), [type.textDisplay]).map(({ content }) => content ?? '')
}

function ofType(all: readonly Component[], types: readonly number[]): readonly Component[] {
  return all.filter((one) => types.includes(one.type))
}
