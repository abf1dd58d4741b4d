import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { checkBlockRules, checkViewRules, type Surface } from './block-rules.ts'
import { checkManifestRules } from './check-manifest.ts'
import { isObject, type Json, type JsonObject, objectAt, textAt } from './json.ts'
import { limitsOfManifest, limitsOfMessages, limitsOfOptions, viewBytes } from './limits.ts'
import { checkCharacters, checkLimits, checkPlaces } from './limits-check.ts'
import { loadSchemas } from './schemas.ts'
import { tellApart } from './tell-apart.ts'

/**
 * Looks for what Slack would refuse or cut. Each answer is a list of violations, empty where all is well: `types:` where
 * the structure is not Slack's, `limit:` where it is but a length, a count or a rule is not kept.
 */
export type BodyCheck = {
  /** A message to be posted, or what an old one is to become; also what is sent to a response_url. */
  readonly message: (body: JsonObject) => readonly string[]
  readonly view: (view: Json) => readonly string[]
  /** What answers a typed query of an external select. */
  readonly options: (answer: Json) => readonly string[]
  /** What answers the submission of a view that has the blocks given. */
  readonly viewAnswer: (answer: JsonObject, blocks: readonly Json[]) => readonly string[]
  readonly manifest: (manifest: Json) => readonly string[]
}

type Schema = (name: string, value: Json, path: string) => readonly string[]

/** Scopes that Slack grants and its own declarations have not learnt yet. */
const newScopes = ['assistant:write']

let made: Promise<BodyCheck> | undefined

/** The check, made once for the process; takes a few seconds the first time after the packages changed. */
export function createBodyCheck(): Promise<BodyCheck> {
  made ??= makeBodyCheck()
  return made
}

async function makeBodyCheck(): Promise<BodyCheck> {
  const { blocks, manifest } = await loadSchemas()
  const types = compile(blocksSchema(blocks))
  const manifestTypes = compile(manifestSchema(manifest))
  const checkView = (view: Json, path = 'view') => viewProblems(types, view, path)
  return {
    message: (body) => messageProblems(types, body),
    view: (view) => checkView(view),
    options: (answer) => optionsProblems(types, answer),
    viewAnswer: (answer, asked) => viewAnswerProblems(checkView, answer, asked),
    manifest: (value) => {
      const problems = manifestTypes('Manifest', value, 'manifest')
      if (problems.length > 0 || !isObject(value)) return problems
      return [...checkLimits(value, '', limitsOfManifest), ...checkManifestRules(value)]
    },
  }
}

/** Arguments of the message methods and of response_urls; anything else is a slip of the pen that Slack ignores. */
const messageArguments =
  'channel text blocks attachments markdown_text thread_ts reply_broadcast mrkdwn parse link_names metadata unfurl_links unfurl_media username icon_emoji icon_url as_user token team_id user ts file_ids response_type replace_original delete_original'.split(
    ' ',
  )

function messageProblems(types: Schema, body: JsonObject): readonly string[] {
  if (body['delete_original'] === true) return []
  const { blocks, attachments } = body
  const unknown = Object.keys(body).filter((key) => !messageArguments.includes(key))
  const silent = body['markdown_text'] === undefined && (textAt(body, 'text') ?? '').trim() === ''
  return [
    ...unknown.map((key) => `types: ${key} is no argument of a message`),
    ...(silent
      ? ['limit: text is missing or empty, and notifications are read from it ([D] chat.postMessage)']
      : []),
    ...checkLimits(body, '', limitsOfMessages),
    ...(blocks === undefined ? [] : blocksProblems(types, blocks, 'blocks', 'message')),
    ...checkCharacters(blocks, 'blocks'),
    ...(attachments === undefined ? [] : types('Attachments', attachments, 'attachments')),
    ...checkPlaces(attachments, 'attachments'),
  ]
}

function blocksProblems(types: Schema, blocks: Json, path: string, surface: Surface): readonly string[] {
  const problems = types('Blocks', blocks, path)
  if (problems.length > 0) return problems
  return [...checkPlaces(blocks, path), ...checkBlockRules(blocks, path, surface)]
}

function viewProblems(types: Schema, view: Json, path: string): readonly string[] {
  const problems = types('View', view, path)
  if (problems.length > 0 || !isObject(view)) return problems
  const surface = view['type'] === 'home' ? 'home' : 'modal'
  return [
    ...checkPlaces(view, ''),
    ...checkBlockRules(view['blocks'], 'blocks', surface),
    ...checkViewRules(view),
    ...checkLimits({ view: JSON.stringify(view) }, '', [viewBytes]),
  ]
}

function optionsProblems(types: Schema, answer: Json): readonly string[] {
  const problems = types('Suggestions', answer, 'answer')
  return problems.length > 0 || !isObject(answer)
    ? problems
    : [...checkPlaces(answer, ''), ...checkLimits(answer, '', limitsOfOptions)]
}

function viewAnswerProblems(
  checkView: (view: Json, path: string) => readonly string[],
  answer: JsonObject,
  blocks: readonly Json[],
): readonly string[] {
  const action = answer['response_action']
  if (action === undefined)
    return Object.keys(answer).map((key) => `types: ${key} is in an answer without response_action`)
  if (action === 'clear') return []
  if (action === 'update' || action === 'push') return checkView(answer['view'], 'view')
  if (action !== 'errors')
    return [`types: response_action ${String(action)} is none of clear, errors, push, update`]
  const asked = blocks.map((block) => textAt(block, 'block_id'))
  const errors = Object.entries(objectAt(answer, 'errors'))
  return [
    ...(errors.length === 0 ? ['limit: errors are empty ([D] view_submission)'] : []),
    ...errors
      .filter(([block, text]) => !asked.includes(block) || typeof text !== 'string' || text === '')
      .map(
        ([block]) =>
          `limit: errors.${block} names no block of the view, or says nothing ([D] view_submission)`,
      ),
  ]
}

/** The schema of blocks with the open-ended `Block` taken out, which would let any unknown block pass. */
function blocksSchema(generated: JsonObject): JsonObject {
  const ref = (name: string) => ({ $ref: `#/definitions/${name}` })
  const list = (name: string) => ({ type: 'array', items: ref(name) })
  const some = (key: string, name: string) => {
    return { type: 'object', required: [key], properties: { [key]: list(name) }, additionalProperties: false }
  }
  const definitions = {
    ...objectAt(generated, 'definitions'),
    AnyBlock: ref('KnownBlock'),
    View: { anyOf: [ref('ModalView'), ref('HomeView')] },
    Blocks: list('KnownBlock'),
    Attachments: list('MessageAttachment'),
    Suggestions: { anyOf: [some('options', 'PlainTextOption'), some('option_groups', 'OptionGroup')] },
  }
  return tellApart({ definitions })
}

/** The schema of manifests, closed at its top; the declaration lets any further key pass there. */
function manifestSchema(generated: JsonObject): JsonObject {
  const definitions = objectAt(generated, 'definitions')
  const scopes = objectAt(definitions, 'BotScope')
  const known = Array.isArray(scopes['enum']) ? scopes['enum'] : []
  return {
    definitions: {
      ...definitions,
      Manifest: { ...objectAt(definitions, 'Manifest'), additionalProperties: false },
      BotScope: { ...scopes, enum: [...known, ...newScopes] },
    },
  }
}

function compile(schema: JsonObject): Schema {
  const ajv = new Ajv({ strict: false, allErrors: true })
  ajv.addSchema(schema, 'slack')
  const compiled = new Map<string, ValidateFunction>()
  return (name, value, path) => {
    const validate = compiled.get(name) ?? ajv.compile({ $ref: `slack#/definitions/${name}` })
    compiled.set(name, validate)
    if (validate(value)) return []
    return [...new Set((validate.errors ?? []).flatMap((error) => describe(error, path)))].slice(0, 5)
  }
}

/** A violation in words; nothing for the errors that only say that an inner one stands. */
function describe({ keyword, instancePath, params, message }: ErrorObject, path: string): readonly string[] {
  if (keyword === 'if') return []
  const at = `${path}${instancePath.replaceAll(/\/(\d+)(?=\/|$)/g, '[$1]').replaceAll('/', '.')}`
  if (keyword === 'additionalProperties')
    return [`types: ${at} has the unknown key ${String(params['additionalProperty'])}`]
  const allowed = keyword === 'enum' ? `: ${String(params['allowedValues'])}` : ''
  return [
    `types: ${at} ${message ?? keyword}${allowed}${keyword === 'const' ? ` ${String(params['allowedValue'])}` : ''}`,
  ]
}
