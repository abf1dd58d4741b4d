import type { Locator } from '../corpus/locator.ts'
import type { CitedPlace } from './style.ts'

/** Where something stands as styles cite it: by the page where the document has pages, else by the paragraph. */
export function citedPlace({ pages, firstParagraph, lastParagraph }: Locator): CitedPlace {
  return pages === undefined
    ? placeOf('paragraph', String(firstParagraph), String(lastParagraph))
    : placeOf('page', pages[0], pages[1])
}

function placeOf(kind: CitedPlace['kind'], first: string, last: string): CitedPlace {
  return first === last ? { kind, first } : { kind, first, last }
}
