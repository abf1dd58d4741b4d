import type { Block, Inline, ListItem, Phrase, View } from '../../view/view.ts'

/** The members that a view speaks of, each once, as their platforms made their ids. */
export function learnersIn(view: View): readonly string[] {
  const found = new Set<string>()
  mapInlines(view, (inline) => {
    if (inline.kind === 'member') found.add(inline.learner)
    return inline
  })
  return [...found]
}

/** The view with members called by these names where there is one; they stay members. */
export function withNames(view: View, names: ReadonlyMap<string, string>): View {
  return mapInlines(view, (inline) =>
    inline.kind === 'member' ? { ...inline, text: names.get(inline.learner) ?? inline.text } : inline,
  )
}

/** The view with members as words alone: a member in a new message would be notified, which only edits never do. */
export function untagged(view: View): View {
  return mapInlines(view, (inline) =>
    inline.kind === 'member' ? { kind: 'text', text: inline.text } : inline,
  )
}

type Change = (inline: Inline) => Inline

function mapInlines({ blocks }: View, change: Change): View {
  return { blocks: blocks.map((block) => mapBlock(block, change)) }
}

function mapBlock(block: Block, change: Change): Block {
  const phrase = (content: Phrase): Phrase => content.map(change)
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return { ...block, content: phrase(block.content) }
    case 'quote':
      return { ...block, content: phrase(block.content), source: phrase(block.source) }
    case 'list':
      return { ...block, items: block.items.map((item) => mapItem(item, change)) }
    case 'listing':
    case 'actions':
    case 'choice':
    case 'picture':
    case 'file':
      return block
    default:
      return block satisfies never
  }
}

function mapItem({ label, content, detail }: ListItem, change: Change): ListItem {
  const small = detail === undefined ? {} : { detail: detail.map(change) }
  return { label: change(label), content: content.map(change), ...small }
}
