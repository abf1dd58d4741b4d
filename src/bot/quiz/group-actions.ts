import { shorten } from '../../view/shorten.ts'
import type { Form } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'
import { encodeAction } from '../action-id.ts'
import type { Context } from '../command.ts'
import { findDocument } from '../find-document.ts'
import type { ActionHandlers, FormHandlers } from '../handlers.ts'
import type { FormRequest, Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { showSettings } from '../show-settings.ts'
import { unfoundDocument } from '../unfound-document.ts'
import { readReadTo } from './reading-line.ts'
import { tell } from './tell.ts'

/** What the buttons of a group's settings do; for hosts. */
export const groupActions: ActionHandlers = {
  'd-streaks': {
    to: 'updateAlone',
    run: ({ id }, _values, context) => asHost(context, () => setSwitch('streaks', id, context)),
  },
  'd-board': {
    to: 'updateAlone',
    run: ({ id }, _values, context) => asHost(context, () => setSwitch('board', id, context)),
  },
  'd-goal': { to: 'asker', run: (_action, _values, context) => asHost(context, () => openGoal(context)) },
  'd-line': {
    to: 'asker',
    run: (_action, _values, context) => asHost(context, () => form(lineForm(context.words))),
  },
}

/** What the forms of a group's settings do; for hosts. */
export const groupForms: FormHandlers = {
  'd-goal': ({ fields }, _action, context) => asHost(context, () => setGoal(fields['goal'] ?? '', context)),
  'd-line': ({ fields }, _action, context) => asHost(context, () => setLine(fields, context)),
}

/** More answers in a week than any group gives. */
const highestGoal = 10_000

async function asHost(context: Context, act: () => Promise<Reply> | Reply): Promise<Reply> {
  return (await context.floor.isHost()) ? act() : refuse('hostsOnly', context)
}

async function setSwitch(name: 'streaks' | 'board', id: string, context: Context): Promise<Reply> {
  if (id !== 'on' && id !== 'off') return refuse('unknownAction', context)
  await context.deps.store.groups.change(context.request.from.community, { [name]: id === 'on' })
  return showSettings(context)
}

async function openGoal({ deps, request, words }: Context): Promise<Reply> {
  const { goal } = await deps.store.groups.settingsOf(request.from.community)
  return form(goalForm(goal, words))
}

async function setGoal(typed: string, context: Context): Promise<Reply> {
  const { deps, request, words } = context
  const word = typed.normalize('NFKC').trim()
  const goal = /^\d{1,6}$/.test(word) ? Number(word) : undefined
  const isGoal = goal !== undefined && goal >= 1 && goal <= highestGoal
  if (word !== '' && !isGoal) return tell(words.groupSettings.goalUnclear(shorten(word, 80), highestGoal))
  await deps.store.groups.change(request.from.community, { goal })
  return showSettings(context)
}

async function setLine(fields: FormRequest['fields'], context: Context): Promise<Reply> {
  const { deps, request, words } = context
  const { lineRemoved, lineSet, manyParagraphs, noParagraph } = words.groupSettings
  const { document: named = '', until = '' } = fields
  const match = findDocument(deps.library, named)
  if (match.kind !== 'one') return refuse(unfoundDocument(match, named), context)
  const { document } = match
  const title = document.metadata.title.value
  const typed = shorten(until.replace(/\s+/gu, ' ').trim(), 80)
  const read = readReadTo(until, document)
  if (read.kind === 'none') return tell(noParagraph(typed, title, document.paragraphs.length))
  if (read.kind === 'many') return tell(manyParagraphs(typed, title, read.numbers.slice(0, 10).map(String)))
  const { community } = request.from
  const { readingLine } = await deps.store.groups.settingsOf(community)
  const { [document.id]: _, ...others } = readingLine
  const paragraph = read.kind === 'all' ? undefined : read.number
  await deps.store.groups.change(community, {
    readingLine: paragraph === undefined ? others : { ...others, [document.id]: paragraph },
  })
  return showSettings(context, paragraph === undefined ? lineRemoved(title) : lineSet(title, paragraph))
}

function goalForm(goal: number | undefined, { groupSettings: { goalForm } }: Words): Form {
  return {
    id: encodeAction({ kind: 'd-goal', id: 'group' }),
    title: goalForm.title,
    submit: goalForm.submit,
    fields: [
      {
        kind: 'words',
        name: 'goal',
        label: goalForm.label,
        isRequired: false,
        limit: 6,
        isShort: true,
        ...(goal === undefined ? {} : { value: String(goal) }),
      },
    ],
  }
}

function lineForm({ groupSettings: { lineForm } }: Words): Form {
  return {
    id: encodeAction({ kind: 'd-line', id: 'group' }),
    title: lineForm.title,
    submit: lineForm.submit,
    fields: [
      { kind: 'document', name: 'document', label: lineForm.document, isRequired: true },
      {
        kind: 'words',
        name: 'until',
        label: lineForm.label,
        isRequired: false,
        limit: 200,
        isShort: true,
      },
    ],
  }
}

function form(made: Form): Reply {
  return { kind: 'form', form: made }
}
