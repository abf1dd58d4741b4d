import type { Series } from '../../store/series.ts'
import type { ActionId } from '../action-id.ts'
import type { Context } from '../command.ts'
import type { ActionHandler, ActionHandlers, FormHandlers } from '../handlers.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { beginDraft, changeDraft, ownZone, saveDraft } from './daily-draft.ts'
import { dailyForm, moreForm } from './daily-form.ts'
import { givenIn } from './daily-line.ts'
import { banQuestion, openAnswer, previewDay, swapQuestion } from './daily-preview.ts'
import { pauseByHand, pauseWeek, removeSeries, resume, setSkipped } from './daily-running.ts'
import { findSaved } from './daily-series.ts'
import { defaultSettings, unknownZone } from './daily-settings.ts'
import { askToRemove, sayingOf, showList, showSeries } from './daily-show.ts'
import { groupActions, groupForms } from './group-actions.ts'
import { tell } from './tell.ts'

/** What the buttons around the daily question do, and those of the group's settings; all but the list are for hosts. */
export const dailyActions: ActionHandlers = {
  'd-list': { to: 'updateAlone', run: (_action, _values, context) => showList(context) },
  'd-new': { to: 'asker', run: (_action, _values, context) => asHost(context, openNew) },
  'd-show': {
    to: 'updateAlone',
    run: ({ id }, [chosen = id], context) => onSeries({ kind: 'd-show', id: chosen }, context, showOne),
  },
  'd-preview': inPlace(previewDay),
  'd-look': {
    to: 'updateAlone',
    run: (action, [date = ''], context) => onSeries({ ...action, arg: date }, context, previewDay),
  },
  'd-swap': inPlace(swapQuestion),
  'd-ban': inPlace(banQuestion),
  'd-answer': inPlace(openAnswer),
  'd-skip': inPlace((series, context, date) => setSkipped(series, date, true, context)),
  'd-unskip': inPlace((series, context, date) => setSkipped(series, date, false, context)),
  'd-week': inPlace(pauseWeek),
  'd-pause': inPlace(pauseByHand),
  'd-resume': inPlace(resume),
  'd-remove': inPlace(askToRemove),
  'd-removed': inPlace(removeSeries),
  'd-change': { to: 'asker', run: ({ id }, _values, context) => onAny(id, context, openChange) },
  'd-more': { to: 'asker', run: ({ id }, _values, context) => onDraft(id, context, openMore) },
  'd-zone': {
    to: 'updateAlone',
    run: ({ id }, [zone = ''], context) =>
      onDraft(id, context, (draft) => changeDraft(draft, { zone }, context)),
  },
  'd-save': { to: 'updateAlone', run: ({ id }, _values, context) => onDraft(id, context, saveDraft) },
  'd-cancel': { to: 'updateAlone', run: ({ id }, _values, context) => onDraft(id, context, cancel) },
  ...groupActions,
}

/** What the forms of the daily question do, and those of the group's settings. */
export const dailyForms: FormHandlers = {
  'd-form': ({ fields }, { id }, context) =>
    id === 'new'
      ? asHost(context, () => beginDraft(givenIn(fields), undefined, context))
      : onAny(id, context, (series) =>
          series.draft === undefined
            ? beginDraft(givenIn(fields), series, context)
            : changeDraft(series, givenIn(fields), context),
        ),
  'd-more': ({ fields }, { id }, context) =>
    onDraft(id, context, (draft) => changeDraft(draft, givenIn(fields), context)),
  ...groupForms,
}

/** Something that is done with a series of the community. */
type Act = (series: Series, context: Context, arg: string) => Promise<Reply> | Reply

function inPlace(act: Act): ActionHandler {
  return { to: 'updateAlone', run: (action, _values, context) => onSeries(action, context, act) }
}

/** Hosts alone set up what everyone sees; whether somebody is one is asked anew each time. */
async function asHost(context: Context, act: (context: Context) => Promise<Reply> | Reply): Promise<Reply> {
  return (await context.floor.isHost()) ? act(context) : refuse('hostsOnly', context)
}

/** A saved series of the community that the button was pressed in, and of no other. */
function onSeries({ id, arg = '' }: ActionId, context: Context, act: Act): Promise<Reply> {
  return asHost(context, async () => {
    const series = await findSaved(context.request.from.community, id, context.deps)
    return series === undefined ? tell(context.words.quizDaily.seriesGone()) : act(series, context, arg)
  })
}

function onDraft(
  id: string,
  context: Context,
  act: (draft: Series, context: Context) => Promise<Reply> | Reply,
): Promise<Reply> {
  return asHost(context, async () => {
    const draft = await context.deps.store.series.find(context.request.from.community, id)
    return draft?.draft === undefined ? tell(context.words.quizDaily.draftGone()) : act(draft, context)
  })
}

/** A draft, or a series that is to be changed. */
function onAny(
  id: string,
  context: Context,
  act: (series: Series, context: Context) => Promise<Reply> | Reply,
): Promise<Reply> {
  return asHost(context, async () => {
    const series = await context.deps.store.series.find(context.request.from.community, id)
    return series === undefined ? tell(context.words.quizDaily.draftGone()) : act(series, context)
  })
}

function showOne(series: Series, context: Context): Promise<Reply> {
  return showSeries(series, context)
}

async function openNew(context: Context): Promise<Reply> {
  if (context.request.from.isDirect === true) return tell(context.words.quizDaily.noGroup())
  const zone = await ownZone(context)
  const settings = defaultSettings(context.request.from.channel, zone ?? unknownZone)
  return { kind: 'form', form: dailyForm('new', settings, sayingOf(context), zone !== undefined) }
}

function openChange(series: Series, context: Context): Reply {
  const isZoneKnown = series.draft === undefined || series.plan.zone !== unknownZone
  return { kind: 'form', form: dailyForm(series.id, series, sayingOf(context), isZoneKnown) }
}

function openMore(draft: Series, { words }: Context): Reply {
  return { kind: 'form', form: moreForm(draft, words) }
}

async function cancel(draft: Series, context: Context): Promise<Reply> {
  await context.deps.store.series.remove(draft.community, draft.id)
  return showList(context, context.words.quizDaily.cancelled())
}
