/** What Discord takes, each with its source ("docs" are Discord's), and below it what we ask of ourselves. */
export const limits = {
  /** Components of a message, nested ones counted (docs: Component Reference). */
  components: 40,
  /** UTF-16 units over all text displays of a message (discord.js guide, Display Components). */
  characters: 4000,
  /** UTF-8 bytes over all text displays and `bytesPerDisplay` for each; more is answered with 500 (API issue 8554). */
  bytes: 10_170,
  bytesPerDisplay: 12,
  /** Buttons in an action row (docs: Component Reference, Action Row). */
  buttonsPerRow: 5,
  /** (docs: Component Reference, Button) */
  buttonLabel: 80,
  /** Options of a string select, and characters of one (docs: Component Reference, String Select). */
  options: 25,
  optionLabel: 100,
  placeholder: 150,
  /** (docs: Interaction Callback, Modal; Component Reference, Label and Text Input) */
  formTitle: 45,
  formFields: 5,
  fieldLabel: 45,
  fieldText: 4000,
  /** Choices while an option is being typed, and characters of one (docs: Application Command Option Choice). */
  suggestions: 25,
  suggestion: 100,
  /** Choices of an option (docs: Application Command Option Structure). */
  choices: 25,
  /** Files of a message (docs: Create Message), their bytes (docs: Uploading Files), characters of what describes one. */
  files: 10,
  fileBytes: 10_485_760,
  fileDescription: 1024,
  /** (docs: Component Reference, Text Input) */
  inputPlaceholder: 100,
  /** (docs: Start Thread from Message) */
  threadName: 100,
  /** Characters of the `question` option: ours; it is restated above the answer. */
  question: 300,
  /** The first answer and 5 more, which is all that a user install gets (docs: Create Followup Message). */
  messages: 6,
} as const

/** Ours: how much of a message each kind of words may take, in the unit of `weigh`. */
export const shares = {
  heading: 700,
  paragraph: 3000,
  note: 1000,
  /** Three excerpts with their sources stay within one message. */
  quote: 900,
  wideQuote: 3000,
  source: 600,
  listLabel: 250,
  listItem: 900,
  list: 2400,
} as const

/**
 * How much of a message some markdown takes when it stands in a text display of its own: characters, or where they are
 * wide in UTF-8, as many as their bytes are worth. Law: displays that weigh at most `limits.characters` together are
 * within both limits of characters and of bytes.
 */
export function weigh(markdown: string): number {
  const bytes = Buffer.byteLength(markdown) + limits.bytesPerDisplay
  return Math.max(markdown.length, Math.ceil((bytes * limits.characters) / limits.bytes))
}
