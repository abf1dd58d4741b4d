/**
 * A stretch of words with one meaning: `mark` matches the question, `code` is something to type. `text` is never
 * markup: a renderer makes whatever would act on its platform harmless.
 */
export type Inline = { readonly kind: 'text' | 'strong' | 'mark' | 'code'; readonly text: string }

/** Words that belong together in one line or paragraph. */
export type Phrase = readonly Inline[]

/** One entry of a list: what leads it (a number, a name), what it says, and the small print below. */
export type ListItem = { readonly label: Inline; readonly content: Phrase; readonly detail?: Phrase }

/** Something to do next. */
export type Action = {
  /** What pressing it means, as `bot/action-id.ts` writes it; at most 100 characters. */
  readonly id: string
  /** What its button says: a word or two that tell it all, without colour or picture. */
  readonly label: string
  /** What a person types for it, and what they get; absent where it makes sense as a button only. */
  readonly typed?: { readonly command: string; readonly gets: string }
  /** It has been done, once for all; it is shown, and cannot be pressed. */
  readonly isDone?: true
}

/** One of several things to choose. */
export type Choice = { readonly value: string; readonly label: string }

/** A quotation: its content is document text, to the letter, and keeps its line breaks. */
export type QuoteBlock = {
  readonly kind: 'quote'
  readonly content: Phrase
  readonly source: Phrase
  /** Its number among the quotations of the view, where actions go by number. */
  readonly ordinal?: number
  /** Asked for at length: a renderer splits it over messages, where it would shorten another one. */
  readonly isWide?: true
}

/** One part of a message. */
export type Block =
  | { readonly kind: 'heading'; readonly content: Phrase }
  | { readonly kind: 'paragraph'; readonly content: Phrase }
  | QuoteBlock
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'note'; readonly content: Phrase }
  | { readonly kind: 'actions'; readonly actions: readonly Action[] }
  /** One of at most 25 things to choose; `label` says what is being chosen. */
  | {
      readonly kind: 'choice'
      readonly id: string
      readonly label: string
      readonly choices: readonly Choice[]
    }

/** A message before any platform has made it its own. */
export type View = { readonly blocks: readonly Block[] }

/** Something to fill in, before any platform has made it its own. */
export type Form = {
  /** What sending it means, as `bot/action-id.ts` writes it. */
  readonly id: string
  /** At most 24 characters, so that it fits everywhere. */
  readonly title: string
  readonly submit: string
  readonly fields: readonly Field[]
}

/** One thing to fill in: words, or a document chosen among suggestions. */
export type Field = {
  readonly kind: 'words' | 'document'
  readonly name: string
  readonly label: string
  readonly isRequired: boolean
  /** Characters at most, for words. */
  readonly limit?: number
}

/** Words that mean nothing beyond what they say. */
export const text = (words: string): Inline => ({ kind: 'text', text: words })

/** Words to be noticed first. */
export const strong = (words: string): Inline => ({ kind: 'strong', text: words })

/** Words to be typed as they stand. */
export const code = (words: string): Inline => ({ kind: 'code', text: words })

/** Writes a phrase as one reads it: phrase`Type ${code('help')} for more.` A bare value stays plain text. */
export function phrase(
  words: TemplateStringsArray,
  ...values: readonly (Inline | string | number)[]
): Phrase {
  const parts = words.flatMap((word, index) => {
    const value = values[index]
    return [
      text(word),
      ...(value === undefined ? [] : [typeof value === 'object' ? value : text(String(value))]),
    ]
  })
  return parts.filter((part) => part.text !== '')
}
