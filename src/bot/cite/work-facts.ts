import { isoDate, parseCslDate } from '../../bibliography/csl-date.ts'
import { aliasKey, longestAlias } from '../../cite/alias.ts'
import type { Work } from '../../cite/work.ts'
import type { WorkChanges } from '../../store/works.ts'
import { citationOf } from '../../view/citation-text.ts'
import { shorten } from '../../view/shorten.ts'
import type { Field, Form, Phrase } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'
import { type ActionId, encodeAction } from '../action-id.ts'
import type { Context } from '../command.ts'
import type { ActionHandlers, FormHandlers } from '../handlers.ts'
import { privately, tell } from '../quiz/tell.ts'
import type { FormRequest, Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { asHost } from './as-host.ts'
import { factsAction } from './facts-offer.ts'
import { shelfOf } from './shelf-of.ts'

/** What hosts say of a document: a form for it, and that nobody knows. */
export const factActions: ActionHandlers = {
  'w-facts': {
    to: 'asker',
    run: (action, _values, context) => asHost(context, () => openFacts(action, context)),
  },
  'w-nobody': {
    to: 'asker',
    run: (action, _values, context) => asHost(context, () => leaveUnknown(action, context)),
  },
}

/** What is done with what they say. */
export const factForms: FormHandlers = {
  'w-facts': (request, action, context) => asHost(context, () => keepFacts(request, action, context)),
}

/** As many as any style prints. */
const mostAuthors = 50
const longestNames = 2000
const longestDate = 20

async function openFacts({ id }: ActionId, context: Context): Promise<Reply> {
  const work = await workOf(id, context)
  if (work === undefined) return refuse('readingsChanged', context)
  const told = (await context.deps.store.works.factsOf(context.request.from.community)).get(id)
  const { form: words } = context.words.works
  const field = (name: string, label: string, limit: number, value: string, isShort: boolean): Field => ({
    kind: 'words',
    name,
    label,
    isRequired: false,
    limit,
    ...(value === '' ? {} : { value }),
    ...(isShort ? { isShort: true as const } : {}),
  })
  const { isAuthorStated, isDateStated } = statedIn(work)
  const form: Form = {
    id: encodeAction({ kind: 'w-facts', id }),
    title: words.title,
    submit: words.submit,
    fields: [
      // What the document says itself is not for hosts to change here.
      ...(isAuthorStated
        ? []
        : [field('authors', words.authors, longestNames, told?.authors?.join('\n') ?? '', false)]),
      ...(isDateStated ? [] : [field('date', words.date, longestDate, told?.date ?? '', true)]),
      field('alias', words.alias, longestAlias, work.alias, true),
    ],
  }
  return { kind: 'form', form }
}

async function keepFacts({ fields }: FormRequest, { id }: ActionId, context: Context): Promise<Reply> {
  const work = await workOf(id, context)
  if (work === undefined) return refuse('readingsChanged', context)
  const { deps, request, words } = context
  const read = await readFacts(fields, work, context)
  if ('unclear' in read) return tell(read.unclear)
  await deps.store.works.change(request.from.community, id, { ...read.changes, askedAt: deps.now() })
  const now = await workOf(id, context)
  return now === undefined ? refuse('readingsChanged', context) : showWork(now, words, context)
}

/** What a host typed, as it is to be kept; an empty field forgets what was said before, one that is not there leaves it. */
async function readFacts(
  { authors, date, alias }: FormRequest['fields'],
  work: Work,
  context: Context,
): Promise<{ readonly changes: WorkChanges } | { readonly unclear: Phrase }> {
  const says = context.words.works
  const { isAuthorStated, isDateStated } = statedIn(work)
  const names = (authors ?? '').split(/[\n;]/u).map((name) => name.replace(/\s+/gu, ' ').trim())
  const authorNames = names.filter((name) => name !== '')
  if (authorNames.length > mostAuthors) return { unclear: says.manyAuthors(mostAuthors) }
  const typedDate = (date ?? '').normalize('NFKC').trim()
  const day = parseCslDate(typedDate)
  if (typedDate !== '' && day === undefined) return { unclear: says.dateUnclear(shorten(typedDate, 80)) }
  const named = await readAlias(alias ?? '', work, context)
  if ('unclear' in named) return named
  return {
    changes: {
      ...(isAuthorStated ? {} : { authors: authorNames.length === 0 ? undefined : authorNames }),
      ...(isDateStated ? {} : { date: day && isoDate(day) }),
      ...named.changes,
    },
  }
}

async function readAlias(
  typed: string,
  work: Work,
  { deps, request, words }: Context,
): Promise<{ readonly changes: WorkChanges } | { readonly unclear: Phrase }> {
  const said = typed
    .normalize('NFKC')
    .trim()
    .replace(/[\s_]+/gu, '-')
    .toLowerCase()
  if (said === '') return { changes: { alias: undefined } }
  const key = aliasKey(said)
  // The one it has, made or given, stays what it is.
  if (key === aliasKey(work.alias)) return { changes: {} }
  const isAlias =
    /^[\p{L}\p{M}\p{N}-]+$/u.test(said) && /\p{L}/u.test(key) && [...said].length <= longestAlias
  if (!isAlias) return { unclear: words.works.aliasUnclear(shorten(typed, 80), longestAlias) }
  const other = (await shelfOf(deps, request.from.community)).byAlias(key)
  return other === undefined || other.document.id === work.document.id
    ? { changes: { alias: said.split('-').map(aliasKey).filter(Boolean).join('-') } }
    : { unclear: words.works.aliasTaken(said, other.document.metadata.title.value) }
}

async function leaveUnknown({ id }: ActionId, context: Context): Promise<Reply> {
  const work = await workOf(id, context)
  if (work === undefined) return refuse('readingsChanged', context)
  const { deps, request, words } = context
  await deps.store.works.change(request.from.community, id, { askedAt: deps.now() })
  return tell(words.works.notAskedAgain(work.document.metadata.title.value))
}

async function showWork(work: Work, words: Words, context: Context): Promise<Reply> {
  const { deps, request } = context
  const { style } = await deps.store.groups.settingsOf(request.from.community)
  const { works } = words
  return privately(
    {
      blocks: [
        { kind: 'paragraph', content: works.kept(work.document.metadata.title.value) },
        { kind: 'paragraph', content: citationOf(style, work) },
        { kind: 'note', content: works.referredTo(work.alias) },
        { kind: 'actions', actions: [factsAction(work.document.id, works.edit)] },
      ],
    },
    context,
  )
}

function statedIn({ document }: Work): { readonly isAuthorStated: boolean; readonly isDateStated: boolean } {
  const { record, authors, date } = document.metadata
  return {
    isAuthorStated: (record?.value.author ?? record?.value.editor ?? authors?.value) !== undefined,
    isDateStated: (record?.value.issued ?? (date && parseCslDate(date.value))) !== undefined,
  }
}

/** Undefined for a document that is no longer there. */
async function workOf(id: string, { deps, request }: Context): Promise<Work | undefined> {
  return (await shelfOf(deps, request.from.community)).works.find(({ document }) => document.id === id)
}
