const numerals = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const

/** A whole number from 1 to 3999 in lower-case Roman numerals; empty for any other. */
export function toRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return ''
  let left = value
  let roman = ''
  for (const [sign, worth] of numerals) {
    while (left >= worth) {
      roman += sign
      left -= worth
    }
  }
  return roman
}

/** What Roman numerals are worth; undefined for what is not written as they are, "iiii" and "ic" too. */
export function fromRoman(typed: string): number | undefined {
  const roman = typed.toLowerCase()
  if (!/^[ivxlcdm]{1,15}$/.test(roman)) return undefined
  let value = 0
  let at = 0
  for (const [sign, worth] of numerals) {
    while (roman.startsWith(sign, at)) {
      value += worth
      at += sign.length
    }
  }
  return toRoman(value) === roman ? value : undefined
}

/** Whether a range of numbers, Arabic or Roman, runs backwards; false where one of them is no number. */
export function countsDown(from: string, to: string): boolean {
  const [first, last] = [from, to].map((each) => fromRoman(each) ?? Number(each))
  return first !== undefined && last !== undefined && last < first
}
