/**
 * What a browser would show of a piece of HTML, a line for each block: tags, comments, scripts and styles are gone,
 * pictures are their alternative texts, character references their characters. Linear in the length, well-formed or not.
 */
export function stripHtml(html: string): string {
  let shown = ''
  let at = 0
  for (const tag of html.matchAll(TAG)) {
    if (tag.index < at) continue
    shown += visible(html.slice(at, tag.index))
    at = tag.index + tag[0].length
    const name = tag[1]?.toLowerCase() ?? ''
    if (UNSEEN.has(name) && !tag[0].startsWith('</')) at = endOf(html, name, at)
    else shown += inPlaceOf(tag[0], name)
  }
  return shown + visible(html.slice(at))
}

/** Whether a tag ends the line that it stands in. */
function inPlaceOf(tag: string, name: string): string {
  if (name === 'img')
    return (
      tag
        .match(/\salt=(?:"([^"]*)"|'([^']*)')/i)
        ?.slice(1)
        .find((alt) => alt !== undefined) ?? ''
    )
  if (name === 'td' || name === 'th') return ' '
  return name === '' || INLINE.has(name) ? '' : '\n'
}

function endOf(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}\\s*>`, 'gi')
  close.lastIndex = from
  return close.test(html) ? close.lastIndex : html.length
}

function visible(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(REFERENCE, (reference, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED.get(name) ?? reference
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
    })
}

/** A comment, closed or not; a declaration; or a tag. The bounds keep a row of tags that never close from being quadratic. */
const TAG =
  /<!--(?:(?!-->)[\s\S])*(?:-->|$)|<[!?][^<>]{0,2000}>|<\/?([a-z][a-z0-9-]*)(?:"[^"]{0,2000}"|'[^']{0,2000}'|[^"'<>]){0,2000}>/gi
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math'])
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00A0',
    copy: '©',
    mdash: '—',
    ndash: '–',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    middot: '·',
    bull: '•',
    deg: '°',
    sect: '§',
  }),
)
