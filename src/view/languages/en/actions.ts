/** What buttons and forms say, and what the same things give a person who types them. */
export const actions = {
  /** What buttons say: one to three words. */
  buttons: {
    more: 'More',
    wider: 'Wider',
    share: 'Share',
    shared: 'Shared',
    followUp: 'Ask a follow-up',
    unhelpful: 'Not helpful',
    askGroup: 'Ask the group',
    askedGroup: 'The group was asked',
    everywhere: 'Ask all documents',
    reply: (ordinal: number): string => `Reply with ${ordinal}`,
    replied: (ordinal: number): string => `Replied with ${ordinal}`,
    lines: 'Lines set aside',
    answersToAll: 'Show answers to everyone',
    answersToAsker: 'Show answers to the asker only',
  },
  /** What the same things give a person who types them. */
  typed: {
    more: 'the next passages',
    wider: 'with the paragraphs around',
    everywhere: 'ask every document again',
    lines: 'the lines set aside, each with its reason',
  },
  forms: {
    ask: 'Ask the readings',
    followUp: 'Ask a follow-up',
    question: 'Your question',
    document: 'Only in this document',
    send: 'Ask',
  },
}

/** What buttons and forms say, key by key, in any language. */
export type Actions = typeof actions
