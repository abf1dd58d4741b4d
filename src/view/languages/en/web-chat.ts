import { code, type Phrase, phrase } from '../../view.ts'
import { documents } from './counts.ts'

/** What stands on the page to try the bot on. */
export const webChat = {
  webChat: {
    name: 'Verbatim',
    purpose: 'Answers in the words of the readings, to the letter.',
    /** The talk as a whole, for who cannot see where it begins. */
    talk: 'The talk',
    you: 'You',
    /** How a visitor is called where something is shared in their name. */
    guest: 'Guest',
    onlyYou: 'Only you see this',
    underPost: 'In answer to an earlier message',
    box: 'Your question, or a command',
    boxHint: 'Ask, or type /',
    send: 'Send',
    keys: 'Enter sends, Shift and Enter begin a new line.',
    skip: 'Go to the text box',
    choose: 'Choose',
    cancel: 'Cancel',
    sentForm: (title: string): string => `You filled in “${title}”.`,
    optional: '(may stay empty)',
    here: 'this talk',
    open: 'Read it in its place',
    /** Said before words that are shown as new or struck out, to who cannot see that. */
    added: 'added:',
    removed: 'struck out:',
    download: (name: string): string => `Download ${name}`,
    menu: 'More with this',
    suggestions: 'Suggestions',
    intro: (count: number): Phrase =>
      phrase`I have read ${documents(count)}. Ask me something, and you get the passages that answer, or hear that there are none.`,
    commands: (): Phrase => phrase`Type ${code('/verbatim')} to see everything I can do.`,
    tryIt: 'For example',
    examples: { ask: 'Ask', cite: 'Cite', check: 'Check', quiz: 'Quiz' },
    /** With no words around the subject but those that no search looks for: in most languages there are none such. */
    exampleQuestion: (subject: string): string => `What do the readings say about ${subject}?`,
    private: 'Nobody else sees this talk.',
    waiting: 'Looking that up',
    unreached: 'Verbatim cannot be reached just now. Your words are still in the box: try again in a moment.',
    problems: {
      back: 'Back to the talk',
      notFound: 'There is nothing at this address.',
      gone: 'That file is no longer kept. Ask for it again in the talk.',
      unread: 'That could not be understood. Go back to the talk, and try once more.',
      tooLarge: 'That is too much at once. Send it in smaller parts.',
      foreign: 'That did not come from this page, so nothing was done.',
      host: 'This page answers only at the address that the program prints when it starts.',
      stale: 'This page was open for too long. Go back to the talk, and do it again there.',
      resting: 'Verbatim is just starting or stopping. Load the page again in a moment.',
    },
  },
}

/** The same, key by key, in any language. */
export type WebChat = typeof webChat
