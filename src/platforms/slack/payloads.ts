/**
 * What is read of Slack's payloads, and nothing else of them; the declarations of Bolt fit all of these. Source:
 * docs.slack.dev/reference/interaction-payloads and /reference/events.
 */
type Fields = Readonly<Record<string, unknown>>

/** Who did something by a button, a form or a shortcut. */
export type Interaction = {
  readonly user: { readonly id: string; readonly name?: string; readonly username?: string }
  readonly trigger_id?: string
}

/** A slash command. */
export type CommandBody = {
  readonly command: string
  readonly text: string
  readonly user_id: string
  readonly user_name: string
  readonly channel_id: string
  readonly response_url: string
  readonly trigger_id: string
}

/** Something said in a channel or in a conversation of two. */
export type SpokenEvent = {
  readonly channel: string
  readonly channel_type?: string
  readonly ts: string
  readonly thread_ts?: string
  readonly user?: string
  readonly bot_id?: string
  readonly subtype?: string | undefined
  readonly edited?: object
  readonly text?: string
}

/** A button or a menu used. */
export type ActionBody = Interaction & {
  readonly actions: readonly {
    readonly action_id: string
    readonly selected_option?: { readonly value?: string } | null
  }[]
  readonly channel?: { readonly id: string }
  readonly message?: Fields & { readonly ts: string }
  readonly container: Fields
  readonly response_url?: string
}

/** A form sent. */
export type SubmittedBody = Interaction & {
  readonly view: {
    readonly callback_id: string
    readonly private_metadata: string
    readonly state: {
      readonly values: Readonly<
        Record<
          string,
          Readonly<
            Record<
              string,
              {
                readonly value?: string | null
                readonly selected_option?: { readonly value: string } | null
                readonly selected_options?: readonly { readonly value: string }[]
                readonly selected_conversation?: string | null
              }
            >
          >
        >
      >
    }
  }
}

/** A command in the menu of a message. */
export type MessageShortcutBody = Interaction & {
  readonly callback_id: string
  readonly channel: { readonly id: string }
  readonly message: Fields & { readonly ts: string; readonly text?: string }
  readonly response_url: string
}

/** A command of the whole workspace. */
export type GlobalShortcutBody = Interaction & { readonly callback_id: string }
