import type { Block, Inline, ListItem, Phrase, QuoteBlock, View } from './view.ts'

/**
 * A view as words alone: for error streams, notifications and screen readers. Actions and choices are left out, since nothing
 * can be pressed here; every other word stays. Not made safe for a terminal or for any markup.
 */
export function plainText(view: View): string {
  return view.blocks.flatMap(blockText).join('\n\n')
}

function blockText(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return [phraseText(block.content)]
    case 'quote':
      return [`${numbered(block)}“${phraseText(block.content)}”\n${phraseText(block.source)}`]
    case 'listing':
      return [block.text]
    case 'list':
      return [block.items.map(itemText).join('\n')]
    case 'picture':
      return block.alt === '' ? [] : [block.alt]
    case 'file':
      return [block.name]
    case 'actions':
    case 'choice':
      return []
    default:
      return block satisfies never
  }
}

function phraseText(words: Phrase): string {
  return words.map(spelled).join('')
}

/**
 * What is to be typed stands between quotation marks: "'in 1' asks only there" reads, "in 1 asks" does not. What only one
 * of two wordings has stands between the signs of a word diff (git-diff, `--word-diff=plain`).
 */
function spelled({ kind, text: words }: Inline): string {
  if (kind === 'code') return `'${words}'`
  if (words.trim() === '') return words
  if (kind === 'removed') return `[-${words}-]`
  return kind === 'added' ? `{+${words}+}` : words
}

function numbered({ ordinal }: QuoteBlock): string {
  return ordinal === undefined ? '' : `${ordinal}. `
}

function itemText({ label, content, detail }: ListItem): string {
  const more = detail === undefined ? '' : ` (${phraseText(detail)})`
  return `${label.text}: ${phraseText(content)}${more}`
}
