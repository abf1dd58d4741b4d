/** A half-open stretch [start, end) of a text, counted in UTF-16 code units as `String.slice` counts. */
export type Range = { readonly start: number; readonly end: number }
