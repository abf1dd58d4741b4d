import type { Mention } from './studied-text.ts'

/** Whether the answer is a member of a list of three or more, or an alternative: others fit as well. */
export function isListed(left: string, right: string, { type }: Mention): boolean {
  const before = left.replace(/["“”]/g, '')
  const after = right.replace(/["“”]/g, '').replace(/^ \([^)]*\)(?=,)/, '')
  if (/\brespectively\b/.test(left + right)) return true
  // "southeastern _____, and northwestern": what lies between is on the map.
  if (/, \p{L}+ern $/u.test(before) && /^,? and /.test(after)) return true
  if (type === 'term' && (/\band $/.test(before) || /^ and /.test(after))) return true
  if (/, $/.test(before) && (type === 'term' ? /^,/ : /^,? (?:and|or) /).test(after)) return true
  if (isOneOfMany(before, after)) return true
  if (
    /, (?:the )?[\p{Lu}\d"][^,;]{1,40},? (?:and|&) (?:the )?$/u.test(before) ||
    /,[^,]*, (?:and|&) (?:the )?$/.test(before)
  )
    return true
  if (
    /\b(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entral|[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern) and $/.test(
      before,
    )
  )
    return true
  if (/^, (?:the )?\p{Lu}[\p{L}\d.'’-]*(?: [\p{L}\d.'’-]+){0,3}, (?:and )?(?:the )?\p{Lu}/u.test(after))
    return true
  if (LISTED_AFTER.test(after)) return true
  return /(?:^|[\s(])\p{Lu}[\p{L}.'’-]*, (?:the )?$/u.test(before) && /^,? (?:and|&) |^, \p{Lu}/u.test(after)
}

/** "Captain _____, and Lieutenant Rowe", "Anna Holt of Leith, _____ of Bergen, …", "Leith - _____ - Bergen", "both _____ and Bergen", "_____ or Bergen". */
function isOneOfMany(before: string, after: string): boolean {
  return (
    /\b(?:or|nor|and\/or) (?:the )?$/.test(before) ||
    /^ (?:or|nor) /.test(after) ||
    (/, (?:(?:\p{Lu}\p{L}*\.?|\dnd|\dst|\drd) ){1,3}$/u.test(before) && /^, and /.test(after)) ||
    (/ of \p{Lu}[\p{L}.]+, $/u.test(before) && /^ of \p{Lu}[\p{L}.]+(?:,| and) /u.test(after)) ||
    (/(?:[-–]|:) $/.test(before) && /^ [-–] /.test(after)) ||
    /\bboth (?:(?:the )?\p{Lu}[\p{L}.'’ -]{1,40} and )?(?:the )?$/iu.test(before)
  )
}

/** Another member and *and*, not an apposition or a clause. */
const LISTED_AFTER =
  /^, (?!(?:an?|both|all|almost|who|whom|whose|which|where|when|then|now|later|as|but|with|by|in|on|at|for|from|to|the (?:\p{Ll}|\p{Lu}\p{L}+ \p{Ll})[^,]*,) ?\b)[\p{L}\p{N} .'’/-]{2,40},? and /u
