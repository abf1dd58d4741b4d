/** What a chat client shows beside the commands that cite; at most 100 characters each. */
export const citeCommands = {
  citeSlash: {
    cite: 'Bring the exact passage into the talk, with its citation',
    passage: 'A reference like “mill1859 ¶4”, the first words, or words you remember',
    context: 'How many paragraphs around it',
    contexts: (count: number): string =>
      count === 0 ? 'none' : `${count} ${count === 1 ? 'paragraph' : 'paragraphs'} on each side`,
    style: 'How to cite it',
    styles: {
      apa: 'APA 7',
      mla: 'MLA 9',
      'chicago-date': 'Chicago 17, author and date',
      'chicago-notes': 'Chicago 17, notes',
      bibtex: 'BibTeX',
      ris: 'RIS',
      csl: 'CSL-JSON',
    },
    to: 'Who sees it',
    toChannel: 'everyone here',
    toMe: 'only me, until I share it',
    check: 'Does a quotation stand in the readings, word for word?',
    quotation: 'The quotation',
    quotes: 'Quotations that you or the group saved',
    whose: 'Whose',
    mine: 'mine',
    group: "the group's",
    export: 'As a file',
    exports: { markdown: 'Markdown', csv: 'a table (CSV)', bibtex: 'BibTeX' },
    exportSources: 'The list of the readings as a file for a reference manager',
    expand: 'Expand citations',
    expandSummary: 'Shows what the references in this message lead to',
    checkAll: 'Check quotations',
    checkAllSummary: 'Compares what this message quotes with the readings; only you see it',
  },
  /** The forms of `/cite` and `/check` without a word; titles and buttons of at most 24 characters. */
  citeForms: {
    cite: 'Cite a passage',
    passage: 'Reference, first words, or remembered words',
    sendCite: 'Show',
    check: 'Check a quotation',
    quotation: 'The quotation',
    sendCheck: 'Check',
  },
}

/** What the commands that cite are, key by key, in any language. */
export type CiteCommands = typeof citeCommands
