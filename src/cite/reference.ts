import type { Range } from '../text/range.ts'
import type { Place } from './place.ts'
import type { Work } from './work.ts'

/** What the numbers of a reference count. `page` is what is printed on the page, `pdf-page` the place in the file. */
export type LocatorKind = 'paragraph' | 'page' | 'pdf-page' | 'chapter' | 'section'

/** One place or range of places as it was typed; `to` is absent for one place, and 'end' for an open range ("p. 41–"). */
export type TypedLocator = {
  readonly kind: LocatorKind
  readonly from: string
  readonly to?: string
}

/** A reference in somebody's words: `[[kant p. 41–42, 50]]`. Its range is that of the brackets. */
export type Reference = Range & {
  /** What stands between the brackets, trimmed. */
  readonly typed: string
  readonly alias: string
  readonly locators: readonly [TypedLocator, ...TypedLocator[]]
}

/** Where a reference leads, or why it leads nowhere. */
export type Resolved =
  | { readonly kind: 'found'; readonly work: Work; readonly places: readonly [Place, ...Place[]] }
  /** No work has that alias; `near` are those spelt nearly so. */
  | { readonly kind: 'no-work'; readonly near: readonly Work[] }
  /** The work has no such place: `has` is what there is, as "1–27", absent where it has nothing of that kind. */
  | {
      readonly kind: 'no-place'
      readonly work: Work
      readonly locator: TypedLocator
      readonly has?: string
    }
  /** The range runs backwards. */
  | { readonly kind: 'backward'; readonly work: Work; readonly locator: TypedLocator }
