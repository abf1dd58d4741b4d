import { type CitationForm, citationForms } from '../../view/citation-forms.ts'
import type { CommandRequest } from '../request.ts'

/** What somebody wants to be cited, and how; what was not said is absent. */
export type CiteWish = {
  readonly passage: string
  /** Paragraphs on each side, 0–3. */
  readonly around: number
  readonly form?: CitationForm
  readonly isForMe: boolean
}

/** The most paragraphs on each side. */
export const mostAround = 3

/**
 * The ways to take a line after `cite`, the plainest first: all of it is the passage, or the last words say how to cite it:
 * `kant p. 41 apa +1 me`. Remembered words may end so too, which is why both are given. What was chosen by name holds.
 */
export function readWishes(
  typed: string,
  options: CommandRequest['options'] = {},
): readonly [CiteWish, ...CiteWish[]] {
  const named = {
    ...aroundOf(options['context']),
    ...formOf(options['style']),
    ...(options['to'] === 'me' ? { isForMe: true } : {}),
  }
  const whole = { passage: typed.trim(), around: 0, isForMe: false }
  const stripped = withoutEnding(whole)
  const plain: CiteWish = { ...whole, ...named }
  return stripped.passage === whole.passage ? [plain] : [plain, { ...stripped, ...named }]
}

function aroundOf(chosen: string | undefined): { readonly around?: number } {
  return chosen !== undefined && /^[0-3]$/.test(chosen) ? { around: Number(chosen) } : {}
}

function formOf(chosen: string | undefined): { readonly form?: CitationForm } {
  const form = citationForms.find((each) => each === chosen)
  return form === undefined ? {} : { form }
}

/** What people call a form, beside its own name. */
const forms: Readonly<Record<string, CitationForm>> = {
  ...Object.fromEntries(citationForms.map((form) => [form, form])),
  'apa 7': 'apa',
  apa7: 'apa',
  'mla 9': 'mla',
  mla9: 'mla',
  chicago: 'chicago-date',
  'chicago date': 'chicago-date',
  'chicago author-date': 'chicago-date',
  'chicago notes': 'chicago-notes',
  'bib tex': 'bibtex',
  'csl-json': 'csl',
}

const endings = new RegExp(
  String.raw`^(.*?\S)\s+(?:\+([0-3])|context\s+([0-3])|((?:only\s+)?me)|(${Object.keys(forms)
    .toSorted((a, b) => b.length - a.length)
    .join('|')}))$`,
  'isu',
)

/** At most one ending of each kind, in any order. */
function withoutEnding(wish: CiteWish): CiteWish {
  let left = wish
  for (let i = 0; i < 3; i++) {
    const [, passage, plus, around, me, form] = endings.exec(left.passage) ?? []
    if (passage === undefined) break
    left = {
      ...left,
      passage,
      ...aroundOf(plus ?? around),
      ...(me === undefined ? {} : { isForMe: true }),
      ...formOf(forms[form?.toLowerCase().replace(/\s+/gu, ' ') ?? '']),
    }
  }
  return left
}
