/**
 * Text that a terminal shows and does not obey: control characters as their pictures (␛) or "?", line ends as \n,
 * tabs as spaces; direction overrides and isolates, which would reorder what stands around them, are left out.
 * Law: the result holds no control character but \n, and making it printable twice is making it so once.
 */
export function printable(text: string, unicode: boolean): string {
  if (harmless.test(text)) return text
  return text
    .replace(lineEnds, '\n')
    .replace(/\t/g, '    ')
    .replace(directions, '')
    .replace(controls, (control) => (unicode ? picture(control) : '?'))
}

const harmless = /^[ -~\n]*$/
const lineEnds = /\r\n|[\u2028\u2029]/gu
const directions = /[\u202A-\u202E\u2066-\u206F]/gu
// The classes of C0, DEL and C1 without \n.
const controls = /(?!\n)\p{Cc}/gu

/** Unicode has a picture for each C0 control and for DEL, and none for C1. */
function picture(control: string): string {
  const point = control.charCodeAt(0)
  if (point < 0x20) return String.fromCharCode(0x2400 + point)
  return point === 0x7f ? '\u2421' : '\uFFFD'
}

/** The bot's own signs for a terminal without UTF-8; quotations stay as they are, to the letter. */
export function asciiSigns(text: string): string {
  return text.replace(signs, (sign) => spellings[sign] ?? sign)
}

const spellings: Readonly<Record<string, string>> = {
  '\u00A0': ' ',
  '§': 'sec.',
  '¶': 'par.',
  '›': '>',
  '–': '-',
  '—': '--',
  '·': '|',
  '…': '...',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
}
const signs = new RegExp(`[${Object.keys(spellings).join('')}]`, 'gu')
