import { styleNames } from '../../cite/style.ts'
import type { ShownCiting } from '../../view/study-view.ts'
import type { Action, Block } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'
import { encodeAction } from '../action-id.ts'

/** The buttons and the menu that change how a group cites. */
export function citingControls(
  { style, reading, expand, hasLinks }: ShownCiting,
  { works: { settings }, citeSlash }: Words,
): { readonly actions: readonly Action[]; readonly styles: Block } {
  return {
    actions: [
      expand
        ? make('w-expand', 'off', settings.turnExpandOff)
        : make('w-expand', 'on', settings.turnExpandOn),
      ...(hasLinks ? linkActions(reading, settings) : []),
    ],
    styles: {
      kind: 'choice',
      id: encodeAction({ kind: 'w-default', id: 'group' }),
      label: settings.choose,
      choices: [style, ...styleNames.filter((name) => name !== style)].map((name) => ({
        value: name,
        label: citeSlash.styles[name],
      })),
    },
  }
}

function linkActions(
  reading: ShownCiting['reading'],
  settings: Words['works']['settings'],
): readonly Action[] {
  return [
    reading === 'document'
      ? make('w-reading', 'passage', settings.toPassage)
      : make('w-reading', 'document', settings.toDocument),
    make('w-revoke', 'ask', settings.revoke),
  ]
}

function make(kind: string, id: string, label: string): Action {
  return { id: encodeAction({ kind, id }), label }
}
