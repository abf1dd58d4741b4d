import type { Place } from '../cite/place.ts'

/**
 * A stretch of words with one meaning: `mark` matches the question or answers it, `code` is something to type. `text` is never
 * markup: a renderer makes whatever would act on its platform harmless.
 */
export type Inline =
  | { readonly kind: 'text' | 'strong' | 'mark' | 'code'; readonly text: string }
  /** Set apart as citation styles want it, in italics: the title of a work. */
  | { readonly kind: 'emphasis'; readonly text: string }
  /** In a comparison: what only one of two wordings has. Told by a sign too, never by colour alone. */
  | { readonly kind: 'added' | 'removed'; readonly text: string }
  /** Words to be found: shown as a line to write on, and read aloud as `text`. */
  | { readonly kind: 'gap'; readonly text: string }
  /** An instant in epoch milliseconds: each reader's own time where a platform can show it, else `text`. */
  | { readonly kind: 'time'; readonly at: number; readonly text: string }
  /** A member by the id that the platform made: shown by name, never notified; `text` where that cannot be. */
  | { readonly kind: 'member'; readonly learner: string; readonly text: string }
  /** A channel by the id that the platform made: a way there where a platform has one; `text` where that cannot be. */
  | { readonly kind: 'channel'; readonly channel: string; readonly text: string }
  /** Whom a post notifies, as a form gave it: shown by name, never notified by this; `text` where that cannot be. */
  | { readonly kind: 'group'; readonly group: string; readonly text: string }

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
  /** Absent where it makes sense as a button only. */
  readonly typed?: Typed
  /** It has been done, once for all; it is shown, and cannot be pressed. */
  readonly isDone?: true
  /** What a screen reader says where the label alone tells too little: "Option B: 1950". */
  readonly spoken?: string
}

/** What a person types instead of pressing a button, and what they get. */
export type Typed = {
  readonly command: string
  readonly gets: string
  /** The number of a quotation may stand behind the button's name; pressing it gives that number as its value. */
  readonly isNumbered?: true
}

/** One of several things to choose. */
export type Choice = { readonly value: string; readonly label: string }

/** A quotation: its content is document text, to the letter, and keeps its line breaks. */
export type QuoteBlock = {
  readonly kind: 'quote'
  readonly content: Phrase
  readonly source: Phrase
  /** Where it stands: what leaves is compared with the document once more. Absent where words are left out on purpose. */
  readonly place?: Place
  /** The web address that opens it in its context; put in just before it leaves, for whom it is meant. */
  readonly link?: string
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
  /** Lines for a program, to be copied as they stand: a record of a bibliography. */
  | { readonly kind: 'listing'; readonly text: string }
  | { readonly kind: 'actions'; readonly actions: readonly Action[] }
  /** A drawing of what the words around it say too; `alt` says it again for who cannot see it. */
  | { readonly kind: 'picture'; readonly png: Uint8Array; readonly alt: string }
  /** Something to keep; `name` with its ending, `media` as MIME has it. */
  | { readonly kind: 'file'; readonly name: string; readonly media: string; readonly content: Uint8Array }
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

/** What every field of a form has; `value` is what it holds before anybody filled it in. */
type FieldOf<Kind extends string> = {
  readonly kind: Kind
  readonly name: string
  readonly label: string
  readonly isRequired: boolean
}

/**
 * One thing to fill in. `document`, `time`, `zone` and `reference` (a passage) are chosen among suggestions where a
 * platform has them, else typed; `channel` and `group` (who is notified) are chosen among those of the community and come as opaque ids.
 */
export type Field =
  | (FieldOf<'words'> & {
      /** Characters at most. */
      readonly limit?: number
      readonly value?: string
      /** One line only. */
      readonly isShort?: true
    })
  | (FieldOf<'document' | 'time' | 'zone' | 'reference'> & { readonly value?: string })
  | (FieldOf<'channel' | 'group'> & { readonly value?: string })
  /** Of several choices the form gives the values with commas between them. */
  | (FieldOf<'choice'> & {
      readonly choices: readonly Choice[]
      readonly chosen: readonly string[]
      readonly isMany?: true
    })

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
