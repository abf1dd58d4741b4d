import type { ActionId } from '../action-id.ts'
import type { Context } from '../command.ts'
import type { ActionHandler, ActionHandlers, FormHandlers } from '../handlers.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { changeDraft, sendDraft, showDraft, takeWritten } from './add.ts'
import { showQueue } from './cards.ts'
import {
  acceptProposal,
  approve,
  dismissProposal,
  drop,
  edit,
  keepFlagged,
  retireFlagged,
  takeEdited,
} from './decide-card.ts'
import { exportAs } from './export.ts'
import { importTyped } from './import.ts'
import { restore, showRetired } from './retired.ts'
import { privately } from './tell.ts'

/** What the buttons below questions that people write, bring in and take along do. */
export const cardActions: ActionHandlers = {
  'c-use': inPlace(({ id }, context) => showDraft(id, context)),
  'c-send': inPlace(({ id }, context) => sendDraft(id, context)),
  'c-change': { to: 'asker', run: ({ id }, _values, context) => changeDraft(id, context) },
  'c-leave': inPlace((_action, context) =>
    privately({ blocks: [{ kind: 'paragraph', content: context.words.quizCards.left() }] }, context),
  ),
  'c-approve': forHosts(approve),
  'c-drop': forHosts(drop),
  'c-edit': { ...forHosts(edit), to: 'asker' },
  'c-next': forHosts(({ id, arg }, context) =>
    showQueue([], { key: id, ...(arg === undefined ? {} : { arg }), isPassed: true }, context),
  ),
  'c-accept': forHosts(acceptProposal),
  'c-dismiss': forHosts(dismissProposal),
  'c-retire': forHosts(retireFlagged),
  'c-stay': forHosts(keepFlagged),
  'c-queue': forHosts((_action, context) => showQueue([], undefined, context)),
  'c-retired': forHosts(({ id }, context) => showRetired([], id, context)),
  'c-restore': forHosts(({ id }, context) => restore(id, context)),
  'c-export': { to: 'asker', run: ({ id, arg = '' }, _values, context) => exportAs(id, arg, context) },
}

/** What the forms of questions do. */
export const cardForms: FormHandlers = {
  'c-written': (request, _action, context) => takeWritten(request, context),
  'c-edited': async (request, { id }, context) =>
    (await context.floor.isHost()) ? takeEdited(request, id, context) : refuse('hostsOnly', context),
  'c-import': ({ fields }, _action, context) => importTyped(fields['table'] ?? '', context),
}

type Act = (action: ActionId, context: Context) => Promise<Reply> | Reply

function inPlace(act: Act): ActionHandler {
  return { to: 'updateAlone', run: (action, _values, context) => act(action, context) }
}

/** Looked at each time: who was a host when a message was shown need not be one when it is pressed. */
function forHosts(act: Act): ActionHandler {
  return inPlace(async (action, context) =>
    (await context.floor.isHost()) ? act(action, context) : refuse('hostsOnly', context),
  )
}
