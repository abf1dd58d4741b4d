/**
 * What Slack takes at most, with a margin where it does not say. Lengths are UTF-16 units, which are never fewer than
 * what Slack counts. Sources: [T] the comments of `@slack/types` 3.2, [D] docs.slack.dev, [I] measured in an issue.
 */
export const slackLimits = {
  /** Blocks of a message. [D] reference/block-kit/blocks */
  blocks: 50,
  /** Blocks of a modal or an App Home. [T] */
  viewBlocks: 100,
  /**
   * All blocks of a message together, as UTF-8 bytes of their JSON. Undocumented: `msg_blocks_too_long` came at 13,297
   * characters, at fewer with every container, and once at 11,341 of text alone. [I] slackapi/bolt-js#2509, #2867
   */
  messageBytes: 12_000,
  /** Words of one text; Slack takes 3,000 [T], and three bytes each must fit into a message with what stands around. */
  text: 2500,
  /** A quotation that was not asked for at length: about a screen of a phone. Ours. */
  quote: 1200,
  /** The line below a quotation, and a label. Ours. */
  source: 600,
  /** One item of a list. Ours. */
  item: 1500,
  /** The words of a message in notifications; chat.update refuses more than 4,000. [D] reference/methods/chat.update */
  fallback: 3900,
  /** Buttons of one actions block. [T] */
  buttons: 25,
  /** What stands on a button, and what a screen reader says of it. [T] */
  button: 75,
  /** Options of a select, and the text and the value of one; some documents allow values of 150. [T] */
  options: 100,
  option: 75,
  /** [T] */
  placeholder: 150,
  /** Title and buttons of a modal. [T] */
  modalTitle: 24,
  /** The label of an input. [T] */
  label: 2000,
  /** What can be typed into one input. [T] */
  input: 3000,
  /** Boxes to tick of one input. [T] */
  boxes: 10,
  /** What is read aloud of a picture: 2,000 in a block [T], 1,000 where it is uploaded. [D] reference/methods/files.getUploadURLExternal */
  altText: 1000,
  /** The text of a file that is told in messages: about six of them. Ours. */
  fileText: 60_000,
  /** [T] */
  privateMetadata: 3000,
} as const
