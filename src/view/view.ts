/**
 * A stretch of words with one meaning: `mark` matches the question, `code` is something to type. `text` is never
 * markup: a renderer makes whatever would act on its platform harmless.
 */
export type Inline = { readonly kind: 'text' | 'strong' | 'mark' | 'code'; readonly text: string }

/** Words that belong together in one line or paragraph. */
export type Phrase = readonly Inline[]

/** One entry of a list: what leads it (a number, a name), what it says, and the small print below. */
export type ListItem = { readonly label: Inline; readonly content: Phrase; readonly detail?: Phrase }

/** Something to do next: `command` is what a person types for it, `label` what they get. */
export type Action = { readonly command: string; readonly label: string }

/** One part of a message. Only a quote keeps its line breaks: its content is document text, to the letter. */
export type Block =
  | { readonly kind: 'heading'; readonly content: Phrase }
  | { readonly kind: 'paragraph'; readonly content: Phrase }
  | { readonly kind: 'quote'; readonly content: Phrase; readonly source: Phrase }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'note'; readonly content: Phrase }
  | { readonly kind: 'actions'; readonly actions: readonly Action[] }

/** A message before any platform has made it its own. */
export type View = { readonly blocks: readonly Block[] }

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
