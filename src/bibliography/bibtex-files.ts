/**
 * The files that the value of a `file` field names, in its three forms: a path; `name:path:type`, as JabRef and
 * Zotero write it; and several of them with semicolons between. A backslash before `:`, `;` and `\` is no part of a path.
 */
export function bibtexFiles(value: string): readonly string[] {
  return cut(value.trim().replace(/^\{|\}$/g, ''), ';').flatMap((entry) => {
    const parts = cut(entry, ':')
    // A Windows path in its plain form has one colon, after the letter of its drive.
    const path = parts.length >= 3 ? parts.slice(1, -1).join(':') : entry
    const plain = path.replace(/\\([:;\\_&%#${}])/g, '$1').trim()
    return plain === '' ? [] : [plain]
  })
}

/** The pieces between signs that no backslash stands before. */
function cut(text: string, sign: string): readonly string[] {
  const pieces: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === '\\') at++
    else if (text.charAt(at) === sign) {
      pieces.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...pieces, text.slice(from)]
}
