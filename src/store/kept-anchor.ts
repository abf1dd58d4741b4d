import { createHash } from 'node:crypto'
import type { Anchor } from '../cite/anchor.ts'
import { fieldsOf, jsonOf, listOf, stretchOf, textOf } from './decode.ts'

/** An anchor as JSON: its own fields, always in one order. Throws a DamagedValue for what could not be read again. */
export function writeAnchor(anchor: Anchor): string {
  return JSON.stringify(readFields(anchor, 'anchor'))
}

/** The anchor that `writeAnchor` wrote. Throws a DamagedValue for anything else. */
export function readAnchor(json: unknown): Anchor {
  return readFields(jsonOf(json, 'anchor'), 'anchor')
}

/** The name of an anchor, from what `writeAnchor` wrote: 22 letters of base64url (RFC 4648), which holds no colon. */
export function anchorName(written: string): string {
  return createHash('sha256').update(written).digest('base64url').slice(0, 22)
}

function readFields(value: unknown, at: string): Anchor {
  const fields = fieldsOf(value, at)
  const text = (field: string): string => textOf(fields[field], `${at}.${field}`)
  return {
    document: text('document'),
    version: text('version'),
    ...stretchOf(value, at),
    exact: text('exact'),
    prefix: text('prefix'),
    suffix: text('suffix'),
    paragraphs: listOf(fields['paragraphs'], `${at}.paragraphs`, textOf),
  }
}
