import { code, type Phrase, phrase } from '../../view.ts'

/** What commands are called and what they do: where they are typed, where a chat client lists them, and in help. */
export const commands = {
  /** Usage and summary of what is typed in words: in the terminal, after a mention, in a conversation of two. */
  commands: {
    ask: { usage: 'ask <question>', summary: 'finds the passages that answer; so does a question alone' },
    more: { usage: 'more', summary: 'shows the next passages for the last question' },
    wider: { usage: 'wider', summary: 'shows the last passages with the paragraphs around them' },
    in: { usage: 'in <document> | all', summary: 'asks one document only, or every document again' },
    find: { usage: 'find <words>', summary: 'finds the passages behind a statement' },
    sources: {
      usage: 'sources [document] [lines | export]',
      summary: 'lists the documents, or what is known about one',
    },
    cite: { usage: 'cite <reference | words>', summary: 'shows the exact passage with its citation' },
    check: {
      usage: 'check <quotation>',
      summary: 'compares a quotation with the readings',
    },
    quotes: { usage: 'quotes', summary: 'lists saved quotations' },
    quiz: { usage: 'quiz [number] [in <document>]', summary: 'asks you questions from the readings' },
    review: { usage: 'review', summary: 'repeats what is due' },
    stats: { usage: 'stats', summary: 'shows how you are doing' },
    help: { usage: 'help', summary: 'shows this list' },
  },
  /** What a chat client shows beside the commands that are registered with it; at most 100 characters each. */
  slash: {
    ask: 'Ask the readings; you see the answer first, and can share it',
    sources: 'What has been read: the list, or what is known about one document',
    verbatim: 'What I can do, in ten seconds',
    study: 'For hosts: the library, the settings of this channel, and what is wrong',
    library: 'What has been read, and what could not be',
    settings: 'Who sees answers in this channel, and what holds for the whole group',
    doctor: 'What works and what does not, and how to mend it',
    feedback: 'Which answers members marked as not helpful',
    findSources: 'Find sources',
    findSourcesSummary: 'Passages behind this message; only you see them',
    askReadings: 'Ask the readings',
    askReadingsSummary: 'Opens a form with your question and the document',
    question: 'Your question, in your own words',
    in: 'Only in this document',
    document: 'A number, or words of a title, author or year',
  },
  help: {
    intro: (): Phrase =>
      phrase`Ask in your own words. The answer is what the documents say, to the letter, or that they do not say it.`,
    documents: (): Phrase =>
      phrase`A document goes by its number in ${code('sources')}, its file, or words of its title, author or year.`,
    clash: (): Phrase =>
      phrase`Put ${code('ask')} before a question that begins like a command; ${code('/')} before a word makes it a command.`,
    followUp: (): Phrase =>
      phrase`A question that begins with ${code('and')}, ${code('but')}, ${code('what about')} or ${code('how about')} keeps the subject of the one before it.`,
    chat: {
      ask: { usage: '/ask', summary: 'asks; only you see the answer, until you share it' },
      mention: { usage: '@Verbatim …', summary: 'asks in the open' },
      direct: { usage: 'a direct message', summary: 'asks in private' },
      findSources: { usage: 'Find sources', summary: 'in the menu of a message: passages behind it' },
      cite: { usage: '/cite', summary: 'brings the exact passage' },
      check: { usage: '/check', summary: 'compares a quotation with the readings' },
      quiz: { usage: '/quiz', summary: 'asks you questions' },
      review: { usage: '/review', summary: 'repeats what is due' },
      sources: { usage: '/sources', summary: 'lists what has been read' },
      study: { usage: '/study', summary: 'for hosts: library, settings, doctor, feedback' },
    },
  },
}

/** What commands are called and what they do, key by key, in any language. */
export type Commands = typeof commands
