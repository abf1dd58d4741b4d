import type { Receiver } from '@slack/bolt'

/** How events of Slack come in: Bolt starts and stops it. */
export type Connection = Receiver & {
  /** Rejects with a PlatformError when it is broken for good. */
  readonly broken: Promise<never>
  /** Whether events come in at this moment: `unbegun` where it was never started, `lost` where they came in before. */
  state(): 'unbegun' | 'open' | 'lost'
}
