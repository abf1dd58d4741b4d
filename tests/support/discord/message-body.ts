/** A component as a bot writes it: every kind in one shape, since what tells them apart is `type`. */
export type Component = {
  readonly type: number
  readonly id?: number
  readonly custom_id?: string
  readonly style?: number
  readonly label?: string
  readonly url?: string
  readonly sku_id?: string
  readonly disabled?: boolean
  readonly emoji?: { readonly id?: string | null; readonly name?: string | null }
  readonly placeholder?: string
  readonly options?: readonly SelectOption[]
  readonly min_values?: number
  readonly max_values?: number
  readonly min_length?: number
  readonly max_length?: number
  readonly required?: boolean
  readonly value?: string
  readonly description?: string | null
  readonly content?: string
  readonly media?: { readonly url: string }
  readonly file?: { readonly url: string }
  readonly items?: readonly {
    readonly media: { readonly url: string }
    readonly description?: string | null
  }[]
  readonly channel_types?: readonly number[]
  readonly default_values?: readonly { readonly id: string; readonly type: string }[]
  readonly components?: readonly Component[]
  readonly component?: Component
  readonly accessory?: Component
}

/** One line of a string select. */
export type SelectOption = {
  readonly label: string
  readonly value: string
  readonly description?: string
  readonly default?: boolean
}

/** A rich embed, as far as its texts go. */
export type Embed = {
  readonly title?: string
  readonly description?: string
  readonly url?: string
  readonly image?: { readonly url: string }
  readonly thumbnail?: { readonly url: string }
  readonly author?: { readonly name: string }
  readonly footer?: { readonly text: string }
  readonly fields?: readonly { readonly name: string; readonly value: string; readonly inline?: boolean }[]
}

/** What a bot writes to make or to change a message; on an edit, a field that is left out stays as it was. */
export type MessageBody = {
  readonly content?: string | null
  readonly embeds?: readonly Embed[] | null
  readonly components?: readonly Component[] | null
  readonly flags?: number | null
  readonly allowed_mentions?: AllowedMentions | null
  readonly attachments?: readonly { readonly id: string | number; readonly filename?: string }[] | null
  readonly poll?: {
    readonly answers?: readonly { readonly poll_media?: { readonly text?: string } }[]
  } | null
  readonly sticker_ids?: readonly string[] | null
  readonly message_reference?: {
    readonly message_id?: string
    readonly channel_id?: string
    readonly fail_if_not_exists?: boolean
  } | null
  readonly nonce?: string | number | null
  readonly enforce_nonce?: boolean | null
}

/** Whom a message may notify; without it Discord notifies everybody the text names. */
export type AllowedMentions = {
  readonly parse?: readonly string[]
  readonly users?: readonly string[]
  readonly roles?: readonly string[]
  readonly replied_user?: boolean
}

/** The form that a bot opens. */
export type ModalBody = {
  readonly custom_id: string
  readonly title: string
  readonly components: readonly Component[]
}

/** What a bot answers to an interaction; which fields of `data` count depends on `type`. */
export type CallbackBody = {
  readonly type: number
  readonly data?: (MessageBody & Partial<ModalBody> & { readonly choices?: readonly Choice[] }) | null
}

/** A value that is offered while typing, or fixed in a command. */
export type Choice = { readonly name: string; readonly value: string | number }

/** A command as a bot registers it. */
export type CommandBody = {
  readonly name: string
  readonly type?: number
  readonly description?: string
  readonly options?: readonly OptionBody[]
  readonly contexts?: readonly number[] | null
  readonly default_member_permissions?: string | null
  readonly name_localizations?: Readonly<Record<string, string>> | null
  readonly description_localizations?: Readonly<Record<string, string>> | null
}

/** An option of a command, or a subcommand (type 1) or group (type 2) with options of its own. */
export type OptionBody = {
  readonly type: number
  readonly name: string
  readonly description?: string
  readonly required?: boolean
  readonly autocomplete?: boolean
  readonly choices?: readonly Choice[]
  readonly options?: readonly OptionBody[]
  readonly min_length?: number
  readonly max_length?: number
  readonly min_value?: number
  readonly max_value?: number
  readonly name_localizations?: Readonly<Record<string, string>> | null
  readonly description_localizations?: Readonly<Record<string, string>> | null
}

/** The flags of a message that the stand-in knows (docs: Message Flags). */
export const messageFlag = { ephemeral: 64, loading: 128, componentsV2: 32_768 } as const

/** Whether the message is laid out by components alone (Components V2). */
export function isV2({ flags }: MessageBody): boolean {
  return ((flags ?? 0) & messageFlag.componentsV2) !== 0
}

/** The message after an edit: what the edit names is replaced; ephemeral and V2 cannot be taken off again. */
export function mergeBody(before: MessageBody, edit: MessageBody): MessageBody {
  const kept = (before.flags ?? 0) & (messageFlag.ephemeral | messageFlag.componentsV2)
  return { ...before, ...edit, flags: (edit.flags ?? 0) | kept }
}

/** Every component with those inside it, in reading order: rows, sections, accessories and labels included. */
export function allComponents(components: readonly Component[] | null | undefined): readonly Component[] {
  return (components ?? []).flatMap((one) => [
    one,
    ...allComponents(one.components),
    ...allComponents(one.component && [one.component]),
    ...allComponents(one.accessory && [one.accessory]),
  ])
}
