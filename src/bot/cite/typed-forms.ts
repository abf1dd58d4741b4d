import type { Form } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'
import { encodeAction } from '../action-id.ts'
import type { FormHandlers } from '../handlers.ts'
import { runCheck } from './check.ts'
import { runCite } from './cite.ts'

/** The form for a command of citing that was given without a word, where a chat has no better place to type; undefined for others. */
export function formFor(command: string, words: Words): Form | undefined {
  if (command === 'cite') return citeForm(words)
  return command === 'check' ? checkForm(words) : undefined
}

/** What is done with them: the same as with the words after the command. */
export const typedForms: FormHandlers = {
  'x-ask': ({ fields }, _, context) => runCite(fields['passage'] ?? '', context),
  'k-ask': ({ fields }, _, context) => runCheck(fields['quotation'] ?? '', context),
}

/** Characters of a quotation at most: as many as a message may have. */
const longestQuotation = 4000

function citeForm({ citeForms }: Words): Form {
  return {
    id: encodeAction({ kind: 'x-ask', id: 'new' }),
    title: citeForms.cite,
    submit: citeForms.sendCite,
    fields: [{ kind: 'reference', name: 'passage', label: citeForms.passage, isRequired: true }],
  }
}

function checkForm({ citeForms }: Words): Form {
  return {
    id: encodeAction({ kind: 'k-ask', id: 'new' }),
    title: citeForms.check,
    submit: citeForms.sendCheck,
    fields: [
      {
        kind: 'words',
        name: 'quotation',
        label: citeForms.quotation,
        isRequired: true,
        limit: longestQuotation,
      },
    ],
  }
}
