import type { Phrase, View } from '../../view/view.ts'
import type { Context } from '../command.ts'
import type { Reply } from '../request.ts'

/** A view for the one who asked alone, whatever the message was that they pressed a button of. */
export function privately(view: View, { to }: Context): Reply {
  return { kind: 'message', view, to: to === 'update' ? 'update' : 'asker' }
}

/** A sentence for the one who asked; it takes the place of no message. */
export function tell(content: Phrase): Reply {
  return { kind: 'message', view: { blocks: [{ kind: 'paragraph', content }] }, to: 'asker' }
}
