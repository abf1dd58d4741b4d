import type { Action } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'
import { make, withTyped } from './session-buttons.ts'

/** Button names of reviews as a whole; their ids carry the community that the cards are of. */
type Kind =
  | 'r-start'
  | 'r-go'
  | 'r-set'
  | 'r-remind'
  | 'r-quiet'
  | 'r-late'
  | 'r-zone'
  | 'r-pause'
  | 'r-resume'
  | 'r-stop'
  | 'r-drop'
  | 'r-kept'
  | 'r-forget'
  | 'r-gone'
  | 'r-snooze'

/** A community as an id carries it, and back. */
export function homeId(community: string): string {
  return Buffer.from(community).toString('base64url')
}

/** The community behind such an id. */
export function homeOf(id: string): string {
  return Buffer.from(id, 'base64url').toString('utf8')
}

/** A button about all reviews of a member in a community. */
export function homeButton(kind: Kind, community: string, label: string, arg?: string): Action {
  return make(kind, homeId(community), label, arg)
}

/** The way on to the next card. */
export function goButton(community: string, { quizNow }: Words): Action {
  return withTyped(homeButton('r-go', community, quizNow.buttons.next), quizNow.typed.next)
}

/** What somebody can do who has not begun; a terminal has no way to remind. */
export function introButtons(
  community: string,
  hasReminders: boolean,
  { quizReview }: Words,
): readonly Action[] {
  const { buttons, typed } = quizReview
  const reminded = homeButton('r-remind', community, buttons.startReminded)
  return [
    withTyped(homeButton('r-start', community, buttons.start), typed.start),
    ...(hasReminders ? [reminded] : []),
  ]
}

/** What asks once more before cards or a member are removed: yes, or they stay. */
export function removeButtons(
  what: 'r-drop' | 'r-gone',
  community: string,
  { quizReview: { buttons, typed } }: Words,
): readonly Action[] {
  const [label, gets] =
    what === 'r-drop' ? [buttons.removeAll, typed.removeAll] : [buttons.forgetSure, typed.forgetSure]
  return [
    withTyped(homeButton(what, community, label), gets),
    withTyped(homeButton('r-kept', community, buttons.keep), typed.keep),
  ]
}

/** The way to the settings. */
export function settingsButton(community: string, { quizReview }: Words): Action {
  return withTyped(homeButton('r-set', community, quizReview.buttons.settings), quizReview.typed.settings)
}

/** What can be changed about one's reviews, as they are now. */
export function settingsButtons(
  community: string,
  has: {
    readonly isOn: boolean
    readonly reminder: boolean
    readonly late: boolean
    readonly paused: boolean
    readonly canRemind: boolean
  },
  { quizReview: { buttons, typed } }: Words,
): readonly Action[] {
  const button = (kind: Kind, label: string, arg?: string): Action => homeButton(kind, community, label, arg)
  const reminding: readonly Action[] = has.reminder
    ? [
        button('r-remind', buttons.reminder),
        button('r-quiet', buttons.reminderOff),
        has.late ? button('r-late', buttons.lateOff, 'off') : button('r-late', buttons.lateOn, 'on'),
        has.paused ? button('r-resume', buttons.resume) : button('r-pause', buttons.pause),
      ]
    : [button('r-remind', buttons.reminder)]
  return [
    has.isOn
      ? withTyped(button('r-go', buttons.back), typed.back)
      : withTyped(button('r-start', buttons.start), typed.start),
    ...(has.isOn && has.canRemind ? reminding : []),
    withTyped(button('r-zone', buttons.zone), typed.zone),
    ...(has.isOn ? [withTyped(button('r-stop', buttons.stop), typed.stop)] : []),
    withTyped(button('r-forget', buttons.forget), typed.forget),
  ]
}

/** What can be done about a reminder. */
export function reminderButtons(community: string, { quizReview: { buttons } }: Words): readonly Action[] {
  return [
    homeButton('r-go', community, buttons.now),
    homeButton('r-snooze', community, buttons.snooze),
    homeButton('r-pause', community, buttons.pause),
    homeButton('r-stop', community, buttons.stop),
  ]
}
