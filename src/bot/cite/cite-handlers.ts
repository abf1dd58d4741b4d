import type { ActionHandlers, FormHandlers } from '../handlers.ts'
import { checkActions } from './check-actions.ts'
import { quoteActions } from './quote-actions.ts'
import { referenceActions } from './reference-actions.ts'
import { typedForms } from './typed-forms.ts'
import { workActions, workForms } from './work-actions.ts'

/** The buttons and menus of citing, checking and saving, by the kind in their ids. */
export const citeActions: ActionHandlers = {
  ...referenceActions,
  ...checkActions,
  ...quoteActions,
  ...workActions,
}

/** Their forms, by the kind in their ids; what they say goes to the sender alone. */
export const citeForms: FormHandlers = { ...typedForms, ...workForms }
