import { fromRoman, toRoman } from '../text/roman.ts'

/** What is printed on a page to tell it from the others: a number, and how it is written. */
export type PageLabel = {
  readonly numerals: 'arabic' | 'roman' | 'ROMAN'
  readonly value: number
}

/** The number that a text consists of, arabic or roman in one case; undefined for any other text. */
export function parsePageLabel(text: string): PageLabel | undefined {
  if (/^\d{1,5}$/.test(text)) return { numerals: 'arabic', value: Number(text) }
  const value = fromRoman(text)
  if (value === undefined) return undefined
  if (text === text.toLowerCase()) return { numerals: 'roman', value }
  return text === text.toUpperCase() ? { numerals: 'ROMAN', value } : undefined
}

/** The label as it is printed. */
export function writePageLabel({ numerals, value }: PageLabel): string {
  if (numerals === 'arabic') return String(value)
  const roman = toRoman(value)
  return numerals === 'ROMAN' ? roman.toUpperCase() : roman
}
