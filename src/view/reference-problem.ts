import { referenceText } from '../cite/parse-reference.ts'
import type { Resolved, TypedLocator } from '../cite/reference.ts'
import type { Shelf, Work } from '../cite/work.ts'
import { shorten } from './shorten.ts'
import type { Phrase } from './view.ts'
import type { Words } from './words.ts'

/** A sentence that helps where a reference leads nowhere: what is wrong with it, and what there is instead. */
export function referenceProblem(
  typed: string,
  resolved: Exclude<Resolved, { readonly kind: 'found' }>,
  { citing }: Words,
): Phrase {
  switch (resolved.kind) {
    case 'no-work': {
      const near = resolved.near.map(({ alias, record }) => `${alias} (${shorten(record.title, 60)})`)
      const said = echo(aliasIn(typed))
      return near.length === 0 ? citing.noWork(said) : citing.noWorkNear(said, near)
    }
    case 'no-place': {
      const place = placeText(resolved.work, resolved.locator)
      return resolved.has === undefined
        ? citing.noPlaces(resolved.work.alias, place, paragraphsOf(resolved.work))
        : citing.noPlace(resolved.work.alias, place, shorten(withSign(resolved.locator, resolved.has), 240))
    }
    case 'backward':
      return citing.backward(
        placeText(resolved.work, resolved.locator),
        swapped(resolved.work, resolved.locator),
      )
    default:
      return resolved satisfies never
  }
}

/** A reference that leads somewhere on this shelf, to show how one is written; made up where the shelf is empty. */
export function exampleReference({ works }: Shelf): string {
  const work = works.find(({ document }) => document.paragraphs.length > 0)
  const count = work?.document.paragraphs.length ?? 4
  return `[[${work?.alias ?? 'mill1859'} ¶ ${Math.min(4, count)}]]`
}

/** What was typed, short enough to be said back. */
export function echo(typed: string): string {
  return shorten(typed.replace(/\s+/gu, ' ').trim(), 80)
}

/** The alias in words that begin with one: up to the sign of a place. */
function aliasIn(typed: string): string {
  const [alias = typed] = typed.split(/\s*(?:[¶§:,]|\s(?:para?|pp?|pdf|page|sec|ch|chapter)\b)/u)
  return alias
}

function placeText(work: Work, locator: TypedLocator): string {
  const whole = referenceText({ alias: work.alias, locators: [locator] })
  return shorten(whole.slice(work.alias.length + 1), 80)
}

/** Numbers alone could be those of anything. */
function withSign({ kind }: TypedLocator, has: string): string {
  return kind === 'paragraph' ? `¶ ${has}` : has
}

function swapped({ alias }: Work, { kind, from, to }: TypedLocator): string {
  const turned = to === undefined || to === 'end' ? { kind, from } : { kind, from: to, to: from }
  return `[[${referenceText({ alias, locators: [turned] })}]]`
}

function paragraphsOf({ document }: Work): string {
  const { length } = document.paragraphs
  return length < 2 ? `¶ ${length}` : `¶ 1–${length}`
}
