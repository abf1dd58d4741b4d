import type { Action } from '../../view/view.ts'

/** A button that is also typed by what it says; `gets` is what that brings. */
export function typedAs(action: Action, gets: string): Action {
  return { ...action, typed: { command: action.label.toLowerCase(), gets } }
}
