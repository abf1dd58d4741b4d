import { type StyleName, styleNames } from '../cite/style.ts'

/** What a citation can be given as: in a style, or as a record for a program. */
export type CitationForm = StyleName | 'bibtex' | 'ris' | 'csl'

/** All of them, in the order in which they are offered. */
export const citationForms: readonly CitationForm[] = [...styleNames, 'bibtex', 'ris', 'csl']
