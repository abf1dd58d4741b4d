import type { ActionId } from './action-id.ts'
import type { Context } from './command.ts'
import type { FormRequest, Reply } from './request.ts'

/** What a kind of button or menu does, and where what it says goes. */
export type ActionHandler = {
  /** `update` takes the place of the message; `updateAlone` does where only the presser sees it, else only they are told. */
  readonly to: 'update' | 'updateAlone' | 'asker'
  run(action: ActionId, values: readonly string[], context: Context): Promise<Reply> | Reply
}

/** The one of its kind in some records of handlers; undefined for a kind that none of them has, "constructor" too. */
export function handlerOf<Handler>(
  kind: string,
  ...records: readonly Readonly<Record<string, Handler>>[]
): Handler | undefined {
  return records.find((record) => Object.hasOwn(record, kind))?.[kind]
}

/** Buttons by the kind in their ids. */
export type ActionHandlers = Readonly<Record<string, ActionHandler>>

/** What is done with a form that was sent. */
export type FormHandler = (request: FormRequest, action: ActionId, context: Context) => Promise<Reply> | Reply

/** Forms by the kind in their ids. */
export type FormHandlers = Readonly<Record<string, FormHandler>>
