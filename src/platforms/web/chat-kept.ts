import type { Body } from './talk.ts'

/** The picture or the file at a place among the blocks of a message, as a browser shows or keeps it; undefined where there is none. */
export function keptIn(body: Body | undefined, index: string): Response | undefined {
  const block = body?.kind === 'view' && /^\d{1,3}$/.test(index) ? body.view.blocks[Number(index)] : undefined
  if (block?.kind === 'picture') {
    return new Response(Buffer.from(block.png), { headers: { 'content-type': 'image/png' } })
  }
  if (block?.kind !== 'file') return undefined
  const headers = {
    'content-type': block.media,
    'content-disposition': `attachment; filename*=UTF-8''${encodedName(block.name)}`,
  }
  return new Response(Buffer.from(block.content), { headers })
}

/** A file name as RFC 8187 has it: five signs more are escaped than in an address. */
function encodedName(name: string): string {
  const hex = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(name.toWellFormed()).replace(/['()*!]/g, hex)
}
