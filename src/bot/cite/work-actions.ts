import type { ActionHandlers, FormHandlers } from '../handlers.ts'
import { settingActions } from './cite-settings.ts'
import { copyActions, copyForms } from './copy-citation.ts'
import { factActions, factForms } from './work-facts.ts'

/** The buttons and menus of citations, of what hosts say of documents, and of how a group cites. */
export const workActions: ActionHandlers = { ...copyActions, ...factActions, ...settingActions }

/** Their forms. */
export const workForms: FormHandlers = { ...copyForms, ...factForms }
