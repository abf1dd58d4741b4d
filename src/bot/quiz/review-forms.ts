import { parseTime } from '../../schedule/times.ts'
import { findZones, parseZone, zoneLabel } from '../../schedule/zones.ts'
import { sentenceView, zonesView } from '../../view/review-view.ts'
import type { Field, Form } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'
import { encodeAction } from '../action-id.ts'
import type { Reply } from '../request.ts'
import { learnerZone } from './learner-zone.ts'
import { homeButton, homeId } from './review-buttons.ts'
import { askReview } from './review-session.ts'
import { changeReviews, showSettings } from './review-settings.ts'
import type { Seat } from './seat.ts'
import { make } from './session-buttons.ts'
import { privately } from './tell.ts'

/** Turns reviews on and asks the first card; a member whose zone nobody knows is asked for it before. */
export async function startReviews(seat: Seat): Promise<Reply> {
  const { deps, request } = seat.context
  if (!(await hasZone(seat))) return { kind: 'form', form: zoneForm(seat) }
  await changeReviews(request.from, { reviews: 'on', language: request.language }, deps)
  return askReview(seat)
}

/** The form of a reminder: its hour, and the zone where nobody knows it. */
export async function reminderForm(seat: Seat): Promise<Reply> {
  const { deps, request, words } = seat.context
  const { community, learner } = request.from
  const { remindAt } = await deps.store.learners.settingsOf(community, learner)
  const { zoneAsked } = words.quizReview
  const hour: Field = {
    ...{ kind: 'time', name: 'hour', label: zoneAsked.hour, isRequired: true },
    value: remindAt ?? usualHour,
  }
  const fields = (await hasZone(seat)) ? [hour] : [hour, zoneField(words)]
  return { kind: 'form', form: formOf('r-remind', fields, seat) }
}

/** The form of a zone alone. */
export function zoneForm(seat: Seat): Form {
  return formOf('r-zone', [zoneField(seat.context.words)], seat)
}

/** A reminder as it was filled in: the hour must be one, and the zone where it was asked. */
export async function takeReminder(fields: Readonly<Record<string, string>>, seat: Seat): Promise<Reply> {
  const { deps, request, words } = seat.context
  const typed = fields['hour'] ?? ''
  const remindAt = parseTime(typed)
  if (remindAt === undefined) {
    const again = homeButton('r-remind', request.from.community, words.quizReview.buttons.reminder)
    return privately(sentenceView(words.quizReview.hourUnknown(typed.slice(0, 80)), [again]), seat.context)
  }
  await deps.store.learners.change(request.from.community, request.from.learner, {
    ...{ remindAt, reviews: 'on', language: request.language },
  })
  const zone = fields['zone']
  if (zone !== undefined && !(await hasZone(seat))) return takeZone(zone, seat)
  await changeReviews(request.from, { remindAt }, deps)
  return showSettings(seat, words.quizReview.saved())
}

/** A zone as it was typed: taken where it means one, offered where it may mean several. */
export async function takeZone(typed: string, seat: Seat): Promise<Reply> {
  const { deps, request, words } = seat.context
  const { language } = request
  const found = findZones(typed, language, deps.now())
  const zone = parseZone(typed) ?? (found.length === 1 ? found[0] : undefined)
  if (zone !== undefined) return keepZone(zone, seat)
  const choices = (typed.trim() === '' ? [] : found).map((value) => ({
    ...{ value, label: zoneLabel(value, deps.now(), language) },
  }))
  const { community } = request.from
  const { zoneUnknown, zoneSeveral, buttons } = words.quizReview
  if (choices.length === 0) {
    const again = homeButton('r-zone', community, buttons.zone)
    return privately(sentenceView(zoneUnknown(typed.slice(0, 80)), [again]), seat.context)
  }
  const id = make('r-zone-is', homeId(community), '').id
  return privately(zonesView(zoneSeveral(typed.slice(0, 80)), id, choices, words), seat.context)
}

/** Keeps a member's zone, turns reviews on for who was about to, and goes on to the first card. */
export async function keepZone(zone: string, seat: Seat): Promise<Reply> {
  const { deps, request, words } = seat.context
  const { community, learner } = request.from
  const { reviews } = await deps.store.learners.settingsOf(community, learner)
  await changeReviews(request.from, { zone, reviews: 'on', language: request.language }, deps)
  return reviews === 'on' ? showSettings(seat, words.quizReview.saved()) : askReview(seat)
}

/** When a reminder comes where nobody says. */
const usualHour = '09:00'

async function hasZone({ context }: Seat): Promise<boolean> {
  return (await learnerZone(context.request.from, '', context.deps)) !== ''
}

function zoneField({ quizReview }: Words): Field {
  return { kind: 'zone', name: 'zone', label: quizReview.zoneAsked.zone, isRequired: true }
}

function formOf(kind: string, fields: readonly Field[], { context }: Seat): Form {
  const { zoneAsked } = context.words.quizReview
  const id = encodeAction({ kind, id: homeId(context.request.from.community) })
  return { id, title: zoneAsked.title, submit: zoneAsked.send, fields }
}
