import { parseZone } from '../../schedule/zones.ts'
import type { LearnerChanges } from '../../store/learners.ts'
import type { ActionId } from '../action-id.ts'
import type { Context } from '../command.ts'
import type { ActionHandler, ActionHandlers, FormHandlers } from '../handlers.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { onQuestion } from './now-actions.ts'
import { snooze } from './remind-later.ts'
import { beginReview } from './review.ts'
import { homeOf } from './review-buttons.ts'
import { keepZone, reminderForm, startReviews, takeReminder, takeZone, zoneForm } from './review-forms.ts'
import { gradeCard, removeCard } from './review-session.ts'
import {
  askForget,
  caps,
  changeReviews,
  dropCards,
  forgetMember,
  introAgain,
  pauseReminders,
  resumeReminders,
  showSettings,
  stopReviews,
} from './review-settings.ts'
import { type Seat, seatIn } from './seat.ts'

/** What the buttons of reviews do; those of a card have the id of its prompt, the others a community. */
export const reviewActions: ActionHandlers = {
  'r-grade': ofCard((question, seat, arg) => gradeCard(question, arg, seat)),
  'r-remove': ofCard((question, seat) => removeCard(question, seat)),
  'r-start': ofHome(startReviews),
  'r-go': ofHome(beginReview),
  'r-set': ofHome((seat) => showSettings(seat)),
  'r-remind': ofHome(reminderForm),
  'r-quiet': ofHome((seat) => set({ remindAt: undefined }, seat)),
  'r-late': ofHome((seat, arg) => set({ lateReminder: arg === 'on' }, seat)),
  'r-zone': ofHome((seat) => ({ kind: 'form', form: zoneForm(seat) })),
  'r-zone-is': ofHome(chooseZone),
  'r-cap': ofHome(chooseCap),
  'r-pause': ofHome(pauseReminders),
  'r-resume': ofHome(resumeReminders),
  'r-snooze': ofHome(snooze),
  'r-stop': ofHome(stopReviews),
  'r-drop': ofHome(dropCards),
  'r-kept': ofHome(introAgain),
  'r-forget': ofHome(askForget),
  'r-gone': ofHome(forgetMember),
}

/** What the forms of reviews do. */
export const reviewForms: FormHandlers = {
  'r-remind': ({ fields }, { id }, context) => takeReminder(fields, seatIn(homeOf(id), context)),
  'r-zone': ({ fields }, { id }, context) => takeZone(fields['zone'] ?? '', seatIn(homeOf(id), context)),
}

type OnHome = (seat: Seat, arg: string, chosen: string) => Promise<Reply> | Reply

/** The matters of the one who presses, in the community that the button names. */
function ofHome(act: OnHome): ActionHandler {
  return {
    to: 'updateAlone',
    run: ({ id, arg = '' }: ActionId, values, context: Context) =>
      act(seatIn(homeOf(id), context), arg, values[0] ?? ''),
  }
}

function ofCard(act: Parameters<typeof onQuestion>[2]): ActionHandler {
  return { to: 'updateAlone', run: (action, _values, context) => onQuestion(action, context, act) }
}

async function set(changes: LearnerChanges, seat: Seat): Promise<Reply> {
  const { deps, request, words } = seat.context
  await changeReviews(request.from, changes, deps)
  return showSettings(seat, words.quizReview.saved())
}

function chooseCap(seat: Seat, _arg: string, chosen: string): Promise<Reply> | Reply {
  const cap = caps.find((each) => String(each) === chosen)
  return cap === undefined ? refuse('unknownAction', seat.context) : set({ cap }, seat)
}

function chooseZone(seat: Seat, _arg: string, chosen: string): Promise<Reply> | Reply {
  const zone = parseZone(chosen)
  return zone === undefined ? refuse('unknownAction', seat.context) : keepZone(zone, seat)
}
