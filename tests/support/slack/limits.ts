/**
 * How long a text, how many items or how great a number may be at a place. `at` is a path of keys; `*` stands for
 * every item of a list. Sources: `[T]` the comments of `@slack/types` 3.2 and `@slack/web-api` 8.2, `[D]` docs.slack.dev,
 * `[S]` the limits of the slackblocks package, `[I]` an issue where a maintainer or a user measured it.
 */
export type Limit = {
  readonly at: string
  readonly of: 'characters' | 'items' | 'value'
  readonly min?: number
  readonly max: number
  readonly source: string
}

const characters = (at: string, max: number, source: string, min = 1): Limit => {
  return { at, of: 'characters', min, max, source }
}
const items = (at: string, max: number, source: string, min = 1): Limit => {
  return { at, of: 'items', min, max, source }
}
const value = (at: string, min: number, max: number, source: string): Limit => {
  return { at, of: 'value', min, max, source }
}

/** Limits of whatever has the key, wherever it stands. */
export const limitsEverywhere: readonly Limit[] = [
  characters('block_id', 255, '[T]'),
  characters('action_id', 255, '[T]'),
  characters('callback_id', 255, '[T]'),
  characters('external_id', 255, '[T]'),
  characters('alt_text', 2000, '[T]'),
  characters('accessibility_label', 75, '[T]'),
  characters('placeholder.text', 150, '[T] [S]'),
  characters('confirm.title.text', 100, '[T]'),
  characters('confirm.text.text', 300, '[T]'),
  characters('confirm.confirm.text', 30, '[T]'),
  characters('confirm.deny.text', 30, '[T]'),
  characters('options.*.text.text', 75, '[T]'),
  // [S] and the Python SDK allow 150; what stays within both is safe.
  characters('options.*.value', 75, '[T]'),
  characters('options.*.description.text', 75, '[T]'),
  characters('options.*.url', 3000, '[T]'),
  items('option_groups', 100, '[T]'),
  characters('option_groups.*.label.text', 75, '[T]'),
  items('option_groups.*.options', 100, '[T]'),
  value('max_selected_items', 1, Number.POSITIVE_INFINITY, '[T]'),
]

const select: readonly Limit[] = [items('options', 100, '[T]')]
const typed: readonly Limit[] = [characters('initial_value', 3000, '[T]', 0)]
const input = (at: string) => characters(at, 2000, '[T]')

/** Limits by the `type` of a block, an element or a text. */
export const limitsByType: Readonly<Record<string, readonly Limit[]>> = {
  plain_text: [characters('text', 3000, '[T]')],
  mrkdwn: [characters('text', 3000, '[T]')],
  raw_text: [characters('text', Number.POSITIVE_INFINITY, '[T]')],
  raw_number: [characters('text', Number.POSITIVE_INFINITY, '[T]')],
  section: [items('fields', 10, '[T]'), characters('fields.*.text', 2000, '[T]')],
  header: [characters('text.text', 150, '[T]')],
  markdown: [characters('text', 12_000, '[T]')],
  actions: [items('elements', 25, '[T]')],
  context: [items('elements', 10, '[T]')],
  context_actions: [items('elements', 5, '[T]')],
  input: [input('label.text'), input('hint.text')],
  image: [input('title.text'), characters('image_url', 3000, '[S]')],
  table: [items('rows', 100, '[T]'), items('rows.*', 20, '[T]'), items('column_settings', 20, '[T]')],
  data_table: [value('page_size', 1, 100, '[T]')],
  card: [
    characters('title.text', 150, '[T]'),
    characters('subtitle.text', 150, '[T]'),
    characters('body.text', 200, '[T]'),
  ],
  carousel: [items('elements', 10, '[T]')],
  container: [
    characters('title.text', 150, '[T]'),
    characters('subtitle.text', 150, '[T]'),
    items('child_blocks', 10, '[T]'),
  ],
  video: [
    characters('title.text', 199, '[T] less than 200'),
    characters('author_name', 49, '[T] less than 50'),
  ],
  button: [
    characters('text.text', 75, '[T]'),
    characters('value', 2000, '[T]', 0),
    characters('url', 3000, '[T]'),
  ],
  workflow_button: [characters('text.text', 75, '[T]')],
  feedback_buttons: ['positive_button', 'negative_button'].flatMap((side) => [
    characters(`${side}.text.text`, 75, '[S]'),
    characters(`${side}.value`, 2000, '[S]'),
    characters(`${side}.accessibility_label`, 75, '[T]'),
  ]),
  overflow: [items('options', 5, '[T]')],
  checkboxes: [items('options', 10, '[T]')],
  radio_buttons: [items('options', 10, '[T]')],
  static_select: select,
  multi_static_select: select,
  file_input: [value('max_files', 1, 10, '[T]')],
  plain_text_input: [...typed, value('min_length', 0, 3000, '[T]'), value('max_length', 1, 3000, '[T]')],
  rich_text_input: [value('min_lines', 1, 100, '[T]'), value('max_lines', 1, 100, '[T]')],
  rich_text: [items('elements', Number.POSITIVE_INFINITY, '[D] rich-text-block')],
  rich_text_section: [items('elements', Number.POSITIVE_INFINITY, '[D] rich-text-block', 0)],
  rich_text_quote: [items('elements', Number.POSITIVE_INFINITY, '[D] rich-text-block')],
  rich_text_preformatted: [items('elements', Number.POSITIVE_INFINITY, '[D] rich-text-block')],
  rich_text_list: [
    items('elements', Number.POSITIVE_INFINITY, '[D] rich-text-block'),
    value('indent', 0, 8, '[T]'),
  ],
  text: [characters('text', Number.POSITIVE_INFINITY, '[D] rich-text-block')],
  modal: [
    items('blocks', 100, '[T]', 0),
    characters('title.text', 24, '[T]'),
    characters('submit.text', 24, '[T]'),
    characters('close.text', 24, '[T]'),
    characters('private_metadata', 3000, '[T]', 0),
  ],
  home: [items('blocks', 100, '[T]', 0), characters('private_metadata', 3000, '[T]', 0)],
}

/** Limits of a message. */
export const limitsOfMessages: readonly Limit[] = [
  items('blocks', 50, '[D] reference/block-kit/blocks', 0),
  // chat.postMessage cuts at 40,000 and advises 4,000; chat.update refuses more than 4,000.
  characters('text', 4000, '[D] reference/methods/chat.update', 0),
  characters('markdown_text', 12_000, '[T]'),
]

/** Characters all the texts of a message's blocks may have together: `msg_blocks_too_long` came at about 13,200. */
export const messageCharacters: Limit = characters('blocks', 12_000, '[I] slackapi/bolt-js#2509', 0)

/** Bytes a view may take as JSON. */
export const viewBytes: Limit = characters('view', 250_000, '[D] views.open: view_too_large', 0)

/** Options an app may answer a typed query with. */
export const limitsOfOptions: readonly Limit[] = [items('options', 100, '[T]', 0)]

/** Limits of an app's manifest. */
export const limitsOfManifest: readonly Limit[] = [
  value('_metadata.major_version', 1, 2, '[T]'),
  characters('display_information.name', 35, '[T]'),
  characters('display_information.description', 140, '[T]'),
  characters('display_information.long_description', 4000, '[T]', 174),
  characters('features.bot_user.display_name', 80, '[T]'),
  items('features.shortcuts', 10, '[T]', 0),
  characters('features.shortcuts.*.name', 24, '[D] interactivity/implementing-shortcuts'),
  characters('features.shortcuts.*.callback_id', 255, '[T]'),
  characters('features.shortcuts.*.description', 150, '[T]'),
  items('features.slash_commands', 50, '[T]', 0),
  characters('features.slash_commands.*.command', 32, '[T]', 2),
  characters('features.slash_commands.*.description', 2000, '[T]'),
  characters('features.slash_commands.*.usage_hint', 1000, '[T]'),
  items('features.unfurl_domains', 5, '[T]', 0),
  characters('features.agent_view.agent_description', 300, '[T]'),
  items('features.agent_view.suggested_prompts', 4, '[T]', 0),
  items('oauth_config.redirect_urls', 1000, '[T]', 0),
  items('oauth_config.scopes.*', 255, '[T]', 0),
  items('settings.event_subscriptions.bot_events', 100, '[T]', 0),
  items('settings.event_subscriptions.user_events', 100, '[T]', 0),
  items('settings.event_subscriptions.metadata_subscriptions', 20, '[T]'),
  items('settings.allowed_ip_address_ranges', 50, '[T]', 0),
]
