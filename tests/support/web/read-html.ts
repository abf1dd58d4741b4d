/** An element of a page, with its attributes as they mean. */
export type Element = {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

const empty: ReadonlySet<string> = new Set(['input', 'meta', 'link', 'img', 'br', 'hr'])
const token = /<!doctype html>|<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>|([^<]+)/giy

/**
 * Reads a page of our own, strictly: every tag is closed where it should be, every value stands between quotation marks,
 * and no sign of markup stands among words. Throws where that is not so, as it would be where words became markup.
 */
export function readHtml(page: string): Element {
  const root: { tag: string; attributes: Record<string, string>; children: (Element | string)[] } = {
    tag: '',
    attributes: {},
    children: [],
  }
  const open = [root]
  token.lastIndex = 0
  while (token.lastIndex < page.length) {
    const at = token.lastIndex
    const match = token.exec(page)
    if (match === null) throw new Error(`This is no markup of ours: ${page.slice(at, at + 80)}`)
    const [, slash, name, attributes = '', words] = match
    const top = open.at(-1) ?? root
    if (words !== undefined) top.children.push(unescaped(words))
    if (name === undefined) continue
    const tag = name.toLowerCase()
    if (slash === '/') {
      if (top.tag !== tag) throw new Error(`</${tag}> closes <${top.tag}>`)
      open.pop()
      continue
    }
    const element = { tag, attributes: attributesIn(attributes), children: [] }
    top.children.push(element)
    if (!empty.has(tag)) open.push(element)
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.tag}> is never closed`)
  return root
}

/** All elements within one that a test takes, in their order. */
export function all(within: Element, takes: (element: Element) => boolean): readonly Element[] {
  return within.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(takes(child) ? [child] : []), ...all(child, takes)],
  )
}

/** The elements of a tag, and of a class where one is named. */
export function tagged(within: Element, tag: string, kind?: string): readonly Element[] {
  return all(within, (element) => element.tag === tag && (kind === undefined || hasClass(element, kind)))
}

/** Whether an element is of a class. */
export function hasClass({ attributes }: Element, kind: string): boolean {
  return (attributes['class'] ?? '').split(' ').includes(kind)
}

/** The words that a person sees, a line for each block; without the elements that `skips` takes. */
export function seen(element: Element, skips: (element: Element) => boolean = () => false): string {
  return words(element, skips)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}

const blocks: ReadonlySet<string> = new Set(
  'article p div h1 h2 h3 ol ul li dl dt dd figure blockquote figcaption form fieldset legend label small button'.split(
    ' ',
  ),
)

function words(element: Element, skips: (element: Element) => boolean): string {
  const { tag, attributes, children } = element
  if (hasClass(element, 'unseen') || 'hidden' in attributes || tag === 'datalist' || skips(element)) return ''
  const within = children.map((child) => (typeof child === 'string' ? child : words(child, skips))).join('')
  return blocks.has(tag) ? `\n${within}\n` : within
}

function attributesIn(source: string): Record<string, string> {
  return Object.fromEntries(
    [...source.matchAll(/([a-z-]+)(?:="([^"]*)")?/gi)].map(([, name = '', value = '']) => [
      name,
      unescaped(value),
    ]),
  )
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" }

function unescaped(source: string): string {
  return source.replace(/&(?:([a-z]+|#39);)?/g, (sign, name: string | undefined) => {
    const meant = name === undefined ? undefined : entities[name]
    if (meant === undefined) throw new Error(`“${sign}” is not escaped as we do it`)
    return meant
  })
}
