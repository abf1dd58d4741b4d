import { normalise } from './normalise.ts'

/** A title read from a file's name, for a text that states none: `on_old-harbours.txt` is "On old harbours". */
export function fileTitle(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]*$/, '')
  const words = normalise(name)
    .text.replace(/(?<!\d)-|-(?!\d)|[_+\s]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
  const [first = '', ...rest] = words === '' ? file : words
  return first.toUpperCase() + rest.slice(0, LONGEST).join('')
}

/** In characters: more than any title needs, and less than a file system allows. */
const LONGEST = 80
