import type { Style, StyleName } from '../style.ts'
import { apa } from './apa.ts'
import { chicagoDate } from './chicago-date.ts'
import { chicagoNotes } from './chicago-notes.ts'
import { mla } from './mla.ts'

/** The styles there are, by name. What each prints is English, whatever language the bot speaks. */
export const styles: Readonly<Record<StyleName, Style>> = {
  apa,
  mla,
  'chicago-date': chicagoDate,
  'chicago-notes': chicagoNotes,
}
