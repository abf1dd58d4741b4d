/** What orders years, dates and numbers: a year; a date in months, its day a fraction; a number with its scale. */
export function magnitudeOf(text: string): number {
  const month = MONTHS.findIndex((name) => text.includes(name))
  const year = /\d{4}/.exec(text)?.[0]
  if (month >= 0) return Number(year ?? 0) * 12 + month + Number(/\b\d{1,2}(?!\d)/.exec(text)?.[0] ?? 0) / 32
  const scale = /trillion/.test(text) ? 1e12 : /billion/.test(text) ? 1e9 : /million/.test(text) ? 1e6 : 1
  return Number(/\d+(?:\.\d+)?/.exec(text.replaceAll(',', ''))?.[0] ?? Number.NaN) * scale
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
