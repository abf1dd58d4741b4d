import type { Expectation } from './act.ts'
import type { Choice, ElementName } from './elements.ts'
import type { Seen, SeenMessage, SeenView } from './seen.ts'
import {
  directMessage,
  globalShortcut,
  mention,
  messageShortcut,
  openTab,
  sayHeard,
  saySeen,
  slash,
} from './speak.ts'
import type { Stage, StageParts } from './stage.ts'
import { choose, closeView, press, submit, suggest } from './use-blocks.ts'
import type { PersonFacts } from './workspace.ts'

/**
 * Someone in the workspace, who acts as people do and gets to see what comes of it. Each action is over when the app
 * has acknowledged it and the effects expected have come: one, unless it says otherwise.
 */
export type Person = PersonFacts & {
  /** A slash command in a conversation; it cannot be given in a thread. */
  readonly slash: (command: string, text: string, channel: string, expect?: Expectation) => Promise<Seen>
  /** A message that mentions the bot; in a thread where the timestamp of its first message is given. */
  readonly mention: (text: string, channel: string, thread?: string, expect?: Expectation) => Promise<Seen>
  /** A message in the direct conversation with the bot. */
  readonly directMessage: (text: string, thread?: string, expect?: Expectation) => Promise<Seen>
  /** A message that the app is not told of. */
  readonly say: (text: string, channel: string, thread?: string) => SeenMessage
  /** A message that is not for the bot, of which an app is told that reads messages. */
  readonly sayHeard: (text: string, channel: string, thread?: string, expect?: Expectation) => Promise<Seen>
  /** Presses a button. One with a link expects no effect. */
  readonly press: (on: SeenMessage | SeenView, name: ElementName, expect?: Expectation) => Promise<Seen>
  /** Chooses from anything that is no button. A field of a form keeps the choice until it is submitted. */
  readonly choose: (
    on: SeenMessage | SeenView,
    name: ElementName,
    choice: Choice,
    expect?: Expectation,
  ) => Promise<Seen>
  /** Fills in fields, named by action_id or block_id, and submits. Expects no effect but what the answer asks for. */
  readonly submit: (
    view: SeenView,
    values: Readonly<Record<string, Choice>>,
    expect?: Expectation,
  ) => Promise<Seen>
  /** Types into an external select. What is offered is among what is seen, and can be chosen from then on. */
  readonly suggest: (on: SeenMessage | SeenView, name: ElementName, typed: string) => Promise<Seen>
  /** Closes a view with its close button; the app is told where it asked to be. */
  readonly closeView: (view: SeenView) => Promise<Seen>
  readonly messageShortcut: (callbackId: string, on: SeenMessage, expect?: Expectation) => Promise<Seen>
  readonly globalShortcut: (callbackId: string, expect?: Expectation) => Promise<Seen>
  /** Opens the app's Home tab. */
  readonly openHome: (expect?: Expectation) => Promise<Seen>
  /** Opens the app's Messages tab. Expects no effect. */
  readonly openMessages: (expect?: Expectation) => Promise<Seen>
}

/** The person of these facts. */
export function createPerson(parts: StageParts, facts: PersonFacts): Person {
  const stage: Stage = { ...parts, facts, offered: new Map() }
  return {
    ...facts,
    slash: (command, text, channel, expect) => slash(stage, { command, text }, channel, expect),
    mention: (text, channel, thread, expect) => mention(stage, text, channel, thread, expect),
    directMessage: (text, thread, expect) => directMessage(stage, text, thread, expect),
    say: (text, channel, thread) => saySeen(stage, text, channel, thread),
    sayHeard: (text, channel, thread, expect) => sayHeard(stage, text, channel, thread, expect),
    press: (on, name, expect) => press(stage, on, name, expect),
    choose: (on, name, choice, expect) => choose(stage, on, name, choice, expect),
    submit: (view, values, expect) => submit(stage, view, values, expect),
    suggest: (on, name, typed) => suggest(stage, on, name, typed),
    closeView: (view) => closeView(stage, view),
    messageShortcut: (callbackId, on, expect) => messageShortcut(stage, callbackId, on, expect),
    globalShortcut: (callbackId, expect) => globalShortcut(stage, callbackId, expect),
    openHome: (expect) => openTab(stage, 'home', expect),
    openMessages: (expect) => openTab(stage, 'messages', expect),
  }
}
