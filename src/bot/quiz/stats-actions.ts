import { findZones, parseZone } from '../../schedule/zones.ts'
import type { LearnerChanges } from '../../store/learners.ts'
import { type Action, type Form, type Phrase, text, type View } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'
import { encodeAction } from '../action-id.ts'
import type { Context } from '../command.ts'
import type { ActionHandlers, FormHandlers } from '../handlers.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { showBoard, showToAll, windowOf } from './board.ts'
import { groupZone } from './group-zone.ts'
import { learnerZone } from './learner-zone.ts'
import { changeReviews } from './review-settings.ts'
import { make, withTyped } from './session-buttons.ts'
import { privately, tell } from './tell.ts'

/** What the buttons below somebody's progress and the board do. */
export const statsActions: ActionHandlers = {
  's-settings': { to: 'asker', run: (_action, _values, context) => showSettings(context) },
  's-set': {
    to: 'updateAlone',
    run: ({ id, arg }, _values, context) => change(changesOf(id, arg === 'on'), context),
  },
  's-zone': {
    to: 'asker',
    run: async (_action, _values, context) => ({ kind: 'form', form: await zoneForm(context) }),
  },
  's-board': { to: 'updateAlone', run: ({ id }, _values, context) => showBoard(windowOf(id), context) },
  's-show': { to: 'updateAlone', run: ({ id }, _values, context) => showToAll(windowOf(id), context) },
  's-place': {
    to: 'updateAlone',
    run: async ({ id, arg }, _values, context) => {
      const { community, learner } = context.request.from
      await context.deps.store.learners.change(community, learner, { onBoard: arg === 'on' })
      return showBoard(windowOf(id), context)
    },
  },
}

/** What the form of a member's zone does. */
export const statsForms: FormHandlers = {
  's-zoned': ({ fields }, _action, context) => setZone(fields['zone'] ?? '', context),
}

function changesOf(name: string, isOn: boolean): LearnerChanges | undefined {
  switch (name) {
    case 'named':
      return { isNamed: isOn }
    case 'board':
      return { onBoard: isOn }
    case 'streak':
      return { streak: isOn }
    default:
      return undefined
  }
}

async function change(changes: LearnerChanges | undefined, context: Context): Promise<Reply> {
  if (changes === undefined) return refuse('unknownAction', context)
  const { community, learner } = context.request.from
  await context.deps.store.learners.change(community, learner, changes)
  return showSettings(context)
}

async function setZone(typed: string, context: Context): Promise<Reply> {
  const { deps, request, words } = context
  const { settings } = words.quizProgress
  const named = parseZone(typed)
  const zones = named === undefined ? findZones(typed, request.language, deps.now()) : [named]
  const [zone] = zones
  if (zone === undefined) return tell(settings.noZone(typed.trim()))
  if (zones.length > 1) return tell(settings.manyZones(zones.slice(0, mostZones)))
  await changeReviews(request.from, { zone }, deps)
  return showSettings(context)
}

/** As many zones as one can choose from at a glance. */
const mostZones = 5

async function zoneForm({ deps, request, words }: Context): Promise<Form> {
  const { form } = words.quizProgress.settings
  const { community, learner } = request.from
  const { zone } = await deps.store.learners.settingsOf(community, learner)
  return {
    id: encodeAction({ kind: 's-zoned', id: 'mine' }),
    title: form.title,
    submit: form.send,
    fields: [
      {
        ...{ kind: 'zone', name: 'zone', label: form.label, isRequired: true },
        ...(zone === undefined ? {} : { value: zone }),
      },
    ],
  }
}

async function showSettings(context: Context): Promise<Reply> {
  const { deps, request, words } = context
  const { community, learner } = request.from
  const [mine, group, fallback] = await Promise.all([
    deps.store.learners.settingsOf(community, learner),
    deps.store.groups.settingsOf(community),
    groupZone(community, deps),
  ])
  const zone = await learnerZone(request.from, fallback, deps)
  return privately(settingsView({ ...mine, zone }, group, words), context)
}

type Mine = {
  readonly isNamed: boolean
  readonly onBoard: boolean
  readonly streak: boolean
  readonly zone: string
}
type Group = { readonly board: boolean; readonly streaks: boolean }

/** What the group switched off is said, and cannot be switched by a member. */
function settingsView(mine: Mine, group: Group, { quizProgress: { settings } }: Words): View {
  const { labels, buttons, typed } = settings
  const items: readonly (readonly [string, Phrase])[] = [
    [labels.named, settings.named[on(mine.isNamed)]()],
    [labels.onBoard, group.board ? settings.onBoard[on(mine.onBoard)]() : settings.noBoard()],
    [labels.streak, group.streaks ? settings.streak[on(mine.streak)]() : settings.noStreaks()],
    [labels.zone, settings.zone(mine.zone)],
  ]
  return {
    blocks: [
      { kind: 'heading', content: settings.heading() },
      { kind: 'list', items: items.map(([label, content]) => ({ label: text(label), content })) },
      {
        kind: 'actions',
        actions: [
          toggle('named', mine.isNamed ? 'unname' : 'name'),
          ...(group.board ? [toggle('board', mine.onBoard ? 'leave' : 'join')] : []),
          ...(group.streaks ? [toggle('streak', mine.streak ? 'uncount' : 'count')] : []),
          withTyped(make('s-zone', 'mine', buttons.zone), typed.zone),
        ],
      },
    ],
  }

  function toggle(id: string, change: keyof typeof switches): Action {
    return withTyped(make('s-set', id, buttons[change], switches[change]), typed[change])
  }
}

/** What a button switches its setting to. */
const switches = {
  name: 'on',
  unname: 'off',
  join: 'on',
  leave: 'off',
  count: 'on',
  uncount: 'off',
} as const

function on(isOn: boolean): 'on' | 'off' {
  return isOn ? 'on' : 'off'
}
